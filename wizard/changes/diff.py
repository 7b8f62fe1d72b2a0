# SPDX-License-Identifier: EUPL-1.2
"""Preview: a plan as a diff that a person can read, secrets hidden. Pure: nothing is read, nothing is written."""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from wizard.core.plan import HIDDEN, DirectoryChange, FileChange, Format

if TYPE_CHECKING:
    from wizard.core.plan import RegistryChange, RegistryValue, WritePlan


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One whole line as written: its number (before for « - », after for « + »), its sign, its text."""

    number: int
    sign: str  # "+" or "-"
    text: str


@dataclass(frozen=True, slots=True)
class DiffGroup:
    """Neighbouring lines under one sentence; ``note`` is its id, empty when there is none."""

    note: str
    lines: tuple[DiffLine, ...]


@dataclass(frozen=True, slots=True)
class FileDiff:
    """One target. ``modified`` lines replace others, ``added`` and ``removed`` ones do not.

    A file that is not text has ``size`` (bytes written) and no groups; a folder has ``directory``; a key of the registry
    has ``registry`` and one line a value (its number is its place among the key's changes).
    """

    path: str
    title: str  # the file's name
    note: str = ""
    created: bool = False
    directory: bool = False
    modified: int = 0
    added: int = 0
    removed: int = 0
    size: int | None = None
    groups: tuple[DiffGroup, ...] = ()
    registry: bool = False


def preview(plan: WritePlan) -> tuple[FileDiff, ...]:
    """What ``apply`` will write, target by target, in the order of the plan."""
    shown: list[FileDiff] = []
    keys = set()
    for change in plan.changes:
        if isinstance(change, DirectoryChange):
            shown.append(_folder(change))
        elif isinstance(change, FileChange):
            shown.append(_file(change))
        elif change.key.lower() not in keys:
            keys.add(change.key.lower())
            shown.append(_key([each for each in plan.registry if each.key.lower() == change.key.lower()]))
    return tuple(shown)


def _folder(change: DirectoryChange) -> FileDiff:
    return FileDiff(change.path, PurePath(change.path).name, created=True, directory=True)


def _key(changes: list[RegistryChange]) -> FileDiff:
    """All changes in one key of the registry."""
    lines: list[tuple[str, DiffLine]] = []
    modified = added = removed = 0
    for number, change in enumerate(changes, 1):
        for sign, value in (("-", change.before), ("+", change.after)):
            if value is not None and change.before != change.after:
                lines.append((change.note, DiffLine(number, sign, f"{change.name} = {_data(value)}")))
        if change.before == change.after:
            continue
        modified += change.before is not None and change.after is not None
        added += change.before is None
        removed += change.after is None
    key = changes[0].key
    title = key.rpartition("\\")[2]
    groups = _noted(lines)
    return FileDiff(key, title, changes[0].note, False, False, modified, added, removed, None, groups, registry=True)


def _data(value: RegistryValue) -> str:
    if isinstance(value.data, bytes):
        return value.data.hex(" ")
    return "; ".join(value.data) if isinstance(value.data, tuple) else str(value.data)


def _file(change: FileChange) -> FileDiff:
    title, created = PurePath(change.path).name, change.before is None
    before, after = _lines(change.format, change.before or b""), _lines(change.format, change.after)
    if before is None or after is None:
        return FileDiff(change.path, title, change.note, created, size=len(change.after))
    secrets = sorted({part for secret in change.secrets for part in secret.splitlines() if part}, key=len, reverse=True)
    lines: list[DiffLine] = []
    modified = added = removed = 0
    for old_start, old_end, new_start, new_end in _differences(before, after):
        old, new = old_end - old_start, new_end - new_start
        modified, added, removed = modified + min(old, new), added + max(0, new - old), removed + max(0, old - new)
        lines += [DiffLine(i + 1, "-", _shown(before[i], secrets)) for i in range(old_start, old_end)]
        lines += [DiffLine(i + 1, "+", _shown(after[i], secrets)) for i in range(new_start, new_end)]
    return FileDiff(
        change.path, title, change.note, created, False, modified, added, removed, None, _groups(change, lines)
    )


def _windows_text(data: bytes) -> bool:
    """Whether it reads as a text file in the Windows code page (what Outlook imports): lines, no control characters."""
    return b"\r\n" in data and not any(byte < 32 and byte not in b"\t\r\n" for byte in data)


def _lines(format: Format, data: bytes) -> list[str] | None:
    """The lines of a file; None when it is not text. JSON is laid out, one field a line, nothing else changed."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if format is Format.OPAQUE and not _windows_text(data):
            return None
        text = data.decode("cp1252" if format is Format.OPAQUE else "utf-8", "replace")
    if "\0" in text:
        return None
    if format is Format.LOGINS and text.strip():
        try:
            text = json.dumps(json.loads(text), ensure_ascii=False, indent=2)
        except (ValueError, RecursionError):
            return None
    return [line.rstrip("\r") for line in text.removesuffix("\n").split("\n")] if text else []


def _differences(before: list[str], after: list[str]) -> list[tuple[int, int, int, int]]:
    """The stretches that differ: (first and end before, first and end after)."""
    start = 0  # what is common at both ends is most of a preference file: it is not compared in depth
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    matcher = difflib.SequenceMatcher(
        None, before[start : len(before) - end], after[start : len(after) - end], autojunk=False
    )
    return [
        (start + i1, start + i2, start + j1, start + j2)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def _shown(line: str, secrets: list[str]) -> str:
    for secret in secrets:
        line = line.replace(secret, HIDDEN)
    return line


def _groups(change: FileChange, lines: list[DiffLine]) -> tuple[DiffGroup, ...]:
    return _noted(
        [(next((note for part, note in change.notes if part in line.text), change.note), line) for line in lines]
    )


def _noted(lines: list[tuple[str, DiffLine]]) -> tuple[DiffGroup, ...]:
    groups: list[tuple[str, list[DiffLine]]] = []
    for note, line in lines:
        if not groups or groups[-1][0] != note:
            groups.append((note, []))
        groups[-1][1].append(line)
    return tuple(DiffGroup(note, tuple(members)) for note, members in groups)
