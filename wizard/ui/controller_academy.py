# SPDX-License-Identifier: EUPL-1.2
"""Turns of the pages that deal with academies: the list, the help of one, and who the person is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.core.account import Owner
from wizard.core.errors import AssistantError
from wizard.core.procedure import Situation
from wizard.journey import work
from wizard.ui.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.academy import Academy, AcademyName
    from wizard.ui.controller import Controller
    from wizard.ui.pages.academy import AcademyPage
    from wizard.ui.pages.stuck import StuckPage
    from wizard.ui.pages.you import YouPage
    from wizard.ui.runner import Task


class _Searching(Turn):
    """A page with the list of academies."""

    page: AcademyPage | StuckPage

    def __init__(self, controller: Controller, page: AcademyPage | StuckPage) -> None:
        super().__init__(controller, page)
        self._reading: Task | None = None
        page.searched.connect(self._search)
        page.chosen.connect(self.choose)
        page.open_link.connect(controller.open_link)

    def begin(self) -> None:
        """Show all academies, or the practice one alone."""
        self._search(self.page.search.text())

    def choose(self, academy_id: str) -> None:
        """Read that academy's file and show it."""
        self._then(academy_id, self.page.show_academy)

    def _then(self, academy_id: str, show: Callable[[Academy], None]) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if self.world.practice is not None and academy_id == self.world.practice.id:
            show(self.world.practice)
            return

        async def read(_emit: Any) -> Academy:
            from wizard import aio

            return await aio.off_loop(self.world.catalogue.get, academy_id)

        self._reading = self.run(read, show)

    def _search(self, text: str) -> None:
        if self.world.practice is not None:
            assert self.world.practice_name is not None
            self.page.show_names((self.world.practice_name,))
            return
        self.page.show_names(self.world.catalogue.search(text))


class AcademyTurn(_Searching):
    """Page 1. The academy's servers become answers with it."""

    page: AcademyPage

    def begin(self) -> None:
        """In practice, its academy is chosen already and its accounts are shown."""
        super().begin()
        practice = self.controller.practice
        if practice is not None:
            self.page.show_academy(practice.practice.academy, coming=True)
            self.page.show_practice(practice.pupils(), practice.note())

    def answered(self, values: dict[str, Any]) -> None:
        """Keep the servers of the same academy if they were corrected by the person."""
        academy = values["academy"]
        if academy != self.draft.academy:
            values = {**values, "webmail": "own", **work.known_servers(academy)}
        super().answered(values)


class StuckTurn(_Searching):
    """« Je suis bloqué »: the academy, the situation, and the procedures there are for both."""

    page: StuckPage

    def __init__(self, controller: Controller, page: StuckPage) -> None:
        super().__init__(controller, page)
        page.situated.connect(self._situate)
        page.guided.connect(self._guide)

    def begin(self) -> None:
        """Start from the academy chosen before, if any, and from the situation that led here."""
        super().begin()
        academy = self.draft.academy or self.world.practice
        if academy is not None:
            self.page.show_academy(academy)
        if (asked := self.controller.guiding.asked) is not None:
            self.page.show_situation(asked, self.controller.guiding.webmail)
        self._look()

    def choose(self, academy_id: str) -> None:
        """The academy's own procedures come with it."""
        self._then(academy_id, self._show)

    def _show(self, academy: Academy) -> None:
        self.page.show_academy(academy)
        self._look()

    def _situate(self, situation: str, webmail: str) -> None:
        self.controller.guiding.asked = Situation(situation)
        self.controller.guiding.webmail = webmail
        self._look()

    def _look(self) -> None:
        """Procedures for what is chosen so far; the list is read once an academy."""
        guiding, situation = self.controller.guiding, self.page.situation
        if situation is not None:
            guiding.read(self.page.academy, lambda _found: self.page.show_procedures(guiding.offered(situation)))

    def _guide(self, procedure_id: str) -> None:
        self.controller.guiding.start(procedure_id, self.page.situation, self.page.academy)


class YouTurn(Turn):
    """Page 2."""

    page: YouPage

    def __init__(self, controller: Controller, page: YouPage) -> None:
        super().__init__(controller, page)
        self._hinted = False
        page.switched.connect(self._switch)

    def begin(self) -> None:
        """The academies an address may belong to; a computer that looks shared is proposed as shared."""
        self.page.show_names(known_names(self.controller))
        if not self._hinted:
            self._hinted = True
            from wizard.changes import computer

            if computer.shared_hint():
                self.page.show_shared()

    def answered(self, values: dict[str, Any]) -> None:
        """On a shared computer not even a log stays, nor a guide left for later."""
        if values["owner"] is Owner.SHARED:
            from wizard import logs
            from wizard.ui import keeping

            logs.erase(logs.directory())
            keeping.of(self.controller).forget()
        super().answered(values)

    def _switch(self, academy_id: str) -> None:
        try:
            academy = self.world.catalogue.get(academy_id)
        except (KeyError, AssistantError) as error:
            self.failed(error)
            return
        typed = {key: value for key, value in self.page.answer().items() if value}
        self.controller.journey.answer(academy=academy, webmail="own", **work.known_servers(academy), **typed)
        self.page.show_draft(self.draft)


def known_names(controller: Controller) -> tuple[AcademyName, ...]:
    """Every academy an address may belong to; the practice one too when it is open."""
    return controller.world.names
