# SPDX-License-Identifier: EUPL-1.2
"""Apply: a plan written to the disk, all of it or none of it."""

from __future__ import annotations

import datetime
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.changes import locks, ours, values
from wizard.changes.guard import alone, require_closed, require_person, write_failed
from wizard.changes.history import receipt_of
from wizard.changes.journal import FOLDER, Manifest, Step
from wizard.changes.recovery import recover_alone
from wizard.changes.store import Store
from wizard.changes.transaction import Transaction, digest, state
from wizard.core.errors import Drifted, ProgramRunning, WriteFailed
from wizard.core.plan import FileChange, RegistryChange, WritePlan

if TYPE_CHECKING:
    from wizard.changes.registry import Registry
    from wizard.core.receipt import Receipt


def apply(
    plan: WritePlan,
    *,
    now: datetime.datetime | None = None,
    keep_backup: bool = True,
    passing: bool = False,
    store: Store | None = None,
) -> Receipt:
    """Write a plan. With ``keep_backup`` False nothing is kept of it: it cannot be undone, the receipt says so.
    With ``passing`` it can be undone until the next ``purge``, whatever becomes of this program meanwhile.

    Raises WrongUser, AlreadyRunning, ProgramRunning, Drifted, WriteFailed: the disk is then as it was before.
    ValueError for a plan that is not one (two changes of one path, a relative path).
    """
    store, now = store or Store(), now or datetime.datetime.now().astimezone()
    try:
        _require_sound(plan)
        held = tuple(dict.fromkeys(Path(path).resolve() for path in plan.locks))
        # judged before the single-run lock, so that an administrator leaves no file of theirs in a person's home
        require_person([*(Path(change.path) for change in plan.on_disk), *held])
    except OSError as error:
        raise write_failed(error) from error
    except RuntimeError as error:  # a circle of links, as resolve tells it before Python 3.13
        raise WriteFailed(
            "failed", path=next((change.path for change in plan.changes), ""), reason=str(error)
        ) from error
    with alone(store):
        recover_alone(store)
        for profile in held:
            if pid := locks.in_use(profile):
                raise ProgramRunning("running", profile=str(profile), **({} if pid is True else {"pid": pid}))
        try:
            require_closed(store, plan.closed)
            steps = _steps(plan, store.registry)
            for step in steps:
                if state(step, store.registry) != step.before:
                    raise Drifted("changed", path=step.path)
        except OSError as error:
            raise write_failed(error) from error
        notes = [*(change.note for change in plan.files), *(change.note for change in plan.registry)]
        manifest = Manifest(
            id=f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}",
            time=now.isoformat(timespec="seconds"),
            client=plan.client,
            title=plan.title,
            address=plan.address,
            verified=plan.verified,
            locks=tuple(map(str, held)),
            lock_files=tuple(map(str, locks.missing_lock_files(held))),
            steps=steps,
            what=tuple(dict.fromkeys(note for note in notes if note)),
            passing=passing,
            closed=plan.closed,
        )
        if steps:
            before: dict[str, bytes | None] = {str(Path(change.path).resolve()): change.before for change in plan.files}
            after: dict[str, bytes | None] = {str(Path(change.path).resolve()): change.after for change in plan.files}
            before |= {change.path: values.encoded(change.before) for change in plan.registry}
            after |= {change.path: values.encoded(change.after) for change in plan.registry}
            Transaction(store, manifest, before, after, keep=keep_backup).run()
        return receipt_of(manifest, undoable=keep_backup and bool(steps))


def _require_sound(plan: WritePlan) -> None:
    paths = [Path(change.path) for change in plan.on_disk]
    if not all(path.is_absolute() for path in paths) or len({path.resolve() for path in paths}) < len(paths):
        raise ValueError("each change of a plan has an absolute path of its own")


def _steps(plan: WritePlan, registry: Registry) -> tuple[Step, ...]:
    """The steps of a plan in its order, with every missing folder and key on the way; links are resolved."""
    steps: dict[Path, Step] = {}
    entries: dict[str, Step] = {}  # of the registry

    def folders(path: Path) -> None:
        missing = []
        while path not in steps and not path.is_dir():
            missing.append(path)
            path = path.parent
        for folder in reversed(missing):
            steps[folder] = Step(str(folder), None, FOLDER)

    for change in plan.changes:
        if isinstance(change, RegistryChange):
            values.steps(registry, change, entries)
            continue
        path = Path(change.path).resolve()
        if not isinstance(change, FileChange):
            folders(path)
            continue
        folders(path.parent)
        if change.before != change.after:
            steps[path] = Step(
                path=str(path),
                before=digest(change.before),
                after=digest(change.after),
                mode=change.mode,
                format=str(change.format),
                needed_by=str(Path(change.needed_by).resolve()) if change.needed_by else "",
                ours=ours.facts(change),
            )
    return (*steps.values(), *entries.values())
