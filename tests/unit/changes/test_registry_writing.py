# SPDX-License-Identifier: EUPL-1.2
"""Registry entries written with files, all or nothing: cut, refused, drifted, recovered."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.changes.dying import EFFECTS, Dead, Dying
from tests.unit.changes.entries import FIRST_RUN, FOUND, OFFICE, SETUP, exported, memory, planned, text
from tests.unit.changes.plans import tree
from wizard import changes
from wizard.changes import journal, processes
from wizard.changes.store import Store
from wizard.core.errors import Drifted, ProgramRunning, WriteFailed
from wizard.core.plan import RegistryChange, RegistryValue, WritePlan
from wizard.core.receipt import Recovered

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.changes.registry import MemoryRegistry

assert memory  # the fixture


def test_written_and_undone_to_the_byte(home: Path, memory: MemoryRegistry) -> None:
    before, files = exported(memory), tree(home)
    receipt = changes.apply(planned(home))
    assert memory.value(SETUP, "First-Run") is None
    assert memory.value(SETUP, "ImportPRF") == text(str(home / "papers" / "account.prf"))
    assert memory.value(OFFICE, "Large") == RegistryValue(4, 1)
    assert memory.value(FOUND, "ac-amiens.fr") == text("C:\\é.xml")
    assert receipt.what == ("prf", "first", "import")
    created = {target.path.rpartition("\\")[2]: target.created for target in receipt.targets}
    assert (created["First-Run"], created["ImportPRF"], created["AutoDiscover"]) == (False, True, True)
    assert changes.receipts() == (receipt,)
    report = changes.undo(receipt.id)
    assert (report.complete, report.partly) == (True, ())
    assert (sorted_values(exported(memory)), tree(home)) == (sorted_values(before), files)


def sorted_values(content: bytes) -> list[str]:
    """Lines of an export: an entry put back stands last, as in Windows' own."""
    return sorted(content.decode("utf-16").splitlines())


@pytest.mark.parametrize("lives", range(26))
def test_a_writing_cut_anywhere_ends_whole(home: Path, memory: MemoryRegistry, lives: int) -> None:
    before, files = sorted_values(exported(memory)), tree(home)
    try:
        changes.apply(planned(home), store=Dying(lives))
    except Dead:
        changes.recover()
    if changes.receipts():
        assert memory.value(SETUP, "ImportPRF") is not None
        assert changes.undo(changes.receipts()[0].id).complete
    assert (sorted_values(exported(memory)), tree(home)) == (before, files)
    assert not changes.pending()


@pytest.mark.parametrize("lives", range(30))
def test_an_undo_cut_anywhere_ends_whole(home: Path, memory: MemoryRegistry, lives: int) -> None:
    before = sorted_values(exported(memory))
    receipt = changes.apply(planned(home))
    written = sorted_values(exported(memory))
    try:
        changes.undo(receipt.id, store=Dying(lives))
    except Dead:
        assert {end.kind for end in changes.recover()} <= {Recovered.UNDO_TAKEN_BACK}
    assert sorted_values(exported(memory)) == (written if changes.receipts() else before)
    assert not changes.pending()


def test_the_points_of_death_cover_both_jobs(home: Path, memory: MemoryRegistry) -> None:
    receipt = changes.apply(planned(home), store=Dying(26))
    assert changes.undo(receipt.id, store=Dying(30)).complete


class Refusing(Store):
    """Windows refuses the third registry effect, once."""

    def __init__(self) -> None:
        self.left = 3

    def set_value(self, key: str, name: str, value: RegistryValue) -> None:
        self.left -= 1
        if self.left == 0:
            raise PermissionError(13, "Access denied", f"{key}\\{name}")
        super().set_value(key, name, value)


def test_what_windows_refuses_takes_all_back(home: Path, memory: MemoryRegistry) -> None:
    before, files = sorted_values(exported(memory)), tree(home)
    with pytest.raises(WriteFailed) as caught:
        changes.apply(planned(home), store=Refusing())
    assert (caught.value.code, caught.value.facts["path"]) == ("denied", f"{FOUND}\\ac-amiens.fr")
    assert (sorted_values(exported(memory)), tree(home)) == (before, files)
    assert changes.receipts() == ()


def test_an_entry_changed_since_the_plan_stops_the_writing(home: Path, memory: MemoryRegistry) -> None:
    plan = planned(home)
    memory.set(SETUP, "First-Run", RegistryValue(3, b"other"))
    before, files = exported(memory), tree(home)
    with pytest.raises(Drifted) as caught:
        changes.apply(plan)
    assert caught.value.facts["path"] == f"{SETUP}\\First-Run"
    assert (exported(memory), tree(home)) == (before, files)


def test_the_same_data_of_another_type_is_another_entry(home: Path, memory: MemoryRegistry) -> None:
    plan = planned(home)
    memory.set(OFFICE, "Large", RegistryValue(2, "1099511627776"))
    with pytest.raises(Drifted):
        changes.apply(plan)


def test_an_open_program_is_never_written_under(
    home: Path, memory: MemoryRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = exported(memory)
    receipt = changes.apply(planned(home))
    monkeypatch.setattr(processes, "names", lambda: frozenset({"outlook.exe", "explorer.exe"}))
    with pytest.raises(ProgramRunning) as caught:
        changes.undo(receipt.id)
    assert (caught.value.code, caught.value.facts["program"]) == ("process", "outlook.exe")
    monkeypatch.setattr(processes, "names", lambda: frozenset({"outlook.exe.bak"}))
    changes.undo(receipt.id)
    monkeypatch.setattr(processes, "names", lambda: frozenset({"outlook.exe"}))
    with pytest.raises(ProgramRunning):
        changes.apply(planned(home))
    assert sorted_values(exported(memory)) == sorted_values(before)


def cut(home: Path, memory: MemoryRegistry) -> None:
    """A writing killed between two entries of the registry."""
    for lives in range(26):
        with pytest.raises(Dead):
            changes.apply(planned(home), store=Dying(lives))
        if memory.value(SETUP, "ImportPRF") is not None and memory.value(OFFICE, "Large") != RegistryValue(4, 1):
            return
        changes.recover()
    raise AssertionError("no kill between two entries")


def test_recovery_waits_for_the_program_to_be_closed(
    home: Path, memory: MemoryRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted_values(exported(memory))
    cut(home, memory)
    monkeypatch.setattr(processes, "names", lambda: frozenset({"outlook.exe"}))
    assert [end.kind for end in changes.recover()] == [Recovered.WAITING]
    assert changes.pending()
    monkeypatch.setattr(processes, "names", frozenset)
    assert [end.kind for end in changes.recover()] == [Recovered.TAKEN_BACK]
    assert sorted_values(exported(memory)) == before


def test_what_somebody_changed_after_the_kill_is_left_and_told(home: Path, memory: MemoryRegistry) -> None:
    cut(home, memory)
    memory.set(SETUP, "ImportPRF", text("somebody's"))
    memory.set(FOUND, "theirs", text("x"))
    (end,) = changes.recover()
    assert set(end.left) == {f"{SETUP}\\ImportPRF", FOUND, FOUND.rpartition("\\")[0]}
    assert memory.value(SETUP, "ImportPRF") == text("somebody's")
    assert memory.value(SETUP, "First-Run") == FIRST_RUN
    assert not changes.pending()


def test_a_key_taken_away_after_the_kill_is_not_made_again(home: Path, memory: MemoryRegistry) -> None:
    cut(home, memory)
    for name in tuple(memory.values(SETUP)):
        memory.delete(SETUP, name)
    memory.remove(SETUP)
    (end,) = changes.recover()
    assert f"{SETUP}\\First-Run" in end.left
    assert not memory.exists(SETUP)
    assert not changes.pending()


@pytest.mark.parametrize("effect", [name for name in EFFECTS if "_" in name])
def test_a_job_given_up_stops_at_each_registry_effect(effect: str, memory: MemoryRegistry) -> None:
    given: dict[str, tuple[Any, ...]] = {
        "set_value": (SETUP, "x", text("x")),
        "delete_value": (SETUP, "First-Run"),
        "create_key": (f"{SETUP}\\x",),
        "remove_key": (f"{SETUP}\\vide",),
    }
    memory.create(f"{SETUP}\\vide")
    store, before = changes.Stoppable(), exported(memory)
    store.stop()
    with pytest.raises(InterruptedError):
        getattr(store, effect)(*given[effect])
    assert exported(memory) == before
    getattr(store, effect)(*given[effect])
    assert exported(memory) != before


def only(*entries: RegistryChange) -> WritePlan:
    return WritePlan("outlook", "t", "a", entries)


@pytest.mark.parametrize(
    "entries",
    [
        [RegistryChange(SETUP, "x", None, text("1")), RegistryChange(SETUP.upper(), "X", None, text("2"))],
        [RegistryChange(SETUP, "x", None, text("a\0b"))],
        [RegistryChange(SETUP, "x", None, RegistryValue(4, b"ab\0\0\0\0"))],
        [RegistryChange(OFFICE, "neuf", None, text("1")), RegistryChange(f"{OFFICE}\\neuf", "x", None, text("2"))],
    ],
)  # fmt: skip
def test_what_is_no_sound_plan_is_refused(entries: list[RegistryChange], memory: MemoryRegistry) -> None:
    before = exported(memory)
    with pytest.raises(ValueError, match=r"two targets|put back"):
        changes.apply(only(*entries))
    assert exported(memory) == before


def test_nothing_to_change_writes_nothing(memory: MemoryRegistry) -> None:
    same = dataclasses.replace(planned_entry(), after=FIRST_RUN)
    receipt = changes.apply(only(same, RegistryChange(f"{OFFICE}\\rien", "x", None, None)))
    assert not receipt.undoable
    assert changes.receipts() == ()
    assert not memory.exists(f"{OFFICE}\\rien")


def planned_entry() -> RegistryChange:
    """The entry that is taken away."""
    return RegistryChange(SETUP, "First-Run", FIRST_RUN, None)


def test_a_journal_of_before_the_registry_is_still_read(home: Path, memory: MemoryRegistry) -> None:
    changes.apply(planned(home))
    (folder,) = journal.folders()
    content = (folder / journal.BEGUN).read_text(encoding="utf-8")
    assert '"closed"' in content
    document = journal.json.loads(content)
    del document["closed"]
    document["steps"] = [
        {name: value for name, value in step.items() if name not in ("kind", "name")} for step in document["steps"][:2]
    ]
    manifest = journal.Manifest.decode(journal.json.dumps(document).encode())
    assert manifest.closed == ()
    assert [step.in_registry for step in manifest.steps] == [False, False]
