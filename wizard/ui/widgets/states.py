# SPDX-License-Identifier: EUPL-1.2
"""The states of a line, told by shape first, then word, then colour."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.message import Severity


class State(StrEnum):
    """What a criterion, a stage or a field is at."""

    TODO = "todo"
    COMING = "coming"
    RUNNING = "running"
    MET = "met"
    UNMET = "unmet"
    WARN = "warn"
    ADVICE = "advice"
    SKIP = "skip"


_LOOKS = {
    State.TODO: ("todo", "muted"),
    State.COMING: ("later", "muted"),
    State.RUNNING: ("run", "primary"),
    State.MET: ("met", "success"),
    State.UNMET: ("unmet", "error"),
    State.WARN: ("warn", "warning"),
    State.ADVICE: ("advice", "primary"),
    State.SKIP: ("skip", "muted"),
}


def icon_of(state: State) -> str:
    """The icon that tells the state by its outline alone."""
    return _LOOKS[state][0]


def ink_of(state: State) -> str:
    """The token of the state's colour."""
    return _LOOKS[state][1]


def of_severity(severity: Severity) -> State:
    """How a finding of this gravity is shown."""
    return (State.MET, State.ADVICE, State.WARN, State.UNMET)[int(severity)]
