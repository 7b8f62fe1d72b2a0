# SPDX-License-Identifier: EUPL-1.2
"""The shell: modes, keyboard, announcements, the strip, the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.shell.example import Example
from wizard.ui import text
from wizard.ui.page import Mode
from wizard.ui.shell import Shell
from wizard.ui.widgets import style

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    Heard = list[tuple[str, bool]]


def test_the_page_is_announced_with_its_step_and_takes_the_focus(shell: Shell, heard: Heard, qtbot: QtBot) -> None:
    made = Example()
    shell.show_page(made, 2)
    assert heard == [("Étape 2 sur 3, Titre", False)]
    assert made.title.accessibleName() == "Étape 2 sur 3, Titre"
    assert shell.focusWidget() is made.first


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


def test_the_start_page_has_the_name_and_the_languages_in_place_of_the_steps(shell: Shell, qtbot: QtBot) -> None:
    class Start(Example):
        stepper = False

    shell.show_page(Start())
    assert shell.header.bar.isHidden()
    assert shell.header.masthead is not None
    with qtbot.waitSignal(shell.language_chosen) as chosen:
        shell.header.masthead.languages["en"].click()
    assert chosen.args == ["en"]
    shell.show_page(Example(), 1)
    assert shell.header.masthead.isHidden()
    assert shell.header.bar.isVisible()


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


def test_no_page_text_is_markup(shell: Shell, page: Example) -> None:
    page.heading = ("<b>Moi</b>", "<i>x</i>")
    for label in (page.title.title, page.title.lead):
        assert isinstance(label, QLabel)
        assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("turn", ["painted", "told"])
def test_a_window_dropped_soon_after_its_first_paint_is_left_alone(
    turn: str, dressed: QApplication, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was left for its next turns must not come to a window that is gone: Python would write of it."""
    made = Shell()
    told: list[str] = []
    made.painted.connect(lambda: told.append("told"))
    if turn == "told":  # between its two turns
        made.painted.connect(lambda: QTimer.singleShot(0, lambda: shiboken6.delete(made)))
    made.show()
    made.grab()
    if turn == "painted":
        shiboken6.delete(made)
    qtbot.wait(20)
    assert not shiboken6.isValid(made)
    assert made.ring is None
    assert told == (["told"] if turn == "told" else [])
    assert "Traceback" not in capsys.readouterr().err
