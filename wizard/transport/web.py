# SPDX-License-Identifier: EUPL-1.2
"""Pages by https, over connections of this room: one door for trust, deadlines and cutting. Nothing is sent but a path.

Standard library's reading of HTTP/1.1 (RFC 9112); no cookies, no Referer, no query, no compression.
"""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import wizard
from wizard.aio import off_loop
from wizard.transport import deadlines, suffixes
from wizard.transport import proxies as web_proxies
from wizard.transport.faults import StageFailed
from wizard.transport.net import Watch
from wizard.transport.race import connect
from wizard.transport.records import addresses
from wizard.transport.secure import secure, wrap
from wizard.transport.webfaults import WebFailed, WebFault, fault_of

if TYPE_CHECKING:
    import ssl

    from wizard.transport.connection import Connection
    from wizard.transport.net import Net

CAP = 262_144
_TARGET = re.compile(r"[!-~]*\Z")  # printable ASCII, no space
_MOVED = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Page:
    """What was got. ``hosts``: every host that was asked, the last one gave the page."""

    url: str
    status: int
    body: bytes
    content_type: str
    hosts: tuple[str, ...]
    date: str  # the Date header as sent (RFC 9110, 6.6.1)


@dataclass(frozen=True, slots=True)
class PlainAnswer:
    """What a look at plain http showed: evidence only. ``status`` 0: nothing that is HTTP answered."""

    status: int = 0
    location_host: str = ""  # where it led to, "" when nowhere
    date: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    host: str
    port: int
    target: str


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    location: str
    body: bytes
    content_type: str
    date: str


async def fetch(
    url: str,
    net: Net,
    *,
    deadline: float = deadlines.FETCH,
    cap: int = CAP,
    redirects: int = 3,
    accept_hosts: frozenset[str] = frozenset(),
    watch: Watch | None = None,
) -> Page:
    """Get a page by https, ``cap`` bytes at most, all within ``deadline`` seconds. Raises WebFailed.

    Redirects stay on https and on the registrable domain of ``url``, or on ``accept_hosts``. A certificate that only
    this system trusts is refused, as for mail.
    """
    reached: list[bool] = []
    told = (watch or Watch()).alive

    def alive() -> None:
        reached.append(True)
        told()

    watch = (watch or Watch()).beside(alive)
    asked = _place(url, url, net)
    here = [asked]
    try:
        async with asyncio.timeout(deadline):
            return await _follow(url, net, here, cap, redirects, accept_hosts, watch)
    except TimeoutError:
        failed = WebFailed(WebFault.TIMEOUT, here[-1].host, f"{deadline:g} s")
    except WebFailed as error:
        failed = error
    no_way = not reached and failed.fault in (WebFault.NETWORK, WebFault.TIMEOUT)
    if no_way and (await _proxies(net)).unused:
        raise WebFailed(WebFault.PROXY_UNUSED, failed.host, failed.fault.value, failed.outcome) from failed
    raise failed


async def plain_look(host: str, port: int, net: Net, *, deadline: float = deadlines.WEB) -> PlainAnswer:
    """GET http://host:port/ without a proxy: does a portal answer instead, and which time has the web? Never raises.

    Nothing of the answer is ever used as a setting.
    """
    connection: Connection | None = None
    try:
        async with asyncio.timeout(deadline):
            connection = await connect(host, await addresses(host, port, net))
            place = _Place(host, port, "/")
            answer = await connection.call(_exchange, connection, place, 0, deadline=deadline)
    except (StageFailed, WebFailed, OSError, http.client.HTTPException):  # TimeoutError is an OSError
        return PlainAnswer()
    finally:
        if connection is not None:
            connection.cut()
    led = ""
    with contextlib.suppress(ValueError):
        led = urlsplit(urljoin(f"http://{host}/", answer.location)).hostname or ""
    shown = bool(answer.location) and len(led) <= 253 and _TARGET.match(led) is not None  # it is shown: a name, no text
    return PlainAnswer(answer.status, led if shown else "", answer.date)


async def _follow(
    url: str, net: Net, here: list[_Place], cap: int, redirects: int, accept_hosts: frozenset[str], watch: Watch
) -> Page:
    first = here[0]
    for _ in range(redirects + 1):
        answer = await _get(here[-1], net, cap, watch)
        if answer.status not in _MOVED:
            if answer.status != 200:
                raise WebFailed(WebFault.STATUS, here[-1].host, str(answer.status))
            hosts = tuple(dict.fromkeys(place.host for place in here))
            return Page(url, answer.status, answer.body, answer.content_type, hosts, answer.date)
        place = _place(url, answer.location, net)
        if place.host != first.host and place.host not in accept_hosts:
            same = await off_loop(suffixes.same_site, first.host, place.host)
            if not same:
                raise WebFailed(WebFault.REDIRECT_ELSEWHERE, place.host)
        url = urljoin(url, answer.location)
        here.append(place)
    raise WebFailed(WebFault.REDIRECTS, here[-1].host)


def _place(base: str, location: str, net: Net) -> _Place:
    """Where a URL leads to. Raises WebFailed: REDIRECT_PLAIN, or BROKEN for what is no https URL of a host."""
    try:
        parts = urlsplit(urljoin(base, location))
        host, port = (parts.hostname or "").removesuffix("."), parts.port or net.https_port
    except ValueError:
        raise WebFailed(WebFault.BROKEN, "", "url") from None
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if parts.scheme == "http" and host:
        raise WebFailed(WebFault.REDIRECT_PLAIN, host)
    whole = parts.scheme == "https" and host.isascii() and parts.username is None and _TARGET.match(target)
    if not whole or not host or not location or _TARGET.match(host) is None:
        raise WebFailed(WebFault.BROKEN, host if host.isascii() else "", "url")
    return _Place(host, port, target)


async def _proxies(net: Net) -> web_proxies.Proxies:
    return net.proxies if net.proxies is not None else await off_loop(web_proxies.system)


async def _get(place: _Place, net: Net, cap: int, watch: Watch) -> _Answer:
    """One request on one connection, through the proxy when there is one. Raises WebFailed."""
    proxies = await _proxies(net)
    proxy = await off_loop(proxies.of, place.host)
    straight = wrap(place.host)

    def upgrade(connection: Connection, context: ssl.SSLContext) -> None:
        if proxy is not None:
            web_proxies.tunnel(connection, place.host, place.port, proxies)
        straight(connection, context)

    connection: Connection | None = None
    near, port = proxy or (place.host, place.port)
    try:
        found = await addresses(near, port, net)
        watch.contacts(place.host)
        connection = await connect(near, found)
        if proxy is None:
            watch.alive()  # a proxy that answers says nothing of the host behind it
        secured = await secure(connection, place.host, net.trust, upgrade=upgrade)
        connection = secured.connection
        watch.alive()
        return await connection.call(_exchange, connection, place, cap, deadline=deadlines.FETCH)
    except StageFailed as failed:
        reached = connection is not None or proxy is None
        fault = fault_of(failed.outcome) if reached else WebFault.PROXY
        raise WebFailed(fault, place.host, type(failed.outcome).__name__, failed.outcome) from failed
    except TimeoutError:
        raise WebFailed(WebFault.TIMEOUT, place.host) from None
    except (OSError, http.client.HTTPException) as error:
        raise WebFailed(WebFault.BROKEN, place.host, type(error).__name__) from error
    finally:
        if connection is not None:
            connection.cut()


def _exchange(connection: Connection, place: _Place, cap: int) -> _Answer:
    """Blocking: one GET, its answer read up to ``cap`` bytes; nothing of the body is read when it does not matter."""
    request = (
        f"GET {place.target} HTTP/1.1\r\nHost: {place.host}\r\nUser-Agent: assistant-messagerie/{wizard.__version__}\r\n"
        "Accept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n"
    )
    connection.sock.sendall(request.encode("ascii"))
    response = http.client.HTTPResponse(connection.sock, method="GET")
    with contextlib.closing(response):
        response.begin()
        body = response.read(cap + 1) if cap and response.status == 200 else b""
        if len(body) > cap:
            raise WebFailed(WebFault.TOO_LARGE, place.host, str(cap))
        if (body and response.length) or response.getheader("Content-Encoding", "identity") != "identity":
            raise WebFailed(WebFault.BROKEN, place.host, "cut short or coded")
        return _Answer(
            response.status,
            response.getheader("Location") or "",
            body,
            response.getheader("Content-Type") or "",
            response.getheader("Date") or "",
        )
