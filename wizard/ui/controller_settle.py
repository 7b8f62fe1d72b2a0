# SPDX-License-Identifier: EUPL-1.2
"""After the writing: the mail program is opened and watched until the account is there; files are opened."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from wizard.clients.base import Moment, Settled
from wizard.ui import trouble
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.journey.draft import Draft
    from wizard.ui.controller_write import DoneTurn


class Watch(QObject):
    """Belongs to the turn of page 7. Leaving the page stops the watch; undo takes back what was left."""

    def __init__(self, turn: DoneTurn) -> None:
        super().__init__(turn)
        self._turn = turn
        self._watching = False
        self._reopened: Callable[[], None] | None = None  # tells the watch, in its own thread
        turn.page.next.reopened.connect(self._has_reopened)
        turn.page.next.opened.connect(self.open)

    def begin(self) -> None:
        """Open the program, then look for the account."""
        draft, world, page = self._turn.draft, self._turn.world, self._turn.page
        if page.busy:
            return

        async def settle(emit: Any) -> Draft:
            from wizard.journey import after

            loop, done = asyncio.get_running_loop(), asyncio.Event()
            emit(lambda: loop.call_soon_threadsafe(done.set))

            async def reopened() -> None:
                await done.wait()

            return await after.settle(draft, world, emit, reopened)

        self._watching = True
        page.busy = translate("WriteTurn", "Outlook makes your account")
        page.cancel = translate("WriteTurn", "&Stop watching")
        page.next.result.hide()
        page.next.settle.begin(draft.address)
        self._turn.run(settle, self._settled, self._failed, self._hear)

    def stop(self) -> bool:
        """« Arrêter »: nothing is touched; whether there was a watch."""
        if not self._watching:
            return False
        self._ended()
        self._turn.page.next.show_stopped()
        return True

    def open(self, path: str) -> None:
        """Show a file that was written, or its folder, with whatever this computer opens it with."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        plan = self._turn.draft.plan
        known = plan.handover.files if plan is not None and plan.handover is not None else ()
        if any(each == path or each.startswith(path) for each in known):
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _hear(self, event: Any) -> None:
        if not isinstance(event, Moment):
            self._reopened = event
            return
        page = self._turn.page
        page.next.settle.show_moment(event)
        if event is Moment.REOPEN:
            page.next.result.show_asking()
        else:
            page.next.result.hide()

    def _has_reopened(self) -> None:
        if self._reopened is not None:
            self._turn.page.next.result.hide()
            self._reopened()

    def _settled(self, draft: Draft) -> None:
        self._ended()
        page = self._turn.page
        page.next.settle.show_end(Settled(draft.settled))
        page.show_draft(self._turn.controller.journey.answer(plan=draft.plan, settled=draft.settled))

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._turn.page.show_trouble(trouble.sentence(error))

    def _ended(self) -> None:
        for task in self._turn.tasks:
            task.cancel()
        self._reopened, self._watching = None, False
        page = self._turn.page
        page.busy = ""
        page.cancel = ""
