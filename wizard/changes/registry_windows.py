# SPDX-License-Identifier: EUPL-1.2
"""The real registry, by winreg: the 64-bit view, and for the machine what 32-bit programs see too."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import winreg
from typing import TYPE_CHECKING, Any

from wizard.core.plan import RegistryValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.changes.registry import Registry

assert sys.platform == "win32"

_VIEWS = {
    "HKCU": (winreg.HKEY_CURRENT_USER, winreg.KEY_WOW64_64KEY),
    "HKLM": (winreg.HKEY_LOCAL_MACHINE, winreg.KEY_WOW64_64KEY),
    "HKLM32": (winreg.HKEY_LOCAL_MACHINE, winreg.KEY_WOW64_32KEY),
}

_TAKEN_AWAY = (259, 1018)  # winerror.h: ERROR_NO_MORE_ITEMS, ERROR_KEY_DELETED


def _place(key: str) -> tuple[Any, str, int]:
    root, _, rest = key.partition("\\")
    if root not in _VIEWS:
        raise ValueError(f"not a key of the registry: {key}")
    return _VIEWS[root][0], rest, _VIEWS[root][1]


def _open(key: str, access: int) -> Any:
    root, rest, view = _place(key)
    return winreg.OpenKey(root, rest, 0, access | view)


def _read(data: Any, kind: int) -> RegistryValue:
    """What winreg gives, in our types: it says None for data of no bytes, and lists for lists."""
    if isinstance(data, list):
        return RegistryValue(kind, tuple(data))
    return RegistryValue(kind, b"" if data is None else data)


@contextlib.contextmanager
def _while_there() -> Iterator[None]:
    """Reading ends where there is nothing, or no more: Outlook is at work on what is watched, and takes away."""
    try:
        yield
    except OSError as error:
        if not isinstance(error, FileNotFoundError) and getattr(error, "winerror", None) not in _TAKEN_AWAY:
            raise


class WindowsRegistry:
    """See ``Registry``. Every write is brought to the disk before it returns."""

    def value(self, key: str, name: str) -> RegistryValue | None:
        """See ``Registry``, as for the following ones."""
        with _while_there(), _open(key, winreg.KEY_QUERY_VALUE) as handle:
            return _read(*winreg.QueryValueEx(handle, name))
        return None

    def values(self, key: str) -> dict[str, RegistryValue]:
        found = {}
        with _while_there(), _open(key, winreg.KEY_QUERY_VALUE) as handle:
            for index in range(winreg.QueryInfoKey(handle)[1]):
                name, data, kind = winreg.EnumValue(handle, index)
                found[name] = _read(data, kind)
        return found

    def keys(self, key: str) -> tuple[str, ...]:
        found: list[str] = []
        with _while_there(), _open(key, winreg.KEY_ENUMERATE_SUB_KEYS | winreg.KEY_QUERY_VALUE) as handle:
            for index in range(winreg.QueryInfoKey(handle)[0]):
                found.append(winreg.EnumKey(handle, index))
        return tuple(found)

    def exists(self, key: str) -> bool:
        try:
            _open(key, winreg.KEY_QUERY_VALUE).Close()
        except FileNotFoundError:
            return False
        return True

    def set(self, key: str, name: str, value: RegistryValue) -> None:
        data = list(value.data) if isinstance(value.data, tuple) else value.data
        with _open(key, winreg.KEY_SET_VALUE) as handle:
            winreg.SetValueEx(handle, name, 0, value.kind, data)
            winreg.FlushKey(handle)

    def delete(self, key: str, name: str) -> None:
        with _open(key, winreg.KEY_SET_VALUE) as handle:
            winreg.DeleteValue(handle, name)
            winreg.FlushKey(handle)

    def create(self, key: str) -> None:
        if self.exists(key):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), key)
        above, _, name = key.rpartition("\\")
        with _open(above, winreg.KEY_CREATE_SUB_KEY) as handle, winreg.CreateKeyEx(handle, name) as made:
            winreg.FlushKey(made)

    def remove(self, key: str) -> None:
        with _open(key, winreg.KEY_QUERY_VALUE) as handle:
            keys, values, _ = winreg.QueryInfoKey(handle)
        if keys or values:  # Windows itself would take the values away with the key
            raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY), key)
        root, rest, view = _place(key)
        winreg.DeleteKeyEx(root, rest, view)


_: type[Registry] = WindowsRegistry
