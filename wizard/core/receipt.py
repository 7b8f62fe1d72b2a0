# SPDX-License-Identifier: EUPL-1.2
"""What was written and what became of it, as values: receipts, undo reports, recoveries after a kill."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ReceiptTarget:
    """One target as it was left: the SHA-256 of the file (empty for a folder), and whether it was made anew."""

    path: str
    sha256: str
    created: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one ``apply`` did. ``undoable`` is False when no backup was kept."""

    id: str
    time: str  # ISO, with the offset
    client: str
    title: str
    address: str
    targets: tuple[ReceiptTarget, ...]
    verified: bool
    what: tuple[str, ...] = ()  # ids of the sentences that say what was written
    undoable: bool = True


class Why(StrEnum):
    """Why something was left as it is."""

    CHANGED = "changed"  # somebody changed it since
    REMOVED = "removed"  # somebody removed it since
    NEEDED = "needed"  # something that stays depends on it
    NOT_EMPTY = "not_empty"  # the folder holds files that are not ours


@dataclass(frozen=True, slots=True)
class Left:
    """A target left alone (wholly, or for these ``items``: keys, sections), and why."""

    path: str
    why: Why
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What an undo did, in paths: exactly as before; ours removed from a file that lived on; left alone."""

    restored: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing of ours had to be left."""
        return not self.left


class Recovered(StrEnum):
    """How an unfinished job ended."""

    TAKEN_BACK = "taken_back"  # a writing was cut short: everything is as before it
    UNDO_TAKEN_BACK = "undo_taken_back"  # an undo was cut short: as before the undo, which may be asked again
    WAITING = "waiting"  # the mail program is open: tried again at the next start
    BLOCKED = "blocked"  # the files cannot be read or written now: tried again at the next start
    UNREADABLE = "unreadable"  # the journal itself cannot be read: nothing was touched


@dataclass(frozen=True, slots=True)
class Recovery:
    """One unfinished job and what became of it; ``left`` are targets that somebody changed since, not touched."""

    id: str
    kind: Recovered
    title: str = ""
    address: str = ""
    left: tuple[str, ...] = ()
    reason: str = ""
