# SPDX-License-Identifier: EUPL-1.2
"""As much of Windows as ``changes`` speaks to, in memory: files opened without sharing, names of accounts, a registry."""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

from wizard import changes

if TYPE_CHECKING:
    import pytest

NOT_FOUND, DENIED, SHARING = 2, 5, 32
INVALID = ctypes.c_void_p(-1).value


class Windows:
    """The system calls, and what is open by whom."""

    def __init__(self) -> None:
        self.files: set[str] = set()
        self.open: dict[int, str] = {}
        self.passing: set[int] = set()
        self.denied: set[str] = set()
        self.calls: list[tuple[int, ...]] = []
        self.session, self.process = "camille", "camille"
        self.freed = 0
        self.error = 0

    def hold(self, path: Path) -> int:
        """Another program opens a file without sharing."""
        self.files.add(str(path))
        self.open[len(self.calls) + 1000] = str(path)
        return len(self.calls) + 1000

    def library(self, name: str, **options: object) -> SimpleNamespace:
        """What ctypes.WinDLL gives."""
        create, close = (lambda *given: self._create(*given)), (lambda handle: self._close(handle))
        return {
            "kernel32": SimpleNamespace(CreateFileW=create, CloseHandle=close),
            "wtsapi32": SimpleNamespace(WTSQuerySessionInformationW=self._session, WTSFreeMemory=self._free),
            "advapi32": SimpleNamespace(GetUserNameW=self._process),
        }[name]

    def _create(self, path: str, access: int, share: int, security: None, how: int, flags: int, like: None) -> int:
        self.calls.append((access, share, how, flags))
        self.error = (
            DENIED
            if path in self.denied
            else SHARING
            if path in self.open.values()
            else NOT_FOUND
            if how == 3 and path not in self.files
            else 0
        )
        if self.error:
            assert INVALID is not None
            return INVALID
        self.files.add(path)
        self.open[len(self.calls)] = path
        if flags == 0x04000000 and access & 0x00010000:  # FILE_FLAG_DELETE_ON_CLOSE, DELETE
            self.passing.add(len(self.calls))
        return len(self.calls)

    def _close(self, handle: int) -> None:
        path = self.open.pop(handle, "")
        if handle in self.passing:
            self.files.discard(path)

    def _session(self, server: None, session: Any, what: int, text: Any, size: Any) -> int:
        assert (server, session.value, what) == (None, 0xFFFFFFFF, 5)
        text._obj.value = self.session
        return int(bool(self.session))

    def _free(self, text: Any) -> None:
        self.freed += 1

    def _process(self, buffer: Any, size: Any) -> int:
        buffer.value = self.process
        return int(bool(self.process))


def load(monkeypatch: pytest.MonkeyPatch, system: Windows) -> tuple[ModuleType, ModuleType]:
    """The modules ``locks_windows`` and ``locks`` as Windows would load them; sys.platform is Windows' until the end."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", system.library, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: system.error, raising=False)
    monkeypatch.setattr(ctypes, "WinError", lambda code: OSError(code, f"Windows {code}"), raising=False)
    twin = fresh("locks_windows")
    monkeypatch.setitem(sys.modules, "wizard.changes.locks_windows", twin)
    monkeypatch.setattr(changes, "locks_windows", twin, raising=False)
    return twin, fresh("locks")


def fresh(name: str) -> ModuleType:
    """A module of ``changes`` loaded once more, beside the one in use."""
    path = Path(changes.__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"wizard.changes.{name}_again", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Registry(ModuleType):
    """A ``winreg`` over ``{key: {name: value}}``; missing keys and names raise FileNotFoundError as the real one's."""

    HKEY_LOCAL_MACHINE = "HKLM"

    def __init__(self, keys: dict[str, dict[str, object]]) -> None:
        super().__init__("winreg")
        self.keys = keys

    def OpenKey(self, root: object, name: str) -> _Key:
        path = f"{root.path}\\{name}" if isinstance(root, _Key) else name
        if path not in self.keys and not any(key.startswith(f"{path}\\") for key in self.keys):
            raise FileNotFoundError(2, path)
        return _Key(path)

    def QueryValueEx(self, key: _Key, name: str) -> tuple[object, int]:
        try:
            return self.keys[key.path][name], 1
        except KeyError:
            raise FileNotFoundError(2, name) from None

    def _below(self, key: _Key) -> list[str]:
        start = f"{key.path}\\"
        return [name.removeprefix(start) for name in self.keys if name.startswith(start)]

    def QueryInfoKey(self, key: _Key) -> tuple[int, int, int]:
        return len(self._below(key)), 0, 0

    def EnumKey(self, key: _Key, index: int) -> str:
        return self._below(key)[index]


class _Key:
    """A key that is open."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self) -> _Key:
        return self

    def __exit__(self, *raised: object) -> None:
        self.path = ""
