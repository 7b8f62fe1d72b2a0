# SPDX-License-Identifier: EUPL-1.2
"""What is written on this computer, and how it is taken back: preview, apply, undo, journal.

The way of a change: a client makes a WritePlan (reads only); ``preview`` shows it; ``apply`` writes all of it or
nothing and gives a Receipt; ``undo`` takes back what is still ours. ``recover`` (asked for by ``pending`` at each
start) takes back what a kill cut short. Names are loaded when first used: the start of the program pays for none.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wizard.changes.diff import DiffGroup, DiffLine, FileDiff, preview
    from wizard.changes.history import forget, purge, receipts
    from wizard.changes.locks import in_use
    from wizard.changes.place import user_directory
    from wizard.changes.recovery import recover
    from wizard.changes.stopping import Stoppable
    from wizard.changes.undoing import undo
    from wizard.changes.unfinished import pending
    from wizard.changes.writing import apply
    from wizard.core.receipt import Left, Receipt, ReceiptTarget, Recovered, Recovery, UndoReport, Why

__all__ = [
    "DiffGroup",
    "DiffLine",
    "FileDiff",
    "Left",
    "Receipt",
    "ReceiptTarget",
    "Recovered",
    "Recovery",
    "Stoppable",
    "UndoReport",
    "Why",
    "apply",
    "forget",
    "in_use",
    "pending",
    "preview",
    "purge",
    "receipts",
    "recover",
    "undo",
    "user_directory",
]
_PLACES = {
    "changes.diff": ("DiffGroup", "DiffLine", "FileDiff", "preview"),
    "changes.history": ("forget", "purge", "receipts"),
    "changes.locks": ("in_use",),
    "changes.place": ("user_directory",),
    "changes.recovery": ("recover",),
    "changes.stopping": ("Stoppable",),
    "changes.undoing": ("undo",),
    "changes.unfinished": ("pending",),
    "changes.writing": ("apply",),
    "core.receipt": ("Left", "Receipt", "ReceiptTarget", "Recovered", "Recovery", "UndoReport", "Why"),
}
_PLACE_OF = {name: place for place, names in _PLACES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name in _PLACE_OF:
        return getattr(importlib.import_module(f"wizard.{_PLACE_OF[name]}"), name)
    raise AttributeError(name)
