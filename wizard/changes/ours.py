# SPDX-License-Identifier: EUPL-1.2
"""What is ours in a file that lived on, and the file without it. Pure: bytes in, bytes out.

``facts`` is taken when the change is planned and rests in the journal (JSON, no content of others, no secret);
``take_back`` removes from the file as it is now only what those facts claim and what nobody changed since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.changes.formats import ini, logins, prefs
from wizard.core.plan import Format

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.core.plan import FileChange


class Unreadable(ValueError):
    """The file is no longer of its format: nothing can be told apart in it."""


Taken = tuple[bytes | None, tuple[str, ...]]  # the file without us (None: nothing remains), and what had to be left


def facts(change: FileChange) -> dict[str, Any]:
    """What ``change`` makes ours in its file."""
    before = change.before or b""
    if change.format is Format.PREFS:
        old, new = prefs.parse(before).items(), prefs.parse(change.after).items()
        return {
            "set": {key: value for key, value in new.items() if key not in old or not _same(old[key], value)},
            "owned": list(change.owned),
            "lists": [list(pair) for pair in change.list_items],
            "counters": list(change.counters),
        }
    if change.format is Format.INI:
        was, now = ini.parse(before), ini.parse(change.after)
        ours: dict[str, Any] = {"sections": {}, "set": {}, "removed": {}}
        for name in now.sections():
            if name not in was.sections():
                ours["sections"][name] = now.items(name)
                continue
            old_items, new_items = was.items(name), now.items(name)
            ours["set"][name] = {key: value for key, value in new_items.items() if old_items.get(key) != value}
            ours["removed"][name] = {key: value for key, value in old_items.items() if key not in new_items}
        return ours
    if change.format is Format.LOGINS:
        return {"guids": sorted(logins.parse(change.after).guids - logins.parse(change.before).guids)}
    return {}


def take_back(format: Format, ours: Mapping[str, Any], before: bytes | None, now: bytes) -> Taken:
    """The file ``now`` without what is ours. Raises Unreadable."""
    if format is Format.PREFS:
        return _prefs(ours, before, now)
    if format is Format.INI:
        return _ini(ours, before, now)
    if format is Format.LOGINS:
        return _logins(ours, before, now)
    raise Unreadable("whole file or nothing")


def _prefs(ours: Mapping[str, Any], before: bytes | None, now: bytes) -> Taken:
    was, current = prefs.parse(before or b""), prefs.parse(now)
    values = current.items()
    gone = {key for key in values if key.startswith(tuple(ours["owned"]))}
    back: dict[str, prefs.Value] = {}
    left = []
    lists: dict[str, set[str]] = {}
    for key, item in ours["lists"]:
        lists.setdefault(key, set()).add(item)
    for key, items in lists.items():
        value = values.get(key)
        if isinstance(value, str):
            kept = [item for item in value.split(",") if item.strip() not in items]
            if kept or was.get(key) is not None:
                back[key] = ",".join(kept)
            else:
                gone.add(key)
        elif value is not None:
            left.append(key)
    for key, value in ours["set"].items():
        if key in gone or key in lists or key not in values:
            continue
        previous = was.get(key)
        if _same(values[key], value):
            if previous is None:
                gone.add(key)
            else:
                back[key] = previous
        elif key not in ours["counters"] and not (previous is not None and _same(values[key], previous)):
            left.append(key)
    result = current.without(gone).with_values(back)
    return (None if before is None and not result.items() else bytes(result)), tuple(left)


def _same(one: prefs.Value, other: prefs.Value) -> bool:
    return type(one) is type(other) and one == other


def _logins(ours: Mapping[str, Any], before: bytes | None, now: bytes) -> Taken:
    try:
        rest = logins.parse(now).without(ours["guids"])
    except logins.BadLogins as error:
        raise Unreadable(str(error)) from error
    others = any(rest.document.get(key) for key in ("logins", "potentiallyVulnerablePasswords"))
    return (None if before is None and not others else bytes(rest)), ()


def _ini(ours: Mapping[str, Any], before: bytes | None, now: bytes) -> Taken:
    current = ini.parse(now)
    left: list[str] = []
    paths = set()
    for items in ours["sections"].values():
        if "Path" not in items:
            continue
        found = [section for section in _profiles(current) if current.get(section, "Path") == items["Path"]]
        for section in found:
            paths.add(items["Path"])
            current = _without_profile(current, section)
    for name, items in ours["sections"].items():
        if "Path" in items or name not in current.sections():
            continue
        if name == "General":
            if not _profiles(current):  # as long as somebody's profile is listed, its heading is needed
                current = current.without_section(name)
        elif all(current.get(name, key) == value for key, value in items.items()):
            current = current.without_section(name)
        else:
            left.append(f"[{name}]")
    for name in current.sections():  # written by the program for a profile that is no longer listed
        if name not in ours["set"] and current.get(name, "Default") in paths:
            current = current.without_section(name)
    for name, items in ours["set"].items():
        previous = ini.parse(before or b"").items(name)
        for key, value in items.items():
            if current.get(name, key) == value:
                back = {key: previous[key]} if key in previous else {}
                current = current.with_values(name, back) if back else current.without(name, [key])
            elif current.get(name, key) not in (None, previous.get(key)):
                left.append(f"[{name}] {key}")
    for name, items in ours["removed"].items():
        missing = {key: value for key, value in items.items() if current.get(name, key) is None}
        if name in current.sections() and missing:
            current = current.with_values(name, missing)
    return (None if before is None and not current.sections() else bytes(current)), tuple(left)


def _profiles(file: ini.Ini) -> list[str]:
    return [name for name in file.sections() if name.startswith("Profile") and name[7:].isdecimal()]


def _without_profile(file: ini.Ini, section: str) -> ini.Ini:
    """Without one profile; those after it move up, for Mozilla stops reading at the first missing number."""
    file = file.without_section(section)
    number = int(section[7:])
    while f"Profile{number + 1}" in file.sections():
        file = file.renamed(f"Profile{number + 1}", f"Profile{number}")
        number += 1
    return file
