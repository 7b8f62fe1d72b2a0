# SPDX-License-Identifier: EUPL-1.2
"""The message to whoever runs the network, ready to be sent by the person: nothing leaves by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wizard.report.message import Message, manager_message
from wizard.ui.page import Page
from wizard.ui.widgets.announce import announce
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.copy_row import put_on_clipboard
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, row
from wizard.ui.widgets.verdict import NumberedSteps
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.probe import ProbeReport


class LetterPage(Page):
    """The message, and what to do with it. The main button begins a letter in the person's mail program."""

    def __init__(self) -> None:
        super().__init__()
        self._report: ProbeReport | None = None
        self._domain = ""
        self.message: Message | None = None
        self.sheet = Card()
        self.subject = self.sheet.add(Text(role="strong"))
        self.text = self.sheet.add(Text())
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.nobody = Banner("private")
        self.steps = NumberedSteps()
        self.card = Card()
        self.card.add(self.steps)
        self.copy = Button("", "secondary", "copy")
        self.copy.clicked.connect(self.copy_all)
        self.card.add(row(self.copy, Text(), stretch=1))
        self.columns = Columns((7, 5))
        self.columns.add_left(self.sheet)
        for widget in (self.card, self.nobody):
            self.columns.add_right(widget)
        self.body.addWidget(self.columns, 1)
        self.back = ""
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.where_words = (translate("LetterPage", "Help"), translate("LetterPage", "nothing leaves by itself"))
        self.heading = (
            translate("LetterPage", "Message to whoever runs the network"),
            translate("LetterPage", "It says what does not pass, what to open, and why that is safe."),
        )
        self.primary = (translate("LetterPage", "&Prepare a mail"), "mail")
        self.cancel = translate("LetterPage", "Clos&e")
        self.nobody.set(
            translate("LetterPage", "Nothing about you."),
            translate("LetterPage", "It names servers and ports only: not your address, not your identifier."),
        )
        self.steps.set(
            translate("LetterPage", "What to do with it"),
            [
                (translate("LetterPage", "Ask your school’s office who looks after the network."), "", ""),
                (translate("LetterPage", "Send this message, or copy it into the school’s own form."), "", ""),
                (translate("LetterPage", "When they have answered, check again from the school."), "", ""),
            ],
        )
        self._show()

    def show_report(self, report: ProbeReport, domain: str) -> None:
        """What did not pass."""
        self._report, self._domain = report, domain
        self._show()

    def _show(self) -> None:
        if self._report is None:
            return
        self.message = manager_message(self._report, self._domain)
        self.subject.setText(self.message.subject)
        self.text.setText(self.message.body.strip())
        self.copy.set(translate("LetterPage", "Cop&y the message"), "copy")

    def copy_all(self) -> None:
        """Subject and message onto the clipboard."""
        assert self.message is not None
        put_on_clipboard(f"{self.message.subject}\n\n{self.message.body}", secret=False)
        self.copy.set(translate("LetterPage", "Copied: paste it"), "check")
        announce(self, translate("LetterPage", "Copied: paste it"))
