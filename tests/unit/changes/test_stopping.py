# SPDX-License-Identifier: EUPL-1.2
"""A job given up at any of its effects leaves the disk as it was; given up afterwards it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.changes.plans import added, existing_profile, tree
from wizard import changes
from wizard.core.errors import WriteFailed

if TYPE_CHECKING:
    from pathlib import Path

EFFECTS = ("write", "rename", "unlink", "mkdir", "rmdir")


class Timed(changes.Stoppable):
    """Asks to stop just before its effect number ``at``."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at, self.seen = at, 0

    def _go_on(self) -> None:
        if self.seen == self.at:
            self.stop()
        self.seen += 1
        super()._go_on()


def test_given_up_anywhere_nothing_is_left(home: Path) -> None:
    profile = existing_profile(home)
    before = tree(home)
    counting = Timed(-1)
    receipt = changes.apply(added(profile), store=counting)
    changes.undo(receipt.id)
    assert tree(home) == before
    stopped: list[WriteFailed] = []
    for at in range(counting.seen):
        try:
            receipt = changes.apply(added(profile), store=Timed(at))
        except WriteFailed as error:
            stopped.append(error)
        else:  # it was already over: only its tidying was left
            changes.undo(receipt.id)
        assert tree(home) == before
        assert not changes.pending()
        assert changes.receipts() == ()
    assert len(stopped) > 10
    assert [error for error in stopped if error.facts.get("pending")] == []


@pytest.mark.parametrize("effect", EFFECTS)
def test_one_effect_fails_and_the_later_ones_work(effect: str, tmp_path: Path) -> None:
    store = changes.Stoppable()
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"a")
    given: dict[str, tuple[Any, ...]] = {
        "write": (tmp_path / "new", b"x"),
        "rename": (tmp_path / "file", tmp_path / "other"),
        "unlink": (tmp_path / "file",),
        "mkdir": (tmp_path / "made",),
        "rmdir": (tmp_path / "folder",),
    }
    before = tree(tmp_path)
    store.stop()
    with pytest.raises(InterruptedError):
        getattr(store, effect)(*given[effect])
    assert tree(tmp_path) == before
    getattr(store, effect)(*given[effect])
    assert tree(tmp_path) != before
