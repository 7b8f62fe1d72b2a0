# SPDX-License-Identifier: EUPL-1.2
"""The lines of a difference as a text one can read, select and copy, whatever the way of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from wizard.ui.widgets import style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.ui.widgets.diff import DiffGroup

_LOOKS = {"+": ("addBg", "success"), "-": ("delBg", "error")}
_MINUS = "−"


class DiffText(QPlainTextEdit):
    """Read-only lines: number, sign, text in fixed pitch; sign and tint, never the tint alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "diff")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._groups: Sequence[DiffGroup] = ()
        style.theme().changed.connect(self._write)

    def show_groups(self, groups: Sequence[DiffGroup]) -> None:
        """Show these groups of lines."""
        self._groups = groups
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then a frame around every hidden secret."""
        super().paintEvent(event)
        from wizard.ui.widgets.diff import hidden

        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("outline"), 1))
        word = hidden()
        block = self.firstVisibleBlock()
        while block.isValid():
            at = block.text().find(word)
            if at >= 0:
                self._frame(painter, block.position() + at, block.position() + at + len(word))
            block = block.next()

    def _frame(self, painter: QPainter, start: int, end: int) -> None:
        edges = []
        for position in (start, end):
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            edges.append(self.cursorRect(cursor))
        if edges[0].top() == edges[1].top():
            spot = QRectF(edges[0].left() - 2, edges[0].top(), edges[1].left() - edges[0].left() + 4, edges[0].height())
            painter.drawRoundedRect(spot.adjusted(0.5, 0.5, -0.5, -0.5), style.space(1), style.space(1))

    def _write(self) -> None:
        self.setFont(style.font("code"))
        self.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        first = True
        numbers = [len(str(line.number)) for group in self._groups for line in group.lines]
        digits = max(numbers, default=0)
        beside = " " * (digits + 5) if numbers else ""  # else they stand by themselves, all their lines
        side = 0 if numbers else style.space(8)
        self.setViewportMargins(side, style.space(1) if side else 0, side // 2, 0)
        for group in self._groups:
            if group.sentence:
                self._line(cursor, "surface", first)
                cursor.insertText(beside, self._look("muted"))
                cursor.insertText(group.sentence, self._look("muted", "small"))
                first = False
            for line in group.lines:
                tint, ink = _LOOKS[line.sign]
                self._line(cursor, tint, first)
                first = False
                cursor.insertText(f" {line.number:>{digits}} ", self._look("muted"))
                cursor.insertText(f" {_MINUS if line.sign == '-' else '+'} ", self._look(ink, bold=True))
                cursor.insertText(line.text, self._look("text"))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    @staticmethod
    def _line(cursor: QTextCursor, tint: str, first: bool) -> None:
        look = QTextBlockFormat()
        look.setBackground(style.colour(tint))
        if first:
            cursor.setBlockFormat(look)
        else:
            cursor.insertBlock(look)

    @staticmethod
    def _look(ink: str, role: str = "code", bold: bool = False) -> QTextCharFormat:
        look = QTextCharFormat()
        font = style.font(role)
        font.setBold(bold)
        look.setFont(font)
        look.setForeground(style.colour(ink))
        return look

    def _fit(self) -> None:
        """As high as its lines: the page scrolls, not the block."""
        layout = self.document().documentLayout()
        block, high = self.document().firstBlock(), 0.0
        while block.isValid():
            high += layout.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(round(high + 2 * self.document().documentMargin()) + 1)
