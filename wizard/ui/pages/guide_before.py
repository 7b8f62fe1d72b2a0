# SPDX-License-Identifier: EUPL-1.2
"""« Before you start »: what to have at hand, where it begins, how long it takes, how sure it is, what nobody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui.pages import said
from wizard.ui.pages.guide_parts import CONFIDENCE, Links, Remark, address, in_french
from wizard.ui.pages.you_cards import OwnerCard
from wizard.ui.widgets import style
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns
from wizard.ui.widgets.tick import Tick
from wizard.wording import language, translate

if TYPE_CHECKING:
    from wizard.core.procedure import Entry, Procedure
    from wizard.journey.draft import Draft
    from wizard.journey.guide import Guide


_AFTER = ("common/mot-de-passe-change", "common/premiers-reglages")  # links that are of use at the end only


class GuideBefore(QWidget):
    """The page before the first screen. ``wanted`` is a link of the procedure, by where it leads."""

    wanted = Signal(str)

    def __init__(self, guide: Guide, draft: Draft) -> None:
        super().__init__()
        procedure = guide.procedure
        self.ticks: dict[str, Tick] = {}
        self.owner: OwnerCard | None = None
        self.links = Links([link for link in procedure.next if link.to not in _AFTER])
        self.links.wanted.connect(self.wanted)
        self.columns = Columns((7, 5))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        if procedure.before:
            card = self.columns.add_left(Card(translate("GuidePage", "Have at hand"), "strong"))
            for index, need in enumerate(procedure.before):
                key = f"before/{index}"
                self.ticks[key] = card.add(Tick(need.text, key in guide.ticked))
        card = self.columns.add_left(Card(role="strong"))
        if procedure.entry is not None:
            self._add_entry(card, procedure.entry)
        self._add_facts(card, procedure)
        for note in procedure.notes:
            self.columns.add_right(Banner("info", "", note))
        if not guide.followed:
            self.owner = self.columns.add_right(OwnerCard())
            self.owner.group.set_value(draft.owner)
        if self.links.buttons:
            card = self.columns.add_right(Card(translate("GuidePage", "Another question?"), "strong"))
            card.add(self.links)
        if procedure.questions:
            card = Card(translate("GuidePage", "What the documents do not say"), "strong")
            for question in procedure.questions:
                card.add(Text(question, "small", "muted"))
            self._add_to_the_shorter(card)

    def first_focus(self) -> QWidget | None:
        """The first thing to have at hand."""
        return next((tick.box for tick in self.ticks.values()), None)

    def answer(self) -> dict[str, object]:
        """Whose computer this is, where it was asked."""
        owner = self.owner.group.value() if self.owner is not None else None
        return {"owner": owner} if owner is not None else {}

    def _add_to_the_shorter(self, card: Card) -> None:
        """At the end of the column that is the shorter, as wide as the two are in the usual window."""
        left, right = self.columns.left, self.columns.right
        add = self.columns.add_left
        if left.heightForWidth(style.space(132)) >= right.heightForWidth(style.space(95)):
            add = self.columns.add_right
        add(card)

    @staticmethod
    def _add_entry(card: Card, entry: Entry) -> None:
        """The portal's address, or what is known instead of it."""
        card.set_title(translate("GuidePage", "Where it begins"))
        if copied := address(entry):
            row = CopyRow()
            row.set(copied, spoken=translate("GuidePage", "Address of the portal"))
            card.add(row)
        else:
            card.add(Text(entry.written))
        if entry.note:
            card.add(Text(entry.note, "small", "muted"))

    @staticmethod
    def _add_facts(card: Card, procedure: Procedure) -> None:
        """How long, for whom, and how sure it is."""
        if procedure.duration:
            card.add(Remark("clock", "primary", "", procedure.duration))
        if procedure.audience:
            card.add(Remark("user", "primary", "", procedure.audience))
        confidence, icon, ink = CONFIDENCE[procedure.confidence]
        who = ". ".join(dict.fromkeys(name for _, name in procedure.authorities))
        read = translate("GuidePage", "Read on {0}.").format(said.day(procedure.date))
        french = in_french() if language() == "en" else ""
        card.add(Remark(icon, ink, "", f"{who}. {read}", french, bold=f"{translate(*confidence)}."))
