# SPDX-License-Identifier: EUPL-1.2
"""The academy's own file as a source: no network. Facts of high confidence on both servers need no other source."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from wizard.core.discovered import RANKS, SourceReport, SourceState
from wizard.core.server import Confidence, Origin, Protocol
from wizard.discovery.question import candidate

if TYPE_CHECKING:
    from wizard.core.discovered import Candidate
    from wizard.discovery.question import Question


def read(question: Question) -> SourceReport:
    """The academy's servers, the better supported first.

    A fact that is barely supported ranks with the guesses, in front of them: what the domain itself says is better.
    """
    academy = question.academy
    found: list[Candidate] = []
    for protocol in Protocol if academy is not None else ():
        for server in academy.servers_for(protocol) if academy is not None else ():
            named = candidate(question, dataclasses.replace(server, origin=Origin.ACADEMY))
            weak = server.confidence < Confidence.MEDIUM
            found.append(dataclasses.replace(named, rank=len(RANKS) - 1) if weak else named)
    state = SourceState.ANSWERED if found else SourceState.NOTHING
    return SourceReport(Origin.ACADEMY, state, candidates=tuple(found))


def suffices(report: SourceReport) -> bool:
    """Whether both servers are known so well that nobody else has to be asked."""
    sure = {each.server.protocol for each in report.candidates if each.server.confidence is Confidence.HIGH}
    return sure == set(Protocol)
