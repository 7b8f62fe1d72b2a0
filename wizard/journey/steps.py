# SPDX-License-Identifier: EUPL-1.2
"""The flow as data: seven steps, what completes each, and where there is no way back.

The window maps a step's id to a page, the command line maps it to options; a test asserts that both cover STEPS.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.journey.draft import Draft


class Gap(StrEnum):
    """What is still missing before a step is complete."""

    ACADEMY = "academy"
    NAME = "name"
    ADDRESS = "address"
    LOGIN = "login"
    PASSWORD = "password"
    SERVERS = "servers"
    CHECK = "check"
    VERDICT = "verdict"  # checked, not good, and not to be written as it is
    PROGRAM = "program"
    PLAN = "plan"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of the journey, or one group of options of the command line."""

    id: str
    missing: Callable[[Draft], tuple[Gap, ...]]
    applies: Callable[[Draft], bool] = lambda draft: True
    point_of_no_return: bool = False  # once complete, what came before is history

    def complete(self, draft: Draft) -> bool:
        """Whether nothing is missing in this draft."""
        return not self.missing(draft)


def _academy(draft: Draft) -> tuple[Gap, ...]:
    return () if draft.academy else (Gap.ACADEMY,)


def _you(draft: Draft) -> tuple[Gap, ...]:
    gaps = ((Gap.NAME, draft.name), (Gap.ADDRESS, draft.address), (Gap.LOGIN, draft.login))
    return tuple(gap for gap, value in gaps if not value)


def _password(draft: Draft) -> tuple[Gap, ...]:
    return () if draft.password else (Gap.PASSWORD,)


def _check(draft: Draft) -> tuple[Gap, ...]:
    if not (draft.imap and draft.smtp):
        return (Gap.SERVERS,)
    if draft.report is None:
        return (Gap.CHECK,)
    if draft.report.good or (draft.allow_unverified and may_prepare(draft)):
        return ()
    return (Gap.VERDICT,)


def may_prepare(draft: Draft) -> bool:
    """Whether « Préparer quand même » is open: only the network failed, and the servers are of high confidence."""
    from wizard.core.verdict import verdict

    return draft.report is not None and verdict(draft.report).may_prepare


def _program(draft: Draft) -> tuple[Gap, ...]:
    return () if draft.client and draft.profile else (Gap.PROGRAM,)


def _summary(draft: Draft) -> tuple[Gap, ...]:
    if draft.plan is None:
        return (Gap.PLAN,)
    return () if draft.plan.empty or draft.receipt else (Gap.RECEIPT,)


STEPS: tuple[Step, ...] = (
    Step("academy", _academy),
    Step("you", _you),
    Step("password", _password),
    Step("check", _check),
    Step("program", _program),
    Step("summary", _summary, point_of_no_return=True),
    Step("done", _summary),
)
