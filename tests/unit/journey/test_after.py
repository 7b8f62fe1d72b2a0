# SPDX-License-Identifier: EUPL-1.2
"""The watch and the undo go to the mail program of the draft; a folder of the person's reaches its search."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import account
from wizard import aio
from wizard.academies import Catalogue
from wizard.clients import guided
from wizard.clients.base import Moment, Plain, Settled, Target, Where
from wizard.core.errors import BadInput
from wizard.journey import after, work
from wizard.journey.draft import Draft
from wizard.journey.world import World

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from wizard.core.account import Account
    from wizard.core.handover import ProgramGuide


class _Watched(Plain):
    """A mail program that asks to be opened again, and has made an account when its file is gone."""

    async def settle(
        self,
        account: Account,
        target: Target,
        said: Callable[[Moment], None],
        reopened: Callable[[], Awaitable[None]] | None,
    ) -> Settled:
        said(Moment.REOPEN)
        assert reopened is not None
        await reopened()
        return Settled.CREATED

    def still_there(self, where: Where, address: str) -> ProgramGuide | None:
        return guided.removal("outlook-remove", address)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(Catalogue(), Where(home=tmp_path, environment={}, root=tmp_path / "nothing"))


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    given = Draft().answer(client="sheet", name="Camille Exemple", address=account().identity.address, login="cexemple")
    return replace(given, account=account(), imap=(account().imap,), smtp=(account().smtp,), out=str(tmp_path / "clé"))


def test_the_watch_hears_and_is_told(monkeypatch: pytest.MonkeyPatch, draft: Draft, world: World) -> None:
    heard: list[Moment] = []
    told: list[bool] = []

    async def target_of(*_given: object) -> None:
        return None

    async def reopened() -> None:
        told.append(True)

    monkeypatch.setattr(work, "client_of", lambda _id: _Watched())
    monkeypatch.setattr(work, "target_of", target_of)
    assert aio.run(after.settle(draft, world, heard.append, reopened)).settled == Settled.CREATED
    assert heard == [Moment.REOPEN]
    assert told == [True]


def test_a_sheet_has_nothing_to_watch_and_is_undone_without_a_guide(draft: Draft, world: World, tmp_path: Path) -> None:
    assert aio.run(after.settle(draft, world, print)).settled == Settled.NOTHING
    planned = aio.run(work.plan(draft, world))
    assert planned.plan is not None
    assert {Path(change.path).parent for change in planned.plan.files} == {tmp_path / "clé"}
    written = aio.run(work.write(planned))
    assert len(list((tmp_path / "clé").iterdir())) == 2
    undone = aio.run(after.undo(written.receipt, "sheet", draft.address, world))
    assert undone.report.complete
    assert undone.guide is None
    assert not (tmp_path / "clé").exists()


def test_what_the_program_made_itself_is_removed_by_the_person(
    monkeypatch: pytest.MonkeyPatch, draft: Draft, world: World
) -> None:
    written = aio.run(work.write(aio.run(work.plan(draft, world))))
    monkeypatch.setattr(work, "client_of", lambda _id: _Watched())
    undone = aio.run(after.undo(written.receipt, "outlook", draft.address, world))
    assert undone.guide is not None
    assert undone.guide.id == "outlook-remove"


def test_another_folder_or_another_program_forgets_the_plan(draft: Draft, world: World) -> None:
    planned = aio.run(work.plan(draft, world)).answer(settled="created")
    for change in ({"out": "/elsewhere"}, {"client": "android"}):
        again = planned.answer(**change)
        assert again.plan is None
        assert again.settled == ""


def test_a_way_is_another_target_of_the_same_program(world: World) -> None:
    draft = Draft().answer(client="android")
    target = aio.run(work.target_of(draft, world))
    assert aio.run(work.way(draft, world, target, "guide")).id == "android-mail"
    with pytest.raises(BadInput):
        aio.run(work.way(draft, world, target, "prf"))
