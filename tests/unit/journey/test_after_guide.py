# SPDX-License-Identifier: EUPL-1.2
"""Which windows are shown after the writing, by how the watch ended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import account
from wizard import aio
from wizard.academies import Catalogue
from wizard.clients import guided
from wizard.clients.base import Plain, Settled, Where
from wizard.core.account import Owner
from wizard.core.handover import Handover
from wizard.core.plan import WritePlan
from wizard.journey import after, work
from wizard.journey.draft import Draft
from wizard.journey.world import World

if TYPE_CHECKING:
    from pathlib import Path

MANUAL = guided.guide("outlook-2016", account())


REPAIR = guided.repair(account(), (("imap_port", "143"),))


def draft(handover: Handover | None, owner: Owner = Owner.MINE) -> Draft:
    plan = WritePlan("outlook", "Outlook", "a@b.fr", (), handover=handover)
    return replace(Draft(), client="outlook", plan=plan, owner=owner, account=account())


@pytest.mark.parametrize(
    ("settled", "owner", "expected"),
    [
        ("", Owner.MINE, ""),
        (Settled.NOTHING, Owner.MINE, ""),
        (Settled.CREATED, Owner.MINE, "outlook-password"),
        (Settled.CREATED, Owner.SHARED, "outlook-password-shared"),
        (Settled.DIFFERS, Owner.MINE, "outlook-repair"),
        (Settled.NOT_SEEN, Owner.MINE, "outlook-2016"),
        (Settled.NOT_STARTED, Owner.MINE, "outlook-2016"),
        (Settled.CRASHED, Owner.MINE, "outlook-2016"),
    ],
)
def test_a_program_that_is_watched(
    settled: str, owner: Owner, expected: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    planned = draft(Handover(MANUAL, settles=True), owner)

    class Ended(Plain):
        async def settle(self, *_given: object) -> Settled:
            return Settled(settled)

    async def target_of(*_given: object) -> None:
        return None

    async def plan(before: Draft, _world: World) -> Draft:
        return before.answer(plan=replace(before.plan, handover=Handover(REPAIR)))

    monkeypatch.setattr(work, "client_of", lambda _id: Ended())
    monkeypatch.setattr(work, "target_of", target_of)
    monkeypatch.setattr(work, "plan", plan)
    world = World(Catalogue(), Where(home=tmp_path, environment={}))
    ended = aio.run(after.settle(planned, world, lambda _moment: None)) if settled else planned
    shown = after.guide(ended)
    assert (shown.id if shown else "") == expected
    assert ended.settled == settled


def test_others_show_their_own_at_once() -> None:
    assert after.guide(draft(Handover(MANUAL))) is MANUAL
    assert after.guide(draft(Handover())) is None
    assert after.guide(draft(None)) is None
    assert after.guide(Draft()) is None


@pytest.mark.parametrize(("id", "ticked"), [("outlook-password", True), ("outlook-password-shared", False)])
def test_the_password_is_kept_on_a_computer_of_ones_own_only(id: str, ticked: bool) -> None:
    parts = guided.guide(id, account()).screens[0].screen.parts
    assert any("Enregistrer ce mot de passe" in getattr(part, "label", "") for part in parts) is ticked
