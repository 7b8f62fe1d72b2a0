# SPDX-License-Identifier: EUPL-1.2
"""What may follow a verdict: the comparison with the day of the set-up, the report, the message, the last proof."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from wizard.core.proof import WAIT
from wizard.journey.recheck import Since
from wizard.ui import trouble
from wizard.ui.turn import Turn
from wizard.wording import proof as words
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.discovered import DiscoveryReport
    from wizard.core.errors import AssistantError
    from wizard.core.probe import ProbeReport
    from wizard.core.proof import Moment, Proof
    from wizard.report.system import System
    from wizard.ui.controller_check import CheckTurn
    from wizard.ui.pages.check_after import AfterVerdict
    from wizard.ui.pages.manager_letter import LetterPage
    from wizard.ui.pages.report_preview import ReportPage


class After(QObject):
    """Belongs to the check's turn; made with its first verdict."""

    LINKS = ("report", "manager", "prove")

    def __init__(self, turn: CheckTurn) -> None:
        super().__init__(turn)
        from wizard.ui.pages.check_after import AfterVerdict

        self._turn = turn
        self.since = Since()
        self.proving = False
        self.view: AfterVerdict = AfterVerdict()
        self.view.link.connect(turn.follow)

    def show(self, report: ProbeReport, anew: bool) -> None:
        """A verdict is shown; ``anew``: it has just come, and « check again » compares it with the day of the set-up."""
        self.view.stand_on(self._turn.page, report.good)
        self.view.show_verdict(report)
        if not anew:
            return
        self.since = Since()
        draft, world = self._turn.draft, self._turn.world
        if not self._turn.controller.rechecking:
            return

        async def compare(_emit: Any) -> Since:
            from wizard.journey import recheck

            return await recheck.since_then(draft, world)

        self._turn.run(compare, self._compared)

    def hide(self) -> None:
        """Another check begins."""
        self.view.hide()

    def follow(self, link: str) -> None:
        """Report, manager, prove."""
        if link == "prove":
            self._ask()
            return
        controller = self._turn.controller
        controller.show("report" if link == "report" else "letter")
        if link == "report":
            finder = self._turn.finder
            controller.turn.fill(self.since, finder.report if finder else None)  # type: ignore[union-attr]

    def stop(self) -> bool:
        """Stop the proof that runs; whether there was one."""
        if not self.proving:
            return False
        self._ended()
        self._turn.page.error = words.stopped()
        return True

    def _compared(self, since: Since) -> None:
        self.since = since
        self.view.show_since(since)

    def _ask(self) -> None:
        from wizard.ui.widgets.dialog import Question

        question = Question(self._turn.page, *words.question())
        question.agreed.connect(self._prove)
        question.open()

    def _prove(self) -> None:
        draft, world, page = self._turn.draft, self._turn.world, self._turn.page
        if draft.report is None or not draft.report.good or page.busy:
            return

        async def prove(emit: Any) -> Proof:
            from wizard.journey import proving

            return await proving.prove(draft, world, emit)

        self.proving = True
        page.error = ""
        page.busy_limit = WAIT
        page.busy_detail = ""
        self._hear_first()
        self._turn.run(prove, self._proved, self._failed, self._hear)

    def _hear_first(self) -> None:
        self._turn.page.busy = translate("AfterVerdict", "A message to yourself")
        self._turn.page.cancel = translate("AfterVerdict", "&Stop")

    def _hear(self, moment: Moment) -> None:
        self._turn.page.busy_detail = words.moment(moment, WAIT)

    def _proved(self, found: Proof) -> None:
        self._ended()
        self.view.show_proof(found)

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._turn.page.error = trouble.sentence(error)

    def _ended(self) -> None:
        self.proving = False
        page = self._turn.page
        for task in self._turn.tasks:
            task.cancel()
        page.busy = page.busy_detail = ""
        page.cancel = None


class ReportTurn(Turn):
    """The preview of the report; it goes back to the verdict it came from."""

    page: ReportPage

    def __init__(self, controller: Any, page: ReportPage) -> None:
        super().__init__(controller, page)
        page.place.connect(self._save)

    def fill(self, since: Since, discovery: DiscoveryReport | None) -> None:
        """Look at this computer, then show."""
        draft = self.draft
        self.page.facts = self.page.secondary = None  # meanwhile an earlier check's is neither saved nor sent

        async def look(_emit: Any) -> System:
            from wizard import aio
            from wizard.report import system

            return await aio.off_loop(system.gather)

        self.run(look, lambda system: self.page.show_report(draft, system, since, discovery))

    def cancel(self) -> bool:
        """« Fermer »: back to the verdict."""
        self.controller.show("check")
        return True

    back = cancel

    def follow(self, link: str) -> None:
        """Begin a letter to the help desk."""
        if link != "other":
            super().follow(link)
            return
        from wizard.core.errors import AssistantError
        from wizard.report.message import help_desk_link
        from wizard.ui import links

        assert self.page.facts is not None
        try:
            fine = links.begin_letter(help_desk_link(self.draft.academy, self.page.facts), self.draft.academy)
        except AssistantError as error:
            self._refuse(error)
            return
        if not fine:
            self.page.error = translate(
                "AfterVerdict", "No letter could be begun. Copy the address and save the report."
            )

    def _save(self, path: str) -> None:
        from wizard.core.errors import AssistantError
        from wizard.report import guard

        assert self.page.facts is not None
        try:
            guard.save(Path(path), self.page.facts)
        except OSError:
            words_ = translate("AfterVerdict", "{0} was not written. Choose another folder, or free some room.")
            self.page.error = words_.format(path)
        except AssistantError as error:
            self._refuse(error)
        else:
            self.page.error = ""
            self.page.show_saved(path)

    def _refuse(self, error: AssistantError) -> None:
        self.page.error = trouble.sentence(error)


class LetterTurn(Turn):
    """The message to whoever runs the network; it goes back to the verdict it came from."""

    page: LetterPage

    def begin(self) -> None:
        """The message for the check last made."""
        draft = self.draft
        assert draft.report is not None
        self.page.show_report(draft.report, draft.address.rpartition("@")[2])

    def answered(self, values: dict[str, Any]) -> None:
        """Begin a letter; whom it goes to is the person's to say."""
        from wizard.report.message import Message, fits, link
        from wizard.ui import links

        message = self.page.message
        assert message is not None
        if not fits(message):  # the letter begins empty, and the message is there to be pasted
            self.page.copy_all()
            message = Message(message.subject, "")
        if not links.begin_letter(link("", message), None):
            self.page.error = translate("AfterVerdict", "No letter could be begun. Copy the message instead.")

    def cancel(self) -> bool:
        """« Fermer »: back to the verdict."""
        self.controller.show("check")
        return True

    back = cancel
