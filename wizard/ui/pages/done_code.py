# SPDX-License-Identifier: EUPL-1.2
"""The code for a telephone, large, and the same settings in words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wizard.clients.sheet.facts import settings
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.code import Code
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, column
from wizard.ui.widgets.verdict import Facts
from wizard.wording import sheet as words
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.account import Account


class CodeBlock(Card):
    """One code at a time, « Code 1 sur 2 » where there are several."""

    def __init__(self) -> None:
        super().__init__()
        self._account: Account | None = None
        self.codes: tuple[str, ...] = ()
        self.at = 0
        self.code = Code()
        self.count = Text(role="small_strong")
        self.following = Button("", "small", "next", after=True)
        self.following.clicked.connect(self._next)
        self._below = Text(role="small", tone="muted")
        self.facts = Facts()
        side = column(self.count, gap=2)
        side.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self._below)
        side.addWidget(self.following, 0, Qt.AlignmentFlag.AlignLeft)
        columns = Columns((5, 7))
        columns.add_left(side)
        columns.add_right(self.facts)
        self.add(columns)

    def show_codes(self, codes: tuple[str, ...], account: Account) -> None:
        """The first code, and the settings it holds."""
        self.codes, self._account, self.at = codes, account, 0
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        account = self._account
        if account is None:
            return
        several = len(self.codes) > 1
        self.count.setText(words.code_count(self.at + 1, len(self.codes)))
        self.count.setVisible(several)
        self.following.set(translate("DonePage", "Next code"), "next", after=True)
        self.following.setVisible(several)
        self._below.setText("\n".join(words.code()))
        described = translate("DonePage", "The same settings stand beside it in words.")
        self.code.set(self.codes[self.at], translate("DonePage", "QR code to photograph"), described)
        self.facts.set(list(settings(account)))

    def _next(self) -> None:
        self.at = (self.at + 1) % len(self.codes)
        self.retranslate()
