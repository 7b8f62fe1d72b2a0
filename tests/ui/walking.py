# SPDX-License-Identifier: EUPL-1.2
"""Somebody who walks through the guided screens, and what they read on each."""

from __future__ import annotations

import html
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.person import PATIENCE
from wizard.core.procedure import DOORS, Situation
from wizard.ui.widgets.copy_row import CopyRow

if TYPE_CHECKING:
    from tests.ui.person import Person
    from wizard.ui.widgets.label import Heading

FACTS = tomllib.loads((Path(__file__).parents[1] / "data" / "documents.toml").read_text(encoding="utf-8"))["facts"]


def plain(text: str) -> str:
    """A text without markup, typographic spaces and apostrophes, and capitals: what one reads."""
    bare = html.unescape(re.sub(r"<[^>]+>", "", text))
    return re.sub(r"\s+", " ", bare.replace("’", "'")).strip().lower()


def read(person: Person) -> str:
    """Everything written on the page, and its drawing in words, from top to bottom of each column."""
    page = person.page
    QCoreApplication.processEvents()
    heading: Heading = page.title
    texts = [*person.page.where_words] if person.page.where_words else []
    texts.append(heading.accessibleName())
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        if isinstance(widget, QLabel) and widget.text():
            texts.append(widget.text())
        elif isinstance(widget, QAbstractButton) and widget.text():
            texts.append(widget.text().replace("&", ""))
        if hasattr(widget, "sentence"):
            texts.append(widget.sentence())
    return plain(" \n ".join(texts))


def at(person: Person) -> str:
    """The screen of the guide shown, "" before the first."""
    QCoreApplication.processEvents()  # what was just put into the page is shown in the next turn
    guide = person.controller.guiding.guide
    assert person.controller.shown == "guide"
    assert guide is not None
    assert person.page.guide == guide
    return guide.screen.id if guide.screen is not None else ""


def choose_academy(person: Person, academy: str) -> None:
    """On « Je suis bloqué »: type its domain, take it from the list."""
    person.page.search.edit.setText(academy)
    person.bot.waitUntil(lambda: person.page.list.only() != "", timeout=PATIENCE)
    person.page.list.list.setCurrentRow(0)
    person.bot.waitUntil(lambda: person.page.academy is not None, timeout=PATIENCE)


def choose_situation(person: Person, situation: Situation) -> None:
    """Say what has happened, or ask another question, and wait for the ways."""
    choice = (
        person.page.choice.situations.card(situation) if situation in DOORS else person.page.others.links[situation]
    )
    person.press(choice)
    person.bot.waitUntil(lambda: person.page.ways.isVisible(), timeout=PATIENCE)


def take(person: Person, procedure_id: str) -> None:
    """The way with this id, among those offered."""
    card = next(card for card in person.page.ways.cards if card.procedure.id == procedure_id)
    person.bot.waitUntil(card.start.isVisible, timeout=PATIENCE)
    person.press(card.start)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)


def copied(person: Person) -> list[str]:
    """What each row for copying puts on the clipboard, in order."""
    values = []
    for row in person.page.findChildren(CopyRow):
        if row.isVisibleTo(person.page):
            person.press(row.button)
            values.append(QGuiApplication.clipboard().text())
    return values


def facts_of(procedure_id: str) -> list[tuple[str, str]]:
    """What the documents say of a procedure: the screen it must stand on ("": any), and the words."""
    places = [(fact["place"].removeprefix("procedure:"), fact["holds"]) for fact in FACTS]
    found = []
    for place, holds in places:
        if place == procedure_id or place.startswith(f"{procedure_id}/"):
            found.append((place[len(procedure_id) + 1 :], holds))
    return found
