# SPDX-License-Identifier: EUPL-1.2
"""Which windows are shown after the writing, by how the watch ended."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.clients.outlook.computers import account
from wizard.clients import guided
from wizard.clients.base import Settled
from wizard.core.account import Owner
from wizard.core.handover import Handover
from wizard.core.plan import WritePlan
from wizard.journey import after
from wizard.journey.draft import Draft

MANUAL = guided.guide("outlook-2016", account())


def draft(handover: Handover | None, settled: str, owner: Owner = Owner.MINE) -> Draft:
    plan = WritePlan("outlook", "Outlook", "a@b.fr", (), handover=handover)
    return replace(Draft(), plan=plan, settled=settled, owner=owner, account=account())


@pytest.mark.parametrize(
    ("settled", "owner", "expected"),
    [
        ("", Owner.MINE, ""),
        (Settled.CREATED, Owner.MINE, "outlook-password"),
        (Settled.CREATED, Owner.SHARED, "outlook-password-shared"),
        (Settled.DIFFERS, Owner.MINE, "outlook-2016"),
        (Settled.NOT_SEEN, Owner.MINE, "outlook-2016"),
        (Settled.NOT_STARTED, Owner.MINE, "outlook-2016"),
        (Settled.CRASHED, Owner.MINE, "outlook-2016"),
    ],
)
def test_a_program_that_is_watched(settled: str, owner: Owner, expected: str) -> None:
    shown = after.guide(draft(Handover(MANUAL, settles=True), settled, owner))
    assert (shown.id if shown else "") == expected


def test_others_show_their_own_at_once() -> None:
    assert after.guide(draft(Handover(MANUAL), "")) is MANUAL
    assert after.guide(draft(Handover(), "")) is None
    assert after.guide(draft(None, "")) is None
    assert after.guide(Draft()) is None


@pytest.mark.parametrize(("id", "ticked"), [("outlook-password", True), ("outlook-password-shared", False)])
def test_the_password_is_kept_on_a_computer_of_ones_own_only(id: str, ticked: bool) -> None:
    parts = guided.guide(id, account()).screens[0].screen.parts
    assert any("Enregistrer ce mot de passe" in getattr(part, "label", "") for part in parts) is ticked
