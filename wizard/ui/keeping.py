# SPDX-License-Identifier: EUPL-1.2
"""Keeps where a guide is, off the window's thread, in the order asked for; what was kept is looked up at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.journey.draft import Draft
    from wizard.journey.guide import Guide
    from wizard.journey.progress import Saved
    from wizard.ui.controller import Controller
    from wizard.ui.runner import Runner


class Keeping:
    """One file. Only the last wish counts: while one is carried out, a later one waits and replaces what waited."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._waiting: Callable[[], object] | None = None
        self._working = False
        self.saved: Saved | None = None  # what the start page offers to go on with

    def look(self, then: Callable[[Saved | None], None]) -> None:
        """Read what was kept."""

        def read() -> Saved | None:
            import datetime

            from wizard.journey import progress

            return progress.load(datetime.datetime.now(datetime.UTC).date())

        async def work(_emit: Any) -> Saved | None:
            from wizard import aio

            return await aio.off_loop(read)

        def found(saved: Saved | None) -> None:
            self.saved = saved
            then(saved)

        self._runner.run(work, found, lambda _error: None)  # it is only a convenience

    def save(self, guide: Guide, draft: Draft) -> None:
        """Keep this place. A folder that cannot be written is no reason to disturb the person: it is in the log."""

        def write() -> None:
            import datetime

            from wizard.journey import progress

            progress.save(guide, draft, datetime.datetime.now(datetime.UTC).date())

        self._do(write)

    def forget(self) -> None:
        """Keep nothing any more."""

        def remove() -> None:
            from wizard.journey import progress

            progress.forget()

        self.saved = None
        self._do(remove)

    def _do(self, job: Callable[[], object]) -> None:
        self._waiting = job
        if not self._working:
            self._go_on()

    def _go_on(self) -> None:
        job, self._waiting = self._waiting, None
        self._working = job is not None
        if job is None:
            return

        async def work(_emit: Any) -> None:
            from wizard import aio

            await aio.off_loop(job)

        self._runner.run(work, lambda _result: self._go_on(), self._failed)

    def _failed(self, error: Exception) -> None:
        import logging

        logging.getLogger(__name__).warning("the place in the guide is not kept: %s", error)
        self._go_on()


def of(controller: Controller) -> Keeping:
    """The one of this window, made when it is first needed."""
    if controller.keeping is None:
        controller.keeping = Keeping(controller.runner)
    return controller.keeping
