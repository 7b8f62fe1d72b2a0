# SPDX-License-Identifier: EUPL-1.2
"""The invented accounts of the practice academy, ready to be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from wizard.ui.widgets import style
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, clear
from wizard.ui.widgets.verdict import Folded
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence


class Pupil(NamedTuple):
    """One invented account as the card shows it."""

    lesson: str
    name: str
    address: str
    identifier: str
    password: str


class PracticeCard(Card):
    """The first account open, the others folded; below, what else can be tried."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CopyRow] = []
        self._folds: list[Folded] = []
        self._waiting: dict[Folded, Pupil] = {}  # not opened yet: their lines are made when they are (30 ms in all)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill_first)
        self._accounts = QVBoxLayout()
        self._accounts.setSpacing(style.space(2))
        self.add(self._accounts)
        self._notes = Text(role="small", tone="muted")
        self.add(self._notes)

    @property
    def rows(self) -> list[CopyRow]:
        """Every line to copy, those of the accounts not opened yet as well."""
        for folded in tuple(self._waiting):
            self._fill(folded)
        return self._rows

    def show_accounts(self, pupils: Sequence[Pupil], note: str) -> None:
        """Show these accounts, each with the sentence that says what it teaches."""
        self.set_title(translate("PracticeCard", "Practice accounts"))
        clear(self._accounts)
        self._rows.clear()
        self._folds.clear()
        self._waiting.clear()
        for index, pupil in enumerate(pupils):
            folded = Folded(pupil.name)
            self._waiting[folded] = pupil
            if index == 0:
                folded.set_open(True)
            folded.head.toggled.connect(lambda on, opened=folded: self._open(opened) if on else None)
            self._folds.append(folded)
            self._accounts.addWidget(folded)
        self._notes.setText(note)
        self._soon.start()  # the page is shown first

    def _fill_first(self) -> None:
        for folded in self._folds[:1]:
            self._fill(folded)

    def _fill(self, folded: Folded) -> None:
        """The lesson and the three lines of one account; once."""
        pupil = self._waiting.pop(folded, None)
        if pupil is None:
            return
        lesson = Text(pupil.lesson, "small", "muted")
        folded.body.addWidget(lesson)
        lesson.show()  # now, not one turn later: the fold may be open already
        for name, value in (
            (translate("PracticeCard", "Address"), pupil.address),
            (translate("PracticeCard", "Identifier"), pupil.identifier),
            (translate("PracticeCard", "Password"), pupil.password),
        ):
            line = CopyRow()
            line.set(value, name, translate("PracticeCard", "{0}, {1}").format(name, pupil.name))
            self._rows.append(line)
            folded.body.addWidget(line)
            line.show()

    def _open(self, opened: Folded) -> None:
        """One account at a time: its three lines are then the only ones of their names."""
        self._fill(opened)
        for folded in self._folds:
            if folded is not opened:
                folded.set_open(False)
