# SPDX-License-Identifier: EUPL-1.2
"""Who can help, said of one academy: its help desk, and the others in the order in which to ask them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.server import Confidence
from wizard.ui.pages import said
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.academy import Academy
    from wizard.ui.widgets.contacts import ContactsCard
    from wizard.ui.widgets.help_desk import HelpDeskCard


def show_desk(card: HelpDeskCard, academy: Academy) -> None:
    """Fill a help-desk card; what is not sure is said. Its ``open_link`` belongs to the page's."""
    title = said.academy(academy)
    fact = academy.help_desk
    if fact is None:
        card.set(title, note=translate("HelpDesk", "Its help desk is not known to us."))
        return
    doubt = "" if fact.confidence >= Confidence.MEDIUM else translate("HelpDesk", "to be confirmed")
    desk = fact.value
    card.set(
        title,
        hours=said.sentence_case(desk.hours),
        phone=desk.phone,
        email=desk.email,
        page=desk.page,
        note=doubt,
        fax=_fax(academy),
        opens=not academy.practice,  # invented: nobody answers there
    )


def show_contacts(card: ContactsCard, academy: Academy) -> None:
    """Fill a card with the others who can help; what the help desk's card says already is not said twice."""
    stated: frozenset[str] = frozenset()
    if academy.help_desk is not None:
        desk = academy.help_desk.value
        stated = frozenset((desk.phone, desk.email, desk.page, _fax(academy)))
    card.show_contacts(academy.contacts, stated, opens=not academy.practice)


def _fax(academy: Academy) -> str:
    """The fax of the help desk: that of the contact who has its telephone."""
    phone = academy.help_desk.value.phone if academy.help_desk is not None else ""
    same = (fact.value for fact in academy.contacts if phone and fact.value.phone == phone)
    return next((contact.fax for contact in same if contact.fax), "")
