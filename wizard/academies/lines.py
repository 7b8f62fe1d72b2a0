# SPDX-License-Identifier: EUPL-1.2
"""Where in a TOML text a key stands: the parser gives values without their lines, and a fault must be found again."""

from __future__ import annotations

import re

Path = tuple[str | int, ...]

_TABLE = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[A-Za-z0-9_.-]+(?:\s*\.\s*[A-Za-z0-9_-]+)*)\s*=""")
_FENCES = ('"""', "'''")


def positions(text: str) -> dict[Path, int]:
    """The line (from 1) of every table and key written on a line of its own, by its path in the document."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    fence = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if fence:
            fence = "" if fence in line else fence
            continue
        if header := _TABLE.match(line):
            table = _within(_names(header[2]), counts)
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                found.setdefault(table, number)
                table = (*table, counts[table])
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault((*table, *_names(key[1])), number)
            fence = next((mark for mark in _FENCES if line.count(mark) == 1), "")
    return found


def line_of(text: str, path: Path) -> int:
    """The line of a key, or of the nearest table around it; 1 when there is none."""
    found = positions(text)
    while path:
        if path in found:
            return found[path]
        path = path[:-1]
    return 1


def dotted(path: Path) -> str:
    """A path as people write it: ``servers[2].port``, counted from 1."""
    words = ""
    for part in path:
        words += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if words else part
    return words


def _within(names: Path, counts: dict[Path, int]) -> Path:
    """The path of a header below tables that are repeated: it belongs to the last of them (TOML 1.0, array of tables)."""
    path: Path = ()
    for name in names[:-1]:
        path = (*path, name)
        if path in counts:
            path = (*path, counts[path])
    return (*path, names[-1])


def _names(written: str) -> Path:
    return tuple(part.strip().strip("\"'") for part in written.split("."))
