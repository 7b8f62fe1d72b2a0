# SPDX-License-Identifier: EUPL-1.2
"""The head of the start page: the product's name, what it is not, and the languages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard import wording
from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.icons import Tile
from wizard.ui.widgets.label import Text
from wizard.wording import translate


class Masthead(QWidget):
    """Name, « Outil libre, non officiel », and one pill a language."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = Text("Assistant Messagerie", "heading", wrap=False)
        self.nature = Text(role="small", tone="muted", wrap=False)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.nature)
        self.languages = {code: Button(own, "pill") for code, own in wording.LANGUAGES.items()}
        self._line = QHBoxLayout(self)
        self._line.addWidget(Tile("mail", 10, strong=True))
        self._line.addLayout(words)
        self._line.addStretch(1)
        for code, pill in self.languages.items():
            pill.setAutoExclusive(True)
            pill.toggled.connect(lambda on, chosen=code: self._choose(chosen) if on else None)
            self._line.addWidget(pill)
        style.theme().changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of now, and mark that language."""
        self.nature.setText(translate("Shell", "Free tool, not official"))
        for code, pill in self.languages.items():
            chosen = code == wording.language()
            pill.setChecked(chosen)
            pill.set(pill.text(), "check" if chosen else "")

    def _choose(self, language: str) -> None:
        """However it was marked: by a click, a key, or a screen reader, which marks without a click."""
        if language != wording.language():
            self.language_chosen.emit(language)

    def set_mode(self, mode: str) -> None:
        """Less air where the room is short."""
        self._measure(*{"normal": (8, 5), "low": (8, 3), "narrow": (4, 2)}[mode])

    def _measure(self, side: float = 8, edge: float = 5) -> None:
        self._line.setContentsMargins(style.space(side), style.space(edge), style.space(side), 0)
        self._line.setSpacing(style.space(3))
