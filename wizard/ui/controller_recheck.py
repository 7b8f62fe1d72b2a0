# SPDX-License-Identifier: EUPL-1.2
"""« Vérifier mon compte »: the same check as in the journey, for an account that exists; nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.core.server import hosts
from wizard.ui.controller_academy import known_names
from wizard.ui.controller_check import servers_of
from wizard.ui.turn import Turn

if TYPE_CHECKING:
    from wizard.core.secret import Secret
    from wizard.ui.controller import Controller
    from wizard.ui.pages.recheck import RecheckPage


class RecheckTurn(Turn):
    """Address, identifier, password; a password kept in the keyring is used when none is typed."""

    page: RecheckPage

    def __init__(self, controller: Controller, page: RecheckPage) -> None:
        super().__init__(controller, page)
        page.addressed.connect(self._look)

    def begin(self) -> None:
        """What was typed before stays, the password aside."""
        self.page.show_names(known_names(self.controller))
        self.page.show_draft(self.draft)

    def answered(self, values: dict[str, Any]) -> None:
        """To the check."""
        from wizard import logs

        secret = values["password"]
        logs.add_secret(secret.reveal())
        self.controller.journey.answer(**servers_of(self.controller, values["address"]), report=None)
        self.controller.journey.answer(**values)
        self.page.show_refusal("", "")
        self.controller.show("check")

    def refused(self, strong: str, text: str) -> None:
        """Say the refusal where the password can be typed again."""
        self.page.forget()
        self.page.show_refusal(strong, text)

    def _look(self, address: str) -> None:
        """Whom the password will be sent to; one kept for this address is looked up without a word.

        A keyring that is shut stays shut.
        """
        servers = servers_of(self.controller, address)
        self.page.show_hosts(hosts((*servers["imap"], *servers["smtp"])))

        async def fetch(_emit: Any) -> Secret | None:
            from wizard import aio, vault

            state = await aio.off_loop(vault.available)
            return await aio.off_loop(vault.fetch, address) if state.usable else None

        self.run(fetch, self.page.show_kept)
