# SPDX-License-Identifier: EUPL-1.2
"""The next page is made while the person looks at this one: going on is then showing it, not making it as well."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from wizard.ui.tables import PAGES, TURNS, load

if TYPE_CHECKING:
    from wizard.ui.controller import Controller

_ORDER = [name for name in PAGES if name not in ("stuck", "recheck")]  # as they are walked through
QUIET_MS = 250  # after a page was shown: it is painted and answers


class Ahead(QObject):
    """One page at a time, in a quiet moment, once what it needs is loaded (a page is not waited for here)."""

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._make)
        self._timer.start()
        controller.shell.stack.currentChanged.connect(self._timer.start)
        controller.shell.language_chosen.connect(self._drop)

    def _make(self) -> None:
        controller = self._controller
        place = _ORDER.index(controller.shown) + 1 if controller.shown in _ORDER else len(_ORDER)
        if controller.closed or place == len(_ORDER):
            return
        name = _ORDER[place]
        if name in controller.spare or name in controller._turns:
            return
        if any(table[name].partition(":")[0] not in sys.modules for table in (PAGES, TURNS)):
            self._timer.start()  # still on its way (wizard.ui.warm)
            return
        if controller.shown != "home" and controller.turn is not None and controller.turn.page.busy:
            self._timer.start()  # both threads have enough to do
            return
        controller.spare[name] = load(TURNS[name])(controller, load(PAGES[name])())

    def _drop(self) -> None:
        """What was made speaks another language."""
        for turn in self._controller.spare.values():
            turn.page.deleteLater()
            turn.deleteLater()
        self._controller.spare.clear()
        self._timer.start()
