# SPDX-License-Identifier: EUPL-1.2
"""The next page is made while the person looks at this one: going on is then showing it, not making it as well."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from wizard.ui.tables import OUTSIDE, PAGES, TURNS, load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.ui.controller import Controller
    from wizard.ui.page import Page
    from wizard.ui.turn import Turn

_ORDER = [name for name in PAGES if name == "home" or name not in OUTSIDE]  # as they are walked through
QUIET_MS = 250  # after a page was shown: it is painted and answers
PIECE = 6  # widgets dressed in one turn of the event loop
BREATH_MS = 2  # between two pieces: a timer of 0 may have two turns before what else waits has one


class Ahead(QObject):
    """One page at a time, in a quiet moment, once what it needs is loaded (a page is not waited for here)."""

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._make)
        self._timer.start()
        self._made: Turn | None = None  # the last one, and what is still to be done to its page
        self._pieces: Iterator[None] = iter(())
        self._next = QTimer(self, interval=BREATH_MS)
        self._next.timeout.connect(self._go_on)
        self._frame = QTimer(self, singleShot=True, interval=0)
        self._frame.timeout.connect(self._paint)
        controller.shell.stack.currentChanged.connect(self._show)
        controller.shell.language_chosen.connect(self._drop)

    def _show(self) -> None:
        """A page is shown: it is painted one turn later, and what was still to be done to it would come too late."""
        self._next.stop()
        self._timer.start()
        if self._controller.shell.isVisible():
            self._controller.shell.setUpdatesEnabled(False)
            self._frame.start()

    def _paint(self) -> None:
        self._controller.shell.setUpdatesEnabled(True)
        self._controller.shell.repaint()  # an update asked for meanwhile counts as sent: it alone would never come

    def _wanted(self) -> tuple[str, ...]:
        """What may be shown next: the next step; from the start page also what is behind its second door."""
        shown = self._controller.shown
        if shown == "home":
            return _ORDER[1], "stuck"
        place = _ORDER.index(shown) + 1 if shown in _ORDER else len(_ORDER)
        return tuple(_ORDER[place : place + 1])

    def _make(self) -> None:
        controller = self._controller
        if controller.closed:
            return
        for name in self._wanted():
            if name in controller.spare and controller.spare[name] is self._made:
                self._next.start()  # another page came between: now the rest
                return
            if name not in controller.spare and name not in controller._turns:
                self._begin(name)
                return

    def _begin(self, name: str) -> None:
        controller = self._controller
        if any(table[name].partition(":")[0] not in sys.modules for table in (PAGES, TURNS)):
            self._timer.start()  # still on its way (wizard.ui.warm)
            return
        if controller.shown != "home" and controller.turn is not None and controller.turn.page.busy:
            self._timer.start()  # both threads have enough to do
            return
        self._made = controller.spare[name] = load(TURNS[name])(controller, load(PAGES[name])())
        self._pieces = self._dress(self._made.page)
        self._next.start()

    def _go_on(self) -> None:
        if self._controller.closed:
            self._next.stop()
        elif next(self._pieces, self) is self:
            self._next.stop()
            self._made = None
            self._timer.start()  # perhaps another one

    def _dress(self, page: Page) -> Iterator[None]:
        """Into the window, unseen; what it makes later, now; then the style's rules and the sizes, a few parts a turn."""
        shell = self._controller.shell
        for name in getattr(page, "later", ()):
            getattr(page, name)
            yield
        shell.take(page)
        yield
        page.set_mode(shell.mode)
        parts = page.findChildren(QWidget)
        for first in range(0, len(parts), PIECE):
            yield
            for part in parts[first : first + PIECE]:
                part.ensurePolished()
        yield
        page.resize(shell.stack.size())
        if (layout := page.layout()) is not None:
            layout.activate()

    def _drop(self) -> None:
        """What was made speaks another language."""
        self._next.stop()
        for turn in self._controller.spare.values():
            if turn.page.parentWidget() is None:  # not in the window yet
                turn.page.deleteLater()
            else:
                self._controller.shell.remove_page(turn.page)
            turn.deleteLater()
        self._controller.spare.clear()
        self._made = None
        self._timer.start()
