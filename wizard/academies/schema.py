# SPDX-License-Identifier: EUPL-1.2
"""What an academy file may say: ``schema.json``, and the rules that a schema cannot express; the reader of both.

``breaches`` reads any schema of ``resources``: a procedure's own rules stand in ``wizard.academies.procedure_rules``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from wizard import assets
from wizard.core.academy import FileFault

if TYPE_CHECKING:
    from collections.abc import Iterator

Path = tuple[str | int, ...]  # ("servers", 1, "port")

_TYPES: dict[str, type] = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
_PLAIN_PORTS = (25, 80, 110, 143)  # cleartext or opportunistic by custom (RFC 8314, section 3)
_PLAIN_SECURITY = ("none", "plain", "clear", "ssl-none", "")


@dataclass(frozen=True, slots=True)
class Fault:
    """One breach: where in the document, why, and what would be accepted (keys, values or an example)."""

    path: Path
    reason: FileFault
    detail: str = ""


@cache
def schema(folder: str = "academies") -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of file; only the keywords that ``breaches`` knows are used in it."""
    import json

    document: dict[str, Any] = json.loads(assets.text(folder, "schema.json"))
    return document


def faults(document: dict[str, Any]) -> Iterator[Fault]:
    """Every fault of an academy file: of the schema, then of the rules beside it, in the order of the document."""
    found = False
    for fault in breaches(document, schema()):
        found = True
        yield fault
    if not found:  # the rules read keys that the schema has just made sure of
        yield from _sources(document)
        yield from _rule_sources(document.get("password", {}))
        yield from _repeated_domains(document)


def breaches(document: dict[str, Any], rules: dict[str, Any]) -> Iterator[Fault]:
    """Every breach of one schema, in the order of the document."""
    return _against(rules, document, (), rules["$defs"])


def _against(rule: dict[str, Any], value: Any, path: Path, definitions: dict[str, Any]) -> Iterator[Fault]:
    if "$ref" in rule:
        rule = definitions[rule["$ref"].rpartition("/")[2]]
    if "enum" in rule:
        if type(value) is not type(rule["enum"][0]) or value not in rule["enum"]:
            plain = path[-1] == "security" and isinstance(value, str) and value.lower() in _PLAIN_SECURITY
            yield Fault(path, FileFault.PLAIN_TEXT if plain else FileFault.WRONG_VALUE, _listed(rule["enum"]))
        return
    kind = _TYPES[rule["type"]]
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        yield Fault(path, FileFault.WRONG_TYPE, rule["type"])
    elif isinstance(value, dict):
        yield from _object(rule, value, path, definitions)
    elif isinstance(value, list):
        if len(value) < rule.get("minItems", 0):
            yield Fault(path, FileFault.WRONG_VALUE, "[…]")
        for number, item in enumerate(value):
            yield from _against(rule["items"], item, (*path, number), definitions)
    elif isinstance(value, str):
        yield from _text(rule, value, path)
    elif isinstance(value, int) and kind is int:
        yield from _number(rule, value, path)


def _object(rule: dict[str, Any], value: dict[str, Any], path: Path, definitions: dict[str, Any]) -> Iterator[Fault]:
    known = rule.get("properties", {})
    others = rule["additionalProperties"]
    for key, item in value.items():
        if key in known:
            yield from _against(known[key], item, (*path, key), definitions)
        elif others is False:
            yield Fault((*path, key), FileFault.UNKNOWN_KEY, _listed(sorted(known)))
        else:
            yield from _against(others, item, (*path, key), definitions)
    for key in rule.get("required", ()):
        if key not in value:
            yield Fault((*path, key), FileFault.MISSING_KEY)


def _text(rule: dict[str, Any], value: str, path: Path) -> Iterator[Fault]:
    if "pattern" in rule and not re.fullmatch(rule["pattern"], value):
        insecure = "https://" in rule["pattern"] and not value.lower().startswith("https://")
        yield Fault(path, FileFault.NOT_HTTPS if insecure else FileFault.WRONG_VALUE, rule["examples"][0])


def _number(rule: dict[str, Any], value: int, path: Path) -> Iterator[Fault]:
    if not rule["minimum"] <= value <= rule["maximum"]:
        yield Fault(path, FileFault.WRONG_VALUE, f"{rule['minimum']}-{rule['maximum']}")
    elif path[-1] == "port" and value in _PLAIN_PORTS:
        yield Fault(path, FileFault.PLAIN_TEXT, "993, 465, 587")


def _sources(document: dict[str, Any]) -> Iterator[Fault]:
    """Every fact names sources that the file describes, and every source described supports a fact."""
    described = document["sources"]
    used: set[str] = set()
    for path, fact in _facts(document):
        for number, name in enumerate(fact["sources"]):
            used.add(name)
            if name not in described:
                yield Fault((*path, "sources", number), FileFault.UNKNOWN_SOURCE, name)
    for name in described:
        if name not in used:
            yield Fault(("sources", name), FileFault.UNKNOWN_SOURCE, name)


def _rule_sources(policy: dict[str, Any]) -> Iterator[Fault]:
    """Who states one rule is among those who state the policy: no rule can claim another source."""
    for rule, names in policy.get("rule_sources", {}).items():
        for number, name in enumerate(names):
            if name not in policy["sources"]:
                yield Fault(("password", "rule_sources", rule, number), FileFault.UNKNOWN_SOURCE, name)


def _facts(document: dict[str, Any]) -> Iterator[tuple[Path, dict[str, Any]]]:
    for key, value in document.items():
        if isinstance(value, dict) and "sources" in value and key != "sources":
            yield (key,), value
        elif isinstance(value, list):
            for number, item in enumerate(value):
                if isinstance(item, dict):
                    yield (key, number), item


def _repeated_domains(document: dict[str, Any]) -> Iterator[Fault]:
    seen: set[str] = set()
    for key in ("domains", "former_domains", "student_domains"):
        for number, domain in enumerate(document.get(key, ())):
            if domain in seen:
                yield Fault((key, number), FileFault.DUPLICATE_DOMAIN, domain)
            seen.add(domain)


def _listed(values: list[Any]) -> str:
    return ", ".join(str(value) for value in values)
