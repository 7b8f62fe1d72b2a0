# SPDX-License-Identifier: EUPL-1.2
"""Which page and which turn belong to each step; imported when first shown."""

from __future__ import annotations

import importlib
from typing import Any

# step (or page outside the steps) -> its page and its turn, imported when first shown
PAGES = {
    "home": "wizard.ui.pages.home:HomePage",
    "stuck": "wizard.ui.pages.stuck:StuckPage",
    "recheck": "wizard.ui.pages.recheck:RecheckPage",
    "academy": "wizard.ui.pages.academy:AcademyPage",
    "you": "wizard.ui.pages.you:YouPage",
    "password": "wizard.ui.pages.password:PasswordPage",
    "check": "wizard.ui.pages.check:CheckPage",
    "program": "wizard.ui.pages.program:ProgramPage",
    "summary": "wizard.ui.pages.summary:SummaryPage",
    "done": "wizard.ui.pages.done:DonePage",
    "guide": "wizard.ui.pages.guide:GuidePage",
    "report": "wizard.ui.pages.report_preview:ReportPage",
    "letter": "wizard.ui.pages.manager_letter:LetterPage",
}
TURNS = {
    "home": "wizard.ui.controller_home:HomeTurn",
    "stuck": "wizard.ui.controller_academy:StuckTurn",
    "recheck": "wizard.ui.controller_recheck:RecheckTurn",
    "academy": "wizard.ui.controller_academy:AcademyTurn",
    "you": "wizard.ui.controller_academy:YouTurn",
    "password": "wizard.ui.controller_password:PasswordTurn",
    "check": "wizard.ui.controller_check:CheckTurn",
    "program": "wizard.ui.controller_write:ProgramTurn",
    "summary": "wizard.ui.controller_write:SummaryTurn",
    "done": "wizard.ui.controller_write:DoneTurn",
    "guide": "wizard.ui.controller_guide:GuideTurn",
    "report": "wizard.ui.controller_after:ReportTurn",
    "letter": "wizard.ui.controller_after:LetterTurn",
}
OUTSIDE = ("home", "stuck", "recheck", "guide", "report", "letter")


def load(place: str) -> Any:
    """What « module:name » names."""
    module, _, name = place.partition(":")
    return getattr(importlib.import_module(module), name)
