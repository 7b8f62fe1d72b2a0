# SPDX-License-Identifier: EUPL-1.2
"""Who can help: what is known is shown and copied, what is not sure is said, nothing secret goes into a message."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard import wording
from wizard.core.academy import Academy, Contact, Fact, HelpDesk
from wizard.core.server import Confidence
from wizard.ui.help_panel import HelpPanel
from wizard.ui.pages.desk import show_contacts, show_desk
from wizard.ui.widgets import style
from wizard.ui.widgets.contacts import ContactsCard
from wizard.ui.widgets.help_desk import HelpDeskCard, letter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Sheet = Callable[..., QWidget]


@pytest.fixture
def sheet(qtbot: QtBot, dressed: object) -> Iterator[Sheet]:
    """Widgets in a window, kept until the end of the test."""
    windows: list[QWidget] = []

    def made(*widgets: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        box = QVBoxLayout(window)
        for widget in widgets:
            box.addWidget(widget)
        window.resize(480, 900)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield made
    windows.clear()


def words(root: QWidget) -> list[str]:
    QApplication.processEvents()
    shown = [label.text() for label in root.findChildren(QLabel) if label.isVisible() and label.text()]
    return [text.replace("\u00a0", " ") for text in shown]


def buttons(root: QWidget) -> list[str]:
    return [button.accessibleName() for button in root.findChildren(QPushButton) if button.isVisible()]


def test_the_help_desk_of_amiens(sheet: Sheet, amiens: Academy, qtbot: QtBot) -> None:
    card = HelpDeskCard()
    show_desk(card, amiens)
    sheet(card)
    said = words(card)
    assert "Académie d’Amiens" in said
    for value in ("03 22 82 37 40", "03 22 82 39 16", "assistance@ac-amiens.fr"):
        assert value in said
    assert "Du lundi au vendredi, de 9 h à 12 h 30 et de 13 h 30 à 16 h 30" in said
    assert "à confirmer" not in said
    card.fax.button.click()
    assert QGuiApplication.clipboard().text() == "03 22 82 39 16"
    with qtbot.waitSignal(card.open_link) as asked:
        card.email.use.click()  # type: ignore[union-attr]
    assert asked.args == ["mailto:assistance@ac-amiens.fr?subject=Messagerie%20acad%C3%A9mique"]
    with qtbot.waitSignal(card.open_link) as asked:
        card.page.use.click()  # type: ignore[union-attr]
    assert asked.args == [amiens.help_desk.value.page]  # type: ignore[union-attr]


def test_a_message_is_begun_with_a_subject_and_nothing_else() -> None:
    for language in ("fr", "en"):
        wording.set_language(language)
        parts = urlsplit(letter("assistance@ac-amiens.fr"))
        assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "assistance@ac-amiens.fr", "")
        assert list(parse_qs(parts.query)) == ["subject"]


def test_who_to_ask_for_what_in_the_documented_order(sheet: Sheet, amiens: Academy) -> None:
    card = ContactsCard()
    show_contacts(card, amiens)
    sheet(card)
    assert words(card.body.parentWidget()) == []  # made once somebody opens it
    card.head.click()
    said = words(card)
    roles = [text for text in said if text[:3].rstrip(" ").endswith(".") and text[0].isdigit()]
    assert [role[0] for role in roles] == ["1", "2", "3", "4", "4", "4", "5"]
    assert ["secrétariat" in roles[0], "assistance" in roles[1], "numérique" in roles[2], "Rectorat" in roles[6]] == [
        True
    ] * 4
    for number in ("03 22 71 25 00", "03 44 06 45 00", "03 23 26 22 00", "03 22 82 38 23"):
        assert number in said
    assert said.count("à confirmer") == 6  # all but the help desk itself
    shared = amiens.contacts[3].value.what
    assert said.count(shared) == 1  # three offices, the same thing
    assert "Ses numéros sont ci-dessus." in said  # those of the help desk stand in its card
    assert "03 22 82 37 40" not in said
    assert not [text for text in said if "lundi" in text]
    names = buttons(card)
    assert len(names) == len(set(names))
    card.head.click()
    assert words(card.body.parentWidget()) == []


def test_what_is_not_sure_or_not_known_is_said(sheet: Sheet) -> None:
    nobody = Academy("x", "Exemple", ("ac-x.fr",))
    card, contacts = HelpDeskCard(), ContactsCard()
    show_desk(card, nobody)
    show_contacts(contacts, nobody)
    sheet(card, contacts)
    assert words(card) == ["Académie d’Exemple", "Son assistance ne nous est pas connue."]
    assert buttons(card) == []
    assert not contacts.isVisible()
    desk = Fact(HelpDesk("01 02"), Confidence.LOW, ("document2",), "2026-11-22")
    show_desk(card, dataclasses.replace(nobody, help_desk=desk))
    assert words(card) == ["Académie d’Exemple", "à confirmer", "01 02"]


def test_an_invented_help_desk_is_not_written_to(sheet: Sheet, amiens: Academy) -> None:
    practice = dataclasses.replace(amiens, practice=True)
    card, contacts = HelpDeskCard(), ContactsCard()
    show_desk(card, practice)
    show_contacts(contacts, practice)
    sheet(card, contacts)
    contacts.head.click()
    assert all(name.startswith("Copier") for name in (*buttons(card), *buttons(contacts)[1:]))


def test_a_contact_of_its_own_can_be_written_to_and_its_page_opened(sheet: Sheet, qtbot: QtBot) -> None:
    contact = Contact("Bureau", "Tout", 1, "", "", "bureau@ac-x.fr", "https://www.ac-x.fr/bureau", "le mardi")
    card = ContactsCard()
    card.show_contacts([Fact(contact, Confidence.HIGH, ("site",), "2026-11-22")], opens=True)
    sheet(card)
    card.set_open(True)
    assert "le mardi" in words(card)
    for name, address in (("Écrire", letter("bureau@ac-x.fr")), ("Ouvrir", contact.page)):
        button = next(button for button in card.findChildren(QPushButton) if button.text() == name)
        with qtbot.waitSignal(card.open_link) as asked:
            button.click()
        assert asked.args == [address]
    wording.set_language("en")
    card.retranslate()
    assert "Address" in words(card)


@pytest.mark.parametrize("size", [15, 30])
def test_the_help_panel_is_never_higher_than_the_window(
    sheet: Sheet, amiens: Academy, dressed: QApplication, size: int
) -> None:
    font = dressed.font()
    font.setPixelSize(size)
    dressed.setFont(font)
    style.theme().measure()
    window = sheet(QWidget())
    window.resize(1000, 700)
    panel = HelpPanel(window, amiens)
    panel.show()
    said = words(panel)
    assert "03 22 82 39 16" in said
    assert panel.height() <= window.height()
    assert panel.finish.geometry().bottom() <= panel.height()
    if size == 15:
        for label in panel.findChildren(QLabel):  # nothing is cut where there is room
            assert label.height() >= label.heightForWidth(label.width()) or not label.isVisible()
    panel.close()
