# SPDX-License-Identifier: EUPL-1.2
"""A ``winreg`` over a registry in memory: gives what the real one gives, and asks for the rights that one asks for."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, Any

from wizard.core.plan import RegistryValue

if TYPE_CHECKING:
    from wizard.changes.registry import MemoryRegistry

READ, WRITE, LIST, MAKE, VIEW64, VIEW32 = 0x1, 0x2, 0x8, 0x4, 0x100, 0x200


class Handle:
    """A key that is open."""

    def __init__(self, module: FakeWinreg, key: str, access: int) -> None:
        self.module, self.key, self.access = module, key, access
        module.open += 1

    def Close(self) -> None:
        self.module.open -= 1

    def __enter__(self) -> Handle:
        return self

    def __exit__(self, *raised: object) -> None:
        self.Close()


class TakenAway(OSError):
    """As Windows says it: by a number of its own."""

    def __init__(self, winerror: int) -> None:
        super().__init__(22, "taken away")
        self.winerror = winerror


class FakeWinreg(ModuleType):
    """The calls that wizard.changes.registry_windows makes."""

    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE = "HKCU", "HKLM"
    KEY_WOW64_64KEY, KEY_WOW64_32KEY = VIEW64, VIEW32
    KEY_QUERY_VALUE, KEY_SET_VALUE, KEY_CREATE_SUB_KEY, KEY_ENUMERATE_SUB_KEYS = READ, WRITE, MAKE, LIST

    def __init__(self, memory: MemoryRegistry) -> None:
        super().__init__("winreg")
        self.memory = memory
        self.open = 0
        self.flushed = 0
        self.more = 0  # keys and values that were there when they were counted, and go before they are read
        self.fault = 259  # what Windows then says

    def _place(self, root: str, rest: str, access: int) -> str:
        assert access & (VIEW64 | VIEW32), "a view is always asked for"
        root = "HKLM32" if root == "HKLM" and access & VIEW32 else root
        return f"{root}\\{rest}" if rest else root

    def OpenKey(self, root: str, rest: str, reserved: int, access: int) -> Handle:
        place = self._place(root, rest, access)
        if not self.memory.exists(place):
            raise FileNotFoundError(2, place)
        return Handle(self, place, access)

    def QueryValueEx(self, handle: Handle, name: str) -> tuple[Any, int]:
        assert handle.access & READ
        value = self.memory.value(handle.key, name)
        if value is None:
            raise TakenAway(self.fault) if self.more else FileNotFoundError(2, name)
        return _given(value), value.kind

    def EnumValue(self, handle: Handle, index: int) -> tuple[str, Any, int]:
        if index >= len(self.memory.values(handle.key)):
            raise TakenAway(self.fault)
        name, value = list(self.memory.values(handle.key).items())[index]
        return name, _given(value), value.kind

    def QueryInfoKey(self, handle: Handle) -> tuple[int, int, int]:
        assert handle.access & READ
        return len(self.memory.keys(handle.key)) + self.more, len(self.memory.values(handle.key)) + self.more, 0

    def EnumKey(self, handle: Handle, index: int) -> str:
        assert handle.access & LIST
        if index >= len(self.memory.keys(handle.key)):
            raise TakenAway(self.fault)
        return self.memory.keys(handle.key)[index]

    def SetValueEx(self, handle: Handle, name: str, reserved: int, kind: int, data: Any) -> None:
        assert handle.access & WRITE
        self.memory.set(handle.key, name, RegistryValue(kind, tuple(data) if isinstance(data, list) else data))

    def DeleteValue(self, handle: Handle, name: str) -> None:
        assert handle.access & WRITE
        self.memory.delete(handle.key, name)

    def CreateKeyEx(self, handle: Handle, name: str) -> Handle:
        assert handle.access & MAKE
        self.memory.create(f"{handle.key}\\{name}")
        return Handle(self, f"{handle.key}\\{name}", WRITE)

    def DeleteKeyEx(self, root: str, rest: str, access: int) -> None:
        """As Windows: the values go with the key, keys below it stop it."""
        place = self._place(root, rest, access)
        if self.memory.keys(place):
            raise PermissionError(5, place)
        for name in tuple(self.memory.values(place)):
            self.memory.delete(place, name)
        self.memory.remove(place)

    def FlushKey(self, handle: Handle) -> None:
        self.flushed += 1


def _given(value: RegistryValue) -> Any:
    if isinstance(value.data, tuple):
        return list(value.data)
    return None if value.data == b"" else value.data
