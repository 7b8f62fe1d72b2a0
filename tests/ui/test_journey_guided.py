# SPDX-License-Identifier: EUPL-1.2
"""From « Je suis bloqué » to Thunderbird without leaving the window, in the practice academy; and back to who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from tests.ui import walking
from tests.ui.person import GOOD, PATIENCE, Person
from tests.ui.walking import at
from wizard.core.account import Owner, Store
from wizard.core.procedure import Situation
from wizard.demo.accounts import NUMEN
from wizard.journey.draft import Draft
from wizard.ui.widgets.states import State

if TYPE_CHECKING:
    from pathlib import Path

SCREENS = ["", "accueil", "date-code", "adresse", "numen", "retour", "mot-de-passe"]


def to_stuck(person: Person) -> None:
    """The practice academy's start page, then « Je suis bloqué »."""
    person.press(person.shell.footer.other)
    person.arrive("academy")
    person.press(person.shell.footer.back)
    person.arrive("home")
    person.press(person.page.doors["stuck"])
    person.arrive("stuck")


def to_you(person: Person) -> None:
    """Page « Vous » of the practice academy, with a name and an address typed, and no identifier."""
    person.press(person.shell.footer.other)
    person.arrive("academy")
    person.next()
    person.arrive("you")
    person.type(person.page.name, GOOD.name)
    person.type(person.page.address, GOOD.address)


def texts(person: Person) -> list[str]:
    """What stands in the fields of the page."""
    return [edit.text() for edit in person.page.findChildren(QLineEdit) if edit.isVisibleTo(person.page)]


def through_the_check_to_thunderbird(person: Person, tmp_path: Path) -> None:
    """From the password, typed, to the end."""
    person.next()
    person.arrive("check")
    assert person.page.heading_state is State.MET
    person.next()
    person.arrive("program")
    person.page.store.set_value(Store.NONE)
    person.next()
    person.arrive("summary")
    person.bot.waitUntil(lambda: person.page.diff.isVisible(), timeout=PATIENCE)
    person.next()
    person.arrive("done")
    assert {"prefs.js", "profiles.ini"} <= {path.name for path in (tmp_path / "profiles").rglob("*")}


def test_stuck_then_five_screens_password_check_and_thunderbird(person: Person, tmp_path: Path) -> None:
    to_stuck(person)
    assert person.page.academy is not None  # the only one there is in practice
    walking.choose_situation(person, Situation.FIRST_CONNECTION)
    walking.take(person, "entrainement/activation")
    walked = [at(person)]
    while walked[-1] != "mot-de-passe":
        if walked[-1] == "numen":
            assert texts(person) == [""]  # the one thing asked, and not known before
            person.type(person.page.view.login.field, GOOD.identifier)
        else:
            assert texts(person) == []
        person.next()
        walked.append(at(person))
    assert walked == SCREENS
    person.next()
    person.arrive("you")
    assert person.page.login.text() == GOOD.identifier  # found on the portal, typed once
    person.type(person.page.name, GOOD.name)
    person.type(person.page.address, GOOD.address)
    person.next()
    person.arrive("password")
    person.type(person.page.typed, GOOD.password)
    through_the_check_to_thunderbird(person, tmp_path)
    person.page.link.emit("guide:common/mot-de-passe-change")  # where the old password is left
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    for screen in ("avant", "ou", "ensuite"):
        person.next()
        assert at(person) == screen
    person.next()
    person.arrive("done")
    assert person.controller.draft.receipt


def test_from_page_you_and_back_with_the_identifier(person: Person, tmp_path: Path) -> None:
    to_you(person)
    person.press(person.page.unknown)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    assert at(person) == ""  # one way only: no question in between
    for screen in SCREENS[1:4]:
        person.next()
        assert at(person) == screen
    assert GOOD.address in walking.copied(person)
    assert QGuiApplication.clipboard().text() == GOOD.address
    person.next()
    assert person.page.secondary is None
    person.type(person.page.view.login.field, GOOD.identifier)
    assert person.page.secondary is not None
    person.press(person.shell.footer.other)
    person.arrive("you")
    assert (person.page.name.text(), person.page.address.text()) == (GOOD.name, GOOD.address)
    assert person.page.login.text() == GOOD.identifier
    assert person.shell.header.where(person.page, 2)[0] == "Étape 2\u00a0sur 7"
    person.next()
    person.arrive("password")
    person.type(person.page.typed, GOOD.password)
    through_the_check_to_thunderbird(person, tmp_path)


def test_what_is_not_right_stays_in_its_field_only(person: Person) -> None:
    to_you(person)
    person.type(person.page.address, "camille.exemple@")
    person.press(person.page.unknown)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    assert person.controller.draft.address == ""
    person.press(person.shell.footer.back)
    person.arrive("you")
    assert person.page.address.text() == "camille.exemple@"


def test_from_page_password_and_back_to_it(person: Person) -> None:
    person.to_password(GOOD)
    person.press(person.page.lost)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    person.next()
    assert at(person) == "retour"  # the identifier is known: the way begins where the password is asked for
    person.next()
    assert at(person) == "mot-de-passe"
    assert GOOD.identifier in walking.copied(person)
    person.next()
    person.arrive("password")
    assert person.page.way.value() == "have"
    assert person.shell.focusWidget() is person.page.typed.edit
    person.type(person.page.typed, GOOD.password)
    person.next()
    person.arrive("check")
    assert person.page.heading_state is State.MET


def test_a_password_chosen_here_for_the_portal_is_typed_once(person: Person) -> None:
    person.to_password(GOOD)
    person.press(person.page.lost)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    person.next()
    person.next()
    person.page.view.offered.emit("choose-password")
    person.arrive("password")
    assert person.page.way.value() == "choose"
    person.press(person.shell.footer.back)
    assert at(person) == "mot-de-passe"
    person.controller.turn.follow("choose-password")
    person.type(person.page.chosen.new, "brioche-Voile42-orner-tasse")
    person.type(person.page.chosen.again, "brioche-Voile42-orner-tasse")
    person.next()  # « Type it now on the portal »
    person.next()  # « I have typed it on the portal »
    person.arrive("password")
    assert person.controller.guiding.guide is None
    assert person.page.way.value() == "have"
    assert person.page.typed.text() == "brioche-Voile42-orner-tasse"
    person.next()
    person.arrive("check")
    assert person.page.heading_state is State.MET  # the imaginary portal took it


def test_a_numen_typed_as_the_identifier_is_wiped(person: Person) -> None:
    to_you(person)
    person.press(person.page.unknown)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    for _ in range(4):
        person.next()
    field = person.page.view.login.field
    field.edit.setText(NUMEN)
    assert field.text() == ""
    assert "NUMEN" in field.message
    assert NUMEN not in repr(person.controller.draft)
    assert person.page.secondary is None


def test_back_goes_screen_by_screen_to_who_asked(person: Person) -> None:
    to_stuck(person)
    walking.choose_situation(person, Situation.LOST_PASSWORD)
    walking.take(person, "entrainement/activation")
    person.next()
    person.next()
    for screen in ("retour", ""):
        person.press(person.shell.footer.back)
        assert at(person) == screen
    person.press(person.shell.footer.back)
    person.arrive("stuck")
    assert person.page.situation is Situation.LOST_PASSWORD
    person.bot.waitUntil(lambda: person.page.ways.isVisible(), timeout=PATIENCE)
    person.press(person.shell.footer.back)
    person.arrive("home")


def test_a_link_is_followed_and_leads_back_to_the_same_screen(person: Person) -> None:
    to_you(person)
    person.press(person.page.unknown)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    for _ in range(4):
        person.next()
    assert at(person) == "numen"
    person.page.wanted.emit("common/numen")
    assert at(person) == "quoi"
    person.next()
    assert at(person) == "obtenir"
    person.next()
    assert at(person) == "numen"
    assert person.controller.guiding.guide.procedure.id == "entrainement/activation"


def test_the_language_changes_in_the_middle_of_a_guide(person: Person) -> None:
    to_stuck(person)
    walking.choose_situation(person, Situation.FIRST_CONNECTION)
    walking.take(person, "entrainement/activation")
    person.next()
    title = person.page.heading[0]
    person.controller.speak("en")
    assert person.page.where_words[0] == "Screen 1 of 5"
    assert person.page.heading[0] == title  # the portal is in French
    person.controller.speak("fr")


def test_practice_keeps_nothing_of_a_guide(person: Person, home: Path) -> None:
    to_you(person)
    person.press(person.page.unknown)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    person.next()
    person.press(person.shell.footer.cancel)
    assert person.controller.leaving.question is not None  # it would be lost: asked
    person.controller.leaving.question.agreed.emit()
    person.arrive("home")
    assert person.page.resume is None
    assert not list(home.rglob("guide.json"))


@pytest.mark.parametrize("asked_on", ["academy", "you"])
def test_who_changes_academy_keeps_what_is_still_true(person: Person, asked_on: str) -> None:
    to_you(person)
    person.type(person.page.login, GOOD.identifier)
    person.press(person.page.owner.group.card(Owner.SHARED))
    if asked_on == "academy":
        person.press(person.shell.footer.back)
        person.arrive("academy")
    person.controller.guiding.show_stuck(None)
    person.arrive("stuck")
    walking.choose_situation(person, Situation.CHANGED_ACADEMY)
    walking.take(person, "common/changer-academie")
    for _page in range(3):
        person.next()
    person.arrive("academy")
    assert person.controller.draft == Draft(name=GOOD.name, owner=Owner.SHARED, store=Store.NONE)
    person.next()
    person.arrive("you")
    assert texts(person) == [GOOD.name, "", ""]
    assert person.page.owner.group.value() is Owner.SHARED
