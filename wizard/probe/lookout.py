# SPDX-License-Identifier: EUPL-1.2
"""When the surroundings are looked at: as soon as a leg gets nowhere, never for a leg that gets along."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.transport import deadlines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wizard.core.surroundings import Surroundings
    from wizard.probe.candidates import Candidates
    from wizard.probe.request import ProbeRequest
    from wizard.transport import Trust

    Legs = tuple[tuple[Candidates, asyncio.Future[bool]], ...]


async def look_around(request: ProbeRequest, trust: asyncio.Future[Trust], legs: Legs) -> Surroundings | None:
    """What is seen around, or None when both legs get along. Runs beside them, so a dropped port costs it no time."""
    start = request.clock()

    async def held_up(how: Callable[[Iterable[bool]], bool], patience: float) -> bool:
        """Wait until one leg (or every leg) gets nowhere; False when that cannot come any more."""
        while True:
            left = start + patience - request.clock()
            if how(_lost(leg, task, left <= 0) for leg, task in legs):
                return True
            running = [task for _, task in legs if not task.done()]
            if not running:
                return False
            # once late, only the end of a leg can change the answer
            patience_left = left if left > 0 else None
            await asyncio.wait(running, timeout=patience_left, return_when=asyncio.FIRST_COMPLETED)

    async def plain() -> tuple[str, float | None]:
        return await lookout.plain() if await held_up(all, deadlines.HELD_UP) else ("", None)

    if not await held_up(any, deadlines.LOOK_AFTER):
        return None
    from wizard.probe.surroundings import Lookout  # names, pages and proxies: most checks never need them

    lookout = Lookout(request, await asyncio.shield(trust))
    seen, (portal, off) = await asyncio.gather(lookout.look(), plain())
    return replace(seen, portal=portal, clock_off=off)


def _lost(leg: Candidates, task: asyncio.Future[bool], late: bool) -> bool:
    """Whether a leg ended without a connection, or has none although it is late."""
    if not task.done():
        return late and not leg.connected
    return not task.cancelled() and task.exception() is None and leg.out_of_reach
