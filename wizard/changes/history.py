# SPDX-License-Identifier: EUPL-1.2
"""Receipts: what was written, when and for whom; kept in the journal until undone, forgotten or 90 days old."""

from __future__ import annotations

import datetime
import logging
from typing import TYPE_CHECKING

from wizard.changes import journal
from wizard.changes.guard import alone, write_failed
from wizard.changes.journal import BEGUN, DONE, FOLDER, OVER, Manifest
from wizard.changes.store import Store
from wizard.core.errors import AssistantError, NothingToUndo
from wizard.core.receipt import Receipt, ReceiptTarget

if TYPE_CHECKING:
    from pathlib import Path

KEPT = datetime.timedelta(days=90)


def receipt_of(manifest: Manifest, undoable: bool = True) -> Receipt:
    """The receipt of a finished job."""
    targets = tuple(
        ReceiptTarget(step.path, "" if step.after in (None, FOLDER) else str(step.after), step.before is None)
        for step in manifest.steps
    )
    return Receipt(
        manifest.id,
        manifest.time,
        manifest.client,
        manifest.title,
        manifest.address,
        targets,
        manifest.verified,
        manifest.what,
        undoable,
    )


def receipts() -> tuple[Receipt, ...]:
    """All receipts that can be undone, newest first. Unfinished jobs are not among them (see ``recover``)."""
    found = []
    for folder in journal.folders():
        manifest = load(folder)
        if manifest is not None:
            found.append(receipt_of(manifest))
    return tuple(reversed(found))


def load(folder: Path) -> Manifest | None:
    """The manifest of a finished job; None for anything else."""
    try:
        if not {BEGUN, DONE} <= (held := journal.names(folder)) or OVER in held:
            return None
        return Manifest.decode((folder / BEGUN).read_bytes())
    except (OSError, ValueError):
        return None


def forget(id: str, store: Store | None = None) -> None:
    """Remove a receipt with its backups: its undo is given up. Raises NothingToUndo, AlreadyRunning, WriteFailed."""
    store = store or Store()
    with alone(store):
        try:
            folder = journal.folder(id)
        except ValueError as error:
            raise NothingToUndo("unknown", receipt=id) from error
        if load(folder) is None:
            raise NothingToUndo("unknown", receipt=id)
        try:
            store.rename(folder / DONE, folder / OVER)
            store.sync_dir(folder)
            journal.clear(store, folder)
        except OSError as error:
            raise write_failed(error, folder) from error


def purge(now: datetime.datetime, store: Store | None = None) -> tuple[str, ...]:
    """Forget what is older than 90 days, and what a killed run left on a shared computer; the ids, newest first.

    For the start of a run, which it never stops: what cannot be removed now stays for another start. ``now`` is aware.
    """
    known = [manifest for folder in journal.folders() if (manifest := load(folder)) is not None]
    old = [
        manifest.id
        for manifest in reversed(known)
        if manifest.passing or now - datetime.datetime.fromisoformat(manifest.time) > KEPT
    ]
    gone = []
    for id in old:
        try:
            forget(id, store)
        except AssistantError as error:
            logging.getLogger(__name__).warning("an old receipt stays: %s", error)
        else:
            gone.append(id)
    return tuple(gone)
