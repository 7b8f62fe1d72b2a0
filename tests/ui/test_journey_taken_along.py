# SPDX-License-Identifier: EUPL-1.2
"""What is taken along: a sheet in a folder of the person's, a code on the screen; and a program that is watched."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QDesktopServices

from tests.ui.person import GOOD, PATIENCE, Person
from wizard.clients import guided
from wizard.clients.base import Moment, Settled
from wizard.core.account import Store
from wizard.core.handover import Handover
from wizard.journey import after

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from wizard.journey.draft import Draft


def to_program(person: Person, client: str) -> Any:
    """To page 5, with that way chosen."""
    person.to_check(GOOD, GOOD.password)
    person.arrive("check")
    person.next()
    person.arrive("program")
    person.bot.waitUntil(lambda: bool(person.page.programs.cards), timeout=PATIENCE)
    person.page.programs.set_value(client)
    return person.page


def to_done(person: Person) -> Any:
    person.next()
    person.arrive("summary")
    person.next()
    person.arrive("done")
    return person.page


def test_a_sheet_goes_where_the_person_says_and_is_taken_back(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = to_program(person, "sheet")
    assert page.elsewhere.isVisible()
    assert not page.rests.isVisible()
    page.take_folder(str(tmp_path / "clé"))
    done = to_done(person)
    names = sorted(path.suffix for path in (tmp_path / "clé").iterdir())
    assert names == [".html", ".pdf"]
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    person.next()  # the main button: the sheet to print
    done.next.files.folder.click()
    assert [place.rpartition("/")[2][-4:] for place in opened] == [".pdf", "clé"]
    person.controller.turn.watch.open("/etc/passwd")  # nothing else is opened
    assert len(opened) == 2
    done.undo.emit()
    person.bot.waitUntil(lambda: not (tmp_path / "clé").exists(), timeout=PATIENCE)
    person.bot.waitUntil(lambda: not done.next.isVisible(), timeout=PATIENCE)


def test_a_code_is_shown_and_nothing_is_written(person: Person) -> None:
    to_program(person, "android")
    done = to_done(person)
    assert done.next.code.isVisible()
    assert done.next.code.code.width() / len(done.next.code.code.rows) >= 3
    assert not person.controller.draft.receipt
    assert done.primary == ("&Quitter", "")


def test_the_telephones_page_goes_where_the_person_says_beside_the_code(person: Person, tmp_path: Path) -> None:
    page = to_program(person, "android")
    page.take_folder(str(tmp_path / "clé"))
    done = to_done(person)
    (written,) = (tmp_path / "clé").iterdir()
    assert written.name.startswith("telephone-")
    assert "<svg" in written.read_text(encoding="utf-8")
    assert done.next.code.isVisible()
    assert [button.accessibleName() for button in done.next.files.buttons] == [f"Ouvrir {written.name}"]
    done.undo.emit()
    person.bot.waitUntil(lambda: not (tmp_path / "clé").exists(), timeout=PATIENCE)


def test_the_telephones_own_program_is_copied_into_window_by_window(person: Person) -> None:
    page = to_program(person, "android")
    page.profiles["android"].setCurrentIndex(1)
    done = to_done(person)
    guide = done.next.guide
    seen = set()
    while guide.after.isEnabled():
        seen |= {row.accessibleName() for row in guide.rows}
        guide.after.click()
    assert guide.at == len(guide.guide.screens) - 1 > 1
    assert len(seen) > 1
    guide.before.click()
    assert guide.at == len(guide.guide.screens) - 2


@pytest.mark.parametrize("end", [Settled.CREATED, Settled.NOT_SEEN, Settled.DIFFERS])
def test_a_program_is_watched_and_only_what_was_seen_is_said(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: Settled
) -> None:
    page = to_program(person, "sheet")
    page.take_folder(str(tmp_path / "o"))
    done = to_done(person)
    draft = person.controller.draft
    assert draft.plan is not None
    assert draft.account is not None
    port = draft.account.imap.port
    handover = Handover(guided.guide("outlook-2016", draft.account), settles=True, asks="outlook.asks")
    plan = replace(draft.plan, client="outlook", handover=handover)
    person.controller.journey.draft = replace(draft, client="outlook", plan=plan, store=Store.NONE)

    async def settle(
        draft: Draft, world: object, said: Callable[[Moment], None], reopened: Callable[[], Awaitable[None]]
    ) -> Draft:
        said(Moment.OPENING)
        said(Moment.LOOKING)
        said(Moment.REOPEN)
        await asyncio.wait_for(reopened(), 20)
        said(Moment.LOOKING_AGAIN)
        assert draft.account is not None
        correction = guided.repair(draft.account, (("imap_port", "143"),)) if end is Settled.DIFFERS else None
        return after.ended(draft, end, correction)

    monkeypatch.setattr(after, "settle", settle)
    done.show_draft(person.controller.draft)
    assert done.heading[0] == "Outlook est préparé"
    person.next()
    person.bot.waitUntil(lambda: done.next.result.button.isVisible(), timeout=PATIENCE)
    done.next.result.button.click()
    person.bot.waitUntil(lambda: person.controller.draft.settled == end.value, timeout=PATIENCE)
    guide = done.next.guide
    if end is Settled.CREATED:
        assert done.heading[0] == "Votre messagerie est prête"
        assert guide.isVisible()
        assert guide.guide.id == "outlook-password"  # the box that Outlook will show, and what to tick
    elif end is Settled.DIFFERS:
        assert done.heading[0] == "Outlook a besoin de vous"
        assert "pas tous justes" in done.next.result.accessibleName()
        assert guide.guide.id == "outlook-repair"
        assert person.controller.draft.receipt  # what was written can still be undone
        for _window in range(3):
            guide.after.click()
        assert [row.accessibleName() for row in guide.rows] == ["Serveur entrant (IMAP)"]
        assert (
            f"indique «\u00a0143\u00a0». Mettez «\u00a0{port}\u00a0» à la place." in guide.window_shown.screen.steps[1]
        )
    else:
        assert done.heading[0] == "Outlook a besoin de vous"
        assert "n’a pas créé" in done.next.result.accessibleName()
        assert guide.guide.id == "outlook-2016"


def test_a_watch_that_is_stopped_claims_nothing(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = to_program(person, "sheet")
    page.take_folder(str(tmp_path / "o"))
    done = to_done(person)
    draft = person.controller.draft
    assert draft.plan is not None
    plan = replace(draft.plan, client="outlook", handover=Handover(settles=True, asks="outlook.asks"))
    person.controller.journey.draft = replace(draft, client="outlook", plan=plan)
    begun: list[bool] = []
    stopped: list[bool] = []

    async def settle(*_given: object) -> Draft:
        begun.append(True)
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            stopped.append(True)
            raise
        return person.controller.draft

    monkeypatch.setattr(after, "settle", settle)
    done.show_draft(person.controller.draft)
    person.next()
    person.bot.waitUntil(lambda: bool(done.busy) and bool(begun), timeout=PATIENCE)
    person.controller.stop()
    person.bot.waitUntil(lambda: bool(stopped), timeout=PATIENCE)
    assert person.controller.draft.settled == ""
    assert "n’a pas été vu" in done.next.result.accessibleName()
    assert not done.busy
