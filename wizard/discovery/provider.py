# SPDX-License-Identifier: EUPL-1.2
"""The domain's own autoconfiguration file: where Mozilla's programs and the IETF draft look for it, by https only.

The address is never part of the query, unlike in Mozilla's first form: the domain alone is enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.server import Origin
from wizard.discovery import files

if TYPE_CHECKING:
    from wizard.core.discovered import SourceReport
    from wizard.discovery.question import Question
    from wizard.transport.net import Watch


def mozilla(domain: str) -> tuple[str, ...]:
    """Mozilla's two places."""
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def draft(domain: str) -> tuple[str, ...]:
    """The two places of draft-ietf-mailmaint-autoconfig."""
    return (
        f"https://autoconfig.{domain}/.well-known/mail-v1.xml",
        f"https://{domain}/.well-known/mail-v1.xml",
    )


async def ask(question: Question, watch: Watch) -> SourceReport:
    """All places side by side; the first one in the order above whose file can be used."""
    urls = (*mozilla(question.domain), *draft(question.domain))
    return await files.ask(Origin.PROVIDER, urls, question, watch)
