# SPDX-License-Identifier: EUPL-1.2
"""What remains to be done once the mail is set up: the other places of the password, and a reminder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from wizard.core.account import Owner
from wizard.ui.pages.reminder_card import Reminder
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card
from wizard.wording import journey, translate


class AfterCard(Card):
    """One password opens everything: where the old one may be left. ``link`` leads to the guided screens."""

    link = Signal(str)

    def __init__(self) -> None:
        super().__init__(role="strong")
        self.places = self.add(Text(role="small"))
        self.tour = Button("", "link")
        self.tour.clicked.connect(lambda: self.link.emit("guide:common/mot-de-passe-change"))
        self.body.addWidget(self.tour, 0, Qt.AlignmentFlag.AlignLeft)
        self.reminder = self.add(Reminder())
        self.retranslate()

    def show_owner(self, owner: Owner) -> None:
        """On a shared computer no file is kept."""
        self.reminder.setVisible(owner is not Owner.SHARED)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.set_title(translate("DonePage", "You changed your password recently?"))
        self.places.setText(journey.old_places())
        self.tour.set(translate("DonePage", "Go through them one by one"), "next", after=True)
        self.reminder.retranslate()
