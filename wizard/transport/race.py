# SPDX-License-Identifier: EUPL-1.2
"""Happy Eyeballs (RFC 8305): the addresses of a host raced by rank, a quarter of a second apart."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

from wizard.core.probe import Refused, TimedOut
from wizard.transport import deadlines
from wizard.transport.connection import Connection
from wizard.transport.faults import StageFailed, connect_outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.transport.names import Address

    Won = tuple[socket.socket, Address]


async def _one(address: Address) -> socket.socket:
    sock = socket.socket(address.family, socket.SOCK_STREAM)
    sock.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(sock, address.sockaddr)
    except BaseException:
        sock.close()
        raise
    return sock


async def _race(addresses: Sequence[Address], stagger: float, faults: list[OSError]) -> Won | None:
    """The first that connects; each next one starts after ``stagger`` seconds, or at once when those before failed."""
    running: dict[asyncio.Task[socket.socket], Address] = {}
    waiting = list(addresses)
    try:
        while running or waiting:
            if waiting:
                address = waiting.pop(0)
                running[asyncio.ensure_future(_one(address))] = address
            done, _ = await asyncio.wait(
                running, timeout=stagger if waiting else None, return_when=asyncio.FIRST_COMPLETED
            )
            winner: Won | None = None
            for task in done:
                address = running.pop(task)
                error = task.exception()
                if error is None and winner is None:
                    winner = task.result(), address
                elif error is None:
                    task.result().close()
                elif isinstance(error, OSError):
                    faults.append(error)
                else:
                    raise error
            if winner is not None:
                return winner
        return None
    finally:
        for task in running:
            task.add_done_callback(_discard)
            task.cancel()


def _discard(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()


async def connect(
    host: str,
    addresses: Sequence[Address],
    *,
    deadline: float = deadlines.CONNECT,
    stagger: float = deadlines.STAGGER,
) -> Connection:
    """Connect to the first address that answers. Raises StageFailed: TimedOut, Refused, Unreachable, NoNetwork."""
    faults: list[OSError] = []
    port = int(addresses[0].sockaddr[1])
    try:
        async with asyncio.timeout(deadline):
            won = await _race(addresses, stagger, faults)
    except TimeoutError:
        raise StageFailed(TimedOut(deadline)) from None
    if won is not None:
        return Connection(*won)
    outcomes = [connect_outcome(host, port, error) for error in faults]
    # one address that says « closed » says more than another without a route (no IPv6 here)
    outcomes.sort(key=lambda outcome: not isinstance(outcome, Refused))
    raise StageFailed(outcomes[0])
