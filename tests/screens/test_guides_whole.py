# SPDX-License-Identifier: EUPL-1.2
"""Every page of every documented procedure stands whole in the usual window: what to do and its links need no scrolling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea

from tests.screens import invented as data
from tests.screens import take
from wizard.academies import procedures
from wizard.journey import guide as guides
from wizard.ui.pages.guide import GuidePage
from wizard.ui.shell import Shell

if TYPE_CHECKING:
    from wizard.core.procedure import Procedure
    from wizard.journey.draft import Draft

USUAL = QSize(1000, 700)
EVERY: dict[str, Procedure] = {
    procedure.id: procedure for name in data.CATALOGUE.names for procedure in procedures.of(name.id)
}


def out_of_sight(procedure: Procedure, draft: Draft) -> dict[str, int]:
    """The pages that must be scrolled, and by how many pixels."""
    found: dict[str, int] = {}
    guide = guides.begin(procedure, None, "home")
    while guide is not None:
        shell = Shell()
        shell.resize(USUAL)
        page = GuidePage()
        page.show_guide(guide, draft)
        shell.set_steps(procedure.labels())
        shell.show_page(page, guide.number)
        shell.show()
        take.settle()
        (area,) = [one for one in shell.findChildren(QScrollArea) if one.isVisible()]
        if hidden := area.verticalScrollBar().maximum():
            found[guide.screen.id if guide.screen is not None else ""] = hidden
        take.strike(shell)
        guide = guide.forward()
    return found


@pytest.mark.parametrize("procedure_id", EVERY)
def test_no_page_of_a_procedure_is_scrolled(procedure_id: str) -> None:
    take.dress("fr", "light", 15)
    assert len(EVERY) > 15
    assert out_of_sight(EVERY[procedure_id], data.answers()) == {}
