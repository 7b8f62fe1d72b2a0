# SPDX-License-Identifier: EUPL-1.2
"""Mozilla's profiles.ini and installs.ini: order, comments, blank and unknown lines kept, line ends too."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+\Z")
_SECTION = re.compile(r"\ufeff?[ \t]*\[([^\]\r\n]*)\][ \t]*[\r\n]*\Z")
_ENTRY = re.compile(r"\ufeff?(?![#;])([^=\r\n]+)=([^\r\n]*)[\r\n]*\Z")


@dataclass(frozen=True, slots=True)
class Ini:
    """A file as its lines, each with its own line end. ``bytes(ini)`` is the file."""

    lines: tuple[str, ...] = ()

    def __bytes__(self) -> bytes:
        return "".join(self.lines).encode("utf-8", "surrogateescape")

    def sections(self) -> tuple[str, ...]:
        """The names of the sections, in the order of the file, once each."""
        return tuple(dict.fromkeys(name for name, _, _ in self._walk() if name is not None))

    def items(self, section: str) -> dict[str, str]:
        """Keys and values of a section; empty when there is no such section."""
        entries = (_ENTRY.match(line) for name, _, line in self._walk() if name == section)
        return {entry[1]: entry[2] for entry in entries if entry}

    def get(self, section: str, key: str) -> str | None:
        """One value (the last one written), None when absent."""
        return self.items(section).get(key)

    def with_values(self, section: str, values: Mapping[str, str]) -> Ini:
        """A copy with these values: in place, else at the end of the section, else in a new section at the end.

        Raises ValueError for a name or value that would break its line.
        """
        for text in (section, *values, *values.values()):
            if re.search(r"[\r\n\0]", text):
                raise ValueError("a line of an ini file holds one line")
        if "]" in section or any(not key or "=" in key or key[0] in "#;[ \t\ufeff" for key in values):
            raise ValueError("not a name for an ini file")
        lines = list(self.lines)
        missing = dict(values)
        end = 0  # after the last line of the section that is not blank
        places: dict[str, int] = {}
        for name, index, line in self._walk():
            if name == section:
                end = index + 1 if line.strip() else end
                if entry := _ENTRY.match(line):
                    places[entry[1]] = index
        for key in values:
            if key in places:
                old = lines[places[key]]
                lines[places[key]] = _start(old) + f"{key}={missing.pop(key)}" + _line_end(old)
        added = [f"{key}={value}{self.newline}" for key, value in missing.items()]
        if not end:
            added.insert(0, f"[{section}]{self.newline}")
            if lines and lines[-1].strip():
                added.insert(0, self.newline)
            end = len(lines)
        if added and end and not lines[end - 1].endswith(("\n", "\r")):
            lines[end - 1] += self.newline
        return Ini((*lines[:end], *added, *lines[end:]))

    def without_section(self, section: str) -> Ini:
        """A copy without a section; the blank lines that follow it go with it, comments before the next one too."""
        lines = [line for name, _, line in self._walk() if name != section]
        if lines and self.lines[: len(lines)] == tuple(lines):  # it was the last: nor is its separating line left
            while len(lines) > 1 and not lines[-1].strip() and not lines[-2].strip():
                lines.pop()
            if not lines[-1].strip():
                lines.pop()
        return Ini(tuple(lines))

    def without(self, section: str, keys: Collection[str]) -> Ini:
        """A copy without these keys of a section; the section itself stays."""

        def ours(name: str | None, line: str) -> bool:
            entry = _ENTRY.match(line)
            return name == section and entry is not None and entry[1] in keys

        return Ini(tuple(line for name, _, line in self._walk() if not ours(name, line)))

    def renamed(self, section: str, name: str) -> Ini:
        """A copy in which a section has another name, in the same place."""

        def changed(line: str) -> str:
            found = _SECTION.match(line)
            return line[: found.start(1)] + name + line[found.end(1) :] if found and found[1] == section else line

        return Ini(tuple(changed(line) for line in self.lines))

    @property
    def newline(self) -> str:
        """The line end of this file."""
        return next((end for line in self.lines if (end := _line_end(line))), "\n")

    def _walk(self) -> list[tuple[str | None, int, str]]:
        """Every line with the section it stands in and its index."""
        current: str | None = None
        walked = []
        for index, line in enumerate(self.lines):
            if found := _SECTION.match(line):
                current = found[1]
            walked.append((current, index, line))
        return walked


def parse(data: bytes) -> Ini:
    """Read a file; never fails, and ``bytes(parse(data)) == data`` for any bytes."""
    return Ini(tuple(_LINES.findall(data.decode("utf-8", "surrogateescape"))))


def _line_end(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]


def _start(line: str) -> str:
    return "\ufeff" if line.startswith("\ufeff") else ""
