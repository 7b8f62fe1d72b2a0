# SPDX-License-Identifier: EUPL-1.2
"""Page 7, done: what was done, what the person does now, where the password rests, how to undo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.account import Owner, Store
from wizard.ui.page import Page
from wizard.ui.pages import said
from wizard.ui.pages.done_cards import AfterCard
from wizard.ui.pages.done_next import Next
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.dialog import Question
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, clear, column, row
from wizard.ui.widgets.stages import Stage, StageList
from wizard.ui.widgets.states import State
from wizard.wording import clients, journey, plans, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.journey.draft import Draft


class DonePage(Page):
    """The end. ``undo`` asks to put everything back; the main button opens the mail program."""

    undo = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._moment = self._figures = self._keyring = ""
        self._undone = False
        self.result = Banner("success")
        self.result.hide()
        self.next = Next()
        self.deeds = StageList()
        self.rest = Card()
        self._rest_lines = column(gap=2)
        self.rest.add(self._rest_lines)
        self.doubt = Button("", "link")
        self.doubt.clicked.connect(lambda: self.link.emit("guide:common/message-douteux"))
        self.rest.body.addWidget(self.doubt, 0, Qt.AlignmentFlag.AlignLeft)
        self.regret = Card(role="strong")
        self._regret_words = self.regret.add(Text(role="small", tone="muted"))
        self.undo_button = Button("", "secondary", "undo")
        self.regret.add(row(self.undo_button, Text(), stretch=1))
        self.removal = Text(role="small", tone="muted")
        self._bin = Icon("trash", "muted", size=4.5, paper="window")
        self.columns = Columns((7, 5))
        self.columns.add_left(self.deeds)
        self.columns.add_left(self.rest)
        notice = row(self._bin, self.removal, gap=2.5, stretch=1)
        notice.setAlignment(self._bin, Qt.AlignmentFlag.AlignTop)
        self.columns.add_left(notice)
        self.columns.add_right(self.regret)
        self.after = self.columns.add_right(AfterCard())
        self.after.link.connect(self.link)
        self.body.addWidget(self.result)
        self.body.addWidget(self.next)
        self.body.addWidget(self.columns, 1)
        self.undo_button.clicked.connect(self._ask_undo)
        self.heading_state = State.MET
        self.back = ""
        self.cancel = ""
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.deeds.set_heading(translate("DonePage", "What was done"))
        self.rest.set_title(translate("DonePage", "Where your password rests"))
        self.regret.set_title(translate("DonePage", "Changed your mind"))
        self.after.retranslate()
        self.doubt.set(translate("DonePage", "Recognise a doubtful message"), "next", after=True)
        self.undo_button.set(translate("DonePage", "&Undo the changes…"), "undo")
        self.secondary = (translate("DonePage", "Clos&e"), "")
        self.removal.setText(
            translate("DonePage", "You may remove this assistant: your mail stays set up, but undoing is then gone.")
        )
        if self._draft is not None:
            self._fill(self._draft)

    def show_draft(self, draft: Draft) -> None:
        """What was done for this draft."""
        self._draft = draft
        written = draft.plan is not None and not draft.plan.empty
        self._undone = written and not draft.receipt  # come back to from a guide
        self.undo_button.setEnabled(not self._undone)
        self.result.hide()
        self.next.show_draft(draft)
        self._fill(draft)

    def show_facts(self, moment: str, figures: str, keyring: str) -> None:
        """When it was written (ISO), how much, and what the keyring answered."""
        self._moment, self._figures, self._keyring = moment, figures, keyring
        if self._draft is not None:
            self._fill(self._draft)

    def show_undone(self, sentence: str, left: Sequence[str], keyring: str = "") -> None:
        """The changes were taken back; what was left is listed; what became of a password in the keyring, if one was."""
        self._undone = True
        self._keyring = keyring or self._keyring
        self.next.show_nothing()
        self.result.set_kind("warn" if left else "success")
        self.result.set(sentence, " ".join(left))
        self.result.show()
        self.undo_button.setEnabled(False)
        if self._draft is not None:
            self._fill(self._draft)

    def show_launched(self) -> None:
        """The mail program was started."""
        self.result.set_kind("success")
        self.result.set(
            translate("DonePage", "{0} is opening.").format(self._program),
            translate("DonePage", "You may close this assistant."),
        )
        self.result.show()

    def show_trouble(self, text: str) -> None:
        """Why the act asked for was not done."""
        self.result.set_kind("error")
        self.result.set("", text)
        self.result.show()

    def submit(self) -> None:
        """Open the mail program."""
        if not self.busy:
            self.link.emit(self.next.act or "launch" if not self._undone else "quit")

    def first_focus(self) -> QWidget | None:
        """Nothing here: the main button has the focus."""
        return None

    def _ask_undo(self) -> None:
        question = Question(
            self,
            translate("DonePage", "Undo the changes?"),
            translate("DonePage", "This computer becomes as it was before. Your messages stay on the server."),
            translate("DonePage", "Keep"),
            translate("DonePage", "Undo the changes"),
        )
        question.agreed.connect(self.undo)
        question.open()
        self.question = question

    def _fill(self, draft: Draft) -> None:
        plan = draft.plan
        nothing = plan is not None and plan.empty
        if self._undone:
            title, lead = translate("DonePage", "Everything is as before"), ""
        elif plan is not None and plan.handover is not None:
            title, lead = self.next.heading()
        elif nothing:
            title, lead = translate("DonePage", "Your mail was set up already"), ""
        else:
            title = translate("DonePage", "Your mail is ready")
            lead = plans.will_ask(draft.store, draft.owner is Owner.SHARED)
            if plan is not None and plan.distrusted:
                lead = plans.distrusted(plan.distrusted)
        self.heading = (title, lead)
        self.primary = (
            self.next.primary() or (translate("DonePage", "&Open {0}").format(self._program), "open")
            if not self._undone
            else (translate("DonePage", "&Quit"), "")
        )
        self.heading_state = State.MET if self._undone else self.next.state()
        self.secondary = None if self._undone or self.next.act == "quit" else (translate("DonePage", "Clos&e"), "")
        self.deeds.set_rows(self._deeds(draft))
        self._fill_rest(draft)
        undoable = bool(draft.receipt) and not self._undone
        self.regret.setVisible(undoable)
        self.after.show_owner(draft.owner)
        self.after.setVisible(not self._undone)
        self._regret_words.setText(
            translate("DonePage", "Shared computer: the copy from before is deleted when you close this assistant.")
            if draft.owner is Owner.SHARED
            else translate("DonePage", "Puts this computer back as before. What you have changed since is left alone.")
        )
        for widget in (self.removal, self._bin):
            widget.setVisible(undoable and draft.owner is not Owner.SHARED)

    @property
    def _program(self) -> str:
        """The mail program by its name."""
        return clients.name(self._draft.client) if self._draft is not None and self._draft.client else "Thunderbird"

    def _deeds(self, draft: Draft) -> list[Stage]:
        verified = draft.account is not None and draft.account.verified
        rows = [
            Stage(
                State.MET,
                translate("DonePage", "Reception and sending checked"),
                translate("DonePage", "with your password"),
            )
            if verified
            else Stage(
                State.WARN,
                translate("DonePage", "Account not verified"),
                translate("DonePage", "the network did not allow it"),
            )
        ]
        if draft.receipt and not self._undone:
            rows.append(Stage(State.MET, self.next.deed() or _added(self._program), self._figures))
            rows.append(Stage(State.MET, translate("DonePage", "Copy from before kept"), said.moment(self._moment)))
        return rows

    def _fill_rest(self, draft: Draft) -> None:
        clear(self._rest_lines)
        kept = draft.store is Store.THUNDERBIRD and not self._undone
        if not self._undone:
            rest = journey.rests(Store.THUNDERBIRD if kept else Store.NONE, self._program)
            if draft.plan is not None and draft.plan.handover is not None:
                rest = journey.rests_elsewhere()
            self._rest_lines.addWidget(_fact("key" if kept else "lock", rest))
        keyring = self._keyring or translate("DonePage", "Not in this computer’s keyring.")
        self._rest_lines.addWidget(_fact("lock", keyring))
        nowhere = translate("DonePage", "Nowhere else. The administration will never ask you for it.")
        for advice in (nowhere, journey.care(draft.owner)):
            self._rest_lines.addWidget(Text(advice, "small", "muted"))


def _added(program: str) -> str:
    return translate("DonePage", "Account added to {0}").format(program)


def _fact(icon: str, text: str) -> QWidget:
    mark = Icon(icon, "primary", size=4.5)
    line = row(mark, Text(text), gap=2.5, stretch=1)
    line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    holder = QWidget()
    holder.setLayout(line)
    return holder
