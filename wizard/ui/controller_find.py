# SPDX-License-Identifier: EUPL-1.2
"""The search for servers in the window: sources are shown as they answer, a host elsewhere is asked about first."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from wizard.core.discovered import RANKS, Standing
from wizard.core.errors import BadInput
from wizard.journey import finding
from wizard.ui import trouble
from wizard.wording import discovery as words
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.discovered import Candidate, DiscoveryReport
    from wizard.ui.controller_check import CheckTurn
    from wizard.ui.pages.check_servers import ServersForm

LIMIT = 10.0  # seconds: the one clock of a search


class Finder(QObject):
    """Searches for the servers of the draft's address on behalf of the check's turn."""

    def __init__(self, turn: CheckTurn, form: ServersForm) -> None:
        super().__init__(turn)
        self._turn = turn
        self._form = form
        self.report: DiscoveryReport | None = None  # what the sources last said: it goes into the report
        self.question: object = None  # a reference kept: it lives as long as it is open
        form.found.searched.connect(self.search)
        form.found.taken.connect(self._take)
        form.found.led.connect(self._look_there)
        self._agreed: frozenset[tuple[str, str]] = frozenset()  # (domain of the address, host of another domain)
        form.found.national.connect(lambda: turn.controller.follow("guide:national/mot-de-passe-application"))

    def search(self) -> None:
        """Ask every source; a search on demand goes on although one has answered."""
        turn, found = self._turn, self._form.found
        draft, world, page = turn.draft, turn.world, turn.page
        domain = finding.domain_of(draft.address)
        agreed = frozenset(host for about, host in self._agreed if about == domain)
        if agreed:
            world = dataclasses.replace(world, accept_hosts=world.accept_hosts | agreed)
        found.begin(RANKS)
        page.busy_limit = LIMIT
        page.busy = translate("Finder", "Looking for your servers")

        async def find(emit: Any) -> DiscoveryReport:
            return await finding.discover(
                draft.address, draft.academy, world, emit, real_name=draft.name, everything=True
            )

        turn.run(find, self._end, self._fail, found.show_source)

    def stop(self) -> None:
        """The page is left, or the search is stopped."""
        self._form.found.stop()

    def _end(self, report: DiscoveryReport) -> None:
        self._turn.page.busy = ""
        self.report = report
        self._form.found.show_report(report)

    def _fail(self, error: Exception) -> None:
        self.stop()
        self._turn.page.busy = ""
        if isinstance(error, ValueError):  # an address that is no domain in plain letters
            error = BadInput("bad-domain", field="address", value=finding.domain_of(self._turn.draft.address))
        self._turn.page.error = trouble.sentence(error)

    def _take(self, offer: tuple[Candidate, ...]) -> None:
        strangers = [each.server.host for each in offer if each.standing is Standing.ELSEWHERE]
        if not strangers:
            self._form.take([each.server for each in offer])
            return
        domain = finding.domain_of(self._turn.draft.address)
        self._ask(
            translate("Finder", "Send your password to another domain?"),
            " ".join(words.consent(host, domain) for host in dict.fromkeys(strangers)),
            (translate("Finder", "Do not use it"), translate("Finder", "Use it knowing this")),
            lambda: self._form.take([each.server for each in offer]),
        )

    def _look_there(self, host: str) -> None:
        """Settings said to be at a host of another domain: asked about, then looked for again."""
        domain = finding.domain_of(self._turn.draft.address)

        def look() -> None:
            self._agreed |= {(domain, host)}
            self.search()

        self._ask(
            translate("Finder", "Look for the settings in another domain?"),
            words.consent_to_look(host, domain),
            (translate("Finder", "Do not look there"), translate("Finder", "Look there knowing this")),
            look,
        )

    def _ask(self, title: str, why: str, answers: tuple[str, str], agreed: Callable[[], None]) -> None:
        """The question before another domain is used: the safe answer first."""
        from wizard.ui.widgets.dialog import Question

        self.question = question = Question(self._turn.page, title, why, *answers)
        question.agreed.connect(agreed)
        question.open()
