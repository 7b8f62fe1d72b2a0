# SPDX-License-Identifier: EUPL-1.2
"""« I am stuck »: what to try first, the academy's own pages, and its help desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.academy import PortalPurpose
from wizard.core.server import Confidence
from wizard.ui.page import Page
from wizard.ui.pages import said
from wizard.ui.pages.academy_list import AcademyList, SearchField
from wizard.ui.pages.wiping import wipe_search
from wizard.ui.widgets import style
from wizard.ui.widgets.banner import EmptyState
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.help_desk import HelpDeskCard
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, clear, column
from wizard.ui.widgets.verdict import NumberedSteps
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.academy import Academy, AcademyName
    from wizard.journey.draft import Draft

_PAGES = {
    PortalPurpose.LOST_PASSWORD: QT_TRANSLATE_NOOP("StuckPage", "I have lost my password"),
    PortalPurpose.LOST_IDENTIFIER: QT_TRANSLATE_NOOP("StuckPage", "I have lost my identifier"),
    PortalPurpose.PORTAL: QT_TRANSLATE_NOOP("StuckPage", "The academy’s portal"),
    PortalPurpose.WEBMAIL: QT_TRANSLATE_NOOP("StuckPage", "The webmail"),
    PortalPurpose.HELP: QT_TRANSLATE_NOOP("StuckPage", "The academy’s help pages"),
}


class StuckPage(Page):
    """Help that needs no guided screens: the academy's, and three things worth trying first."""

    searched = Signal(str)
    chosen = Signal(str)
    open_link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.academy: Academy | None = None
        self.search = SearchField()
        self.list = AcademyList(lines=3.2)
        self.empty = EmptyState()
        self.steps = NumberedSteps()
        self.first = Card()
        self.first.add(self.steps)
        self.portals = Card()
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self.portals.add(self._links)
        self._no_link = self.portals.add(Text(role="small", tone="muted"))
        self.desk = HelpDeskCard()
        self.columns = Columns((6, 6))
        self.columns.add_left(column(self.search, self.list, self.empty, gap=3))
        self.columns.add_left(self.first)
        self.columns.add_right(self.desk)
        self.columns.add_right(self.portals)
        self.body.addWidget(self.columns, 1)
        for widget in (self.desk, self.portals, self.empty):
            widget.hide()
        self.search.edit.textChanged.connect(self._search)
        self.list.chosen.connect(self.chosen)
        self.cancel = ""
        self.primary = ("", "")
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.heading = (
            translate("StuckPage", "You are stuck: who can help"),
            translate("StuckPage", "Choose your academy: its pages and its help desk appear here."),
        )
        self.search.set_texts(
            translate("StuckPage", "Search for an academy"), translate("StuckPage", "Clear the search")
        )
        self.list.set_words(translate("StuckPage", "Academies"), "", "")
        self.empty.set(
            translate("StuckPage", "No academy of this name"),
            translate("StuckPage", "Try “amiens”, or paste your whole address."),
        )
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
        self.portals.set_title(translate("StuckPage", "The academy’s own pages"))
        self._no_link.setText(translate("StuckPage", "We know none of its pages yet. Its help desk can tell you."))
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
        self.list.setVisible(bool(names))
        self.empty.setVisible(not names)
        if self.academy is not None:
            self.list.select(self.academy.id)

    def show_academy(self, academy: Academy) -> None:
        """That academy's pages and help desk."""
        self.academy = academy
        self.list.select(academy.id)
        clear(self._links)
        known = 0
        for purpose, sentence in _PAGES.items():
            page = academy.portal(purpose)
            if page is None:
                continue
            known += 1
            link = Button(translate(*sentence), "quietlink", "open")
            link.setAccessibleDescription(page.value)
            link.clicked.connect(lambda _=False, address=page.value: self.open_link.emit(address))
            self._links.addWidget(link)
            where = Text(page.value, "small", "muted")
            where.setContentsMargins(style.space(7.5), 0, 0, style.space(1.5))
            self._links.addWidget(where)
        self._no_link.setVisible(not known)
        self.portals.show()
        show_desk(self.desk, academy)
        self.desk.show()

    def _search(self, text: str) -> None:
        if wipe_search(self, self.search.edit):
            return
        if text:
            self.error = ""
        self.searched.emit(text)

    def first_focus(self) -> QWidget | None:
        """The search."""
        return self.search.edit


def show_desk(card: HelpDeskCard, academy: Academy) -> None:
    """Fill a help-desk card; what is not sure is said."""
    title = academy.name if academy.practice else said.academy(academy.name)
    fact = academy.help_desk
    if fact is None:
        card.set(title, note=translate("StuckPage", "Its help desk is not known to us."))
        return
    doubt = "" if fact.confidence >= Confidence.MEDIUM else translate("StuckPage", "to be confirmed")
    desk = fact.value
    card.set(
        title, hours=said.sentence_case(desk.hours), phone=desk.phone, email=desk.email, page=desk.page, note=doubt
    )
