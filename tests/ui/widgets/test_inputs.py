# SPDX-License-Identifier: EUPL-1.2
"""Fields and choices: what they keep back, what they say, what the keyboard does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.widgets.names import name_of
from wizard.core.message import Severity
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.states import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    Heard = list[tuple[str, bool]]


# --- field ------------------------------------------------------------------------------------------------------


def test_red_waits_until_the_field_is_left(sheet: Callable[..., QWidget], qtbot: QtBot) -> None:
    field, other = Field("Name", "A hint."), QLineEdit()
    sheet(field, other)
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "x@")
    field.set_message(Severity.WRONG, "The end is missing.")
    assert field.state is None
    with qtbot.waitSignal(field.left):
        other.setFocus()
    assert (field.state, field.message) == (State.UNMET, "The end is missing.")
    assert field.edit.accessibleDescription() == "A hint. The end is missing."


def test_green_and_doubt_are_said_at_once(sheet: Callable[..., QWidget]) -> None:
    field = Field("Name")
    sheet(field)
    field.set_message(Severity.GOOD, "Usual form.")
    assert field.state is State.MET
    field.set_message(Severity.CONFIRM, "Rare.")
    assert field.state is State.WARN
    field.set_message(None)
    assert (field.state, field.message) == (None, "")


def test_continuer_shows_what_was_kept_back(sheet: Callable[..., QWidget]) -> None:
    field = Field("Name")
    sheet(field)
    field.set_message(Severity.WRONG, "It is empty.")
    assert field.state is None
    field.insist()
    assert field.state is State.UNMET


def test_a_message_is_announced_once_it_has_settled(sheet: Callable[..., QWidget], qtbot: QtBot, heard: Heard) -> None:
    field = Field("Name")
    sheet(field)
    for text in ("One.", "Two.", "Three."):
        field.set_message(Severity.CONFIRM, text)
    qtbot.waitUntil(lambda: bool(heard), timeout=2000)
    assert heard == [("Three.", False)]


def test_a_secret_number_is_wiped_and_the_reason_stays_until_the_next_key(
    sheet: Callable[..., QWidget], qtbot: QtBot
) -> None:
    field = Field("Name")
    sheet(field)
    field.set_text("01A2345678BCD")
    field.wipe("This looks like a NUMEN.")
    assert field.text() == ""
    assert field.message == "This looks like a NUMEN."
    assert not field.edit.isUndoAvailable() or field.text() == ""
    qtbot.keyClicks(field.edit, "c")
    assert field.message == ""


def test_a_password_is_hidden_until_asked(sheet: Callable[..., QWidget]) -> None:
    field = Field("Password", password=True)
    sheet(field)
    assert field.reveal is not None
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert name_of(field.reveal) == "Show: Password"
    field.reveal.click()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert name_of(field.reveal) == "Hide: Password"


def test_the_caps_lock_is_noticed_by_the_letters(sheet: Callable[..., QWidget]) -> None:
    field = Field("Password", password=True)
    sheet(field)
    QTest.keyClick(field.edit, "a")
    assert field.caps_words.isHidden() or not field.caps_words.isVisible()
    QTest.keyClick(field.edit, "A")  # a capital without Shift
    assert field.caps_words.isVisible()
    QTest.keyClick(field.edit, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not field.caps_words.isVisible()


def test_a_suggestion_is_taken_by_one_press(sheet: Callable[..., QWidget], qtbot: QtBot) -> None:
    field = Field("Address")
    sheet(field)
    field.set_suggestion("Use ac-amiens.fr", "c@ac-amiens.fr")
    with qtbot.waitSignal(field.changed) as changed:
        field.suggestion.click()
    assert changed.args == ["c@ac-amiens.fr"]
    assert field.suggestion.isHidden()


# --- choices ----------------------------------------------------------------------------------------------------


def test_a_card_is_a_radio_button_with_a_description(sheet: Callable[..., QWidget]) -> None:
    card = ChoiceCard("Thunderbird", "Writes the account.", badge="Installed")
    sheet(card)
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() is QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "Thunderbird"
    assert interface.text(QAccessible.Text.Description) == "Installed. Writes the account"


def test_a_group_holds_one_choice_and_shows_its_details(sheet: Callable[..., QWidget], qtbot: QtBot) -> None:
    group = ChoiceGroup("Program")
    first = group.add("tb", ChoiceCard("Thunderbird"))
    group.add("web", ChoiceCard("Webmail"))
    extra = QLineEdit()
    first.set_extra(extra)
    sheet(group)
    assert group.value() is None
    assert extra.isHidden()
    with qtbot.waitSignal(group.changed) as changed:
        first.click()
    assert changed.args == ["tb"]
    assert extra.isVisible()
    group.set_value("web")
    assert (group.value(), extra.isHidden()) == ("web", True)
    group.set_value(None)
    assert group.value() is None


def test_an_unavailable_choice_says_why_and_is_not_chosen(sheet: Callable[..., QWidget]) -> None:
    group = ChoiceGroup("Program")
    card = group.add("x", ChoiceCard("Outlook", "About."))
    sheet(group)
    card.set_unavailable("Not installed.")
    card.click()
    group.set_value("x")
    assert group.value() is None
    assert card.accessibleDescription() == "Not installed"
    assert card.focusPolicy() is Qt.FocusPolicy.StrongFocus
    card.set_unavailable("")
    card.click()
    assert group.value() == "x"
