# SPDX-License-Identifier: EUPL-1.2
"""A mail server as an account needs it: where, on which port, secured how, and who says so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Protocol(StrEnum):
    """IMAP (RFC 9051) for reception, SMTP submission (RFC 6409) for sending."""

    IMAP = "imap"
    SMTP = "smtp"


class Security(StrEnum):
    """How the connection is encrypted (RFC 8314): from the first byte, or by a required STARTTLS."""

    TLS = "tls"
    STARTTLS = "starttls"


class Confidence(IntEnum):
    """How well a source supports a fact; ordered."""

    VERY_LOW = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Origin(StrEnum):
    """Who named a server."""

    ACADEMY = "academy"  # the academy's file
    PERSON = "person"  # typed by the person or given on the command line
    PROVIDER = "provider"  # the domain's own autoconfiguration file
    ISPDB = "ispdb"  # Mozilla's database of providers
    SRV = "srv"  # DNS records of the domain (RFC 6186, RFC 8314)
    MX = "mx"  # the file of whoever receives the domain's mail
    FILE = "file"  # an autoconfiguration file given by the person
    PATTERN = "pattern"  # a guess by usual host names: shown as a guess


class BadEndpoint(ValueError):
    """HOST:PORT[/starttls] that cannot be read; ``text`` is what was given."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


_HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*\Z")
DEFAULT_PORTS = {
    (Protocol.IMAP, Security.TLS): 993,
    (Protocol.IMAP, Security.STARTTLS): 143,
    (Protocol.SMTP, Security.TLS): 465,
    (Protocol.SMTP, Security.STARTTLS): 587,
}


@dataclass(frozen=True, slots=True)
class Server:
    """One way to reach a mail service."""

    protocol: Protocol
    host: str
    port: int
    security: Security = Security.TLS
    origin: Origin = Origin.PERSON
    confidence: Confidence = Confidence.HIGH

    @property
    def endpoint(self) -> str:
        """``host:port``, with ``/starttls`` where the connection starts in clear: the form ``parse`` reads."""
        return f"{self.host}:{self.port}" + ("/starttls" if self.security is Security.STARTTLS else "")

    @classmethod
    def parse(cls, protocol: Protocol, text: str) -> Server:
        """Read ``HOST[:PORT][/starttls]``. Raises BadEndpoint. Plain text connections cannot be expressed.

        A NUMEN or a birth date would pass for a host and be asked of the DNS: it is refused, and shown masked.
        """
        from wizard.core.numen import holds_numen, looks_like_birth_date  # nobody types a server at start
        from wizard.core.redaction import MASK

        if holds_numen(text) or looks_like_birth_date(text) or looks_like_birth_date(text.partition(":")[0]):
            raise BadEndpoint(MASK)
        endpoint, _, mode = text.strip().lower().partition("/")
        if mode not in ("", "tls", "starttls"):
            raise BadEndpoint(text)
        security = Security.STARTTLS if mode == "starttls" else Security.TLS
        host, _, port = endpoint.partition(":")
        number = (
            int(port) if re.fullmatch(r"[0-9]{1,5}", port) else DEFAULT_PORTS[protocol, security] if not port else 0
        )
        if not _HOST.match(host) or len(host) > 253 or not 0 < number < 65536:
            raise BadEndpoint(text)
        return cls(protocol, host, number, security)


def hosts(servers: Iterable[Server]) -> tuple[str, ...]:
    """The hosts of servers, each once, in their order."""
    return tuple(dict.fromkeys(server.host for server in servers))
