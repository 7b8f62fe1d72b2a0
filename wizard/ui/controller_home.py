# SPDX-License-Identifier: EUPL-1.2
"""The start page's turn: the doors, and what the last run may have left half done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.core.errors import AssistantError
from wizard.ui.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.receipt import Recovery
    from wizard.journey.progress import Saved
    from wizard.ui.controller import Controller
    from wizard.ui.pages.home import HomePage


class HomeTurn(Turn):
    """Three doors; at the first paint, an unfinished writing is taken back and told."""

    page: HomePage

    def __init__(self, controller: Controller, page: HomePage) -> None:
        super().__init__(controller, page)
        self._awake = False

    def begin(self) -> None:
        """Back from elsewhere: what was left for later may have changed."""
        if self._awake:
            self._look()

    def wake(self) -> None:
        """Once a start, after the first paint."""

        async def work(_emit: Any) -> tuple[Recovery, ...]:
            import datetime

            from wizard import aio, changes

            ends = await aio.off_loop(changes.recover) if await aio.off_loop(changes.pending) else ()
            try:
                await aio.off_loop(changes.purge, datetime.datetime.now(datetime.UTC))
            except AssistantError as error:  # a home that cannot be written now: another start does it
                import logging

                logging.getLogger(__name__).warning("old receipts stay: %s", error)
            return ends

        self.run(work, self._tell)
        self._awake = True
        self._look()

    def follow(self, link: str) -> None:
        """The quiet link of the footer is the practice academy."""
        super().follow("practise" if link == "other" else link)
        if link == "forget-guide":
            self.page.show_resume(None)

    def cancel(self) -> bool:
        """Stop opening the practice academy."""
        working = self.working
        self.end()
        return working

    def _look(self) -> None:
        """In practice nothing is kept, and what is kept is not shown."""
        if self.controller.practice is not None:
            self.page.show_resume(None)
            return
        from wizard.ui import keeping

        keeping.of(self.controller).look(self._offer)

    def _offer(self, saved: Saved | None) -> None:
        if self.controller.shown == "home" and self.controller.practice is None:
            self.page.show_resume(saved)

    def _tell(self, ends: Sequence[Recovery]) -> None:
        if ends:
            from wizard.wording import changes as words

            sentences = [sentence for end in ends for sentence in words.recovery(end)]
            self.page.show_notice(sentences[0], " ".join(sentences[1:]))
