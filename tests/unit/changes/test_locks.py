# SPDX-License-Identifier: EUPL-1.2
"""The program's own lock: seen, respected, held while writing, and never taken away from anybody."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.plans import added, existing_profile, tree
from wizard import changes
from wizard.changes import locks
from wizard.changes.store import Store
from wizard.core.errors import ProgramRunning, WriteFailed

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import fcntl, sys
file = open(sys.argv[1], "w")
fcntl.lockf(file, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""
TRY = """
import fcntl, sys
try:
    fcntl.lockf(open(sys.argv[1], "w"), fcntl.LOCK_EX | fcntl.LOCK_NB)
except OSError:
    sys.exit(1)
"""


@pytest.fixture
def program(home: Path):
    """A profile held as Thunderbird holds it, by another process; its pid."""
    profile = existing_profile(home)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(profile / ".parentlock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == b"held\n"
    yield profile, holder.pid
    holder.stdin.close()
    holder.wait()
    holder.stdout.close()


def test_a_running_program_is_seen_with_its_process(program: tuple[Path, int]) -> None:
    profile, pid = program
    assert changes.in_use(profile) == pid
    assert changes.in_use(profile) == pid


def test_a_running_program_is_not_written_over(program: tuple[Path, int], home: Path) -> None:
    profile, pid = program
    before = tree(home)
    with pytest.raises(ProgramRunning) as caught:
        changes.apply(added(profile))
    assert caught.value.facts == {"profile": str(profile), "pid": pid}
    assert tree(home) == before
    assert not changes.pending()


def test_a_free_profile_is_free_and_looking_leaves_no_trace(home: Path) -> None:
    profile = existing_profile(home)
    assert changes.in_use(profile) is False
    assert changes.in_use(home / "absent") is False
    assert not (profile / ".parentlock").exists()


class _Trying(Store):
    """Another program tries to start at each put in place."""

    def __init__(self, lock: Path) -> None:
        self.lock, self.refused = lock, list[bool]()

    def rename(self, source: Path, target: Path) -> None:
        if target.name in ("prefs.js", "logins.json"):
            code = subprocess.run([sys.executable, "-c", TRY, str(self.lock)], check=False).returncode
            self.refused.append(code == 1)
        super().rename(source, target)


@pytest.mark.parametrize("present", [False, True])
def test_a_program_started_meanwhile_is_refused_by_its_own_lock(home: Path, present: bool) -> None:
    profile = existing_profile(home)
    lock = profile / ".parentlock"
    if present:
        lock.touch()
    store = _Trying(lock)
    receipt = changes.apply(added(profile), store=store)
    changes.undo(receipt.id, store=store)
    assert store.refused == [True] * 4
    assert lock.exists() is present
    assert changes.in_use(profile) is False


def test_what_we_hold_ourselves_is_not_another_program(home: Path) -> None:
    profile = existing_profile(home)
    with locks.holding(Store(), [profile, profile, home / "absent"]):
        assert changes.in_use(profile) is False
        assert locks.is_ours(profile)
        code = subprocess.run([sys.executable, "-c", TRY, str(profile / ".parentlock")], check=False).returncode
        assert code == 1
    assert not locks.is_ours(profile)


@pytest.mark.parametrize(
    ("link", "held"),
    [
        ("127.0.0.1:+{alive}", False),
        ("127.0.0.1:{alive}", True),
        ("127.0.0.1:{dead}", False),
        ("10.1.2.3:{dead}", True),
        ("127.0.0.1:nobody", False),
        ("127.0.0.1:-4", False),
        ("nothing", False),
    ],
)
def test_the_link_counts_only_where_it_alone_is_the_lock(home: Path, link: str, held: bool) -> None:
    profile = existing_profile(home)
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    (profile / "lock").symlink_to(link.format(alive=os.getpid(), dead=gone.pid))
    assert bool(changes.in_use(profile)) is held
    (profile / ".parentlock").touch()
    assert bool(changes.in_use(profile)) is held


def test_a_lock_file_that_is_a_folder_is_a_failure_that_changes_nothing(home: Path) -> None:
    profile = existing_profile(home)
    (profile / ".parentlock").mkdir()
    before = tree(home)
    with pytest.raises(WriteFailed):
        changes.apply(added(profile))
    assert tree(home) == before
    assert not changes.pending()
