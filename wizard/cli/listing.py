# SPDX-License-Identifier: EUPL-1.2
"""The commands that need no account: the list of academies with their sources, and what can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard import aio
from wizard.academies import Catalogue
from wizard.cli import output, show
from wizard.core.academy import Fact, LoginForm, PortalPurpose
from wizard.core.errors import UNDONE_IN_PART, BadInput, NothingToUndo
from wizard.core.handover import Handover
from wizard.core.password import check_new, required
from wizard.journey.world import here
from wizard.wording import QT_TRANSLATE_NOOP, translate
from wizard.wording.password import rule

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from wizard.core.academy import Academy, AcademyName, Contact, HelpDesk

_PAGES = {
    PortalPurpose.WEBMAIL: QT_TRANSLATE_NOOP("Cli", "Webmail: {0}"),
    PortalPurpose.PORTAL: QT_TRANSLATE_NOOP("Cli", "Portal: {0}"),
    PortalPurpose.LOST_PASSWORD: QT_TRANSLATE_NOOP("Cli", "Lost password: {0}"),
    PortalPurpose.LOST_IDENTIFIER: QT_TRANSLATE_NOOP("Cli", "Lost identifier: {0}"),
    PortalPurpose.HELP: QT_TRANSLATE_NOOP("Cli", "Help pages: {0}"),
}


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
    if not academy.servers:
        output.say(
            "  " + translate("Cli", "Servers: not known. “discover” looks for them; --imap and --smtp give them.")
        )
    for text, fact in _said(academy):
        confidence = {
            0: translate("Cli", "very low confidence"),
            1: translate("Cli", "low confidence"),
            2: translate("Cli", "medium confidence"),
            3: translate("Cli", "high confidence"),
        }[fact.confidence]
        support = (confidence, " ; ".join(academy.stated_by(fact)), fact.date)
        output.say(f"  {text}\n      " + " · ".join(part for part in support if part))
        if fact.note:
            output.say(f"      {fact.note}")


def _said(academy: Academy) -> Iterator[tuple[str, Fact[Any]]]:
    """Every fact of an academy, in words."""
    for server in academy.servers:
        yield f"{server.value.protocol.value.upper()} {server.value.endpoint}", server
    if academy.login_form is not None:
        whole = academy.login_form.value is LoginForm.ADDRESS
        name = translate("Cli", "the whole address") if whole else translate("Cli", "the identifier")
        yield translate("Cli", "User name: {0}").format(name), academy.login_form
    if academy.identifier_form is not None:
        yield translate("Cli", "Identifier: {0}").format(academy.identifier_form.value), academy.identifier_form
    if academy.address_form is not None:
        yield translate("Cli", "Address: {0}").format(academy.address_form.value), academy.address_form
    policy = academy.password
    rules = required(check_new("", policy))
    if rules and policy.confidence is not None:
        text = translate("Cli", "Password: {0}").format(", ".join(rule(criterion) for criterion in rules))
        yield text, Fact(text, policy.confidence, policy.sources, policy.date, policy.note)
    for purpose, page in academy.portals:
        yield translate(*_PAGES[purpose]).format(page.value), page
    if academy.help_desk is not None:
        yield translate("Cli", "Help desk: {0}").format(_joined(academy.help_desk.value)), academy.help_desk
    for contact in academy.contacts:
        yield _joined(contact.value), contact
    for _, other in academy.other:
        if other.value not in academy.domains:  # in the first line already
            yield other.value, other


def _joined(who: HelpDesk | Contact) -> str:
    fields = {
        "role": "{0}",
        "what": "{0}",
        "phone": translate("Cli", "telephone {0}"),
        "fax": translate("Cli", "fax {0}"),
        "hours": "{0}",
        "email": "{0}",
        "page": "{0}",
    }
    found = ((text, getattr(who, field, "")) for field, text in fields.items())
    return " · ".join(text.format(value) for text, value in found if value)


def undo(options: argparse.Namespace) -> int:
    """Undo the latest change (or the one named), list what can be undone, or forget it."""
    from wizard import changes
    from wizard.journey import after

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
    receipt, world = next(receipt for receipt in receipts if receipt.id == chosen), here()
    report = changes.undo(chosen)
    undone = aio.run(after.undone(report, receipt.client, receipt.address, world))
    exit_code = UNDONE_IN_PART if report.left else 0
    if options.json:
        left = show.handover_document(Handover(undone.guide) if undone.guide else None)
        out = {} if undone.forgotten is None else {"keyring_forgotten": undone.forgotten}
        output.document("undo", exit_code, receipt=chosen, report=report, **out, **left)
    else:
        show.undone(report, undone.forgotten)
        show.windows(undone.guide)  # what the mail program has made itself is the person's to remove
    return exit_code
