# SPDX-License-Identifier: EUPL-1.2
"""A line to tick: a box as large as the text asks for, and words that may need several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from wizard.ui.widgets import icons, style
from wizard.ui.widgets.label import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class _Box(QCheckBox):
    """Painted by hand: the style's own box keeps its size when the text doubles."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, on = QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = style.line() / 2
        painter.setPen(QPen(style.colour("primary" if on else "outline"), style.line()))
        painter.setBrush(style.colour("primary" if on else "surface"))
        spot = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(spot, style.space(1), style.space(1))
        if on:
            edge = style.space(0.75)
            icons.renderer("check", "onPrimary", "primary").render(painter, spot.adjusted(edge, edge, -edge, -edge))


class Tick(QWidget):
    """A tick box whose words wrap (those of Qt's own do not) and tick it when they are pressed."""

    toggled = Signal(bool)

    def __init__(self, text: str, on: bool = False) -> None:
        super().__init__()
        self.box = _Box()
        self.box.setChecked(on)
        self.box.setAccessibleName(text)
        self.box.toggled.connect(self.toggled)
        self.words = Text(text)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        style.theme().changed.connect(self._measure)
        self._measure()

    def set_text(self, text: str) -> None:
        """Change the words."""
        self.words.setText(text)
        self.box.setAccessibleName(text)

    def isChecked(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.toggle()

    def _measure(self) -> None:
        edge = style.space(1)
        self._line.setContentsMargins(edge, edge // 4, 0, edge // 4)
        self._line.setSpacing(style.space(2.5))
        side = max(style.space(5), self.words.fontMetrics().height())
        self.box.setFixedSize(side, side)
