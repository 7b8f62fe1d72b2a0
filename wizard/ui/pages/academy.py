# SPDX-License-Identifier: EUPL-1.2
"""Page 1, the academy: a search for a name, a domain or an address, a list, and what is known of the one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from wizard.ui.pages.academy_card import AcademyCard
from wizard.ui.pages.academy_list import LIST_KEYS, AcademyList, SearchField, SearchPage
from wizard.ui.pages.practice_card import PracticeCard
from wizard.ui.widgets.banner import EmptyState
from wizard.ui.widgets.layout import Columns, column
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.core.academy import Academy, AcademyName
    from wizard.journey.draft import Draft
    from wizard.ui.pages.practice_card import Pupil


class AcademyPage(SearchPage):
    """Which academy. Asks for names by ``searched`` and for one academy's facts by ``chosen``."""

    open_link = Signal(str)  # an address to open in the browser

    def __init__(self) -> None:
        super().__init__()
        self.academy: Academy | None = None
        self._total = 0
        self.search = SearchField()
        self.list = AcademyList()
        self.empty = EmptyState()
        self.card = AcademyCard()
        self.columns = Columns((7, 5))
        self.columns.add_left(column(self.search, self.list, self.empty, gap=3))
        self.practice = PracticeCard()
        self.practice.hide()
        self.columns.add_left(self.practice)
        self.columns.add_right(self.card)
        self.body.addWidget(self.columns, 1)
        self.search.edit.textChanged.connect(self._search)
        self.search.edit.installEventFilter(self)
        self.list.chosen.connect(self.chosen)
        self.card.open_link.connect(self.open_link)
        self.card.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        lead = translate("AcademyPage", "The one that manages your file. A letter, “ac-…” or your address is enough.")
        if self.practising:
            lead = translate(
                "AcademyPage", "Everything is invented. Type or copy an account’s lines on the next pages."
            )
        self.heading = (translate("AcademyPage", "Your academy"), lead)
        self.back = translate("AcademyPage", "Ho&me")
        self.search.set_texts(
            translate("AcademyPage", "Search for an academy"), translate("AcademyPage", "Clear the search")
        )
        self.list.set_words(
            translate("AcademyPage", "Academies"),
            translate("AcademyPage", "Settings known"),
            translate("AcademyPage", "Settings to be looked for"),
        )
        self._say_found()

    def show_draft(self, draft: Draft) -> None:
        """Show the academy already chosen."""
        if draft.academy is not None:
            self.show_academy(draft.academy)

    def show_names(self, names: Sequence[AcademyName]) -> None:
        """The academies that fit the search, in order."""
        text = self.search.text()
        self._total = len(names)
        self.list.set_names(names, "" if "@" in text else text)
        self.list.setVisible(bool(names) and not self.practising)
        self.empty.setVisible(not names)
        self._say_found()
        if self.academy is not None:
            self.list.select(self.academy.id)

    def show_academy(self, academy: Academy, coming: bool = False) -> None:
        """The facts of the academy chosen; ``coming``: this page comes to the front first, then the facts."""
        if academy is not self.academy:  # chosen by the list and by the turn: the card is filled once
            self.card.show_academy(academy, coming)
        self.academy = academy
        self.card.show()
        self.list.select(academy.id)
        self.error = ""

    def show_practice(self, pupils: Sequence[Pupil], note: str) -> None:
        """The invented accounts of the practice academy, to be copied."""
        self.practice.show_accounts(pupils, note)
        self.practice.show()
        self.search.hide()
        self.list.hide()
        self.retranslate()

    @property
    def practising(self) -> bool:
        """Whether the practice academy is the one and only."""
        return self.practice.isVisibleTo(self)

    def answer(self) -> dict[str, object]:
        """The academy; and the address, when that is what was typed."""
        typed = self.search.text().strip()
        answers: dict[str, object] = {"academy": self.academy}
        if "@" in typed:
            answers["address"] = typed
        return answers

    def problems(self) -> list[tuple[str, QWidget]]:
        """An academy is needed."""
        if self.academy is not None:
            return []
        return [(translate("AcademyPage", "Choose your academy in the list."), self.search.edit)]

    def first_focus(self) -> QWidget | None:
        """The search; in practice the academy is chosen already."""
        return None if self.practising else self.search.edit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search move through the list; Enter takes the only one left, and goes on the next time."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in LIST_KEYS:
                self.list.press(event)
                return True
            only = self.list.only() if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else ""
            if only and (self.academy is None or self.academy.id != only):
                self.chosen.emit(only)
                return True
        return super().eventFilter(watched, event)

    def _say_found(self) -> None:
        text = self.search.text()
        if not text:
            count = ""
        elif self._total == 1:
            count = translate("AcademyPage", "1 found")
        else:
            count = translate("AcademyPage", "{0} found").format(self._total)
        self.search.set_count(count)
        self.empty.set(
            translate("AcademyPage", "No academy for “{0}”").format(text),
            translate("AcademyPage", "Try “amiens”, or paste your whole address."),
        )
