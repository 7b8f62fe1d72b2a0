# SPDX-License-Identifier: EUPL-1.2
"""Keeps where a guide is, off the window's thread, in the order asked for; what was kept is looked up at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

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
        self._looking: Callable[[Saved | None], None] | None = None
        self._working = False
        self.saved: Saved | None = None  # what the start page offers to go on with

    def look(self, then: Callable[[Saved | None], None]) -> None:
        """Read what was kept, once what was asked for before is done."""
        self._looking = then
        if not self._working:
            self._go_on()

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
        then, self._looking = self._looking, None if job is None else self._looking
        self._working = job is not None or then is not None
        if job is not None:
            self._runner.run(_off_loop(job), lambda _result: self._go_on(), self._failed)
        elif then is not None:
            self._runner.run(_off_loop(_read), lambda saved: self._found(saved, then), self._failed)

    def _found(self, saved: Saved | None, then: Callable[[Saved | None], None]) -> None:
        self.saved = saved
        then(saved)
        self._go_on()

    def _failed(self, error: Exception) -> None:
        import logging

        logging.getLogger(__name__).warning("the place in the guide is not kept: %s", error)
        self._go_on()


def _read() -> Saved | None:
    import datetime

    from wizard.journey import progress

    return progress.load(datetime.datetime.now(datetime.UTC).date())


def _off_loop(job: Callable[[], Any]) -> Callable[[Any], Awaitable[Any]]:
    async def work(_emit: Any) -> Any:
        from wizard import aio

        return await aio.off_loop(job)

    return work


def of(controller: Controller) -> Keeping:
    """The one of this window, made when it is first needed."""
    if controller.keeping is None:
        controller.keeping = Keeping(controller.runner)
    return controller.keeping
