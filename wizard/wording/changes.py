# SPDX-License-Identifier: EUPL-1.2
"""What is said after an undo or a recovery: what is as before, what was left alone and why, what to do about it."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from wizard.core.receipt import Recovered, Why
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from wizard.core.errors import WriteFailed
    from wizard.core.receipt import Left, Recovery, UndoReport

_WHOLE = {
    Why.CHANGED: QT_TRANSLATE_NOOP("Changes", "{file} has changed since: it stays as it is."),
    Why.REMOVED: QT_TRANSLATE_NOOP("Changes", "{file} has been removed since: it is not made again."),
    Why.NEEDED: QT_TRANSLATE_NOOP("Changes", "{file} stays: something added since still needs it."),
    Why.NOT_EMPTY: QT_TRANSLATE_NOOP(
        "Changes", "The folder {file} stays: it holds other files, perhaps your messages."
    ),
}
_ITEMS = QT_TRANSLATE_NOOP("Changes", "In {file}, changed since and kept as they are: {items}.")
_ENDS = {
    Recovered.TAKEN_BACK: QT_TRANSLATE_NOOP(
        "Changes", "The writing for {address} had been cut short. Everything is as it was before it."
    ),
    Recovered.UNDO_TAKEN_BACK: QT_TRANSLATE_NOOP(
        "Changes", "The undo for {address} had been cut short. Nothing is undone: you can ask for it again."
    ),
    Recovered.WAITING: QT_TRANSLATE_NOOP(
        "Changes",
        "The writing for {address} had been cut short. Close the mail program, then start the assistant again: "
        "it will put everything back.",
    ),
    Recovered.BLOCKED: QT_TRANSLATE_NOOP(
        "Changes",
        "The writing for {address} had been cut short, and the files cannot be put back now. "
        "The assistant tries again at its next start.",
    ),
    Recovered.UNREADABLE: QT_TRANSLATE_NOOP(
        "Changes", "A journal of the assistant cannot be read. Nothing was touched. Its folder: {id}."
    ),
}
_NOT_PUT_BACK = QT_TRANSLATE_NOOP("Changes", "Changed since by somebody else, and left as it is: {file}.")
_FAULTS = {
    "disk_full": QT_TRANSLATE_NOOP("Changes", "the disk is full"),
    "read_only": QT_TRANSLATE_NOOP("Changes", "the disk is read-only"),
    "denied": QT_TRANSLATE_NOOP("Changes", "this computer refuses the writing"),
    "failed": QT_TRANSLATE_NOOP("Changes", "this computer could not write"),
}


def left(entry: Left) -> str:
    """Why one target, or some of its entries, stayed."""
    name = entry.path.rpartition("\\")[2] if entry.path.startswith("HKCU\\") else PurePath(entry.path).name
    if entry.items:
        return translate(*_ITEMS).format(file=name, items=", ".join(entry.items))
    return translate(*_WHOLE[entry.why]).format(file=name)


def undone(report: UndoReport) -> tuple[str, ...]:
    """The whole report: one sentence for what was done, then one for each thing left."""
    if report.complete and not report.partly:
        first = translate("Changes", "Everything is undone: your files are exactly as before.")
    elif report.complete:
        first = translate("Changes", "Everything of the assistant’s is undone. What was added since is kept.")
    elif report.restored or report.partly:
        first = translate("Changes", "What was still the assistant’s is undone. The rest is listed here.")
    else:
        first = translate("Changes", "Nothing could be undone: everything has changed since.")
    return (first, *map(left, report.left))


def recovery(entry: Recovery) -> tuple[str, ...]:
    """What became of an unfinished job, then each target that was left alone."""
    first = translate(*_ENDS[entry.kind]).format(address=entry.address, id=entry.id)
    return (first, *(translate(*_NOT_PUT_BACK).format(file=path) for path in entry.left))


def write_fault(error: WriteFailed) -> str:
    """The reason of a failed writing in a few words, to be put into a sentence."""
    return translate(*_FAULTS.get(error.code, _FAULTS["failed"]))
