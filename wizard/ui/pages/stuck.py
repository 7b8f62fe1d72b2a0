# SPDX-License-Identifier: EUPL-1.2
"""« I am stuck »: which academy, what has happened, and the ways through; then who can help."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from wizard.ui.page import Mode
from wizard.ui.pages import said
from wizard.ui.pages.academy_list import LIST_KEYS, AcademyList, SearchField, SearchPage
from wizard.ui.pages.stuck_cards import OF_THE_ACADEMY, OtherQuestions, SituationChoice
from wizard.ui.pages.stuck_ways import Ways, WhoHelps, of_the_academy
from wizard.ui.widgets.announce import announce
from wizard.ui.widgets.banner import Banner, EmptyState
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, column, row
from wizard.ui.widgets.verdict import NumberedSteps
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.core.academy import Academy, AcademyName
    from wizard.core.procedure import Procedure, Situation
    from wizard.journey.draft import Draft


class StuckPage(SearchPage):
    """Situations and ways. ``situated`` asks for the procedures of a situation, ``guided`` begins one by its id."""

    open_link = Signal(str)
    situated = Signal(str, str)  # situation, mail page ("" when not known)
    guided = Signal(str)

    later = ("choice", "others")  # made when the page is shown, or before, each in a turn of its own (wizard.ui.ahead)

    def __init__(self) -> None:
        super().__init__()
        self.academy: Academy | None = None
        self.situation: Situation | None = None
        self._browsing = False  # moving through the list with the keyboard
        self._procedures: Sequence[Procedure] | None = None
        self.search = SearchField()
        self.list = AcademyList(lines=3.2)
        self.empty = EmptyState()
        self._name = Text(role="strong")
        self.other = Button("", "link")
        self.named = Card()
        self.named.add(row(self._name, self.other, stretch=0))
        self.first = Card()
        self.steps = self.first.add(NumberedSteps())
        self.hint = Banner("info")
        self.warning = Banner("warn")
        self.ways = Ways()
        self.helpers: WhoHelps | None = None  # made for the first academy
        self.columns = Columns((6, 6))
        self.columns.add_left(column(self.search, self.list, self.empty, self.named, gap=3))
        for widget in (self.warning, self.hint, self.ways, self.first):
            self.columns.add_right(widget)
        self.body.addWidget(self.columns, 1)
        self.search.edit.textChanged.connect(self._search)
        self.search.edit.installEventFilter(self)
        self.list.list.installEventFilter(self)
        self.search.edit.returnPressed.connect(self._enter)
        self.list.list.itemClicked.connect(self._fold)
        self.list.list.itemActivated.connect(self._fold)
        self.list.chosen.connect(self.chosen)
        self.other.clicked.connect(self._choose_again)
        self.ways.guided.connect(self.guided)
        self.cancel = ""
        self.primary = ("", "")
        self.retranslate()
        self._show()

    @cached_property
    def choice(self) -> SituationChoice:
        """The eight situations and the mail pages."""
        made = self.columns.add_left(SituationChoice())
        made.stackUnder(self.warning)  # a screen reader reads in this order
        made.changed.connect(self._situate)
        made.show()  # now, not one turn later: the page may be open already
        return made

    @cached_property
    def others(self) -> OtherQuestions:
        """Other questions; ``set_mode`` says where they stand."""
        made = OtherQuestions()
        made.asked.connect(self._ask)
        return made

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.heading = (
            translate("StuckPage", "You are stuck: let us see"),
            translate("StuckPage", "Say what has happened. You are shown the academy’s own screens, one by one."),
        )
        self.search.set_texts(
            translate("StuckPage", "Search for an academy"), translate("StuckPage", "Clear the search")
        )
        self.list.set_words(translate("StuckPage", "Academies"), "", "")
        self.empty.set(
            translate("StuckPage", "No academy of this name"),
            translate("StuckPage", "Try “amiens”, or paste your whole address."),
        )
        self.other.set(translate("StuckPage", "Change academy"))
        self.steps.set(
            translate("StuckPage", "What to try first"),
            [
                (translate("StuckPage", "Try the webmail: if it opens, identifier and password are right."), "", ""),
                (
                    translate(
                        "StuckPage", "Look for your identifier in your welcome letter or ask your school’s office."
                    ),
                    "",
                    "",
                ),
                (translate("StuckPage", "After several refusals, wait an hour: the account may be blocked."), "", ""),
            ],
        )
        self._say_hint()
        if self.academy is not None:
            self.show_academy(self.academy)

    def show_draft(self, draft: Draft) -> None:
        """The academy chosen before, if any."""
        if draft.academy is not None:
            self.show_academy(draft.academy)

    def show_names(self, names: Sequence[AcademyName]) -> None:
        """The academies that fit the search."""
        text = self.search.text()
        self.list.set_names(names, "" if "@" in text else text)
        self._show(found=bool(names))

    def show_academy(self, academy: Academy) -> None:
        """That academy: folded to its name, with its help desk and its pages."""
        if academy is not self.academy:
            self._procedures = None  # those of another one
        self.academy = academy
        self._name.setText(said.academy(academy))
        if self.helpers is None:
            self.helpers = self.columns.add_right(WhoHelps())
            self.helpers.open_link.connect(self.open_link)
            self.columns.add_right(self.first)  # after them
        self.helpers.show_academy(academy)
        warnings = [fact.value for subject, fact in academy.other if subject == "warning"]
        self.warning.set(translate("StuckPage", "Take care."), " ".join(warnings))
        self._show()

    def show_situation(self, situation: Situation | None, webmail: str) -> None:
        """What the page begins with; the ways are then asked for by the turn."""
        self.situation = situation
        self._procedures = None
        self.choice.choose(situation, webmail)
        self._show()

    def show_procedures(self, procedures: Sequence[Procedure]) -> None:
        """The ways for the situation chosen; a screen reader is told that they have come."""
        self._procedures = procedures
        own = self.situation not in OF_THE_ACADEMY or of_the_academy(procedures)
        self.ways.show_procedures(procedures, own)
        if self.helpers is not None:
            self.helpers.portals.set_open(not own)
        self.set_mode(self.mode)  # what is new flows for the room there is like the rest
        self._show()
        if self.ways.isVisible():
            said = translate("StuckPage", "Ways shown: {0}.").format(len(procedures))
            announce(self, said if procedures else self.ways.without.accessibleName())

    def first_focus(self) -> QWidget | None:
        """The way found, else the situations, else the academy."""
        if self._procedures and self.ways.isVisibleTo(self):
            return self.ways.cards[0].start
        if self.academy is None:
            return self.search.edit
        cards = self.choice.situations.cards
        return next((card for card in cards if card.isChecked()), cards[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the search move through the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in LIST_KEYS:
            self._browsing = True  # the list stays until one is taken
            if watched is self.search.edit:
                self.list.press(event)
                return True
        return super().eventFilter(watched, event)

    def set_mode(self, mode: Mode) -> None:
        """Where the window is narrow the ways follow what was chosen at once; other questions come last."""
        _, others = self.choice, self.others  # made by now, in this order
        super().set_mode(mode)
        if mode is Mode.NARROW:
            self.columns.add_right(others)
            others.raise_()  # a screen reader reads in this order too
        else:
            self.columns.add_left(others)
            others.stackUnder(self.warning)
        others.show()

    # --- inside -----------------------------------------------------------------------------------------------------

    def _ask(self, situation: Situation) -> None:
        self.choice.choose(None, self.choice.webmail())
        self._situate(situation, self.choice.webmail())

    def _enter(self) -> None:
        """Enter in the search takes the academy marked, or the only one left."""
        if self.academy is None and self.list.only():
            self.chosen.emit(self.list.only())
        self._fold()

    def _fold(self, _item: object = None) -> None:
        """The academy marked is the one: its list gives way to its name."""
        if self.academy is not None:
            held = self.focusWidget()
            self._browsing = False
            self._show()
            if held is not None and not held.isVisible() and (first := self.first_focus()) is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _situate(self, situation: Situation, webmail: str) -> None:
        self.situation, self._procedures = situation, None
        self._browsing = False
        self.situated.emit(situation.value, webmail)
        self._show()

    def _choose_again(self) -> None:
        self.academy = None
        self._procedures = None
        self._show()
        self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_hint(self) -> None:
        if self.situation is None:
            self.hint.set(
                translate("StuckPage", "Choose what has happened:"), translate("StuckPage", "the way appears here.")
            )
        else:
            self.hint.set(
                translate("StuckPage", "Choose your academy:"), translate("StuckPage", "each has its own screens.")
            )

    def _show(self, found: bool = True) -> None:
        """What is there to see now: the academy is asked for only where its own screens are needed."""
        known, situation = self.academy is not None, self.situation
        named = known and not self._browsing
        self.search.setVisible(not named)
        self.list.setVisible(not named and found)
        self.empty.setVisible(not named and not found)
        self.named.setVisible(named)
        needs = situation in OF_THE_ACADEMY
        ready = self._procedures is not None and situation is not None and (known or not needs)
        self.ways.setVisible(ready)
        self.hint.setVisible(situation is None or (needs and not known))
        self._say_hint()
        self.first.setVisible(situation is None)
        academy = self.academy
        self.warning.setVisible(academy is not None and any(subject == "warning" for subject, _ in academy.other))
        if self.helpers is not None:
            self.helpers.setVisible(known)
