# SPDX-License-Identifier: EUPL-1.2
"""A passphrase proposed: another one by the same button, and spelled piece by piece for whoever writes it down."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.ui.widgets.announce import announce
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import column, row
from wizard.wording import password as words
from wizard.wording import translate


class PhraseRow(QWidget):
    """The button that asks for a phrase and, once there is one, the button that spells it."""

    propose = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._phrase = ""
        self._proposed = False
        self.button = Button("", "secondary", "dice")
        self.spell = Button("", "link")
        self.spelled = Text()
        self.spell.hide()
        self.spelled.hide()
        self.setLayout(column(row(self.button, self.spell, Text(), stretch=2), self.spelled, gap=2))
        self.button.clicked.connect(self.propose)
        self.spell.clicked.connect(self._spell)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        first = translate("ChosenPassword", "&Suggest a passphrase")
        self.button.set(translate("ChosenPassword", "&Suggest another one") if self._proposed else first, "dice")
        self.spell.set(
            translate("ChosenPassword", "Spell it") if self.spelled.isHidden() else translate("ChosenPassword", "Hide")
        )
        self.spell.setAccessibleName(
            translate("ChosenPassword", "Spell the passphrase")
            if self.spelled.isHidden()
            else translate("ChosenPassword", "Hide the spelling")
        )
        self._say()

    def show_phrase(self, text: str) -> None:
        """The phrase that stands in the field; empty: another password was typed, there is nothing to spell."""
        self._phrase = text
        self._proposed = self._proposed or bool(text)
        self.spell.setVisible(bool(text))
        if not text:
            self.spelled.hide()
        self.retranslate()

    def _spell(self) -> None:
        self.spelled.setVisible(self.spelled.isHidden())
        self.retranslate()
        if not self.spelled.isHidden():
            announce(self, self.spelled.accessibleName())

    def _say(self) -> None:
        if self.spelled.isHidden():
            self.spelled.setText("")
            self.spelled.setAccessibleName("")
            return
        from wizard import passwords

        pieces = words.spelled(passwords.spelled(self._phrase))
        self.spelled.setText(" · ".join(pieces))
        self.spelled.setAccessibleName(", ".join(pieces))
