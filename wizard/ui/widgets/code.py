# SPDX-License-Identifier: EUPL-1.2
"""A QR code to photograph from the screen: black on white in every theme, its quiet zone kept, modules whole pixels."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from wizard.ui.widgets import style

QUIET = 4
_SMALLEST = 62  # millimetres with the quiet zone: read at arm's length, by an old telephone too
_PER_INCH = 96  # what a pixel of the window is meant to be


class Code(QLabel):
    """A square, described in words."""

    def __init__(self) -> None:
        super().__init__()
        blank = QPixmap(1, 1)  # a label with a picture is a graphic to screen readers; what is seen is painted below
        blank.fill(Qt.GlobalColor.transparent)
        self.setPixmap(blank)
        self.rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        style.theme().changed.connect(self.updateGeometry)

    def set(self, text: str, name: str, description: str) -> None:
        """Show the code of a text; ``name`` and ``description`` are what a screen reader says."""
        from wizard.clients import codes

        self.rows = codes.matrix(text)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        modules = len(self.rows) + 2 * QUIET
        at_least = max(round(_SMALLEST / 25.4 * _PER_INCH), style.space(52))
        side = modules * -(-at_least // modules)  # whole pixels a module: nothing is blurred
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self.rows:
            return
        modules = len(self.rows) + 2 * QUIET
        side = self.width() // modules
        edge = (self.width() - modules * side) // 2 + QUIET * side
        for y, row in enumerate(self.rows):
            for x, module in enumerate(row):
                if module:
                    painter.fillRect(QRect(edge + x * side, edge + y * side, side, side), Qt.GlobalColor.black)
