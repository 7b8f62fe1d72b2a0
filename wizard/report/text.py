# SPDX-License-Identifier: EUPL-1.2
"""The report as plain text, for a letter, a file or a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.report.facts import Facts


def as_text(facts: Facts) -> str:
    """Titles, then names and values in two columns; a value of several lines is set under itself."""
    width = max((len(line.name) for section in facts.sections for line in section.lines), default=0)
    parts = [f"{facts.title}\n{facts.made}\n"]
    for section in facts.sections:
        lines = [section.title]
        for line in section.lines:
            first, *others = line.value.splitlines() or [""]
            lines.append(f"  {line.name:<{width}}  {first}".rstrip())
            lines += [f"  {'':<{width}}  {other}".rstrip() for other in others]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)
