# SPDX-License-Identifier: EUPL-1.2
"""Undo in the registry when somebody, or Outlook itself, changed entries since; and how entries are shown before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.entries import FIRST_RUN, FOUND, OFFICE, SETUP, memory, planned, text
from wizard import changes
from wizard.core.plan import RegistryChange, RegistryValue, WritePlan
from wizard.core.receipt import Why
from wizard.wording.changes import left

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.changes.registry import MemoryRegistry

assert memory  # the fixture


@pytest.fixture
def receipt(home: Path, memory: MemoryRegistry) -> str:
    return changes.apply(planned(home)).id


def test_what_outlook_took_or_wrote_anew_is_left_without_a_word(receipt: str, memory: MemoryRegistry) -> None:
    memory.delete(SETUP, "ImportPRF")
    memory.set(SETUP, "First-Run", RegistryValue(3, b"\x09"))
    report = changes.undo(receipt)
    assert (report.complete, report.partly) == (True, ())
    assert f"{SETUP}\\First-Run" not in report.restored
    assert f"{SETUP}\\ImportPRF" in report.restored
    assert memory.value(SETUP, "First-Run") == RegistryValue(3, b"\x09")
    assert memory.value(SETUP, "ImportPRF") is None


def test_what_outlook_did_not_write_anew_is_put_back(receipt: str, memory: MemoryRegistry) -> None:
    memory.delete(SETUP, "ImportPRF")
    assert changes.undo(receipt).complete
    assert memory.value(SETUP, "First-Run") == FIRST_RUN


def test_another_import_asked_for_since_is_left_without_a_word(receipt: str, memory: MemoryRegistry) -> None:
    memory.set(SETUP, "ImportPRF", text("D:\\autre.prf"))
    assert changes.undo(receipt).complete
    assert memory.value(SETUP, "ImportPRF") == text("D:\\autre.prf")


def test_an_entry_changed_by_somebody_is_left_and_told(receipt: str, memory: MemoryRegistry) -> None:
    memory.set(OFFICE, "Large", RegistryValue(4, 7))
    memory.set(FOUND, "ac-amiens.fr", text("D:\\autre.xml"))
    report = changes.undo(receipt)
    told = {entry.path: entry.why for entry in report.left}
    assert told == {
        f"{OFFICE}\\Large": Why.CHANGED,
        f"{FOUND}\\ac-amiens.fr": Why.CHANGED,
        FOUND: Why.NOT_EMPTY,
        FOUND.rpartition("\\")[0]: Why.NOT_EMPTY,
    }
    assert memory.value(OFFICE, "Large") == RegistryValue(4, 7)
    assert memory.value(FOUND, "ac-amiens.fr") == text("D:\\autre.xml")
    assert left(report.left[0]).startswith("Large ")


def test_an_entry_removed_by_somebody(receipt: str, memory: MemoryRegistry) -> None:
    memory.delete(OFFICE, "Large")
    memory.delete(FOUND, "ac-amiens.fr")
    report = changes.undo(receipt)
    assert [(entry.path, entry.why) for entry in report.left] == [(f"{OFFICE}\\Large", Why.REMOVED)]
    assert not memory.exists(FOUND.rpartition("\\")[0])


def test_keys_of_somebody_else_below_ours_stay(receipt: str, memory: MemoryRegistry) -> None:
    memory.create(f"{FOUND}\\Theirs")
    report = changes.undo(receipt)
    assert {entry.path for entry in report.left} == {FOUND, FOUND.rpartition("\\")[0]}
    assert memory.values(FOUND) == {}
    assert memory.keys(FOUND) == ("Theirs",)


def test_a_key_taken_away_whole_is_not_made_again(receipt: str, memory: MemoryRegistry) -> None:
    for name in tuple(memory.values(SETUP)):
        memory.delete(SETUP, name)
    memory.remove(SETUP)
    report = changes.undo(receipt)
    assert [(entry.path, entry.why) for entry in report.left] == [(f"{SETUP}\\First-Run", Why.REMOVED)]
    assert not memory.exists(SETUP)


def test_spelling_of_names_does_not_matter(receipt: str, memory: MemoryRegistry) -> None:
    value = memory.value(FOUND, "ac-amiens.fr")
    assert value is not None
    memory.delete(FOUND, "ac-amiens.fr")
    memory.set(FOUND, "AC-Amiens.FR", value)
    assert changes.undo(receipt).complete
    assert not memory.exists(FOUND)


def test_the_preview_shows_each_key_once(home: Path) -> None:
    shown = changes.preview(planned(home))
    assert [(diff.title, diff.registry) for diff in shown] == [
        ("papers", False),
        ("account.prf", False),
        ("Setup", True),
        ("Office", True),
        ("Local", True),
    ]
    setup, office, found = shown[2:]
    assert (setup.path, setup.note, setup.created) == (SETUP, "first", False)
    assert (setup.modified, setup.added, setup.removed) == (0, 1, 1)
    assert [(group.note, [line.sign + line.text for line in group.lines]) for group in setup.groups] == [
        ("first", ["-First-Run = 01 02 ff"]),
        ("import", [f"+ImportPRF = {home / 'papers' / 'account.prf'}"]),
    ]
    assert [(line.number, line.sign, line.text) for line in office.groups[0].lines] == [
        (1, "-", "Large = 1099511627776"),
        (1, "+", "Large = 1"),
    ]
    assert (office.modified, office.added, office.removed) == (1, 0, 0)
    assert found.groups[0].lines[0].text == "ac-amiens.fr = C:\\é.xml"


def test_an_entry_that_stays_is_not_shown_as_a_change() -> None:
    same, names = text("x"), RegistryValue(7, ("a", "b"))
    plan = WritePlan(
        "outlook", "t", "a", (RegistryChange(OFFICE, "x", same, same), RegistryChange(OFFICE.upper(), "y", names, None))
    )
    (shown,) = changes.preview(plan)
    assert (shown.modified, shown.added, shown.removed) == (0, 0, 1)
    assert [line.text for group in shown.groups for line in group.lines] == ["y = a; b"]
