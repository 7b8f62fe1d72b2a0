# SPDX-License-Identifier: EUPL-1.2
"""Pages 5 and 7 for what is taken along: codes, files, a guided copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard import clients
from wizard.clients import guided
from wizard.clients.base import Where
from wizard.core.handover import Handover
from wizard.core.plan import WritePlan

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.academies import Catalogue
    from wizard.core.account import Account
    from wizard.ui.page import Page

FILES = Handover(files=("/p/a.html", "/p/a.pdf"), asks="sheet.take")
CODES = Handover(codes=("un", "deux"), asks="android.password")


def _done(handover: Callable[[Account], Handover]) -> Callable[[Catalogue], Page]:
    def made(catalogue: Catalogue) -> Page:
        from tests.ui.pages.samples import planned
        from wizard.ui.pages.done import DonePage

        answers, _ = planned(catalogue.get("amiens"))
        account = answers.account
        assert account is not None
        plan = WritePlan("android", "Android", answers.address, (), handover=handover(account))
        page = DonePage()
        page.show_draft(answers.answer(client="android", profile="android").answer(account=account, plan=plan))
        page.show_facts("", "", "")
        return page

    return made


def _program(catalogue: Catalogue) -> Page:
    """What is offered on every computer."""
    from tests.ui.pages.samples import draft
    from wizard.ui.pages.program import ProgramPage

    where = Where(home=Path("/p"), environment={}, root=Path("/nowhere"), out=Path("/p/out"))
    found = (clients.get(id).detect(where) for id in ("apple", "android", "sheet"))
    page = ProgramPage()
    page.show_draft(draft(catalogue.get("amiens")))
    page.show_found([one for one in found if one is not None])
    return page


PAGES: dict[str, Callable[[Catalogue], Page]] = {
    "program-others": _program,
    "done-codes": _done(lambda _account: CODES),
    "done-files": _done(lambda _account: FILES),
    "done-copy": _done(lambda account: Handover(guided.guide("android-mail", account))),
}
