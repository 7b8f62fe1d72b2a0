# SPDX-License-Identifier: EUPL-1.2
"""What a procedure file must hold to beyond its schema: whose site it opens, where a NUMEN may go, who says what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from wizard import assets
from wizard.academies import schema
from wizard.academies.schema import Fault
from wizard.core.academy import FileFault
from wizard.core.procedure import COMMON, NATIONAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.academies.lines import Path

# The practice academy's portal is imaginary (RFC 2606): it can be drawn, and nothing of it can be opened.
_OWN_DOMAINS = {NATIONAL: ("education.gouv.fr",), COMMON: (), "entrainement": ("ac-entrainement.example",)}
_KEYS = {  # kind of part: required keys, then those that may stand beside them
    "shape": (("shape",), ("step", "place")),
    "field": (("label",), ("step", "private")),
    "button": (("label",), ("step", "literal")),
    "link": (("label",), ("step", "literal")),
    "message": (("label", "text"), ("step", "button", "literal")),
    "marks": (("label",), ("step",)),
}
_ADDRESSEE = re.compile(r"(?<!prenom\.nom)@|mailto:", re.IGNORECASE)  # an address to write to; its form is none


def faults(document: dict[str, Any], folder: str) -> Iterator[Fault]:
    """Every fault of a procedure file of one folder (an academy's id, ``common`` or ``national``)."""
    found = False
    for fault in schema.breaches(document, schema.schema("procedures")):
        found = True
        yield fault
    if not found:  # the rules read keys that the schema has just made sure of
        yield from _sources(document)
        national = domains(NATIONAL) if document.get("webmail") == "national" else ()
        yield from _sites(document, (*domains(folder), *national))
        yield from _screens(document)
        yield from _starts(document)
        yield from _addressees(document, ())


def domains(folder: str) -> tuple[str, ...]:
    """The domains whose pages a folder's procedures may show; nobody's for a folder that is no academy's."""
    if folder in _OWN_DOMAINS:
        return _OWN_DOMAINS[folder]
    names = (entry for entry in assets.generated("academies.json") if entry["id"] == folder)
    return tuple(domain for entry in names for key in ("domains", "former_domains") for domain in entry.get(key, ()))


def _sources(document: dict[str, Any]) -> Iterator[Fault]:
    described = document["sources"]
    used: set[str] = set()
    for path, names in _named(document):
        for number, name in enumerate(names):
            used.add(name)
            if name not in described:
                yield Fault((*path, number), FileFault.UNKNOWN_SOURCE, name)
    for name in described:
        if name not in used:
            yield Fault(("sources", name), FileFault.UNKNOWN_SOURCE, name)


def _named(document: dict[str, Any]) -> Iterator[tuple[Path, list[str]]]:
    yield ("stated_by",), document["stated_by"]
    if "entry" in document:
        yield ("entry", "sources"), document["entry"]["sources"]
    for number, screen in enumerate(document["screens"]):
        for key in ("ways", "warnings"):
            for place, entry in enumerate(screen.get(key, ())):
                yield ("screens", number, key, place, "sources"), entry.get("sources", [])


def _sites(document: dict[str, Any], own: tuple[str, ...]) -> Iterator[Fault]:
    entry = document.get("entry")
    if entry and entry["open"] and not _within(entry["open"].removeprefix("https://"), own):
        yield Fault(("entry", "open"), FileFault.WRONG_VALUE, ", ".join(own))
    for number, screen in enumerate(document["screens"]):
        if "address" in screen and not _within(screen["address"], own):
            yield Fault(("screens", number, "address"), FileFault.WRONG_VALUE, ", ".join(own))
        if screen.get("opens") and not entry:
            yield Fault(("entry",), FileFault.MISSING_KEY)


def _within(address: str, own: tuple[str, ...]) -> bool:
    host = address.partition("/")[0]
    return any(host == domain or host.endswith(f".{domain}") for domain in own)


def _screens(document: dict[str, Any]) -> Iterator[Fault]:
    """Each screen once, numbered without a gap; its parts as their kind asks, used by steps that there are."""
    seen: set[str] = set()
    before = 0
    for number, screen in enumerate(document["screens"]):
        place: Path = ("screens", number)
        if screen["id"] in seen:
            yield Fault((*place, "id"), FileFault.DUPLICATE_ID, screen["id"])
        seen.add(screen["id"])
        if screen["number"] not in (max(before, 1), before + 1):
            yield Fault((*place, "number"), FileFault.WRONG_VALUE, f"{max(before, 1)}, {before + 1}")
        before = screen["number"]
        for key in ("items", "ways"):
            if key in screen and "parts" in screen:  # drawn, or to read: one page cannot be both
                yield Fault((*place, key), FileFault.UNKNOWN_KEY, "parts")
        for index, part in enumerate(screen.get("parts", ())):
            yield from _part(part, (*place, "parts", index), len(screen["steps"]))


def _part(part: dict[str, Any], place: Path, steps: int) -> Iterator[Fault]:
    needed, allowed = _KEYS[part["kind"]]
    for key in needed:
        if key not in part:
            yield Fault((*place, key), FileFault.MISSING_KEY)
    for key in part:
        if key != "kind" and key not in (*needed, *allowed):
            yield Fault((*place, key), FileFault.UNKNOWN_KEY, ", ".join((*needed, *allowed)))
    if part.get("step", 0) > steps:
        yield Fault((*place, "step"), FileFault.WRONG_VALUE, f"1-{steps}")


def _starts(document: dict[str, Any]) -> Iterator[Fault]:
    ids = [screen["id"] for screen in document["screens"]]
    for situation, id in document.get("starts", {}).items():
        if situation not in document["situations"]:
            yield Fault(("starts", situation), FileFault.UNKNOWN_KEY, ", ".join(document["situations"]))
        if id not in ids:
            yield Fault(("starts", situation), FileFault.WRONG_VALUE, ", ".join(ids))


def _addressees(value: object, path: Path) -> Iterator[Fault]:
    """No address to write to: a way that has a NUMEN sent by e-mail cannot be written down here."""
    if isinstance(value, str) and _ADDRESSEE.search(value):
        yield Fault(path, FileFault.WRONG_VALUE, "prenom.nom@")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _addressees(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _addressees(item, (*path, number))
