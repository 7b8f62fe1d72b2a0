# SPDX-License-Identifier: EUPL-1.2
"""Thunderbird for Android: the account as a code to photograph, in the format of its « Import from a QR code ».

Format: github.com/thunderbird/thunderbird-android, feature/migration/qrcode/qr-code-format.md, version 1. Its place for
a password is left out: a code can be photographed by whoever passes.
"""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.clients import guided, papers
from wizard.clients.base import Detection, Kind, Target
from wizard.clients.sheet import telephone
from wizard.clients.sheet.facts import facts
from wizard.core.handover import Handover
from wizard.core.server import Security

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from wizard.clients.base import PlanOptions, Where
    from wizard.core.account import Account
    from wizard.core.plan import WritePlan
    from wizard.core.server import Server

MAIL = "android-mail"  # the telephone's own mail program: « Comptes », « Autre », « IMAP »
MOST_ACCOUNTS = 3  # in one code, as Thunderbird's own export does
MOST_BYTES = 800  # beyond, the modules are too small for old telephones
_SECURITY = {Security.TLS: 3, Security.STARTTLS: 2}
_IMAP = _SMTP = 0
_PASSWORD = 1  # how one logs in: « normal password »; the password itself stands nowhere


def parts(accounts: Sequence[Account]) -> tuple[str, ...]:
    """The texts of the codes for these accounts, in order; an account is never cut in two.

    Raises ValueError for a host or an address that is not ASCII: the telephone refuses the whole code.
    """
    groups: list[list[Account]] = []
    for account in accounts:
        last = groups[-1] if groups else None
        if last is not None and len(last) < MOST_ACCOUNTS and _size([*last, account]) <= MOST_BYTES:
            last.append(account)
        else:
            groups.append([account])
    return tuple(_text(group, number, len(groups)) for number, group in enumerate(groups, 1))


def payload(account: Account) -> str:
    """The text of the one code of an account. Raises ValueError (see ``parts``)."""
    return parts((account,))[0]


def _size(accounts: Sequence[Account]) -> int:
    return len(_text(accounts, 1, 1).encode())


def _text(accounts: Sequence[Account], number: int, total: int) -> str:
    document: list[Any] = [1, [number, total]]
    for account in accounts:
        document += _account(account)
    spare = MOST_BYTES - len(_json(document).encode())
    if spare < 0 and len(accounts) == 1:  # only a name can be so long; a shorter one can be corrected on the telephone
        identity = document[3][0][1]
        while spare < 0 and identity[1]:
            spare += len(identity[1][-1].encode())
            identity[1] = identity[1][:-1]
    return _json(document)


def _json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _account(account: Account) -> list[Any]:
    """The two lists of an account: the incoming server, and its groups of outgoing servers with their identities."""
    identity = account.identity
    for text in (account.imap.host, account.smtp.host, identity.address):
        if not text.isascii():
            raise ValueError(f"not ASCII: {text}")
    one_line = " ".join(identity.name.split())
    incoming = [_IMAP, *_server(account.imap), account.user_name]
    if account.label != identity.address:  # left out, the account is called by its address
        incoming.append(account.label)
    outgoing = [_SMTP, *_server(account.smtp), account.user_name]
    return [incoming, [[outgoing, [identity.address, one_line]]]]


def _server(server: Server) -> list[Any]:
    return [server.host, server.port, _SECURITY[server.security], _PASSWORD]


class Android(papers.Paper):
    """A telephone or a tablet with Thunderbird: nothing is written here unless a folder is given."""

    id = "android"
    name = "Thunderbird (Android)"

    def detect(self, where: Where) -> Detection | None:
        """Always offered: the telephone is not this computer. Raises BadInput for an unusable folder."""
        folder = papers.chosen(where)
        targets = tuple(
            Target(self.id, id, self.name, folder or where.home, default=folder is None, route=route, keeps=False)
            for id, route in ((self.id, ""), (MAIL, "guide"))
        )
        return Detection(self.id, self.name, "", None, targets, kind=Kind.OTHER)

    def plan(self, account: Account, target: Target, options: PlanOptions) -> WritePlan:
        """The code to show; with a folder, also its page in there. The telephone's own program: a guided copy."""
        if target.id == MAIL:
            return self.handed(account, target, Handover(guided.guide(MAIL, account)))
        handover = Handover(codes=parts((account,)), asks="android.password")
        if target.default:
            return self.handed(account, target, handover)
        sheet = facts(account, options.academy, handover.codes[0], datetime.date.today())
        path = target.path / papers.file_name("telephone", account.identity.address, "html")
        written = papers.changes(((path, telephone.page(sheet, handover.codes), "android.page"),))
        return self.handed(account, target, replace(handover, files=(str(path),)), written)
