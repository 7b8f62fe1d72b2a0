# SPDX-License-Identifier: EUPL-1.2
"""Mail programs other than Thunderbird: the cards, a code, a sheet, a guided copy, the watch of Outlook."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.screens import invented as data
from wizard import changes
from wizard.clients import android, apple, guided
from wizard.clients.base import Detection, Kind, Moment, PlanOptions, Settled, Target, Where
from wizard.clients.sheet.client import Sheet
from wizard.core.account import Owner, Store
from wizard.core.handover import Handover
from wizard.core.plan import WritePlan
from wizard.journey import STEPS
from wizard.ui.pages.done import DonePage
from wizard.ui.pages.program import ProgramPage
from wizard.ui.pages.summary import SummaryPage
from wizard.wording import journey
from wizard.wording import vault as vault_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.account import Account
    from wizard.core.handover import ProgramGuide
    from wizard.journey.draft import Draft
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

WHERE = Where(home=Path("/home/cexemple"), environment={}, root=Path("/nowhere"))
_ORDER = [step.id for step in STEPS]


def _show(shell: Shell, page: Page, step: str) -> Any:
    shell.set_steps([journey.step_name(name) for name in _ORDER])
    shell.show_page(page, _ORDER.index(step) + 1)
    return page


def _others() -> tuple[Detection, ...]:
    found = (apple.Apple().detect(WHERE), android.Android().detect(WHERE), Sheet().detect(WHERE))
    return tuple(one for one in found if one is not None)


def outlook(client: str = "outlook", name: str = "Outlook", **known: Any) -> Detection:
    """Outlook with one profile and two ways."""
    targets = tuple(
        Target(client, route, "Outlook", Path("/o"), route=route, keeps=False, command=("o",), **known)
        for route in ("prf", "guide")
    )
    notes = ("outlook_new.cloud",) if client == "outlook-new" else ()
    return Detection(client, name, "16.0" if client == "outlook" else "", None, targets, notes, Kind.INSTALLED)


def _program(*found: Detection, chosen: str = "", owner: Owner = Owner.MINE) -> Callable[[Shell], Any]:
    def shown(shell: Shell) -> Any:
        page = ProgramPage()
        page.show_draft(data.answers(owner).answer(client=chosen))
        page.show_found(found)
        page.show_keyring(vault_words.offered("usable", "Secret Service"), True)
        return _show(shell, page, "program")

    return shown


def _all(chosen: str, owner: Owner = Owner.MINE) -> Callable[[Shell], Any]:
    def shown(shell: Shell) -> Any:
        last = outlook("outlook-new", "Nouvel Outlook")
        return _program(data.detection(), outlook(), *_others(), last, chosen=chosen, owner=owner)(shell)

    return shown


def _only_others(shell: Shell) -> None:
    _program(*_others())(shell)


def _account() -> Account:
    account = data.planned().account
    assert account is not None
    return account


def _draft(client: str, plan: WritePlan, **more: Any) -> Draft:
    draft = data.planned().answer(client=client, store=Store.NONE)
    return draft.answer(profile=client, account=_account(), plan=plan, **more)


def _done(draft: Draft) -> Callable[[Shell], Any]:
    def shown(shell: Shell) -> Any:
        page = DonePage()
        page.show_draft(draft)
        page.show_facts("2026-11-22T10:42:00+01:00" if draft.receipt else "", "", "")
        return _show(shell, page, "done")

    return shown


def sheet_plan() -> WritePlan:
    """The two files of the sheet."""
    client = Sheet()
    found = client.detect(WHERE)
    assert found is not None
    return client.plan(_account(), found.targets[0], PlanOptions(academy=data.AMIENS))


def _sheet(shell: Shell) -> None:
    _done(_draft("sheet", sheet_plan(), receipt="20261122-1"))(shell)


def _sheet_summary(shell: Shell) -> None:
    page = SummaryPage()
    plan = sheet_plan()
    page.show_draft(_draft("sheet", plan))
    page.show_diffs(changes.preview(plan))
    _show(shell, page, "summary")


def _code_plan() -> WritePlan:
    handover = Handover(codes=android.parts((_account(),)), asks="android.password")
    return WritePlan("android", "Android", data.ADDRESS, (), handover=handover)


def _code(shell: Shell) -> None:
    _done(_draft("android", _code_plan()))(shell)


def _code_summary(shell: Shell) -> None:
    page = SummaryPage()
    page.show_draft(_draft("android", _code_plan()))
    page.show_diffs(())
    _show(shell, page, "summary")


def _guide(shell: Shell) -> None:
    plan = WritePlan(
        "outlook-new", "Outlook", data.ADDRESS, (), handover=Handover(guided.guide("outlook-2016", _account()))
    )
    page = _done(_draft("outlook-new", plan))(shell)
    for _window in range(3):
        page.next.guide.after.click()


def _outlook(settled: str = "", guide: ProgramGuide | None = None) -> Draft:
    handover = Handover(guide or guided.guide("outlook-2016", _account()), settles=True, asks="outlook.asks")
    plan = replace(sheet_plan(), client="outlook", handover=handover)
    return _draft("outlook", plan, receipt="20261122-1").answer(settled=settled)


def _watch(shell: Shell) -> None:
    page = _done(_outlook())(shell)
    page.next.settle.begin(data.ADDRESS)
    for moment in (Moment.OPENING, Moment.LOOKING, Moment.REOPEN):
        page.next.settle.show_moment(moment)
    page.next.result.show_asking()


def _created(shell: Shell) -> None:
    _done(_outlook(Settled.CREATED.value, guided.guide("outlook-password", _account())))(shell)


def _not_seen(shell: Shell) -> None:
    _done(_outlook(Settled.NOT_SEEN.value))(shell)


_WRONG = (("imap_host", "pop.ac-amiens.fr"), ("imap_port", "143"), ("imap_security", ""), ("smtp_port", "25"))


def _already_there(shell: Shell) -> None:
    """An account of the address was there before, with other settings: nothing is written."""
    handover = Handover(guided.repair(_account(), _WRONG), asks="outlook.repair")
    page = _done(_draft("outlook", WritePlan("outlook", "Outlook", data.ADDRESS, (), handover=handover)))(shell)
    for _window in range(2):
        page.next.guide.after.click()


def _differs(shell: Shell) -> None:
    """The account came with other settings: the window where ports and encryption are corrected."""
    page = _done(_outlook(Settled.DIFFERS.value, guided.repair(_account(), _WRONG, simplified=True)))(shell)
    for _window in range(3):
        page.next.guide.after.click()


SCENES: dict[str, Callable[[Shell], Any]] = {
    "logiciels": _all("thunderbird"),
    "logiciels-outlook": _all("outlook"),
    "logiciels-fiche": _all("sheet"),
    "logiciels-fiche-partage": _all("sheet", Owner.SHARED),
    "logiciels-autres": _only_others,
    "recapitulatif-fiche": _sheet_summary,
    "recapitulatif-code": _code_summary,
    "termine-fiche": _sheet,
    "termine-code": _code,
    "termine-copie": _guide,
    "outlook-regarde": _watch,
    "outlook-cree": _created,
    "outlook-pas-vu": _not_seen,
    "outlook-a-corriger": _differs,
    "outlook-deja-la": _already_there,
}
