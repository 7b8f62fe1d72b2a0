# SPDX-License-Identifier: EUPL-1.2
"""The parts of a verdict: who can act, what to do now, facts to compare, details folded away."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.widgets import layout, style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Pill(QWidget):
    """A name in a round frame; filled when it is this one."""

    def __init__(self, text: str, icon: str, active: bool) -> None:
        super().__init__()
        self._active = active
        box = QHBoxLayout(self)
        box.setContentsMargins(style.space(2.5), style.space(0.75), style.space(2.5), style.space(0.75))
        box.setSpacing(style.space(1.5))
        if active and icon:
            box.addWidget(Icon(icon, "onPrimary", 4, "primary"))
        role, tone = ("small_strong", "onPrimary") if active else ("small", "text")
        box.addWidget(Text(text, role, tone, wrap=False))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("primary" if self._active else "outline"), 1))
        painter.setBrush(style.colour("primary") if self._active else Qt.BrushStyle.NoBrush)
        radius = self.height() / 2 - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class WhoCanAct(QWidget):
    """« Qui peut agir ? »: three pills, the one who can is filled and has its icon."""

    def __init__(self) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(style.space(2))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName("")

    def set(self, question: str, labels: Sequence[str], icons: Sequence[str], active: int) -> None:
        """Show the question and who can act (index; -1: nobody is known to)."""
        layout.clear(self._line)
        self._line.addWidget(Text(question, "small", "muted", wrap=False))
        for index, label in enumerate(labels):
            self._line.addWidget(_Pill(label, icons[index] if index < len(icons) else "", index == active))
        self._line.addStretch(1)
        self.setAccessibleName(" ".join([question, *labels[active : active + 1]]) if active >= 0 else question)

    def set_mode(self, mode: str) -> None:
        """One below the other where the window is narrow."""
        narrow = mode == "narrow"
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)


class _Number(QWidget):
    """A number in a disc."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(style.space(6), style.space(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("primary"))
        painter.drawEllipse(self.rect())
        painter.setFont(style.font("small_strong"))
        painter.setPen(style.colour("onPrimary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class NumberedSteps(QWidget):
    """What to do, one sentence a step, each perhaps with its button."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[int, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.space(2.5))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_mode(self, mode: str) -> None:
        """Closer together where the room is short."""
        self._column.setSpacing(style.space(1.25 if mode == "low" else 2.5))

    def set(self, title: str, steps: Sequence[tuple[str, str, str]], strong: Sequence[str] = ()) -> None:
        """Show sentences, each with its button's text and icon (empty: no button).

        An empty title takes no room. ``strong``: what is bold wherever it stands between quotation marks.
        """
        layout.clear(self._column)
        self.buttons.clear()
        if title:
            self._column.addWidget(Text(title, "strong"))
        self.setAccessibleName(title)
        for index, (sentence, text, icon) in enumerate(steps):
            words = layout.column(Text(_emphasised(sentence, strong), rich=True), gap=1.5)
            if text:
                button = Button(text, "small", icon)
                button.clicked.connect(lambda _checked=False, chosen=index: self.pressed.emit(chosen))
                self.buttons[index] = button
                words.addLayout(layout.row(button, QWidget(), stretch=1))
            line = QHBoxLayout()
            line.setSpacing(style.space(3))
            line.addWidget(_Number(index + 1), 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(words, 1)
            self._column.addLayout(line)


def _emphasised(sentence: str, strong: Sequence[str]) -> str:
    """A sentence as markup, with its quotations of these words in bold."""
    markup = escape(sentence)
    for words in strong:
        quoted = f"«\u00a0{escape(words)}\u00a0»"
        markup = markup.replace(quoted, f"<b>{quoted}</b>")
    return markup


class Folded(QWidget):
    """Details behind a line that opens them."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.head = Button(title, "quietlink", "next")
        self.head.setCheckable(True)
        self.head.toggled.connect(self.set_open)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(style.space(7), 0, 0, 0)
        box = layout.column(self.head, self._inside, gap=1)
        self.setLayout(box)
        self._inside.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_title(self, title: str) -> None:
        """Change the line."""
        self.head.set(title, "down" if self.head.isChecked() else "next")

    def set_open(self, on: bool) -> None:
        """Open or close."""
        self.head.setChecked(on)
        self._inside.setVisible(on)
        self.set_title(self.head.text())


class Facts(QWidget):
    """Names and values a person can check: a small name over each value."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these pairs, in order."""
        layout.clear(self._column)
        for index, (name, value) in enumerate(facts):
            if index:
                self._column.addSpacing(style.space(1.5))
            label, words = Text(name, "small", "muted"), Text(value, "small_strong")
            words.setAccessibleName(f"{name} {value}")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(label)
            self._column.addWidget(words)
