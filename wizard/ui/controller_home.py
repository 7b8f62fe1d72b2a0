# SPDX-License-Identifier: EUPL-1.2
"""The start page's turn: the doors, and what the last run may have left half done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.core.errors import AssistantError
from wizard.ui.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.receipt import Recovery
    from wizard.ui.pages.home import HomePage


class HomeTurn(Turn):
    """Three doors; at the first paint, an unfinished writing is taken back and told."""

    page: HomePage

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

    def follow(self, link: str) -> None:
        """The quiet link of the footer is the practice academy."""
        super().follow("practise" if link == "other" else link)

    def cancel(self) -> bool:
        """Stop opening the practice academy."""
        working = self.working
        self.end()
        return working

    def _tell(self, ends: Sequence[Recovery]) -> None:
        if ends:
            from wizard.wording import changes as words

            sentences = [sentence for end in ends for sentence in words.recovery(end)]
            self.page.show_notice(sentences[0], " ".join(sentences[1:]))
