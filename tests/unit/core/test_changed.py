# SPDX-License-Identifier: EUPL-1.2
"""What differs between the day of the set-up and today: every way a check may end is told, and nothing is invented."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard import wording
from wizard.core.academy import LoginForm
from wizard.core.changed import Change, Difference, Worked, compare
from wizard.core.discovered import National
from wizard.core.outcome import (
    BadCertificate,
    CertificateFacts,
    CertificateFault,
    ConnectionLost,
    LoginRefused,
    MissingCapability,
    NameNotFound,
    SenderRefused,
    ServerSaid,
    TimedOut,
    TlsFailed,
    TlsReason,
)
from wizard.core.probe import Leg, LegReport, NotTried, Passed, ProbeReport, Stage, StageResult
from wizard.core.server import Protocol, Security, Server
from wizard.wording import changed as words

IMAP = Server(Protocol.IMAP, "imap.ac-amiens.fr", 993)
SMTP = Server(Protocol.SMTP, "smtp.ac-amiens.fr", 465)
NATIONAL = Server(Protocol.IMAP, "imap.messagerie.education.gouv.fr", 993)
THEN = Worked("2026-09-01", IMAP, SMTP, LoginForm.IDENTIFIER)
FAULTS: list[tuple[Any, Stage, Difference]] = [
    (LoginRefused("", "no"), Stage.LOGIN, Difference.LOGIN_NOW_REFUSED),
    (TimedOut(5.0), Stage.CONNECT, Difference.NETWORK),
    (NameNotFound("x"), Stage.RESOLVE, Difference.NETWORK),
    (ConnectionLost(), Stage.GREETING, Difference.NETWORK),
    (BadCertificate(CertificateFault.EXPIRED, CertificateFacts(issuer="A")), Stage.TLS, Difference.AUTHORITY),
    (TlsFailed(TlsReason.TOO_OLD), Stage.TLS, Difference.ENCRYPTION),
    (MissingCapability("STARTTLS"), Stage.TLS, Difference.ENCRYPTION),
    (ServerSaid("BYE"), Stage.GREETING, Difference.SERVICE),
    (SenderRefused("550"), Stage.SERVICE, Difference.SERVICE),
]


def leg(which: Leg, server: Server, bad: Any = None, at: Stage = Stage.CONNECT) -> LegReport:
    order = list(Stage)
    results = tuple(
        StageResult(stage, Passed(), 0.1)
        if bad is None or order.index(stage) < order.index(at)
        else StageResult(stage, bad if stage is at else NotTried(), 0.1)
        for stage in Stage
    )
    return LegReport(which, server, results)


def check(imap: LegReport | None = None, smtp: LegReport | None = None, **other: Any) -> ProbeReport:
    filled = {"login_form": LoginForm.IDENTIFIER, **other}
    return ProbeReport(imap or leg(Leg.RECEIVE, IMAP), smtp or leg(Leg.SEND, SMTP), **filled)


def test_nothing_changed_says_nothing() -> None:
    assert compare(THEN, check()) == ()


@pytest.mark.parametrize(("bad", "at", "what"), FAULTS)
@pytest.mark.parametrize("which", list(Leg))
def test_each_failure_of_today_is_told(which: Leg, bad: Any, at: Stage, what: Difference) -> None:
    failing = leg(which, IMAP if which is Leg.RECEIVE else SMTP, bad, at)
    report = check(imap=failing) if which is Leg.RECEIVE else check(smtp=failing)
    assert [(one.what, one.leg) for one in compare(THEN, report)] == [(what, which)]


def test_another_host_port_encryption_or_form() -> None:
    other = leg(Leg.RECEIVE, replace(IMAP, host="mail.ac-amiens.fr"))
    assert compare(THEN, check(imap=other)) == (
        Change(Difference.SERVER, Leg.RECEIVE, "imap.ac-amiens.fr:993", "mail.ac-amiens.fr:993"),
    )
    port = leg(Leg.SEND, replace(SMTP, port=587, security=Security.STARTTLS))
    assert compare(THEN, check(smtp=port)) == (
        Change(Difference.PORT, Leg.SEND, "smtp.ac-amiens.fr:465", "smtp.ac-amiens.fr:587/starttls"),
    )
    assert compare(THEN, check(login_form=LoginForm.ADDRESS)) == (
        Change(Difference.USER_NAME, None, "identifier", "address"),
    )


def test_a_server_that_was_only_tried_is_no_move() -> None:
    tried = leg(Leg.RECEIVE, replace(IMAP, host="mail.ac-amiens.fr"), TimedOut(5.0), Stage.CONNECT)
    assert [one.what for one in compare(THEN, check(imap=tried))] == [Difference.NETWORK]


def test_who_reads_the_traffic() -> None:
    read = compare(THEN, check(intercepted_by="Filtre"))
    assert read == (Change(Difference.AUTHORITY, None, "", "Filtre"),)
    no_more = compare(replace(THEN, issuer="Filtre"), check())
    assert no_more == (Change(Difference.AUTHORITY, None, "Filtre", ""),)


def test_the_move_to_the_national_mail_comes_first() -> None:
    refused = check(imap=leg(Leg.RECEIVE, IMAP, LoginRefused("", "no"), Stage.LOGIN))
    found = compare(THEN, refused, National("mx", "mx.education.gouv.fr"))
    assert [one.what for one in found] == [Difference.NATIONAL_MOVE, Difference.LOGIN_NOW_REFUSED]
    there = compare(THEN, check(imap=leg(Leg.RECEIVE, NATIONAL)))
    assert there[0].what is Difference.NATIONAL_MOVE
    tried = check(imap=leg(Leg.RECEIVE, NATIONAL, TimedOut(5.0), Stage.CONNECT))
    assert [one.what for one in compare(THEN, tried)] == [Difference.NETWORK]  # named, not seen
    already = replace(THEN, imap=NATIONAL)
    assert compare(already, check(imap=leg(Leg.RECEIVE, NATIONAL)), National("mx", "mx.education.gouv.fr")) == ()


@given(st.sampled_from(FAULTS), st.sampled_from(list(Leg)), st.booleans(), st.sampled_from(["fr", "en"]))
def test_every_difference_has_a_sentence(
    fault: tuple[Any, Stage, Difference], which: Leg, national: bool, language: str
) -> None:
    wording.set_language(language)
    try:
        failing = leg(which, IMAP if which is Leg.RECEIVE else SMTP, fault[0], fault[1])
        report = check(imap=failing) if which is Leg.RECEIVE else check(smtp=failing)
        for change in compare(THEN, report, National("mx", "mx.education.gouv.fr") if national else None):
            said = words.sentence(change, THEN)
            assert said.endswith(".")
            assert "{" not in said
            assert ("01/09/2026" if language == "fr" else "2026-09-01") in said
    finally:
        wording.set_language("fr")
