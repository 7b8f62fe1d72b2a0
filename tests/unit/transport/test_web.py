# SPDX-License-Identifier: EUPL-1.2
"""Pages by https from a real server on loopback: what is followed, what is refused, what is never sent."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.peers.proxy import ProxyServer
from tests.peers.web_server import Reply, WebServer, moved
from tests.real.authority import Authority
from tests.real.faults import DroppingPort, FaultyServer, silent, under_tls
from wizard import aio
from wizard.core.secret import Secret
from wizard.transport import Trust, web
from wizard.transport.net import Net, Watch
from wizard.transport.proxies import Proxies
from wizard.transport.web import fetch
from wizard.transport.webfaults import WebFailed, WebFault

if TYPE_CHECKING:
    from collections.abc import Iterator

HOST = "autoconfig.essai.example"
NAMES = (HOST, "essai.example", "www.essai.example", "ailleurs.example", "nu.essai.example")
URL = f"https://{HOST}/mail/config-v1.1.xml"
ROUTES = {
    "/mail/config-v1.1.xml": Reply(200, b"<clientConfig/>", {"Content-Type": "text/xml"}),
    "/chunked": Reply(200, b"x" * 5000, chunked=True),
    "/large": Reply(200, b"x" * 300_000),
    "/large-chunked": Reply(200, b"x" * 10_000_000, chunked=True),
    "/full": Reply(200, b"x" * 262_144),
    "/missing": Reply(404),
    "/busy": Reply(503),
    "/drip": Reply(200, b"x" * 1000, drip=0.2),
    "/slow": Reply(200, b"x", delay=30),
    "/short": Reply(200, b"x" * 10, length=100),
    "/gzip": Reply(200, b"x", {"Content-Encoding": "gzip"}),
    "/same-site": moved("https://www.essai.example/there", 301),
    "/there": moved("/mail/config-v1.1.xml", 308),
    "/to-http": moved("http://autoconfig.essai.example/x"),
    "/elsewhere": moved("https://ailleurs.example/mail/config-v1.1.xml"),
    "/circle": moved("/circle"),
    "/nowhere": Reply(302),
    "/odd": moved("https://user:pass@essai.example/"),
    "/strange": moved("https://[::1/"),
    "/ftp": moved("ftp://essai.example/"),
}


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def server(authority: Authority) -> Iterator[WebServer]:
    with WebServer(ROUTES, authority.leaf("good", NAMES)) as running:
        yield running


@pytest.fixture(scope="module")
def net(authority: Authority, server: WebServer) -> Net:
    return net_of(authority, server.port)


def net_of(authority: Authority, port: int, proxies: Proxies | None = None) -> Net:
    hosts = dict.fromkeys(NAMES, "127.0.0.1")
    return Net(Trust(authority.file), hosts=hosts, proxies=proxies or Proxies(), https_port=port, http_port=port)


def _in_clear(sock: socket.socket) -> None:
    sock.recv(64)
    sock.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def fails(url: str, net: Net, **more: object) -> WebFailed:
    with pytest.raises(WebFailed) as failed:
        aio.run(fetch(url, net, **more))  # type: ignore[arg-type]
    return failed.value


def test_a_page_is_got_and_nothing_is_told(net: Net, server: WebServer) -> None:
    signs: list[bool] = []
    watch = Watch(lambda: signs.append(True))
    page = aio.run(fetch(URL, net, watch=watch))
    assert (page.status, page.body, page.content_type, page.hosts) == (200, b"<clientConfig/>", "text/xml", (HOST,))
    assert page.date.endswith("GMT")
    assert (watch.hosts, bool(signs)) == ([HOST], True)
    head = server.heads[-1]
    names = {line.partition(":")[0].lower() for line in head.split("\r\n")[1:] if line}
    assert names == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert head.startswith("GET /mail/config-v1.1.xml HTTP/1.1\r\n")


@pytest.mark.parametrize("path", ["/chunked", "/full"])
def test_other_good_answers(net: Net, path: str) -> None:
    assert set(aio.run(fetch(f"https://{HOST}{path}", net)).body) == {ord("x")}


def test_redirects_of_the_same_owner_are_followed(net: Net) -> None:
    page = aio.run(fetch(f"https://{HOST}/same-site", net))
    assert page.hosts == (HOST, "www.essai.example")
    assert page.url == "https://www.essai.example/mail/config-v1.1.xml"


@pytest.mark.parametrize(
    ("path", "fault", "host"),
    [
        ("/missing", WebFault.STATUS, HOST),
        ("/busy", WebFault.STATUS, HOST),
        ("/large", WebFault.TOO_LARGE, HOST),
        ("/large-chunked", WebFault.TOO_LARGE, HOST),
        ("/short", WebFault.BROKEN, HOST),
        ("/gzip", WebFault.BROKEN, HOST),
        ("/to-http", WebFault.REDIRECT_PLAIN, HOST),
        ("/elsewhere", WebFault.REDIRECT_ELSEWHERE, "ailleurs.example"),
        ("/circle", WebFault.REDIRECTS, HOST),
        ("/nowhere", WebFault.BROKEN, HOST),
        ("/odd", WebFault.BROKEN, "essai.example"),
        ("/strange", WebFault.BROKEN, ""),
        ("/ftp", WebFault.BROKEN, "essai.example"),
    ],
)
def test_what_is_refused(net: Net, path: str, fault: WebFault, host: str) -> None:
    failed = fails(f"https://{HOST}{path}", net)
    assert (failed.fault, failed.host) == (fault, host)


def test_elsewhere_is_followed_by_consent_only(net: Net, server: WebServer) -> None:
    before = len(server.seen)
    fails(f"https://{HOST}/elsewhere", net)
    assert [seen.partition("/")[0] for seen in server.seen[before:]] == [HOST]
    page = aio.run(fetch(f"https://{HOST}/elsewhere", net, accept_hosts=frozenset({"ailleurs.example"})))
    assert page.hosts == (HOST, "ailleurs.example")


def test_ten_megabytes_are_not_read(net: Net) -> None:
    import tracemalloc

    tracemalloc.start()
    try:
        assert fails(f"https://{HOST}/large-chunked", net).fault is WebFault.TOO_LARGE
        assert tracemalloc.get_traced_memory()[1] < 3_000_000  # an answer in pieces, and what TLS needs
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("url", ["http://essai.example/", "https://", "ftp://x", "https://essai.example:99999/", "x"])
def test_only_https_urls(net: Net, server: WebServer, url: str) -> None:
    before = server.connections
    assert fails(url, net).fault in (WebFault.BROKEN, WebFault.REDIRECT_PLAIN)
    assert server.connections == before


def test_certificates_are_judged(authority: Authority, server: WebServer) -> None:
    stranger = Net(Trust(), hosts={HOST: "127.0.0.1"}, proxies=Proxies(), https_port=server.port)
    assert fails(URL, stranger).fault is WebFault.CERTIFICATE
    other = Net(
        Trust(authority.file), hosts={"x.essai.example": "127.0.0.1"}, proxies=Proxies(), https_port=server.port
    )
    assert fails("https://x.essai.example/", other).fault is WebFault.CERTIFICATE
    late = authority.leaf("late", NAMES, start=-timedelta(days=20), end=-timedelta(days=10))
    with WebServer(ROUTES, late) as expired:
        assert fails(URL, net_of(authority, expired.port)).fault is WebFault.CERTIFICATE
    with FaultyServer(_in_clear) as plain:
        assert fails(URL, net_of(authority, plain.port)).fault is WebFault.TLS


def test_names_and_closed_ports(authority: Authority) -> None:
    assert fails("https://nobody.invalid/", net_of(authority, 1)).fault in (WebFault.NAME, WebFault.NETWORK)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert fails(URL, net_of(authority, port)).fault is WebFault.NETWORK


def test_no_direct_way_where_the_proxy_is_not_used(authority: Authority) -> None:
    by_script = Proxies(script="http://proxy.example/proxy.pac")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    for proxies in (by_script, Proxies(readable=False)):
        assert fails(URL, net_of(authority, port, proxies)).fault is WebFault.PROXY_UNUSED
    with DroppingPort() as dropping, FaultyServer(silent) as mute:
        assert fails(URL, net_of(authority, dropping.port, by_script), deadline=0.4).fault is WebFault.PROXY_UNUSED
        # a server that was reached and says nothing has nothing to do with the proxy
        assert fails(URL, net_of(authority, mute.port, by_script), deadline=0.4).fault is WebFault.TIMEOUT


def test_every_wait_ends(authority: Authority, net: Net) -> None:
    start = time.perf_counter()
    assert fails(f"https://{HOST}/drip", net, deadline=0.6).fault is WebFault.TIMEOUT
    assert fails(f"https://{HOST}/slow", net, deadline=0.4).fault is WebFault.TIMEOUT
    with DroppingPort() as dropping, FaultyServer(silent) as mute:
        assert fails(URL, net_of(authority, dropping.port), deadline=0.4).fault is WebFault.TIMEOUT
        assert fails(URL, net_of(authority, mute.port), deadline=0.4).fault is WebFault.TIMEOUT
    assert time.perf_counter() - start < 8  # four waits, each cut at its own deadline


def test_cancelling_leaves_nothing(net: Net) -> None:
    async def cancelled() -> float:
        task = asyncio.ensure_future(fetch(f"https://{HOST}/slow", net))
        await asyncio.sleep(0.3)
        start = time.perf_counter()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()
        return time.perf_counter() - start

    assert aio.run(cancelled()) < 0.2
    end = time.perf_counter() + 2
    while any(thread.name.startswith("off_loop") for thread in threading.enumerate()):
        assert time.perf_counter() < end
        time.sleep(0.02)


def test_through_a_proxy(authority: Authority, server: WebServer) -> None:
    way = {f"{HOST}:{server.port}": ("127.0.0.1", server.port)}
    with ProxyServer(way) as proxy:
        by_proxy = net_of(authority, server.port, Proxies(f"127.0.0.1:{proxy.port}"))
        assert aio.run(fetch(URL, by_proxy)).body == b"<clientConfig/>"
        assert proxy.targets[-1] == f"{HOST}:{server.port}"
        refused = fails("https://essai.example/", by_proxy)
        assert (refused.fault, refused.detail) == (WebFault.PROXY, "403")
        around = Proxies(f"127.0.0.1:{proxy.port}", past=lambda host: host == HOST)
        asked = len(proxy.targets)
        aio.run(fetch(URL, net_of(authority, server.port, around)))
        assert len(proxy.targets) == asked


def test_a_proxy_that_asks_for_a_login(authority: Authority, server: WebServer) -> None:
    way = {f"{HOST}:{server.port}": ("127.0.0.1", server.port)}
    with ProxyServer(way, login="prof:secret") as proxy:
        place = f"127.0.0.1:{proxy.port}"
        failed = fails(URL, net_of(authority, server.port, Proxies(place)))
        assert (failed.fault, failed.detail) == (WebFault.PROXY_LOGIN, "Basic")
        known = Proxies(place, login=Secret("prof:secret"))
        assert aio.run(fetch(URL, net_of(authority, server.port, known))).status == 200


@pytest.mark.parametrize("raw", [b"220 mail ESMTP\r\n", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 502 no\r\n\r\n"])
def test_a_proxy_that_is_none(authority: Authority, raw: bytes) -> None:
    with ProxyServer({}, raw=raw) as proxy:
        assert fails(URL, net_of(authority, 443, Proxies(f"127.0.0.1:{proxy.port}"))).fault is WebFault.PROXY


def test_a_proxy_that_is_not_there(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert fails(URL, net_of(authority, 443, Proxies(f"127.0.0.1:{port}"))).fault is WebFault.PROXY


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.one_of(st.binary(max_size=200), st.binary(max_size=200).map(lambda data: b"HTTP/1.1 200 OK\r\n" + data)))
def test_hostile_answers(authority: Authority, server: WebServer, net: Net, raw: bytes) -> None:
    server.routes["/hostile"] = Reply(raw=raw)
    got: int | WebFault
    try:
        got = len(aio.run(fetch(f"https://{HOST}/hostile", net, deadline=5)).body)
    except WebFailed as failed:
        got = failed.fault
    assert got in (WebFault.BROKEN, WebFault.STATUS) or (isinstance(got, int) and got <= web.CAP)


def test_a_bad_way_under_tls_is_broken(authority: Authority) -> None:
    with FaultyServer(under_tls(authority.leaf("closing", NAMES), lambda sock: None)) as closing:
        assert fails(URL, net_of(authority, closing.port)).fault is WebFault.BROKEN
