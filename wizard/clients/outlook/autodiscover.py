# SPDX-License-Identifier: EUPL-1.2
r"""The second way: a local Autodiscover file that Outlook's older dialog reads when it is given an address of the domain.

Below ``AutoDiscover``, a value named as the domain holds the path of the file; ``PreferLocalXML`` has it read first;
``Setup\DisableOffice365SimplifiedAccountCreation`` brings the older dialog back. Format: Microsoft, [MS-OXDSCLI], plain old XML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from wizard.clients.outlook import accounts
from wizard.core.plan import DirectoryChange, FileChange, RegistryChange, RegistryValue
from wizard.core.server import Security

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.clients.outlook.detection import OutlookTarget
    from wizard.core.account import Account
    from wizard.core.plan import Change
    from wizard.core.server import Server

_OUTER = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006"
_INNER = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"


def can_say(account: Account) -> bool:
    """Whether the file can describe this account: its « SSL on » is TLS from the first byte, in reception."""
    return account.imap.security is Security.TLS


def document(account: Account) -> bytes:
    """The file, in UTF-8."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<Autodiscover xmlns="{_OUTER}">',
        f'  <Response xmlns="{_INNER}">',
        f"    <User><DisplayName>{escape(account.identity.name)}</DisplayName></User>",
        "    <Account>",
        "      <AccountType>email</AccountType>",
        "      <Action>settings</Action>",
        *_protocol("IMAP", account.imap, account.user_name, ()),
        *_protocol("SMTP", account.smtp, account.user_name, (("UsePOPAuth", "on"), ("SMTPLast", "off"))),
        "    </Account>",
        "  </Response>",
        "</Autodiscover>",
    ]
    return "".join(f"{line}\r\n" for line in lines).encode()


def changes(account: Account, target: OutlookTarget, folder: Path) -> tuple[Change, ...]:
    """The file and the three values that have Outlook read it."""
    path = folder / "outlook-autodiscover.xml"
    office = accounts.office(target.office)
    domain = account.identity.address.rpartition("@")[2]
    wanted = (
        (rf"{office}\AutoDiscover", domain, RegistryValue(1, str(path)), "outlook.xml_domain"),
        (rf"{office}\AutoDiscover", "PreferLocalXML", RegistryValue(4, 1), "outlook.prefer_local"),
        (rf"{office}\Setup", "DisableOffice365SimplifiedAccountCreation", RegistryValue(4, 1), "outlook.old_dialog"),
    )
    values = ((key, name, target.registry.value(key, name), after, note) for key, name, after, note in wanted)
    return (
        *(() if folder.is_dir() else (DirectoryChange(str(folder)),)),
        FileChange(str(path), path.read_bytes() if path.is_file() else None, document(account), note="outlook.xml"),
        *(RegistryChange(key, name, old, new, note) for key, name, old, new, note in values if old != new),
    )


def _protocol(kind: str, server: Server, user: str, more: tuple[tuple[str, str], ...]) -> list[str]:
    ssl = "on" if server.security is Security.TLS else "off"
    values = [
        ("Type", kind),
        ("Server", server.host),
        ("Port", str(server.port)),
        ("LoginName", user),
        ("DomainRequired", "off"),
        ("SPA", "off"),
        ("SSL", ssl),
        *([("Encryption", "TLS")] if server.security is Security.STARTTLS else []),
        ("AuthRequired", "on"),
        *more,
    ]
    inner = [f"        <{name}>{escape(value)}</{name}>" for name, value in values]
    return ["      <Protocol>", *inner, "      </Protocol>"]
