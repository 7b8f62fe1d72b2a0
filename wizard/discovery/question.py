# SPDX-License-Identifier: EUPL-1.2
"""What every source is asked, and how a server that a source names becomes a candidate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.core.discovered import RANKS, Candidate, Standing
from wizard.core.server import Origin

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from wizard.core.academy import Academy
    from wizard.core.discovered import SourceReport
    from wizard.core.server import Server
    from wizard.transport.net import Net, Watch

    Source = Callable[["Question", Watch], Awaitable[SourceReport]]


@dataclass(frozen=True, slots=True)
class Question:
    """Where are the servers of this address?"""

    domain: str  # the address's domain in ASCII, lower case
    address: str  # fills the placeholders of a file that was got; never sent anywhere
    net: Net
    academy: Academy | None = None
    accept_hosts: frozenset[str] = frozenset()  # hosts outside the domain that the person agreed to
    real_name: str = ""  # fills a placeholder too; never sent anywhere
    everything: bool = False  # on demand: ask every source, whatever the first ones say


def standing(host: str, domain: str) -> Standing:
    """How a host that somebody on the network names is related to the address."""
    from wizard.transport import suffixes

    return Standing.SAME_DOMAIN if suffixes.same_site(host, domain) else Standing.ELSEWHERE


def candidate(question: Question, server: Server, *, user_name: str = "", detail: str = "") -> Candidate:
    """A server as its source names it, with its rank and standing."""
    known = server.origin is Origin.ACADEMY
    place = Standing.KNOWN if known else standing(server.host, question.domain)
    return Candidate(server, RANKS.index(server.origin), place, user_name, detail)
