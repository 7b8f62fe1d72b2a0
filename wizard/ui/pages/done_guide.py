# SPDX-License-Identifier: EUPL-1.2
"""The guided copy: one window of a mail program at a time, drawn, with the values to copy, large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.server import Confidence
from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, clear, column, row
from wizard.ui.widgets.program_window import ProgramWindow
from wizard.ui.widgets.verdict import NumberedSteps
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.handover import GuideScreen, ProgramGuide


class GuideBlock(Card):
    """``turned``: another window is shown."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.guide: ProgramGuide | None = None
        self.at = 0
        self.rows: list[CopyRow] = []
        self.count = Text(role="small_strong", tone="primary")
        self._title = Text(role="heading")
        self.drawing = ProgramWindow()
        self.steps = NumberedSteps()
        self._values = QVBoxLayout()
        self._values.setSpacing(style.space(2))
        self.source = Text(role="small", tone="muted")
        self.before = Button("", "small", "back")
        self.after = Button("", "small", "next", after=True)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.add(column(self.count, self._title, gap=0.5))
        columns = Columns((4, 8))
        columns.add_left(self.drawing)
        columns.add_left(self.source)
        columns.add_right(self.steps)
        columns.add_right(self._values)
        self.add(columns)
        self.add(row(self.before, QWidget(), self.after, stretch=1))

    def show_guide(self, guide: ProgramGuide) -> None:
        """From its first window."""
        self.guide, self.at = guide, 0
        self.retranslate()

    def say_again(self) -> None:
        """In the language in use: its sentences were made with the plan."""
        from wizard.clients import guided

        if self.guide is not None:
            self.guide = guided.again(self.guide)
        self.retranslate()

    @property
    def window_shown(self) -> GuideScreen:
        """The window shown."""
        assert self.guide is not None
        return self.guide.screens[self.at]

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        if self.guide is None:
            return
        screen, total = self.window_shown.screen, len(self.guide.screens)
        self.count.setText(translate("DonePage", "Window {0} of {1}").format(self.at + 1, total))
        self._title.setText(screen.title)
        self.drawing.set(screen)
        self.drawing.setVisible(bool(screen.parts))
        self.steps.set("", [(step, "", "") for step in screen.steps])
        clear(self._values)
        self.rows = [CopyRow(field.value, field.label, large=True) for field in self.window_shown.copies if field.value]
        for line in self.rows:
            self._values.addWidget(line)
        self.source.setText(_source(self.guide.confidence))
        self.before.set(translate("DonePage", "Window before"), "back")
        self.before.setEnabled(self.at > 0)
        last = self.at + 1 == total
        self.after.set(screen.done if not last else translate("DonePage", "That was the last one"), "next", after=True)
        self.after.setEnabled(not last)

    def _turn(self, by: int) -> None:
        assert self.guide is not None
        self.at = min(max(self.at + by, 0), len(self.guide.screens) - 1)
        self.retranslate()
        self.turned.emit(self.at)


def _source(confidence: Confidence) -> str:
    if confidence >= Confidence.HIGH:
        return translate("DonePage", "Simplified drawing: the words written are the program’s own, in French.")
    if confidence >= Confidence.MEDIUM:
        return translate(
            "DonePage",
            "Simplified drawing, after the guide of a mail provider: yours may say some words otherwise.",
        )
    return translate(
        "DonePage",
        "Simplified drawing. Its words were not checked on the program itself: yours may say them otherwise.",
    )
