# SPDX-License-Identifier: EUPL-1.2
"""Writes ``docs/academies.md``, the table of what is known of each academy: ``python docs/academies.py``.

A test makes it again and compares: the page never says anything else than the files of ``resources/academies``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.academies import Catalogue
from wizard.core.academy import LoginForm, PortalPurpose
from wizard.core.server import Confidence, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.core.academy import Academy, Fact

PAGE = Path(__file__).with_name("academies.md")
_COLUMNS = (
    "Academy",
    "Domains",
    "Receiving",
    "Sending",
    "Identifier",
    "Webmail",
    "Portal",
    "Lost identifier or password",
    "Help desk",
)
_HEAD = """# What is known of each academy

Made from the files of `resources/academies` by `python docs/academies.py`; change a file, not this page. Facts about
servers and pages are as their sources write them; sentences are in French, the language of the academies.

**Nothing here was tried against a live server.** The word in brackets says how well the sources support a fact:

| word | meaning |
|---|---|
| high | the academy's own page or a working set-up, and no serious contradiction; or several independent sources |
| medium | one working program or set-up, or one older page of the academy |
| low | one commercial blog, an example, an old document, or an inference |
| very low | a placeholder, obsolete or contradicted: kept for diagnosis, never offered |

An empty cell is a thing that no source says: it is never filled in by pattern. For these academies the assistant looks
for the servers, or takes the ones the person types. `assistant-messagerie academies ID` gives every fact of one academy
with its sources, its date and its notes; `academies --json` gives all of them.

"""


def page(catalogue: Catalogue) -> str:
    """The whole page, as Markdown."""
    academies = [catalogue.get(name.id) for name in catalogue.names]
    rows = [_row(_COLUMNS), _row("---" for _ in _COLUMNS), *(_row(_cells(academy)) for academy in academies)]
    return _HEAD + "\n".join(rows) + "\n\n" + _totals(academies)


def _cells(academy: Academy) -> Iterable[str]:
    yield f"{academy.name} (`{academy.id}`)"
    yield "<br>".join((*academy.domains, *(f"{domain} (former)" for domain in academy.former_domains)))
    for protocol in (Protocol.IMAP, Protocol.SMTP):
        yield _facts((fact.value.endpoint, fact) for fact in academy.servers if fact.value.protocol is protocol)
    yield _facts(_identifier(academy))
    for purposes in (
        (PortalPurpose.WEBMAIL,),
        (PortalPurpose.PORTAL,),
        (PortalPurpose.LOST_IDENTIFIER, PortalPurpose.LOST_PASSWORD),
    ):
        yield _facts((f"<{fact.value}>", fact) for purpose, fact in academy.portals if purpose in purposes)
    desk = academy.help_desk
    yield _facts([(desk.value.phone or desk.value.email or desk.value.page, desk)]) if desk else ""


def _identifier(academy: Academy) -> Iterable[tuple[str, Fact[Any]]]:
    if academy.identifier_form is not None:
        yield academy.identifier_form.value, academy.identifier_form
    elif academy.login_form is not None:
        whole = academy.login_form.value is LoginForm.ADDRESS
        yield "the whole address" if whole else "the identifier (pnom)", academy.login_form


def _facts(facts: Iterable[tuple[str, Fact[Any]]]) -> str:
    unique = dict.fromkeys(f"{text} ({_word(fact.confidence)})" for text, fact in facts)
    return "<br>".join(unique)


def _word(confidence: Confidence) -> str:
    return confidence.name.lower().replace("_", " ")


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _totals(academies: list[Academy]) -> str:
    """How much is known, counted as the assistant counts: what has very low confidence is not offered."""
    both = [a for a in academies if a.servers_for(Protocol.IMAP) and a.servers_for(Protocol.SMTP)]
    receiving = [a for a in academies if a.servers_for(Protocol.IMAP)]
    sending = [a for a in academies if a.servers_for(Protocol.SMTP)]
    pages = [a for a in academies if a.portal(PortalPurpose.WEBMAIL)]
    desks = [a for a in academies if a.help_desk]
    return (
        f"Of these {len(academies)}: receiving server known for {len(receiving)}, sending server for {len(sending)}, "
        f"both for {len(both)};\nwebmail address for {len(pages)}, help desk for {len(desks)}.\n"
    )


if __name__ == "__main__":
    PAGE.write_text(page(Catalogue()), encoding="utf-8")
    sys.stdout.write(f"{PAGE}\n")
