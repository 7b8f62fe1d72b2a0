# SPDX-License-Identifier: EUPL-1.2
"""A run of the practice academy from the window: its servers, its invented accounts, and nothing left afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.ui.pages.practice_card import Pupil
from wizard.wording import demo as words

if TYPE_CHECKING:
    from wizard.demo import Practice, PracticeThread


class PracticeRun:
    """The servers in their thread, a keyring and a journal of their own: the person's are never touched."""

    def __init__(self) -> None:
        self._thread: PracticeThread | None = None
        self.practice: Practice

    async def start(self, _emit: Any) -> None:
        """Open the servers, in half a second. Raises BadInput when the extra ``demo`` is not installed."""
        from wizard import aio, vault
        from wizard.changes import place
        from wizard.demo import PracticeThread

        thread = PracticeThread()
        try:
            self.practice = await aio.off_loop(thread.start)
        except BaseException:
            await aio.off_loop(thread.close)
            raise
        self._thread = thread
        vault.use(vault.MemoryBackend())
        place.use(self.practice.home / "assistant-messagerie")

    def close(self) -> None:
        """Stop the servers and remove every file of theirs; may be called again."""
        if self._thread is not None:
            from wizard import vault
            from wizard.changes import place
            from wizard.ui.leaving import clear_clipboard

            clear_clipboard()
            self._thread.close()
            self._thread = None
            vault.use(None)
            place.use(None)

    def pupils(self) -> list[Pupil]:
        """The invented accounts, for the first page."""
        return [
            Pupil(
                words.lesson(account.lesson.value), account.name, account.address, account.identifier, account.password
            )
            for account in self.practice.accounts
        ]

    def note(self) -> str:
        """What else is worth trying."""
        return f"{words.wrong_password()} {words.numen(self.practice.numen)}"
