# SPDX-License-Identifier: EUPL-1.2
"""What a field test of Outlook brings back, as lines of facts: no name, no user name, no password, no path of a person.

Profiles are numbered, addresses are cut down to their domain, and a user name is only compared with its address.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizard.clients.outlook import accounts, detection, installations
from wizard.clients.outlook.plan import FIRST_RUN, FOLDER, IMPORT, setup_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.clients.base import Where
    from wizard.clients.outlook.accounts import Found, Leg

_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}\Z")
_SWITCHES = ("DisableOffice365SimplifiedAccountCreation", "PreferLocalXML")


def facts(where: Where) -> tuple[tuple[str, str], ...]:
    """(Name, value) in order; the same names on every computer, so that two reports can be laid side by side."""
    return tuple(_facts(where))


def _facts(where: Where) -> Iterator[tuple[str, str]]:
    found = installations.find(where)
    yield "outlook.installations", str(len(found))
    for number, one in enumerate(found, 1):
        yield f"outlook.{number}.version", f"{one.version} {one.build} {one.kind} {one.bits}".strip()
        yield f"outlook.{number}.products", ",".join(one.products)
        yield from _profiles(where, f"outlook.{number}", one.version)
        yield from _setup(where, f"outlook.{number}", one.version)
    yield "outlook.leftovers", _yes(installations.leftovers(where))
    yield "outlook.running", _yes(detection.PROCESS in where.processes())
    modern = detection.detect_modern(where)
    yield "outlook_new.found", _yes(modern is not None)
    yield "outlook_new.in_use", _yes(modern is not None and "outlook_new.in_use" in modern.notes)
    yield "session.hint", detection.hint(where).value or "none"


def _profiles(where: Where, name: str, version: str) -> Iterator[tuple[str, str]]:
    profiles = accounts.profiles(where.registry, version)
    yield f"{name}.profiles", str(len(profiles))
    for number, profile in enumerate(profiles, 1):
        for index, account in enumerate(accounts.read(where.registry, version, profile), 1):
            yield f"{name}.profile.{number}.account.{index}", _account(where, account)


def _account(where: Where, account: Found) -> str:
    values = {key.lower(): value for key, value in where.registry.values(account.key).items()}
    form = "binary" if "email" in values and isinstance(values["email"].data, bytes) else "text"
    domain = account.address.rpartition("@")[2]
    kept = _yes("imap password" in values)  # whether there is one: Outlook was told to remember it
    start = f"{account.kind} …@{_host(domain)} form={form} remembered={kept}"
    if account.kind != "imap":
        return start
    return f"{start} imap[{_leg(account.imap, account.address)}] smtp[{_leg(account.smtp, account.address)}]"


def _leg(leg: Leg, address: str) -> str:
    user = "none" if not leg.user else "address" if leg.user.lower() == address.lower() else "identifier"
    security = (leg.security.value if leg.security else "none") if leg.said else "unsaid"
    return f"{_host(leg.host)}:{leg.port} {security} user={user}"


def _host(text: str) -> str:
    return text if _HOST.match(text) else "?" if text else "none"


def _setup(where: Where, name: str, version: str) -> Iterator[tuple[str, str]]:
    key = setup_key(version)
    values = where.registry.values(key)
    known = {one.lower(): value for one, value in values.items()}
    for one in FIRST_RUN:
        yield f"{name}.setup.{one}", "present" if one.lower() in known else "absent"
    imported = installations.text(known.get(IMPORT.lower()))
    yield f"{name}.setup.{IMPORT}", "absent" if not imported else "ours" if FOLDER in imported else "other"
    found = known | {
        one.lower(): value for one, value in where.registry.values(rf"{accounts.office(version)}\AutoDiscover").items()
    }
    for one in _SWITCHES:
        value = found.get(one.lower())
        yield f"{name}.{one}", "absent" if value is None else str(value.data) if isinstance(value.data, int) else "?"


def _yes(value: bool) -> str:
    return "yes" if value else "no"
