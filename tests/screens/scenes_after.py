# SPDX-License-Identifier: EUPL-1.2
"""What may follow a verdict: the report before it leaves, the message to the network's people, changes, last proof."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.screens import invented as data
from wizard.core.academy import LoginForm
from wizard.core.changed import Worked, compare
from wizard.core.outcome import LoginRefused, Passed
from wizard.core.probe import Stage
from wizard.core.proof import Proof, Removal
from wizard.core.surroundings import Look, PortLook, Resolver, Surroundings
from wizard.journey import STEPS
from wizard.journey.recheck import Since
from wizard.report.system import System
from wizard.ui.pages.check import CheckPage
from wizard.ui.pages.check_after import AfterVerdict
from wizard.ui.pages.manager_letter import LetterPage
from wizard.ui.pages.report_preview import ReportPage
from wizard.wording import journey

if TYPE_CHECKING:
    from wizard.core.probe import ProbeReport
    from wizard.ui.shell import Shell

_SYSTEM = System(
    "Assistant Messagerie 0.1.0 (Python 3.11.2)",
    "Debian GNU/Linux 12 (bookworm) (x86_64)",
    "IMAPClient 3.1.0, dnspython 2.8.0, truststore 0.10.4",
    "2026-11-22 08:14:05+01:00",
    "poste-salle-12",
)
_SEEN = Surroundings(
    route=Look.YES,
    families=(4, 6),
    resolver=Resolver.ANSWERS,
    domain_known=Look.YES,
    ports=(PortLook("imap.ac-amiens.fr", 993, Look.SILENT),),
    web=Look.YES,
    clock_off=1.0,
)


def _blocked() -> ProbeReport:
    report = data.report(data.BLOCKED)
    return replace(report, surroundings=_SEEN, at="2026-11-22T07:14:00+00:00", seconds=5.2)


def _since(report: ProbeReport) -> Since:
    draft = data.answers()
    worked = Worked("2026-09-01", draft.imap[0], draft.smtp[0], LoginForm.IDENTIFIER)
    return Since(worked, compare(worked, report))


def report(shell: Shell) -> None:
    """The report of a check that a network blocked."""
    page = ReportPage()
    page.show_report(data.answers().answer(report=_blocked()), _SYSTEM, _since(_blocked()))
    shell.show_page(page, 0)


def letter(shell: Shell) -> None:
    """The message to whoever runs the network."""
    page = LetterPage()
    page.show_report(_blocked(), "ac-amiens.fr")
    shell.show_page(page, 0)


def _check(shell: Shell, found: ProbeReport, rechecking: bool) -> tuple[CheckPage, AfterVerdict]:
    page, after = CheckPage(), AfterVerdict()
    page.rechecking = rechecking
    page.show_draft(data.answers())
    page.show_report(found)
    after.stand_on(page, found.good)
    after.show_verdict(found)
    shell.set_steps([journey.step_name(step.id) for step in STEPS])
    shell.show_page(page, 0 if rechecking else 4)
    return page, after


def changed(shell: Shell) -> None:
    """« Check my account »: refused today, accepted then."""
    found: Any = LoginRefused("AUTHENTICATIONFAILED", "[AUTHENTICATIONFAILED] Authentication failed.")
    refused = data.report(found, Stage.LOGIN)
    _check(shell, refused, True)[1].show_since(_since(refused))


def unchanged(shell: Shell) -> None:
    """« Check my account »: all is as it was, and the last proof succeeded."""
    good = replace(data.report(), login_form=LoginForm.IDENTIFIER)
    after = _check(shell, good, True)[1]
    after.show_since(_since(good))
    after.show_proof(Proof(True, 1.4, Removal.GONE, Passed()))


def ways_on(shell: Shell) -> None:
    """A port that does not pass, in the journey: what may follow stands below."""
    _check(shell, _blocked(), False)


SCENES = {
    "rapport": report,
    "message-reseau": letter,
    "reverifier-change": changed,
    "reverifier-pareil": unchanged,
    "verification-suites": ways_on,
}
