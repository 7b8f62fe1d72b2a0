# SPDX-License-Identifier: EUPL-1.2
"""« Check again »: the domain is looked at for a move only when something changed, and a hint never costs a failure."""

from __future__ import annotations

import asyncio
import datetime
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.peers.small_network import SmallNetwork
from tests.peers.web_server import Reply, moved
from tests.unit.core.test_changed import IMAP, SMTP, check, leg
from wizard import aio, changes
from wizard.cli import after_check, parser
from wizard.core.academy import LoginForm
from wizard.core.changed import Difference, Worked
from wizard.core.discovered import National
from wizard.core.outcome import LoginRefused, TimedOut
from wizard.core.probe import Leg, ProbeReport, Stage
from wizard.discovery import national
from wizard.journey import recheck, remembered, work
from wizard.journey.draft import Draft
from wizard.journey.world import here

if TYPE_CHECKING:
    from pathlib import Path

ADDRESS = "camille.exemple@ac-amiens.fr"
REFUSED = check(imap=leg(Leg.RECEIVE, IMAP, LoginRefused("", "no"), Stage.LOGIN))


def draft(report: ProbeReport) -> Draft:
    return Draft().answer(address=ADDRESS, login="cexemple", imap=(IMAP,), smtp=(SMTP,)).answer(report=report)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch, home: Path) -> list[str]:
    """The domains that were looked at for a move; what is found there is the national mail."""
    asked: list[str] = []

    async def look(question: Any, watch: Any) -> National:
        asked.append(question.domain)
        return National("mx", "mx.education.gouv.fr")

    monkeypatch.setattr(national, "look", look)
    return asked


def since(report: ProbeReport) -> recheck.Since:
    found: recheck.Since = aio.run(recheck.since_then(draft(report), here()))
    return found


def test_an_account_nobody_set_up_here_is_compared_with_nothing(looks: list[str]) -> None:
    assert since(REFUSED) == recheck.Since()
    assert looks == []


def test_nothing_changed_asks_nobody(looks: list[str]) -> None:
    remembered.remember(draft(check()), datetime.date(2026, 9, 1))
    found = since(check())
    assert found.worked is not None
    assert (found.worked.form, found.changes) == (LoginForm.IDENTIFIER, ())
    assert looks == []


def test_a_refusal_is_told_with_the_move_that_explains_it(looks: list[str]) -> None:
    remembered.remember(draft(check()), datetime.date(2026, 9, 1))
    found = since(REFUSED)
    assert looks == ["ac-amiens.fr"]
    assert [one.what for one in found.changes] == [Difference.NATIONAL_MOVE, Difference.LOGIN_NOW_REFUSED]


@pytest.mark.parametrize("leads", [True, False])
def test_whoever_is_asked_for_a_sign_is_listed(home: Path, tmp_path: Path, leads: bool) -> None:
    """Names, pages and the list are the same hosts; nothing of the person is in a question."""
    webmails = {"webmail.ac-amiens.fr", "messagerie.ac-amiens.fr"}
    zone = "webmail A 127.0.0.1\nmessagerie A 127.0.0.1\n@ MX 10 mx.hosting.example.\n"
    page = moved("https://messagerie.education.gouv.fr/") if leads else Reply(200, b"webmail")
    remembered.remember(draft(check()), datetime.date(2026, 9, 1))
    with SmallNetwork(tmp_path / "net", {"ac-amiens.fr": zone}, {"/": page}, tuple(webmails)) as network:
        world = replace(here(), net=network.net)
        found: recheck.Since = aio.run(recheck.since_then(draft(REFUSED), world))
        assert {name for name, _ in network.dns.asked} == {*webmails, "ac-amiens.fr"}  # of the domain, its MX record
    asked = {seen.removesuffix("/") for seen in network.web.seen}
    assert asked <= set(found.contacted) <= webmails
    assert leads or asked == webmails  # a sign ends the look at the other one
    assert all("camille" not in head and "cexemple" not in head for head in network.web.heads)
    assert (found.national is not None) == leads
    options = parser.build().parse_args(["check", ADDRESS, "--json"])
    assert after_check._compared(found, options)["contacted"] == list(found.contacted)


def test_whoever_was_asked_is_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    worked = Worked("2026-09-01", IMAP, SMTP, None)
    options = parser.build().parse_args(["check", ADDRESS])
    after_check._compared(recheck.Since(worked, (), None, ("webmail.ac-amiens.fr",)), options)
    assert "webmail.ac-amiens.fr" in capsys.readouterr().out
    after_check._compared(recheck.Since(worked), options)
    assert "webmail" not in capsys.readouterr().out


@pytest.mark.parametrize("how", ["late", "broken"])
def test_a_hint_that_cannot_be_had_is_no_failure(looks: list[str], monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    async def look(question: Any, watch: Any) -> None:
        if how == "broken":
            raise ConnectionResetError
        await asyncio.sleep(60)

    monkeypatch.setattr(national, "look", look)
    monkeypatch.setattr(recheck, "LOOK", 0.05)
    remembered.remember(draft(check()), datetime.date(2026, 9, 1))
    found = since(REFUSED)
    assert (found.national, [one.what for one in found.changes]) == (None, [Difference.LOGIN_NOW_REFUSED])


def test_a_network_that_lets_nothing_through_costs_no_second_wait(
    looks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def look(question: Any, watch: Any) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(national, "look", look)
    monkeypatch.setattr(recheck, "HELD_UP", 0.05)
    remembered.remember(draft(check()), datetime.date(2026, 9, 1))
    start = time.perf_counter()
    found = since(check(imap=leg(Leg.RECEIVE, IMAP, TimedOut(5.0), Stage.CONNECT)))
    assert [one.what for one in found.changes] == [Difference.NETWORK]
    assert time.perf_counter() - start < recheck.LOOK / 2


def test_what_cannot_be_kept_loses_only_the_comparison(home: Path) -> None:
    changes.user_directory().parent.mkdir(parents=True, exist_ok=True)
    changes.user_directory().write_text("a file where the folder should be")
    work._remember(draft(check()))
    assert remembered.recall(ADDRESS) is None
