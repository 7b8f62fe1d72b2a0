# SPDX-License-Identifier: EUPL-1.2
"""Undo to the letter: who may, what is looked at first, what stays and why; and every name brought to the disk."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.unit.changes.plans import added, existing_profile, first, tree
from wizard import changes
from wizard.changes.store import Store
from wizard.core.errors import WriteFailed, WrongUser
from wizard.core.plan import DirectoryChange, WritePlan
from wizard.core.receipt import Left, Why


@pytest.mark.parametrize("settings", [{"SUDO_UID": "1234", "SUDO_USER": "camille"}, {"SUDO_USER": "camille"}])
def test_nobody_undoes_for_somebody_else(home: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str]) -> None:
    receipt = changes.apply(added(existing_profile(home)))
    written = tree(home)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(WrongUser):
        changes.undo(receipt.id)
    assert tree(home) == written
    assert changes.receipts() == (receipt,)


class _Stopped(BaseException):
    """The process is killed here."""


class _Killed(Store):
    """Killed when the second file of an undo is put in place; nothing can be taken back."""

    def __init__(self) -> None:
        self.dead = False

    def rename(self, source: Path, target: Path) -> None:
        if self.dead or target.name == "prefs.js":
            self.dead = True
            raise _Stopped
        super().rename(source, target)

    def unlink(self, path: Path) -> None:
        if self.dead:
            raise _Stopped
        super().unlink(path)


def test_what_a_kill_left_is_put_right_before_an_undo(home: Path) -> None:
    profile = existing_profile(home)
    before = tree(home)
    receipt = changes.apply(added(profile))
    with pytest.raises(_Stopped):
        changes.undo(receipt.id, store=_Killed())
    assert changes.pending()
    report = changes.undo(receipt.id)
    assert report.complete
    assert tree(home) == before
    assert not changes.pending()


def test_a_file_that_cannot_be_read_is_told_and_the_receipt_stays(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = existing_profile(home)
    receipt = changes.apply(added(profile))
    written = tree(home)
    real = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == "prefs.js":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refused)
        with pytest.raises(WriteFailed) as caught:
            changes.undo(receipt.id)
    assert (caught.value.code, caught.value.facts["path"]) == ("denied", str(profile / "prefs.js"))
    assert tree(home) == written
    assert changes.undo(receipt.id).complete


def test_a_profile_removed_by_hand_lets_the_list_be_restored(home: Path) -> None:
    existing_profile(home)
    before = tree(home)
    root = home / ".thunderbird"
    receipt = changes.apply(first(root))
    shutil.rmtree(root / "assistant.default")
    report = changes.undo(receipt.id)
    assert report.complete
    assert set(report.restored) == {target.path for target in receipt.targets}
    assert tree(home) == before


def test_a_folder_in_the_place_of_a_file_keeps_the_profile(home: Path) -> None:
    root = home / ".thunderbird"
    receipt = changes.apply(first(root))
    profile = root / "assistant.default"
    (profile / "prefs.js").unlink()
    (profile / "prefs.js").mkdir()
    report = changes.undo(receipt.id)
    assert Left(str(profile / "prefs.js"), Why.CHANGED) in report.left
    assert Left(str(profile), Why.NOT_EMPTY) in report.left
    assert (profile / "prefs.js").is_dir()
    assert not (profile / "logins.json").exists()


def test_a_folder_of_ours_in_a_folder_of_ours_goes_with_it(home: Path) -> None:
    plan = WritePlan("t", "t", "a", (DirectoryChange(str(home / "a" / "b")), DirectoryChange(str(home / "a" / "c"))))
    receipt = changes.apply(plan)
    (home / "a" / "b" / "theirs").write_bytes(b"x")
    report = changes.undo(receipt.id)
    assert report.left == (Left(str(home / "a"), Why.NOT_EMPTY), Left(str(home / "a" / "b"), Why.NOT_EMPTY))
    assert report.restored == (str(home / "a" / "c"),)
    assert tree(home) == {"a": None, "a/b": None, "a/b/theirs": b"x"}


class _Synced(Store):
    """Notes the folders whose names changed and are not on the disk yet."""

    def __init__(self) -> None:
        self.unsynced: set[Path] = set()
        self.fails = ""

    def write(self, path: Path, data: bytes, mode: int = 0o600, like: Path | None = None) -> None:
        super().write(path, data, mode, like)
        self.unsynced.add(path.parent)

    def rename(self, source: Path, target: Path) -> None:
        if self.fails and target.name == self.fails:
            raise OSError(28, "No space left on device", str(target))
        super().rename(source, target)
        self.unsynced.add(target.parent)

    def unlink(self, path: Path) -> None:
        super().unlink(path)
        self.unsynced.add(path.parent)

    def mkdir(self, path: Path) -> None:
        super().mkdir(path)
        self.unsynced.add(path.parent)

    def rmdir(self, path: Path) -> None:
        super().rmdir(path)
        self.unsynced = {folder for folder in self.unsynced if folder != path} | {path.parent}

    def sync_dir(self, directory: Path) -> None:
        super().sync_dir(directory)
        self.unsynced.discard(directory)


def test_every_name_is_brought_to_the_disk(home: Path) -> None:
    existing_profile(home)
    store = _Synced()
    receipt = changes.apply(first(home / ".thunderbird"), store=store)
    assert store.unsynced == set()
    changes.undo(receipt.id, store=store)
    assert {folder for folder in store.unsynced if ".local" not in folder.parts} == set()


@pytest.mark.parametrize("fails", ["profiles.ini", "logins.json", "done.json"])
def test_what_is_taken_back_is_brought_to_the_disk_too(home: Path, fails: str) -> None:
    existing_profile(home)
    before = tree(home)
    store = _Synced()
    store.fails = fails
    with pytest.raises(WriteFailed):
        changes.apply(first(home / ".thunderbird"), store=store)
    assert tree(home) == before
    assert {folder for folder in store.unsynced if ".local" not in folder.parts} == set()
