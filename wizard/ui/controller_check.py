# SPDX-License-Identifier: EUPL-1.2
"""Page 4's turn: the check starts by itself, tells its stages, and its verdict decides where one may go."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from wizard.core.errors import AssistantError, LoginBudgetSpent
from wizard.core.verdict import verdict
from wizard.journey import work
from wizard.ui import trouble
from wizard.ui.pages import said
from wizard.ui.turn import Turn
from wizard.wording import probe as words
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.probe import ProbeReport, StageEvent
    from wizard.ui.controller import Controller
    from wizard.ui.controller_after import After
    from wizard.ui.controller_find import Finder
    from wizard.ui.pages.check import CheckPage
    from wizard.ui.pages.check_servers import ServersForm


FRAME_MS = 16  # stages that begin and end within one frame are shown together


class CheckTurn(Turn):
    """Runs ``journey.work.check``; nothing is decided here that the verdict does not say."""

    page: CheckPage

    def __init__(self, controller: Controller, page: CheckPage) -> None:
        super().__init__(controller, page)
        self.finder: Finder | None = None
        self.after: After | None = None  # from the first verdict on
        page.form_made.connect(self._meet)
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._frame.timeout.connect(page.show_noted)
        self._soon = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._soon.timeout.connect(self._check)

    def begin(self) -> None:
        """Show what is known: a verdict, a form for the servers, or start."""
        self.page.rechecking = self.controller.rechecking
        draft = self.draft
        if self.controller.rechecking:
            self.page.show_draft(draft)
        if not (draft.imap and draft.smtp):
            name = said.academy(draft.academy) if draft.academy else draft.address.rpartition("@")[2]
            unknown = translate("CheckTurn", "{0}: we do not know its servers.")
            if draft.imap:
                unknown = translate("CheckTurn", "{0}: we do not know its sending server. The other one is known.")
            elif draft.smtp:
                unknown = translate("CheckTurn", "{0}: we do not know its receiving server. The other one is known.")
            self.page.show_form(unknown.format(name))
            if self.finder is not None:
                self.finder.search()
        elif draft.report is not None:
            self._show(draft.report, anew=False)
        else:
            self._start()

    def end(self) -> None:
        """The check stops with the page."""
        if self.after is not None:
            self.after.stop()
        super().end()
        self._frame.stop()
        self._soon.stop()
        self._stop_search()
        self.page.end()

    def answered(self, values: dict[str, Any]) -> None:
        """Servers given: check them. A good verdict: go on."""
        if "imap" in values:
            self.controller.journey.answer(**values)
            self.page.show_draft(self.draft)
            self._start()
        elif self.controller.rechecking:
            self.controller.home()
        else:
            super().answered(values)

    def cancel(self) -> bool:
        """Stop the check that runs; or go on another day, where only the network is in the way."""
        if self.after is not None and self.after.stop():
            return True
        if not self.working and self.page.may_wait:
            self._ask_to_wait()
            return True
        if not self.working:
            return False
        if self.page.asking:  # the search for servers stops, what was typed stays
            super().end()
            self._stop_search()
            return True
        self.end()
        self.page.show_stopped()
        self.controller.shell.announce_page()
        return True

    def follow(self, link: str) -> None:
        """Again, all the same, other servers, what reads the traffic."""
        if link == "again":
            self._start()
        elif link == "other":
            super().answered({"allow_unverified": True})
        elif link == "servers":
            self.page.show_form()
            self._hide_after()
        elif self.after is not None and link in self.after.LINKS:
            self.after.follow(link)
        elif link == "retype" and self.page.report is not None:
            found = verdict(self.page.report)
            self.controller.refused(words.title(found) + ".", _reasons(found))
        elif link == "intercepted":
            self._ask_consent()
        else:
            super().follow(link)

    def _meet(self, form: ServersForm) -> None:
        from wizard.ui.controller_find import Finder

        self.finder = Finder(self, form)

    def _stop_search(self) -> None:
        if self.finder is not None:
            self.finder.stop()

    def _show(self, report: ProbeReport, anew: bool) -> None:
        from wizard.ui.controller_after import After

        self.page.show_report(report)
        if self.after is None:
            self.after = After(self)
        self.after.show(report, anew)

    def _hide_after(self) -> None:
        if self.after is not None:
            self.after.hide()

    def _start(self) -> None:
        self.page.begin()
        self._hide_after()
        self._soon.start()  # the page is painted first: both threads at once would each wait for the other

    def _check(self) -> None:
        from wizard import logs

        draft, world = self.draft, self.world
        if draft.password is not None:  # hidden wherever the log might show it, also as AUTH PLAIN sends it (RFC 4616)
            password = draft.password.reveal()
            for text in (password, f"\0{draft.login}\0{password}", f"\0{draft.address}\0{password}"):
                logs.add_secret(text)

        async def check(emit: Any) -> ProbeReport:
            return await work.check(draft, world, emit)

        self.run(check, self._judge, self._could_not, self._hear)

    def _hear(self, event: StageEvent) -> None:
        self.page.note(event)
        if not self._frame.isActive():
            self._frame.start()

    def _judge(self, report: ProbeReport) -> None:
        self._frame.stop()
        self.controller.journey.answer(report=report)
        self._show(report, anew=True)
        self.controller.shell.announce_page()

    def _could_not(self, error: Exception) -> None:
        self._frame.stop()
        self.page.show_stopped()
        if isinstance(error, LoginBudgetSpent):
            self.controller.refused("", trouble.sentence(error))
        else:
            self.page.error = trouble.sentence(error)

    def _ask_consent(self) -> None:
        from wizard.ui.widgets.dialog import Question

        assert self.page.report is not None
        question = Question(
            self.page,
            translate("CheckTurn", "Go on although this traffic is read?"),
            words.observation(verdict(self.page.report)),
            translate("CheckTurn", "Do not send my password"),
            translate("CheckTurn", "Go on knowing this"),
        )
        question.agreed.connect(self._consent)
        question.open()

    def _ask_to_wait(self) -> None:
        from wizard.ui.widgets.dialog import Question

        question = Question(
            self.page,
            translate("CheckTurn", "Continue later, on another network?"),
            translate("CheckTurn", "Nothing has been written. Your answers are not kept: you will type them again."),
            translate("CheckTurn", "Stay here"),
            translate("CheckTurn", "Continue later"),
        )
        question.agreed.connect(self.controller.home)
        question.open()

    def _consent(self) -> None:
        self.controller.world = dataclasses.replace(self.world, accept_intercepted=True)
        self._start()


def _reasons(found: Any) -> str:
    return " ".join((words.observation(found), words.cause(found), words.steps(found)[0])).strip()


def servers_of(controller: Controller, address: str) -> dict[str, Any]:
    """The academy of an address and its servers, as answers; nothing when it is not documented."""
    world = controller.world
    domain = address.rpartition("@")[2]
    if world.practice is not None and domain in world.practice.domains:
        return {"academy": world.practice, **work.known_servers(world.practice)}
    name = world.catalogue.by_domain(domain)
    if name is None:
        return {"academy": None, "imap": (), "smtp": ()}
    try:
        academy = world.catalogue.get(name.id)
    except (KeyError, AssistantError):
        return {"academy": None, "imap": (), "smtp": ()}
    return {"academy": academy, **work.known_servers(academy)}
