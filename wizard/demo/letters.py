# SPDX-License-Identifier: EUPL-1.2
"""The welcome mails of the practice mailboxes: readable files in ``resources/demo`` made into real messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, make_msgid, parseaddr
from typing import TYPE_CHECKING

from wizard import assets
from wizard.demo import accounts

if TYPE_CHECKING:
    from wizard.demo.accounts import PracticeAccount

_AGE = "Date-Offset-Hours"  # a header of our files only: how old the message looks


@dataclass(frozen=True, slots=True)
class Letter:
    """A message as the server keeps it: RFC 5322 octets and the date of its arrival."""

    content: bytes
    date: datetime


def welcome(account: PracticeAccount, now: datetime) -> tuple[Letter, ...]:
    """The welcome mails for an account, oldest first. ``now`` carries its time zone."""
    files = sorted(assets.path("demo").glob("*.eml"))
    return tuple(_letter(file.read_text(encoding="utf-8"), account, now) for file in files)


def _letter(text: str, account: PracticeAccount, now: datetime) -> Letter:
    head, _, body = text.partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    date = now - timedelta(hours=float(fields.pop(_AGE)))
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = formataddr(parseaddr(fields["From"]))
    message["To"] = formataddr((account.name, account.address))
    message["Subject"] = fields["Subject"]
    message["Date"] = format_datetime(date)
    message["Message-ID"] = make_msgid(domain=accounts.DOMAIN)
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    return Letter(message.as_bytes(), date)
