# SPDX-License-Identifier: EUPL-1.2
"""What « I am stuck » answers: the ways through, who can help, the academy's own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wizard.core.academy import PortalPurpose
from wizard.core.procedure import COMMON
from wizard.ui.pages.desk import show_contacts, show_desk
from wizard.ui.pages.guide_parts import CONFIDENCE
from wizard.ui.widgets import style
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.contacts import ContactsCard
from wizard.ui.widgets.help_desk import HelpDeskCard
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, clear, row
from wizard.ui.widgets.verdict import Folded
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.academy import Academy
    from wizard.core.procedure import Procedure

_PAGES = {
    PortalPurpose.LOST_PASSWORD: QT_TRANSLATE_NOOP("StuckPage", "I have lost my password"),
    PortalPurpose.LOST_IDENTIFIER: QT_TRANSLATE_NOOP("StuckPage", "I have lost my identifier"),
    PortalPurpose.PORTAL: QT_TRANSLATE_NOOP("StuckPage", "The academy’s portal"),
    PortalPurpose.WEBMAIL: QT_TRANSLATE_NOOP("StuckPage", "The webmail"),
    PortalPurpose.HELP: QT_TRANSLATE_NOOP("StuckPage", "The academy’s help pages"),
}


class WayCard(Card):
    """One procedure: what it does, for whom, how sure it is, and the button that begins it."""

    def __init__(self, procedure: Procedure, main: bool) -> None:
        super().__init__(procedure.title)
        self.procedure = procedure
        for text in (procedure.summary, procedure.audience):
            if text:
                self.add(Text(text, tone="muted")).setProperty("look", "data")
        self.title.setProperty("look", "data")
        self.sure = Text(role="small")
        self._mark = Icon(size=4)
        self.start = Button("", "primary" if main else "secondary", "next", after=True)
        self.add(row(self._mark, self.sure, self.start, stretch=1))
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use; title and summary are the academy's French."""
        words, icon, ink = CONFIDENCE[self.procedure.confidence]
        self._mark.set(icon, ink, "surface")
        self.sure.setText(translate(*words))
        self.sure.set_tone(ink if ink != "primary" else "muted")
        self.start.set(translate("StuckPage", "Show me the way"), "next", after=True)
        self.start.setAccessibleName(f"{self.start.text()}. {self.procedure.title}")
        self.start.setAccessibleDescription(self.procedure.summary)


class Ways(QWidget):
    """The procedures offered for a situation; ``guided`` carries the id of the one begun."""

    guided = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[WayCard] = []
        self.without = Banner("info")
        self._stack = QVBoxLayout()
        self._stack.setSpacing(style.space(3))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(style.space(3))
        whole.addWidget(self.without)
        whole.addLayout(self._stack)
        self._own = True
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again in the language in use."""
        self.without.set(
            translate("StuckPage", "We know no documented way of this academy for this."),
            translate("StuckPage", "Its own pages and its help desk are below."),
        )
        self.without.setVisible(not self._own)

    def show_procedures(self, procedures: Sequence[Procedure], own: bool) -> None:
        """The ways, the best first. ``own`` False: say that none of them is the academy's, where one was needed."""
        clear(self._stack)
        self.cards = []
        self._own = own
        for procedure in procedures:
            card = WayCard(procedure, main=not self.cards)
            card.start.clicked.connect(lambda _=False, to=procedure.id: self.guided.emit(to))
            self._stack.addWidget(card)
            self.cards.append(card)
        self.without.setVisible(not own)


class PortalLinks(Folded):
    """The academy's own pages, behind a line."""

    open_link = Signal(str)

    def __init__(self) -> None:
        super().__init__("")
        self._academy: Academy | None = None
        self.links: list[Button] = []
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.set_title(translate("StuckPage", "The academy’s own pages"))
        if self._academy is not None:
            self.show_academy(self._academy)

    def show_academy(self, academy: Academy) -> None:
        """Its pages, as far as they are known."""
        self._academy = academy
        clear(self.body)
        self.links = []
        for purpose, words in _PAGES.items():
            page = academy.portal(purpose)
            if page is None:
                continue
            link = Button(translate(*words), "quietlink", "open")
            link.setAccessibleDescription(page.value)
            link.clicked.connect(lambda _=False, address=page.value: self.open_link.emit(address))
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            where = Text(page.value, "small", "muted")
            where.setContentsMargins(style.space(7.5), 0, 0, style.space(1.5))
            self.body.addWidget(where)
            self.links.append(link)
        for subject, fact in academy.other:
            if subject.endswith("_http"):  # never opened: said
                self.body.addWidget(Text(fact.value, "small", "muted"))
        if not self.links:
            self.body.addWidget(
                Text(translate("StuckPage", "We know none of its pages yet. Its help desk can tell you."), tone="muted")
            )


class WhoHelps(QWidget):
    """Below the ways: the help desk, the others who can help, the academy's own pages."""

    open_link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.desk, self.contacts, self.portals = HelpDeskCard(), ContactsCard(), PortalLinks()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(style.space(4))
        for card in (self.desk, self.contacts, self.portals):
            stack.addWidget(card)
            card.open_link.connect(self.open_link)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_academy(self, academy: Academy) -> None:
        """Those of an academy."""
        show_desk(self.desk, academy)
        show_contacts(self.contacts, academy)
        self.portals.show_academy(academy)


def of_the_academy(procedures: Sequence[Procedure]) -> bool:
    """Whether one of these is more than what holds everywhere."""
    return any(procedure.academy != COMMON for procedure in procedures)
