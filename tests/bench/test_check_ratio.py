# SPDX-License-Identifier: EUPL-1.2
"""Check of a good account against its longer leg alone: both legs side by side must cost little more than one."""

from __future__ import annotations

import asyncio
import statistics
import time
from typing import TYPE_CHECKING

import pytest

from tests.bench.figures import record
from tests.real.asking import request
from tests.real.servers import MailServers
from wizard import aio, probe
from wizard.core.probe import Leg
from wizard.probe.candidates import Candidates
from wizard.transport import Trust

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.probe import ProbeRequest

pytestmark = [pytest.mark.servers]
ROUNDS = 15


@pytest.fixture(scope="module")
def peers() -> Iterator[MailServers]:
    servers = MailServers()
    try:
        yield servers.start()
    finally:
        servers.stop()


async def _both(asked: ProbeRequest) -> float:
    start = time.perf_counter()
    report = await probe.check(asked)
    assert report.good
    return time.perf_counter() - start


async def _one(asked: ProbeRequest, leg: Leg) -> float:
    start = time.perf_counter()
    servers = asked.imap if leg is Leg.RECEIVE else asked.smtp
    alone = Candidates(leg, servers, asked, lambda event: None)
    trust = asyncio.ensure_future(aio.off_loop(Trust, asked.ca_file))
    assert await alone.reach(trust)
    await alone.shown.login(asked.user_names[0][1])
    await alone.shown.serve()
    return time.perf_counter() - start


def test_both_legs_cost_little_more_than_the_longer_one(peers: MailServers) -> None:
    asked = request(peers)

    async def measure() -> tuple[list[float], list[float], list[float]]:
        await _both(asked)  # the first one imports and fills caches
        rows = [
            (await _both(asked), await _one(asked, Leg.RECEIVE), await _one(asked, Leg.SEND)) for _ in range(ROUNDS)
        ]
        both, receive, send = zip(*rows, strict=True)
        return list(both), list(receive), list(send)

    both, receive, send = (statistics.median(times) for times in aio.run(measure()))
    assert min(both, receive, send) > 0
    record(
        "check of a good account / longer leg alone",
        round(both / max(receive, send), 2),
        "<= 1.25",
        f"Dovecot and Postfix on loopback, median of {ROUNDS}: {both * 1000:.0f} ms, "
        f"reception {receive * 1000:.0f} ms, sending {send * 1000:.0f} ms",
    )
