# SPDX-License-Identifier: EUPL-1.2
"""No mail program was found: the webmail, the establishment's software centre, the official page of Thunderbird."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wizard.core.academy import PortalPurpose
from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.icons import Tile
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, column, row
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.academy import Academy

THUNDERBIRD = "https://www.thunderbird.net/fr/"


class NoProgram(QWidget):
    """Three ways on; never a dead end."""

    look_again = Signal()
    open_link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._webmail = ""
        self.ways = [_Way(icon) for icon in ("globe", "school", "laptop")]
        self.again = Button("", "secondary", "redo")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(style.space(2.5))
        for way in self.ways:
            stack.addWidget(way)
        stack.addLayout(row(self.again, Text(), stretch=1))
        self.ways[0].button.clicked.connect(lambda: self.open_link.emit(self._webmail))
        self.ways[2].button.clicked.connect(lambda: self.open_link.emit(THUNDERBIRD))
        self.again.clicked.connect(self.look_again)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.ways[0].set(
            translate("NoProgram", "Read your mail in the browser"),
            translate("NoProgram", "The academy’s webmail needs no setting up."),
            translate("NoProgram", "Open the webmail") if self._webmail else "",
        )
        self.ways[1].set(
            translate("NoProgram", "On a computer of your establishment"),
            translate("NoProgram", "Its software centre may offer Thunderbird, without administrator rights."),
            "",
        )
        self.ways[2].set(
            translate("NoProgram", "On your own computer"),
            translate("NoProgram", "Install Thunderbird from its official page, then come back: your answers wait."),
            translate("NoProgram", "Open the page of Thunderbird"),
        )
        self.again.set(translate("NoProgram", "&Look again"), "redo")

    def show_academy(self, academy: Academy | None) -> None:
        """The webmail of the academy, when it is known."""
        page = academy.portal(PortalPurpose.WEBMAIL) if academy else None
        self._webmail = page.value if page else ""
        self.retranslate()


class _Way(Card):
    """One way on: what, why, and a button when there is a page to open."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.strong = Text(role="strong")
        self.text = Text(role="small", tone="muted")
        self.button = Button("", "small", "open")
        words = column(self.strong, self.text, gap=0.5)
        self._line = row(words, self.button, gap=4, stretch=0)
        self.add(row(Tile(icon, 11), self._line, gap=4, stretch=1))

    def set_mode(self, mode: str) -> None:
        """The button below its words where the window is narrow."""
        super().set_mode(mode)
        narrow = mode == "narrow"
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(style.space(1.5 if narrow else 4))
        self._line.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter)

    def set(self, strong: str, text: str, button: str) -> None:
        """The words; no button without a text for it."""
        self.strong.setText(strong)
        self.text.setText(text)
        self.button.set(button, "open")
        self.button.setVisible(bool(button))
