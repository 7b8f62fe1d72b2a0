# SPDX-License-Identifier: EUPL-1.2
"""Recover: whatever a kill left is taken back, nobody else's content is touched, and it may be asked twice."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.dying import Dead, Dying
from tests.unit.changes.plans import OTHERS, added, existing_profile, first, tree
from wizard import changes
from wizard.changes import journal
from wizard.changes.store import Store
from wizard.core.receipt import Recovered

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.core.plan import WritePlan


def die_at(plan: WritePlan, lives: int) -> bool:
    """Apply until death; whether it died."""
    try:
        changes.apply(plan, store=Dying(lives))
    except Dead:
        return True
    return False


@pytest.mark.parametrize("lives", range(30))
def test_a_writing_cut_anywhere_ends_whole(home: Path, lives: int) -> None:
    existing_profile(home)
    before = tree(home)
    died = die_at(first(home / ".thunderbird"), lives)
    ends = changes.recover()
    done = len(changes.receipts()) == 1
    assert done or tree(home) == before
    assert not died or done or {end.kind for end in ends} <= {Recovered.TAKEN_BACK}
    assert not changes.pending()
    assert changes.recover() == ()
    if done:
        assert changes.undo(changes.receipts()[0].id).complete
        assert tree(home) == before


@pytest.mark.parametrize("lives", range(24))
def test_an_undo_cut_anywhere_ends_whole(home: Path, lives: int) -> None:
    existing_profile(home)
    before = tree(home)
    receipt = changes.apply(first(home / ".thunderbird"))
    written = tree(home)
    try:
        changes.undo(receipt.id, store=Dying(lives))
    except Dead:
        ends = changes.recover()
        assert {end.kind for end in ends} <= {Recovered.UNDO_TAKEN_BACK}
    assert tree(home) == (written if changes.receipts() else before)
    assert not changes.pending()


def test_the_points_of_death_cover_the_whole_job(home: Path) -> None:
    existing_profile(home)
    assert not die_at(first(home / ".thunderbird"), 29)


def test_a_target_changed_by_somebody_after_the_kill_is_left_and_told(home: Path) -> None:
    profile = existing_profile(home)
    for lives in range(30):
        if not die_at(added(profile), lives):
            break
        if (profile / "prefs.js").read_bytes() != OTHERS:
            (profile / "prefs.js").write_bytes(b"somebody's")
            (end,) = changes.recover()
            assert end.left == (str(profile / "prefs.js"),)
            assert end.address == "camille.exemple@ac-amiens.fr"
            assert (profile / "prefs.js").read_bytes() == b"somebody's"
            assert not changes.pending()
            return
        changes.recover()
    pytest.fail("no kill between the two files")


def unfinished(profile: Path) -> Path:
    """A journal of a writing that was cut between its two files."""
    for lives in range(30):
        die_at(added(profile), lives)
        if (profile / "prefs.js").read_bytes() != OTHERS:
            return next(journal.folders())
        changes.recover()
    raise AssertionError("no kill between the two files")


def test_the_next_writing_recovers_first(home: Path) -> None:
    profile = existing_profile(home)
    plan = added(profile)
    unfinished(profile)
    assert changes.pending()
    changes.apply(plan)  # made from the file before: it would be refused as drifted otherwise
    assert not changes.pending()
    assert len(changes.receipts()) == 1


def test_while_the_program_runs_recovery_waits(home: Path) -> None:
    profile = existing_profile(home)
    unfinished(profile)
    (profile / "lock").symlink_to(f"127.0.0.1:{os.getpid()}")
    (end,) = changes.recover()
    assert end.kind is Recovered.WAITING
    assert changes.pending()
    (profile / "lock").unlink()
    assert [end.kind for end in changes.recover()] == [Recovered.TAKEN_BACK]
    assert (profile / "prefs.js").read_bytes() == OTHERS


class _Broken(Store):
    """A disk that takes nothing."""

    def write(self, path: Path, data: bytes, mode: int = 0o600, like: Path | None = None) -> None:
        raise OSError(30, "Read-only file system", str(path))


def test_a_disk_that_refuses_is_told_and_tried_again(home: Path) -> None:
    profile = existing_profile(home)
    unfinished(profile)
    (end,) = changes.recover(store=_Broken())
    assert (end.kind, end.title) == (Recovered.BLOCKED, "default")
    assert "Read-only" in end.reason
    assert [end.kind for end in changes.recover()] == [Recovered.TAKEN_BACK]


def test_an_unreadable_journal_is_told_and_nothing_is_touched(home: Path) -> None:
    profile = existing_profile(home)
    folder = unfinished(profile)
    before = tree(home)
    (folder / journal.BEGUN).write_bytes(b'{"schema": 99}')
    assert [end.kind for end in changes.recover()] == [Recovered.UNREADABLE]
    assert tree(home) == before


def test_a_folder_of_somebody_else_is_no_journal(home: Path) -> None:
    stranger = changes.user_directory() / "journal" / "notes"
    stranger.mkdir(parents=True)
    (stranger / "a.txt").write_text("mine")
    assert changes.recover() == ()
    assert changes.receipts() == ()
    assert (stranger / "a.txt").exists()
    assert not changes.pending()
