# SPDX-License-Identifier: EUPL-1.2
"""The autoconfiguration file of a mail provider, « config-v1.1.xml » (Mozilla's format, and the IETF draft's mail-v1.xml).

A pure reader: bytes in, values out, whatever the bytes are. Every endpoint is kept with what keeps us from using it,
so that « the file names a server, but » can be said.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import defusedxml
import defusedxml.ElementTree

from wizard.core.server import BadEndpoint, Confidence, Origin, Protocol, Security, Server

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CAP = 262_144  # bytes; real files have 2 to 4 thousand


class Refusal(StrEnum):
    """Why a file cannot be read at all."""

    NOT_XML = "not-xml"
    TOO_LARGE = "too-large"
    ENTITIES = "entities"  # it declares XML entities, as attacks do
    NO_PROVIDER = "no-provider"  # well-formed, but no clientConfig with an emailProvider
    NO_SERVER = "no-server"  # a provider without any mail server


class Unusable(StrEnum):
    """Why an endpoint is not for us."""

    PROTOCOL = "protocol"  # POP3, JMAP, Exchange…
    PLAIN = "plain"  # no encryption
    SOCKET = "socket"  # no socketType that is known
    HOST = "host"
    PORT = "port"
    AUTHENTICATION = "authentication"  # none that sends a password under encryption
    OAUTH = "oauth"  # a login in a browser only
    PLACEHOLDER = "placeholder"  # it needs a value that only the provider's own form asks


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One incomingServer or outgoingServer, its placeholders filled."""

    protocol: str  # as written: imap, pop3, smtp, jmap…
    host: str
    port: int  # 0: none that can be read
    socket: str  # SSL, STARTTLS, plain, or "" when none is known
    authentication: tuple[str, ...]  # in the file's order; « SASL NAME » for system="sasl"
    user_name: str
    why_not: Unusable | None = None

    @property
    def usable(self) -> bool:
        """Whether this program can log in there."""
        return self.why_not is None


@dataclass(frozen=True, slots=True)
class ClientConfig:
    """One file."""

    version: str
    name: str
    domains: tuple[tuple[str, str], ...]  # domain, purpose (« mx » or "")
    incoming: tuple[Endpoint, ...]
    outgoing: tuple[Endpoint, ...]
    documentation: tuple[str, ...]  # URLs
    ignored: tuple[str, ...]  # paths of elements that no one of the formats knows

    @property
    def oauth_only(self) -> bool:
        """Whether every IMAP or every SMTP endpoint asks for a login in a browser, and nothing else."""
        for endpoints, protocol in ((self.incoming, "imap"), (self.outgoing, "smtp")):
            ways = [each.why_not for each in endpoints if each.protocol == protocol]
            if Unusable.OAUTH in ways and not any(way is None for way in ways):
                return True
        return False


_PASSWORD = ("password-cleartext", "plain", "SASL PLAIN", "SASL LOGIN")
_OAUTH = ("oauth2", "oauth", "SASL XOAUTH2", "SASL OAUTHBEARER", "SASL OAUTH")
_SOCKETS = {"ssl": "SSL", "tls": "SSL", "starttls": "STARTTLS", "plain": "plain"}
_SECURITY = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}
_SERVER = ("hostname", "port", "socketType", "authentication", "username", "password", "url", "pop3")
_KNOWN: Mapping[str, tuple[str, ...]] = {
    "clientConfig": ("emailProvider", "oAuth2", "clientConfigUpdate", "webMail"),
    "emailProvider": (
        "domain",
        "displayName",
        "displayShortName",
        "identity",
        "incomingServer",
        "outgoingServer",
        "documentation",
        "instruction",
        "inputField",
        "enable",
        "webMail",
        "addressBook",
        "addressbook",
        "calendar",
        "fileShare",
        "chatServer",
        "videoConference",
        "setupServer",
        "oAuth2",
    ),
    "incomingServer": (*_SERVER, "useGlobalPreferredServer", "restriction"),
    "outgoingServer": (*_SERVER, "addThisServer", "useGlobalPreferredServer", "restriction"),
}
_PLACEHOLDER = re.compile(r"%[A-Z][A-Z0-9_]*%")


def parse(data: bytes, *, address: str, real_name: str = "") -> ClientConfig | Refusal:
    """Read a file for this address; never raises. Entities are refused, unknown elements are named and passed over."""
    if len(data) > CAP:
        return Refusal.TOO_LARGE
    try:
        root = defusedxml.ElementTree.fromstring(data)
    except defusedxml.DefusedXmlException:
        return Refusal.ENTITIES
    except (ElementTree.ParseError, ValueError, LookupError):  # malformed; impossible or unknown encodings
        return Refusal.NOT_XML
    provider = next(_children(root, "emailProvider"), None) if _name(root) == "clientConfig" else None
    if provider is None:
        return Refusal.NO_PROVIDER
    values = _values(address, real_name)
    incoming = tuple(_endpoint(each, values) for each in _children(provider, "incomingServer"))
    outgoing = tuple(_endpoint(each, values) for each in _children(provider, "outgoingServer"))
    if not incoming and not outgoing:
        return Refusal.NO_SERVER
    return ClientConfig(
        version=root.get("version", ""),
        name=_text(provider, "displayName"),
        domains=tuple((_content(each).lower(), each.get("purpose", "")) for each in _children(provider, "domain")),
        incoming=incoming,
        outgoing=outgoing,
        documentation=tuple(filter(None, (each.get("url") for each in _children(provider, "documentation")))),
        ignored=tuple(dict.fromkeys(_unknown(root, "clientConfig"))),
    )


def servers(
    config: ClientConfig, origin: Origin, confidence: Confidence = Confidence.MEDIUM
) -> tuple[tuple[Server, str], ...]:
    """The endpoints that can be used, in the file's order, each with the user name it asks for ("" when unsaid)."""
    found = []
    for endpoint in (*config.incoming, *config.outgoing):
        if endpoint.usable:
            server = Server(
                Protocol(endpoint.protocol),
                endpoint.host,
                endpoint.port,
                _SECURITY[endpoint.socket],
                origin,
                confidence,
            )
            found.append((server, endpoint.user_name))
    return tuple(found)


def _endpoint(element: ElementTree.Element, values: Mapping[str, str]) -> Endpoint:
    protocol = element.get("type", "").strip().lower()
    host = _filled(_text(element, "hostname"), values).lower().removesuffix(".")
    port = _text(element, "port")
    sockets = (_SOCKETS.get(_content(each).lower(), "") for each in _children(element, "socketType"))
    socket = next(filter(None, sockets), "")  # repeated: the first that is known counts
    ways = tuple(_way(each) for each in _children(element, "authentication"))
    user_name = _filled(_text(element, "username"), values)
    number = int(port) if re.fullmatch(r"[0-9]{1,5}", port) and 0 < int(port) < 65536 else 0
    why_not = _why_not(_name(element), protocol, host, number, socket, ways, user_name)
    return Endpoint(protocol, host, number, socket, ways, user_name, why_not)


def _why_not(
    kind: str, protocol: str, host: str, port: int, socket: str, ways: tuple[str, ...], user_name: str
) -> Unusable | None:
    if protocol != ("imap" if kind == "incomingServer" else "smtp"):
        return Unusable.PROTOCOL
    if "%" in host or _PLACEHOLDER.search(user_name):
        return Unusable.PLACEHOLDER
    if not port:
        return Unusable.PORT
    try:
        Server.parse(Protocol(protocol), f"{host}:{port}")
    except BadEndpoint:
        return Unusable.HOST
    if not socket:
        return Unusable.SOCKET
    if socket == "plain":
        return Unusable.PLAIN
    if ways and not any(way in _PASSWORD for way in ways):  # unsaid: a password, as with DNS records
        return (
            Unusable.OAUTH if any(way.lower() in _OAUTH or way in _OAUTH for way in ways) else Unusable.AUTHENTICATION
        )
    return None


def _values(address: str, real_name: str) -> dict[str, str]:
    local, _, domain = address.rpartition("@")
    return {
        "%EMAILADDRESS%": address,
        "%EMAILLOCALPART%": local,
        "%EMAILDOMAIN%": domain,
        "%REALNAME%": real_name,
    }


def _filled(text: str, values: Mapping[str, str]) -> str:
    """Placeholders replaced in one pass: a value is never read again for placeholders of its own."""
    return _PLACEHOLDER.sub(lambda found: values.get(found.group()) or found.group(), text)


def _way(element: ElementTree.Element) -> str:
    text = _content(element)
    return f"SASL {text.upper()}" if element.get("system") == "sasl" else text


def _unknown(root: ElementTree.Element, name: str) -> Iterator[str]:
    for child in root:
        tag = _name(child)
        if tag not in _KNOWN[name]:
            yield f"{name}/{tag}"
        elif tag in _KNOWN:
            yield from _unknown(child, tag)


def _children(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (child for child in element if _name(child) == name)


def _name(element: ElementTree.Element) -> str:
    """The local name; a comment or an instruction has none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _text(element: ElementTree.Element, name: str) -> str:
    found = next(_children(element, name), None)
    return "" if found is None else _content(found)


def _content(element: ElementTree.Element) -> str:
    return (element.text or "").strip()
