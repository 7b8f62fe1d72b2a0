# SPDX-License-Identifier: EUPL-1.2
"""Outlook made the account otherwise: the windows that correct it take the place of those of a new one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import ADDRESS, account, computer, registry
from wizard import aio, changes
from wizard.academies import Catalogue
from wizard.changes import registry as system
from wizard.changes import watched
from wizard.cli import outlook_report
from wizard.clients.base import Moment, Settled, Target
from wizard.clients.outlook import accounts, plan, settle, starting
from wizard.core.account import Store
from wizard.core.errors import WriteFailed
from wizard.journey import after, work
from wizard.journey.draft import Draft
from wizard.journey.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = rf"{accounts.office('16.0')}\Profiles\Outlook\{accounts.ACCOUNTS}"


class Desk:
    """A computer whose Outlook makes the account as a seed has it, then as others have it, a look later each."""

    def __init__(self, tmp_path: Path, *seeds: str) -> None:
        self.seeds = list(seeds)
        where = computer(tmp_path, "365-c2r")
        self.registry = where.registry
        self.world = World(Catalogue(), replace(where, processes=self.processes))
        self.running = False
        system.use(where.registry)
        given = Draft().answer(client="outlook", name="Hélène Exemple", address=ADDRESS, login="hexemple")
        draft = replace(given, account=account(), imap=(account().imap,), smtp=(account().smtp,), store=Store.NONE)
        self.draft = aio.run(work.write(aio.run(work.plan(draft, self.world))))

    def processes(self) -> frozenset[str]:
        """Asked at each look: what Outlook does next is done then."""
        if self.running and self.seeds:
            self.registry.require(rf"{KEY}\00000007")
            for name, value in registry(self.seeds.pop(0)).values(rf"{KEY}\00000002").items():
                self.registry.set(rf"{KEY}\00000007", name, value)
            if self.registry.value(plan.setup_key("16.0"), plan.IMPORT):
                self.registry.delete(plan.setup_key("16.0"), plan.IMPORT)
        return frozenset({"outlook.exe"} if self.running else ())

    def start(self, _target: Target) -> None:
        self.running = True

    def settle(self) -> Draft:
        heard: list[Moment] = []
        return aio.run(after.settle(self.draft, self.world, heard.append))


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(settle, "EVERY", 0.01)
    monkeypatch.setattr(settle, "LOOK", 5.0)
    yield
    system.use(None)


def settled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *seeds: str) -> tuple[Desk, Draft]:
    desk = Desk(tmp_path, *seeds)
    monkeypatch.setattr(starting, "start", desk.start)
    return desk, desk.settle()


def test_the_account_is_corrected_window_by_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, draft = settled(tmp_path, monkeypatch, "account-differs")
    assert draft.settled == Settled.DIFFERS
    guide = after.guide(draft)
    assert guide is not None
    assert guide.id == "outlook-repair"
    said = " ".join(step for window in guide.screens for step in window.screen.steps)
    assert all(
        value in said for value in ("pop.ac-exemple.fr", "imap.ac-exemple.fr", "143", "993", "Aucun", "hexemple")
    )
    assert draft.plan is not None
    assert draft.plan.changes == (desk.draft.plan.changes if desk.draft.plan else ())
    assert draft.receipt == desk.draft.receipt


def test_values_that_came_meanwhile_are_not_corrected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wrong at two looks, right when the correction is planned."""
    _, draft = settled(tmp_path, monkeypatch, "account-differs", "account-differs", "account-sz")
    assert draft.settled == Settled.CREATED
    guide = after.guide(draft)
    assert guide is not None
    assert guide.id == "outlook-password"


def test_what_was_seen_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, draft = settled(tmp_path, monkeypatch, "account-sz")
    assert draft.settled == Settled.CREATED
    facts = dict(outlook_report.facts())
    seen = [fact.partition(" ")[2] for fact in facts["written.1.watch"].split(", ")]
    assert seen == ["started", "runs", "import_gone", "account_seen", "created"]
    desk.running = False
    changes.undo(draft.receipt)
    assert "written.1.watch" not in dict(outlook_report.facts())


def test_a_watch_that_cannot_be_kept_ends_as_it_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_given: object) -> None:
        raise WriteFailed("disk_full", path="x", reason="full")

    monkeypatch.setattr(watched, "keep", refuse)
    _, draft = settled(tmp_path, monkeypatch, "account-sz")
    assert draft.settled == Settled.CREATED
    assert "not kept" in caplog.text
