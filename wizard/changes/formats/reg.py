# SPDX-License-Identifier: EUPL-1.2
r"""Registry files (.reg, « Windows Registry Editor Version 5.00 »): what regedit exports and imports. Pure.

Source: Microsoft, « Distribute Registry changes by using a .reg file »; the forms hex(2), hex(7), hex(b) as regedit writes them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizard.core.plan import RegistryValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.changes.registry import Registry

HEADER = "Windows Registry Editor Version 5.00"
SZ, EXPAND_SZ, BINARY, DWORD, MULTI_SZ, QWORD = 1, 2, 3, 4, 7, 11
_ROOTS = {"HKCU": "HKEY_CURRENT_USER", "HKLM": "HKEY_LOCAL_MACHINE"}
_SHORT = {long: short for short, long in _ROOTS.items()} | {short: short for short in _ROOTS}
_KEY = re.compile(r"\[([^\r\n]*)\][ \t]*(?:\r?\n|\Z)")
_TEXT = r'"((?:[^"\\]|\\.)*)"'
_ENTRY = re.compile(
    rf"(?:{_TEXT}|@)[ \t]*=[ \t]*(?:{_TEXT}|dword:([0-9a-fA-F]{{1,8}})|hex(?:\(([0-9a-fA-F]+)\))?:((?:[0-9a-fA-F, \t]|\\\r?\n)*))"
    r"[ \t]*(?:\r?\n|\Z)",
    re.DOTALL,
)
_NOTHING = re.compile(r"[ \t]*(?:;[^\r\n]*)?(?:\r?\n|\Z)")
_WIDTH = 25  # bytes a line


def export(registry: Registry, *keys: str) -> bytes:
    """These keys with all below them, as regedit would (UTF-16 with its mark, CRLF). Keys not there are left out."""
    lines = [HEADER, ""]
    for top in keys:
        for key in _all(registry, top):
            root, _, rest = key.partition("\\")
            lines.append(f"[{_ROOTS[root]}{rest and chr(92)}{rest}]")
            lines += [_line(name, value) for name, value in registry.values(key).items()]
            lines.append("")
    return b"\xff\xfe" + "".join(f"{line}\r\n" for line in lines).encode("utf-16-le", "surrogatepass")


def _all(registry: Registry, key: str) -> Iterator[str]:
    if registry.exists(key):
        yield key
        for name in registry.keys(key):
            yield from _all(registry, f"{key}\\{name}")


def _line(name: str, value: RegistryValue) -> str:
    left = f"{_quoted(name)}=" if name else "@="
    if value.kind == SZ and isinstance(value.data, str) and value.data.isprintable():
        return left + _quoted(value.data)
    if value.kind == DWORD and isinstance(value.data, int):
        return f"{left}dword:{value.data:08x}"
    left += "hex:" if value.kind == BINARY else f"hex({value.kind:x}):"
    data = to_bytes(value)
    rows = [",".join(f"{byte:02x}" for byte in data[at : at + _WIDTH]) for at in range(0, len(data), _WIDTH)]
    return left + ",\\\r\n  ".join(rows)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def to_bytes(value: RegistryValue) -> bytes:
    """The data as the registry holds it: UTF-16 with final NULs, numbers little-endian. ValueError for a wrong type."""
    data = value.data
    if value.kind in (SZ, EXPAND_SZ) and isinstance(data, str):
        return f"{data}\0".encode("utf-16-le", "surrogatepass")
    if value.kind == MULTI_SZ and isinstance(data, tuple):
        return "".join(f"{each}\0" for each in (*data, "")).encode("utf-16-le", "surrogatepass")
    if value.kind in (DWORD, QWORD) and isinstance(data, int):
        return data.to_bytes(4 if value.kind == DWORD else 8, "little")
    if isinstance(data, bytes):
        return data
    raise ValueError(f"not the data of a registry value of type {value.kind}")


def of_bytes(kind: int, data: bytes) -> RegistryValue:
    """The value of that type; data that do not fit the type are kept as bytes."""
    if kind in (SZ, EXPAND_SZ) and not len(data) % 2:
        return RegistryValue(kind, data.decode("utf-16-le", "surrogatepass").partition("\0")[0])
    if kind == MULTI_SZ and not len(data) % 2:
        text = data.decode("utf-16-le", "surrogatepass").removesuffix("\0")
        return RegistryValue(kind, tuple(text.removesuffix("\0").split("\0")) if text else ())
    if (kind, len(data)) in ((DWORD, 4), (QWORD, 8)):
        return RegistryValue(kind, int.from_bytes(data, "little"))
    return RegistryValue(kind, data)


def parse(content: bytes) -> dict[str, dict[str, RegistryValue]]:
    """Values by key and name, in the order of the file; keys begin with HKCU or HKLM.

    UTF-16 with its mark, or UTF-8. Raises ValueError: not a registry file of version 5, another root, or a file that
    takes something away (« -»), which an export never does.
    """
    utf16 = content.startswith(b"\xff\xfe")
    text = content[2:].decode("utf-16-le", "surrogatepass") if utf16 else content.decode("utf-8-sig")
    if not text.startswith(HEADER):
        raise ValueError("not a registry file of version 5")
    found: dict[str, dict[str, RegistryValue]] = {}
    values: dict[str, RegistryValue] | None = None
    at = len(HEADER)
    while at < len(text):
        if match := _NOTHING.match(text, at):
            at = match.end()
        elif match := _KEY.match(text, at):
            root, bar, rest = match[1].partition("\\")
            if root not in _SHORT:
                raise ValueError(f"not a key that is read here: {match[1]}")
            values = found.setdefault(f"{_SHORT[root]}{bar}{rest}", {})
            at = match.end()
        elif values is not None and (match := _ENTRY.match(text, at)):
            values[_plain(match[1] or "")] = _value(match)
            at = match.end()
        else:
            raise ValueError(f"not a line of a registry file: {text[at : at + 60]!r}")
    return found


def _value(match: re.Match[str]) -> RegistryValue:
    if match[2] is not None:
        return RegistryValue(SZ, _plain(match[2]))
    if match[3] is not None:
        return RegistryValue(DWORD, int(match[3], 16))
    data = bytes.fromhex(re.sub(r"[^0-9a-fA-F]+", " ", match[5]))
    return of_bytes(int(match[4], 16) if match[4] else BINARY, data)


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)
