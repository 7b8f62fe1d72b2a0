# SPDX-License-Identifier: EUPL-1.2
r"""The accounts of an Outlook profile as the registry holds them: read, and compared with what they should be. Never written.

Below ``Profiles\<profile>\9375CFF0413111d3B88A00104B2A6676``, one key an account; ``clsid`` tells its kind. Texts are
REG_SZ today, REG_BINARY (UTF-16LE with a NUL) in older builds. Names and numbers: Microsoft, « Account Management API ».
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.clients.outlook.installations import text
from wizard.core.server import Security

if TYPE_CHECKING:
    from wizard.changes.registry import Registry
    from wizard.core.account import Account
    from wizard.core.plan import RegistryValue

ACCOUNTS = "9375CFF0413111d3B88A00104B2A6676"
_KINDS = {
    "{ED475412-B0D6-11D2-8C3B-00104B2A6676}": "imap",
    "{ED475411-B0D6-11D2-8C3B-00104B2A6676}": "pop3",
    "{ED475414-B0D6-11D2-8C3B-00104B2A6676}": "exchange",
}
_SECURE = {0: None, 1: Security.TLS, 2: Security.STARTTLS}  # 3 is « automatic »: neither right nor wrong
DEFAULT_PORTS = {"imap": 143, "smtp": 25}  # what Outlook uses when it writes no port


@dataclass(frozen=True, slots=True)
class Leg:
    """One server of an account as it was read; None: the registry does not say it."""

    host: str
    port: int
    user: str
    security: Security | None  # None: in clear, or not said (see ``said``)
    said: bool  # whether the registry says how it is encrypted


@dataclass(frozen=True, slots=True)
class Found:
    """An account of a profile; ``kind`` is imap, pop3, exchange, or empty for another."""

    key: str
    kind: str
    address: str
    imap: Leg
    smtp: Leg
    smtp_login: bool | None  # whether sending logs in; None: not said


@dataclass(frozen=True, slots=True)
class Difference:
    """A setting that is not as it should be. ``field`` is an id whose sentence ``wizard.wording.guides`` holds."""

    field: str
    found: str
    wanted: str


def office(version: str) -> str:
    """Where an Outlook keeps the person's settings."""
    return rf"HKCU\Software\Microsoft\Office\{version}\Outlook"


def profiles(registry: Registry, version: str) -> tuple[str, ...]:
    """The names of the profiles, the one Outlook opens first."""
    names = registry.keys(rf"{office(version)}\Profiles")
    default = text(registry.value(office(version), "DefaultProfile")).lower()
    return tuple(sorted(names, key=lambda name: name.lower() != default))


def read(registry: Registry, version: str, profile: str) -> tuple[Found, ...]:
    """The accounts of a profile that have an address, in the order of their keys."""
    above = rf"{office(version)}\Profiles\{profile}\{ACCOUNTS}"
    found = (_account(f"{above}\\{name}", registry.values(f"{above}\\{name}")) for name in sorted(registry.keys(above)))
    return tuple(account for account in found if account.kind and account.address)


def of(found: tuple[Found, ...], address: str, kind: str = "imap") -> Found | None:
    """The account of this address. A data file may carry the address as its name: only the kind and ``Email`` count."""
    return next((one for one in found if one.kind == kind and one.address.lower() == address.lower()), None)


def compare(found: Found, account: Account) -> tuple[Difference, ...]:
    """What is not as the checked account is, field by field; what the registry does not say is not held against it."""
    differences = []
    for leg, server in ((found.imap, account.imap), (found.smtp, account.smtp)):
        name = server.protocol.value
        if leg.host.lower() != server.host:
            differences.append(Difference(f"{name}_host", leg.host, server.host))
        if leg.port != server.port:
            differences.append(Difference(f"{name}_port", str(leg.port), str(server.port)))
        if leg.said and leg.security is not server.security:
            differences.append(
                Difference(f"{name}_security", leg.security.value if leg.security else "", server.security.value)
            )
        if leg.user and leg.user.lower() != account.user_name.lower():
            differences.append(Difference(f"{name}_user", leg.user, account.user_name))
    if not found.imap.user:
        differences.append(Difference("imap_user", "", account.user_name))
    if found.smtp_login is False:
        differences.append(Difference("smtp_login", "", account.user_name))
    return tuple(differences)


def _account(key: str, values: dict[str, RegistryValue]) -> Found:
    facts = {name.lower(): value for name, value in values.items()}
    login = _number(facts.get("smtp use auth"))
    return Found(
        key,
        _KINDS.get(text(facts.get("clsid")).upper(), ""),
        text(facts.get("email")),
        _leg(facts, "imap"),
        _leg(facts, "smtp"),
        None if login is None else login != 0,
    )


def _leg(facts: dict[str, RegistryValue], name: str) -> Leg:
    secure, ssl = _number(facts.get(f"{name} secure connection")), _number(facts.get(f"{name} use ssl"))
    said = secure in _SECURE or (secure is None and ssl is not None)
    security = _SECURE.get(secure) if secure is not None else Security.TLS if ssl else None
    port = _number(facts.get(f"{name} port"))
    host, user = text(facts.get(f"{name} server")), text(facts.get(f"{name} user"))
    return Leg(host, port if port is not None else DEFAULT_PORTS[name], user, security, said)


def _number(value: RegistryValue | None) -> int | None:
    if value is None:
        return None
    if isinstance(value.data, bytes):
        return int.from_bytes(value.data[:4], "little")
    return value.data if isinstance(value.data, int) else None
