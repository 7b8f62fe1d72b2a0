# SPDX-License-Identifier: EUPL-1.2
"""One documented screen: its drawing or its list at the left; at the right what to do, false alarms first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.procedure import Link, Situation, Value
from wizard.ui.pages.guide_parts import CONFIDENCE, FoundLogin, Links, Remark, in_french, values
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, column
from wizard.ui.widgets.schematic import Schematic
from wizard.ui.widgets.tick import Tick
from wizard.ui.widgets.verdict import NumberedSteps
from wizard.wording import language, translate

if TYPE_CHECKING:
    from wizard.core.procedure import Screen
    from wizard.journey.draft import Draft
    from wizard.journey.guide import Guide

NUMEN = "common/numen"
_TICKED = (Situation.CHANGED_PASSWORD, Situation.LEAVING)  # procedures that are lists of things to do
_CLOSED = "common/page-fermee"
_NEXT = "Vous verrez ensuite"


class GuideScreen(QWidget):
    """What stands below the heading. ``wanted``: a link, by where it leads; ``offered``: a wish for the program."""

    open_link = Signal(str)
    wanted = Signal(str)
    offered = Signal(str)

    def __init__(self, guide: Guide, draft: Draft) -> None:
        super().__init__()
        assert guide.screen is not None
        self.guide, self.screen_data, self.draft = guide, guide.screen, draft
        self.ticks: dict[str, Tick] = {}
        self.open = Button(translate("GuidePage", "Open the portal"), "secondary", "open", after=True)
        self.schematic: Schematic | None = None
        self.login: FoundLogin | None = None
        self.columns = Columns((7, 5))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        if language() == "en":
            self.columns.add_left(Text(in_french(), "small", "muted"))
        if self.screen_data.parts:
            self._draw(self.screen_data)
        else:
            self._list(self.screen_data)
        for question in self.screen_data.questions:
            self.columns.add_left(Remark("help", "muted", "", question, paper="window"))
        self._help(self.screen_data)

    def first_focus(self) -> QWidget | None:
        """The portal's button where it must be opened first; else the first line to tick."""
        if not self.open.isHidden() and self.open.parent() is not None:
            return self.open
        return next((tick.box for tick in self.ticks.values()), None)

    # --- left: the screen -------------------------------------------------------------------------------------------

    def _draw(self, screen: Screen) -> None:
        self.schematic = Schematic()
        self.schematic.set(screen)
        self.columns.add_left(column(self.schematic, Remark("info", "muted", "", _caption(screen), paper="window")))

    def _list(self, screen: Screen) -> None:
        """Nothing to draw: lines to read or to tick, ways to choose from, or the steps themselves."""
        if screen.items or screen.ways:
            for sentence in screen.steps:
                self.columns.add_left(Text(sentence))
        card = self.columns.add_left(Card())
        to_tick = not self.guide.last and any(one in _TICKED for one in self.guide.procedure.situations)
        for index, item in enumerate(screen.items):
            if to_tick:
                key = f"{screen.id}/{index}"
                self.ticks[key] = card.add(Tick(item, key in self.guide.ticked))
            else:
                card.add(Remark("check", "primary", "", item))
        for way in screen.ways:
            confidence, icon, ink = CONFIDENCE[way.confidence]
            names = dict(self.guide.procedure.authorities)
            who = ", ".join(dict.fromkeys(names.get(source, source) for source in way.sources))
            source = translate("GuidePage", "{0}. {1}.").format(translate(*confidence), who)
            card.add(Remark(icon, ink, way.text, source))
        if not screen.items and not screen.ways:
            steps = card.add(NumberedSteps())
            steps.set("", [(sentence, "", "") for sentence in screen.steps])

    # --- right: what to do ------------------------------------------------------------------------------------------

    def _help(self, screen: Screen) -> None:
        procedure, add = self.guide.procedure, self.columns.add_right
        for warning in screen.warnings:
            add(Banner("warn", warning.strong, warning.text))
        self._opening(screen)
        if screen.parts:
            steps = add(NumberedSteps())
            steps.set("", [(sentence, "", "") for sentence in screen.steps], screen.literal)
        if rows := values(screen.values, procedure.entry, self.draft):
            add(Text(translate("GuidePage", "Keep at hand"), "strong"))
            for row in rows:
                add(row)
        if screen.finds is Value.LOGIN:
            self.login = add(FoundLogin(self.draft, screen.expect))
        elif screen.expect:
            strong, rest = (_NEXT, screen.expect[len(_NEXT) :].strip()) if screen.expect.startswith(_NEXT) else ("", "")
            add(Banner("info", strong, rest or screen.expect))
        if screen.finds is Value.PASSWORD and screen.parts:
            self._offer(translate("GuidePage", "Choose the password here"), "key", "choose-password")
        if "reminder" in screen.offers:
            self._offer(translate("GuidePage", "Remind me in a year (calendar file)"), "save", "reminder")
        if screen.private:
            add(
                Banner(
                    "private",
                    translate("GuidePage", "To type on the academy’s site"),
                    translate("GuidePage", "never here, nor in an e-mail."),
                )
            )
        if links := self._links(screen):
            shown = add(Links(links))
            shown.wanted.connect(self.wanted)

    def _opening(self, screen: Screen) -> None:
        """« Open the portal », or why it is not opened."""
        entry = self.guide.procedure.entry
        lead = Text(screen.lead) if screen.lead else None
        if screen.opens and entry is not None and entry.open:
            self.open.clicked.connect(lambda: self.open_link.emit(entry.open))
            stack = self.columns.add_right(column(*([lead] if lead else []), gap=3))
            stack.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
            return
        if lead is not None:
            self.columns.add_right(lead)
        if entry is not None and entry.note and not entry.open and (screen.opens or self.guide.at == self.guide.first):
            self.columns.add_right(Banner("warn", "", entry.note))

    def _offer(self, text: str, icon: str, wish: str) -> None:
        button = Button(text, "small", icon)
        button.clicked.connect(lambda: self.offered.emit(wish))
        stack = self.columns.add_right(column())
        stack.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _links(self, screen: Screen) -> list[Link]:
        """The links of the procedure that help on this screen; at its end, where to go on."""
        known = {link.to: link for link in self.guide.procedure.next}
        found = []
        if screen.private:
            found.append(known.get(NUMEN, Link(NUMEN, translate("GuidePage", "I do not have my NUMEN"))))
        if screen.opens and _CLOSED in known:
            found.append(known[_CLOSED])
        if self.guide.last:
            found += [link for to, link in known.items() if to not in (NUMEN, _CLOSED)]
        return found


def _caption(screen: Screen) -> str:
    """Which words of the drawing are the portal's; the others are ours."""
    ours = any(getattr(part, "label", "") not in screen.literal for part in screen.parts if hasattr(part, "label"))
    if not ours:
        return translate("GuidePage", "Simplified drawing: the only words written are those of the portal.")
    if not screen.literal:
        return translate("GuidePage", "Simplified drawing: its words are ours, the documents do not give the portal’s.")
    quoted = said_list(screen.literal)
    if len(screen.literal) == 1:
        return translate("GuidePage", "Simplified drawing. {0} is written so on the portal.").format(quoted)
    return translate("GuidePage", "Simplified drawing. {0} are written so on the portal.").format(quoted)


def said_list(labels: tuple[str, ...]) -> str:
    """« VALIDER » et « ANNULER »."""
    from wizard.ui.pages.said import enumeration

    return enumeration([f"«\u00a0{label}\u00a0»" for label in labels])
