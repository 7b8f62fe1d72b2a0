# SPDX-License-Identifier: EUPL-1.2
"""A look around when a mail server cannot be reached: what answers, and what does not. Nothing secret is sent.

Connections that are opened and closed, questions about names, one CONNECT to the system's web proxy; and, when both
legs are held up, one plain http look at the address's own domain.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from wizard import transport
from wizard.aio import off_loop
from wizard.core.probe import NameNotFound, Passed, Refused, Stage, TimedOut, Unreachable
from wizard.core.server import Protocol, hosts
from wizard.core.surroundings import Look, PortLook, Proxy, Resolver, Surroundings
from wizard.transport import StageFailed, deadlines, proxies, records, routes, suffixes, web
from wizard.transport.net import Net
from wizard.transport.webfaults import WebFailed, WebFault

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable
    from datetime import datetime

    from wizard.core.probe import LegReport, Outcome
    from wizard.core.server import Server
    from wizard.probe.request import ProbeRequest
    from wizard.transport import Trust

T = TypeVar("T")
_SUBMISSION = (465, 587)
_RESOLVERS = {
    records.NameFault.SILENT: Resolver.SILENT,
    records.NameFault.REFUSED: Resolver.REFUSES,
    records.NameFault.ABSENT: Resolver.ABSENT,
}


@dataclass(frozen=True, slots=True)
class _Names:
    resolver: Resolver
    domain: Look


class PlainWeb(NamedTuple):
    """What plain http shows; evidence only."""

    portal: str = ""  # the host of another site to which it leads
    clock_off: float | None = None  # seconds: this computer's clock minus the web's
    on_mail: tuple[int, ...] = ()  # mail ports that answer as a web server


class Lookout:
    """The looks of one check: ``look`` at both legs' surroundings, ``plain`` at the web of the address's domain."""

    def __init__(self, request: ProbeRequest, trust: Trust) -> None:
        given = None if request.proxies is None else proxies.given(request.proxies)
        self._net = Net(trust, request.hosts, request.nameserver, given, request.web_port)
        self._domain = request.address.rpartition("@")[2].lower()
        self._now = request.now
        servers = (*request.imap, *request.smtp)
        self._hosts = hosts(servers)
        self._others = {
            (server.host, port)
            for server in request.smtp
            if server.protocol is Protocol.SMTP and server.port in _SUBMISSION
            for port in _SUBMISSION
        } - {(server.host, server.port) for server in servers}
        # names given by hand or servers on this very computer (practice, tests): nothing outside is looked at
        self._outside = not request.hosts and not all(_loopback(host) for host in self._hosts)

    async def look(self) -> Surroundings:
        """All looks side by side, within the budget; what did not answer in time is « silent »."""
        names, ports, near, route, proxy = await asyncio.gather(
            _within(self._names(), _Names(Resolver.SILENT, Look.UNKNOWN)),
            self._ports(self._others),
            self._ports((host, self._net.https_port) for host in self._webs()),
            off_loop(routes.families) if self._outside else _settled(()),
            _within(self._proxy(), (Proxy.FAILS, "")),
        )
        return Surroundings(
            route=(Look.YES if route else Look.NO) if self._outside else Look.UNKNOWN,
            families=route,
            resolver=names.resolver,
            domain_known=names.domain,
            ports=ports,
            web=_together(near),
            proxy=proxy[0],
            proxy_host=proxy[1],
        )

    async def plain(self, unspoken: tuple[Server, ...] = ()) -> PlainWeb:
        """The plain web of the address's domain, and of the mail ports on which no TLS came about.

        A site that proves its name over TLS is itself: then where it leads to is its own affair.
        """
        if not self._outside or not self._domain:
            return PlainWeb()
        asked = asyncio.gather(*(self._plain(server.host, server.port) for server in unspoken))
        try:
            answer, proven = await asyncio.gather(
                self._plain(self._domain, self._net.http_port), _within(self._proven(), False, deadlines.WEB)
            )
            off = _clock_off(answer.date, self._now())
            if answer.status == 511:  # RFC 6585: network authentication required
                return PlainWeb(answer.location_host or "HTTP 511", off)  # its own page: it leads to no other host
            if proven:
                return PlainWeb(clock_off=off)
            mail = await asked
        finally:
            asked.cancel()
            await asyncio.gather(asked, return_exceptions=True)
        led = [each.location_host for each in (answer, *mail) if each.location_host]
        away = [host for host in led if not await off_loop(suffixes.same_site, host, self._domain)]
        on_mail = tuple(server.port for server, each in zip(unspoken, mail, strict=True) if each.status)
        return PlainWeb(away[0] if away else "", off, on_mail)

    async def _plain(self, host: str, port: int) -> web.PlainAnswer:
        return await web.plain_look(host, port, self._net, deadline=deadlines.WEB)

    async def _proven(self) -> bool:
        """Whether the web port of the domain shows a certificate for it."""
        try:
            found = await records.addresses(self._domain, self._net.https_port, self._net)
            connection = await transport.connect(self._domain, found, deadline=deadlines.LOOK)
            secured = await transport.secure(connection, self._domain, self._net.trust)
        except (StageFailed, OSError):
            return False
        secured.connection.cut()
        return True

    def _webs(self) -> tuple[str, ...]:
        outside = (self._domain,) if self._outside and self._domain else ()
        return tuple(dict.fromkeys((*self._hosts, *outside)))

    async def _names(self) -> _Names:
        if not self._outside or not self._domain:
            return _Names(Resolver.UNKNOWN, Look.UNKNOWN)
        fault = await records.address_known(self._domain, self._net, deadline=deadlines.LOOK - 0.3)
        if fault in _RESOLVERS:
            return _Names(_RESOLVERS[fault], Look.UNKNOWN)
        return _Names(Resolver.ANSWERS, Look.NO if fault is records.NameFault.NXDOMAIN else Look.YES)

    async def _ports(self, places: Iterable[tuple[str, int]]) -> tuple[PortLook, ...]:
        wanted = sorted(places)
        answers = await asyncio.gather(*(_within(self._port(*place), Look.SILENT) for place in wanted))
        return tuple(PortLook(host, port, answer) for (host, port), answer in zip(wanted, answers, strict=True))

    async def _port(self, host: str, port: int) -> Look:
        try:
            found = await records.addresses(host, port, self._net)
            (await transport.connect(host, found, deadline=deadlines.LOOK)).cut()
        except StageFailed as failed:
            return _look(failed.outcome)
        return Look.YES

    async def _proxy(self) -> tuple[Proxy, str]:
        """The system's web proxy, asked for a way to the address's domain, as a browser would."""
        if not self._outside:
            return Proxy.UNKNOWN, ""
        told = self._net.proxies if self._net.proxies is not None else await off_loop(proxies.system)
        target = self._domain or self._hosts[0]
        proxy = await off_loop(told.of, target)
        if proxy is None:
            if told.script:
                return Proxy.UNREAD, told.script
            return (Proxy.NONE if told.readable else Proxy.UNSPOKEN), ""
        connection: transport.Connection | None = None
        try:
            found = await records.addresses(*proxy, self._net)
            connection = await transport.connect(proxy[0], found, deadline=deadlines.LOOK)
            await connection.call(proxies.tunnel, connection, target, 443, told, deadline=deadlines.LOOK)
        except WebFailed as failed:
            return (Proxy.ASKS_LOGIN if failed.fault is WebFault.PROXY_LOGIN else Proxy.FAILS), proxy[0]
        except (StageFailed, OSError):
            return Proxy.FAILS, proxy[0]
        finally:
            if connection is not None:
                connection.cut()
        return Proxy.WORKS, proxy[0]


def with_legs(seen: Surroundings, legs: tuple[LegReport, ...]) -> Surroundings:
    """The looks with what the legs themselves found: their own ports, and names that are unknown or led astray."""
    ports = tuple(
        PortLook(leg.server.host, leg.server.port, Look.YES if leg.failed_stage is None else _look(leg.outcome))
        for leg in legs
        if leg.failed_stage in (None, Stage.CONNECT)
    )
    hidden = tuple(dict.fromkeys(leg.server.host for leg in legs if _astray(leg)))
    return replace(seen, ports=(*ports, *seen.ports), hidden=hidden)


def _astray(leg: LegReport) -> bool:
    """Whether a name is unknown, or leads to no address of anybody else: « 0.0.0.0 », « :: », this computer."""
    resolved = leg.stages[0].outcome
    if isinstance(resolved, NameNotFound):
        return True
    if _loopback(leg.server.host) or not isinstance(resolved, Passed) or leg.failed_stage is None:
        return False
    return all(_nobody(ip) for ip in resolved.detail.split(", "))


def _nobody(ip: str) -> bool:
    with contextlib.suppress(ValueError):
        address = ipaddress.ip_address(ip.partition("%")[0])
        return address.is_unspecified or address.is_loopback
    return False


def _loopback(host: str) -> bool:
    return host == "localhost" or _nobody(host)


def _look(outcome: Outcome) -> Look:
    """What a connection that failed shows of a port."""
    if isinstance(outcome, Refused | Unreachable):
        return Look.NO
    return Look.SILENT if isinstance(outcome, TimedOut) else Look.UNKNOWN


def _together(looks: tuple[PortLook, ...]) -> Look:
    """Several hosts as one: the best that any of them showed."""
    shown = {each.answer for each in looks}
    return next((look for look in (Look.YES, Look.NO, Look.SILENT) if look in shown), Look.UNKNOWN)


def _clock_off(date: str, now: datetime) -> float | None:
    """This computer's clock minus the Date of an answer (RFC 9110, 6.6.1), seconds; None when it says none."""
    try:
        return (now - parsedate_to_datetime(date)).total_seconds()
    except (ValueError, TypeError, OverflowError):  # unreadable; without a zone; numbers that no date has
        return None


async def _settled(value: tuple[int, ...]) -> tuple[int, ...]:
    return value


async def _within(work: Awaitable[T], otherwise: T, seconds: float | None = None) -> T:
    """A look within the budget."""
    try:
        async with asyncio.timeout(deadlines.LOOK if seconds is None else seconds):
            return await work
    except TimeoutError:
        return otherwise
