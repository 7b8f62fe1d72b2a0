# SPDX-License-Identifier: EUPL-1.2
"""Steps in the registry: what stands there, how it is written, put back, and what an undo makes of it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from wizard.changes.formats import reg
from wizard.changes.journal import FOLDER, REGISTRY, Step
from wizard.core.plan import RegistryValue

if TYPE_CHECKING:
    from wizard.changes.registry import Registry
    from wizard.changes.store import Store
    from wizard.core.plan import RegistryChange


def read(registry: Registry, step: Step) -> bytes | None:
    """The value that stands there now, encoded; None when there is none. Raises OSError."""
    return encoded(registry.value(step.key, step.name))


def encoded(value: RegistryValue | None) -> bytes | None:
    """A value as the journal keeps it."""
    return None if value is None else value.encoded()


def state(registry: Registry, step: Step) -> str | None:
    """What stands at the target: the digest of a value, FOLDER for a key, None for nothing. Raises OSError."""
    if step.directory:
        return FOLDER if registry.exists(step.path) else None
    now = read(registry, step)
    return None if now is None else hashlib.sha256(now).hexdigest()


def empty(registry: Registry, key: str) -> bool:
    """Whether a key holds neither values nor keys."""
    return not registry.values(key) and not registry.keys(key)


def write(store: Store, step: Step, content: bytes | None) -> None:
    """Give a value this content, or take it away. Raises OSError."""
    if content is None:
        store.delete_value(step.key, step.name)
    else:
        store.set_value(step.key, step.name, RegistryValue.decode(content))


def put_back(store: Store, step: Step, content: bytes | None) -> bool:
    """Undo what a step did; False when somebody needs it to stay, or took its key away. Raises OSError."""
    if step.before == FOLDER:
        store.create_key(step.path)
    elif step.after == FOLDER:
        if not empty(store.registry, step.path):
            return False
        store.remove_key(step.path)
    elif not store.registry.exists(step.key):
        return False
    else:
        write(store, step, content)
    return True


def steps(registry: Registry, change: RegistryChange, known: dict[str, Step]) -> None:
    """Add the steps of a change to ``known`` (by path in lower case): the missing keys on the way, then the value.

    Raises ValueError for a value that Windows would not give back as it is written, and for two targets of one name.
    """
    for value in (change.before, change.after):
        if value is None:
            continue
        typed = value.kind in (reg.SZ, reg.EXPAND_SZ, reg.MULTI_SZ, reg.DWORD, reg.QWORD)
        if typed == isinstance(value.data, bytes) or reg.of_bytes(value.kind, reg.to_bytes(value)) != value:
            raise ValueError(f"not a value that can be put back: {change.path}")
    if change.before == change.after:
        return
    missing = []
    key = change.key
    made = {path for path, step in known.items() if step.directory}
    while change.after is not None and key.lower() not in made and not registry.exists(key):
        missing.append(Step(key, None, FOLDER, kind=REGISTRY))
        key = key.rpartition("\\")[0]
    before, after = (
        None if content is None else hashlib.sha256(content).hexdigest()
        for content in (encoded(change.before), encoded(change.after))
    )
    ours = {"passing": True} if change.passing else {}
    value_step = Step(change.path, before, after, ours=ours, kind=REGISTRY, name=change.name)
    for step in (*reversed(missing), value_step):
        if step.path.lower() in known:
            raise ValueError(f"two targets of one name: {step.path}")
        known[step.path.lower()] = step
