# SPDX-License-Identifier: EUPL-1.2
"""A guide that was left for later is taken up again: its academy, its answers, its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.core.procedure import Webmail
from wizard.journey import progress, work

if TYPE_CHECKING:
    from wizard.core.academy import Academy
    from wizard.core.procedure import Procedure
    from wizard.journey.progress import Saved
    from wizard.ui.controller import Controller


def resume(controller: Controller) -> None:
    """Go on where the person stopped, perhaps days ago."""
    saved = controller.guiding.keeping.saved
    if saved is None:
        return
    world = controller.world

    async def read(_emit: Any) -> Academy | None:
        from wizard import aio

        return await aio.off_loop(world.catalogue.get, saved.academy) if saved.academy else None

    def failed(error: Exception) -> None:
        controller.guiding.keeping.forget()  # its academy is no more
        assert controller.turn is not None
        controller.turn.failed(error)

    assert controller.turn is not None
    controller.turn.run(read, lambda academy: _answer(controller, saved, academy), failed)


def _answer(controller: Controller, saved: Saved, academy: Academy | None) -> None:
    guiding = controller.guiding
    controller.rechecking = saved.came_from == "recheck"
    values = {key: getattr(saved, key) for key in ("name", "address", "login") if getattr(saved, key)}
    controller.journey.answer(academy=academy, **work.known_servers(academy), **values)
    guiding.came_from, guiding.webmail = "home", saved.webmail

    def arrived(procedures: tuple[Procedure, ...]) -> None:
        guide = progress.resume(saved, procedures)
        if guide is None:  # its procedure is no more: what the academy has now
            guiding.keeping.forget()
            guiding.show_stuck(None)
            return
        guiding.take_up(guide, saved.webmail == Webmail.NATIONAL)

    guiding.read(academy, arrived)
