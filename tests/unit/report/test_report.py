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
from urllib.parse import quote

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
    ConnectionLost,
    Leg,
    LoginRefused,
    ProbeReport,
    Stage,
)
from wizard.core.secret import Secret
from wizard.core.server import Confidence, Origin
from wizard.core.verdict import verdict
from wizard.report import facts as room
from wizard.report import guard, message, page, system, text
from wizard.wording import discovery as sources
from wizard.wording import probe as titles
from wizard.wording import report as words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

from tests.unit.report.samples import CANARY, SYSTEM, blocked, draft, leg


@pytest.fixture(autouse=True)
def _registry() -> Iterator[None]:
    """Secrets of these tests only."""
    kept = logs._redactor
    logs._redactor = type(kept)()
    yield
    logs._redactor = kept


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
        words.when("2026-11-22T05:00:00+00:00"),
        words.source(sources.origin(Origin.ACADEMY), sources.confidence(Confidence.HIGH)),  # who named the servers
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


@pytest.mark.parametrize("typed", ["a", "er", "on:", "é"])
def test_a_short_password_keeps_nothing_from_leaving_and_tells_nothing(typed: str, tmp_path: Path) -> None:
    """It stands in any text by chance: nobody is quoted then, so it cannot be read out of what is masked either."""
    logs.add_secret(typed)
    said = f"[AUTHENTICATIONFAILED] no such password: <{typed}>, permission refused"
    report = ProbeReport(leg(Leg.RECEIVE, LoginRefused("AUTHENTICATIONFAILED", said), Stage.LOGIN), leg(Leg.SEND))
    found = room.collect(draft(report), SYSTEM)
    assert guard.clean(found)
    for name in ("rapport.txt", "rapport.html"):
        guard.save(tmp_path / name, found)
        whole = unescape((tmp_path / name).read_text(encoding="utf-8"))
        assert "no such password" not in whole
        assert "permission" not in whole
        assert "[•••]" not in whole
        assert words.left_out() in whole
    logs.add_secret(CANARY)  # a long one beside it is looked for as ever
    assert not guard.clean(room.collect(draft(report).answer(login=f"x {CANARY}"), SYSTEM))


def test_a_cut_connection_quotes_nobody_either() -> None:
    """The library names the line it could not read, and that is a word of the server."""
    cut = ConnectionLost("unexpected response: b'no such password: er'")
    report = ProbeReport(leg(Leg.RECEIVE, cut, Stage.LOGIN), leg(Leg.SEND))
    assert "no such password" in text.as_text(room.collect(draft(report), SYSTEM))
    logs.add_secret("er")
    assert "no such password" not in text.as_text(room.collect(draft(report), SYSTEM))


def test_without_a_short_password_servers_are_quoted() -> None:
    logs.add_secret("quatre")
    refusal = LoginRefused("", "no such password")
    whole = text.as_text(
        room.collect(draft(ProbeReport(leg(Leg.RECEIVE, refusal, Stage.LOGIN), leg(Leg.SEND))), SYSTEM)
    )
    assert "no such password" in whole
    assert words.left_out() not in whole


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


def test_this_computer_is_told_in_words() -> None:
    here = system.gather()
    assert here.program.startswith("Assistant Messagerie")
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d$", here.time)
    assert "IMAPClient" in here.libraries
