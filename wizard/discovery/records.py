# SPDX-License-Identifier: EUPL-1.2
"""SRV records of the domain (RFC 6186, RFC 8314): TLS from the first byte before a required STARTTLS."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from wizard.core.discovered import SourceReport, SourceState
from wizard.core.server import Confidence, Origin, Protocol, Security, Server
from wizard.discovery.question import candidate
from wizard.transport import records
from wizard.transport.records import NameFault

if TYPE_CHECKING:
    from wizard.core.discovered import Candidate
    from wizard.discovery.question import Question
    from wizard.transport.net import Watch
    from wizard.transport.records import Records, Srv

SERVICES: tuple[tuple[str, Protocol, Security], ...] = (
    ("_imaps._tcp", Protocol.IMAP, Security.TLS),
    ("_imap._tcp", Protocol.IMAP, Security.STARTTLS),
    ("_submissions._tcp", Protocol.SMTP, Security.TLS),
    ("_submission._tcp", Protocol.SMTP, Security.STARTTLS),
)
_NOTHING = (NameFault.NXDOMAIN, NameFault.NO_DATA)


async def ask(question: Question, watch: Watch) -> SourceReport:
    """All four services side by side. A record that cannot be proven by DNSSEC is less trusted, never refused."""

    async def look(name: str) -> Records[Srv]:
        found = await records.srv(name, question.net)
        if found.fault not in (NameFault.SILENT, NameFault.ABSENT):
            watch.alive()
        return found

    names = [f"{service}.{question.domain}" for service, _, _ in SERVICES]
    answers = await asyncio.gather(*(look(name) for name in names))
    found: list[Candidate] = []
    for name, (_, protocol, security), answer in zip(names, SERVICES, answers, strict=True):
        confidence = Confidence.MEDIUM if answer.authenticated else Confidence.LOW
        for item in answer.items:
            server = Server(protocol, item.host, item.port, security, Origin.SRV, confidence)
            detail = f"{name} SRV {item.priority} {item.weight} {item.port} {item.host}"
            found.append(candidate(question, server, detail=detail))
    if found:
        proven = all(answer.authenticated for answer in answers if answer.items)
        return SourceReport(Origin.SRV, SourceState.ANSWERED, candidates=tuple(found), authenticated=proven)
    return _none([answer.fault for answer in answers])


def _none(faults: list[NameFault | None]) -> SourceReport:
    """Nothing known, said not to be offered, or nobody to ask."""
    said = next((fault for fault in faults if fault is not None and fault not in _NOTHING), None)
    if said in (None, NameFault.NOT_OFFERED):
        return SourceReport(Origin.SRV, SourceState.NOTHING, said.value if said else "")
    assert said is not None
    return SourceReport(Origin.SRV, SourceState.FAILED, said.value)
