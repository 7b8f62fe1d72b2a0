# SPDX-License-Identifier: EUPL-1.2
"""The report holds facts in words and no secret: by its types, by its search, in every way out of it."""

from __future__ import annotations

import base64
import dataclasses
import enum
import json
import re
import typing
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard import logs, wording
from wizard.academies import Catalogue
from wizard.core.discovered import DiscoveryReport, National, SourceReport, SourceState
from wizard.core.errors import AssistantError
from wizard.core.probe import (
    BadCertificate,
    CertificateFacts,
    CertificateFault,
    Leg,
    LegReport,
    LoginRefused,
    NotTried,
    Passed,
    ProbeReport,
    Stage,
    StageResult,
    TimedOut,
)
from wizard.core.secret import Secret
from wizard.core.server import Confidence, Origin, Protocol, Security, Server
from wizard.core.surroundings import Look, PortLook, Proxy, Resolver, Surroundings
from wizard.core.verdict import verdict
from wizard.journey.draft import Draft
from wizard.report import facts as room
from wizard.report import guard, message, page, system, text
from wizard.wording import probe as titles
from wizard.wording import report as words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "Canari-Été'42&<%"
IMAP = Server(Protocol.IMAP, "imap.ac-amiens.fr", 993, Security.TLS, Origin.ACADEMY, Confidence.HIGH)
SMTP = Server(Protocol.SMTP, "smtp.ac-amiens.fr", 587, Security.STARTTLS, Origin.ACADEMY, Confidence.HIGH)
SEEN = Surroundings(
    route=Look.YES,
    families=(4, 6),
    resolver=Resolver.ANSWERS,
    domain_known=Look.YES,
    ports=(PortLook("imap.ac-amiens.fr", 993, Look.SILENT), PortLook("smtp.ac-amiens.fr", 465, Look.NO)),
    web=Look.YES,
    proxy=Proxy.WORKS,
    proxy_host="proxy.lycee.invalid",
    clock_off=4000.0,
)
SYSTEM = system.System(
    "Assistant Messagerie 0.1.0", "Debian 12", "IMAPClient 3", "2026-11-22 06:00:00+01:00", "poste-7"
)


@pytest.fixture(autouse=True)
def _registry() -> Iterator[None]:
    """Secrets of these tests only."""
    kept = logs._redactor
    logs._redactor = type(kept)()
    yield
    logs._redactor = kept


def leg(which: Leg, bad: Any = None, at: Stage = Stage.CONNECT) -> LegReport:
    order = list(Stage)
    results = [
        StageResult(stage, Passed("192.0.2.10" if stage is Stage.RESOLVE else ""), 0.04)
        if bad is None or order.index(stage) < order.index(at)
        else StageResult(stage, bad if stage is at else NotTried(), 5.0 if stage is at else 0.0)
        for stage in Stage
    ]
    return LegReport(which, IMAP if which is Leg.RECEIVE else SMTP, tuple(results))


def draft(report: ProbeReport | None, **answers: Any) -> Draft:
    academy = Catalogue().get("amiens")
    known: dict[str, Any] = {"academy": academy, "imap": (IMAP,), "smtp": (SMTP,)}
    filled = (
        Draft()
        .answer(**known)
        .answer(address="camille.exemple@ac-amiens.fr", login="cexemple", password=Secret(CANARY), **answers)
    )
    return filled.answer(report=report)


def blocked(seen: Surroundings | None = SEEN) -> ProbeReport:
    return ProbeReport(
        leg(Leg.RECEIVE, TimedOut(5.0)), leg(Leg.SEND), seconds=5.2, at="2026-11-22T05:00:00+00:00", surroundings=seen
    )


# --- no field can hold a secret --------------------------------------------------------------------------------------


def types_of(kind: Any, known: set[Any]) -> None:
    """Every type that a value of this dataclass can reach."""
    if kind in known:
        return
    known.add(kind)
    for argument in typing.get_args(kind):
        types_of(argument, known)
    if dataclasses.is_dataclass(kind):
        for hint in typing.get_type_hints(kind).values():
            types_of(hint, known)


@pytest.mark.parametrize("kind", [room.Facts, message.Message, system.System])
def test_no_field_can_hold_a_secret(kind: type) -> None:
    known: set[Any] = set()
    types_of(kind, known)
    plain = {one for one in known if isinstance(one, type) and not dataclasses.is_dataclass(one)}
    leaves = {one for one in plain if not issubclass(one, enum.Enum)}
    assert leaves <= {str, float, type(None), tuple}, leaves


class Untouchable(Secret):
    def reveal(self) -> str:
        raise AssertionError("the password was read")


def test_the_password_of_the_draft_is_never_read() -> None:
    found = room.collect(draft(blocked()).answer(password=Untouchable(CANARY)).answer(report=blocked()), SYSTEM)
    assert words.never() in text.as_text(found)


# --- what it says ------------------------------------------------------------------------------------------------------


def test_it_says_stages_times_servers_network_and_versions() -> None:
    whole = text.as_text(room.collect(draft(blocked()), SYSTEM))
    for fact in (
        "imap.ac-amiens.fr:993",
        "smtp.ac-amiens.fr:587/starttls",
        "camille.exemple@ac-amiens.fr",
        "cexemple",
        "192.0.2.10",
        "IPv4, IPv6",
        "proxy.lycee.invalid",
        "1,1 h",
        "Debian 12",
        "poste-7",
        "2026-11-22T05:00:00+00:00",
    ):
        assert fact in whole, fact
    assert wording.translate("Probe", "no answer") in whole


def test_parts_are_left_out_and_the_computer_is_not_named_unless_wanted() -> None:
    whole = room.collect(draft(blocked()), SYSTEM)
    usual = text.as_text(whole.chosen(room.USUAL))
    assert "poste-7" not in usual
    assert "cexemple" in usual
    bare = text.as_text(whole.chosen(frozenset()))
    assert "cexemple" not in bare
    assert "Debian" not in bare
    assert titles.title(verdict(blocked())) in bare


def test_the_sources_of_the_servers_are_told() -> None:
    source = SourceReport(Origin.SRV, SourceState.FAILED, "resolver-silent", 1.5, ("imap.elsewhere.invalid",))
    discovery = DiscoveryReport("ac-amiens.fr", (source,), 1.5, National("mx", "mx.education.gouv.fr"))
    whole = text.as_text(room.collect(draft(None), SYSTEM, discovery))
    assert "imap.elsewhere.invalid" in whole
    assert "mx.education.gouv.fr" in whole


def test_the_page_fetches_nothing_and_says_the_same() -> None:
    found = room.collect(draft(blocked()), SYSTEM)
    html = page.as_html(found)
    assert "default-src 'none'" in html
    assert not re.search(r"<script|<img|<link|<a |href|src=|url\(|@import", html)

    class Reader(HTMLParser):
        said = ""

        def handle_data(self, data: str) -> None:
            self.said += data

    reader = Reader()
    reader.feed(html)
    for section in found.sections:
        for line in section.lines:
            assert line.value in reader.said


@given(value=st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_whatever_a_server_says_stays_text(value: str) -> None:
    line = room.Line("n", value)
    html = page.as_html(room.Facts("t", "m", "d", (room.Section("s", (line,)),)))
    cell = re.search(r"<td>(.*?)</td>", html, re.S)
    assert cell is not None
    assert unescape(cell[1].replace("<br>", "\n")) == unescape(value.replace("&", "&amp;").replace("<", "&lt;"))
    assert "<" not in cell[1].replace("<br>", "")


# --- the search before it leaves -----------------------------------------------------------------------------------------


def spellings(name: str) -> dict[str, str]:
    return {
        "plain": CANARY,
        "percent": quote(CANARY, safe=""),
        "base64": base64.b64encode(CANARY.encode()).decode(),
        "auth-plain": base64.b64encode(f"\0{name}\0{CANARY}".encode()).decode(),
        "json": json.dumps(CANARY),
        "numen": "12A3456789ABC",
    }


@pytest.mark.parametrize("form", spellings("cexemple"))
def test_a_secret_in_any_form_keeps_it_from_leaving(form: str, tmp_path: Path) -> None:
    logs.add_secret(CANARY)
    found = room.collect(draft(blocked()).answer(login="x " + spellings("cexemple")[form]), SYSTEM)
    assert not guard.clean(found)
    place = tmp_path / "place"
    place.mkdir()
    for name in ("rapport.txt", "rapport.html"):
        with pytest.raises(AssistantError) as refused:
            guard.save(place / name, found)
        assert refused.value.code == guard.CODE
    with pytest.raises(AssistantError):
        message.help_desk_link(Catalogue().get("amiens"), found)
    assert list(place.iterdir()) == []


def test_what_a_server_repeats_is_hidden_and_the_report_still_leaves(tmp_path: Path) -> None:
    logs.add_secret(CANARY)
    refusal = LoginRefused("AUTHENTICATIONFAILED", f"[AUTHENTICATIONFAILED] no such {CANARY}")
    report = ProbeReport(leg(Leg.RECEIVE, refusal, Stage.LOGIN), leg(Leg.SEND))
    found = room.collect(draft(report), SYSTEM)
    assert guard.clean(found)
    guard.save(tmp_path / "rapport.html", found)
    assert CANARY not in unescape((tmp_path / "rapport.html").read_text(encoding="utf-8"))


def test_it_is_for_its_owner_only_and_whole(tmp_path: Path) -> None:
    found = room.collect(draft(blocked()), SYSTEM)
    guard.save(tmp_path / "rapport.txt", found)
    assert (tmp_path / "rapport.txt").read_text(encoding="utf-8") == text.as_text(found)
    assert (tmp_path / "rapport.txt").stat().st_mode & 0o077 == 0


def test_a_certificate_is_told_with_its_fingerprint_and_is_no_numen() -> None:
    facts = CertificateFacts(
        "CN=x", "Filtre", ("x",), "2026-01-01T00:00:00", "2027-01-01T00:00:00", "12a3456789abcdef" * 4
    )
    bad = BadCertificate(CertificateFault.INTERCEPTED, facts)
    found = room.collect(draft(ProbeReport(leg(Leg.RECEIVE, bad, Stage.TLS), leg(Leg.SEND))), SYSTEM)
    assert "12a3 4567" in text.as_text(found)
    assert guard.clean(found)


# --- letters ---------------------------------------------------------------------------------------------------------------


def test_the_letter_to_the_help_desk_is_short_enough_and_whole_lines_are_cut() -> None:
    academy = Catalogue().get("amiens")
    found = room.collect(draft(blocked()), SYSTEM)
    link = message.link("assistance@ac-amiens.fr", message.Message("s & é", text.as_text(found)))
    assert len(link) <= message.LONGEST
    parts = urlsplit(link)
    assert (parts.scheme, parts.path) == ("mailto", "assistance@ac-amiens.fr")
    said = parse_qs(parts.query)
    assert said["subject"] == ["s & é"]
    lines = said["body"][0].split("\r\n")
    assert lines[-1].startswith("[…]")
    assert set(lines[:-2]) <= set(text.as_text(found).splitlines())
    assert message.help_desk_link(academy, found).startswith("mailto:")


@given(subject=st.text(max_size=80), body=st.text(max_size=4000))
@settings(max_examples=60, deadline=None)
def test_any_letter_fits_and_is_read_back(subject: str, body: str) -> None:
    subject = subject.encode("utf-8", "ignore").decode()
    body = body.encode("utf-8", "ignore").decode()
    link = message.link("", message.Message(subject, body))
    assert len(link) <= message.LONGEST or subject
    assert link.startswith("mailto:?subject=")
    assert link.count("&") == 1


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_message_to_the_network_says_what_and_nobody(language: str) -> None:
    wording.set_language(language)
    try:
        found = message.manager_message(blocked(), "ac-amiens.fr")
    finally:
        wording.set_language("fr")
    assert "imap.ac-amiens.fr" in found.body
    assert "993" in found.body
    assert "192.0.2.10" in found.body
    assert "smtp.ac-amiens.fr, port 587" not in found.body  # it passes: nothing is asked for it
    for private in ("camille", "cexemple", CANARY):
        assert private not in found.subject + found.body


def test_only_a_verdict_on_the_network_calls_for_that_message() -> None:
    assert message.concerns_network(verdict(blocked()))
    assert not message.concerns_network(verdict(ProbeReport(leg(Leg.RECEIVE), leg(Leg.SEND))))
    refused = ProbeReport(leg(Leg.RECEIVE, LoginRefused("", "no"), Stage.LOGIN), leg(Leg.SEND))
    assert not message.concerns_network(verdict(refused))


def test_this_computer_is_told_in_words() -> None:
    here = system.gather()
    assert here.program.startswith("Assistant Messagerie")
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d$", here.time)
    assert "IMAPClient" in here.libraries
