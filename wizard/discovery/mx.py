# SPDX-License-Identifier: EUPL-1.2
"""The file of whoever receives the domain's mail: one step from the best MX, never a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.discovered import SourceReport, SourceState
from wizard.core.server import Confidence, Origin
from wizard.discovery import files, ispdb, provider
from wizard.transport import records, suffixes
from wizard.transport.records import NameFault

if TYPE_CHECKING:
    from wizard.discovery.question import Question
    from wizard.transport.net import Watch


async def ask(question: Question, watch: Watch) -> SourceReport:
    """Mozilla's places and its database, for the domain of the MX host; its servers are elsewhere, so by consent."""
    answer = await records.mx(question.domain, question.net)
    if answer.fault in (NameFault.NXDOMAIN, NameFault.NO_DATA):
        return SourceReport(Origin.MX, SourceState.NOTHING)
    if answer.fault is NameFault.NOT_OFFERED:
        return SourceReport(Origin.MX, SourceState.NOTHING, answer.fault.value)
    if answer.fault is not None:
        return SourceReport(Origin.MX, SourceState.FAILED, answer.fault.value)
    domains = domains_of(answer.items[0], question.domain)
    if not domains:
        return SourceReport(Origin.MX, SourceState.NOTHING)  # the domain receives its own mail
    urls = [url for domain in domains for url in provider.mozilla(domain)]
    urls += [ispdb.url(domain) for domain in domains]
    return await files.ask(Origin.MX, urls, question, watch, Confidence.LOW)


def domains_of(host: str, domain: str) -> tuple[str, ...]:
    """« mx1.mail.x.fr » → « mail.x.fr », « x.fr »; none when the host belongs to the domain itself."""
    owner = suffixes.registrable(host)
    if not owner or owner == suffixes.registrable(domain):
        return ()
    above = host.partition(".")[2]
    return tuple(dict.fromkeys((above, owner))) if suffixes.registrable(above) == owner else (owner,)
