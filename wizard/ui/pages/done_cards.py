# SPDX-License-Identifier: EUPL-1.2
"""What remains to be done once the mail is set up: the other places of the password, and what to beware of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from wizard.core.account import Owner
from wizard.ui.pages.reminder_card import Reminder
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card
from wizard.wording import journey, translate

CHANGED = "guide:common/mot-de-passe-change"
DOUBTFUL = "guide:common/message-douteux"


class AfterCard(Card):
    """One password opens everything: where the old one may be left. ``link`` leads to the guided screens."""

    link = Signal(str)

    def __init__(self) -> None:
        super().__init__(role="strong")
        self._owner = Owner.MINE
        self.places = self.add(Text(role="small"))
        self.tour = self._lead(CHANGED)
        self.care = self.add(Text(role="small", tone="muted"))
        self.doubt = self._lead(DOUBTFUL)
        self.reminder = self.add(Reminder())
        self.retranslate()

    def show_owner(self, owner: Owner) -> None:
        """On a shared computer: what to do when leaving it, and no file to keep here."""
        self._owner = owner
        self.reminder.setVisible(owner is not Owner.SHARED)
        self.care.setText(journey.care(owner))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.set_title(translate("DonePage", "You changed your password recently?"))
        self.places.setText(journey.old_places())
        self.tour.set(translate("DonePage", "Go through them one by one"), "next", after=True)
        self.doubt.set(translate("DonePage", "Recognise a doubtful message"), "next", after=True)
        self.reminder.retranslate()
        self.show_owner(self._owner)

    def _lead(self, wish: str) -> Button:
        button = Button("", "link")
        button.clicked.connect(lambda: self.link.emit(wish))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button
