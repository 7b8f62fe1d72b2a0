# SPDX-License-Identifier: EUPL-1.2
"""The last proof of an account: a message to oneself, seen to arrive and taken away again. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard.core.outcome import NotTried

if TYPE_CHECKING:
    from wizard.core.outcome import Outcome

_NOT_TRIED = NotTried()
WAIT = 60.0  # seconds for the message to arrive


class Removal(StrEnum):
    """What became of the message in the end."""

    GONE = "gone"  # removed for good, by its own number
    BINNED = "binned"  # moved to the bin: this server removes no single message
    LEFT = "left"  # still there: nothing but a removal of other messages too was possible, or it failed
    NOT_SEEN = "not-seen"  # it was not seen to arrive


class Moment(StrEnum):
    """What the proof is about to do, as it happens."""

    LOGIN = "login"
    SENDING = "sending"
    WAITING = "waiting"
    REMOVING = "removing"


@dataclass(frozen=True, slots=True)
class Proof:
    """``outcome``: the first thing that went wrong; Passed when nothing did. Times in seconds."""

    sent: bool  # the sending server took it
    seen_after: float | None = None  # from that moment to its arrival; None: not seen
    removal: Removal = Removal.NOT_SEEN
    outcome: Outcome = _NOT_TRIED
    told_by_server: bool = False  # IDLE (RFC 2177) told of it; otherwise the mailbox was asked every few seconds
    message_id: str = ""

    @property
    def good(self) -> bool:
        """Whether it left and arrived."""
        return self.sent and self.seen_after is not None
