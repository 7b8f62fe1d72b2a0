# SPDX-License-Identifier: EUPL-1.2
"""Who can help, said of one academy: its help desk, and the others in the order in which to ask them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.server import Confidence
from wizard.ui.pages import said
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.academy import Academy
    from wizard.ui.widgets.help_desk import HelpDeskCard


def show_desk(card: HelpDeskCard, academy: Academy) -> None:
    """Fill a help-desk card; what is not sure is said."""
    title = academy.name if academy.practice else said.academy(academy.name)
    fact = academy.help_desk
    if fact is None:
        card.set(title, note=translate("HelpDesk", "Its help desk is not known to us."))
        return
    doubt = "" if fact.confidence >= Confidence.MEDIUM else translate("HelpDesk", "to be confirmed")
    desk = fact.value
    card.set(
        title, hours=said.sentence_case(desk.hours), phone=desk.phone, email=desk.email, page=desk.page, note=doubt
    )
