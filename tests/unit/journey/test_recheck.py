# SPDX-License-Identifier: EUPL-1.2
"""« Check again »: the domain is looked at for a move only when something changed, and a hint never costs a failure."""

from __future__ import annotations

import asyncio
import datetime
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.core.test_changed import IMAP, SMTP, check, leg
from wizard import aio, changes
from wizard.core.academy import LoginForm
from wizard.core.changed import Difference
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
