# SPDX-License-Identifier: EUPL-1.2
"""What the sheet says, in order, in words; how it looks is the affair of ``html`` and ``pdf``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.core.academy import HelpDesk
from wizard.wording import academies, language
from wizard.wording import sheet as words

if TYPE_CHECKING:
    import datetime

    from wizard.core.academy import Academy
    from wizard.core.account import Account


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """All texts are in the language of the person; strong parts are marked (``wizard.wording.sheet``)."""

    language: str
    title: str
    lead: str
    academy: str  # "" when none is known
    date: str
    person: tuple[tuple[str, str], ...]  # name, value
    settings: tuple[tuple[str, str], ...]  # all that the code holds, a line each
    servers: tuple[tuple[str, str, str], ...]  # name, receiving, sending; the first line is the head
    servers_title: str
    checked: str
    code: str  # the text of the QR code
    code_words: tuple[str, str]
    code_described: str
    trouble: str
    steps: tuple[str, ...]
    help_title: str
    phone: str
    help_lines: tuple[str, ...]
    care: tuple[str, str]
    foot: tuple[str, str]


def settings(account: Account) -> tuple[tuple[str, str], ...]:
    """What a code holds, in words: name, value."""
    imap, smtp = account.imap, account.smtp
    return (
        (words.label("name"), account.identity.name),
        (words.label("address"), account.identity.address),
        (words.label("user_name"), account.user_name),
        (words.label("receive"), words.server(imap.host, imap.port, imap.security)),
        (words.label("send"), words.server(smtp.host, smtp.port, smtp.security)),
        (words.label("method"), words.method()),
    )


def facts(account: Account, academy: Academy | None, code: str, today: datetime.date) -> SheetFacts:
    """The sheet of an account on that day; ``code`` is the text of its QR code. Never a password."""
    strong, label = words.strong, words.label
    identity, imap, smtp = account.identity, account.imap, account.smtp
    desk = academy.help_desk.value if academy and academy.help_desk else HelpDesk()
    hours = desk.hours[:1].upper() + desk.hours[1:]
    lines = tuple(line for line in (hours, desk.email, "" if desk.email else desk.page) if line)
    return SheetFacts(
        language=language(),
        title=words.title(),
        lead=words.lead(),
        academy=academies.called(academy) if academy else "",
        date=words.date(today),
        person=(
            (label("name"), strong(identity.name)),
            (label("address"), strong(identity.address)),
            (label("login"), strong(account.user_name)),
            (label("password"), words.password()),
        ),
        settings=settings(account),
        servers_title=words.servers(),
        servers=(
            ("", label("receive"), label("send")),
            (label("server"), strong(imap.host), strong(smtp.host)),
            (label("port"), strong(str(imap.port)), strong(str(smtp.port))),
            (label("security"), words.security(imap.security), words.security(smtp.security)),
            (label("method"), words.method(), words.method()),
            (label("user_name"), account.user_name, account.user_name),
        ),
        checked=words.checked(today if account.verified else None),
        code=code,
        code_words=words.code(),
        code_described=words.code_described(),
        trouble=words.trouble(),
        steps=words.steps(account.user_name, identity.address.rpartition("@")[2], imap.port, smtp.port),
        help_title=words.help_desk(),
        phone=desk.phone,
        help_lines=lines if desk.phone or lines else (words.help_desk_unknown(),),
        care=words.care(),
        foot=words.foot(),
    )
