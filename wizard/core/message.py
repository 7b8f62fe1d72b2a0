# SPDX-License-Identifier: EUPL-1.2
"""What is said about a value: a closed code, how serious it is, and the facts its sentence needs.

The sentence itself is made by ``wizard.wording`` from the code and the facts, in the language of the person.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Severity(IntEnum):
    """From « all is well » to « cannot go on like this »; the order is the order of gravity."""

    GOOD = 0
    ADVICE = 1
    CONFIRM = 2  # unusual, never blocks: the person says yes
    WRONG = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found about something typed. ``facts`` are words for the sentence, never a secret."""

    code: StrEnum
    severity: Severity
    facts: tuple[str, ...] = ()
    suggestion: str | None = None  # a value the person may accept instead of what was typed


class Judged:
    """A value after its check, with what was found about it."""

    __slots__ = ()
    value: object
    findings: tuple[Finding, ...]

    @property
    def severity(self) -> Severity:
        """The gravest of the findings (GOOD when there is none)."""
        return max((finding.severity for finding in self.findings), default=Severity.GOOD)

    @property
    def usable(self) -> bool:
        """Whether the value may be used (nothing WRONG; a CONFIRM is for the person to accept)."""
        return bool(self.value) and self.severity < Severity.WRONG


@dataclass(frozen=True, slots=True)
class Checked(Judged):
    """Something typed that may be shown: the cleaned value and what was found about it."""

    value: str
    findings: tuple[Finding, ...] = ()
