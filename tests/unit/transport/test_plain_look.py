# SPDX-License-Identifier: EUPL-1.2
"""One plain look at a web port: where a portal leads to, the date it tells; whatever answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.peers.web_server import Reply, WebServer, moved
from tests.real.faults import DroppingPort, FaultyServer
from wizard import aio
from wizard.transport import Trust
from wizard.transport.net import Net
from wizard.transport.web import plain_look

if TYPE_CHECKING:
    import socket


@pytest.fixture(scope="module")
def net() -> Net:
    return Net(Trust(), hosts=dict.fromkeys(("essai.example", "www.essai.example"), "127.0.0.1"))


def test_where_it_is_led_and_the_date(net: Net) -> None:
    routes = {"essai.example/": moved("http://portail.hotel.example/login?x=1"), "www.essai.example/": Reply(200, b"x")}
    with WebServer(routes) as plain:
        led = aio.run(plain_look("essai.example", plain.port, net))
        assert (led.status, led.location_host) == (302, "portail.hotel.example")
        assert led.date.endswith("GMT")
        there = aio.run(plain_look("www.essai.example", plain.port, net))
        assert (there.status, there.location_host) == (200, "")
    assert aio.run(plain_look("essai.example", plain.port, net)).status == 0
    with FaultyServer(lambda sock: sock.sendall(b"\x00\xff\r\n\r\n")) as odd:
        assert aio.run(plain_look("essai.example", odd.port, net)).status == 0
    with DroppingPort() as dropping:
        assert aio.run(plain_look("essai.example", dropping.port, net, deadline=0.4)).status == 0


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    raw=st.one_of(
        st.binary(max_size=200),
        st.binary(max_size=200).map(lambda data: b"HTTP/1.1 302 Found\r\nLocation: " + data + b"\r\n\r\n"),
        st.just(b"HTTP/1.1 302 Found\r\nLocation: http://" + b"a" * 60_000 + b"/\r\n\r\n"),
        st.sampled_from(
            [b"HTTP/1.1 302 Found\r\n" + b"A: b\r\n" * 99_999, b"HTTP/1.1 " + b"2" * 99_999, b"\0" * 99_999]
        ),
    )
)
def test_anything_is_evidence_or_nothing(net: Net, raw: bytes) -> None:
    """It looks at portals and at mail ports: whatever they say is evidence or nothing, never an error."""

    def say(sock: socket.socket) -> None:
        sock.recv(4096)
        sock.sendall(raw)

    with FaultyServer(say) as odd:
        seen = aio.run(plain_look("essai.example", odd.port, net, deadline=2))
    assert isinstance(seen.status, int)
    assert len(seen.location_host) <= 253
    assert seen.location_host.isascii()
    assert " " not in seen.location_host
