# SPDX-License-Identifier: EUPL-1.2
r"""The Windows registry as ``changes`` and the mail programs' rooms see it, and one in memory for tests and practice.

Keys are texts: « HKCU\Software\… » and « HKLM\… » (64-bit view), « HKLM32\… » (what 32-bit programs wrote for the machine).
Names are compared without their case, as Windows does, and keep the spelling of who made them.
"""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.core.plan import RegistryValue

ROOTS = ("HKCU", "HKLM", "HKLM32")
_32_BIT = "software\\"  # below it, what 32-bit programs write for the machine goes to WOW6432Node (Microsoft, WOW64)


class Registry(Protocol):
    """Reads give nothing for what is not there; writes raise OSError."""

    def value(self, key: str, name: str) -> RegistryValue | None:
        """One value (name « » is the key's default), None when it or its key is not there."""
        ...

    def values(self, key: str) -> dict[str, RegistryValue]:
        """All values of a key, by name. Their order means nothing (Microsoft, RegEnumValue: « not ordered »)."""
        ...

    def keys(self, key: str) -> tuple[str, ...]:
        """The names of the keys right below a key."""
        ...

    def exists(self, key: str) -> bool:
        """Whether there is such a key."""
        ...

    def set(self, key: str, name: str, value: RegistryValue) -> None:
        """Write a value; its key exists."""
        ...

    def delete(self, key: str, name: str) -> None:
        """Take a value away; FileNotFoundError when it is not there.

        Put back, it may stand last in an export: to have it in its old place, values that are not ours would have to be
        taken away for a moment, and a kill in that moment would lose them.
        """
        ...

    def create(self, key: str) -> None:
        """Make a key; the one above it exists. FileExistsError when it is there."""
        ...

    def remove(self, key: str) -> None:
        """Take away a key that holds neither values nor keys; OSError (ENOTEMPTY) otherwise."""
        ...


@dataclass(slots=True)
class _Key:
    """A key in memory: its own spelling, its values and keys by their names in lower case."""

    name: str
    values: dict[str, tuple[str, RegistryValue]] = field(default_factory=dict)
    keys: dict[str, _Key] = field(default_factory=dict)


class MemoryRegistry:
    """A registry of its own, empty but for its roots; see ``Registry`` for its methods."""

    def __init__(self) -> None:
        self._roots = {root: _Key(root) for root in ("HKCU", "HKLM")}

    @classmethod
    def of(cls, *files: bytes) -> MemoryRegistry:
        """One that holds these .reg files, the later ones over the earlier. Raises ValueError for what is not one."""
        from wizard.changes.formats import reg

        made = cls()
        for file in files:
            for key, values in reg.parse(file).items():
                made.require(key)
                for name, value in values.items():
                    made.set(key, name, value)
        return made

    def require(self, key: str) -> None:
        """Make a key with all that is missing above it."""
        parts = key.split("\\")
        for count in range(2, len(parts) + 1):
            if not self.exists("\\".join(parts[:count])):
                self.create("\\".join(parts[:count]))

    def value(self, key: str, name: str) -> RegistryValue | None:
        """See ``Registry``, as for the following ones."""
        found = self._find(key)
        return found.values[name.lower()][1] if found and name.lower() in found.values else None

    def values(self, key: str) -> dict[str, RegistryValue]:
        found = self._find(key)
        return dict(found.values.values()) if found else {}

    def keys(self, key: str) -> tuple[str, ...]:
        found = self._find(key)
        return tuple(each.name for each in found.keys.values()) if found else ()

    def exists(self, key: str) -> bool:
        return self._find(key) is not None

    def set(self, key: str, name: str, value: RegistryValue) -> None:
        found = self._there(key)
        spelling = found.values[name.lower()][0] if name.lower() in found.values else name
        found.values[name.lower()] = (spelling, value)

    def delete(self, key: str, name: str) -> None:
        values = self._there(key).values
        if name.lower() not in values:
            raise _missing(f"{key}\\{name}")
        del values[name.lower()]

    def create(self, key: str) -> None:
        above, _, name = _one_view(key).rpartition("\\")
        keys = self._there(above).keys
        if name.lower() in keys:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), key)
        keys[name.lower()] = _Key(name)

    def remove(self, key: str) -> None:
        found = self._there(key)
        if found.values or found.keys:
            raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY), key)
        above, _, name = _one_view(key).rpartition("\\")
        if not above:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), key)
        del self._there(above).keys[name.lower()]

    def _find(self, key: str) -> _Key | None:
        root, *parts = _one_view(key).split("\\")
        found = self._roots.get(root)
        for part in parts:
            found = found.keys.get(part.lower()) if found else None
        return found

    def _there(self, key: str) -> _Key:
        found = self._find(key)
        if found is None:
            raise _missing(key)
        return found


def _one_view(key: str) -> str:
    """The place in the 64-bit view: where Windows keeps what 32-bit programs see. Raises ValueError for no root."""
    root, _, rest = key.partition("\\")
    if root not in ROOTS:
        raise ValueError(f"not a key of the registry: {key}")
    if root != "HKLM32":
        return key
    if not f"{rest}\\".lower().startswith(_32_BIT):
        return f"HKLM\\{rest}" if rest else "HKLM"
    return f"HKLM\\{rest[:8]}\\WOW6432Node{rest[8:]}"


def _missing(path: str) -> FileNotFoundError:
    return FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)


def above(key: str) -> Iterator[str]:
    """The keys above a key, the nearest first, its root left out."""
    while (key := key.rpartition("\\")[0]).count("\\"):
        yield key


_used: list[Registry] = []


def system() -> Registry:
    """This computer's registry; where there is none (not Windows), one that is empty."""
    if _used:
        return _used[0]
    if sys.platform == "win32":
        from wizard.changes.registry_windows import WindowsRegistry

        return WindowsRegistry()
    return MemoryRegistry()


def use(registry: Registry | None) -> None:
    """Have ``system`` give this one instead, for a practice run or a test; None: as usual again."""
    _used[:] = [] if registry is None else [registry]
