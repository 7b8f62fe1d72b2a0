# SPDX-License-Identifier: EUPL-1.2
"""What worked when an account was set up, kept to compare with a later day. No secret, no address, no name.

An account is found again by a digest of its address. Nothing is kept on a shared computer, in practice, or of an
account whose check did not succeed.
"""

from __future__ import annotations

import logging
import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from wizard.changes.ledger import Ledger, key
from wizard.core.academy import LoginForm
from wizard.core.account import Owner
from wizard.core.changed import Worked
from wizard.core.server import Origin, Protocol, Security, Server

if TYPE_CHECKING:
    import datetime

    from wizard.core.receipt import UndoReport
    from wizard.journey.draft import Draft

_MOST = 50  # accounts: a technician's computer; the oldest goes first


def remember(draft: Draft, today: datetime.date) -> bool:
    """Keep what worked for this draft; whether something was kept. Raises OSError. Never called in practice."""
    from wizard.changes import computer

    report = draft.report
    if report is None or not report.good or draft.owner is Owner.SHARED or computer.shared_hint():
        return False
    worked = Worked(
        date=today.isoformat(),
        imap=report.receive.server,
        smtp=report.send.server,
        form=report.login_form,
        issuer=report.intercepted_by,
        academy=draft.academy.id if draft.academy else "",
    )
    accounts = {known: value for known, value in _ledger().read().items() if known != key(draft.address)}
    accounts = dict(list(accounts.items())[-_MOST + 1 :]) | {key(draft.address): asdict(worked)}
    _ledger().write(accounts)
    return True


def recall(address: str) -> Worked | None:
    """What worked for this address, None when nothing is known or it cannot be read."""
    kept = _ledger().read().get(key(address))
    try:
        return _worked(kept) if isinstance(kept, dict) else None
    except (KeyError, TypeError, ValueError):
        return None


def forget(address: str) -> None:
    """Keep nothing of this address any more. Raises OSError."""
    accounts = _ledger().read()
    if accounts.pop(key(address), None) is not None:
        _ledger().write(accounts)


def forget_undone(address: str, report: UndoReport) -> None:
    """Keep nothing of an account that an undo took away whole, unless it stays set up here in another program.

    Never raises: what cannot be forgotten now is said in the log.
    """
    if not report.complete or still_set_up(address):
        return
    try:
        forget(address)
    except OSError as error:
        logging.getLogger(__name__).warning("what worked is still kept: %s", error)


def still_set_up(address: str) -> bool:
    """Whether a writing for this account stands here that can be undone, in whatever program."""
    from wizard import changes

    return key(address) in {key(receipt.address) for receipt in changes.receipts()}


def _worked(kept: dict[str, Any]) -> Worked:
    date = str(kept["date"])
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", date):
        raise ValueError(date)
    return Worked(
        date=date,
        imap=_server(Protocol.IMAP, kept["imap"]),
        smtp=_server(Protocol.SMTP, kept["smtp"]),
        form=LoginForm(kept["form"]) if kept["form"] else None,
        issuer=str(kept["issuer"]),
        academy=str(kept["academy"]),
    )


def _server(protocol: Protocol, kept: dict[str, Any]) -> Server:
    """Read again through the one parser of servers: a file that was changed by hand is not believed."""
    ending = "/starttls" if Security(kept["security"]) is Security.STARTTLS else ""
    read = Server.parse(protocol, f"{kept['host']}:{int(kept['port'])}{ending}")
    return Server(protocol, read.host, read.port, read.security, Origin(kept["origin"]))


def _ledger() -> Ledger:
    from wizard import changes

    return Ledger(changes.user_directory() / "worked.json")
