# SPDX-License-Identifier: EUPL-1.2
"""Who can help: hours, a telephone large enough to be dialled from across the desk, an address, a page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from wizard.ui.widgets import style
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.icons import Tile
from wizard.ui.widgets.label import Text


class HelpDeskCard(QFrame):
    """A card with what is known of an academy's help desk; each value is copied by one press."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._title = Text(role="strong")
        self._hours = Text(role="small", tone="muted")
        self._note = Text(role="small", tone="warning")
        self.phone, self.email, self.page = CopyRow(large=True), CopyRow(), CopyRow()
        words = QVBoxLayout()
        words.setSpacing(style.space(0.5))
        for label in (self._title, self._hours, self._note):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(style.space(3))
        head.addWidget(Tile("phone", 11))
        head.addLayout(words, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(style.space(4),) * 4)
        box.setSpacing(style.space(2))
        box.addLayout(head)
        for row in (self.phone, self.email, self.page):
            box.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set(
        self, title: str, hours: str = "", phone: str = "", email: str = "", page: str = "", note: str = ""
    ) -> None:
        """Show what is known; what is not known takes no room. ``note`` says what is to be confirmed."""
        self._title.setText(title)
        self.setAccessibleName(title)
        for label, text in ((self._hours, hours), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))
        for row, value in ((self.phone, phone), (self.email, email), (self.page, page)):
            row.set(value)
            row.setVisible(bool(value))
