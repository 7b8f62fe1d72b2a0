# SPDX-License-Identifier: EUPL-1.2
"""Apply: all of a plan or none of it, and only where the disk still is as the plan saw it."""

from __future__ import annotations

import contextlib
import datetime
import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from tests.unit.changes.plans import OTHERS, account_prefs, added, existing_profile, first, tree
from wizard import changes
from wizard.changes.store import Store
from wizard.core.errors import Drifted, WriteFailed
from wizard.core.plan import DirectoryChange, FileChange, WritePlan

NOW = datetime.datetime(2026, 11, 22, 14, 30, tzinfo=datetime.UTC)


def test_a_plan_is_written_and_told_on_a_receipt(home: Path) -> None:
    profile = existing_profile(home)
    plan = added(profile)
    receipt = changes.apply(plan, now=NOW)
    assert (profile / "prefs.js").read_bytes() == account_prefs(OTHERS)
    assert b"{ours}" in (profile / "logins.json").read_bytes()
    assert receipt.time == "2026-11-22T14:30:00+00:00"
    assert receipt.address == "camille.exemple@ac-amiens.fr"
    assert [Path(target.path).name for target in receipt.targets] == ["prefs.js", "logins.json"]
    assert not any(target.created for target in receipt.targets)
    assert receipt.what == ("thunderbird.accounts", "thunderbird.logins")
    assert receipt.undoable
    assert changes.receipts() == (receipt,)
    assert not changes.pending()
    assert not (profile / ".parentlock").exists()


def test_a_first_profile_is_private(home: Path) -> None:
    root = home / ".thunderbird"
    receipt = changes.apply(first(root))
    for path in (root, root / "assistant.default"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    for path in (root / "profiles.ini", root / "assistant.default" / "prefs.js"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert all(target.created for target in receipt.targets)
    assert {target.sha256 == "" for target in receipt.targets if target.path.endswith("default")} == {True}


def test_the_journal_is_private_and_holds_what_was_before(home: Path) -> None:
    receipt = changes.apply(added(existing_profile(home)))
    folder = changes.user_directory() / "journal" / receipt.id
    assert (folder / "before-0").read_bytes() == OTHERS
    for path in (changes.user_directory(), folder.parent, folder):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert b"c2VjcmV0" not in b"".join(path.read_bytes() for path in folder.iterdir())


def test_an_existing_file_keeps_its_mode_and_attributes(home: Path) -> None:
    profile = existing_profile(home)
    path = profile / "prefs.js"
    path.chmod(0o640)
    marked = False
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a file system without attributes still has the mode
            os.setxattr(path, "user.note", b"kept")
            marked = True
    changes.apply(added(profile))
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    if marked:
        assert os.getxattr(path, "user.note") == b"kept"


def test_links_are_followed_and_stay(home: Path) -> None:
    profile = existing_profile(home)
    elsewhere = home / "disk" / "prefs.js"
    elsewhere.parent.mkdir()
    (profile / "prefs.js").rename(elsewhere)
    (profile / "prefs.js").symlink_to(elsewhere)
    receipt = changes.apply(added(profile))
    assert (profile / "prefs.js").is_symlink()
    assert elsewhere.read_bytes() == account_prefs(OTHERS)
    assert changes.undo(receipt.id).complete
    assert elsewhere.read_bytes() == OTHERS


def test_a_home_with_accents_and_spaces_is_a_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "Élève Ünïcôde’s home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(home / ".local"))  # as the shell of Windows answers
    profile = existing_profile(home)
    before = tree(home)
    receipt = changes.apply(added(profile))
    assert changes.user_directory().is_relative_to(home)
    assert changes.undo(receipt.id).complete
    assert tree(home) == before


def test_a_file_changed_since_the_plan_stops_everything(home: Path) -> None:
    profile = existing_profile(home)
    plan = added(profile)
    (profile / "logins.json").write_bytes(b'{"logins":[]}')
    before = tree(home)
    with pytest.raises(Drifted) as caught:
        changes.apply(plan)
    assert caught.value.facts["path"] == str(profile / "logins.json")
    assert tree(home) == before
    assert changes.receipts() == ()


def test_a_file_that_appeared_since_the_plan_stops_everything(home: Path) -> None:
    plan = first(home / ".thunderbird")
    (home / ".thunderbird").mkdir()
    (home / ".thunderbird" / "profiles.ini").write_bytes(b"")
    with pytest.raises(Drifted):
        changes.apply(plan)
    assert tree(home) == {".thunderbird": None, ".thunderbird/profiles.ini": b""}


class _EditedMeanwhile(Store):
    """Somebody edits the second file while the first one is being put in place."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rename(self, source: Path, target: Path) -> None:
        super().rename(source, target)
        if target.name == "prefs.js":
            self.path.write_bytes(b'{"logins":[],"mine":1}')


def test_a_file_changed_during_the_writing_is_not_overwritten(home: Path) -> None:
    profile = existing_profile(home)
    with pytest.raises(Drifted):
        changes.apply(added(profile), store=_EditedMeanwhile(profile / "logins.json"))
    assert (profile / "logins.json").read_bytes() == b'{"logins":[],"mine":1}'
    assert (profile / "prefs.js").read_bytes() == OTHERS
    assert not changes.pending()


def test_without_backup_nothing_is_kept(home: Path) -> None:
    profile = existing_profile(home)
    receipt = changes.apply(added(profile), keep_backup=False)
    assert not receipt.undoable
    assert (profile / "prefs.js").read_bytes() == account_prefs(OTHERS)
    assert list((changes.user_directory() / "journal").iterdir()) == []


def test_a_plan_with_nothing_to_do_leaves_no_receipt(home: Path) -> None:
    profile = existing_profile(home)
    same = FileChange(str(profile / "prefs.js"), OTHERS, OTHERS)
    before = tree(home)
    receipt = changes.apply(WritePlan("thunderbird", "t", "a", (DirectoryChange(str(profile)), same)))
    assert (receipt.targets, receipt.undoable) == ((), False)
    assert tree(home) == before
    assert changes.receipts() == ()


def test_a_folder_alone_is_made_with_those_on_the_way(home: Path) -> None:
    plan = WritePlan("thunderbird", "t", "a", (DirectoryChange(str(home / "x" / "y")),))
    receipt = changes.apply(plan)
    assert tree(home) == {"x": None, "x/y": None}
    assert changes.undo(receipt.id).complete
    assert tree(home) == {}


@pytest.mark.parametrize("paths", [("prefs.js",), ("/x/a", "/x/a"), ("/x/a", "/x/../x/a")])
def test_a_plan_that_is_not_one_is_refused(paths: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="absolute path of its own"):
        changes.apply(WritePlan("t", "t", "a", tuple(FileChange(path, None, b"x") for path in paths)))


class _Failing(Store):
    """Fails at the given effect on the given file, with the error of a full disk."""

    def __init__(self, effect: str, name: str, code: int) -> None:
        self.effect, self.name, self.code = effect, name, code

    def _fail(self, effect: str, path: Path) -> None:
        if effect == self.effect and self.name in path.name:
            raise OSError(self.code, os.strerror(self.code), str(path))

    def write(self, path: Path, data: bytes, mode: int = 0o600, like: Path | None = None) -> None:
        self._fail("write", path)
        super().write(path, data, mode, like)

    def rename(self, source: Path, target: Path) -> None:
        self._fail("rename", target)
        super().rename(source, target)

    def mkdir(self, path: Path) -> None:
        self._fail("mkdir", path)
        super().mkdir(path)


@pytest.mark.parametrize(
    ("effect", "name", "code", "told"),
    [
        ("mkdir", "journal", 30, "read_only"),
        ("write", "begun", 28, "disk_full"),
        ("mkdir", "assistant.default", 13, "denied"),
        ("write", "logins.json", 28, "disk_full"),
        ("write", "mark", errno.EDQUOT, "disk_full"),
        ("rename", "key4.db", 1, "denied"),
        ("rename", "profiles.ini", 5, "failed"),
        ("rename", "done.json", 28, "disk_full"),
    ],
)
def test_any_failure_leaves_everything_as_it_was(home: Path, effect: str, name: str, code: int, told: str) -> None:
    existing_profile(home)
    before = tree(home)
    with pytest.raises(WriteFailed) as caught:
        changes.apply(first(home / ".thunderbird"), store=_Failing(effect, name, code))
    assert caught.value.code == told
    assert tree(home) == before
    assert changes.receipts() == ()
    assert not changes.pending()


class _FailingTwice(_Failing):
    """Cannot put back either."""

    def unlink(self, path: Path) -> None:
        if path.name == "prefs.js":
            raise OSError(5, os.strerror(5), str(path))
        super().unlink(path)


def test_what_cannot_even_be_put_back_is_said_and_done_at_the_next_start(home: Path) -> None:
    with pytest.raises(WriteFailed) as caught:
        changes.apply(first(home / ".thunderbird"), store=_FailingTwice("rename", "profiles.ini", 28))
    assert caught.value.facts["pending"] is True
    assert caught.value.code == "disk_full"
    assert changes.pending()
    (end,) = changes.recover()
    assert end.kind is changes.Recovered.TAKEN_BACK
    assert tree(home) == {}
    assert not changes.pending()
