# SPDX-License-Identifier: EUPL-1.2
"""What was seen of a mail program lies beside the receipt of its last writing, and goes with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.dying import Dead, Dying
from tests.unit.changes.plans import added, existing_profile, tree
from wizard import changes
from wizard.changes import guard, journal, watched
from wizard.changes.store import Store
from wizard.core.errors import AlreadyRunning, WriteFailed

if TYPE_CHECKING:
    from pathlib import Path

SEEN = ("0 started", "6 import_gone", "6 created")


@pytest.fixture
def written(home: Path) -> changes.Receipt:
    return changes.apply(added(existing_profile(home)))


def test_it_is_kept_and_the_receipt_is_still_one(written: changes.Receipt) -> None:
    assert watched.facts(written.id) == ()
    watched.keep(written.client, written.address, ("0 started", "90 not_seen"))
    watched.keep(written.client, written.address, SEEN)
    assert watched.facts(written.id) == SEEN
    assert changes.receipts() == (written,)
    assert not changes.pending()
    assert list(changes.recover()) == []


def test_killed_while_it_is_kept(home: Path, written: changes.Receipt) -> None:
    kept = 0
    for lives in range(12):
        try:
            watched.keep(written.client, written.address, SEEN, store=Dying(lives))
        except Dead:
            assert list(changes.recover()) == []
            assert not changes.pending()
            assert changes.receipts() == (written,)
            assert {path.suffix for path in (journal.root() / written.id).iterdir()} <= {".json", ""}
        else:
            kept += 1
    assert 0 < kept < 12
    assert watched.facts(written.id) == SEEN
    assert changes.undo(written.id).complete


def test_it_goes_with_an_undo(home: Path) -> None:
    profile = existing_profile(home)
    before = tree(profile)
    written = changes.apply(added(profile))
    watched.keep(written.client, written.address, SEEN)
    assert changes.undo(written.id).complete
    assert tree(profile) == before
    assert not (journal.root() / written.id).exists()


def test_it_goes_when_forgotten(written: changes.Receipt) -> None:
    watched.keep(written.client, written.address, SEEN)
    changes.forget(written.id)
    assert list(journal.folders()) == []


@pytest.mark.parametrize(("client", "address"), [("outlook", None), (None, "autre@ac-exemple.fr")])
def test_a_writing_of_something_else_takes_none(
    written: changes.Receipt, client: str | None, address: str | None
) -> None:
    watched.keep(client or written.client, address or written.address, SEEN)
    assert watched.facts(written.id) == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff", b"{}", b"12", json.dumps([3, None, "C:\\Users\\helene", "Hélène", "a@b.fr", "x" * 41]).encode()],
)
def test_nothing_but_ids_and_numbers_is_read(written: changes.Receipt, content: bytes) -> None:
    (journal.folder(written.id) / journal.WATCHED).write_bytes(content)
    assert watched.facts(written.id) == ()
    assert watched.facts("../../x") == ()


def test_a_disk_that_refuses_leaves_the_receipt(written: changes.Receipt, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Store, "rename", refuse)
    with pytest.raises(WriteFailed):
        watched.keep(written.client, written.address, SEEN)
    assert changes.receipts() == (written,)


def test_another_assistant_at_work_is_not_disturbed(written: changes.Receipt, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(_descriptor: int) -> None:
        raise AlreadyRunning("locked")

    monkeypatch.setattr(guard, "_lock", busy)
    with pytest.raises(AlreadyRunning):
        watched.keep(written.client, written.address, SEEN)
    assert watched.facts(written.id) == ()
