# SPDX-License-Identifier: EUPL-1.2
"""Reports and verdicts as pure values: total over the closed set of outcomes, and never too permissive."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core import probe
from wizard.core.academy import LoginForm
from wizard.core.probe import (
    BadCertificate,
    CertificateFacts,
    CertificateFault,
    ConnectionLost,
    Family,
    Leg,
    LegReport,
    LoginRefused,
    MailboxOpened,
    MissingCapability,
    NameNotFound,
    NoNetwork,
    NotTried,
    Passed,
    ProbeReport,
    Refused,
    SenderRefused,
    ServerSaid,
    Stage,
    StageResult,
    TimedOut,
    TlsFailed,
    TlsReason,
    Unreachable,
    family,
)
from wizard.core.server import Confidence, Protocol, Security, Server
from wizard.core.verdict import Actor, Code, Evidence, code_of, verdict

FACTS = CertificateFacts(
    "CN: a", "CN: b", ("a.example",), "2026-01-01T00:00:00+00:00", "2026-02-01T00:00:00+00:00", "AB"
)
BAD = [
    NameNotFound("imap.example"),
    NoNetwork("resolver"),
    Refused("imap.example", 993),
    Unreachable("imap.example", 993),
    TimedOut(5.0),
    *[BadCertificate(fault, FACTS) for fault in CertificateFault],
    *[TlsFailed(reason, "TLSv1.1") for reason in TlsReason],
    MissingCapability("STARTTLS"),
    MissingCapability("AUTH"),
    ServerSaid("421 {later}"),
    ServerSaid("500 what", temporary=False),
    ConnectionLost("EOF"),
    LoginRefused("AUTHENTICATIONFAILED", "no {0}", (LoginForm.IDENTIFIER, LoginForm.ADDRESS)),
    LoginRefused("CONTACTADMIN", "blocked"),
    SenderRefused("554 no"),
]
SERVERS = {
    Leg.RECEIVE: Server(Protocol.IMAP, "imap.example", 993, Security.TLS, confidence=Confidence.HIGH),
    Leg.SEND: Server(Protocol.SMTP, "smtp.example", 465, Security.TLS, confidence=Confidence.HIGH),
}


def leg(which: Leg, bad: probe.Outcome | None = None, stage: Stage = Stage.SERVICE) -> LegReport:
    """A leg that passes everything, or ends with ``bad`` at ``stage``."""
    results = []
    for index, one in enumerate(Stage):
        ended = list(Stage).index(stage)
        good = MailboxOpened(3, 10, 100) if which is Leg.RECEIVE and one is Stage.SERVICE else Passed()
        outcome = good if bad is None or index < ended else bad if index == ended else NotTried()
        results.append(StageResult(one, outcome, 0.1))
    return LegReport(which, SERVERS[which], tuple(results))


def report(receive: LegReport | None = None, send: LegReport | None = None, **more: object) -> ProbeReport:
    """A report of two legs, good where none is given."""
    return replace(ProbeReport(receive or leg(Leg.RECEIVE), send or leg(Leg.SEND)), **more)  # type: ignore[arg-type]


def test_the_closed_set_is_covered() -> None:
    kinds = {type(outcome) for outcome in BAD} | {Passed, MailboxOpened, NotTried}
    assert kinds == set(get_args(probe.Outcome))


def test_good_report() -> None:
    said = verdict(report())
    assert said.code is Code.GOOD
    assert said.good
    assert said.legs == (Leg.RECEIVE, Leg.SEND)
    assert not said.may_prepare
    assert said.actors == ()


def test_full_mailbox_is_good_with_a_word() -> None:
    full = leg(Leg.RECEIVE, MailboxOpened(9, 100, 100))
    said = verdict(report(full))
    assert said.code is Code.MAILBOX_FULL
    assert said.good


def test_trust_outweighs_everything() -> None:
    bad = BadCertificate(CertificateFault.EXPIRED, FACTS)
    said = verdict(report(leg(Leg.RECEIVE, LoginRefused(), Stage.LOGIN), leg(Leg.SEND, bad, Stage.TLS)))
    assert (said.code, said.legs, said.other) == (Code.EXPIRED, (Leg.SEND,), Code.LOGIN_REFUSED)


@pytest.mark.parametrize("stage", [Stage.CONNECT, Stage.GREETING])
def test_silence_before_and_after_the_connection(stage: Stage) -> None:
    said = verdict(report(leg(Leg.RECEIVE, TimedOut(5.0), stage)))
    assert said.code is (Code.PORT_SILENT if stage is Stage.CONNECT else Code.SERVER_SILENT)
    assert said.actors == ((Actor.SCHOOL,) if stage is Stage.CONNECT else (Actor.ACADEMY,))
    assert Evidence.OTHER_LEG_WORKS in said.evidence
    assert said.may_prepare


def test_low_confidence_is_never_prepared() -> None:
    blocked = leg(Leg.RECEIVE, TimedOut(5.0), Stage.CONNECT)
    guessed = replace(blocked, server=replace(blocked.server, confidence=Confidence.MEDIUM))
    assert verdict(report(blocked)).may_prepare
    assert not verdict(report(guessed)).may_prepare
    assert not verdict(report(blocked, replace(leg(Leg.SEND), server=guessed.server))).may_prepare


def test_sending_refuses_what_reception_accepted() -> None:
    refused = leg(Leg.SEND, LoginRefused("5.7.8", "no", (LoginForm.IDENTIFIER,)), Stage.LOGIN)
    said = verdict(report(send=refused, user_name="pnom"))
    assert said.code is Code.SEND_LOGIN_REFUSED
    assert Evidence.RECEPTION_ACCEPTED in said.evidence
    alone = verdict(report(leg(Leg.RECEIVE, TimedOut(5.0), Stage.CONNECT), refused))
    assert alone.code is Code.LOGIN_REFUSED


legs_of = {
    which: st.one_of(
        st.just(leg(which)),
        st.builds(leg, st.just(which), st.sampled_from([*BAD, NotTried()]), st.sampled_from(list(Stage))),
    )
    for which in Leg
}


@settings(max_examples=300)
@given(legs_of[Leg.RECEIVE], legs_of[Leg.SEND], st.sampled_from(["", "pnom"]))
def test_every_report_has_a_verdict_that_is_not_too_permissive(
    receive: LegReport, send: LegReport, user_name: str
) -> None:
    whole = report(receive, send, user_name=user_name)
    said = verdict(whole)
    families = {family(one.outcome) for one in whole.legs}
    assert said.family is whole.family
    assert said.legs
    assert code_of(receive) in Code
    if said.may_prepare:
        assert Family.NETWORK in families
        assert families <= {Family.GOOD, Family.NETWORK, Family.PENDING}
    if whole.good:
        assert said.good
    if Family.TRUST in families:
        assert said.family is Family.TRUST
    assert (said.family is Family.GOOD) == whole.good
