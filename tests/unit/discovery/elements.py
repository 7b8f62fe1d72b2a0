# SPDX-License-Identifier: EUPL-1.2
"""The autoconfiguration format as a table, and what the files of tests/data/autoconfig show of it."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

FILES = sorted((Path(__file__).resolve().parents[2] / "data" / "autoconfig").glob("*.xml"))

_SERVER = ("hostname", "port", "socketType", "authentication", "username", "password", "url", "pop3", "restriction")
# parent -> its children in the two formats (Mozilla's description, the IETF draft)
ELEMENTS: dict[str, tuple[str, ...]] = {
    "clientConfig": ("emailProvider", "oAuth2", "clientConfigUpdate", "webMail"),
    "emailProvider": (
        *("domain", "displayName", "displayShortName", "identity", "incomingServer", "outgoingServer"),
        *("documentation", "instruction", "inputField", "enable", "webMail", "addressBook", "addressbook", "calendar"),
        *("fileShare", "chatServer", "videoConference", "setupServer", "oAuth2"),
    ),
    "incomingServer": (*_SERVER, "useGlobalPreferredServer"),
    "outgoingServer": (*_SERVER, "useGlobalPreferredServer", "addThisServer"),
}
ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "clientConfig": ("version",),
    "emailProvider": ("id",),
    "incomingServer": ("type",),
    "outgoingServer": ("type",),
    "domain": ("purpose",),
    "authentication": ("system",),
    "documentation": ("url",),
    "descr": ("lang",),
    "instruction": ("visiturl",),
    "enable": ("visiturl",),
    "inputField": ("key", "label"),
    "addressBook": ("type",),
    "addressbook": ("type",),
    "calendar": ("type",),
    "fileShare": ("type",),
    "chatServer": ("type",),
    "videoConference": ("type",),
    "setupServer": ("url",),
    "loginPage": ("url",),
    "clientConfigUpdate": ("url",),
}
VALUES: dict[str, tuple[str, ...]] = {
    "socketType": ("plain", "SSL", "TLS", "STARTTLS"),
    "authentication": (
        *("password-cleartext", "plain", "password-encrypted", "secure", "NTLM", "GSSAPI", "client-IP-address"),
        *("TLS-client-cert", "OAuth2", "OAuth", "smtp-after-pop", "none"),
    ),
    "incomingServer type": (
        *("imap", "pop3", "jmap", "ews", "activesync", "exchange", "owa", "graph", "nntp", "managesieve"),
    ),
    "outgoingServer type": ("smtp",),
    "placeholder": ("EMAILADDRESS", "EMAILLOCALPART", "EMAILDOMAIN", "REALNAME", "EMAILHOSTPURPOSE", "EMAILMX"),
}
VARIANTS = ("once", "repeated", "missing")


def wanted() -> set[tuple[str, ...]]:
    """Every cell of the table: (parent, element, variant), (element, attribute, variant), (what, value)."""
    cells: set[tuple[str, ...]] = set()
    for parent, children in ELEMENTS.items():
        cells |= {(parent, child, variant) for child in children for variant in VARIANTS}
        cells.add((parent, "unknown element"))
    for element, names in ATTRIBUTES.items():
        cells |= {(element, f"@{name}", variant) for name in names for variant in ("present", "missing")}
    cells |= {(element, "unknown attribute") for element in ELEMENTS}
    cells |= {(what, value) for what, values in VALUES.items() for value in (*values, "unknown")}
    return cells


def shown(path: Path) -> set[tuple[str, ...]]:
    """The cells that this file shows."""
    cells: set[tuple[str, ...]] = set()
    for element in ElementTree.parse(path).iter():
        name = _name(element)
        if name in ELEMENTS:
            cells |= _children(element, name)
            if set(element.keys()) - set(ATTRIBUTES[name]):
                cells.add((name, "unknown attribute"))
        for attribute in ATTRIBUTES.get(name, ()):
            cells.add((name, f"@{attribute}", "missing" if element.get(attribute) is None else "present"))
        text = (element.text or "").strip()
        if name in VALUES and element.get("system") is None:
            cells.add((name, text if text in VALUES[name] else "unknown"))
        if f"{name} type" in VALUES:
            kind = element.get("type", "")
            cells.add((f"{name} type", kind if kind in VALUES[f"{name} type"] else "unknown"))
        if name in ("hostname", "username") and text.count("%") == 2:
            word = text.split("%")[1]
            cells.add(("placeholder", word if word in VALUES["placeholder"] else "unknown"))
    return cells


def _children(element: ElementTree.Element, name: str) -> set[tuple[str, ...]]:
    counts = Counter(_name(child) for child in element)
    cells: set[tuple[str, ...]] = {
        (name, child, ("missing", "once")[counts[child]] if counts[child] < 2 else "repeated")
        for child in ELEMENTS[name]
    }
    return cells | ({(name, "unknown element")} if set(counts) - set(ELEMENTS[name]) else set())


def _name(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
