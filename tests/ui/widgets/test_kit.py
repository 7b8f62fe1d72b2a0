# SPDX-License-Identifier: EUPL-1.2
"""The widgets one by one: what they say, what they keep back, what a keyboard or a screen reader gets of them."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.widgets.names import name_of
from wizard.ui.shell import Shell
from wizard.ui.widgets.banner import Banner, EmptyState, PracticeBand
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.criteria import CriteriaList, Line
from wizard.ui.widgets.dialog import Question
from wizard.ui.widgets.diff import DiffBlock, DiffGroup, DiffLine, DiffView, TargetList, hidden
from wizard.ui.widgets.door import DoorCard
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.help_desk import HelpDeskCard
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.network_map import Box, Lane, NetworkMap
from wizard.ui.widgets.stages import Stage, StageList
from wizard.ui.widgets.states import State
from wizard.ui.widgets.stepper import Stepper
from wizard.ui.widgets.strength import StrengthBar
from wizard.ui.widgets.verdict import Facts, NumberedSteps, WhoCanAct

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    Heard = list[tuple[str, bool]]


# --- lists, map, verdict ------------------------------------------------------------------------------------------


def test_criteria_keep_their_rows_and_begin_with_the_word(
    heard: Heard, sheet: Callable[..., QWidget], qtbot: QtBot
) -> None:
    criteria = CriteriaList()
    sheet(criteria)
    criteria.set_lines([Line(State.TODO, "To do", "a digit"), Line(State.UNMET, "Not met", "a capital")])
    before = list(criteria.rows["required"])
    criteria.set_lines([Line(State.MET, "Met", "a digit"), Line(State.UNMET, "Not met", "a capital")])
    assert criteria.rows["required"] == before
    assert [name_of(row) for row in before] == ["Met: a digit", "Not met: a capital"]
    assert all(row.focusPolicy() is Qt.FocusPolicy.NoFocus for row in before)
    criteria.set_status("1 of 2 left")
    criteria.set_status("1 of 2 left")
    qtbot.waitUntil(lambda: bool(heard), timeout=2000)
    assert heard == [("1 of 2 left", False)]
    heard.clear()
    QTest.keyClick(criteria, Qt.Key.Key_F2)
    assert heard == [("1 of 2 left. Met: a digit. Not met: a capital", False)]


def test_stages_do_not_jump(sheet: Callable[..., QWidget]) -> None:
    stages = StageList()
    stages.set_heading("Receiving", "host, port 993")
    sheet(stages)
    stages.set_rows([Stage(State.COMING, f"Stage {n}", "to come") for n in range(6)])
    QApplication.processEvents()
    height = stages.heightForWidth(500)
    stages.set_row(1, Stage(State.RUNNING, "Stage 1", "running · 3 s"))
    stages.set_row(0, Stage(State.MET, "Stage 0", "passed · 0.04 s"))
    stages.set_row(2, Stage(State.UNMET, "Stage 2", "refused"))
    QApplication.processEvents()
    assert stages.heightForWidth(500) == height
    assert name_of(stages.rows[0]) == "Stage 0, passed · 0.04 s"


@pytest.mark.parametrize("mode", ["normal", "low", "narrow"])
def test_the_map_is_drawn_and_said(sheet: Callable[..., QWidget], mode: str) -> None:
    shown = NetworkMap()
    sheet(shown)
    boxes = [Box("laptop", "A", "fine"), Box("school", "B", "no answer", failed=True), Box("server", "C", "fine")]
    link = (Lane(State.MET, "Receiving"), Lane(State.UNMET, "Cut"))
    shown.set_mode(mode)
    shown.set(boxes, [link, link], "B stops the mail.")
    assert name_of(shown) == "B stops the mail."
    failed = shown.grab().toImage()
    shown.set([box._replace(failed=False) for box in boxes], [link, link], "x")
    assert shown.grab().toImage() != failed
    with pytest.raises(ValueError, match="one link"):
        shown.set(boxes, [link], "x")


def test_who_can_act_is_said_in_words(sheet: Callable[..., QWidget]) -> None:
    pills = WhoCanAct()
    sheet(pills)
    pills.set("Who can act?", ["You", "Your school", "The academy"], ["user", "school", "server"], 1)
    assert name_of(pills) == "Who can act? Your school"
    pills.set("Who can act?", ["You"], [], -1)
    assert name_of(pills) == "Who can act?"


def test_steps_tell_which_button(sheet: Callable[..., QWidget], qtbot: QtBot) -> None:
    steps = NumberedSteps()
    sheet(steps)
    steps.set("Now", [("Try at home.", "", ""), ("Ask.", "Write the message", "send")])
    with qtbot.waitSignal(steps.pressed) as pressed:
        steps.buttons[1].click()
    assert pressed.args == [1]


# --- copying ------------------------------------------------------------------------------------------------------


def test_a_value_is_copied_and_said(sheet: Callable[..., QWidget], heard: Heard, qtbot: QtBot) -> None:
    row = CopyRow("03 22", "Telephone")
    sheet(row)
    with qtbot.waitSignal(row.copied):
        row.button.click()
    assert QGuiApplication.clipboard().text() == "03 22"
    assert heard == [("Copied", False)]
    for _ in range(3):
        row._tick()
    assert row.button.text() == "Copy"
    assert QGuiApplication.clipboard().text() == "03 22"


def test_a_secret_is_masked_marked_and_cleared_if_still_there(sheet: Callable[..., QWidget]) -> None:
    row = CopyRow("tuile-9-Marron", "Password", secret=True)
    sheet(row)
    said = [name_of(widget) for widget in row.findChildren(QWidget)]
    assert not any("tuile" in words for words in said)
    row.button.click()
    data = QGuiApplication.clipboard().mimeData()
    marks = {kind: data.data(kind).data() for kind in data.formats() if not kind.startswith("text/")}
    windows = 'application/x-qt-windows-mime;value="{}"'
    assert marks == {
        "x-kde-passwordManagerHint": b"secret",
        windows.format("ExcludeClipboardContentFromMonitorProcessing"): b"\1\0\0\0",
        windows.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
        "application/x-nspasteboard-concealed-type": b"",
    }
    for _ in range(45):
        row._tick()
    assert QGuiApplication.clipboard().text() == ""
    row.button.click()
    QGuiApplication.clipboard().setText("other")
    for _ in range(45):
        row._tick()
    assert QGuiApplication.clipboard().text() == "other"


# --- difference ---------------------------------------------------------------------------------------------------


def test_a_difference_can_be_read_selected_and_unfolded(sheet: Callable[..., QWidget]) -> None:
    view = DiffView()
    sheet(view)
    lines = [DiffLine("+", n, f"line {n}") for n in range(20)]
    secret = DiffLine("+", 21, f'"password": {hidden()}')
    view.set_blocks(
        [DiffBlock("prefs.js", "profile", "file", [DiffGroup("Accounts.", [DiffLine("-", 1, "old"), *lines, secret])])],
        5,
    )
    text = view.blocks[0].text
    assert text.isReadOnly()
    assert text.toPlainText().count("\n") == 5
    assert "Accounts." in text.toPlainText()
    assert "− old" in text.toPlainText()
    view.blocks[0].more.click()
    assert text.toPlainText().endswith(hidden())
    assert text.height() >= 20 * text.fontMetrics().height()
    plain = text.grab().toImage()
    assert plain.width() > 100
    tints = {text.document().findBlockByNumber(n).blockFormat().background().color().name() for n in (0, 1, 2)}
    assert len(tints) == 3


def test_targets_show_their_lines(sheet: Callable[..., QWidget], qtbot: QtBot) -> None:
    targets = TargetList()
    sheet(targets)
    targets.set([("file", "prefs.js", "3 lines"), ("key", "logins.json", "1 entry")])
    with qtbot.waitSignal(targets.chosen) as chosen:
        QTest.keyClick(targets.list, Qt.Key.Key_Down)
    assert chosen.args == [1]


# --- the rest -----------------------------------------------------------------------------------------------------


def test_a_question_is_safe_by_default(sheet: Callable[..., QWidget], qtbot: QtBot) -> None:
    window = sheet(QLineEdit())
    asked = Question(window, "Undo the changes?", "Thunderbird goes back.", "Keep", "Undo the changes")
    asked.open()
    qtbot.waitUntil(asked.isVisible)
    assert asked.defaultButton() is asked.safe
    with qtbot.assertNotEmitted(asked.agreed):
        QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert asked.isHidden()
    asked.open()
    with qtbot.waitSignal(asked.agreed):
        asked.act.click()


def test_a_banner_escapes_what_it_is_given(sheet: Callable[..., QWidget]) -> None:
    banner = Banner("warn", "Open.", "<b>x</b>", "Retry")
    sheet(banner)
    assert name_of(banner) == "Open. <b>x</b>"
    assert "&lt;b&gt;" in banner._words.text()
    with pytest.raises(KeyError):
        banner.set_kind("pink")


def test_the_stepper_is_a_sentence_and_no_button() -> None:
    stepper = Stepper()
    stepper.set(["One", "Two", "Three"], 2)
    assert stepper.accessibleName() == "Step 2 of 3, Two, then Three"
    stepper.set(["One", "Two", "Three"], 3)
    assert stepper.accessibleName() == "Step 3 of 3, Three"
    assert stepper.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_door_is_one_button(sheet: Callable[..., QWidget], qtbot: QtBot) -> None:
    door = DoorCard("mail", "Set up", "All of it.", "Start", main=True)
    sheet(door)
    assert QAccessible.queryAccessibleInterface(door).role() is QAccessible.Role.Button
    assert (name_of(door), door.accessibleDescription()) == ("Set up", "All of it. Start.")
    with qtbot.waitSignal(door.clicked):
        QTest.keyClick(door, Qt.Key.Key_Space)


def test_everything_one_can_reach_has_a_name(sheet: Callable[..., QWidget]) -> None:
    desk, strength, facts, group = HelpDeskCard(), StrengthBar(), Facts(), ChoiceGroup("Choice")
    desk.set("Help desk", "9 to 5", "03 22", "help@example.org", "https://example.org", "to confirm")
    strength.set(1, "Strength: weak", "Longer is better.")
    facts.set([("Account", "a@example.org")])
    group.add(1, ChoiceCard("One", code=True, note="usual"))
    widgets = [desk, strength, facts, group, Field("Name", "hint", password=True), Button("&Press"), PracticeBand()]
    window = sheet(*widgets, EmptyState("Nothing", "Try again."), CopyRow("s", "Secret", secret=True))
    reached = [child for child in window.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(reached) >= 10
    assert [child for child in reached if child.isVisible() and not name_of(child)] == []


def test_names_typed_by_people_are_not_markup() -> None:
    assert Text("<b>x</b>").textFormat() is Qt.TextFormat.PlainText


def test_windows_come_and_go_without_harm(dressed: QApplication) -> None:
    """A reference held by Qt to what the window owned killed the program after some twenty windows."""
    for _ in range(40):
        Shell()
    gc.collect()
    QApplication.processEvents()
    assert not any(isinstance(thing, Shell) for thing in gc.get_objects())
