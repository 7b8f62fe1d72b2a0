# SPDX-License-Identifier: EUPL-1.2
"""A mail account as Thunderbird's preferences hold it: reading those there are, adding ours, mending ours.

Pure functions on a mapping of preferences. Names of preferences: nsMsgAccountManager, nsMsgIncomingServer and
nsSmtpServer; every value below was tried on Thunderbird 153. Folder names are never written: Thunderbird takes them
from the server (SPECIAL-USE, RFC 6154).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.core.server import Security

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.core.account import Account

Value = str | int | bool
_ACCOUNTS, _LAST, _DEFAULT = (
    "mail.accountmanager.accounts",
    "mail.account.lastKey",
    "mail.accountmanager.defaultaccount",
)
_LOCAL, _SMTP, _SMTP_DEFAULT = "mail.accountmanager.localfoldersserver", "mail.smtpservers", "mail.smtp.defaultserver"
_SOCKET = {Security.STARTTLS: 2, Security.TLS: 3}  # nsMsgSocketType: 2 always STARTTLS, 3 TLS
_PASSWORD = 3  # nsMsgAuthMethod: a normal password, which TLS protects
_NO_COPY = {"offline_download": False, "autosync_offline_stores": False}

FIRST_START: dict[str, Value] = {
    "mail.rights.version": 1,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mail.winsearch.firstRunDone": True,
}


@dataclass(frozen=True, slots=True)
class Names:
    """Words written into the preferences, in the person's language."""

    account: str  # what the list of folders shows
    local_folders: str


@dataclass(frozen=True, slots=True)
class Known:
    """One account found in the preferences (keys such as account1, server1, id1)."""

    account: str
    server: str
    type: str
    host: str
    user: str
    identities: tuple[str, ...]
    addresses: tuple[str, ...]  # of the identities, in the same order


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences to set, and what undo must know: groups of keys that are wholly ours, our items of lists."""

    values: dict[str, Value] = field(default_factory=dict)
    owned: tuple[str, ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    counters: tuple[str, ...] = ()
    local_folders: tuple[str, ...] = ()  # the group of keys of the local folders, when made


def read(prefs: Mapping[str, Value]) -> tuple[Known, ...]:
    """The accounts in the list that Thunderbird shows, local folders left out."""
    found = []
    for account in _list(prefs, _ACCOUNTS):
        server = str(prefs.get(f"mail.account.{account}.server", ""))
        kind = str(prefs.get(f"mail.server.{server}.type", ""))
        if not server or kind in ("", "none"):
            continue
        identities = _list(prefs, f"mail.account.{account}.identities")
        addresses = tuple(str(prefs.get(f"mail.identity.{key}.useremail", "")) for key in identities)
        host, user = (str(prefs.get(f"mail.server.{server}.{name}", "")) for name in ("hostname", "userName"))
        found.append(Known(account, server, kind, host, user, identities, addresses))
    return tuple(found)


def settings(prefs: Mapping[str, Value], account: Account, names: Names, offline_copy: bool = True) -> Settings:
    """What must be set so that the account works; no values when it is there and right.

    The same address or user name on the same reception server is the same account: it is mended, not doubled.
    """
    ours = next((known for known in read(prefs) if _same(known, account)), None)
    wanted = _new(prefs, account, names) if ours is None else _mended(prefs, ours, account, names)
    server = wanted.pop("server")
    if not offline_copy:
        wanted |= {f"mail.server.{server}.{name}": value for name, value in _NO_COPY.items()}
    if not read(prefs):
        wanted = {**{key: value for key, value in FIRST_START.items() if key not in prefs}, **wanted}
    values = {key: value for key, value in wanted.items() if not _means(prefs, key, value)}
    families = dict.fromkeys(match[0] for key in values if (match := _FAMILY.match(key)))
    owned = tuple(name for name in families if not any(key.startswith(name) for key in prefs))
    items = [
        (key, item)
        for key in values
        if key in (_ACCOUNTS, _SMTP) or (key.endswith(".identities") and not key.startswith(owned))
        for item in _list(values, key)
        if item not in _list(prefs, key)
    ]
    local = f"mail.server.{values[_LOCAL]}." if _LOCAL in values else ""
    return Settings(values, owned, tuple(items), (_LAST,) if _LAST in values else (), (local,) if local else ())


_FAMILY = re.compile(r"mail\.(?:account|server|identity|smtpserver)\.[a-z]+[0-9]+\.")


def _same(known: Known, account: Account) -> bool:
    if known.type != "imap" or known.host.lower() != account.imap.host.lower():
        return False
    addresses = [address.lower() for address in known.addresses]
    return known.user == account.user_name or account.identity.address.lower() in addresses


def _new(prefs: Mapping[str, Value], account: Account, names: Names) -> dict[str, Value]:
    number = max(_highest(prefs, "mail.account.account"), _integer(prefs.get(_LAST)))
    key, server = f"account{number + 1}", f"server{_highest(prefs, 'mail.server.server') + 1}"
    identity = f"id{_highest(prefs, 'mail.identity.id') + 1}"
    wanted: dict[str, Value] = {_ACCOUNTS: ",".join((*_list(prefs, _ACCOUNTS), key)), _LAST: number + 1}
    wanted |= {f"mail.account.{key}.server": server, f"mail.account.{key}.identities": identity}
    if not prefs.get(_DEFAULT):
        wanted[_DEFAULT] = key
    wanted |= _reception(server, account, names)
    wanted |= {f"mail.server.{server}.{name}": value for name, value in _CHECKING.items()}
    smtp, sending = _sending(prefs, account)
    wanted |= sending | _identity(identity, smtp, account)
    if not prefs.get(_LOCAL):
        wanted |= _local_folders(wanted, prefs, names)
    return wanted | {"server": server}


_CHECKING: dict[str, Value] = {"login_at_startup": True, "check_new_mail": True, "check_time": 10}


def _mended(prefs: Mapping[str, Value], ours: Known, account: Account, names: Names) -> dict[str, Value]:
    """What differs in an account that is there: servers, user name, identity. Its other settings are the person's."""
    wanted = _reception(ours.server, account, names)
    shown = str(prefs.get(f"mail.server.{ours.server}.name", ""))
    if account.label not in shown:  # the person gave it a name of their own
        del wanted[f"mail.server.{ours.server}.name"]
    addresses = [address.lower() for address in ours.addresses]
    address = account.identity.address.lower()
    if address in addresses:
        identity = ours.identities[addresses.index(address)]
        smtp, sending = _sending(prefs, account, str(prefs.get(f"mail.identity.{identity}.smtpServer", "")))
        wanted |= sending | {f"mail.identity.{identity}.smtpServer": smtp, f"mail.identity.{identity}.valid": True}
    else:
        identity = f"id{_highest(prefs, 'mail.identity.id') + 1}"
        smtp, sending = _sending(prefs, account)
        wanted |= {f"mail.account.{ours.account}.identities": ",".join((*ours.identities, identity))}
        wanted |= sending | _identity(identity, smtp, account)
    return wanted | {"server": ours.server}


def _reception(key: str, account: Account, names: Names) -> dict[str, Value]:
    values: dict[str, Value] = {
        "type": "imap",
        "hostname": account.imap.host,
        "port": account.imap.port,
        "socketType": _SOCKET[account.imap.security],
        "authMethod": _PASSWORD,
        "userName": account.user_name,
        "name": names.account,
    }
    return {f"mail.server.{key}.{name}": value for name, value in values.items()}


def _sending(prefs: Mapping[str, Value], account: Account, used: str = "") -> tuple[str, dict[str, Value]]:
    """The sending server's key and what to set: the one used already, one that is the same, or a new one."""
    listed = _list(prefs, _SMTP)
    same = [key for key in (used, *listed) if key and _same_sending(prefs, key, account)]
    wanted: dict[str, Value] = {}
    if same:
        key = same[0]
    else:
        key = f"smtp{_highest(prefs, 'mail.smtpserver.smtp') + 1}"
        wanted[f"mail.smtpserver.{key}.description"] = account.label
        if not prefs.get(_SMTP_DEFAULT):
            wanted[_SMTP_DEFAULT] = key
    if key not in listed:
        wanted[_SMTP] = ",".join((*listed, key))
    values: dict[str, Value] = {
        "hostname": account.smtp.host,
        "port": account.smtp.port,
        "try_ssl": _SOCKET[account.smtp.security],
        "authMethod": _PASSWORD,
        "username": account.user_name,
    }
    return key, wanted | {f"mail.smtpserver.{key}.{name}": value for name, value in values.items()}


def _same_sending(prefs: Mapping[str, Value], key: str, account: Account) -> bool:
    host, user = (str(prefs.get(f"mail.smtpserver.{key}.{name}", "")) for name in ("hostname", "username"))
    kind = str(prefs.get(f"mail.smtpserver.{key}.type", "smtp"))
    return kind == "smtp" and host.lower() == account.smtp.host.lower() and user == account.user_name


def _identity(key: str, smtp: str, account: Account) -> dict[str, Value]:
    values: dict[str, Value] = {
        "fullName": account.identity.name,
        "useremail": account.identity.address,
        "valid": True,
        "smtpServer": smtp,
    }
    return {f"mail.identity.{key}.{name}": value for name, value in values.items()}


def _local_folders(wanted: dict[str, Value], prefs: Mapping[str, Value], names: Names) -> dict[str, Value]:
    """The account of the local folders, which Thunderbird expects; after ours in the list."""
    account = f"account{_integer(wanted[_LAST]) + 1}"
    server = f"server{_highest({**prefs, **wanted}, 'mail.server.server') + 1}"
    values: dict[str, Value] = {
        "type": "none",
        "hostname": "Local Folders",
        "userName": "nobody",
        "name": names.local_folders,
        "directory-rel": "[ProfD]Mail/Local Folders",
    }
    return {
        _ACCOUNTS: f"{wanted[_ACCOUNTS]},{account}",
        _LAST: _integer(wanted[_LAST]) + 1,
        _LOCAL: server,
        f"mail.account.{account}.server": server,
        **{f"mail.server.{server}.{name}": value for name, value in values.items()},
    }


def _list(prefs: Mapping[str, Value], key: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in str(prefs.get(key, "")).split(",") if part.strip())


def _highest(prefs: Mapping[str, Value], family: str) -> int:
    """The highest number of a family in use (``mail.server.server`` -> 2 when server2 is the last), 0 for none.

    Keys that stand in a list only count too: a number is never used twice.
    """
    names = [key for key in prefs if key.startswith(family)]
    short = family.rpartition(".")[2]
    listed = [f"{family}{key.removeprefix(short)}." for key in (*_list(prefs, _ACCOUNTS), *_list(prefs, _SMTP))]
    found = (re.match(re.escape(family) + r"([0-9]{1,8})\.", name) for name in (*names, *listed))
    return max((int(number[1]) for number in found if number), default=0)


def _integer(value: Value | None) -> int:
    return value if isinstance(value, int) else 0


_DEFAULTS: dict[str, Value] = {"authMethod": _PASSWORD, "valid": True}
_DEFAULT_PORTS = {"server": {2: 143, 3: 993}, "smtpserver": {2: 587, 3: 465}}


def _means(prefs: Mapping[str, Value], key: str, value: Value) -> bool:
    """Whether the preferences say this already; Thunderbird leaves out what equals its defaults."""
    now, last = prefs.get(key), key.rpartition(".")[2]
    family = _FAMILY.match(key)
    if now is None and family and any(other.startswith(family[0]) for other in prefs):
        now = _DEFAULTS.get(last)
    if last == "port" and now in (None, 0, -1):
        kind, _, rest = key.removeprefix("mail.").partition(".")
        name = "socketType" if kind == "server" else "try_ssl"
        now = _DEFAULT_PORTS[kind].get(_integer(prefs.get(f"mail.{kind}.{rest.partition('.')[0]}.{name}")))
    return type(now) is type(value) and now == value
