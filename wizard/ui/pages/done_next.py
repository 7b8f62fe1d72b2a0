# SPDX-License-Identifier: EUPL-1.2
"""What follows the writing, where the person has a part in it: a code, files, a guided copy, a program that is watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.clients.base import Settled
from wizard.ui.pages.done_settle import SettleBlock, SettleResult
from wizard.ui.widgets import style
from wizard.ui.widgets.states import State
from wizard.wording import clients, outlook, translate

if TYPE_CHECKING:
    from wizard.core.handover import Handover, ProgramGuide
    from wizard.journey.draft import Draft
    from wizard.ui.pages.done_code import CodeBlock
    from wizard.ui.pages.done_files import FilesBlock
    from wizard.ui.pages.done_guide import GuideBlock


class Next(QWidget):
    """Blocks are made when they are wanted. ``opened``: a path to show; ``reopened``: the person has done it."""

    opened = Signal(str)
    reopened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self.settle = SettleBlock()
        self.result = SettleResult()
        self.code: CodeBlock | None = None
        self.files: FilesBlock | None = None
        self.guide: GuideBlock | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(style.space(3))
        self._stack.addWidget(self.result)
        self._stack.addWidget(self.settle)
        self.result.pressed.connect(self.reopened)
        self.hide()

    @property
    def act(self) -> str:
        """What the main button asks for: « settle », « quit », or « » for the mail program to open."""
        handover = self._handover
        if handover is None:
            return ""
        if handover.settles and self._settled is None:
            return "settle"
        return "open:" + handover.files[-1] if handover.files else "quit"

    @property
    def _handover(self) -> Handover | None:
        plan = self._draft.plan if self._draft is not None else None
        return plan.handover if plan is not None else None

    @property
    def _settled(self) -> Settled | None:
        return Settled(self._draft.settled) if self._draft is not None and self._draft.settled else None

    def show_draft(self, draft: Draft) -> None:
        """The blocks of its plan."""
        self._draft = draft
        handover = self._handover
        self.setVisible(handover is not None)
        self.settle.hide()
        self.result.hide()
        for block in (self.code, self.files, self.guide):
            if block is not None:
                block.hide()
        if handover is None or draft.account is None:
            return
        if self._settled is not None:
            self.result.show_end(self._settled, draft.address)
        if handover.codes:
            self._code().show_codes(handover.codes, draft.account)
        if handover.files:
            self._files().show_files(handover.files)
        from wizard.journey import after

        if (shown := after.guide(draft)) is not None:
            self.show_guide(shown)

    def show_guide(self, guide: ProgramGuide) -> None:
        """A guided copy, or how to remove an account."""
        self.show()
        if self.guide is None:
            from wizard.ui.pages.done_guide import GuideBlock

            self.guide = GuideBlock()
            self._stack.addWidget(self.guide)
        self.guide.show_guide(guide)
        self.guide.show()

    def show_stopped(self) -> None:
        """The person has stopped the watch: nothing is known of the account."""
        self.settle.hide()
        self.result.show_stopped()

    def show_nothing(self) -> None:
        """It was undone."""
        self._draft = None
        self.hide()

    def heading(self) -> tuple[str, str]:
        """Title and lead of the page: never more than was seen."""
        handover = self._handover
        assert handover is not None
        asks = outlook.asks(handover.asks) if handover.asks.startswith("outlook") else clients.asks(handover.asks)
        if handover.settles:
            if self._settled is Settled.CREATED:
                return translate("DonePage", "Your mail is ready"), asks
            if self._settled is None:
                lead = translate(
                    "DonePage", "Open Outlook from here: the assistant watches until your account is there."
                )
                return translate("DonePage", "Outlook is prepared"), lead
            return translate("DonePage", "Outlook needs your help"), ""
        if handover.codes:
            return translate("DonePage", "Photograph this code"), asks
        if handover.files:
            return translate("DonePage", "Your files are ready"), asks
        if handover.asks == "outlook.repair":
            return translate("DonePage", "Correct your account"), asks
        return translate("DonePage", "Copy your settings"), asks

    def state(self) -> State | None:
        """The mark before the title: a tick only for what was seen to be done."""
        handover = self._handover
        if handover is None or self._settled is Settled.CREATED or (handover.files and not handover.settles):
            return State.MET
        return State.WARN if handover.settles and self._settled is not None else None

    def primary(self) -> tuple[str, str] | None:
        """The main button; None for the mail program to open."""
        if self.act == "settle":
            return translate("DonePage", "&Open Outlook"), "open"
        if self.act.startswith("open:"):
            return translate("DonePage", "&Open the file"), "open"
        return (translate("DonePage", "&Quit"), "") if self.act == "quit" else None

    def deed(self) -> str:
        """What was written; "" where an account was added to a program."""
        handover = self._handover
        if handover is None:
            return ""
        return translate("DonePage", "Files written") if handover.files else translate("DonePage", "Outlook prepared")

    def _code(self) -> CodeBlock:
        if self.code is None:
            from wizard.ui.pages.done_code import CodeBlock

            self.code = CodeBlock()
            self._stack.addWidget(self.code)
        self.code.show()
        return self.code

    def _files(self) -> FilesBlock:
        if self.files is None:
            from wizard.ui.pages.done_files import FilesBlock

            self.files = FilesBlock()
            self.files.opened.connect(self.opened)
            self._stack.addWidget(self.files)
        self.files.show()
        return self.files

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.settle.retranslate()
        self.result.retranslate()
        for block in (self.code, self.files):
            if block is not None:
                block.retranslate()
        if self.guide is not None and self.guide.guide is not None:
            self.guide.say_again()
