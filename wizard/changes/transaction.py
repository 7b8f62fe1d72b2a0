# SPDX-License-Identifier: EUPL-1.2
"""All or nothing: the steps of a job done in order behind a journal, or taken back in reverse.

Order of effects: backups and journal; the program's lock; folders; every new content staged beside its target, the
commit mark too (a full disk shows here, before any target is touched); renames and removals only; the mark.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.changes import journal, locks, values
from wizard.changes.guard import require_closed, write_failed
from wizard.changes.journal import BEGUN, DONE, FOLDER, OVER, UNDO
from wizard.changes.store import TEMPORARY, Store, make_directories, replace
from wizard.core.errors import Drifted, WriteFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.changes.journal import Manifest, Step
    from wizard.changes.registry import Registry


def digest(data: bytes | None) -> str | None:
    """How a content is named in the journal."""
    return None if data is None else hashlib.sha256(data).hexdigest()


def state(step: Step, registry: Registry) -> str | None:
    """What stands at a step's target now: a digest, FOLDER, or None for nothing. Raises OSError."""
    if step.in_registry:
        return values.state(registry, step)
    path = Path(step.path)
    if path.is_dir():
        return FOLDER
    return digest(read(path))


def read(path: Path) -> bytes | None:
    """The content of a file, None when there is none. Raises OSError for anything else."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


@dataclass
class Transaction:
    """One job, done by ``run``. ``before`` and ``after`` hold the contents of files and values, by path."""

    store: Store
    manifest: Manifest
    before: Mapping[str, bytes | None]
    after: Mapping[str, bytes | None]
    undoing: bool = False
    keep: bool = True  # keep the journal as a receipt

    @property
    def folder(self) -> Path:
        """Where the journal of this job is."""
        return journal.folder(self.manifest.id)

    def run(self) -> None:
        """Do all steps. Raises Drifted, ProgramRunning, WriteFailed: in each case nothing is left of the job.

        When even taking back fails, WriteFailed has ``pending`` True and the next start tries again.
        """
        try:
            self._open()
            with locks.holding(self.store, [Path(path) for path in self.manifest.locks]):
                require_closed(self.store, self.manifest.closed)
                self._check(self.manifest.steps)
                try:
                    self._write()
                except BaseException as error:
                    self._take_back(error)
                    raise
        except BaseException as error:
            if not isinstance(error, WriteFailed):  # it says that the journal is still needed
                with contextlib.suppress(OSError):  # the next start does it
                    close(self.store, self.folder, self.undoing)
            if isinstance(error, OSError):
                raise write_failed(error) from error
            raise
        if not self.keep or self.undoing:
            with contextlib.suppress(OSError):  # the mark is set, the next start does it
                journal.clear(self.store, self.folder)

    def _open(self) -> None:
        """Backups, then the journal: from here on a kill is understood."""
        make_directories(self.store, self.folder)
        for number, step in enumerate(self.manifest.steps):
            content = self.before.get(step.path)
            if content is not None:
                self.store.write(self.folder / journal.backup_name(self.undoing, number), content)
        replace(self.store, self.folder / (UNDO if self.undoing else BEGUN), self.manifest.encode())

    def _check(self, steps: tuple[Step, ...]) -> None:
        for step in steps:
            if state(step, self.store.registry) != step.before:
                raise Drifted("changed", path=step.path)

    def _write(self) -> None:
        store, steps = self.store, tuple(enumerate(self.manifest.steps))
        for _, step in steps:
            if step.after != FOLDER:
                continue
            if step.in_registry:
                store.create_key(step.path)
            else:
                store.mkdir(Path(step.path))
                store.sync_dir(Path(step.path).parent)
        for number, step in steps:
            content = self.after.get(step.path)
            if content is not None and not step.in_registry:
                path = Path(step.path)
                like = path if step.before is not None else None
                store.write(journal.staged(step, self.manifest.id, number), content, step.mode, like=like)
        mark = self.folder / f"mark{TEMPORARY}"
        store.write(mark, b"{}\n")
        for number, step in steps:
            if not step.directory:
                self._check((step,))
                if step.in_registry:
                    values.write(store, step, self.after.get(step.path))
                elif step.after is None:
                    store.unlink(Path(step.path))
                else:
                    store.rename(journal.staged(step, self.manifest.id, number), Path(step.path))
        files = [Path(step.path) for _, step in steps if not step.directory and not step.in_registry]
        for parent in dict.fromkeys(path.parent for path in files):
            store.sync_dir(parent)
        remove_lock_files(store, self.manifest)
        for _, step in steps:
            if step.before != FOLDER:
                continue
            if step.in_registry:
                store.remove_key(step.path)
            else:
                store.rmdir(Path(step.path))
                store.sync_dir(Path(step.path).parent)
        store.rename(mark, self.folder / (DONE if self.keep and not self.undoing else OVER))
        store.sync_dir(self.folder)

    def _take_back(self, cause: BaseException) -> None:
        try:
            take_back(self.store, self.folder, self.manifest, self.undoing)
        except OSError as error:
            failure = write_failed(cause if isinstance(cause, OSError) else error)
            failure.facts["pending"] = True
            raise failure from cause


def take_back(store: Store, folder: Path, manifest: Manifest, undoing: bool) -> tuple[str, ...]:
    """Put every target back as it was before the job, last step first; the targets that somebody else changed.

    Only what equals the job's own result is touched, so doing this twice does no harm. Raises OSError.
    """
    left = []
    touched: dict[Path, None] = {}  # folders whose names changed
    for number, step in reversed(tuple(enumerate(manifest.steps))):
        content = folder / journal.backup_name(undoing, number)
        if step.in_registry:
            now = values.state(store.registry, step)
            if now != step.before and (
                now != step.after
                or not values.put_back(store, step, None if step.before in (None, FOLDER) else content.read_bytes())
            ):
                left.append(step.path)
            continue
        path, temporary = Path(step.path), journal.staged(step, manifest.id, number)
        if temporary.exists():
            store.unlink(temporary)
            touched[path.parent] = None
        now = state(step, store.registry)
        if now == step.before:
            continue
        if now != step.after:
            left.append(step.path)
            continue
        touched[path.parent] = None
        if step.before == FOLDER:
            store.mkdir(path)
        elif step.before is not None:
            replace(store, path, content.read_bytes(), step.mode, temporary)
        elif step.after != FOLDER:
            store.unlink(path)
        else:
            remove_lock_files(store, manifest, only=path)
            if any(path.iterdir()):
                left.append(step.path)
            else:
                store.rmdir(path)
    for parent in touched:
        if parent.is_dir():
            store.sync_dir(parent)
    remove_lock_files(store, manifest)
    return tuple(left)


def remove_lock_files(store: Store, manifest: Manifest, only: Path | None = None) -> None:
    """Remove the lock files that this job made, as long as it holds them: nobody else's lock is taken away."""
    for name in manifest.lock_files:
        path = Path(name)
        if only in (None, path.parent) and locks.is_ours(path.parent) and path.exists():
            locks.remove(store, path.parent)
            store.sync_dir(path.parent)


def close(store: Store, folder: Path, undoing: bool) -> None:
    """After a job was taken back: remove its journal (of an undo: only the undo's part). Raises OSError."""
    held = journal.names(folder)
    mark = UNDO if undoing else BEGUN
    if mark in held:
        store.rename(folder / mark, folder / (f"mark{TEMPORARY}" if undoing else OVER))
        store.sync_dir(folder)
    if undoing:
        journal.clear(store, folder, only="undo-")
        journal.clear(store, folder, only="mark")
        journal.clear(store, folder, only=".")  # what a kill left half written: of the undo, of what was watched
    else:
        journal.clear(store, folder)
