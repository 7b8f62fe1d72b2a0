# SPDX-License-Identifier: EUPL-1.2
"""What « I am stuck » shows: what has happened, which mail page is seen, the ways through, the academy's own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.academy import PortalPurpose
from wizard.core.procedure import COMMON, DOORS, Situation, Webmail
from wizard.ui.pages.guide_parts import CONFIDENCE
from wizard.ui.widgets import style
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, clear, row
from wizard.ui.widgets.verdict import Folded
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.academy import Academy
    from wizard.core.procedure import Procedure

UNKNOWN = ""  # « I do not know » which mail page it is
WEBMAIL_MATTERS = (Situation.LOST_IDENTIFIER, Situation.LOST_PASSWORD, Situation.FIRST_CONNECTION)
OF_THE_ACADEMY = (*WEBMAIL_MATTERS, Situation.WEBMAIL)  # each academy has screens of its own for these
_SITUATIONS = {
    Situation.LOST_IDENTIFIER: QT_TRANSLATE_NOOP("StuckPage", "I have forgotten my identifier"),
    Situation.LOST_PASSWORD: QT_TRANSLATE_NOOP("StuckPage", "I have forgotten my password"),
    Situation.FIRST_CONNECTION: QT_TRANSLATE_NOOP("StuckPage", "It is my first connection"),
    Situation.NO_ACCOUNT: QT_TRANSLATE_NOOP("StuckPage", "I have received nothing, I have no account yet"),
    Situation.CHANGED_PASSWORD: QT_TRANSLATE_NOOP("StuckPage", "I have changed (or must change) my password"),
    Situation.COMPROMISED: QT_TRANSLATE_NOOP(
        "StuckPage", "I think somebody knows my password, I have answered a doubtful message"
    ),
    Situation.CHANGED_ACADEMY: QT_TRANSLATE_NOOP("StuckPage", "I have changed academy"),
    Situation.LEAVING: QT_TRANSLATE_NOOP("StuckPage", "I am leaving the academy"),
}
_OTHERS = {
    Situation.WEBMAIL: QT_TRANSLATE_NOOP("StuckPage", "How to open the webmail"),
    Situation.PAGE_CLOSED: QT_TRANSLATE_NOOP("StuckPage", "A page of the portal does not open"),
    Situation.NUMEN: QT_TRANSLATE_NOOP("StuckPage", "What the NUMEN is, and how to obtain it"),
    Situation.SETTINGS: QT_TRANSLATE_NOOP("StuckPage", "First settings, once connected"),
    Situation.WHO: QT_TRANSLATE_NOOP("StuckPage", "Who has an academic mail"),
}
_WEBMAILS = {
    Webmail.OWN.value: QT_TRANSLATE_NOOP("StuckPage", "My academy’s"),
    Webmail.NATIONAL.value: QT_TRANSLATE_NOOP("StuckPage", "messagerie.education.gouv.fr"),
    UNKNOWN: QT_TRANSLATE_NOOP("StuckPage", "I do not know"),
}
_PAGES = {
    PortalPurpose.LOST_PASSWORD: QT_TRANSLATE_NOOP("StuckPage", "I have lost my password"),
    PortalPurpose.LOST_IDENTIFIER: QT_TRANSLATE_NOOP("StuckPage", "I have lost my identifier"),
    PortalPurpose.PORTAL: QT_TRANSLATE_NOOP("StuckPage", "The academy’s portal"),
    PortalPurpose.WEBMAIL: QT_TRANSLATE_NOOP("StuckPage", "The webmail"),
    PortalPurpose.HELP: QT_TRANSLATE_NOOP("StuckPage", "The academy’s help pages"),
}


class SituationChoice(QWidget):
    """The eight situations; for three of them, which mail page the person sees."""

    changed = Signal(object, str)  # Situation, webmail

    def __init__(self) -> None:
        super().__init__()
        self.title, self.seen = Text(role="strong"), Text(role="strong")
        self.situations, self.webmails = ChoiceGroup(), ChoiceGroup()
        for situation in DOORS:
            self.situations.add(situation, ChoiceCard("", framed=False))
        for webmail in _WEBMAILS:
            self.webmails.add(webmail, ChoiceCard("", framed=False))
        self.webmails.set_value(Webmail.OWN.value)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(style.space(2))
        for widget in (self.title, self.situations, self.seen, self.webmails):
            stack.addWidget(widget)
        self.situations.changed.connect(self._tell)
        self.webmails.changed.connect(self._tell)
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.title.setText(translate("StuckPage", "What has happened?"))
        self.seen.setText(translate("StuckPage", "Which mail page do you see?"))
        self.situations.set_name(self.title.text())
        self.webmails.set_name(self.seen.text())
        for situation, words in _SITUATIONS.items():
            self.situations.card(situation).set(translate(*words))
        for webmail, words in _WEBMAILS.items():
            self.webmails.card(webmail).set(translate(*words))

    def situation(self) -> Situation | None:
        """What was chosen."""
        value = self.situations.value()
        return value if isinstance(value, Situation) else None

    def webmail(self) -> str:
        """« own », « national », or "" when the person does not know."""
        return str(self.webmails.value() or UNKNOWN)

    def choose(self, situation: Situation | None, webmail: str) -> None:
        """Set both without asking for anything."""
        self.blockSignals(True)
        self.webmails.set_value(webmail)
        self.situations.set_value(situation if situation in DOORS else None)
        self.blockSignals(False)
        self._show()

    def _show(self) -> None:
        asked = self.situation() in WEBMAIL_MATTERS
        self.seen.setVisible(asked)
        self.webmails.setVisible(asked)

    def _tell(self, _value: object) -> None:
        self._show()
        if (situation := self.situation()) is not None:
            self.changed.emit(situation, self.webmail())


class OtherQuestions(QWidget):
    """What people ask besides, one line each; ``asked`` carries the situation."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title = Text(role="strong")
        self.links = {situation: Button("", "quietlink", "next") for situation in _OTHERS}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.title)
        for situation, link in self.links.items():
            link.clicked.connect(lambda _=False, asked=situation: self.asked.emit(asked))
            stack.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.title.setText(translate("StuckPage", "Another question?"))
        for situation, link in self.links.items():
            link.set(translate(*_OTHERS[situation]), "next")


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


def of_the_academy(procedures: Sequence[Procedure]) -> bool:
    """Whether one of these is more than what holds everywhere."""
    return any(procedure.academy != COMMON for procedure in procedures)
