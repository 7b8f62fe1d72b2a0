# SPDX-License-Identifier: EUPL-1.2
"""Who can help: hours, a telephone large enough to be dialled from across the desk, a fax, an address, a page."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from wizard.ui.widgets import style
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.icons import Tile
from wizard.ui.widgets.label import Text
from wizard.wording import translate


def letter(address: str) -> str:
    """The link that begins a message to an address: a subject and nothing else (RFC 6068, section 2)."""
    return f"mailto:{address}?subject={quote(translate('HelpDesk', 'Academic mail'))}"


class HelpDeskCard(QFrame):
    """A card with what is known of an academy's help desk; each value is copied by one press.

    ``open_link`` asks for the page, or for a message to be begun; the card opens nothing itself.
    """

    open_link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._title = Text(role="strong")
        self._hours = Text(role="small", tone="muted")
        self._note = Text(role="small", tone="warning")
        self.phone, self.fax, self.email, self.page = CopyRow(large=True), CopyRow(), CopyRow(), CopyRow()
        self._links: dict[CopyRow, str] = {}
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
        for row in (self.phone, self.fax, self.email, self.page):
            box.addWidget(row)
            row.used.connect(lambda row=row: self.open_link.emit(self._links[row]))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set(
        self,
        title: str,
        hours: str = "",
        phone: str = "",
        email: str = "",
        page: str = "",
        note: str = "",
        fax: str = "",
        opens: bool = False,
    ) -> None:
        """Show what is known; what is not known takes no room. ``note`` says what is to be confirmed.

        ``opens``: the address and the page can be gone to from here, not copied only.
        """
        self._title.setText(title)
        self.setAccessibleName(title)
        for label, text in ((self._hours, hours), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))
        name = translate("HelpDesk", "Fax")
        for row, value in ((self.phone, phone), (self.email, email), (self.page, page)):
            row.set(value)
            row.setVisible(bool(value))
        self.fax.set(fax, name, f"{name} {fax}")
        self.fax.setVisible(bool(fax))
        self._links = {self.email: letter(email), self.page: page}
        self.email.offer(
            translate("HelpDesk", "Write") if opens and email else "",
            "mail",
            translate("HelpDesk", "Write to {0}").format(email),
        )
        self.page.offer(
            translate("HelpDesk", "Open") if opens and page else "",
            "open",
            translate("HelpDesk", "Open {0}").format(page),
        )
