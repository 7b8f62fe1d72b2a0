# SPDX-License-Identifier: EUPL-1.2
"""The guide's page: every sentence of every procedure stands on it, false alarms first, nothing private is asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tests.ui.pages.samples import AIX, guide_at, guided
from tests.ui.pages.test_every_page import accessible, spoken
from wizard import assets, wording
from wizard.academies import procedures
from wizard.core.account import Owner
from wizard.core.procedure import find
from wizard.demo.accounts import NUMEN
from wizard.journey.draft import Draft
from wizard.ui import reading_order
from wizard.ui.page import Mode
from wizard.ui.pages.reminder_card import Reminder
from wizard.ui.widgets.copy_row import CopyRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from wizard.academies import Catalogue
    from wizard.core.procedure import Procedure, Screen
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]

ALL = sorted(f"{file.parent.name}/{file.stem}" for file in assets.path("procedures").glob("*/*.toml"))
FOUND = "camille.exemple@ac-amiens.fr"


def words(page: Page) -> str:
    """Everything that can be read on a page, in one text."""
    return "\n".join(spoken(page))


def sentences(procedure: Procedure, screen: Screen) -> list[str]:
    """Every sentence of a screen that must stand on its page."""
    found = [*screen.steps, *screen.items, *screen.questions, screen.lead]
    found += [way.text for way in screen.ways] + [part for one in screen.warnings for part in (one.strong, one.text)]
    expect = screen.expect.removeprefix("Vous verrez ensuite").strip()
    return [text for text in (*found, expect, screen.title) if text]


def stands(text: str, page: Page) -> bool:
    return text in words(page)


def top(page: Page, widget: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


def shown(page: Page, text: str) -> QLabel:
    """The label that holds a text."""
    return next(
        one for one in page.findChildren(QLabel) if one.isVisible() and text in re.sub("<[^>]*>", "", one.text())
    )


@pytest.mark.wide
@pytest.mark.parametrize("procedure_id", ALL)
def test_every_sentence_of_every_procedure_stands_on_its_page(
    procedure_id: str, show: Show, catalogue: Catalogue
) -> None:
    page = guided(procedure_id, -1)(catalogue)
    show(page)
    procedure = page.guide.procedure  # type: ignore[union-attr]
    before = [*procedure.notes, *procedure.questions, *(need.text for need in procedure.before)]
    before += [text for text in (procedure.audience, procedure.duration, procedure.title, procedure.summary) if text]
    if procedure.entry is not None:
        before += [text for text in (procedure.entry.note,) if text]
    before += [name for _, name in procedure.authorities]
    assert [text for text in before if not stands(text, page)] == []
    for at, screen in enumerate(procedure.screens):
        page.show_guide(guide_at(procedure_id, at), Draft())
        missing = [text for text in sentences(procedure, screen) if not stands(text, page)]
        assert missing == [], screen.id
        assert page.primary == (screen.done, "next")
        drawn = page.view.schematic  # type: ignore[union-attr]
        assert (drawn is not None) is bool(screen.parts)
        for label in screen.literal:
            assert f"«\u00a0{label}\u00a0»" in drawn.accessibleDescription()


def test_a_false_alarm_stands_before_the_steps(show: Show, catalogue: Catalogue) -> None:
    page = guided(AIX, 3)(catalogue)
    show(page)
    alarm, first = shown(page, "Fausse alerte fréquente."), shown(page, "Un message apparaît")
    assert top(page, alarm) < top(page, first)
    steps = page.guide.screen.steps  # type: ignore[union-attr]
    tops = [top(page, shown(page, step)) for step in steps]
    assert tops == sorted(tops)


def test_what_to_do_stands_above_the_drawing_where_the_window_is_narrow(show: Show, catalogue: Catalogue) -> None:
    page = guided(AIX, 0)(catalogue)
    shell = show(page)
    assert top(page, page.view.open) < top(page, page.view.schematic) + page.view.schematic.height()  # type: ignore[union-attr]
    shell.resize(683, 384)
    spoken(page)
    assert page.mode is Mode.NARROW
    assert top(page, page.view.open) < top(page, page.view.schematic)  # type: ignore[union-attr]


def test_the_portal_is_opened_by_its_stable_address(show: Show, catalogue: Catalogue, qtbot: QtBot) -> None:
    page = guided(AIX, 0)(catalogue)
    show(page)
    assert page.first_focus() is page.view.open  # type: ignore[union-attr]
    with qtbot.waitSignal(page.open_link) as opened:
        page.view.open.click()  # type: ignore[union-attr]
    assert opened.args == ["https://messagerie.ac-aix-marseille.fr"]


@pytest.mark.parametrize("procedure_id", ["amiens/activation-arena", "entrainement/activation"])
def test_an_address_that_is_not_opened_has_no_button_and_its_reason(
    procedure_id: str, show: Show, catalogue: Catalogue
) -> None:
    page = guided(procedure_id, 0)(catalogue)
    show(page)
    assert not page.view.open.isVisible()  # type: ignore[union-attr]
    assert stands(page.guide.procedure.entry.note, page)  # type: ignore[union-attr]


def test_the_values_known_are_there_to_copy_and_no_others(show: Show, catalogue: Catalogue) -> None:
    page = guided("amiens/activation-arena", 0, address=FOUND)(catalogue)
    show(page)
    (row,) = (row for row in page.findChildren(CopyRow) if row.isVisible())
    row.button.click()
    assert QGuiApplication.clipboard().text() == FOUND
    page.show_guide(page.guide, page.draft.answer(login="cexemple"))  # type: ignore[arg-type,union-attr]
    spoken(page)
    names = [accessible(row.button) for row in page.findChildren(CopyRow) if row.isVisible()]
    assert names == [
        f"{wording.translate('Widgets', 'Copy')}\u00a0: Votre identifiant",
        f"{wording.translate('Widgets', 'Copy')}\u00a0: Votre adresse académique",
    ]


@pytest.mark.wide
@pytest.mark.parametrize("procedure_id", ALL)
def test_where_something_private_is_typed_is_said_and_no_field_of_ours_takes_it(
    procedure_id: str, show: Show, catalogue: Catalogue
) -> None:
    page = guided(procedure_id, -1)(catalogue)
    show(page)
    for at, screen in enumerate(page.guide.procedure.screens):  # type: ignore[union-attr]
        page.show_guide(guide_at(procedure_id, at), Draft())
        assert stands("À taper sur le site de l’académie, jamais ici ni dans un courriel.", page) is (
            screen.private or any("À taper sur le site" in step for step in screen.steps)
        )
        assert stands("Je n’ai pas mon NUMEN", page) or not screen.private
        assert len(page.findChildren(QLineEdit)) == (1 if screen.finds == "login" else 0)


def test_the_identifier_found_is_checked_told_and_answered(show: Show, catalogue: Catalogue, qtbot: QtBot) -> None:
    page = guided(AIX, 3, "you", name="Camille Exemple")(catalogue)
    show(page)
    field = page.view.login.field  # type: ignore[union-attr]
    assert field.text() == ""  # usual forms are to compare, never filled in
    assert stands("cexemple, cexemple2", page)
    assert page.secondary is None
    told: list[str] = []
    page.login_found.connect(told.append)
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "cexemple")
    assert told == []  # half of what is typed is nobody's identifier
    page.view.login.field.edit.clearFocus()  # type: ignore[union-attr]
    assert told == ["cexemple"]
    assert page.answer() == {"login": "cexemple"}
    assert page.secondary == ("Revenir à «\u00a0Vous\u00a0»", "")
    field.set_text("Camille Exemple")
    assert page.answer() == {}
    assert page.secondary is None
    with qtbot.assertNotEmitted(page.answered):
        page.submit()
    assert page.error
    field.set_text("")
    with qtbot.waitSignal(page.answered) as answered:  # it may be on paper
        page.submit()
    assert answered.args == [{}]


@pytest.mark.parametrize("typed", [NUMEN, "12/03/1985"])
def test_what_is_private_is_wiped_from_the_one_field(typed: str, show: Show, catalogue: Catalogue) -> None:
    page = guided(AIX, 3)(catalogue)
    show(page)
    field = page.view.login.field  # type: ignore[union-attr]
    found: list[str] = []
    page.login_found.connect(found.append)
    field.edit.setFocus()
    field.edit.insert(typed)
    assert field.text() == ""
    field.edit.undo()
    assert typed not in field.text()
    assert field.message
    field.edit.clearFocus()
    assert found == []


@pytest.mark.parametrize(("came_from", "at", "offered"), [("stuck", 4, ""), ("you", 4, "Vous"), ("recheck", 5, "v")])
def test_the_way_back_is_offered_once_the_identifier_is_found(
    came_from: str, at: int, offered: str, catalogue: Catalogue
) -> None:
    page = guided(AIX, at, came_from, login="cexemple")(catalogue)
    assert (page.secondary is not None and offered in page.secondary[0]) is bool(offered)
    early = guided(AIX, 1, came_from, login="cexemple")(catalogue)
    assert early.secondary is None


def test_ticks_stay_through_pages_and_languages(show: Show, catalogue: Catalogue) -> None:
    page = guided("common/mot-de-passe-change", 0)(catalogue)
    show(page)
    ticks = page.view.ticks  # type: ignore[union-attr]
    assert list(ticks) == ["avant/0", "avant/1", "avant/2"]
    QTest.mouseClick(ticks["avant/1"].words, Qt.MouseButton.LeftButton)
    QTest.keyClick(ticks["avant/2"].box, Qt.Key.Key_Space)
    assert page.ticked() == {"avant/1", "avant/2"}
    wording.set_language("en")
    page.retranslate()
    assert page.ticked() == {"avant/1", "avant/2"}
    assert "These steps are in French" in words(page)
    guide = page.guide.tick(page.ticked()).forward()  # type: ignore[union-attr]
    page.show_guide(guide, Draft())  # type: ignore[arg-type]
    assert page.ticked() == {"avant/1", "avant/2"}
    page.view.ticks["ou/0"].box.click()  # type: ignore[union-attr]
    assert page.ticked() == {"avant/1", "avant/2", "ou/0"}


def test_whose_computer_is_asked_before_the_first_screen_and_not_again(show: Show, catalogue: Catalogue) -> None:
    page = guided(AIX, -1)(catalogue)
    show(page)
    page.view.owner.group.set_value(Owner.SHARED)  # type: ignore[union-attr]
    assert page.answer() == {"owner": Owner.SHARED}
    bv = find(procedures.of("amiens"), "amiens/mot-de-passe-bv")
    page.show_guide(page.guide.follow(bv), Draft())  # type: ignore[union-attr,arg-type]
    assert page.guide.screen is None  # type: ignore[union-attr]
    assert page.answer() == {}
    assert "Cet ordinateur est" not in words(page)


def test_links_lead_where_the_procedure_says(show: Show, catalogue: Catalogue) -> None:
    page = guided(AIX, 0)(catalogue)
    show(page)
    wanted: list[str] = []
    page.wanted.connect(wanted.append)
    for at, text in ((0, "La page ne s’ouvre pas"), (3, "Je n’ai pas mon NUMEN")):
        page.show_guide(guide_at(AIX, at), Draft())
        spoken(page)
        next(stop for stop in reading_order.stops(page) if accessible(stop) == text).click()  # type: ignore[attr-defined]
    assert wanted == ["common/page-fermee", "common/numen"]


def test_the_keyboard_walks_the_page_from_top_to_bottom(show: Show, catalogue: Catalogue) -> None:
    shell = show(guided(AIX, 0)(catalogue))
    assert [accessible(stop) for stop in reading_order.stops(shell)][:3] == [
        "Ouvrir le portail",
        f"{wording.translate('Widgets', 'Copy')}\u00a0: Adresse du portail",
        "La page ne s’ouvre pas",
    ]


def test_a_reminder_is_offered_but_not_on_a_shared_computer(show: Show, catalogue: Catalogue) -> None:
    last = "common/mot-de-passe-change"
    page = guided(last, 2)(catalogue)
    show(page)
    assert "fichier d’agenda" in words(page).partition("Un rappel annuel")[2]
    assert [one for one in page.findChildren(Reminder) if one.isVisible()]
    shared = guided(last, 2, owner=Owner.SHARED)(catalogue)
    show(shared)
    assert shared.findChildren(Reminder) == []


def test_where_one_is_stands_above_the_title(show: Show, catalogue: Catalogue) -> None:
    page = guided(AIX, 4)(catalogue)
    shell = show(page)
    assert page.title.accessibleName().startswith("Écran 5 sur 5")
    assert shell.header.stepper.sentence().startswith("Écran 5 sur 5")  # type: ignore[union-attr]
    reading = guided("common/numen", 1)(catalogue)
    show(reading)
    assert reading.title.accessibleName().startswith("Page 2 sur 2")
    assert guided("common/numen", -1)(catalogue).primary == ("Commencer", "next")
    assert guided(AIX, -1)(catalogue).primary == ("Commencer\u00a0: écran 1", "next")
