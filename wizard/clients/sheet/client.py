# SPDX-License-Identifier: EUPL-1.2
"""The sheet as one more « mail program »: always offered, two files to take along."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from wizard.clients import android, papers
from wizard.clients.base import Detection, Kind, Target
from wizard.clients.sheet import html, pdf
from wizard.clients.sheet.facts import facts
from wizard.core.handover import Handover

if TYPE_CHECKING:
    from wizard.clients.base import PlanOptions, Where
    from wizard.core.account import Account
    from wizard.core.plan import WritePlan


class Sheet(papers.Paper):
    """A web page and a page to print, in the folder chosen or in the person's documents."""

    id = "sheet"
    name = "PDF"

    def detect(self, where: Where) -> Detection | None:
        """Always offered. Raises BadInput for a folder that is none."""
        place = papers.folder(where)
        target = Target(self.id, self.id, place.name, place, keeps=False)
        return Detection(self.id, self.name, "", None, (target,), kind=Kind.OTHER)

    def plan(self, account: Account, target: Target, options: PlanOptions) -> WritePlan:
        """Both files; those that say the same already are left out. Raises BadInput."""
        address = account.identity.address
        sheet = facts(account, options.academy, android.payload(account), datetime.date.today())
        page = target.path / papers.file_name("fiche", address, "html")
        paper = target.path / papers.file_name("fiche", address, "pdf")
        written = papers.changes(((page, html.page(sheet), "sheet.page"), (paper, pdf.page(sheet), "sheet.paper")))
        handover = Handover(files=(str(page), str(paper)), asks="sheet.take")
        return self.handed(account, target, handover, written)
