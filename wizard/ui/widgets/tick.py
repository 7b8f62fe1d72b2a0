# SPDX-License-Identifier: EUPL-1.2
"""A line to tick: the system's own box, and words that may need several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from wizard.ui.widgets import style
from wizard.ui.widgets.label import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class Tick(QWidget):
    """A tick box whose words wrap (Qt's own do not) and tick it when they are pressed."""

    toggled = Signal(bool)

    def __init__(self, text: str, on: bool = False) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setChecked(on)
        self.box.setAccessibleName(text)
        self.box.toggled.connect(self.toggled)
        self.words = Text(text)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.words, 1)
        self.setFocusProxy(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        style.theme().changed.connect(self._measure)
        self._measure()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.toggle()

    def _measure(self) -> None:
        edge = style.space(1)
        self._line.setContentsMargins(edge, edge, 0, edge)
        self._line.setSpacing(style.space(2))
        self.box.setFixedHeight(self.words.fontMetrics().height())
