# SPDX-License-Identifier: EUPL-1.2
"""Recover: what a killed run left half done is taken back, or its tidying finished, at the next start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.changes import journal, locks
from wizard.changes.guard import alone, require_closed, require_person
from wizard.changes.journal import BEGUN, OVER, UNDO, Manifest
from wizard.changes.store import Store
from wizard.changes.transaction import close, take_back
from wizard.core.errors import ProgramRunning, WrongUser
from wizard.core.receipt import Recovered, Recovery

if TYPE_CHECKING:
    from wizard.changes.journal import Step


def recover(*, store: Store | None = None) -> tuple[Recovery, ...]:
    """Take back what was cut short. Raises AlreadyRunning, WriteFailed (no data folder); else each job says its end."""
    store = store or Store()
    if not any(not journal.settled(journal.names(folder)) for folder in journal.folders()):
        return ()
    with alone(store):
        return recover_alone(store)


def recover_alone(store: Store) -> tuple[Recovery, ...]:
    """As ``recover``, for who already is alone."""
    ends = (_recover(store, folder) for folder in journal.folders())
    return tuple(end for end in ends if end is not None)


def _recover(store: Store, folder: Path) -> Recovery | None:
    manifest: Manifest | None = None
    try:
        held = journal.names(folder)
        if journal.settled(held):
            return None
        if OVER in held or BEGUN not in held:  # finished, or killed before its first step
            journal.clear(store, folder)
            return None
        undoing = journal.DONE in held
        if undoing and UNDO not in held:  # the undo was killed before its first step, or while it was tidied away
            close(store, folder, undoing)
            return None
        manifest = Manifest.decode((folder / (UNDO if undoing else BEGUN)).read_bytes())
        require_person(_existing(manifest.steps))
        require_closed(store, manifest.closed)
        with locks.holding(store, [Path(path) for path in manifest.locks]):
            left = take_back(store, folder, manifest, undoing)
        close(store, folder, undoing)
    except ValueError:
        return Recovery(folder.name, Recovered.UNREADABLE)
    except ProgramRunning:
        return _end(manifest, Recovered.WAITING, folder)
    except (OSError, WrongUser) as error:
        return _end(manifest, Recovered.BLOCKED, folder, reason=str(error))
    return _end(manifest, Recovered.UNDO_TAKEN_BACK if undoing else Recovered.TAKEN_BACK, folder, left)


def _existing(steps: tuple[Step, ...]) -> list[Path]:
    return [path for step in steps if not step.in_registry and (path := Path(step.path)).exists()]


def _end(
    manifest: Manifest | None, kind: Recovered, folder: Path, left: tuple[str, ...] = (), reason: str = ""
) -> Recovery:
    title, address = (manifest.title, manifest.address) if manifest else ("", "")
    return Recovery(folder.name, kind, title, address, left, reason)
