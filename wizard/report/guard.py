# SPDX-License-Identifier: EUPL-1.2
"""What stands before every way out of a report: it is searched for every secret that was typed, then it may leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard import logs
from wizard.core.errors import AssistantError
from wizard.report.page import as_html
from wizard.report.text import as_text

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.report.facts import Facts

CODE = "secret-in-report"
_PAGES = (".html", ".htm")


def clean(facts: Facts) -> bool:
    """Whether no secret typed in this run, nor anything like a NUMEN, shows in the report, in either form.

    Secrets of one to three characters are not looked for: the report quotes nobody then (``wizard.report.facts``).
    """
    return not (logs.holds_secret(as_text(facts)) or logs.holds_secret(as_html(facts)))


def guard(content: str) -> None:
    """Let nothing secret out. Raises AssistantError (« secret-in-report »)."""
    if logs.holds_secret(content):
        raise AssistantError(CODE)


def save(path: Path, facts: Facts) -> None:
    """Write the report for its owner only: HTML by the name's ending, text otherwise.

    Raises AssistantError (« secret-in-report ») with nothing written, and OSError.
    """
    from wizard.changes.files import write_private

    text = as_text(facts)
    content = as_html(facts) if path.suffix.lower() in _PAGES else text
    for one in (text, content):  # the plain text too: a secret may be spelt otherwise in markup
        guard(one)
    write_private(path, content.encode("utf-8", "replace"))
