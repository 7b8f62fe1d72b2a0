# SPDX-License-Identifier: EUPL-1.2
"""One documented screen: its drawing or its list at the left; at the right what to do, false alarms first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wizard.core.account import Owner
from wizard.core.procedure import Link, Situation, Value
from wizard.ui.pages.guide_parts import CONFIDENCE, FoundLogin, Links, Remark, beside, in_french, only_there, values
from wizard.ui.pages.reminder_card import Reminder
from wizard.ui.pages.said import enumeration
from wizard.ui.widgets import style
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
_LETTER = "common/lettre-accueil"
_NEXT = "Vous verrez ensuite"
_FULL = 100  # units: the helping column without its links
_FEW = 2  # steps: what they quote is bold; where there are more, nothing would stand out


class _HelpFirst(Columns):
    """Where the window is narrow, what to do stands above the drawing: nobody scrolls past it to find it."""

    def set_mode(self, mode: str) -> None:
        super().set_mode(mode)
        if mode == "narrow":
            self._line.setDirection(QBoxLayout.Direction.BottomToTop)


class GuideScreen(QWidget):
    """What stands below the heading. ``wanted``: a link, by where it leads; ``offered``: a wish for the program."""

    open_link = Signal(str)
    wanted = Signal(str)
    offered = Signal(str)

    def __init__(self, guide: Guide, draft: Draft) -> None:
        super().__init__()
        assert guide.screen is not None
        self.guide, self.shown, self.draft = guide, guide.screen, draft
        self.ticks: dict[str, Tick] = {}
        self.open = Button(translate("GuidePage", "Open the portal"), "secondary", "open", after=True)
        self.schematic: Schematic | None = None
        self.login: FoundLogin | None = None
        self.columns = _HelpFirst((7, 5)) if guide.screen.parts else Columns((7, 5))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        notes = self._draw(self.shown) if self.shown.parts else self._list(self.shown)
        notes += [Remark("help", "muted", "", question, paper="window") for question in self.shown.questions]
        notes += [Remark("globe", "muted", "", in_french(), paper="window")] if language() == "en" else []
        self.columns.add_left(column(*notes, gap=1))
        self._help(self.shown)

    def first_focus(self) -> QWidget | None:
        """The portal's button where it must be opened first; else the first line to tick."""
        if not self.open.isHidden() and self.open.parent() is not None:
            return self.open
        return next((tick.box for tick in self.ticks.values()), None)

    # --- left: the screen -------------------------------------------------------------------------------------------

    def _draw(self, screen: Screen) -> list[QWidget]:
        """The drawing, where to type what is private, and whose words are written on it."""
        self.schematic = Schematic()
        self.schematic.set(screen)
        found: list[QWidget] = [self.schematic]
        if screen.private:
            found.append(Remark("lock", "primary", "", bold=only_there(), paper="window"))
        return [*found, Remark("info", "muted", "", _caption(screen), paper="window")]

    def _list(self, screen: Screen) -> list[QWidget]:
        """Nothing to draw: lines to read or to tick, ways to choose from, or the steps themselves."""
        if screen.items or screen.ways:
            for sentence in screen.steps:
                self.columns.add_left(Text(sentence))
        card = Card()
        to_tick = not self.guide.last and any(one in _TICKED for one in self.guide.procedure.situations)
        for index, item in enumerate(screen.items):
            if to_tick:
                key = f"{screen.id}/{index}"
                self.ticks[key] = card.add(Tick(item, key in self.guide.ticked))
            else:
                card.add(Remark("check", "primary", item))
        names = dict(self.guide.procedure.authorities)
        for way in screen.ways:
            confidence, icon, ink = CONFIDENCE[way.confidence]
            who = ", ".join(dict.fromkeys(names.get(source, source) for source in way.sources))
            card.add(Remark(icon, ink, way.text, f"{translate(*confidence)}. {who}."))
        if not screen.items and not screen.ways:
            card.add(NumberedSteps()).set("", [(sentence, "", "") for sentence in screen.steps])
        return [card]

    # --- right: what to do ------------------------------------------------------------------------------------------

    def _help(self, screen: Screen) -> None:
        procedure, add = self.guide.procedure, self.columns.add_right
        for warning in screen.warnings:
            add(Banner("warn", _ended(warning.strong), warning.text))
        self._opening(screen)
        if screen.parts:
            bold = screen.literal if len(screen.steps) <= _FEW else ()
            add(NumberedSteps()).set("", [(sentence, "", "") for sentence in screen.steps], bold)
        for row in values(screen.values, procedure.entry, self.draft):
            add(row)
        if screen.finds is Value.LOGIN:
            self.login = add(FoundLogin(self.draft, screen.expect))
        elif screen.expect:
            strong, rest = (_NEXT, screen.expect[len(_NEXT) :].strip()) if screen.expect.startswith(_NEXT) else ("", "")
            add(Banner("info", strong, rest or screen.expect))
        if screen.finds is Value.PASSWORD and screen.parts:
            choose = Button(translate("GuidePage", "Choose the password here"), "small", "key")
            choose.clicked.connect(lambda: self.offered.emit("choose-password"))
            add(beside(choose))
        if "reminder" in screen.offers and self.draft.owner is not Owner.SHARED:
            add(Reminder())
        if links := self._links(screen):
            shown = Links(links)
            shown.wanted.connect(self.wanted)
            (self.columns.add_left if self._right_is_full else add)(shown)

    @property
    def _right_is_full(self) -> bool:
        """Whether the links would end below the usual window, with room below the drawing."""
        left, right = self.columns.left, self.columns.right
        high = right.heightForWidth(style.space(95))
        return high > style.space(_FULL) and left.heightForWidth(style.space(132)) < high

    def _opening(self, screen: Screen) -> None:
        """« Open the portal », or why it is not opened."""
        entry = self.guide.procedure.entry
        lead = Text(screen.lead) if screen.lead else None
        if screen.opens and entry is not None and entry.open:
            self.open.clicked.connect(lambda: self.open_link.emit(entry.open))
            self.columns.add_right(column(*([lead] if lead else []), beside(self.open), gap=3))
            return
        if lead is not None:
            self.columns.add_right(lead)
        if entry is not None and entry.note and not entry.open and (screen.opens or self.guide.at == self.guide.first):
            self.columns.add_right(Banner("warn", "", entry.note))

    def _links(self, screen: Screen) -> list[Link]:
        """The links of the procedure that help on this screen; at its end, where to go on."""
        known = {link.to: link for link in self.guide.procedure.next}
        found = []
        if screen.private:
            found.append(known.get(NUMEN, Link(NUMEN, translate("GuidePage", "I do not have my NUMEN"))))
        if screen.opens and _CLOSED in known:
            found.append(known[_CLOSED])
        if not screen.parts:
            found = list(known.values())
        elif self.guide.last:
            found += [link for to, link in known.items() if to not in (NUMEN, _CLOSED, _LETTER)]
        return found


def _caption(screen: Screen) -> str:
    """Which words of the drawing are the portal's; the others are ours."""
    ours = any(getattr(part, "label", "") not in screen.literal for part in screen.parts if hasattr(part, "label"))
    if not ours:
        return translate("GuidePage", "Simplified drawing: the only words written are those of the portal.")
    if not screen.literal:
        return translate("GuidePage", "Simplified drawing: its words are ours, the documents do not give the portal’s.")
    quoted = enumeration([f"«\u00a0{label}\u00a0»" for label in screen.literal])
    if len(screen.literal) == 1:
        return translate("GuidePage", "Simplified drawing. {0} is written so on the portal.").format(quoted)
    return translate("GuidePage", "Simplified drawing. {0} are written so on the portal.").format(quoted)


def _ended(strong: str) -> str:
    """Bold first words that the next sentence does not run into."""
    return strong if strong.endswith(("?", ".", ":", "!")) else f"{strong}."
