# SPDX-License-Identifier: EUPL-1.2
"""« Type it now on the portal »: the new password, copied with care, and the academy's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, row
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.ui.pages.portal_marks import PortalMarks


class PortalCard(Card):
    """A new password counts once the academy knows it: it is typed there first."""

    open_link = Signal(str)
    link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._address = self._secret = ""
        self.lead = self.add(Text())
        self.secret = self.add(CopyRow("", "", secret=True))
        self.open = Button("", "small", "open")
        self.add(row(self.open, Text(), stretch=1))
        self.after = self.add(Text(role="small", tone="muted"))
        self.phone = self.add(Text())
        self.elsewhere = Button("", "link")
        self.add(row(self.elsewhere, Text(), stretch=1))
        self.marks: PortalMarks | None = None
        self.elsewhere.clicked.connect(lambda: self.link.emit("guide:common/mot-de-passe-change"))
        self.open.clicked.connect(lambda: self.open_link.emit(self._address))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.set_title(translate("PortalCard", "Type it now on the portal"))
        self.lead.setText(
            translate(
                "PortalCard", "The academy does not know this password yet. Type it on its portal, then come back."
            )
        )
        self.open.set(translate("PortalCard", "Open the portal"), "open")
        self.after.setText(translate("PortalCard", "The assistant tries it only once you say so."))
        self.phone.setText(
            translate(
                "PortalCard",
                "One password for everything. Before you use the new one, switch off mail on your phone and tablet first.",
            )
        )
        self.elsewhere.set(translate("PortalCard", "Where is the old one still kept?"))
        self.secret.set(self._secret, translate("PortalCard", "New password"))
        if self.marks is not None:
            self.marks.retranslate()

    def show_portal(self, address: str) -> None:
        """The academy's page for changing a password; none known: no button."""
        self._address = address
        self.open.setVisible(bool(address))

    def show_secret(self, text: str, marks: bool = False) -> None:
        """The password to copy; ``marks``: the portal's own criteria can be ticked, since they are not known here."""
        self._secret = text
        self.secret.set(text, translate("PortalCard", "New password"))
        if marks and self.marks is None:
            from wizard.ui.pages.portal_marks import PortalMarks

            self.marks = self.add(PortalMarks())
        if self.marks is not None:
            self.marks.clear()
            self.marks.setVisible(marks)
