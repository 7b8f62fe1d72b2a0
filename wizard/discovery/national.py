# SPDX-License-Identifier: EUPL-1.2
"""A hint that a domain's mailboxes are the national mail's: seen without a password, and then only asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard import aio
from wizard.core.discovered import National
from wizard.transport import deadlines, records
from wizard.transport.web import fetch
from wizard.transport.webfaults import WebFailed, WebFault

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from wizard.discovery.question import Question
    from wizard.transport.net import Watch

DOMAIN = "education.gouv.fr"
_WEBMAILS = ("webmail", "messagerie")
_LED = (WebFault.REDIRECT_ELSEWHERE, WebFault.REDIRECT_PLAIN)


def is_national(host: str) -> bool:
    """Whether a host is the ministry's."""
    return host == DOMAIN or host.endswith(f".{DOMAIN}")


async def look(question: Question, watch: Watch) -> National | None:
    """Where the mail is received, and where the webmail leads to; nothing is followed there. None: no sign."""
    if is_national(question.domain):
        return None
    webmails = [f"{name}.{question.domain}" for name in _WEBMAILS]

    def job(host: str) -> Callable[[Callable[[], None]], Awaitable[National | None]]:
        return lambda alive: _led(question, host, watch)

    jobs = [lambda alive: _received(question), *(job(host) for host in webmails)]
    signs = await aio.best_of(jobs, lambda signs: any(signs), deadline=deadlines.FETCH)
    return next((sign for sign in signs if sign is not None), None)


async def _received(question: Question) -> National | None:
    answer = await records.mx(question.domain, question.net)
    return next((National("mx", host) for host in answer.items if is_national(host)), None)


async def _led(question: Question, host: str, watch: Watch) -> National | None:
    try:
        await fetch(f"https://{host}/", question.net, watch=watch)
    except WebFailed as failed:
        if failed.fault in _LED and is_national(failed.host):
            return National("redirect", failed.host)
    return None
