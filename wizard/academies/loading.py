# SPDX-License-Identifier: EUPL-1.2
"""Reads one academy file: text, TOML, schema, value. The first fault stops it, with its line."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from wizard.academies import lines, schema
from wizard.core.academy import (
    Academy,
    AcademyName,
    Contact,
    Fact,
    FileFault,
    HelpDesk,
    LoginForm,
    PortalPurpose,
)
from wizard.core.errors import BadAcademyFile
from wizard.core.password import CharacterClass, PasswordPolicy
from wizard.core.server import Confidence, Origin, Protocol, Security, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_LARGEST = 1_000_000  # bytes; a file of ours has 10 kB


def load(path: Path) -> Academy:
    """Read and check one file. Raises BadAcademyFile (``file``, ``line``, ``key``, ``reason``, ``detail``)."""
    return academy(checked(path, schema.faults))


def checked(path: Path, faults: Callable[[dict[str, Any]], Iterable[schema.Fault]]) -> dict[str, Any]:
    """The document of a TOML file in which ``faults`` finds nothing. Raises BadAcademyFile for the first it finds."""
    text = read(path)
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+)", str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        raise refused(path, FileFault.NOT_TOML, line=line, detail=str(error)) from None
    except RecursionError:
        raise refused(path, FileFault.NOT_TOML) from None
    for fault in faults(document):
        key = lines.dotted(fault.path)
        raise refused(path, fault.reason, line=lines.line_of(text, fault.path), key=key, detail=fault.detail)
    return document


def read(path: Path) -> str:
    """The text of a file, or BadAcademyFile."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise refused(path, FileFault.UNREADABLE, detail=error.strerror or "") from None
    if len(data) > _LARGEST:
        raise refused(path, FileFault.UNREADABLE, detail=f"> {_LARGEST}")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused(path, FileFault.NOT_UTF8, line=data[: error.start].count(b"\n") + 1) from None


def refused(path: Path, reason: FileFault, *, line: int = 1, key: str = "", detail: str = "") -> BadAcademyFile:
    """The error for one file: code and facts, no sentence."""
    return BadAcademyFile(reason, file=str(path), line=line, key=key, reason=reason, detail=detail)


def academy(document: dict[str, Any]) -> Academy:
    """The value of a document that the schema has accepted."""
    rules = document.get("password", {})
    return Academy(
        id=document["id"],
        name=document["name"],
        domains=tuple(document["domains"]),
        area=document.get("area", ""),
        former_domains=tuple(document.get("former_domains", ())),
        student_domains=tuple(document.get("student_domains", ())),
        servers=tuple(_fact(_server(entry), entry) for entry in document.get("servers", ())),
        login_form=_optional(document, "login_form", lambda entry: LoginForm(entry["value"])),
        identifier_form=_optional(document, "identifier_form", lambda entry: str(entry["value"])),
        address_form=_optional(document, "address_form", lambda entry: str(entry["value"])),
        portals=tuple((PortalPurpose(e["purpose"]), _fact(str(e["value"]), e)) for e in document.get("portals", ())),
        password=PasswordPolicy(
            min_length=rules.get("min_length", 0),
            max_length=rules.get("max_length", 0),
            classes=tuple(CharacterClass(name) for name in rules.get("classes", ())),
            avoid_accents=rules.get("avoid_accents", False),
            sources=tuple(rules.get("sources", ())),
            confidence=Confidence[rules["confidence"].upper()] if rules else None,
            rule_sources=tuple((rule, tuple(names)) for rule, names in rules.get("rule_sources", {}).items()),
            date=rules.get("date", ""),
            note=rules.get("note", ""),
        ),
        help_desk=_optional(
            document,
            "help_desk",
            lambda entry: HelpDesk(*(entry.get(key, "") for key in ("phone", "hours", "email", "page"))),
        ),
        contacts=tuple(_fact(_contact(entry), entry) for entry in _ordered(document.get("contacts", ()))),
        authorities=tuple((name, source["authority"]) for name, source in document["sources"].items()),
        other=tuple((entry["about"], _fact(str(entry["value"]), entry)) for entry in document.get("facts", ())),
    )


def name_of(value: Academy) -> AcademyName:
    """The line of the list for an academy that was read whole."""
    return AcademyName(
        id=value.id,
        name=value.name,
        domains=value.domains,
        former_domains=value.former_domains,
        student_domains=value.student_domains,
        area=value.area,
        servers_known=all(value.servers_for(protocol) for protocol in Protocol),
    )


def _server(entry: dict[str, Any]) -> Server:
    return Server(
        protocol=Protocol(entry["protocol"]),
        host=entry["host"],
        port=entry["port"],
        security=Security(entry["security"]),
        origin=Origin.ACADEMY,
        confidence=Confidence[entry["confidence"].upper()],
    )


def _ordered(contacts: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(contacts, key=lambda entry: entry["order"])


def _contact(entry: dict[str, Any]) -> Contact:
    words = {key: entry.get(key, "") for key in ("what", "phone", "fax", "email", "page", "hours")}
    return Contact(entry["role"], order=entry["order"], **words)


def _optional(document: dict[str, Any], key: str, make: Any) -> Any:
    return _fact(make(document[key]), document[key]) if key in document else None


def _fact(value: Any, entry: dict[str, Any]) -> Fact[Any]:
    confidence = Confidence[entry["confidence"].upper()]
    return Fact(value, confidence, tuple(entry["sources"]), entry["date"], entry.get("note", ""))
