# SPDX-License-Identifier: EUPL-1.2
"""The looks around, each on a peer of the tests' own: what answers, what refuses, what is silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.peers.dns_server import DnsServer, Fault
from tests.peers.proxy import ProxyServer
from tests.peers.web_server import Reply, WebServer, moved
from tests.real.faults import DroppingPort, FaultyServer, silent
from tests.unit.core.test_probe import leg
from wizard import aio
from wizard.core.academy import LoginForm
from wizard.core.probe import Leg, NameNotFound, Passed, Refused, Stage, StageResult, TimedOut
from wizard.core.secret import Secret
from wizard.core.server import Protocol, Security, Server
from wizard.core.surroundings import Look, Proxy, Resolver, Surroundings
from wizard.probe import ProbeRequest, surroundings
from wizard.probe.surroundings import Lookout, PlainWeb, with_legs
from wizard.transport import Trust, deadlines, routes

if TYPE_CHECKING:
    from collections.abc import Iterator

DOMAIN = "ac-essai.example"
ZONE = "imap A 127.0.0.1\nsmtp A 127.0.0.1\n@ A 127.0.0.1\n"
SERVERS = (
    Server(Protocol.IMAP, f"imap.{DOMAIN}", 993, Security.TLS),
    Server(Protocol.SMTP, f"smtp.{DOMAIN}", 465, Security.TLS),
)
HERE = "127.0.0.1"


@pytest.fixture(autouse=True)
def routed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A way out, without asking this computer's own routing table."""
    monkeypatch.setattr(routes, "families", lambda: (4,))
    monkeypatch.setattr(deadlines, "LOOK", 1.0)


@pytest.fixture
def names() -> Iterator[DnsServer]:
    """Knows the academy."""
    with DnsServer({DOMAIN: ZONE}) as server:
        yield server


@pytest.fixture(scope="module")
def trust() -> Trust:
    """Public authorities."""
    return Trust()


def lookout(names: DnsServer, trust: Trust, **changes: object) -> Lookout:
    """For an academy whose names that server knows; no proxy unless given."""
    asked = ProbeRequest(
        imap=SERVERS[:1],
        smtp=SERVERS[1:],
        address=f"alice@{DOMAIN}",
        user_names=((LoginForm.IDENTIFIER, "alice"),),
        password=Secret("x"),
        nameserver=names.address,
        proxies={},
        web_port=9,
    )
    return Lookout(replace(asked, **changes), trust)  # type: ignore[arg-type]


def look(names: DnsServer, trust: Trust, **changes: object) -> Surroundings:
    """One look around."""
    seen: Surroundings = aio.run(lookout(names, trust, **changes).look())
    return seen


def test_a_network_that_answers(names: DnsServer, trust: Trust) -> None:
    with FaultyServer(silent) as web:
        seen = look(names, trust, web_port=web.port)
    assert (seen.route, seen.resolver, seen.domain_known, seen.web) == (Look.YES, Resolver.ANSWERS, Look.YES, Look.YES)
    assert [port.port for port in seen.ports] == [587]  # 465 is the leg's own
    assert set(names.questions()) == {DOMAIN, f"imap.{DOMAIN}", f"smtp.{DOMAIN}"}


@pytest.mark.parametrize(
    ("fault", "resolver", "known"),
    [
        (Fault.REFUSED, Resolver.REFUSES, Look.UNKNOWN),
        (Fault.SERVFAIL, Resolver.REFUSES, Look.UNKNOWN),
        (Fault.SILENT, Resolver.SILENT, Look.UNKNOWN),
        (Fault.NXDOMAIN, Resolver.ANSWERS, Look.NO),
    ],
)
def test_name_servers(names: DnsServer, trust: Trust, fault: Fault, resolver: Resolver, known: Look) -> None:
    names.faults["*"] = fault
    seen = look(names, trust)
    assert (seen.resolver, seen.domain_known) == (resolver, known)
    assert seen.web in (Look.UNKNOWN, Look.SILENT)


def test_no_way_out(names: DnsServer, trust: Trust, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes, "families", lambda: ())
    assert look(names, trust).route is Look.NO


def test_web_ports(names: DnsServer, trust: Trust) -> None:
    assert look(names, trust, web_port=1).web is Look.NO
    with DroppingPort() as dropped:
        assert look(names, trust, web_port=dropped.port).web is Look.SILENT


@pytest.mark.parametrize(
    ("login", "raw", "found"),
    [
        ("", b"", Proxy.WORKS),
        ("eleve:secret", b"", Proxy.ASKS_LOGIN),
        ("", b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", Proxy.FAILS),
        ("", b"\x00\x01garbage\r\n\r\n", Proxy.FAILS),
    ],
)
def test_proxies(names: DnsServer, trust: Trust, login: str, raw: bytes, found: Proxy) -> None:
    with FaultyServer(silent) as far, ProxyServer({f"{DOMAIN}:443": (HERE, far.port)}, login=login, raw=raw) as proxy:
        seen = look(names, trust, proxies={"https": f"http://{HERE}:{proxy.port}"})
    assert (seen.proxy, seen.proxy_host) == (found, HERE)
    assert proxy.targets == [f"{DOMAIN}:443"]


@pytest.mark.parametrize("table", [{"all": "socks5://127.0.0.1:1080"}, {"socks": "socks://127.0.0.1:1080"}])
def test_a_proxy_of_another_kind_is_told_as_such(names: DnsServer, trust: Trust, table: dict[str, str]) -> None:
    assert look(names, trust, proxies=table).proxy is Proxy.UNSPOKEN


def test_a_script_that_names_the_proxy_is_told_not_run(names: DnsServer, trust: Trust) -> None:
    seen = look(names, trust, proxies={"auto": "http://proxy.example/proxy.pac"})
    assert (seen.proxy, seen.proxy_host) == (Proxy.UNREAD, "http://proxy.example/proxy.pac")


@pytest.mark.parametrize(
    ("reply", "led"),
    [
        (moved("http://hotspot.example/login"), "hotspot.example"),
        (moved(f"https://www.{DOMAIN}/"), ""),
        (moved("/accueil"), ""),
        (Reply(511), "HTTP 511"),
        (Reply(511, b"", {"Location": "http://hotspot.example/"}), "hotspot.example"),
        (Reply(200, b"site"), ""),
    ],
)
def test_plain_web(names: DnsServer, trust: Trust, reply: Reply, led: str) -> None:
    watch = lookout(names, trust)
    with WebServer({"/": reply}) as web:
        watch._net = replace(watch._net, http_port=web.port)
        seen = aio.run(watch.plain())
    assert (seen.portal, seen.on_mail) == (led, ())
    assert seen.clock_off == pytest.approx(0, abs=60)
    assert web.seen == [f"{DOMAIN}/"]
    assert all("alice" not in head for head in web.heads)


@pytest.mark.parametrize(
    ("reply", "led"), [(moved("https://hotspot.example/login"), "hotspot.example"), (Reply(200, b"sign in"), "")]
)
def test_a_web_server_on_a_mail_port(names: DnsServer, trust: Trust, reply: Reply, led: str) -> None:
    """Nobody answers on the plain web itself; a silent mail port is no web server."""
    with WebServer({"/": reply}) as web, FaultyServer(lambda sock: sock.sendall(b"220 mail ESMTP\r\n")) as mail:
        taken = (replace(SERVERS[0], port=web.port), replace(SERVERS[1], port=mail.port))
        watch = lookout(names, trust)
        watch._net = replace(watch._net, http_port=1)
        seen = aio.run(watch.plain(taken))
    assert seen == PlainWeb(led, None, (web.port,))
    assert all("alice" not in head for head in web.heads)


def test_the_clock_is_compared_with_the_web(names: DnsServer, trust: Trust) -> None:
    late = datetime.now(UTC) + timedelta(days=400)
    watch = lookout(names, trust, now=lambda: late)
    with WebServer({"/": Reply(200)}) as web:
        watch._net = replace(watch._net, http_port=web.port)
        off = aio.run(watch.plain()).clock_off
    assert off == pytest.approx(400 * 86_400, abs=60)


_numbers = st.one_of(
    st.integers(-5, 100_000).map(str),
    st.integers(10**15, 10**25).map(str),
    st.sampled_from(["00", "29", "1970", "9999", "-0000"]),
)
_dates = st.builds(
    "Mon, {} {} {} {}:{}:{} {}{}".format,
    _numbers,
    st.sampled_from(["Jan", "Feb", "xx"]),
    *[_numbers] * 4,
    st.sampled_from(["+", "-", "GMT", ""]),
    _numbers,
)


@given(st.one_of(st.text(max_size=40), _dates))
def test_any_date_is_read_or_left(date: str) -> None:
    off = surroundings._clock_off(date, datetime.now(UTC))
    assert off is None or isinstance(off, float)


def test_names_given_by_hand_keep_the_looks_at_home(names: DnsServer, trust: Trust) -> None:
    hosts = {server.host: HERE for server in SERVERS}
    seen = look(names, trust, hosts=hosts)
    assert names.asked == []
    assert (seen.route, seen.resolver, seen.proxy) == (Look.UNKNOWN, Resolver.UNKNOWN, Proxy.UNKNOWN)
    assert aio.run(lookout(names, trust, hosts=hosts).plain(SERVERS)) == PlainWeb()


def test_what_the_legs_found_is_added() -> None:
    unknown = leg(Leg.RECEIVE, NameNotFound("imap.example"), Stage.RESOLVE)
    dropped = leg(Leg.SEND, TimedOut(5.0), Stage.CONNECT)
    seen = with_legs(Surroundings(), (unknown, dropped))
    assert seen.hidden == ("imap.example",)
    assert [(port.port, port.answer) for port in seen.ports] == [(465, Look.SILENT)]
    nowhere = leg(Leg.RECEIVE, Refused("imap.example", 993), Stage.CONNECT)
    first = StageResult(Stage.RESOLVE, Passed("0.0.0.0, ::"), 0.1)
    astray = replace(nowhere, stages=(first, *nowhere.stages[1:]))
    assert with_legs(Surroundings(), (astray,)).hidden == ("imap.example",)
    assert with_legs(Surroundings(), (leg(Leg.RECEIVE),)).hidden == ()
