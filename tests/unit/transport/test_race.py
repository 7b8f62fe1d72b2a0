# SPDX-License-Identifier: EUPL-1.2
"""The addresses of one host, raced: a dead one costs a quarter of a second, not its deadline (RFC 8305)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.real.faults import DroppingPort, FaultyServer, Recorder
from wizard import aio
from wizard.core.probe import Refused, TimedOut
from wizard.transport import StageFailed, deadlines
from wizard.transport.names import literal
from wizard.transport.race import connect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.transport import Connection

FIRST, SECOND = "127.0.0.5", "127.0.0.1"


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with FaultyServer(Recorder(), SECOND) as running:
        yield running


def reached(port: int, *hosts: str, deadline: float = 3.0, stagger: float = deadlines.STAGGER) -> str:
    """Which address won."""

    async def go() -> Connection:
        return await connect("h.example", [literal(host, port) for host in hosts], deadline=deadline, stagger=stagger)

    connection = aio.run(go())
    connection.cut()
    return str(connection.address.ip)


def test_a_dropped_first_address_does_not_use_up_the_deadline(server: FaultyServer) -> None:
    with DroppingPort(FIRST, server.port):
        assert reached(server.port, FIRST, SECOND) == SECOND


def test_after_a_refusal_the_next_is_not_waited_for(server: FaultyServer) -> None:
    assert reached(server.port, FIRST, SECOND, stagger=60.0) == SECOND


def test_the_first_that_answers_in_time_is_alone(server: FaultyServer) -> None:
    with FaultyServer(Recorder(), FIRST, server.port) as other:
        assert reached(server.port, SECOND, FIRST, stagger=60.0) == SECOND
    assert other.connections == 0


def test_all_dropped_costs_one_deadline_and_a_closed_port_says_so() -> None:
    with DroppingPort(FIRST) as dead, pytest.raises(StageFailed) as late:
        reached(dead.port, FIRST, FIRST, FIRST, deadline=0.5, stagger=0.05)
    assert late.value.outcome == TimedOut(0.5)
    with pytest.raises(StageFailed) as closed:
        reached(1, FIRST, SECOND)
    assert closed.value.outcome == Refused("h.example", 1)
