# SPDX-License-Identifier: EUPL-1.2
"""Mozilla's database of providers: it is told the domain, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.server import Origin
from wizard.discovery import files

if TYPE_CHECKING:
    from wizard.core.discovered import SourceReport
    from wizard.discovery.question import Question
    from wizard.transport.net import Watch

BASE = "https://autoconfig.thunderbird.net/v1.1/"


def url(domain: str) -> str:
    """Where the file of a domain is."""
    return f"{BASE}{domain}"


async def ask(question: Question, watch: Watch) -> SourceReport:
    """The database's file for the domain."""
    return await files.ask(Origin.ISPDB, (url(question.domain),), question, watch)
