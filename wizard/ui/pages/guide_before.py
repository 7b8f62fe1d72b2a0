# SPDX-License-Identifier: EUPL-1.2
"""« Before you start »: what to have at hand, where it begins, how long it takes, how sure it is, what nobody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui.pages import said
from wizard.ui.pages.guide_parts import CONFIDENCE, Links, Remark, address, in_french
from wizard.ui.pages.you_cards import OwnerCard
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


class GuideBefore(QWidget):
    """The page before the first screen. ``wanted`` is a link of the procedure, by where it leads."""

    wanted = Signal(str)

    def __init__(self, guide: Guide, draft: Draft) -> None:
        super().__init__()
        procedure = guide.procedure
        self.ticks: dict[str, Tick] = {}
        self.owner: OwnerCard | None = None
        self.links = Links(procedure.next)
        self.links.wanted.connect(self.wanted)
        self.columns = Columns((7, 5))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        if language() == "en":
            self.columns.add_left(Text(in_french(), "small", "muted"))
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
        if procedure.next:
            card = self.columns.add_right(Card(translate("GuidePage", "Another question?"), "strong"))
            card.add(self.links)
        if procedure.questions:
            card = self.columns.add_right(Card(translate("GuidePage", "What the documents do not say"), "strong"))
            for question in procedure.questions:
                card.add(Text(question, "small", "muted"))

    def first_focus(self) -> QWidget | None:
        """The first thing to have at hand."""
        return next((tick.box for tick in self.ticks.values()), None)

    def answer(self) -> dict[str, object]:
        """Whose computer this is, where it was asked."""
        owner = self.owner.group.value() if self.owner is not None else None
        return {"owner": owner} if owner is not None else {}

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
        who = "; ".join(dict.fromkeys(name for _, name in procedure.authorities))
        read = translate("GuidePage", "Read on {0}.").format(said.day(procedure.date))
        card.add(Remark(icon, ink, "", f"{who}. {read}", bold=f"{translate(*confidence)}."))
