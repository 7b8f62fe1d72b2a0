# SPDX-License-Identifier: EUPL-1.2
"""Page 3, the password: the one that exists already, or a new one chosen against the academy's criteria.

Nothing typed here goes anywhere but into the answer; the only hosts that will receive it are named in the lead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.account import Owner
from wizard.core.message import Severity
from wizard.core.numen import looks_like_numen
from wizard.core.server import hosts
from wizard.core.typed_password import PasswordFinding, check_typed, without_edge_spaces, without_line_end
from wizard.ui.page import Page
from wizard.ui.pages import said
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, row
from wizard.wording import journey, translate
from wizard.wording import password as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.journey.draft import Draft
    from wizard.ui.pages.password_chosen import ChosenPassword

HAVE, CHOOSE = "have", "choose"


class PasswordPage(Page):
    """The password. ``judge`` asks for the strength of what is typed, ``propose`` for a phrase.

    Links: « lost-password » and « first-connection » (the guided screens), « guide:… », « other » (the portal took it).
    """

    judge = Signal(str)
    propose = Signal()
    open_link = Signal(str)

    later = ("chosen",)  # made when first needed, or beforehand in a turn of its own (wizard.ui.ahead)

    def __init__(self) -> None:
        super().__init__()
        self._hosts: tuple[str, ...] = ()
        self._draft: Draft | None = None
        self._common: Sequence[str] = ()
        self._chosen: ChosenPassword | None = None
        self.refusal = Banner("error")
        self.refusal.hide()
        self.initial = Banner("info")  # a NUMEN was typed: the password of the first day
        self.initial.hide()
        self.way = ChoiceGroup(horizontal=True)
        self.way.add(HAVE, ChoiceCard("", framed=False))
        self.way.add(CHOOSE, ChoiceCard("", framed=False))
        self.typed = Field(password=True)
        self.lost = Button("", "link")
        self._lost_row = QWidget()
        self._lost_row.setLayout(row(self.lost, Text(), stretch=1))
        self.promise = Card()
        self._promise = self.promise.add(Text())
        self.habits = self.promise.add(Text(tone="muted"))
        self.columns = Columns((1, 1))
        for part in (self.way, self.typed, self._lost_row):
            self.columns.add_left(part)
        self.columns.add_right(self.promise)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.initial)
        self.body.addWidget(self.columns, 1)
        self.way.changed.connect(self._show_way)
        self.lost.clicked.connect(lambda: self.link.emit("lost-password"))
        self.initial.pressed.connect(lambda: self.link.emit("first-connection"))
        self.typed.changed.connect(self._check_typed)
        self.way.set_value(HAVE)
        self.retranslate()
        self._show_way()

    @property
    def chosen(self) -> ChosenPassword:
        """The fields and criteria of a password being chosen: half of the page, and most people have theirs."""
        if self._chosen is None:
            from wizard.ui.pages.password_chosen import ChosenPassword

            made = self._chosen = ChosenPassword()
            made.set_visible(False)
            self.columns.add_left(made.left)
            self.columns.add_right(made.right)
            made.judge.connect(self.judge)
            made.propose.connect(self.propose)
            made.open_link.connect(self.open_link)
            made.link.connect(self.link)
            made.numen.connect(self._show_initial)
            made.stage_changed.connect(self._show_buttons)
            if self._draft is not None:
                made.show_draft(self._draft)
            if self._common:
                made.show_common(self._common)
            self.set_mode(self.mode)  # it flows for the room there is like the rest
        return self._chosen

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.way.set_name(translate("PasswordPage", "Your password"))
        self.way.card(HAVE).set(translate("PasswordPage", "I already have my password"))
        self.way.card(CHOOSE).set(translate("PasswordPage", "I am choosing one"))
        self.typed.set_label(translate("PasswordPage", "Password"))
        self.typed.set_hint(translate("PasswordPage", "The one of the webmail or of the portal. Pasting is allowed."))
        self._promise.setText(
            translate(
                "PasswordPage",
                "It stays in this window until the end. Where it may rest, you choose later: nowhere, if you like.",
            )
        )
        self._say_habits()
        self.lost.set(translate("PasswordPage", "I have no password, or no longer"))
        if not self.initial.isHidden():
            self._show_initial()
        if self._chosen is not None:
            self._chosen.retranslate()
        self._say_heading()
        if self.typed.text():
            self._check_typed(self.typed.text())

    def show_draft(self, draft: Draft) -> None:
        """The hosts, the academy's criteria, and the password already typed."""
        self._hosts = hosts((*draft.imap, *draft.smtp))
        self._draft = draft
        self._say_habits()
        if self._chosen is not None:
            self._chosen.show_draft(draft)
        known = draft.password.reveal() if draft.password else ""
        if known and not self.typed.text():
            self.typed.set_text(known)
        self._say_heading()

    def show_common(self, common: Sequence[str]) -> None:
        """The weak words, once they are read (off the window's thread)."""
        self._common = common
        if self._chosen is not None:
            self._chosen.show_common(common)

    def show_refusal(self, strong: str, text: str) -> None:
        """The reason why the servers refused the last try; both empty: none."""
        self.refusal.set(strong, text)
        self.refusal.setVisible(bool(strong or text))
        if strong:
            self.way.set_value(HAVE)

    def show_way(self, way: str) -> None:
        """« have » or « choose »: where the guided screens lead back to, or what they lead here for."""
        self.way.set_value(way)

    def accept(self) -> None:
        """« The portal accepted it »: whatever the criteria say, it can be used."""
        if self.way.value() == CHOOSE and self.chosen.acceptable:
            self.error = ""
            self.answered.emit(self.answer())

    def answer(self) -> dict[str, object]:
        """The password, as typed."""
        if self.way.value() == CHOOSE:
            return {"password": self.chosen.secret()}
        return {"password": check_typed(self.typed.text()).value}

    def problems(self) -> list[tuple[str, QWidget]]:
        """What keeps from going on."""
        if self.way.value() == CHOOSE:
            return self.chosen.problems()
        checked = check_typed(self.typed.text())
        if checked.usable:
            return []
        sentence = words.finding(checked.findings[0]) if self.typed.text() else journey.gap("password")
        self.typed.set_message(Severity.WRONG, sentence)
        self.typed.insist()
        return [(sentence, self.typed.edit)]

    def submit(self) -> None:
        """A new password goes to the portal first: the second press, once typed there, goes on."""
        if self.way.value() == CHOOSE and not self.problems() and not self.chosen.told:
            self.error = ""
            self.chosen.tell()
            return
        super().submit()

    def first_focus(self) -> QWidget | None:
        """The field to fill."""
        return self.chosen.new.edit if self.way.value() == CHOOSE else self.typed.edit

    def forget(self) -> None:
        """Empty every field (the password was refused, or the assistant is left)."""
        self.typed.set_text("")
        if self._chosen is not None:
            self._chosen.forget()

    def _show_way(self, _value: object = None) -> None:
        choosing = self.way.value() == CHOOSE
        half = self.chosen if choosing else self._chosen
        going = (self.typed,) if choosing else (half.left, half.right) if half is not None else ()
        focused = self.focusWidget()
        lost = focused is not None and focused.hasFocus() and any(part.isAncestorOf(focused) for part in going)
        for part in (self.typed, self._lost_row, self.promise):
            part.setVisible(not choosing)
        self.initial.hide()
        if half is not None:
            half.set_visible(choosing)
        if lost and (first := self.first_focus()) is not None:  # a screen reader's press leaves the keyboard elsewhere
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_buttons()

    def _show_buttons(self) -> None:
        """What can be done next depends on how far the password being chosen is."""
        half = self.chosen if self.way.value() == CHOOSE else None
        told, acceptable = (half.told, half.acceptable) if half is not None else (False, False)
        self.error = ""
        self.primary = (translate("PasswordPage", "I have typed it on the por&tal"), "next") if told else None
        self.secondary = (translate("PasswordPage", "The portal &accepted it"), "") if acceptable else None
        if half is not None and (half.new.text() or half.again.text()):
            self.initial.hide()

    def _show_initial(self) -> None:
        self.initial.set(
            translate("PasswordPage", "The NUMEN is the password of the first day."),
            translate("PasswordPage", "Choose yours on the academy’s portal: it takes a few screens."),
            translate("PasswordPage", "First connection"),
        )
        self.initial.show()

    def _check_typed(self, text: str) -> None:
        if self.refusal.isVisible() and text:
            self.show_refusal("", "")
        self.typed.set_suggestion("", "")
        if not text:
            self.typed.set_message(None)
            return
        self.initial.hide()
        if looks_like_numen(text.strip()):
            checked = check_typed(text)
            self.typed.wipe(words.finding(checked.findings[0]))
            self._show_initial()
            return
        findings = sorted(check_typed(text).findings, key=lambda finding: -finding.severity)
        if not findings:
            self.typed.set_message(None)
            return
        self.typed.set_message(findings[0].severity, words.finding(findings[0]))
        if findings[0].code is PasswordFinding.LINE_END:
            self.typed.set_suggestion(translate("PasswordPage", "Remove the line end"), without_line_end(text))
        elif findings[0].code is PasswordFinding.EDGE_SPACE:
            self.typed.set_suggestion(translate("PasswordPage", "Remove the space"), without_edge_spaces(text))

    def _say_habits(self) -> None:
        """Good practice at the moment it matters, short; more where several people use the computer."""
        said = translate(
            "PasswordPage",
            "The administration will never ask you for it. Use it nowhere else, and keep it where nobody sees it.",
        )
        if self._draft is not None and self._draft.owner is Owner.SHARED:
            shared = translate(
                "PasswordPage", "On this shared computer, do not save it in the browser, and log out of the webmail."
            )
            said = f"{said} {shared}"
        self.habits.setText(said)

    def _say_heading(self) -> None:
        if self._hosts:
            lead = translate("PasswordPage", "Sent, encrypted, to {0} only.").format(said.enumeration(self._hosts))
        else:
            lead = translate("PasswordPage", "Sent, encrypted, only to the servers you will accept on the next page.")
        self.heading = (translate("PasswordPage", "Your password"), lead)
        self._show_way()
