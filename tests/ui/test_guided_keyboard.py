# SPDX-License-Identifier: EUPL-1.2
"""The guided way with the keyboard alone, in both languages, in a small window; and what a screen reader is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from tests.ui import walking
from tests.ui.person import PATIENCE, Person
from tests.ui.walking import at
from wizard.core.procedure import Situation
from wizard.ui.page import Mode
from wizard.ui.text import set_language

if TYPE_CHECKING:
    from collections.abc import Iterator


def key(person: Person, pressed: Qt.Key) -> None:
    held = person.shell.focusWidget()
    assert held is not None
    QTest.keyClick(held, pressed)
    QCoreApplication.processEvents()


def looks_at(person: Person, academy: str) -> bool:
    return person.page.academy is not None and person.page.academy.id == academy


def tab_to(person: Person, name: str) -> None:
    """Tab until what has this name holds the keyboard; fails after a whole round."""
    for _ in range(60):
        held = person.shell.focusWidget()
        if held is not None and held.accessibleName().startswith(name):
            return
        key(person, Qt.Key.Key_Tab)
    raise AssertionError(name)


@pytest.fixture(params=["fr", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    set_language(request.param)
    yield request.param
    set_language("fr")


def test_from_the_door_to_the_last_screen_without_a_mouse(person: Person, language: str) -> None:
    person.controller.speak(language)
    person.shell.activateWindow()
    person.page.doors["stuck"].setFocus()
    key(person, Qt.Key.Key_Space)
    person.arrive("stuck")
    held = person.shell.focusWidget()
    assert held is person.page.search.edit
    for pressed, academy in (
        (Qt.Key.Key_Down, "aix-marseille"),
        (Qt.Key.Key_Down, "amiens"),
        (Qt.Key.Key_Up, "aix-marseille"),
    ):
        key(person, pressed)
        person.bot.waitUntil(partial(looks_at, person, academy), timeout=PATIENCE)
        assert person.page.list.isVisible()  # one can go on looking
    key(person, Qt.Key.Key_Return)
    assert not person.page.list.isVisible()
    assert person.page.named.isVisible()
    tab_to(person, "J’ai oublié mon identifiant" if language == "fr" else "I have forgotten my identifier")
    key(person, Qt.Key.Key_Space)
    person.bot.waitUntil(lambda: person.page.ways.isVisible(), timeout=PATIENCE)
    tab_to(person, "Me guider" if language == "fr" else "Show me the way")
    key(person, Qt.Key.Key_Return)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    walked = []
    while not (guide := person.controller.guiding.guide) or not guide.last:
        walked.append(at(person))
        person.shell.footer.primary.setFocus()
        key(person, Qt.Key.Key_Return)
    assert walked == ["", "accueil", "date-code", "adresse", "numen", "retour"]


def test_enter_takes_the_only_academy_left(person: Person) -> None:
    person.press(person.page.doors["stuck"])
    person.arrive("stuck")
    person.shell.activateWindow()
    person.page.search.edit.setFocus()
    QTest.keyClicks(person.page.search.edit, "ac-")
    key(person, Qt.Key.Key_Return)
    person.bot.wait(50)
    assert person.page.academy is None  # several are left
    person.page.search.edit.setText("")
    QTest.keyClicks(person.page.search.edit, "aix")
    QTest.keyClick(person.page.search.edit, Qt.Key.Key_Return)
    person.bot.waitUntil(partial(looks_at, person, "aix-marseille"), timeout=PATIENCE)
    person.bot.waitUntil(lambda: person.page.named.isVisible() and not person.page.search.isVisible())
    held = person.shell.focusWidget()
    assert held is not None
    assert held.isVisible()


def test_each_screen_is_announced_once_with_its_place(person: Person, heard: list[tuple[str, bool]]) -> None:
    person.press(person.page.doors["stuck"])
    person.arrive("stuck")
    walking.choose_academy(person, "ac-aix-marseille")
    walking.choose_situation(person, Situation.FIRST_CONNECTION)
    walking.take(person, "aix-marseille/activation")
    heard.clear()
    for number in ("1", "2", "3", "4", "5"):
        person.next()
        told = [text for text, _ in heard]
        assert len(told) == 1
        assert f"Écran {number} sur 5" in told[0].replace("\u00a0", " ")
        heard.clear()


def test_nothing_is_cut_where_the_window_is_narrow(person: Person) -> None:
    person.press(person.page.doors["stuck"])
    person.arrive("stuck")
    walking.choose_academy(person, "ac-amiens")
    walking.choose_situation(person, Situation.LOST_PASSWORD)
    person.page.set_mode(Mode.NARROW)
    QCoreApplication.processEvents()
    page = person.page
    assert (
        page.ways.mapTo(page, page.ways.rect().topLeft()).y()
        < page.others.mapTo(page, page.others.rect().topLeft()).y()
    )
    page.set_mode(Mode.NORMAL)
    QCoreApplication.processEvents()
    assert (
        page.others.mapTo(page, page.others.rect().topLeft()).x()
        < page.ways.mapTo(page, page.ways.rect().topLeft()).x()
    )
