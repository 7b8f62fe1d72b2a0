# SPDX-License-Identifier: EUPL-1.2
"""Page 3's turn: weak words, strength and phrases are worked out off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from wizard.ui.turn import Turn

if TYPE_CHECKING:
    from wizard.passwords import Strength
    from wizard.ui.controller import Controller
    from wizard.ui.pages.password import PasswordPage
    from wizard.ui.runner import Task

_SETTLED_MS = 150  # a strength is worked out once the typing pauses


class PasswordTurn(Turn):
    """The password, existing or chosen; the reason of a refusal is shown here."""

    page: PasswordPage

    def __init__(self, controller: Controller, page: PasswordPage) -> None:
        super().__init__(controller, page)
        self._typed = ""
        self._judging: Task | None = None
        self._pause = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._pause.timeout.connect(self._judge)
        page.judge.connect(self._wait)
        page.propose.connect(self._propose)
        page.open_link.connect(controller.open_link)

    def begin(self) -> None:
        """Have the weak words read."""

        async def read(_emit: Any) -> tuple[str, ...]:
            from wizard import aio, passwords

            return await aio.off_loop(passwords.weak_words)

        self.run(read, self.page.show_common)

    def end(self) -> None:
        """Nothing of the password stays here."""
        self._pause.stop()
        self._typed = ""
        super().end()

    def answered(self, values: dict[str, Any]) -> None:
        """The log hides this password from now on, wherever it might turn up."""
        from wizard import logs

        if secret := values.get("password"):
            logs.add_secret(secret.reveal())
            practice = self.controller.practice
            if practice is not None and self.page.way.value() == "choose":
                practice.practice.accept(secret.reveal())  # « I have typed it on the portal »: the imaginary one
        self.page.show_refusal("", "")
        super().answered(values)

    def follow(self, link: str) -> None:
        """« Le portail l’a accepté » goes on; a first connection is a guide; the rest as everywhere."""
        if link == "other":
            self.page.accept()
        elif link == "first-connection":
            from wizard.core.procedure import Situation

            self.controller.guiding.ask(Situation.FIRST_CONNECTION)
        else:
            super().follow(link)

    def refused(self, strong: str, text: str) -> None:
        """The servers refused it: say so, where it can be typed again."""
        self.page.forget()
        self.page.show_refusal(strong, text)

    def _wait(self, text: str) -> None:
        self._typed = text
        if self._judging is not None:
            self._judging.cancel()
        self._pause.start()

    def _judge(self) -> None:
        text, own = self._typed, (self.draft.name, self.draft.login, self.draft.address)

        async def judge(_emit: Any) -> Strength:
            from wizard import aio, passwords

            return await aio.off_loop(passwords.strength, text, own)

        if text:
            self._judging = self.run(judge, lambda found: self.page.chosen.show_strength(found.score, found.hint.value))

    def _propose(self) -> None:
        policy = self.draft.academy.password if self.draft.academy else None

        async def propose(_emit: Any) -> str:
            from wizard import aio, passwords
            from wizard.core.password import PasswordPolicy

            return await aio.off_loop(passwords.propose, policy or PasswordPolicy())

        self.run(propose, self.page.chosen.show_phrase)
