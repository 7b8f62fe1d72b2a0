# SPDX-License-Identifier: EUPL-1.2
"""Page 6, the summary: exactly what will be written, file by file, secrets hidden. Nothing is written before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from wizard.core.server import Security
from wizard.ui.page import Mode, Page
from wizard.ui.pages.summary_words import blocks, figures, in_order
from wizard.ui.widgets import style
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.diff import DiffView, TargetList
from wizard.ui.widgets.layout import Card, Columns
from wizard.ui.widgets.verdict import Facts
from wizard.wording import plans, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.changes import FileDiff
    from wizard.core.server import Server
    from wizard.journey.draft import Draft


class SummaryPage(Page):
    """The diff, and the four facts a person can check. Answering means: write this."""

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._diffs: tuple[FileDiff, ...] = ()
        self._shown: object = None  # the diffs and the profile that the blocks were made for
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_blocks)
        self.trouble = Banner("error")
        self.unverified = Banner("warn")
        self.distrusted = Banner("warn")
        self.nothing = Banner("success")
        self.targets = TargetList()
        self.plain = Card()
        self.facts = self.plain.add(Facts())
        self.diff = DiffView()
        self.columns = Columns((3, 7))
        self.columns.add_left(self.targets)
        self.columns.add_left(self.plain)
        self.columns.add_right(self.diff, 1)
        for banner in (self.trouble, self.unverified, self.distrusted, self.nothing):
            self.body.addWidget(banner)
            banner.hide()
        self.body.addWidget(self.columns, 1)
        self.targets.chosen.connect(self._go_to_block)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.plain.set_title(translate("SummaryPage", "In plain words"))
        self._shown = None
        if self._draft is not None:
            self._fill(self._draft)
            self._show_targets(self._draft)
        else:
            self.heading = (translate("SummaryPage", "What will be written"), "")

    def show_draft(self, draft: Draft) -> None:
        """The facts; the diff comes with ``show_diffs``."""
        self._draft = draft
        self._fill(draft)

    def show_diffs(self, diffs: Sequence[FileDiff], keep_trouble: bool = False, coming: bool = False) -> None:
        """What will be written, target by target; ``coming``: the page comes to the front first, then the lines."""
        self._diffs = in_order(diffs)
        if not keep_trouble:
            self.trouble.hide()
        if self._draft is not None:
            self._show_targets(self._draft, coming)

    def show_trouble(self, strong: str, text: str) -> None:
        """Why nothing was written."""
        self.trouble.set(strong, text)
        self.trouble.setVisible(bool(strong or text))

    def submit(self) -> None:
        """The main button: write (or go on, when there is nothing to write)."""
        if not self.busy and self._draft is not None and self._draft.plan is not None:
            self.error = ""
            self.answered.emit({})

    def first_focus(self) -> QWidget | None:
        """The first target."""
        return self.targets if self._diffs else None

    def set_mode(self, mode: Mode) -> None:
        """The diff needs room of its own where the window is narrow."""
        super().set_mode(mode)
        self.diff.setMinimumHeight(style.space(60 if mode is Mode.NARROW else 40))

    def _fill(self, draft: Draft) -> None:
        plan = draft.plan
        empty = plan is not None and plan.empty
        by_hand = plan is not None and plan.by_hand
        if by_hand:
            self.heading = (
                translate("SummaryPage", "Your turn comes next"),
                translate("SummaryPage", "These are the settings you will take over. Nothing is written here."),
            )
        elif empty:
            self.heading = (translate("SummaryPage", "Everything is set up already"), "")
        else:
            self.heading = (
                translate("SummaryPage", "This is exactly what will be written"),
                translate(
                    "SummaryPage", "Nothing has been changed yet. A copy from before is kept: you can undo it all."
                ),
            )
        self.primary = None if empty else (translate("SummaryPage", "&Write these settings"), "check")
        self.nothing.setVisible(empty)
        self.nothing.set_kind("info" if by_hand else "success")
        self.nothing.set("", plans.nothing_to_write(plan) if empty and plan is not None else "")
        unverified = plan is not None and not plan.empty and not plan.verified
        self.unverified.setVisible(unverified)
        self.unverified.set(
            translate("SummaryPage", "Not verified."),
            translate("SummaryPage", "The network kept the servers from being tried. The account is marked so."),
        )
        issuer = plan.distrusted if plan is not None and not plan.empty else ""
        self.distrusted.setVisible(bool(issuer))
        self.distrusted.set("", plans.distrusted(issuer) if issuer else "")
        self.facts.set(_plain_facts(draft))

    def _show_targets(self, draft: Draft, coming: bool = False) -> None:
        title = draft.plan.title if draft.plan else ""
        if self._shown == (self._diffs, title):
            return
        self._shown = (self._diffs, title)
        self.targets.set([(_icon(diff), diff.title, figures(diff)) for diff in self._diffs])
        self.targets.setVisible(bool(self._diffs))
        self.diff.setVisible(bool(self._diffs))
        if coming:
            self.diff.set_blocks(())  # never the lines of another plan
            self._soon.start()
        else:
            self._show_blocks()

    def _go_to_block(self, index: int) -> None:
        if self._soon.isActive():  # faster than the next turn
            self._show_blocks()
        self.diff.show_block(index)

    def _show_blocks(self) -> None:
        self._soon.stop()
        title = self._draft.plan.title if self._draft is not None and self._draft.plan else ""
        self.diff.set_blocks(blocks(self._diffs, title))


def _icon(diff: FileDiff) -> str:
    if diff.path.startswith("HKCU\\"):
        return "server"
    if diff.title in ("logins.json", "key4.db", "cert9.db"):
        return "key"
    return "save" if diff.directory else "file"


def _plain_facts(draft: Draft) -> list[tuple[str, str]]:
    account = draft.account
    if account is None:
        return []
    return [
        (translate("SummaryPage", "Account"), account.identity.address),
        (translate("SummaryPage", "Identifier"), account.user_name),
        (translate("SummaryPage", "Reception"), _server(account.imap)),
        (translate("SummaryPage", "Sending"), _server(account.smtp)),
    ]


def _server(server: Server) -> str:
    if server.security is Security.STARTTLS:
        return translate("SummaryPage", "{0}, {1}, encrypted (STARTTLS)").format(server.host, server.port)
    return translate("SummaryPage", "{0}, {1}, encrypted").format(server.host, server.port)
