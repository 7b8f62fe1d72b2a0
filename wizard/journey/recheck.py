# SPDX-License-Identifier: EUPL-1.2
"""« Check again »: a check of today beside what worked on the day the account was set up."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard import aio
from wizard.core.changed import compare
from wizard.core.probe import Family
from wizard.journey import finding, remembered

if TYPE_CHECKING:
    from wizard.core.changed import Change, Worked
    from wizard.core.discovered import National
    from wizard.journey.draft import Draft
    from wizard.journey.world import World

LOOK = 6.0  # seconds for the hint of a move to the national mail
HELD_UP = 2.0  # the same when the network let nothing through: a record may still say it, and the verdict has waited


@dataclass(frozen=True, slots=True)
class Since:
    """``worked`` None: nothing is known of an earlier day, and there is nothing to compare."""

    worked: Worked | None = None
    changes: tuple[Change, ...] = ()
    national: National | None = None
    contacted: tuple[str, ...] = ()  # hosts that were asked for a sign of a move, beside the mail servers


async def since_then(draft: Draft, world: World) -> Since:
    """Compare the report of this draft with what worked then.

    Only when something changed is the domain looked at for a move to the national mail, without a password.
    """
    worked = await aio.off_loop(remembered.recall, draft.address)
    if worked is None or draft.report is None:
        return Since()
    changes = compare(worked, draft.report)
    if not changes or world.practice is not None:
        return Since(worked, changes)
    held_up = draft.report.family is Family.NETWORK
    national, contacted = await _national(draft, world, HELD_UP if held_up else LOOK)
    return Since(worked, compare(worked, draft.report, national), national, contacted)


async def _national(draft: Draft, world: World, patience: float) -> tuple[National | None, tuple[str, ...]]:
    from wizard import discovery
    from wizard.discovery import national
    from wizard.transport.net import Watch

    watch, sign = Watch(), None
    try:
        net = await finding.net_of(world)
        question = discovery.Question(finding.domain_of(draft.address), draft.address, net)
        async with asyncio.timeout(patience):
            sign = await national.look(question, watch)
    except (OSError, ValueError) as error:  # TimeoutError included: a hint is worth no failure
        logging.getLogger(__name__).info("no hint of a move: %s", type(error).__name__)
    return sign, tuple(watch.hosts)
