# SPDX-License-Identifier: EUPL-1.2
"""The buttons below every page, always at the same place: help at the left; leave, back, other, main at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.wording import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizard.ui.page import Mode, Page


class Footer(QFrame):
    """Five buttons at most; the other action moves to the end of the page where the window is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "footer")
        self.help = Button(kind="quiet", icon="help")
        self.cancel = Button(kind="quiet")
        self.back = Button()
        self.other = Button()
        self.primary = Button(kind="primary")
        self._lines = QVBoxLayout(self)
        self._line, self._below = QHBoxLayout(), QHBoxLayout()
        self._lines.addLayout(self._line)
        self._lines.addLayout(self._below)
        self._below.addStretch(1)
        self._folded = False
        self._line.addWidget(self.help)
        self._line.addStretch(1)
        for button in (self.cancel, self.back, self.other, self.primary):
            self._line.addWidget(button)
        self._mode = "normal"
        style.theme().changed.connect(self._measure)
        self._measure()

    def show_page(self, page: Page, mode: Mode) -> None:
        """Show the buttons a page asks for, in the language of now."""
        narrow = mode == "narrow"
        self.help.set(translate("Shell", "&Help") if narrow else translate("Shell", "&Help and assistance"), "help")
        cancel = translate("Shell", "&Cancel") if page.cancel is None else page.cancel
        self.cancel.set(cancel)
        self.cancel.setVisible(bool(cancel))
        back = translate("Shell", "&Back") if page.back is None else page.back
        self.back.set(back, "back")
        self.back.setVisible(bool(back))
        text, icon = page.secondary or ("", "")
        self.other.set_kind("secondary" if page.stepper else "quiet")
        self.other.set(text, icon)
        self.other.setVisible(bool(text))
        self._place_other(page, narrow)
        text, icon = (translate("Shell", "&Next"), "next") if page.primary is None else page.primary
        self.primary.set_kind(page.primary_look)
        self.primary.set(text, icon, after=True)
        self.primary.setVisible(bool(text))
        self.primary.setEnabled(not page.busy)
        self._fold()

    def first_focus(self) -> Button:
        """Where the keyboard waits when the page has nothing to do itself."""
        wanted = [button for button in (self.primary, self.cancel, self.back) if not button.isHidden()]
        return next((button for button in wanted if button.isEnabled()), self.help)

    def take_back_other(self) -> None:
        """Before a page goes: the other action comes home."""
        self._unfold()
        if self._line.indexOf(self.other) < 0:
            self._line.insertWidget(self._line.indexOf(self.primary), self.other)

    def set_mode(self, mode: str) -> None:
        """Lower or narrower, as the window is."""
        self._mode = mode
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Back and main go to a second line where one is too short for all (large text on a small screen)."""
        if self._mode != "narrow":
            self._unfold()
            return
        shown = [button for button in (self.help, self.cancel, self.back, self.primary) if not button.isHidden()]
        edges = self._lines.contentsMargins()
        needed = sum(button.sizeHint().width() for button in shown) + self._line.spacing() * len(shown)
        if needed <= self.width() - edges.left() - edges.right():
            self._unfold()
        elif not self._folded:
            self._folded = True
            for button in (self.back, self.primary):
                self._line.removeWidget(button)
                self._below.addWidget(button)

    def _unfold(self) -> None:
        if self._folded:
            self._folded = False
            for button in (self.back, self.primary):
                self._below.removeWidget(button)
                self._line.addWidget(button)

    def _place_other(self, page: Page, narrow: bool) -> None:
        if not narrow:
            self.take_back_other()
        elif page.tail.indexOf(self.other) < 0:
            page.tail.insertWidget(0, self.other)

    def _measure(self) -> None:
        side = style.space(4 if self._mode == "narrow" else 8)
        edge = style.space(3 if self._mode == "normal" else 2)
        self._lines.setContentsMargins(max(style.space(1.5), side - style.space(4)), edge, side, edge)
        for line in (self._line, self._below):
            line.setSpacing(style.space(2 if self._mode == "narrow" else 3))
        self._lines.setSpacing(0)
