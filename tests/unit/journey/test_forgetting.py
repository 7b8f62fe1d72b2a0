# SPDX-License-Identifier: EUPL-1.2
"""An account that was taken away is not remembered: by either door, and only when it is gone from here."""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import account
from tests.unit.core.test_changed import check
from wizard import aio, changes, vault
from wizard.academies import Catalogue
from wizard.cli import listing
from wizard.clients.base import Where
from wizard.core.errors import UNDONE_IN_PART
from wizard.core.secret import Secret
from wizard.journey import after, entrusted, remembered, work
from wizard.journey.draft import Draft
from wizard.journey.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Undo = Callable[[Draft, World], object]

ADDRESS = account().identity.address


@pytest.fixture
def world(home: Path, tmp_path: Path) -> World:
    return World(Catalogue(), Where(home=tmp_path, environment={}, root=tmp_path / "nothing"))


@pytest.fixture(autouse=True)
def memory() -> Iterator[vault.MemoryBackend]:
    backend = vault.MemoryBackend()
    vault.use(backend)
    yield backend
    vault.use(None)


def written(world: World, place: Path, *, keyring: bool = False) -> Draft:
    """A sheet of settings for an account whose check was good."""
    given = Draft().answer(client="sheet", name="Camille Exemple", address=ADDRESS, login="cexemple")
    filled = replace(given, account=account(), imap=(account().imap,), smtp=(account().smtp,), out=str(place))
    planned: Draft = aio.run(work.plan(replace(filled, report=check()), world))
    done: Draft = aio.run(work.write(replace(planned, password=Secret("Craie-42"), keyring=keyring)))
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


@BOTH
def test_the_password_leaves_the_keyring_with_the_account(world: World, tmp_path: Path, undo: Undo) -> None:
    done = written(world, tmp_path / "one", keyring=True)
    assert vault.fetch(ADDRESS) == Secret("Craie-42")
    undo(done, world)
    assert vault.fetch(ADDRESS) is None
    assert aio.run(entrusted.forget(ADDRESS)) is None  # and nothing is noted any more


@BOTH
def test_it_stays_as_long_as_another_program_has_the_account(world: World, tmp_path: Path, undo: Undo) -> None:
    first, second = written(world, tmp_path / "one", keyring=True), written(world, tmp_path / "two")
    undo(first, world)
    assert vault.fetch(ADDRESS) is not None
    undo(second, world)
    assert vault.fetch(ADDRESS) is None


def test_a_keyring_that_was_given_nothing_is_not_asked(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = written(world, tmp_path / "one")
    monkeypatch.setattr(vault, "forget", lambda address: pytest.fail("asked"))
    undone = aio.run(after.undo(done.receipt, "sheet", ADDRESS, world))
    assert undone.forgotten is None


def test_a_locked_keyring_does_not_stop_the_undo_and_what_is_left_is_said(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done = written(world, tmp_path / "one", keyring=True)
    with monkeypatch.context() as locked:
        locked.setattr(vault, "_is_locked", lambda backend: True)
        assert by_the_command_line(done, world) == 0
        assert json.loads(capsys.readouterr().out)["keyring_forgotten"] is False
        assert changes.receipts() == ()
        again = written(world, tmp_path / "two")
        line = argparse.Namespace(receipt=again.receipt, list=False, forget=False, json=False)
        assert listing.undo(line) == 0
        assert vault.SERVICE in capsys.readouterr().out
    by_the_command_line(written(world, tmp_path / "three"), world)  # a later undo, the keyring open, takes it out
    assert json.loads(capsys.readouterr().out)["keyring_forgotten"] is True
    assert vault.fetch(ADDRESS) is None


def test_a_keyring_that_never_answers_is_not_waited_for(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = written(world, tmp_path / "one", keyring=True)
    monkeypatch.setattr(entrusted, "SECONDS", 0.05)
    monkeypatch.setattr(vault, "forget", lambda address: time.sleep(0.5))
    assert aio.run(after.undo(done.receipt, "sheet", ADDRESS, world)).forgotten is False


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"schema": 2, "accounts": ["x"]}', '{"schema": 1, "accounts": 3}']
)
def test_a_spoilt_note_is_no_note(home: Path, content: str) -> None:
    place = changes.user_directory() / "keyring.json"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(content, encoding="utf-8")
    assert aio.run(entrusted.forget(ADDRESS)) is None


def test_the_note_names_nobody_and_is_private(world: World, tmp_path: Path) -> None:
    written(world, tmp_path / "one", keyring=True)
    place = changes.user_directory() / "keyring.json"
    assert ADDRESS.split("@")[0] not in place.read_text(encoding="utf-8")
    assert "Craie" not in place.read_text(encoding="utf-8")
    assert place.stat().st_mode & 0o077 == 0
