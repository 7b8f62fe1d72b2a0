# SPDX-License-Identifier: EUPL-1.2
"""A password being chosen: live criteria, confirmation, strength, a phrase proposed, then typed on the portal first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wizard.core.academy import PortalPurpose
from wizard.core.message import Finding, Severity
from wizard.core.numen import holds_numen
from wizard.core.password import PasswordPolicy, Rule, State, check_new, remaining
from wizard.core.secret import Secret
from wizard.core.typed_password import PasswordFinding, check_typed
from wizard.ui.pages.phrase import PhraseRow
from wizard.ui.pages.portal_card import PortalCard
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.criteria import CriteriaList, Line
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import column, row
from wizard.ui.widgets.states import State as Mark
from wizard.ui.widgets.strength import StrengthBar
from wizard.wording import password as words
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wizard.core.password import Criterion
    from wizard.journey.draft import Draft

_MARKS = {
    State.TO_FILL: Mark.TODO,
    State.MET: Mark.MET,
    State.UNMET: Mark.UNMET,
    State.ADVICE: Mark.ADVICE,
    State.CARE: Mark.WARN,
}


class ChosenPassword(QObject):
    """Two fields (``left``) and the criteria (``right``). ``told`` once it is to be typed on the portal.

    ``numen`` when a NUMEN was wiped from a field, ``link`` for what the page's turn knows by name.
    """

    judge = Signal(str)
    propose = Signal()
    open_link = Signal(str)
    link = Signal(str)
    numen = Signal()
    stage_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = False
        self._policy = PasswordPolicy()
        self._name = self._login = ""
        self._common: Sequence[str] = ()
        self._authorities: Mapping[str, str] = {}
        self._known = False  # whether the academy's rules are
        self._judged: tuple[int, str] | None = None
        self._left = False  # the first field was left: what is missing may be red
        self._asked = False  # the person wanted to go on although something was missing
        self.new, self.again = Field(password=True), Field(password=True)
        self.strength = StrengthBar()
        self.strength.hide()
        self.phrase = PhraseRow()
        self.criteria = CriteriaList()
        self.sources = Button("", "link")
        self.sources_words = Text(role="small", tone="muted")
        self.sources_words.hide()
        self.portal = PortalCard()
        self.portal.hide()
        self.left, self.right = QWidget(), QWidget()
        self.left.setLayout(column(self.new, self.again, self.strength, self.phrase, self._sources_row(), gap=5))
        self.right.setLayout(column(self.portal, self.criteria, gap=4))
        self.new.changed.connect(self._changed)
        self.again.changed.connect(self._changed)
        self.new.left.connect(self._leave_first)
        self.phrase.propose.connect(self.propose)
        self.sources.clicked.connect(self._show_sources)
        self.portal.open_link.connect(self.open_link)
        self.portal.link.connect(self.link)
        self.retranslate()

    def set_visible(self, on: bool) -> None:
        """Show or hide both halves."""
        self.left.setVisible(on)
        self.right.setVisible(on)

    def _sources_row(self) -> QVBoxLayout:
        return column(row(self.sources, Text(), stretch=1), self.sources_words, gap=1)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.new.set_label(translate("ChosenPassword", "New password"))
        self.new.set_hint(translate("ChosenPassword", "Pasting is allowed. Avoid accented letters."))
        self.again.set_label(translate("ChosenPassword", "Confirm the password"))
        self.phrase.retranslate()
        self.portal.retranslate()
        self.sources.set(translate("ChosenPassword", "Where do these rules come from?"))
        self._show_criteria()
        self._say_sources()
        if self._left:
            self._leave_first()
        if self._judged is not None:
            self.show_strength(*self._judged)

    def show_draft(self, draft: Draft) -> None:
        """The academy's rules and the person's own words."""
        self._policy = draft.academy.password if draft.academy else PasswordPolicy()
        self._authorities = dict(draft.academy.authorities) if draft.academy else {}
        self._name, self._login = draft.name, draft.login
        page = draft.academy.portal(PortalPurpose.LOST_PASSWORD) if draft.academy else None
        page = page or (draft.academy.portal(PortalPurpose.PORTAL) if draft.academy else None)
        self.portal.show_portal(page.value if page else "")
        self._show_criteria()
        self._say_sources()

    def show_common(self, common: Sequence[str]) -> None:
        """The weak words, once they are read (off the window's thread)."""
        self._common = common
        self._show_criteria()

    def show_strength(self, score: int, hint: str) -> None:
        """What was found about the password typed last."""
        if not self.new.text():
            return
        self._judged = (score, hint)
        self.strength.set(score, words.strength_line(score), words.strength_hint(hint))
        self.strength.show()

    def show_phrase(self, text: str) -> None:
        """A phrase proposed: it goes into both fields, in clear, so that it can be noted."""
        self.new.set_text(text)
        self.again.set_text(text)
        self.phrase.show_phrase(text)
        if self.new.reveal is not None and self.new.edit.echoMode() is QLineEdit.EchoMode.Password:
            self.new.reveal.click()

    def tell(self) -> None:
        """Everything is met: now it has to be typed on the portal."""
        self.told = True
        self.portal.show_secret(self.new.text(), marks=not self._known)
        self.portal.show()
        self.criteria.hide()
        self.stage_changed.emit()

    def secret(self) -> Secret:
        """The password chosen."""
        return Secret(self.new.text())

    def forget(self) -> None:
        """Empty both fields."""
        self.new.set_text("")
        self.again.set_text("")

    def problems(self) -> list[tuple[str, QWidget]]:
        """The required criteria that are not met, and accidents of typing that cannot be sent."""
        checked = check_typed(self.new.text())
        if not checked.usable:
            sentence = words.finding(checked.findings[0])
            self.new.set_message(Severity.WRONG, sentence)
            self.new.insist()
            return [(sentence, self.new.edit)]
        left = remaining(self._criteria(while_typing=False))
        if not left:
            return []
        self._left = self._asked = True
        self._show_criteria()
        sentence = words.missing(left)
        confirming = [line for line in left if line.code is not Rule.CONFIRMATION] == []
        field = self.again if confirming else self.new
        field.set_message(Severity.WRONG, sentence)
        field.insist()
        self.stage_changed.emit()
        return [(sentence, field.edit)]

    @property
    def acceptable(self) -> bool:
        """Whether only rules of the academy are unmet, and the person was told: its portal may have taken it anyway."""
        if not self._asked or self.told or not check_typed(self.new.text()).usable:
            return False
        left = [line.code for line in remaining(self._criteria(while_typing=False))]
        return bool(left) and Rule.CONFIRMATION not in left

    def _criteria(self, while_typing: bool) -> tuple[Criterion, ...]:
        return check_new(
            self.new.text(),
            self._policy,
            name=self._name,
            login=self._login,
            confirmation=self.again.text(),
            common=self._common,
            while_typing=while_typing,
        )

    def _show_criteria(self) -> None:
        lines = self._criteria(while_typing=not self._left)
        self._known = words.known_rules(lines)
        required = [self._line(one) for one in lines if one.required]
        advised = [self._line(one) for one in lines if not one.required]
        if self._known:
            self.criteria.set_titles(
                translate("ChosenPassword", "Required by the academy"), translate("ChosenPassword", "Advised")
            )
            self.criteria.set_lines(required, advised)
        else:  # one list: nothing in it is the academy's
            self.criteria.set_titles(
                translate("ChosenPassword", "Advice (CNIL, ANSSI)"),
                "",
                translate("ChosenPassword", "The portal shows the academy’s rules: follow them."),
            )
            self.criteria.set_lines([*advised, *required])
        self.criteria.set_status(words.status(lines))

    @staticmethod
    def _line(one: Criterion) -> Line:
        return Line(_MARKS[one.state], words.state_word(one.state), words.row(one), words.note(one))

    def _changed(self, _text: str) -> None:
        for field in (self.new, self.again):
            if holds_numen(field.text()):
                field.wipe(words.finding(Finding(PasswordFinding.NUMEN, Severity.WRONG)))
                self.numen.emit()
                return
        text = self.new.text()
        if self.told:
            self.told = False
            self.portal.hide()
            self.portal.show_secret("")
            self.criteria.show()
        self.new.set_message(None)
        self.again.set_message(None)
        self.phrase.show_phrase("")
        self._show_criteria()
        self.judge.emit(text)
        if not text:
            self._judged = None
        self.strength.setVisible(self._judged is not None)  # never an empty bar
        self.stage_changed.emit()

    def _leave_first(self) -> None:
        if self.new.text():
            self._left = True
            self._show_criteria()
            left = [one for one in remaining(self._criteria(while_typing=False)) if one.code is not Rule.CONFIRMATION]
            self.new.set_message(Severity.WRONG if left else None, words.missing(left))
            self.stage_changed.emit()

    def _show_sources(self) -> None:
        self.sources_words.setVisible(self.sources_words.isHidden())
        self._say_sources()

    def _say_sources(self) -> None:
        """Every line with whoever says so; nothing is worked out before it is asked for."""
        if self.sources_words.isHidden():
            return
        lines = [*words.origins(self._criteria(while_typing=True), self._authorities)]
        if not self._known:
            lines.insert(0, translate("ChosenPassword", "The academy published no rule we know of."))
        self.sources_words.setText("\n".join(lines))
