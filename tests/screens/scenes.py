# SPDX-License-Identifier: EUPL-1.2
"""Every page of the window in its main states, filled with invented data; nothing is read from the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.screens import invented as data
from tests.screens import scenes_after, scenes_guide, scenes_password, scenes_programs, scenes_verdict
from wizard.core.account import Owner
from wizard.core.discovered import RANKS
from wizard.core.outcome import Passed
from wizard.core.probe import Leg, Stage, StageEvent
from wizard.core.receipt import Recovered, Recovery, UndoReport
from wizard.demo import accounts
from wizard.journey import STEPS
from wizard.ui.pages.academy import AcademyPage
from wizard.ui.pages.check import CheckPage
from wizard.ui.pages.done import DonePage
from wizard.ui.pages.home import HomePage
from wizard.ui.pages.practice_card import Pupil
from wizard.ui.pages.program import ProgramPage
from wizard.ui.pages.recheck import RecheckPage
from wizard.ui.pages.stuck import StuckPage
from wizard.ui.pages.summary import SummaryPage
from wizard.ui.pages.summary_words import total
from wizard.ui.pages.you import YouPage
from wizard.wording import changes as change_words
from wizard.wording import demo as demo_words
from wizard.wording import journey, translate
from wizard.wording import vault as vault_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.clients.base import Detection
    from wizard.journey.draft import Draft
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

_ORDER = [step.id for step in STEPS]


def show(shell: Shell, page: Page, step: str = "", fill: Callable[[Any], object] | None = None) -> Any:
    """Fill a page, then put it in the window: the order of the controller."""
    if fill is not None:
        fill(page)
    shell.set_steps([journey.step_name(name) for name in _ORDER])
    shell.show_page(page, _ORDER.index(step) + 1 if step else 0)
    return page


def home(shell: Shell) -> None:
    show(shell, HomePage())


def home_after_a_crash(shell: Shell) -> None:
    end = Recovery("1", Recovered.TAKEN_BACK, "default-release", data.ADDRESS)
    first, *more = change_words.recovery(end)
    show(shell, HomePage(), fill=lambda page: page.show_notice(first, " ".join(more)))


def academy(shell: Shell) -> None:
    def fill(page: AcademyPage) -> None:
        page.search.edit.setText("am")
        page.show_names(data.CATALOGUE.search("am"))
        page.show_academy(data.AMIENS)

    show(shell, AcademyPage(), "academy", fill)


def academy_unknown(shell: Shell) -> None:
    def fill(page: AcademyPage) -> None:
        page.search.edit.setText("zanzibar")
        page.show_names(())

    show(shell, AcademyPage(), "academy", fill).submit()


def practice(shell: Shell) -> None:
    def fill(page: AcademyPage) -> None:
        pupils = [
            Pupil(demo_words.lesson(one.lesson.value), one.name, one.address, one.identifier, one.password)
            for one in accounts.ACCOUNTS
        ]
        page.show_names((accounts.academy_name(),))
        page.show_academy(accounts.academy(10993, 10465))
        page.show_practice(pupils, f"{demo_words.wrong_password()} {demo_words.numen(accounts.NUMEN)}")

    shell.set_practice(True)
    show(shell, AcademyPage(), "academy", fill)


def _you(shell: Shell, draft: Draft) -> Any:
    def fill(page: YouPage) -> None:
        page.show_draft(draft)
        page.show_names(data.CATALOGUE.names)

    return show(shell, YouPage(), "you", fill)


def you(shell: Shell) -> None:
    page = _you(shell, data.answers())
    page.login.set_text("c.exemple")
    page.login.insist()


def you_empty(shell: Shell) -> None:
    _you(shell, data.Draft().answer(academy=data.AMIENS)).submit()


def you_elsewhere(shell: Shell) -> None:
    _you(shell, data.answers()).address.set_text("camille.exemple@ac-aix-marseille.fr")


def _check(shell: Shell, fill: Callable[[CheckPage], object], draft: Draft | None = None) -> None:
    def both(page: CheckPage) -> None:
        page.show_draft(draft or data.answers())
        fill(page)

    show(shell, CheckPage(), "check", both)


def checking(shell: Shell) -> None:
    def fill(page: CheckPage) -> None:
        page.begin()
        for leg, passed in ((Leg.RECEIVE, 4), (Leg.SEND, 2)):
            stages = list(Stage)
            for stage in stages[:passed]:
                page.show_event(StageEvent(leg, stage, Passed(), 0.04))
            page.show_event(StageEvent(leg, stages[passed], None))
        page.clock.stop()

    _check(shell, fill)


def verdict(shell: Shell) -> None:
    _check(shell, lambda page: page.show_report(data.report(data.BLOCKED)))


def verdict_read_on_the_way(shell: Shell) -> None:
    def fill(page: CheckPage) -> None:
        page.show_report(data.report(data.READ_ON_THE_WAY, Stage.TLS))
        page.view.details.set_open(True)

    _check(shell, fill)


def verdict_good(shell: Shell) -> None:
    _check(shell, lambda page: page.show_report(data.report()))


def servers(shell: Shell) -> None:
    def fill(page: CheckPage) -> None:
        page.show_form(translate("CheckTurn", "{0}: we do not know its servers.").format("Académie d’Aix-Marseille"))
        page.form.found.begin(RANKS)
        for source in data.DISCOVERY.sources:
            page.form.found.show_source(source)
        page.form.found.show_report(data.DISCOVERY)

    _check(shell, fill, data.Draft())


def _program(shell: Shell, found: tuple[Detection, ...], owner: Owner = Owner.MINE, keyring: str = "usable") -> Any:
    def fill(page: ProgramPage) -> None:
        page.show_draft(data.answers(owner))
        page.show_found(found)
        page.show_keyring(vault_words.offered(keyring, "Secret Service"), keyring == "usable")

    return show(shell, ProgramPage(), "program", fill)


def program(shell: Shell) -> None:
    _program(shell, (data.detection(),))


def program_open(shell: Shell) -> None:
    _program(shell, (data.detection(running=True),), keyring="none").submit()


def program_on_a_shared_computer(shell: Shell) -> None:
    _program(shell, (data.detection(),), Owner.SHARED)


def program_missing(shell: Shell) -> None:
    _program(shell, ())


def _summary(shell: Shell, draft: Draft) -> None:
    def fill(page: SummaryPage) -> None:
        page.show_draft(draft)
        page.show_diffs(data.diffs(draft))

    show(shell, SummaryPage(), "summary", fill)


def summary(shell: Shell) -> None:
    _summary(shell, data.planned())


def summary_not_verified(shell: Shell) -> None:
    _summary(shell, data.planned(verified=False))


def done(shell: Shell) -> None:
    def fill(page: DonePage) -> None:
        draft = data.planned().answer(receipt="20261122-1")
        page.show_draft(draft)
        page.show_facts("2026-11-22T10:42:00+01:00", total(data.diffs(draft)), "")

    show(shell, DonePage(), "done", fill)


def done_undone(shell: Shell) -> None:
    done(shell)
    page: Any = shell.page
    first, *left = change_words.undone(UndoReport((f"{data.PROFILE}/prefs.js",)))
    page.show_undone(first, left)


def stuck(shell: Shell) -> None:
    def fill(page: StuckPage) -> None:
        page.show_names(data.CATALOGUE.search(""))
        page.show_academy(data.AMIENS)

    show(shell, StuckPage(), fill=fill)


def recheck(shell: Shell) -> None:
    def fill(page: RecheckPage) -> None:
        page.show_names(data.CATALOGUE.names)
        page.show_draft(data.answers())

    show(shell, RecheckPage(), fill=fill)


SCENES: dict[str, Callable[[Shell], None]] = {
    "accueil": home,
    "accueil-reprise": home_after_a_crash,
    "academie": academy,
    "academie-inconnue": academy_unknown,
    "entrainement": practice,
    "vous": you,
    "vous-vide": you_empty,
    "vous-ailleurs": you_elsewhere,
    **scenes_password.SCENES,
    "verification-en-cours": checking,
    "verification": verdict,
    "verification-interceptee": verdict_read_on_the_way,
    "verification-reussie": verdict_good,
    **scenes_verdict.SCENES,
    **scenes_after.SCENES,
    "serveurs": servers,
    "logiciel": program,
    "logiciel-ouvert": program_open,
    "logiciel-partage": program_on_a_shared_computer,
    "logiciel-absent": program_missing,
    "recapitulatif": summary,
    "recapitulatif-non-verifie": summary_not_verified,
    "termine": done,
    "annule": done_undone,
    "bloque": stuck,
    "reverifier": recheck,
    **scenes_guide.SCENES,
    **scenes_programs.SCENES,
}
