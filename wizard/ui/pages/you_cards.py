# SPDX-License-Identifier: EUPL-1.2
"""The two cards beside the fields of page 2: forms of identifier to compare, and whose computer this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.core.account import Owner
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card
from wizard.wording import journey, translate

if TYPE_CHECKING:
    from collections.abc import Sequence


class FormsCard(Card):
    """Usual forms of identifier, never filled in by themselves: choosing one is the confirmation."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._forms: tuple[str, ...] = ()
        self._typed = ""
        self._filling = False
        self.lead = self.add(Text(role="small", tone="muted"))
        self.group = self.add(ChoiceGroup())
        self.group.changed.connect(self._choose)

    def compare(self, whose: str, forms: Sequence[str], typed: str) -> None:
        """Show the forms usual for a person, and what they wrote as the last card."""
        self.set_title(translate("FormsCard", "Is it rather one of these?"))
        self.group.set_name(translate("FormsCard", "Is it rather one of these?"))
        self.lead.setText(
            translate("FormsCard", "Usual forms for “{0}”. Compare with your welcome letter.").format(whose)
        )
        typed = typed.strip()
        shown = _told(forms)
        if (shown, typed) == (self._forms, self._typed):
            return
        own = bool(self._typed) and self._typed not in self._forms
        same_cards = shown == self._forms and own and bool(typed) and typed not in shown
        self._forms, self._typed = shown, typed
        self._filling = True
        if same_cards:
            self.group.card("").set(typed, note=translate("FormsCard", "the one I wrote"))
        else:
            self._fill(shown, typed)
        self.group.set_value(typed if typed in shown else "" if typed else None)
        self._filling = False

    def set_mode(self, mode: str) -> None:
        """Without the lead where the room is short."""
        super().set_mode(mode)
        self.lead.setVisible(mode == "normal")

    def retranslate(self) -> None:
        """Have the notes said again in the language in use."""
        forms, typed = self._forms, self._typed
        self._forms, self._typed = (), ""
        if forms:
            self._filling = True
            self._fill(forms, typed)
            self._forms, self._typed = forms, typed
            self.group.set_value(typed if typed in forms else "" if typed else None)
            self._filling = False

    def _fill(self, forms: Sequence[str], typed: str) -> None:
        self.group.clear()
        for index, form in enumerate(forms):
            note = translate("FormsCard", "the most usual form") if not index else _note(form)
            self.group.add(form, ChoiceCard(form, note=note, code=True))
        if typed and typed not in forms:
            self.group.add("", ChoiceCard(typed, note=translate("FormsCard", "the one I wrote"), code=True))

    def _choose(self, value: object) -> None:
        if value and not self._filling:
            self.picked.emit(str(value))


def _told(forms: Sequence[str]) -> tuple[str, ...]:
    """Enough of them to recognise one's own: the first, the first with a digit, and another way to read the name."""
    plain = [form for form in forms if not form[-1].isdigit()]
    return tuple(dict.fromkeys((*plain[:1], *forms[:2], *plain[1:2])))


def _note(form: str) -> str:
    if form[-1].isdigit():
        return translate("FormsCard", "with a namesake")
    return translate("FormsCard", "with a compound name")


class OwnerCard(Card):
    """Mine, the school's for me alone, or shared: then nothing secret stays here."""

    def __init__(self) -> None:
        super().__init__(role="strong")
        self.group = self.add(ChoiceGroup())
        for owner in Owner:
            self.group.add(owner, ChoiceCard("", framed=False))
        self.group.set_value(Owner.MINE)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the choices in the language in use."""
        title = translate("OwnerCard", "This computer is")
        self.set_title(title)
        self.group.set_name(title)
        for owner in Owner:
            note = translate("OwnerCard", "nothing will be kept on it") if owner is Owner.SHARED else ""
            self.group.card(owner).set(journey.owner(owner), note=note)
