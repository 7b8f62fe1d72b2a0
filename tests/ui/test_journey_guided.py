# SPDX-License-Identifier: EUPL-1.2
"""From « Je suis bloqué » to Thunderbird without leaving the window, in the practice academy; and back to who asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from tests.ui.person import GOOD, PATIENCE, Person
from wizard.core.account import Store
from wizard.core.procedure import Situation
from wizard.ui.widgets.states import State

if TYPE_CHECKING:
    from pathlib import Path


def choose(person: Person, situation: Situation) -> None:
    """Say what has happened, and wait for the ways."""
    person.press(person.page.choice.situations.card(situation))
    person.bot.waitUntil(lambda: person.page.ways.isVisible(), timeout=PATIENCE)


def titles(person: Person) -> list[str]:
    return [card.procedure.title for card in person.page.ways.cards]


def at(person: Person) -> str:
    """The screen of the guide shown, "" before the first."""
    guide = person.controller.guiding.guide
    assert person.controller.shown == "guide"
    assert guide is not None
    assert person.page.guide == guide
    return guide.screen.id if guide.screen is not None else ""


def to_practice(person: Person) -> None:
    """The practice academy's start page, then « Je suis bloqué »."""
    person.press(person.shell.footer.other)
    person.arrive("academy")
    person.press(person.shell.footer.back)
    person.arrive("home")
    person.press(person.page.doors["stuck"])
    person.arrive("stuck")


def fields(person: Person) -> list[QLineEdit]:
    return [edit for edit in person.page.findChildren(QLineEdit) if edit.isVisibleTo(person.page)]


def test_lost_and_found_then_password_check_and_thunderbird(person: Person, tmp_path: Path) -> None:
    to_practice(person)
    choose(person, Situation.FIRST_CONNECTION)
    person.press(person.page.ways.cards[0].start)
    person.arrive("guide")
    walked = []
    typed: list[str] = []
    while (here := at(person)) != "mot-de-passe":
        walked.append(here)
        typed += [edit.text() for edit in fields(person) if edit.text()]
        if here == "numen":
            person.type(person.page.view.login.field, GOOD.identifier)
        person.next()
        person.arrive("guide")
    assert walked == ["", "accueil", "date-code", "adresse", "numen", "retour"]
    assert typed == []  # nothing was asked but the identifier found
    person.next()
    person.arrive("you")
    assert person.page.login.text() == GOOD.identifier
    person.type(person.page.name, GOOD.name)
    person.type(person.page.address, GOOD.address)
    person.next()
    person.arrive("password")
    person.type(person.page.typed, GOOD.password)
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
