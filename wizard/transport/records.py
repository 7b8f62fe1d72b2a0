# SPDX-License-Identifier: EUPL-1.2
"""DNS records by the system's own name servers: SRV (RFC 2782), MX, and whether a name is known at all."""

from __future__ import annotations

import asyncio
import contextlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from wizard.aio import off_loop
from wizard.core.probe import NameNotFound, NoNetwork
from wizard.transport import deadlines
from wizard.transport.faults import StageFailed
from wizard.transport.names import Address, interlace, literal, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    import dns.asyncresolver
    import dns.resolver

    from wizard.transport.net import Net

T = TypeVar("T")
_NAME = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\Z")
_TARGET = re.compile(r"(?=.{1,253}\Z)(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?!-)[a-z0-9-]{1,63}(?<!-)\Z")


class NameFault(StrEnum):
    """Why there is no record."""

    NXDOMAIN = "nxdomain"  # the name does not exist
    NO_DATA = "no-data"  # it exists, without such a record
    SILENT = "resolver-silent"
    REFUSED = "resolver-refuses"  # it answers with an error: REFUSED, SERVFAIL
    ABSENT = "no-resolver"  # this computer has no name server configured
    NOT_OFFERED = "not-offered"  # the record says so: target « . » (RFC 2782, RFC 7505)
    UNUSABLE = "unusable-record"  # its target is not a host name, or its port is 0


@dataclass(frozen=True, slots=True)
class Srv:
    """Where a service is."""

    host: str
    port: int
    priority: int
    weight: int


@dataclass(frozen=True, slots=True)
class Records(Generic[T]):
    """Records in the order in which they are to be tried, or why there are none."""

    items: tuple[T, ...] = ()
    fault: NameFault | None = None
    authenticated: bool = False  # the resolver says that DNSSEC proved it (AD, RFC 4035); noted, never relied upon


async def srv(name: str, net: Net, *, deadline: float = deadlines.RESOLVE) -> Records[Srv]:
    """The SRV records of « _service._proto.domain », by priority, then drawn by weight (RFC 2782). Never raises."""
    answer = await _ask(name, "SRV", net, deadline)
    if isinstance(answer, NameFault):
        return Records(fault=answer)
    assert answer.rrset is not None
    records: list[Any] = list(answer.rrset.processing_order())
    items = [Srv(_host(each.target), each.port, each.priority, each.weight) for each in records]
    return _records(answer, items, lambda item: item.host, lambda item: bool(item.port and _TARGET.match(item.host)))


async def mx(domain: str, net: Net, *, deadline: float = deadlines.RESOLVE) -> Records[str]:
    """The hosts that receive a domain's mail, the preferred first. Never raises."""
    answer = await _ask(domain, "MX", net, deadline)
    if isinstance(answer, NameFault):
        return Records(fault=answer)
    items = [_host(each.exchange) for each in sorted(answer, key=lambda each: int(each.preference))]
    return _records(answer, items, lambda item: item, lambda item: bool(_TARGET.match(item)))


async def address_known(name: str, net: Net, *, deadline: float = deadlines.RESOLVE) -> NameFault | None:
    """None when the name has an address (A or AAAA), else why not. NO_DATA: the name exists. Never raises."""
    if name in net.hosts:
        return None
    answers = await _addresses(name, net, deadline)
    if any(not isinstance(answer, NameFault) for answer in answers):
        return None
    faults = [answer for answer in answers if isinstance(answer, NameFault)]
    order = (NameFault.NO_DATA, NameFault.NXDOMAIN, NameFault.REFUSED, NameFault.SILENT, NameFault.ABSENT)
    return min(faults, key=order.index)


async def addresses(host: str, port: int, net: Net, *, deadline: float = deadlines.RESOLVE) -> tuple[Address, ...]:
    """Addresses of a host, never none: itself, the given hosts, the given name server, else the system's resolver.

    Raises StageFailed: NameNotFound, or NoNetwork when nobody answers about names.
    """
    if host not in net.hosts:
        with contextlib.suppress(ValueError):
            return (literal(host, port),)
    if host in net.hosts or (net.nameserver is None and not net.closed):
        return await resolve(host, port, net.hosts, deadline=deadline)
    answers = await _addresses(host, net, deadline)
    found = [literal(each.address, port) for answer in answers if not isinstance(answer, NameFault) for each in answer]
    if found:
        return interlace(found)
    if any(answer in (NameFault.NXDOMAIN, NameFault.NO_DATA) for answer in answers):
        raise StageFailed(NameNotFound(host))
    raise StageFailed(NoNetwork(detail=f"resolver: {answers[0]}"))


async def _addresses(name: str, net: Net, deadline: float) -> list[dns.resolver.Answer | NameFault]:
    return list(await asyncio.gather(*(_ask(name, kind, net, deadline) for kind in ("A", "AAAA"))))


def _records(
    answer: dns.resolver.Answer, items: list[T], host: Callable[[T], str], usable: Callable[[T], bool]
) -> Records[T]:
    import dns.flags

    authenticated = bool(answer.response.flags & dns.flags.AD)
    good = tuple(item for item in items if usable(item))
    if good:
        return Records(good, authenticated=authenticated)
    nowhere = all(not host(item) for item in items)
    fault = NameFault.NOT_OFFERED if nowhere else NameFault.UNUSABLE
    return Records(fault=fault, authenticated=authenticated)


async def _ask(name: str, kind: str, net: Net, deadline: float) -> dns.resolver.Answer | NameFault:
    """One question. The server's word is told apart from its silence."""
    plain = name.lower().removesuffix(".")
    if net.closed or not _NAME.match(plain):
        return NameFault.NXDOMAIN
    try:
        async with asyncio.timeout(deadline):
            resolver = await off_loop(_resolver, net.nameserver)  # loads the library too
    except TimeoutError:
        return NameFault.SILENT
    if resolver is None:
        return NameFault.ABSENT
    import dns.exception
    import dns.resolver

    try:
        async with asyncio.timeout(deadline + 0.2):  # the library's own clock ends first, with a reason
            return await resolver.resolve(f"{plain}.", kind, search=False, lifetime=deadline)
    except dns.resolver.NXDOMAIN:
        return NameFault.NXDOMAIN
    except dns.resolver.NoAnswer:
        return NameFault.NO_DATA
    except (dns.exception.Timeout, TimeoutError):
        return NameFault.SILENT
    except (dns.exception.DNSException, OSError, ValueError):  # REFUSED, SERVFAIL, what cannot be read
        return NameFault.REFUSED


def _resolver(nameserver: tuple[str, int] | None) -> dns.asyncresolver.Resolver | None:
    """The system's name servers (or the given one), asked for the AD flag. None when it names none that is one."""
    import dns.asyncresolver
    import dns.exception
    import dns.flags

    try:
        resolver = dns.asyncresolver.Resolver(configure=nameserver is None)
    except (dns.exception.DNSException, OSError, ValueError):
        return None
    if nameserver is not None:
        resolver.nameservers, resolver.port = [nameserver[0]], nameserver[1]
    resolver.flags = dns.flags.RD | dns.flags.AD
    return resolver


def _host(target: object) -> str:
    """A name of an answer as a host: lower case, without the final dot; "" for the root."""
    return str(target).lower().removesuffix(".")
