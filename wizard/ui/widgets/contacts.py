# SPDX-License-Identifier: EUPL-1.2
"""Who to ask for what, in the order in which to ask: made once somebody opens the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.core.server import Confidence
from wizard.ui.widgets import style
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.help_desk import letter
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import clear, column, row
from wizard.ui.widgets.verdict import Folded
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from wizard.core.academy import Contact, Fact


class ContactsCard(Folded):
    """The people who can help besides the help desk. ``open_link`` asks for a page, or for a message to be begun."""

    open_link = Signal(str)

    def __init__(self) -> None:
        super().__init__("")
        self._contacts: tuple[Fact[Contact], ...] = ()
        self._said: frozenset[str] = frozenset()
        self._opens = False
        self.head.toggled.connect(self._fill)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again in the language in use."""
        self.set_title(translate("HelpDesk", "Who to ask for what, and in which order"))
        self._fill(self.head.isChecked())

    def show_contacts(
        self, contacts: Sequence[Fact[Contact]], said: frozenset[str] = frozenset(), opens: bool = False
    ) -> None:
        """Show these, by their order. ``said``: numbers and addresses that stand elsewhere on the page already."""
        self._contacts = tuple(sorted(contacts, key=lambda fact: fact.value.order))
        self._said, self._opens = said, opens
        self._fill(self.head.isChecked())
        self.setVisible(bool(self._contacts))

    def _fill(self, on: bool) -> None:
        clear(self.body)
        if not on:
            return
        self.body.setSpacing(style.space(3))
        before = ""
        for fact in self._contacts:
            self.body.addLayout(self._lines(fact, before))
            before = fact.value.what

    def _lines(self, fact: Fact[Contact], before: str) -> QVBoxLayout:
        contact = fact.value
        head = row(Text(f"{contact.order}. {contact.role}", "small_strong"), gap=2, stretch=0)
        if fact.confidence < Confidence.MEDIUM:
            head.addWidget(Text(translate("HelpDesk", "to be confirmed"), "small", "warning", wrap=False))
        lines = column(head, gap=0.5)
        if contact.what and contact.what != before:  # several offices for the same thing: said once
            lines.addWidget(Text(contact.what, "small"))
        values = [
            (translate("HelpDesk", "Telephone"), contact.phone),
            (translate("HelpDesk", "Fax"), contact.fax),
            (translate("HelpDesk", "Address"), contact.email),
            (translate("HelpDesk", "Page"), contact.page),
        ]
        known = [(name, value) for name, value in values if value]
        new = [(name, value) for name, value in known if value not in self._said]
        if contact.hours and (new or not known):
            lines.addWidget(Text(contact.hours, "small", "muted"))
        for name, value in new:
            lines.addWidget(self._row(name, value, contact.role))
        if known and not new:
            lines.addWidget(Text(translate("HelpDesk", "Its numbers stand above."), "small", "muted"))
        return lines

    def _row(self, name: str, value: str, role: str) -> CopyRow:
        line = CopyRow()
        line.set(value, name, f"{role}, {value}")
        if self._opens and "@" in value:
            line.offer(translate("HelpDesk", "Write"), "mail", translate("HelpDesk", "Write to {0}").format(value))
            line.used.connect(lambda: self.open_link.emit(letter(value)))
        elif self._opens and value.startswith("https://"):
            line.offer(translate("HelpDesk", "Open"), "open", translate("HelpDesk", "Open {0}").format(value))
            line.used.connect(lambda: self.open_link.emit(value))
        return line
