# SPDX-License-Identifier: EUPL-1.2
"""What follows the writing: the mail program is watched until the account is there; everything is taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wizard import aio
from wizard.clients import guided
from wizard.clients.base import Settled
from wizard.core.account import Owner
from wizard.journey import work

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from wizard.clients.base import Moment
    from wizard.core.handover import ProgramGuide
    from wizard.core.receipt import UndoReport
    from wizard.journey.draft import Draft
    from wizard.journey.world import World


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did, and how the person removes the account that the mail program has made itself."""

    report: UndoReport
    guide: ProgramGuide | None = None


async def settle(
    draft: Draft,
    world: World,
    said: Callable[[Moment], None],
    reopened: Callable[[], Awaitable[None]] | None = None,
) -> Draft:
    """Open the mail program and watch it, see ``wizard.clients.base.Client``; the draft with how it ended.

    Where the account that came is not as it should be, the windows of the draft's plan are those that correct it.
    Raises NothingToSetUp and BadInput. Cancelling stops the watch and leaves everything as it is: undo takes it back.
    """
    assert draft.account is not None
    client = work.client_of(draft.client)
    target = await work.target_of(draft, world)
    settled = await client.settle(draft.account, target, said, reopened)
    if settled is not Settled.DIFFERS:
        return draft.answer(settled=settled.value)
    now = (await work.plan(draft, world)).plan  # the account is there: what is left of the plan is its correction
    assert draft.plan is not None
    assert now is not None
    if now.empty and now.handover is None:  # its last values have come meanwhile
        return draft.answer(settled=Settled.CREATED.value)
    before = draft.plan.handover
    if before is None or now.handover is None:
        return draft.answer(settled=settled.value)
    corrected = replace(draft.plan, handover=replace(before, guide=now.handover.guide))
    return draft.answer(plan=corrected, settled=settled.value)


def guide(draft: Draft) -> ProgramGuide | None:
    """The windows the person is shown now: what the program asks once the account is there, or what is done by hand.

    A program that is watched makes the account itself: until the watch has ended, there is nothing to copy.
    """
    handover = draft.plan.handover if draft.plan is not None else None
    if handover is None or draft.account is None or not handover.settles:
        return handover.guide if handover is not None else None
    if draft.settled == "created":
        shared = draft.owner is Owner.SHARED
        return guided.guide("outlook-password-shared" if shared else "outlook-password", draft.account)
    return handover.guide if draft.settled not in ("", "nothing") else None


async def undo(receipt: str, client_id: str, address: str, world: World) -> Undone:
    """Take a writing back, then look for what the mail program has made itself. Raises the writing errors."""
    from wizard import changes

    report = await aio.off_loop(changes.undo, receipt)
    client = work.client_of(client_id)
    return Undone(report, await aio.off_loop(client.still_there, world.where, address))
