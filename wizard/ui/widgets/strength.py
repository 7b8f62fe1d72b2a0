# SPDX-License-Identifier: EUPL-1.2
"""How strong a password is, in words first, then four segments."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.widgets import style
from wizard.ui.widgets.label import Text

_SEGMENTS = 4
_INKS = ("outline", "warning", "warning", "primary", "success")


class _Segments(QWidget):
    """Four segments, filled from the left."""

    def __init__(self) -> None:
        super().__init__()
        self.level = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(style.space(30), style.space(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, high = style.space(1), style.space(1.5)
        width = (self.width() - gap * (_SEGMENTS - 1)) / _SEGMENTS
        for index in range(_SEGMENTS):
            spot = QRectF(index * (width + gap), (self.height() - high) / 2, width, high)
            full = index < self.level
            painter.setPen(Qt.PenStyle.NoPen if full else QPen(style.colour("outline"), 1))
            painter.setBrush(style.colour(_INKS[self.level]) if full else style.colour("surface"))
            painter.drawRoundedRect(spot.adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2)


class StrengthBar(QWidget):
    """« Solidité : faible », segments, and one sentence of advice."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text(role="strong", wrap=False)
        self._segments = _Segments()
        self._advice = Text(role="small", tone="muted")
        line = QHBoxLayout()
        line.setSpacing(style.space(3))
        line.addWidget(self._words)
        line.addWidget(self._segments, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(style.space(1.5))
        box.addLayout(line)
        box.addWidget(self._advice)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        style.theme().changed.connect(self._segments.update)

    def set(self, level: int, text: str, advice: str = "") -> None:
        """Show a level from 0 (nothing to judge) to 4, its words, and what would help."""
        self._segments.level = min(_SEGMENTS, max(0, level))
        self._segments.update()
        self._words.setText(text)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.setAccessibleName(text)
        self.setAccessibleDescription(advice)
