# SPDX-License-Identifier: EUPL-1.2
"""Leaving: what is asked before work or answers are lost, and what must not stay behind on a shared computer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizard.core.errors import AssistantError
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.journey.draft import Draft
    from wizard.ui.controller import Controller
    from wizard.ui.widgets.dialog import Question


class Leaving(QObject):
    """Guards the window's close, and asks before a journey is given up."""

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self.question: Question | None = None
        controller.shell.set_guard(self.may_close)
        controller.shell.closing.connect(clear_clipboard)

    def may_close(self) -> bool:
        """Whether the window may close now; else the person is asked, or waits until files are written."""
        controller = self._controller
        turn = controller.turn
        if turn is None or controller.closed or not turn.working:
            return True
        if turn.untouchable:
            return False
        if controller.draft.receipt:  # all is written and said: nothing is lost
            return True
        self.ask(self._close)
        return False

    def ask(self, leave: Callable[[], None]) -> None:
        """« Quitter la configuration ? »: ``leave`` is called when the person says so."""
        from wizard.ui.widgets.dialog import Question

        self.question = Question(
            self._controller.shell,
            translate("Controller", "Leave the set-up?"),
            translate("Controller", "Your answers are forgotten. Nothing has been written on this computer."),
            translate("Controller", "Go on with the set-up"),
            translate("Controller", "Leave"),
        )
        self.question.agreed.connect(leave)
        self.question.open()

    def _close(self) -> None:
        if self._controller.turn is not None:
            self._controller.turn.end()
        self._controller.shell.close()


def clear_clipboard() -> None:
    """A secret that was copied goes with the window, or with the practice."""
    if kit := sys.modules.get("wizard.ui.widgets.copy_row"):  # else nothing was copied
        kit.clear_secret_now()


def remove_backups_if_shared(draft: Draft) -> None:
    """On a shared computer the copies kept for undoing go when the person goes."""
    if not draft.receipt:
        return
    from wizard import changes
    from wizard.core.account import Owner

    if draft.owner is not Owner.SHARED:
        return
    try:
        changes.forget(draft.receipt)
    except AssistantError as error:
        import logging

        logging.getLogger(__name__).warning("backups of a shared computer stay: %s", error)
