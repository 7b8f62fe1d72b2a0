# SPDX-License-Identifier: EUPL-1.2
"""A question, rare: one sentence of consequence and two buttons named by their acts, the safe one first in hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from wizard.ui.widgets import icons, style
from wizard.ui.widgets.buttons import Button


class Question(QMessageBox):
    """Asks before an act; Escape and the window's cross mean the safe answer."""

    agreed = Signal()

    def __init__(self, parent: QWidget | None, question: str, consequence: str, safe: str, act: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Assistant Messagerie")
        self.setStyleSheet(style.sheet())
        self.setText(question)
        self.setInformativeText(consequence)
        self.setIconPixmap(icons.pixmap("help", "primary", "surface", 7))
        self.act = Button(act, "primary")
        self.safe = Button(safe)
        self.addButton(self.safe, QMessageBox.ButtonRole.RejectRole)
        self.addButton(self.act, QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(self.safe)
        self.setEscapeButton(self.safe)
        self.buttonClicked.connect(self._clicked)

    def _clicked(self, button: QAbstractButton) -> None:
        if button is self.act:
            self.agreed.emit()
