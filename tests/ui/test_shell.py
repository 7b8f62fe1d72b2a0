# SPDX-License-Identifier: EUPL-1.2
"""The shell: modes, keyboard, announcements, the strip, the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from wizard import wording
from wizard.ui import reading_order, text
from wizard.ui.page import Mode, Page
from wizard.ui.shell import Shell
from wizard.ui.widgets import style
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    Heard = list[tuple[str, bool]]

FRENCH = {
    "Shell": {
        "Step {0} of {1}": "Étape {0} sur {1}",
        "&Next": "&Continuer",
        "&Back": "&Retour",
        "&Cancel": "&Annuler",
        "&Help": "Ai&de",
        "&Help and assistance": "Ai&de et assistance",
    }
}


class Example(Page):
    """Two edits, made in the wrong order on purpose, a group of choices, and something far below."""

    def __init__(self) -> None:
        super().__init__()
        self.second = QLineEdit()
        self.first = QLineEdit()
        self.group = ChoiceGroup("choix")
        for value in ("a", "b"):
            self.group.add(value, ChoiceCard(value))
        self.far = QLineEdit()
        for widget in (self.first, self.second, self.group):
            self.body.addWidget(widget)
        self.space = QWidget()
        self.space.setFixedHeight(1500)
        self.body.addWidget(self.space)
        self.body.addWidget(self.far)
        self.missing = False
        self.retranslate()

    def retranslate(self) -> None:
        self.heading = ("Titre" if wording.language() == "fr" else "Title", "Une ligne.")

    def first_focus(self) -> QWidget:
        return self.first

    def answer(self) -> dict[str, object]:
        return {"name": self.first.text()}

    def problems(self) -> list[tuple[str, QWidget]]:
        return [("Il manque le second.", self.second)] if self.missing else []


@pytest.fixture
def shell(qtbot: QtBot, dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    monkeypatch.setitem(wording._state, "catalogue", FRENCH)
    made = Shell()
    qtbot.addWidget(made)
    made.set_steps(["Un", "Deux", "Trois"])
    style.theme().unit = 4
    made.resize(1000, 700)
    made.show()
    yield made
    made.close()


@pytest.fixture
def page(shell: Shell, qtbot: QtBot) -> Example:
    made = Example()
    shell.show_page(made, 2)
    shell.activateWindow()
    qtbot.waitUntil(lambda: shell.isActiveWindow())
    made.first.setFocus()
    return made


def test_the_page_is_announced_with_its_step_and_takes_the_focus(shell: Shell, heard: Heard, qtbot: QtBot) -> None:
    made = Example()
    shell.show_page(made, 2)
    assert heard == [("Étape 2 sur 3, Titre", False)]
    assert made.title.accessibleName() == "Étape 2 sur 3, Titre"
    assert shell.focusWidget() is made.first


def test_tab_goes_through_the_page_then_help_cancel_back_main(shell: Shell, page: Example) -> None:
    page.secondary = ("Autre", "")
    page.group.set_value("b")
    order = [page.first, page.second, page.group.card("b"), page.far]
    footer = shell.footer
    order += [footer.help, footer.cancel, footer.back, footer.other, footer.primary]
    reached = []
    for _ in order:
        reached.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert reached == order
    assert QApplication.focusWidget() is page.first
    QTest.keyClick(page.first, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is footer.primary


def test_arrows_choose_within_a_group(shell: Shell, page: Example) -> None:
    page.group.set_value("a")
    page.group.card("a").setFocus()
    QTest.keyClick(page.group.card("a"), Qt.Key.Key_Down)
    assert page.group.value() == "b"
    assert QApplication.focusWidget() is page.group.card("b")


def test_enter_answers_from_a_field(shell: Shell, page: Example, qtbot: QtBot) -> None:
    page.first.setText("Camille")
    with qtbot.waitSignal(page.answered) as answered:
        QTest.keyClick(page.first, Qt.Key.Key_Return)
    assert answered.args == [{"name": "Camille"}]


def test_enter_on_a_button_presses_that_button(shell: Shell, page: Example, qtbot: QtBot) -> None:
    shell.footer.back.setFocus()
    with qtbot.assertNotEmitted(page.answered), qtbot.waitSignal(shell.back_pressed):
        QTest.keyClick(shell.footer.back, Qt.Key.Key_Return)


def test_escape_asks_to_leave(shell: Shell, page: Example, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.cancel_pressed):
        QTest.keyClick(page.first, Qt.Key.Key_Escape)


def test_what_is_missing_is_shown_said_and_reached(shell: Shell, page: Example, heard: Heard, qtbot: QtBot) -> None:
    page.missing = True
    with qtbot.assertNotEmitted(page.answered):
        shell.footer.primary.click()
    assert heard == [("Il manque le second.", True)]
    assert QApplication.focusWidget() is page.second
    assert shell.strip is not None
    assert shell.strip.isVisible()
    assert shell.strip.words.text() == "Il manque le second."
    page.missing = False
    shell.footer.primary.click()
    assert shell.strip.isHidden()


def test_working_greys_the_main_button_and_shows_the_strip_with_its_limit(
    shell: Shell, page: Example, qtbot: QtBot
) -> None:
    shell.footer.primary.setFocus()
    page.busy_limit = 20
    page.busy = "Recherche…"
    assert not shell.footer.primary.isEnabled()
    assert QApplication.focusWidget() is shell.footer.cancel
    assert shell.strip is not None
    strip = shell.strip
    assert strip.isHidden()  # nothing before 0.3 s
    qtbot.waitUntil(strip.isVisible, timeout=2000)
    assert "20" in strip.detail.text()
    with qtbot.waitSignal(shell.stop_pressed):
        strip.stop.click()
    with qtbot.assertNotEmitted(page.answered):
        QTest.keyClick(page.first, Qt.Key.Key_Return)
    page.busy = ""
    assert strip.isHidden()
    assert shell.footer.primary.isEnabled()


@pytest.mark.parametrize(
    ("size", "mode"), [((1000, 700), Mode.NORMAL), ((1024, 600), Mode.LOW), ((683, 384), Mode.NARROW)]
)
def test_modes(shell: Shell, page: Example, size: tuple[int, int], mode: Mode) -> None:
    page.secondary = ("Autre", "")
    shell.resize(*size)
    assert (shell.mode, page.mode) == (mode, mode)
    assert page.isAncestorOf(shell.footer.other) == (mode is Mode.NARROW)
    assert page.title.eyebrow.isVisible() == (mode is Mode.NORMAL)
    assert shell.footer.help.text() == ("Ai&de" if mode is Mode.NARROW else "Ai&de et assistance")
    assert shell.footer.primary.mapTo(shell, QPoint(0, 0)).x() + shell.footer.primary.width() <= shell.width()


def test_a_larger_text_is_a_smaller_window(shell: Shell, page: Example, dressed: QApplication) -> None:
    font = dressed.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    dressed.setFont(font)
    QApplication.processEvents()
    assert style.unit() >= 6
    assert shell.mode is Mode.NARROW


def test_the_other_action_comes_home_before_its_page_goes(shell: Shell, page: Example) -> None:
    shell.resize(683, 600)
    page.secondary = ("Autre", "")
    shell.show_page(Example(), 3)
    assert not page.isAncestorOf(shell.footer.other)
    shell.remove_page(page)
    QApplication.processEvents()
    assert shell.footer.other.isHidden()


def test_the_focused_control_is_kept_in_sight(shell: Shell, page: Example) -> None:
    page.far.setFocus()
    top = page.far.mapTo(shell, QPoint(0, 0)).y()
    assert 0 < top < shell.footer.y() - page.far.height()


def test_the_start_page_has_the_name_and_the_languages_in_place_of_the_steps(shell: Shell, qtbot: QtBot) -> None:
    class Start(Example):
        stepper = False

    shell.show_page(Start())
    assert shell.header.isHidden()
    assert shell.masthead is not None
    with qtbot.waitSignal(shell.language_chosen) as chosen:
        shell.masthead.languages["en"].click()
    assert chosen.args == ["en"]
    shell.show_page(Example(), 1)
    assert shell.masthead.isHidden()
    assert shell.header.isVisible()


def test_the_language_changes_while_it_runs(shell: Shell, page: Example) -> None:
    assert shell.footer.primary.text() == "&Continuer"
    text.set_language("en")
    shell.retranslate()
    assert shell.footer.primary.text() == "&Next"
    assert page.title.title.text() == "Title"
    assert page.title.accessibleName() == "Step 2 of 3, Title"


def test_qt_itself_speaks_french(shell: Shell, page: Example) -> None:
    if not text.qt_catalogue("fr").is_file():
        pytest.fail("PySide6 without qtbase_fr.qm")
    text.set_language("fr")
    menu = page.first.createStandardContextMenu()
    words = text.plain(" ".join(action.text() for action in menu.actions()))
    text.set_language("en")
    english = text.plain(" ".join(action.text() for action in page.first.createStandardContextMenu().actions()))
    assert "Copier" in words
    assert "Copy" in english


def test_the_guard_keeps_the_window_open(shell: Shell, qtbot: QtBot) -> None:
    shell.set_guard(lambda: False)
    assert not shell.close()
    shell.set_guard(lambda: True)
    with qtbot.waitSignal(shell.closing):
        assert shell.close()


def test_the_practice_band_stands_above_everything(shell: Shell, page: Example, qtbot: QtBot) -> None:
    shell.set_practice(True)
    QApplication.processEvents()
    assert shell.band is not None
    assert shell.band.y() < shell.header.y()
    with qtbot.waitSignal(shell.practice_left):
        shell.band.leave.click()
    shell.set_practice(False)
    assert shell.band.isHidden()


def test_the_ring_stands_outside_every_stop(shell: Shell, page: Example, qtbot: QtBot) -> None:
    for stop in reading_order.stops(shell):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert shell.ring.isVisible(), stop
        around = shell.ring.geometry()
        corner = stop.mapTo(shell, QPoint(0, 0))
        assert around.contains(corner), stop
        assert around.width() > stop.width(), stop
        seen = shell.grab(around).toImage()
        focus = style.colour("focus").rgb()
        found = any(seen.pixel(x, seen.height() // 2) == focus for x in range(seen.width()))
        assert found, stop


def test_the_ring_is_for_the_keyboard(shell: Shell, page: Example) -> None:
    card = page.group.card("a")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert shell.focusWidget() is card
    assert shell.ring.isHidden()
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert shell.ring.isVisible()
    QTest.mouseClick(page.first, Qt.MouseButton.LeftButton)
    assert shell.ring.isVisible()  # a field always shows where one types


def test_every_stop_has_a_name(shell: Shell, page: Example) -> None:
    from PySide6.QtGui import QAccessible

    for button in (stop for stop in reading_order.stops(shell.footer)):
        interface = QAccessible.queryAccessibleInterface(button)
        name = interface.text(QAccessible.Text.Name)
        assert name
        assert "&" not in name


def test_mnemonics_are_each_used_once(shell: Shell, page: Example) -> None:
    letters = [
        b.text()[b.text().index("&") + 1].lower()
        for b in shell.footer.findChildren(QWidget)
        if "&" in getattr(b, "text", str)()
    ]
    assert sorted(letters) == ["a", "c", "d", "r"]


def test_no_page_text_is_markup(shell: Shell, page: Example) -> None:
    page.heading = ("<b>Moi</b>", "<i>x</i>")
    for label in (page.title.title, page.title.lead):
        assert isinstance(label, QLabel)
        assert label.textFormat() is Qt.TextFormat.PlainText
