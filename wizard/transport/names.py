# SPDX-License-Identifier: EUPL-1.2
"""Host names to addresses, by the system's resolver, in the order Happy Eyeballs wants."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from wizard.aio import off_loop
from wizard.core.probe import NoNetwork
from wizard.transport import deadlines
from wizard.transport.faults import StageFailed, name_outcome

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Address:
    """One address of a host: ready for ``socket.connect``."""

    family: socket.AddressFamily
    sockaddr: tuple[str | int | bytes, ...]

    @property
    def ip(self) -> str:
        """The address in text."""
        return str(self.sockaddr[0])


def literal(ip: str, port: int) -> Address:
    """An address in text, ready to connect to. Raises ValueError when it is none."""
    if ipaddress.ip_address(ip).version == 6:
        return Address(socket.AF_INET6, (ip, port, 0, 0))
    return Address(socket.AF_INET, (ip, port))


def interlace(addresses: Sequence[Address]) -> tuple[Address, ...]:
    """Families by turns, the resolver's first family first (RFC 8305, section 4)."""
    if not addresses:
        return ()
    first = [address for address in addresses if address.family == addresses[0].family]
    others = [address for address in addresses if address.family != addresses[0].family]
    return tuple(address for address in chain.from_iterable(zip_longest(first, others)) if address is not None)


async def resolve(
    host: str,
    port: int,
    hosts: Mapping[str, str | tuple[str, ...]] | None = None,
    *,
    deadline: float = deadlines.RESOLVE,
) -> tuple[Address, ...]:
    """Addresses of a host, never none. ``hosts`` answers instead of the resolver (practice academy, tests).

    Raises StageFailed: NameNotFound, or NoNetwork when the resolver does not answer in time.
    """
    if hosts and host in hosts:
        known = hosts[host]
        return tuple(literal(ip, port) for ip in ((known,) if isinstance(known, str) else known))
    try:
        async with asyncio.timeout(deadline):
            found = await off_loop(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    except TimeoutError:
        raise StageFailed(NoNetwork(detail=f"resolver: {deadline:g} s")) from None
    except UnicodeError:  # a label over 63 bytes, an empty one
        raise StageFailed(name_outcome(host, OSError())) from None
    except OSError as error:
        raise StageFailed(name_outcome(host, error)) from error
    return interlace([Address(family, sockaddr) for family, _, _, _, sockaddr in found])
