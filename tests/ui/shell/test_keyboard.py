# SPDX-License-Identifier: EUPL-1.2
"""The keyboard in the window: order, Enter, Escape, what is missing, the ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from wizard.ui import reading_order
from wizard.ui.widgets import style

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.shell.example import Example
    from wizard.ui.shell import Shell

    Heard = list[tuple[str, bool]]


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


def test_the_focused_control_is_kept_in_sight(shell: Shell, page: Example) -> None:
    page.far.setFocus()
    top = page.far.mapTo(shell, QPoint(0, 0)).y()
    assert 0 < top < shell.footer.y() - page.far.height()


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
