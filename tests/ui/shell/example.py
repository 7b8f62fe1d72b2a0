# SPDX-License-Identifier: EUPL-1.2
"""A page that has something of everything the shell cares for."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from wizard import wording
from wizard.ui.page import Page
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup


class Example(Page):
    """Two edits, made in the wrong order on purpose, a group of choices, and something far below."""

    def __init__(self) -> None:
        super().__init__()
        self.second = QLineEdit()
        self.first = QLineEdit()
        self.group = ChoiceGroup("choix")
        for value in ("a", "b"):
            self.group.add(value, ChoiceCard(value))
        self.far = QLineEdit()
        for widget in (self.first, self.second, self.group):
            self.body.addWidget(widget)
        self.space = QWidget()
        self.space.setFixedHeight(1500)
        self.body.addWidget(self.space)
        self.body.addWidget(self.far)
        self.missing = False
        self.retranslate()

    def retranslate(self) -> None:
        self.heading = ("Titre" if wording.language() == "fr" else "Title", "Une ligne.")

    def first_focus(self) -> QWidget:
        return self.first

    def answer(self) -> dict[str, object]:
        return {"name": self.first.text()}

    def problems(self) -> list[tuple[str, QWidget]]:
        return [("Il manque le second.", self.second)] if self.missing else []
