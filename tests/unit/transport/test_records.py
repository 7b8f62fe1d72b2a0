# SPDX-License-Identifier: EUPL-1.2
"""DNS records from a real name server on loopback: order, « . », CNAME, silence and refusals told apart."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import TYPE_CHECKING

import dns.resolver
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.peers.dns_server import DnsServer, Fault
from wizard import aio
from wizard.core.probe import NameNotFound, NoNetwork
from wizard.transport import StageFailed, Trust, records
from wizard.transport.net import Net
from wizard.transport.proxies import Proxies
from wizard.transport.records import NameFault, Srv

if TYPE_CHECKING:
    from collections.abc import Iterator

ZONE = """
_imaps._tcp SRV 10 75 993 A
_imaps._tcp SRV 10 25 993 b
_imaps._tcp SRV 5 0 1993 c
_submissions._tcp SRV 0 0 0 .
_submission._tcp CNAME _sub.other
_sub.other SRV 0 1 587 smtp
_odd._tcp SRV 0 1 0 a
_odd._tcp SRV 0 1 25 under_score
@ MX 20 mx2.elsewhere.example.
@ MX 10 mx1.elsewhere.example.
null MX 0 .
a A 127.0.0.2
a AAAA ::1
alias CNAME a
bare TXT "no address"
"""
BIG = "\n".join(f"_imaps._tcp SRV 0 1 993 a-long-name-of-a-mail-server-number-{n:02}" for n in range(40))


@pytest.fixture(scope="module")
def server() -> Iterator[DnsServer]:
    with DnsServer({"essai.example": ZONE, "big.example": BIG}) as running:
        yield running


@pytest.fixture(autouse=True)
def behave(server: DnsServer) -> None:
    server.faults.clear()
    server.slow.clear()
    server.everybody, server.proven, server.spoil = "", False, None


@pytest.fixture(scope="module")
def net(server: DnsServer) -> Net:
    return Net(Trust(), nameserver=server.address, proxies=Proxies())


def test_priority_first(net: Net) -> None:
    found = aio.run(records.srv("_imaps._tcp.essai.example", net))
    assert found.items[0] == Srv("c.essai.example", 1993, 5, 0)
    assert {item.host for item in found.items[1:]} == {"a.essai.example", "b.essai.example"}
    assert (found.fault, found.authenticated) == (None, False)


def test_weights_are_drawn(net: Net) -> None:
    async def draws() -> Counter[str]:
        return Counter([(await records.srv("_imaps._tcp.essai.example", net)).items[1].host for _ in range(120)])

    first = aio.run(draws())["a.essai.example"]
    assert abs(first - 120 * 0.75) < 4 * (120 * 0.75 * 0.25) ** 0.5


def test_a_cname_is_followed(net: Net) -> None:
    found = aio.run(records.srv("_submission._tcp.essai.example", net))
    assert found.items == (Srv("smtp.essai.example", 587, 0, 1),)


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("_submissions._tcp.essai.example", NameFault.NOT_OFFERED),
        ("_odd._tcp.essai.example", NameFault.UNUSABLE),
        ("_imap._tcp.essai.example", NameFault.NXDOMAIN),
        ("bare.essai.example", NameFault.NO_DATA),
        ("_imaps._tcp.nobody.example", NameFault.REFUSED),  # a lame server: not its zone
        ("a" * 64 + ".example", NameFault.NXDOMAIN),
        ("é.example", NameFault.NXDOMAIN),
        ("", NameFault.NXDOMAIN),
    ],
)
def test_why_there_is_none(net: Net, name: str, fault: NameFault) -> None:
    assert aio.run(records.srv(name, net, deadline=2.0)).fault is fault


def test_mx_by_preference_and_null_mx(net: Net) -> None:
    assert aio.run(records.mx("essai.example", net)).items == ("mx1.elsewhere.example", "mx2.elsewhere.example")
    assert aio.run(records.mx("null.essai.example", net)).fault is NameFault.NOT_OFFERED


def test_a_long_answer_comes_by_tcp(net: Net, server: DnsServer) -> None:
    assert len(aio.run(records.srv("_imaps._tcp.big.example", net)).items) == 40
    assert ("_imaps._tcp.big.example", "SRV") in server.over_tcp


def test_dnssec_is_noted(net: Net, server: DnsServer) -> None:
    server.proven = True
    assert aio.run(records.srv("_imaps._tcp.essai.example", net)).authenticated
    assert aio.run(records.srv("_submissions._tcp.essai.example", net)).authenticated


@pytest.mark.parametrize(
    ("misdeed", "fault", "seconds"),
    [
        (Fault.SILENT, NameFault.SILENT, 0.8),
        (Fault.SERVFAIL, NameFault.REFUSED, 0.5),
        (Fault.REFUSED, NameFault.REFUSED, 0.5),
    ],
)
def test_a_server_that_misbehaves(
    net: Net, server: DnsServer, misdeed: Fault, fault: NameFault, seconds: float
) -> None:
    server.faults["*"] = misdeed
    start = time.perf_counter()
    assert aio.run(records.mx("essai.example", net, deadline=0.5)).fault is fault
    assert time.perf_counter() - start < seconds + 2


def test_garbage_is_no_answer(net: Net, server: DnsServer) -> None:
    server.faults["*"] = Fault.GARBAGE
    found = aio.run(records.mx("essai.example", net, deadline=0.5))
    assert found.fault in (NameFault.SILENT, NameFault.REFUSED)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    places=st.lists(st.tuples(st.integers(2, 250), st.integers(0, 255)), min_size=1, max_size=6),
    end=st.integers(4, 300),
)
def test_spoiled_answers(net: Net, server: DnsServer, places: list[tuple[int, int]], end: int) -> None:
    def spoil(wire: bytes) -> bytes:
        spoiled = bytearray(wire)
        for place, value in places:
            spoiled[place % len(spoiled)] = value
        return bytes(spoiled[:end])

    server.spoil = spoil
    found = aio.run(records.srv("_imaps._tcp.essai.example", net, deadline=0.03))
    assert bool(found.items) is (found.fault is None)
    for item in found.items:
        assert 0 < item.port < 65536
        assert records._TARGET.match(item.host)


def test_nobody_listens() -> None:
    import socket

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    net = Net(Trust(), nameserver=("127.0.0.1", port), proxies=Proxies())
    # an unconnected UDP socket is not told that a port is closed
    assert aio.run(records.mx("essai.example", net, deadline=0.4)).fault is NameFault.SILENT


def test_whether_a_name_is_known(net: Net, server: DnsServer) -> None:
    async def known(name: str) -> NameFault | None:
        return await records.address_known(name, net, deadline=0.5)

    assert aio.run(known("alias.essai.example")) is None
    assert aio.run(known("bare.essai.example")) is NameFault.NO_DATA
    assert aio.run(known("nobody.essai.example")) is NameFault.NXDOMAIN
    server.faults["a.essai.example"] = Fault.SILENT
    assert aio.run(known("a.essai.example")) is NameFault.SILENT


def test_addresses_by_the_given_server(net: Net, server: DnsServer) -> None:
    found = aio.run(records.addresses("alias.essai.example", 993, net))
    assert {address.sockaddr[:2] for address in found} == {("127.0.0.2", 993), ("::1", 993)}
    with pytest.raises(StageFailed) as failed:
        aio.run(records.addresses("nobody.essai.example", 993, net))
    assert failed.value.outcome == NameNotFound("nobody.essai.example")
    server.faults["*"] = Fault.REFUSED
    with pytest.raises(StageFailed) as failed:
        aio.run(records.addresses("a.essai.example", 993, net))
    assert isinstance(failed.value.outcome, NoNetwork)
    server.everybody = "127.0.0.9"
    server.faults.clear()
    assert [address.ip for address in aio.run(records.addresses("nobody.essai.example", 993, net))] == ["127.0.0.9"]


def test_a_closed_net_asks_no_resolver(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*args: object, **more: object) -> None:
        raise AssertionError(args)

    monkeypatch.setattr("socket.getaddrinfo", asked)
    monkeypatch.setattr("dns.asyncresolver.Resolver", asked)
    closed = Net(Trust(), hosts={"imap.essai.example": "127.0.0.1"}, proxies=Proxies())
    assert [each.ip for each in aio.run(records.addresses("imap.essai.example", 993, closed))] == ["127.0.0.1"]
    assert [each.ip for each in aio.run(records.addresses("127.0.0.3", 993, closed))] == ["127.0.0.3"]
    with pytest.raises(StageFailed) as failed:
        aio.run(records.addresses("smtp.essai.example", 465, closed))
    assert failed.value.outcome == NameNotFound("smtp.essai.example")
    assert aio.run(records.mx("essai.example", closed)).fault is NameFault.NXDOMAIN
    assert aio.run(records.address_known("imap.essai.example", closed)) is None


@pytest.mark.parametrize("error", [dns.resolver.NoResolverConfiguration(), ValueError("x"), OSError("x")])
def test_a_computer_without_a_name_server(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object, **more: object) -> None:
        raise error

    monkeypatch.setattr("dns.asyncresolver.Resolver", broken)
    net = Net(Trust(), proxies=Proxies())
    assert aio.run(records.srv("_imaps._tcp.essai.example", net)).fault is NameFault.ABSENT
    assert aio.run(records.address_known("essai.example", net)) is NameFault.ABSENT


def test_cancelling_leaves_nothing(net: Net, server: DnsServer) -> None:
    import asyncio

    async def cancelled() -> float:
        task = asyncio.ensure_future(records.srv("_imaps._tcp.essai.example", net))
        await asyncio.sleep(0.2)
        start = time.perf_counter()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()
        return time.perf_counter() - start

    server.faults["*"] = Fault.SILENT
    assert aio.run(cancelled()) < 0.2
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("off_loop")]
