# SPDX-License-Identifier: EUPL-1.2
"""When the surroundings are looked at: as soon as a leg gets nowhere, never for a leg that gets along."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.core.surroundings import Surroundings
from wizard.transport import deadlines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wizard.probe.candidates import Candidates
    from wizard.probe.request import ProbeRequest
    from wizard.probe.surroundings import Lookout, PlainWeb
    from wizard.transport import Trust

    Quantifier = Callable[[Iterable[bool]], bool]
    Legs = tuple[tuple[Candidates, asyncio.Future[bool]], ...]


async def look_around(request: ProbeRequest, trust: asyncio.Future[Trust], legs: Legs) -> Surroundings | None:
    """What is seen around, or None when both legs get along. Runs beside them, so a dropped port costs it no time.

    A leg out of reach: names, ports, ways out. None answered by a mail server, or a certificate that the clock speaks
    against: the plain web, which shows a portal and another date.
    """
    start = request.clock()

    async def ended(how: Quantifier, sign: Callable[[Candidates], bool], patience: float) -> bool:
        """Wait until one leg (or every leg) ended so, or is late; False when that cannot come any more."""
        while True:
            left = start + patience - request.clock()
            if how(_ended(leg, task, sign, left <= 0) for leg, task in legs):
                return True
            running = [task for _, task in legs if not task.done()]
            if not running:
                return False
            # once late, only the end of a leg can change the answer
            patience_left = left if left > 0 else None
            await asyncio.wait(running, timeout=patience_left, return_when=asyncio.FIRST_COMPLETED)

    async def lookout() -> Lookout:
        from wizard.probe.surroundings import Lookout  # names, pages and proxies: most checks never need them

        return Lookout(request, await asyncio.shield(trust))

    async def wide() -> Surroundings | None:
        out_of_reach = await ended(any, lambda leg: leg.out_of_reach, deadlines.LOOK_AFTER)
        return await (await lookout()).look() if out_of_reach else None

    async def plain() -> PlainWeb | None:
        nobody = await ended(all, lambda leg: leg.unanswered, deadlines.HELD_UP)
        if not nobody and not any(leg.misdated for leg, _ in legs):
            return None
        return await (await lookout()).plain(tuple(leg.shown.server for leg, _ in legs if leg.unspoken))

    seen, web = await asyncio.gather(wide(), plain())
    if web is None:
        return seen
    return replace(seen or Surroundings(), portal=web.portal, clock_off=web.clock_off, web_on_mail=web.on_mail)


def _ended(leg: Candidates, task: asyncio.Future[bool], sign: Callable[[Candidates], bool], late: bool) -> bool:
    """Whether a leg ended with this sign, or has no connection although it is late."""
    if not task.done():
        return late and not leg.connected
    return not task.cancelled() and task.exception() is None and sign(leg)
