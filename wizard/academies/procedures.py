# SPDX-License-Identifier: EUPL-1.2
"""Reads the procedures of an academy: one file each, in ``resources/procedures/<folder>``, checked before it is used."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any

from wizard import assets
from wizard.academies import loading, procedure_rules
from wizard.core import procedure as steps
from wizard.core.procedure import COMMON, NATIONAL, Procedure, Situation, Value
from wizard.core.server import Confidence

if TYPE_CHECKING:
    from pathlib import Path


@cache
def of(academy_id: str) -> tuple[Procedure, ...]:
    """The procedures of an academy, then of the national mail, then the common ones; an unknown id has the last two.

    Reads some twenty files the first time: not for the thread of the window. Raises BadAcademyFile (``file``, ``line``,
    ``key``, ``reason``).
    """
    return tuple(found for folder in dict.fromkeys((academy_id, NATIONAL, COMMON)) for found in _folder(folder))


def load(path: Path) -> Procedure:
    """Read and check one file; its id is its folder and its name. Raises BadAcademyFile."""
    folder = path.parent.name
    return _procedure(f"{folder}/{path.stem}", loading.checked(path, partial(procedure_rules.faults, folder=folder)))


@cache
def _folder(name: str) -> tuple[Procedure, ...]:
    base = assets.path("procedures")
    folders = {found.name: found for found in base.iterdir() if found.is_dir()}
    if name not in folders:
        return ()
    return tuple(load(path) for path in sorted(folders[name].iterdir()) if path.suffix == ".toml")


def _procedure(id: str, document: dict[str, Any]) -> Procedure:
    entry = document.get("entry")
    return Procedure(
        id=id,
        title=document["title"],
        summary=document["summary"],
        situations=tuple(Situation(name) for name in document["situations"]),
        confidence=_confidence(document),
        sources=tuple(document["stated_by"]),
        date=document["date"],
        screens=tuple(_screen(screen) for screen in document["screens"]),
        starts=tuple((Situation(name), screen) for name, screen in document.get("starts", {}).items()),
        webmail=steps.Webmail(document["webmail"]) if "webmail" in document else None,
        audience=document.get("audience", ""),
        duration=document.get("duration", ""),
        questions=tuple(document.get("questions", ())),
        notes=tuple(document.get("notes", ())),
        next=tuple(steps.Link(link["to"], link["text"]) for link in document.get("next", ())),
        leads=document.get("leads", ""),
        entry=_entry(entry) if entry else None,
        before=tuple(steps.Need(need["need"], need["text"]) for need in document.get("before", ())),
        authorities=tuple((name, source["authority"]) for name, source in document["sources"].items()),
    )


def _entry(entry: dict[str, Any]) -> steps.Entry:
    return steps.Entry(entry["written"], entry["open"], entry.get("note", ""), tuple(entry["sources"]))


def _screen(screen: dict[str, Any]) -> steps.Screen:
    return steps.Screen(
        id=screen["id"],
        number=screen["number"],
        short=screen["short"],
        title=screen["title"],
        steps=tuple(screen["steps"]),
        done=screen["done"],
        address=screen.get("address", ""),
        opens=screen.get("opens", False),
        home=screen.get("home", False),
        parts=tuple(_part(part) for part in screen.get("parts", ())),
        lead=screen.get("lead", ""),
        items=tuple(screen.get("items", ())),
        ways=tuple(steps.Way(way["text"], _confidence(way), tuple(way["sources"])) for way in screen.get("ways", ())),
        values=tuple(Value(name) for name in screen.get("values", ())),
        finds=Value(screen["finds"]) if "finds" in screen else None,
        expect=screen.get("expect", ""),
        questions=tuple(screen.get("questions", ())),
        warnings=tuple(_warning(warning) for warning in screen.get("warnings", ())),
        offers=tuple(screen.get("offers", ())),
    )


def _part(part: dict[str, Any]) -> steps.Part:
    step = part.get("step", 0)
    match part["kind"]:
        case "shape":
            return steps.Shape(steps.Form(part["shape"]), step, bottom=part.get("place") == "bottom")
        case "field":
            return steps.Field(part["label"], step, steps.Private(part["private"]) if "private" in part else None)
        case "message":
            return steps.Message(part["label"], part["text"], part.get("button", ""), step)
        case "marks":
            return steps.Marks(part["label"], step)
        case kind:
            return steps.Button(part["label"], step, link=kind == "link")


def _warning(warning: dict[str, Any]) -> steps.Warning:
    sources = tuple(warning.get("sources", ()))
    return steps.Warning(steps.Caution(warning["kind"]), warning["strong"], warning["text"], sources)


def _confidence(entry: dict[str, Any]) -> Confidence:
    return Confidence[entry["confidence"].upper()]
