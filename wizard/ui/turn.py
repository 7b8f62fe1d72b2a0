# SPDX-License-Identifier: EUPL-1.2
"""A turn: what the controller does while one page is shown. It brings the page what it shows, and does its work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from wizard.ui import trouble

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from wizard.journey.draft import Draft
    from wizard.journey.world import World
    from wizard.ui.controller import Controller
    from wizard.ui.page import Page
    from wizard.ui.runner import Task


class Turn(QObject):
    """Base of the turns. Work begun in a turn ends with it: leaving the page cancels it."""

    def __init__(self, controller: Controller, page: Page) -> None:
        super().__init__(controller)
        self.controller = controller
        self.page = page
        self.tasks: list[Task] = []
        page.answered.connect(self.answered)
        page.link.connect(self.follow)

    @property
    def draft(self) -> Draft:
        """The answers so far."""
        return self.controller.draft

    @property
    def world(self) -> World:
        """This machine and this run."""
        return self.controller.world

    @property
    def working(self) -> bool:
        """Whether leaving now would stop something that the person is waiting for."""
        return bool(self.page.busy)

    @property
    def untouchable(self) -> bool:
        """Whether what goes on must not be left at all (files are being written)."""
        return False

    @property
    def number(self) -> int:
        """Where the page stands among steps of its own, from 1; 0: it has none."""
        return 0

    def begin(self) -> None:
        """The page is about to be shown."""

    def end(self) -> None:
        """The page is left: stop what was begun for it."""
        for task in self.tasks:
            task.cancel()
        self.tasks.clear()
        self.page.busy = ""
        self.page.error = ""

    def answered(self, values: dict[str, Any]) -> None:
        """Take the answers and go on."""
        self.controller.advance(values)

    def back(self) -> bool:
        """Back was pressed; True when the turn has dealt with it."""
        return False

    def cancel(self) -> bool:
        """Cancel was pressed; True when the turn has dealt with it (by stopping its work)."""
        return False

    def follow(self, link: str) -> None:
        """A wish of the page by name."""
        self.controller.follow(link)

    def run(
        self,
        work: Callable[[Callable[[object], None]], Awaitable[Any]],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        event: Callable[[Any], None] | None = None,
    ) -> Task:
        """Do something slow; its end comes back here unless the page was left meanwhile."""
        self.tasks = [task for task in self.tasks if not task.done]
        task = self.controller.runner.run(work, done, failed or self.failed, event)
        self.tasks.append(task)
        return task

    def failed(self, error: Exception) -> None:
        """An error nobody expected here: told in the strip."""
        self.page.busy = ""
        self.page.error = trouble.sentence(error)
