# SPDX-License-Identifier: EUPL-1.2
"""An account that was taken away is not remembered: by either door, and only when it is gone from here."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import account
from tests.unit.core.test_changed import check
from wizard import aio, changes
from wizard.academies import Catalogue
from wizard.cli import listing
from wizard.clients.base import Where
from wizard.core.errors import UNDONE_IN_PART
from wizard.journey import after, remembered, work
from wizard.journey.draft import Draft
from wizard.journey.world import World

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Undo = Callable[[Draft, World], object]

ADDRESS = account().identity.address


@pytest.fixture
def world(home: Path, tmp_path: Path) -> World:
    return World(Catalogue(), Where(home=tmp_path, environment={}, root=tmp_path / "nothing"))


def written(world: World, place: Path) -> Draft:
    """A sheet of settings for an account whose check was good."""
    given = Draft().answer(client="sheet", name="Camille Exemple", address=ADDRESS, login="cexemple")
    filled = replace(given, account=account(), imap=(account().imap,), smtp=(account().smtp,), out=str(place))
    planned: Draft = aio.run(work.plan(replace(filled, report=check()), world))
    done: Draft = aio.run(work.write(planned))
    assert remembered.recall(ADDRESS) is not None
    return done


def by_the_window(draft: Draft, world: World) -> object:
    return aio.run(after.undo(draft.receipt, "sheet", draft.address, world))


def by_the_command_line(draft: Draft, world: World) -> object:
    return listing.undo(argparse.Namespace(receipt=draft.receipt, list=False, forget=False, json=True))


BOTH = pytest.mark.parametrize("undo", [by_the_window, by_the_command_line])


@BOTH
def test_what_worked_goes_with_the_account(world: World, tmp_path: Path, undo: Undo) -> None:
    undo(written(world, tmp_path / "one"), world)
    assert remembered.recall(ADDRESS) is None


@BOTH
def test_an_account_that_stays_in_another_program_is_remembered(world: World, tmp_path: Path, undo: Undo) -> None:
    first, second = written(world, tmp_path / "one"), written(world, tmp_path / "two")
    undo(second, world)
    assert remembered.recall(ADDRESS) is not None
    undo(first, world)
    assert remembered.recall(ADDRESS) is None


def test_an_account_that_was_left_in_part_is_remembered(world: World, tmp_path: Path) -> None:
    done = written(world, tmp_path / "one")
    next((tmp_path / "one").iterdir()).write_text("of the person now", encoding="utf-8")
    assert by_the_command_line(done, world) == UNDONE_IN_PART
    assert remembered.recall(ADDRESS) is not None


def test_an_undo_does_not_fail_for_what_cannot_be_forgotten(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(address: str) -> None:
        raise PermissionError

    done = written(world, tmp_path / "one")
    monkeypatch.setattr(remembered, "forget", refused)
    assert by_the_command_line(done, world) == 0
    assert changes.receipts() == ()
