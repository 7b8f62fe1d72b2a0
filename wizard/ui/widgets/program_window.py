# SPDX-License-Identifier: EUPL-1.2
"""A mail program's dialog drawn from data, as the portal's screens are: a title bar instead of an address."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from wizard.ui.widgets import style
from wizard.ui.widgets.schematic import Schematic
from wizard.wording import translate


class ProgramWindow(Schematic):
    """Painted by hand, described in words; it cannot be typed in, nor be taken for the program."""

    def retranslate(self) -> None:
        """Say it again in the language in use."""
        self.setAccessibleName(translate("Schematic", "Simplified drawing of the program’s window"))
        self.setAccessibleDescription(self.sentence())

    def _bar(self) -> int:
        return style.space(6)

    def _paint_window(self, painter: QPainter, address: str) -> None:
        """A frame and a bar with the cross that closes it; no colour and no mark of the program's."""
        half = style.line() / 2
        whole = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius, bar = style.space(2), self._bar()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("sunken"))
        painter.drawRoundedRect(whole, radius, radius)
        painter.setBrush(style.colour("surface"))
        painter.drawRoundedRect(whole.adjusted(0, bar, 0, 0), radius, radius)
        painter.drawRect(QRectF(whole.left(), bar, whole.width(), radius * 1.5))
        painter.setPen(QPen(style.colour("outline"), style.line()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, radius, radius)
        painter.drawLine(QPointF(whole.left(), bar), QPointF(whole.right(), bar))
        right, middle, arm = whole.right() - style.space(4), bar / 2, style.space(1)
        painter.drawLine(QPointF(right - arm, middle - arm), QPointF(right + arm, middle + arm))
        painter.drawLine(QPointF(right - arm, middle + arm), QPointF(right + arm, middle - arm))
