# SPDX-License-Identifier: EUPL-1.2
"""What an apply refuses and what its receipt says, to the letter."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.changes.plans import added, existing_profile, first, tree
from wizard import changes
from wizard.core.errors import Drifted, NothingToUndo, ProgramRunning, WriteFailed
from wizard.core.plan import FileChange, WritePlan
from wizard.core.receipt import Left, Why


def plan_of(*pieces: FileChange) -> WritePlan:
    return WritePlan("thunderbird", "t", "c@ac-amiens.fr", pieces)


def test_a_holder_without_a_number_is_told_without_one(home: Path) -> None:
    profile = existing_profile(home)
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    (profile / "lock").symlink_to(f"10.1.2.3:{gone.pid}")  # on another computer
    with pytest.raises(ProgramRunning) as caught:
        changes.apply(added(profile))
    assert (caught.value.code, caught.value.facts) == ("running", {"profile": str(profile)})
    (profile / "lock").unlink()
    (profile / "lock").symlink_to(f"127.0.0.1:{os.getpid()}")
    with pytest.raises(ProgramRunning) as caught:
        changes.apply(added(profile))
    assert (caught.value.code, caught.value.facts) == ("running", {"profile": str(profile), "pid": os.getpid()})
    assert not changes.user_directory().joinpath("journal").exists()


def test_a_file_changed_since_the_plan_is_named(home: Path) -> None:
    profile = existing_profile(home)
    plan = added(profile)
    (profile / "logins.json").write_bytes(b"{}")
    with pytest.raises(Drifted) as caught:
        changes.apply(plan)
    assert (caught.value.code, caught.value.facts) == ("changed", {"path": str(profile / "logins.json")})


def test_a_file_in_the_place_of_a_folder_is_named(home: Path) -> None:
    (home / "file").write_bytes(b"x")
    with pytest.raises(Drifted) as caught:
        changes.apply(plan_of(FileChange(str(home / "file" / "prefs.js"), None, b"y")))
    assert caught.value.facts == {"path": str(home / "file")}
    assert tree(home) == {"file": b"x"}


def test_a_file_that_cannot_be_read_is_a_failure_that_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = existing_profile(home)
    plan = added(profile)

    def refused(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(WriteFailed) as caught:
        changes.apply(plan)
    assert (caught.value.code, caught.value.facts["path"]) == ("denied", str(profile / "prefs.js"))
    assert not changes.user_directory().joinpath("journal").exists()


@pytest.mark.parametrize("name", ["circle/prefs.js", "x" * 300])
def test_a_path_that_leads_nowhere_is_a_failure_that_is_told(home: Path, name: str) -> None:
    (home / "circle").symlink_to(home / "back")
    (home / "back").symlink_to(home / "circle")
    with pytest.raises(WriteFailed) as caught:
        changes.apply(plan_of(FileChange(str(home / name), None, b"x")))
    assert (caught.value.code, caught.value.facts["path"]) == ("failed", str(home / name))
    assert sorted(entry.name for entry in home.iterdir() if entry.name != ".local") == ["back", "circle"]
    assert not changes.pending()


def test_a_receipt_says_what_was_written_once_each(home: Path) -> None:
    receipt = changes.apply(
        plan_of(
            FileChange(str(home / "a"), None, b"1", note="accounts"),
            FileChange(str(home / "b"), None, b"2"),
            FileChange(str(home / "c"), None, b"3", note="accounts"),
            FileChange(str(home / "d"), None, b"4", note="profiles"),
        )
    )
    assert receipt.what == ("accounts", "profiles")
    assert (receipt.client, receipt.title, receipt.address) == ("thunderbird", "t", "c@ac-amiens.fr")
    assert receipt.undoable
    assert re.fullmatch(r"[0-9]{8}-[0-9]{6}-[0-9a-f]{4}", receipt.id)
    assert re.fullmatch(r"[0-9-]{10}T[0-9:]{8}[+-][0-9:]{5}", receipt.time)
    assert [target.created for target in receipt.targets] == [True] * 4


def test_a_file_takes_the_mode_of_the_plan_and_keeps_its_own(home: Path) -> None:
    (home / "kept").write_bytes(b"1")
    (home / "kept").chmod(0o640)
    receipt = changes.apply(
        plan_of(
            FileChange(str(home / "kept"), b"1", b"2"),
            FileChange(str(home / "made"), None, b"3", mode=0o644),
            FileChange(str(home / "private"), None, b"4"),
        )
    )
    modes = {name: (home / name).stat().st_mode & 0o777 for name in ("kept", "made", "private")}
    assert modes == {"kept": 0o640, "made": 0o644, "private": 0o600}
    (home / "kept").chmod(0o600)  # the person's own wish, since
    assert changes.undo(receipt.id).complete
    assert (home / "kept").stat().st_mode & 0o777 == 0o600
    assert tree(home) == {"kept": b"1"}


def test_a_link_to_a_profile_is_written_through(home: Path) -> None:
    profile = existing_profile(home)
    before = tree(home)
    (home / "link").symlink_to(profile)
    receipt = changes.apply(added(home / "link"))
    assert [target.path for target in receipt.targets] == [str(profile / "prefs.js"), str(profile / "logins.json")]
    assert (home / "link").is_symlink()
    assert changes.undo(receipt.id).complete
    (home / "link").unlink()
    assert tree(home) == before


def test_an_undo_says_what_it_did_and_why_it_left_the_rest(home: Path) -> None:
    existing_profile(home)
    root = home / ".thunderbird"
    receipt = changes.apply(first(root))
    profile = root / "assistant.default"
    (profile / "places.sqlite").write_bytes(b"theirs")
    (profile / "logins.json").write_bytes(b"not JSON any more")
    report = changes.undo(receipt.id)
    assert not report.complete
    assert set(report.left) == {
        Left(str(profile), Why.NOT_EMPTY),
        Left(str(profile / "logins.json"), Why.CHANGED),
        Left(str(profile / "key4.db"), Why.NEEDED),
        Left(str(root / "profiles.ini"), Why.NEEDED),
    }
    assert report.restored == (str(profile / "prefs.js"),)
    assert report.partly == ()
    assert changes.receipts() == ()


def test_a_folder_in_the_place_of_our_file_stays(home: Path) -> None:
    receipt = changes.apply(plan_of(FileChange(str(home / "a"), None, b"1"), FileChange(str(home / "b"), None, b"2")))
    (home / "a").unlink()
    (home / "a").mkdir()
    (home / "b").unlink()
    report = changes.undo(receipt.id)
    assert report.left == (Left(str(home / "a"), Why.CHANGED),)
    assert report.restored == (str(home / "b"),)
    assert tree(home) == {"a": None}


def test_a_file_that_was_there_and_is_gone_since_is_left_gone(home: Path) -> None:
    (home / "a").write_bytes(b"0")
    receipt = changes.apply(plan_of(FileChange(str(home / "a"), b"0", b"1")))
    (home / "a").unlink()
    report = changes.undo(receipt.id)
    assert report.left == (Left(str(home / "a"), Why.REMOVED),)
    assert (report.restored, report.partly) == ((), ())
    assert tree(home) == {}
    with pytest.raises(NothingToUndo, match="unknown"):
        changes.undo(receipt.id)
