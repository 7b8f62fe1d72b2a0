# SPDX-License-Identifier: EUPL-1.2
"""The start page: three doors, what is promised, and a way to practise without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from wizard.ui.page import Mode, Page
from wizard.ui.widgets import style
from wizard.ui.widgets.door import DoorCard
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.journey.draft import Draft
    from wizard.journey.progress import Saved
    from wizard.ui.pages.resume_card import ResumeCard
    from wizard.ui.widgets.banner import Banner

DOORS = ("setup", "stuck", "recheck")
_DOOR_ICONS = {"setup": "mail", "stuck": "compass", "recheck": "pulse"}
_PROMISES = ("file", "lock", "undo")


class HomePage(Page):
    """Three doors. ``link`` says which was taken: setup, stuck, recheck; or other (practise), quit."""

    stepper = False
    heading_role = "display"
    primary_look = "secondary"

    def __init__(self) -> None:
        super().__init__()
        self._air = QSpacerItem(0, style.space(4))
        self.body.addSpacerItem(self._air)
        self.notice: Banner | None = None  # made when there is something to say
        self.resume: ResumeCard | None = None
        self.doors = {name: DoorCard(_DOOR_ICONS[name], "", "", "", main=name == "setup") for name in DOORS}
        self._door_row = self._row(list(self.doors.values()))
        for name, door in self.doors.items():
            door.clicked.connect(lambda checked=False, name=name: self.link.emit(name))
        self.promises = [_Promise(icon) for icon in _PROMISES]
        self._promise_row = self._row(list(self.promises))
        self.body.addStretch(1)
        self.back = ""
        self.cancel = ""
        self.retranslate()

    def _row(self, widgets: list[QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.space(6))
        for widget in widgets:
            row.addWidget(widget, 1)
        self.body.addLayout(row)
        return row

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.heading = (
            translate("Home", "Hello. What would you like to do?"),
            translate("Home", "Your academic mail, set up step by step on this computer. Allow about five minutes."),
        )
        self.doors["setup"].set(
            translate("Home", "Set up my mail"),
            translate("Home", "I have my address and my password: put my mail into Thunderbird."),
            translate("Home", "Start"),
        )
        self.doors["stuck"].set(
            translate("Home", "I am stuck"),
            translate("Home", "Identifier or password forgotten, first connection: the academy’s screens, one by one."),
            translate("Home", "Find help"),
        )
        self.doors["recheck"].set(
            translate("Home", "Check my account"),
            translate("Home", "Mail no longer comes in or goes out: find the cause, and who can act on it."),
            translate("Home", "Check"),
        )
        for promise, text in zip(
            self.promises,
            (
                translate("Home", "Nothing is written on this computer before it was shown to you."),
                translate("Home", "Your password travels encrypted only, and only to the servers named on the screen."),
                translate("Home", "Everything the assistant has changed can be undone."),
            ),
            strict=True,
        ):
            promise.text.setText(text)
        self.secondary = (translate("Home", "&Practise without a network"), "practice")
        self.primary = (translate("Home", "&Quit"), "")

    def show_draft(self, draft: Draft) -> None:
        """Nothing of the answers is shown here."""

    def show_notice(self, strong: str, text: str) -> None:
        """What the last start left unfinished, and what became of it; both empty: nothing to say."""
        if self.notice is None:
            from wizard.ui.widgets.banner import Banner

            self.notice = Banner("info")
            self.body.insertWidget(1, self.notice)
        self.notice.set(strong, text)
        self.notice.setVisible(bool(strong or text))

    def show_resume(self, saved: Saved | None) -> None:
        """A guide that was left for later; None: there is none (any more)."""
        if self.resume is not None:
            self.resume.hide()
            self.resume.deleteLater()
            self.resume = None
        if saved is not None:
            from wizard.ui.pages.resume_card import ResumeCard

            self.resume = ResumeCard(saved)
            self.resume.link.connect(self.link)
            self.body.insertWidget(1, self.resume)
            self.resume.stackUnder(self.doors["setup"])  # a screen reader reads in this order

    def submit(self) -> None:
        """The footer's button leaves the assistant."""
        self.link.emit("quit")

    def first_focus(self) -> QWidget | None:
        """The main door."""
        return self.doors["setup"]

    def set_mode(self, mode: Mode) -> None:
        """Doors and promises stand below each other where the window is narrow."""
        super().set_mode(mode)
        upright = mode is Mode.NARROW
        self._air.changeSize(0, style.space(4) if mode is Mode.NORMAL else 0)
        for door in self.doors.values():
            door.setMinimumHeight(style.space(61) if mode is Mode.NORMAL else 0)
        self.body.setSpacing(style.space(7 if mode is Mode.NORMAL else 3))
        for row in (self._door_row, self._promise_row):
            row.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
            row.setSpacing(style.space(3 if upright else 6))


class _Promise(QWidget):
    """An icon and one sentence."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.text = Text(role="small", tone="muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(style.space(2.5))
        mark = Icon(icon, "primary", size=5, paper="window")
        beside = QVBoxLayout()
        beside.addWidget(mark)
        beside.addStretch(1)
        line.addLayout(beside)
        self.text.setProperty("alignment", style.TOP)
        line.addWidget(self.text, 1)
