# SPDX-License-Identifier: EUPL-1.2
"""A mail program's dialog drawn from data, as the portal's screens are: a title bar instead of an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from wizard.ui.widgets import schematic_paint as paint
from wizard.ui.widgets import style
from wizard.ui.widgets.schematic import Schematic
from wizard.wording import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


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
        bar = self._bar()
        whole = paint.window(painter, QRectF(self.rect()), bar, style.space(2), "outline")
        right, middle, arm = whole.right() - style.space(4), bar / 2, style.space(1)
        painter.drawLine(QPointF(right - arm, middle - arm), QPointF(right + arm, middle + arm))
        painter.drawLine(QPointF(right - arm, middle + arm), QPointF(right + arm, middle - arm))
