# SPDX-License-Identifier: EUPL-1.2
"""What was seen of the network around the mail servers: the evidence on which a verdict may name a cause."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Look(StrEnum):
    """What one look showed."""

    YES = "yes"  # connected, known, there
    NO = "no"  # refused, unknown, not there: something answered so
    SILENT = "silent"  # nothing answered
    UNKNOWN = "unknown"  # not looked at


class Resolver(StrEnum):
    """The system's name servers."""

    ANSWERS = "answers"
    SILENT = "silent"
    REFUSES = "refuses"
    ABSENT = "absent"  # none is configured
    UNKNOWN = "unknown"


class Proxy(StrEnum):
    """The web proxy that this computer is told to use."""

    NONE = "none"
    WORKS = "works"
    ASKS_LOGIN = "asks-login"  # HTTP 407
    FAILS = "fails"
    UNREAD = "unread"  # a PAC script names it: this program does not run scripts
    UNKNOWN = "unknown"  # not looked at
    UNSPOKEN = "unspoken"  # one is set whose way of speaking this program does not know (SOCKS, TLS to the proxy)


@dataclass(frozen=True, slots=True)
class PortLook:
    """A port of a mail host: YES connected, NO refused or rejected (TCP reset, ICMP), SILENT dropped."""

    host: str
    port: int
    answer: Look


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All looks of one check; nothing of it was asked with a password."""

    route: Look = Look.UNKNOWN  # a way out of this computer (default route)
    families: tuple[int, ...] = ()  # 4 and 6, as far as there is a route
    resolver: Resolver = Resolver.UNKNOWN
    domain_known: Look = Look.UNKNOWN  # the domain of the address, in the DNS
    hidden: tuple[str, ...] = ()  # mail hosts unknown (or led to 0.0.0.0, ::, this computer) while the domain is known
    ports: tuple[PortLook, ...] = ()
    web: Look = Look.UNKNOWN  # 443, without a proxy, of the mail host or of the address's domain
    proxy: Proxy = Proxy.UNKNOWN
    proxy_host: str = ""
    portal: str = ""  # the host to which the plain web of the address's domain was led; « HTTP 511 » when it names none
    web_on_mail: tuple[int, ...] = ()  # mail ports that answer as a web server does (HTTP)
    clock_off: float | None = None  # seconds: this computer's clock minus the Date of a web answer (RFC 9110, 6.6.1)
