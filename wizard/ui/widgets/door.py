# SPDX-License-Identifier: EUPL-1.2
"""A door of the start page: a card that is one large button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout

from wizard.ui.widgets import icons, style
from wizard.ui.widgets.icons import Icon, Tile
from wizard.ui.widgets.label import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent, QPixmap


class DoorCard(QAbstractButton):
    """Icon, title, what is behind, and the act in one word; the main door has the thicker border."""

    def __init__(self, icon: str, title: str, text: str, action: str, main: bool = False) -> None:
        super().__init__()
        self.setProperty("focusPolicy", style.STRONG_FOCUS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._main = main
        self._mode = "normal"
        self._plate: tuple[object, QPixmap] | None = None  # what it was drawn for, and the drawing
        self.setProperty("look", "big")
        self._tile = Tile(icon, 13, strong=main)
        self._title = Text(role="heading")
        self._about = Text(tone="muted")
        self._action = Text(role="strong", tone="primary", wrap=False)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._tile)
        self._column.addWidget(self._title)
        self._column.addWidget(self._about)
        self._column.addStretch(1)
        self._last = QHBoxLayout()
        self._last.addWidget(self._action)
        self._last.addWidget(Icon("next", "primary", 4.5))
        self._last.addStretch(1)
        self._column.addLayout(self._last)
        style.theme().changed.connect(self._measure)
        self._measure()
        self.set(title, text, action)

    def set(self, title: str, text: str, action: str) -> None:
        """Change the words."""
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {action}.")
        self._title.setText(title)
        self._about.setText(text)
        self._action.setText(action)

    def set_upright(self, on: bool) -> None:
        """One below the other: no tile, less air."""
        self.set_mode("narrow" if on else "normal")

    def set_mode(self, mode: str) -> None:
        """Without the tile where the room is short."""
        self._mode = mode
        self._tile.setVisible(mode == "normal")
        self._measure()

    def _measure(self) -> None:
        edge = style.space(6 if self._mode == "normal" else 3.5)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(style.space(2))
        self._last.setSpacing(style.space(2))

    def enterEvent(self, event: QEnterEvent) -> None:
        """The hand, on all of the card."""
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        bold = self._main or self.underMouse()
        look = (self.width(), self.height(), "soft" if self.isDown() else "surface", "primary" if bold else "hairline")
        key = (*look, style.line(bold=bold), style.tokens())
        if self._plate is None or self._plate[0] != key:
            self._plate = key, icons.plate(*look, thick=style.line(bold=bold))
        QPainter(self).drawPixmap(0, 0, self._plate[1])
