# SPDX-License-Identifier: EUPL-1.2
"""The commands that need no account: the list of academies with their sources, and what can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.academies import Catalogue
from wizard.cli import output, show
from wizard.core.errors import UNDONE_IN_PART, BadInput, NothingToUndo
from wizard.wording import translate

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from wizard.core.academy import Academy, AcademyName, Fact


def academies(options: argparse.Namespace) -> int:
    """List the academies, or one of them, with every fact and its sources (in sentences: for one academy only)."""
    catalogue = Catalogue(tuple(options.academies))
    if options.id is None:
        if options.json:
            output.document("academies", 0, academies=[_whole(name, catalogue) for name in catalogue.names])
        else:
            _list(catalogue.names)
        return 0
    try:
        academy = catalogue.get(options.id)
    except KeyError as error:
        raise BadInput("unknown-academy", field="academy", value=options.id) from error
    if options.json:
        output.document("academies", 0, academy=academy)
    else:
        _describe(academy)
    return 0


def _whole(name: AcademyName, catalogue: Catalogue) -> dict[str, Any]:
    """An academy's facts, and what the list says of it."""
    return {**output.plain(catalogue.get(name.id)), "servers_known": name.servers_known}


def _list(names: Sequence[AcademyName]) -> None:
    widths = [max(map(len, column)) for column in zip(*((n.id, n.name, n.domains[0]) for n in names), strict=True)]
    for name in names:
        known = translate("Cli", "servers known") if name.servers_known else translate("Cli", "servers not known")
        cells = zip((name.id, name.name, name.domains[0]), widths, strict=True)
        output.say("  ".join((*(cell.ljust(width) for cell, width in cells), known)))


def _describe(academy: Academy) -> None:
    output.say(f"{academy.name} ({', '.join(academy.domains)})")
    if academy.area:
        output.say(academy.area)
    for fact in academy.servers:
        server = fact.value
        _line(f"{server.protocol.value.upper()} {server.endpoint}", fact, academy)
    if not academy.servers:
        output.say("  " + translate("Cli", "Servers: not known. Give them with --imap and --smtp."))
    for form in (academy.login_form, academy.identifier_form, academy.address_form):
        if form is not None:
            _line(str(form.value), form, academy)
    for purpose, page in academy.portals:
        _line(f"{purpose.value}: {page.value}", page, academy)
    if academy.help_desk is not None:
        desk = academy.help_desk.value
        parts = (desk.phone, desk.hours, desk.email, desk.page)
        _line(", ".join(part for part in parts if part), academy.help_desk, academy)
    for contact in academy.contacts:
        who = contact.value
        parts = (who.role, who.what, who.phone, who.fax, who.email, who.page, who.hours)
        _line(" · ".join(part for part in parts if part), contact, academy)
    for _, other in academy.other:
        if other.value not in academy.domains:  # said above
            _line(other.value, other, academy)


def _line(text: str, fact: Fact[Any], academy: Academy) -> None:
    confidence = {
        0: translate("Cli", "very low confidence"),
        1: translate("Cli", "low confidence"),
        2: translate("Cli", "medium confidence"),
        3: translate("Cli", "high confidence"),
    }[fact.confidence]
    output.say(f"  {text}\n      {confidence} · {' ; '.join(academy.stated_by(fact))} · {fact.date}")
    if fact.note:
        output.say(f"      {fact.note}")


def undo(options: argparse.Namespace) -> int:
    """Undo the latest change (or the one named), list what can be undone, or forget it."""
    from wizard import changes

    recoveries = changes.recover()
    for recovery in recoveries:
        output.warn(show.recovery(recovery))
    receipts = changes.receipts()
    if options.list:
        if options.json:
            output.document("undo", 0, receipts=[show.receipt_document(receipt) for receipt in receipts])
        elif receipts:
            for receipt in receipts:
                output.say(f"{receipt.id}  {receipt.time}  {receipt.client}  {receipt.address}")
        else:
            output.say(translate("Cli", "There is nothing to undo."))
        return 0
    chosen = options.receipt or (receipts[0].id if receipts else "")
    if chosen not in {receipt.id for receipt in receipts}:
        raise NothingToUndo("unknown" if options.receipt else "", receipt=chosen)
    if options.forget:
        changes.forget(chosen)
        if options.json:
            output.document("undo", 0, forgotten=chosen)
        else:
            output.say(translate("Cli", "The copies kept for undoing are deleted. What was written stays."))
        return 0
    report = changes.undo(chosen)
    exit_code = UNDONE_IN_PART if report.left else 0
    if options.json:
        output.document("undo", exit_code, receipt=chosen, report=report)
    else:
        show.undone(report)
    return exit_code
