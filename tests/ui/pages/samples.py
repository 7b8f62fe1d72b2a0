# SPDX-License-Identifier: EUPL-1.2
"""Pages filled as a person meets them, and reports and plans made by hand for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.ui.pages import samples_programs
from wizard.changes import preview
from wizard.clients.base import Detection, Target
from wizard.core.account import Account
from wizard.core.identity import Identity
from wizard.core.plan import FileChange, Format, WritePlan
from wizard.core.probe import Leg, LegReport, MailboxOpened, NotTried, Passed, ProbeReport, Stage, StageResult
from wizard.core.secret import Secret
from wizard.core.server import Protocol, Server
from wizard.journey.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.academies import Catalogue
    from wizard.changes import FileDiff
    from wizard.core.academy import Academy
    from wizard.core.probe import Outcome
    from wizard.journey.guide import Guide
    from wizard.ui.page import Page
    from wizard.ui.pages.guide import GuidePage

AIX = "aix-marseille/activation"
IMAP = Server(Protocol.IMAP, "imap.ac-amiens.fr", 993)
SMTP = Server(Protocol.SMTP, "smtp.ac-amiens.fr", 465)


def leg_report(leg: Leg, bad: Outcome | None = None, at: Stage = Stage.CONNECT) -> LegReport:
    """A leg that is good, or fails at one stage."""
    results: list[StageResult] = []
    for stage in Stage:
        if results and not isinstance(results[-1].outcome, Passed):
            results.append(StageResult(stage, NotTried(), 0.0))
        elif bad is not None and stage is at:
            results.append(StageResult(stage, bad, 5.0))
        elif stage is Stage.SERVICE and leg is Leg.RECEIVE:
            results.append(StageResult(stage, MailboxOpened(3, 10, 2000), 0.04))
        else:
            results.append(StageResult(stage, Passed("TLSv1.3" if stage is Stage.TLS else ""), 0.04))
    return LegReport(leg, IMAP if leg is Leg.RECEIVE else SMTP, tuple(results))


def report(receive: Outcome | None = None, send: Outcome | None = None, at: Stage = Stage.CONNECT) -> ProbeReport:
    """Both legs; good unless an outcome is given."""
    name = "" if receive else "cexemple"
    return ProbeReport(leg_report(Leg.RECEIVE, receive, at), leg_report(Leg.SEND, send, at), user_name=name)


def draft(academy: Academy) -> Draft:
    """The answers of a person after page 3."""
    answers = Draft().answer(academy=academy, imap=(IMAP,), smtp=(SMTP,))
    return answers.answer(
        name="Camille Exemple",
        address="camille.exemple@ac-amiens.fr",
        login="cexemple",
        password=Secret("Craie-Bleue-7"),
    )


def target(running: bool = False, can_store: bool = True, title: str = "default-release") -> Target:
    """A profile of Thunderbird."""
    return Target(
        "thunderbird", f"/p/{title}", title, Path(f"/p/{title}"), running=running, can_store=can_store, command=("tb",)
    )


def found(*targets: Target) -> tuple[Detection, ...]:
    """Thunderbird with these profiles."""
    return (Detection("thunderbird", "Thunderbird", "153.0", None, targets or (target(),)),)


def planned(academy: Academy, secret: str = "Craie-Bleue-7") -> tuple[Draft, tuple[FileDiff, ...]]:
    """A plan that adds two lines and a password, and its preview."""
    before = b'user_pref("mail.accountmanager.accounts", "account1");\n'
    after = before.replace(b"account1", b"account1,account2") + f'user_pref("x.y", "{secret}");\n'.encode()
    change = FileChange("/p/prefs.js", before, after, Format.PREFS, secrets=(secret,), note="thunderbird.accounts")
    plan = WritePlan("thunderbird", "default-release", "camille.exemple@ac-amiens.fr", (change,))
    identity = Identity("Camille Exemple", "camille.exemple@ac-amiens.fr", "cexemple")
    account = Account(identity, IMAP, SMTP, "cexemple", identity.address)
    answers = draft(academy).answer(report=report()).answer(client="thunderbird", profile="/p/default-release")
    return answers.answer(account=account, plan=plan), preview(plan)


def _academy(catalogue: Catalogue) -> Page:
    from wizard.ui.pages.academy import AcademyPage

    page = AcademyPage()
    page.show_names(catalogue.names)
    page.show_academy(catalogue.get("amiens"))
    return page


def _you(catalogue: Catalogue) -> Page:
    from wizard.ui.pages.you import YouPage

    page = YouPage()
    page.show_names(catalogue.names)
    page.show_draft(draft(catalogue.get("amiens")))
    return page


def _password(choosing: bool) -> Callable[[Catalogue], Page]:
    def made(catalogue: Catalogue) -> Page:
        from wizard.ui.pages.password import CHOOSE, PasswordPage

        page = PasswordPage()
        page.show_draft(draft(catalogue.get("amiens")))
        if choosing:
            page.way.set_value(CHOOSE)
            page.chosen.new.set_text("motdepasse7")
            page.chosen.show_strength(1, "common_word")
        return page

    return made


def _check(shown: ProbeReport | None) -> Callable[[Catalogue], Page]:
    def made(catalogue: Catalogue) -> Page:
        from wizard.ui.pages.check import CheckPage

        page = CheckPage()
        page.show_draft(draft(catalogue.get("amiens")))
        if shown is None:
            page.show_form("Servers?")
        else:
            page.show_report(shown)
        return page

    return made


def _program(*detections: Detection) -> Callable[[Catalogue], Page]:
    def made(catalogue: Catalogue) -> Page:
        from wizard.ui.pages.program import ProgramPage

        page = ProgramPage()
        page.show_draft(draft(catalogue.get("amiens")))
        page.show_found(detections)
        return page

    return made


def _summary(catalogue: Catalogue) -> Page:
    from wizard.ui.pages.summary import SummaryPage

    page = SummaryPage()
    answers, diffs = planned(catalogue.get("amiens"))
    page.show_draft(answers)
    page.show_diffs(diffs)
    return page


def _done(catalogue: Catalogue) -> Page:
    from wizard.ui.pages.done import DonePage

    page = DonePage()
    page.show_draft(planned(catalogue.get("amiens"))[0].answer(receipt="20261122-091200-ab12"))
    page.show_facts("2026-11-22T09:12:00+01:00", "2 lignes", "")
    return page


def _plain(module: str, name: str) -> Callable[[Catalogue], Page]:
    def made(catalogue: Catalogue) -> Page:
        import importlib

        page: Page = getattr(importlib.import_module(f"wizard.ui.pages.{module}"), name)()
        if module == "stuck":
            page.show_names(catalogue.names)  # type: ignore[attr-defined]
            page.show_academy(catalogue.get("amiens"))  # type: ignore[attr-defined]
        return page

    return made


def guide_at(procedure_id: str, at: int, came_from: str = "stuck") -> Guide:
    """A guide in a procedure, at the page of this index; -1: before the first."""
    from wizard.academies import procedures
    from wizard.core.procedure import find
    from wizard.journey.guide import begin

    procedure = find(procedures.of(procedure_id.partition("/")[0]), procedure_id)
    assert procedure is not None, procedure_id
    guide = begin(procedure, None, came_from)
    while guide.at < at:
        guide = guide.forward() or guide
    return guide


def guided(procedure_id: str, at: int, came_from: str = "stuck", **known: object) -> Callable[[Catalogue], GuidePage]:
    """The guide's page at that place, for somebody of whom ``known`` is known (Draft fields)."""

    def made(catalogue: Catalogue) -> GuidePage:
        from wizard.ui.pages.guide import GuidePage

        page = GuidePage()
        page.show_guide(guide_at(procedure_id, at, came_from), Draft().answer(academy=catalogue.get("amiens"), **known))
        return page

    return made


def _blocked() -> ProbeReport:
    from wizard.core.probe import TimedOut

    return report(receive=TimedOut(5.0))


def _report(catalogue: Catalogue) -> Page:
    from wizard.journey.recheck import Since
    from wizard.report.system import System
    from wizard.ui.pages.report_preview import ReportPage

    page = ReportPage()
    system = System("Assistant Messagerie 1", "Debian 12", "", "2026-11-22 09:12:00+01:00", "poste-7")
    page.show_report(draft(catalogue.get("amiens")).answer(report=_blocked()), system, Since())
    return page


def _letter(catalogue: Catalogue) -> Page:
    from wizard.ui.pages.manager_letter import LetterPage

    page = LetterPage()
    page.show_report(_blocked(), "ac-amiens.fr")
    return page


def _after(shown: ProbeReport) -> Callable[[Catalogue], Page]:
    def made(catalogue: Catalogue) -> Page:
        from wizard.ui.pages.check_after import AfterVerdict

        page = _check(shown)(catalogue)
        after = AfterVerdict()
        after.stand_on(page, shown.good)  # type: ignore[arg-type]
        after.show_verdict(shown)
        return page

    return made


PAGES: dict[str, Callable[[Catalogue], Page]] = {
    "home": _plain("home", "HomePage"),
    "stuck": _plain("stuck", "StuckPage"),
    "recheck": _plain("recheck", "RecheckPage"),
    "academy": _academy,
    "you": _you,
    "password": _password(choosing=False),
    "password-chosen": _password(choosing=True),
    "check-good": _check(report()),
    "check-blocked": _check(_blocked()),
    "check-servers": _check(None),
    "check-after-good": _after(report()),
    "check-after-blocked": _after(_blocked()),
    "report": _report,
    "letter": _letter,
    "program": _program(*found()),
    "program-none": _program(),
    "summary": _summary,
    "done": _done,
    **samples_programs.PAGES,
    "guide-before": guided(AIX, -1),
    "guide-portal": guided(AIX, 0),
    "guide-login": guided(AIX, 3, "you", name="Camille Exemple"),
    "guide-password": guided(AIX, 5, login="cexemple"),
    "guide-ways": guided("common/numen", 1),
    "guide-ticks": guided("common/mot-de-passe-change", 1),
    "guide-steps": guided("common/message-douteux", 0),
    "guide-not-opened": guided("amiens/activation-arena", 0, address="camille.exemple@ac-amiens.fr"),
}
