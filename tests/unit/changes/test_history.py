# SPDX-License-Identifier: EUPL-1.2
"""Receipts: listed newest first, forgotten on demand, gone after 90 days."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.plans import added, existing_profile, prefs_change
from wizard import changes
from wizard.changes import journal
from wizard.changes.store import Store
from wizard.core.errors import NothingToUndo, WriteFailed
from wizard.core.plan import FileChange, WritePlan
from wizard.core.receipt import Recovered

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime.datetime(2026, 11, 22, 14, 30, tzinfo=datetime.UTC)


def two(home: Path) -> tuple[changes.Receipt, changes.Receipt]:
    """Two writings, 60 days apart."""
    profile = existing_profile(home)
    early = changes.apply(added(profile), now=NOW - datetime.timedelta(days=60))
    plan = WritePlan("thunderbird", "t", "a", (prefs_change(profile / "prefs.js", 3),), verified=False)
    return early, changes.apply(plan, now=NOW)


def test_receipts_are_listed_newest_first(home: Path) -> None:
    assert changes.receipts() == ()
    early, late = two(home)
    assert changes.receipts() == (late, early)
    assert (late.verified, early.verified) == (False, True)


def test_a_forgotten_receipt_leaves_what_was_written(home: Path) -> None:
    early, late = two(home)
    written = (home / ".thunderbird" / "old.default" / "prefs.js").read_bytes()
    changes.forget(late.id)
    assert changes.receipts() == (early,)
    assert (home / ".thunderbird" / "old.default" / "prefs.js").read_bytes() == written
    assert not (journal.root() / late.id).exists()
    with pytest.raises(NothingToUndo):
        changes.undo(late.id)
    with pytest.raises(NothingToUndo):
        changes.forget(late.id)
    with pytest.raises(NothingToUndo):
        changes.forget("../../x")


@pytest.mark.parametrize(("days", "gone"), [(0, 0), (29, 0), (31, 1), (91, 2)])
def test_backups_go_after_90_days(home: Path, days: int, gone: int) -> None:
    early, late = two(home)
    assert changes.purge(NOW + datetime.timedelta(days=days)) == (late.id, early.id)[2 - gone :]
    assert len(changes.receipts()) == 2 - gone


def test_what_a_killed_run_left_on_a_shared_computer_goes_at_the_next_start(home: Path) -> None:
    early, late = two(home)
    place = home / "prefs.js"
    plan = WritePlan("thunderbird", "x", "x@ac-essai.fr", (FileChange(str(place), None, b"x"),))
    left = changes.apply(plan, now=NOW, passing=True)
    assert left.undoable
    assert len(changes.receipts()) == 3
    assert changes.purge(NOW) == (left.id,)
    assert {receipt.id for receipt in changes.receipts()} == {early.id, late.id}
    assert place.read_bytes() == b"x"  # only its undo is gone


class _Refusing(Store):
    """A disk that lets nothing be renamed."""

    def rename(self, source: Path, target: Path) -> None:
        raise OSError(30, "Read-only file system", str(target))


def test_a_receipt_that_cannot_be_removed_is_told(home: Path) -> None:
    early, _ = two(home)
    with pytest.raises(WriteFailed) as caught:
        changes.forget(early.id, _Refusing())
    assert caught.value.code == "read_only"
    assert len(changes.receipts()) == 2


def test_an_old_receipt_that_cannot_be_removed_stops_no_start(home: Path) -> None:
    early, _ = two(home)
    later = NOW + datetime.timedelta(days=40)
    assert changes.purge(later, _Refusing()) == ()
    assert len(changes.receipts()) == 2
    assert changes.purge(later) == (early.id,)


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"schema": 1}', b'{"schema": 1, "steps": [{"x": 1}]}'])
def test_a_receipt_that_cannot_be_read_is_not_listed(home: Path, content: bytes) -> None:
    early, late = two(home)
    (journal.root() / late.id / journal.BEGUN).write_bytes(content)
    assert changes.receipts() == (early,)


def damaged(data: bytes, inside: tuple[str | int, ...], name: str, value: object) -> bytes:
    """A journal in which one value is another; it is JSON still."""
    whole = spoilt = json.loads(data)
    for key in inside:
        spoilt = spoilt[key]
    assert name in spoilt
    spoilt[name] = value
    return json.dumps(whole).encode()


WRONG: list[tuple[tuple[str | int, ...], str, object]] = [
    *[((), name, wrong) for name in ("time", "id") for wrong in (5, "yesterday", None)],
    ((), "time", "2026-11-22T05:00:00"),  # without its offset
    *[((), name, 5) for name in ("client", "title", "address", "verified", "passing")],
    *[((), name, [5]) for name in ("locks", "lock_files", "what", "closed", "steps")],
    *[(("steps", 0), name, 5) for name in ("path", "before", "after", "format", "needed_by", "kind", "ours", "name")],
    (("steps", 0), "mode", "0o600"),
    (("steps", 0), "format", "never heard of"),
]


def test_a_journal_with_any_value_damaged_is_none(home: Path) -> None:
    receipt, _ = two(home)
    data = (journal.root() / receipt.id / journal.BEGUN).read_bytes()
    for inside, name, value in WRONG:
        with pytest.raises(ValueError, match="journal"):
            journal.Manifest.decode(damaged(data, inside, name, value))


def test_a_damaged_journal_stops_no_start(home: Path) -> None:
    early, late = two(home)
    path = journal.root() / late.id / journal.BEGUN
    path.write_bytes(damaged(path.read_bytes(), (), "time", "yesterday"))
    assert changes.purge(NOW) == ()
    assert changes.receipts() == (early,)
    assert changes.recover() == ()
    (path.parent / journal.DONE).unlink()
    (end,) = changes.recover()
    assert (end.id, end.kind) == (late.id, Recovered.UNREADABLE)


def test_a_manifest_comes_back_as_it_was_written(home: Path) -> None:
    receipt, _ = two(home)
    data = (journal.root() / receipt.id / journal.BEGUN).read_bytes()
    manifest = journal.Manifest.decode(data)
    assert manifest.encode() == data
    assert manifest.steps[0].ours["owned"] == ["mail.account.account2.", "mail.server.server2."]
