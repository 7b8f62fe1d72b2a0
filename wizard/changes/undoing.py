# SPDX-License-Identifier: EUPL-1.2
"""Undo: the machine as before; where somebody changed a file since, only what is still ours goes."""

from __future__ import annotations

import dataclasses
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.changes import journal, locks, ours, values
from wizard.changes.guard import alone, require_closed, require_person, write_failed
from wizard.changes.history import load
from wizard.changes.journal import FOLDER, REGISTRY, Manifest, Step
from wizard.changes.recovery import recover_alone
from wizard.changes.store import Store
from wizard.changes.transaction import Transaction, digest, read
from wizard.core.errors import NothingToUndo
from wizard.core.plan import Format
from wizard.core.receipt import Left, UndoReport, Why

if TYPE_CHECKING:
    from wizard.changes.registry import Registry


@dataclass(frozen=True, slots=True)
class _Fate:
    """What undo makes of one target."""

    now: bytes | None = None
    target: bytes | None = None
    exact: bool = False  # it will be as before the job
    gone: bool = False  # a folder: it will not be there
    left: Left | None = None


def undo(receipt_id: str, *, store: Store | None = None) -> UndoReport:
    """Take back what a receipt says. What remained ours goes, the rest is listed; the receipt is then used up.

    Raises NothingToUndo, WrongUser, AlreadyRunning, ProgramRunning, Drifted (changed this very moment), WriteFailed:
    then nothing was undone and the receipt stays.
    """
    store = store or Store()
    folder = _folder(receipt_id)
    first = load(folder)
    if first is not None:
        require_person(path for step in first.steps if not step.in_registry and (path := Path(step.path)).exists())
    with alone(store):
        recover_alone(store)
        manifest = load(folder)
        if manifest is None:
            raise NothingToUndo("unknown", receipt=receipt_id)
        try:
            require_closed(store, manifest.closed)
            judge = _Judge(folder, manifest, store.registry)
            fates = {step.path: judge.fate(step) for step in manifest.steps}
            steps = tuple(_steps(manifest, fates, store.registry))
        except OSError as error:
            raise write_failed(error) from error
        held = [Path(path) for path in manifest.locks]
        job = dataclasses.replace(manifest, steps=steps, lock_files=tuple(map(str, locks.missing_lock_files(held))))
        before = {step.path: fates[step.path].now for step in steps}
        after = {step.path: fates[step.path].target for step in steps}
        Transaction(store, job, before, after, undoing=True).run()
        return _report(manifest, fates)


def _folder(id: str) -> Path:
    try:
        return journal.folder(id)
    except ValueError as error:
        raise NothingToUndo("unknown", receipt=id) from error


class _Judge:
    """Decides what becomes of each target, from what stands there now. Reads only."""

    def __init__(self, folder: Path, manifest: Manifest, registry: Registry) -> None:
        self.folder = folder
        self.registry = registry
        self.steps = {_name(step): (number, step) for number, step in enumerate(manifest.steps)}
        self.known: dict[str, _Fate | None] = {}

    def fate(self, step: Step) -> _Fate:
        """What becomes of one target; each is judged once."""
        if step.path not in self.known:
            self.known[step.path] = None  # asked for again while being judged: a circle, nothing may depend on it
            if step.in_registry:
                self.known[step.path] = self._key(step) if step.directory else self._value(step)
            else:
                self.known[step.path] = self._folder(step) if step.directory else self._file(step)
        return self.known[step.path] or _Fate()

    def _key(self, step: Step) -> _Fate:
        names = (*self.registry.values(step.path), *self.registry.keys(step.path))
        return self._emptied(step, [f"{step.path}\\{name}".lower() for name in names])

    def _value(self, step: Step) -> _Fate:
        now = values.read(self.registry, step)
        if digest(now) == step.before:
            return _Fate(now, now, exact=True)
        number = self.steps[_name(step)][0]
        before = self._backup(number) if step.before else None
        absent = now is None and (step.after is None or "passing" in step.ours)
        if before is not None and not self.registry.exists(step.key):
            return _Fate(left=Left(step.path, Why.REMOVED))
        if absent or digest(now) == step.after:
            return _Fate(now, before, exact=True)
        if "passing" in step.ours:  # the program has made it its own meanwhile
            return _Fate(now, now)
        return _Fate(now, now, left=Left(step.path, Why.REMOVED if now is None else Why.CHANGED))

    def _backup(self, number: int) -> bytes:
        return (self.folder / journal.backup_name(False, number)).read_bytes()

    def _folder(self, step: Step) -> _Fate:
        path = Path(step.path)
        if not path.is_dir():
            return _Fate(exact=True, gone=True)
        return self._emptied(step, [str(entry) for entry in path.iterdir()])

    def _emptied(self, step: Step, held: list[str]) -> _Fate:
        for name in held:
            known = self.steps.get(name)
            fate = self.fate(known[1]) if known else None
            if fate is None or not (fate.gone or (fate.exact and fate.target is None)):
                return _Fate(left=Left(step.path, Why.NOT_EMPTY))
        return _Fate(exact=True, gone=True)

    def _file(self, step: Step) -> _Fate:
        number, path = self.steps[step.path][0], Path(step.path)
        if path.is_dir():
            return _Fate(left=Left(step.path, Why.CHANGED))
        now = read(path)
        if digest(now) == step.before:
            return _Fate(now, now, exact=True)
        if now is None:
            return _Fate(left=Left(step.path, Why.REMOVED))
        needing = self.steps.get(step.needed_by)
        if needing and not self.fate(needing[1]).exact:
            return _Fate(now, now, left=Left(step.path, Why.NEEDED))
        before = self._backup(number) if step.before else None
        if digest(now) == step.after:
            return _Fate(now, before, exact=True)
        try:
            target, items = ours.take_back(Format(step.format), step.ours, before, now)
        except ours.Unreadable:
            return _Fate(now, now, left=Left(step.path, Why.CHANGED))
        left = Left(step.path, Why.CHANGED, items) if items else None
        return _Fate(now, target, exact=target == before, left=left)


def _name(step: Step) -> str:
    """By what a target is found among those of the job: the registry minds no case."""
    return step.path.lower() if step.in_registry else step.path


def _steps(manifest: Manifest, fates: dict[str, _Fate], registry: Registry) -> list[Step]:
    """The steps of the undo: those of the job in reverse, as far as there is something to do."""
    steps = []
    for step in reversed(manifest.steps):
        fate, path = fates[step.path], Path(step.path)
        if step.in_registry:
            if step.directory and fate.gone and registry.exists(step.path):
                steps.append(Step(step.path, FOLDER, None, kind=REGISTRY))
            elif not step.directory and fate.now != fate.target:
                steps.append(Step(step.path, digest(fate.now), digest(fate.target), kind=REGISTRY, name=step.name))
        elif step.directory:
            if fate.gone and path.is_dir():
                steps.append(Step(step.path, FOLDER, None))
        elif fate.now != fate.target:
            mode = stat.S_IMODE(path.stat().st_mode)
            steps.append(Step(step.path, digest(fate.now), digest(fate.target), mode))
    return steps


def _report(manifest: Manifest, fates: dict[str, _Fate]) -> UndoReport:
    restored, partly, left = [], [], []
    for step in manifest.steps:
        fate = fates[step.path]
        if fate.left:
            left.append(fate.left)
        if fate.exact:
            restored.append(step.path)
        elif fate.now != fate.target:
            partly.append(step.path)
    return UndoReport(tuple(restored), tuple(partly), tuple(left))
