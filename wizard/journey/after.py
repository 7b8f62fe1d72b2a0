# SPDX-License-Identifier: EUPL-1.2
"""What follows the writing: the mail program is watched until the account is there; everything is taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wizard import aio
from wizard.clients import guided
from wizard.clients.base import Settled
from wizard.core.account import Owner
from wizard.journey import entrusted, remembered, work

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from wizard.clients.base import Moment
    from wizard.core.handover import ProgramGuide
    from wizard.core.receipt import UndoReport
    from wizard.journey.draft import Draft
    from wizard.journey.world import World


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did, and how the person removes the account that the mail program has made itself.

    ``forgotten``: whether the password is out of the keyring; None where none was entrusted to it, or the account stays.
    """

    report: UndoReport
    forgotten: bool | None = None
    guide: ProgramGuide | None = None


async def settle(
    draft: Draft,
    world: World,
    said: Callable[[Moment], None],
    reopened: Callable[[], Awaitable[None]] | None = None,
) -> Draft:
    """Open the mail program and watch it, see ``wizard.clients.base.Client``; the draft with how it ended.

    The windows of its plan are then those that the person is shown: what Outlook asks, or what corrects the account.
    Raises NothingToSetUp and BadInput. Cancelling stops the watch and leaves everything as it is: undo takes it back.
    """
    assert draft.account is not None
    client = work.client_of(draft.client)
    target = await work.target_of(draft, world)
    settled = await client.settle(draft.account, target, said, reopened)
    correction = None
    if settled is Settled.DIFFERS:
        now = (await work.plan(draft, world)).plan  # the account is there: what is left of the plan is its correction
        assert now is not None
        correction = now.handover.guide if now.handover is not None else None
        if correction is None:  # its last values have come meanwhile
            settled = Settled.CREATED
    return ended(draft, settled, correction)


def ended(draft: Draft, settled: Settled, correction: ProgramGuide | None) -> Draft:
    """The draft once the watch has ended so, with the windows that then are shown."""
    handover = draft.plan.handover if draft.plan is not None else None
    if draft.plan is None or handover is None or draft.account is None:
        return draft.answer(settled=settled.value)
    windows = correction or handover.guide
    if settled is Settled.CREATED:
        shared = draft.owner is Owner.SHARED
        windows = guided.guide("outlook-password-shared" if shared else "outlook-password", draft.account)
    return draft.answer(plan=replace(draft.plan, handover=replace(handover, guide=windows)), settled=settled.value)


def guide(draft: Draft) -> ProgramGuide | None:
    """The windows the person is shown now: what the program asks once the account is there, or what is done by hand.

    A program that is watched makes the account itself: until the watch has ended, there is nothing to copy.
    """
    handover = draft.plan.handover if draft.plan is not None else None
    if handover is None or (handover.settles and draft.settled in ("", "nothing")):
        return None
    return handover.guide


async def undo(receipt: str, client_id: str, address: str, world: World) -> Undone:
    """Take a writing back, then look for what the mail program has made itself. Raises the writing errors."""
    from wizard import changes

    return await undone(await aio.off_loop(changes.undo, receipt), client_id, address, world)


async def undone(report: UndoReport, client_id: str, address: str, world: World) -> Undone:
    """What follows an undo: what worked and what the keyring was given are forgotten, the program is looked at."""
    await aio.off_loop(remembered.forget_undone, address, report)
    forgotten = await entrusted.forget_undone(address)
    client = work.client_of(client_id)
    return Undone(report, forgotten, await aio.off_loop(client.still_there, world.where, address))
