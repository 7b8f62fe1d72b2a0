# SPDX-License-Identifier: EUPL-1.2
"""Where a person is in a guided procedure: one immutable value that goes forward, back, and into linked procedures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.procedure import Procedure, Screen, Situation

BEFORE = -1  # « Avant de commencer », ahead of the first screen


@dataclass(frozen=True, slots=True)
class Guide:
    """A procedure and the screen shown. ``trail``: the guides left by following a link, the last one last."""

    procedure: Procedure
    situation: Situation | None
    came_from: str  # the page it was asked from and leads back to: "stuck", "you", "password", "recheck", "home", …
    at: int = BEFORE  # index in the procedure's screens
    first: int = 0  # index of the screen this situation begins with
    ticked: frozenset[str] = frozenset()  # lines the person has ticked on its pages
    trail: tuple[Guide, ...] = ()

    @property
    def screen(self) -> Screen | None:
        """The screen shown; None on the page before the first."""
        return self.procedure.screens[self.at] if self.at >= 0 else None

    @property
    def number(self) -> int:
        """The number the procedure gives to the screen shown (two pages may share one); 0 before the first."""
        return self.screen.number if self.screen is not None else 0

    @property
    def last(self) -> bool:
        """Whether nothing of this procedure comes after this page."""
        return self.at == len(self.procedure.screens) - 1

    @property
    def followed(self) -> bool:
        """Whether the end of this procedure leads back into the one that linked to it."""
        return bool(self.trail)

    def forward(self) -> Guide | None:
        """The next page; behind the last one the guide that linked here, or None: finished."""
        if not self.last:
            return replace(self, at=self.first if self.at == BEFORE else self.at + 1)
        return self.trail[-1] if self.trail else None

    def back(self) -> Guide | None:
        """The page before; from the first one where the link was followed from, or None: to ``came_from``."""
        if self.at > self.first:
            return replace(self, at=self.at - 1)
        if self.at != BEFORE and _has_preparation(self.procedure, bool(self.trail)):
            return replace(self, at=BEFORE)
        return self.trail[-1] if self.trail else None

    def follow(self, procedure: Procedure, situation: Situation | None = None) -> Guide:
        """Into a linked procedure. A link to the same one changes the screen it begins with: nothing to come back to."""
        first = procedure.start(situation)
        if procedure.id == self.procedure.id:
            return replace(self, situation=situation, first=first, at=first)
        for index, past in enumerate(self.trail):
            if past.procedure.id == procedure.id:  # round in a circle: out again instead
                return replace(past, at=first, first=first, situation=situation, trail=self.trail[:index])
        at = BEFORE if _has_preparation(procedure, followed=True) else first
        return Guide(procedure, situation, self.came_from, at, first, trail=(*self.trail, self))

    def tick(self, ticked: frozenset[str]) -> Guide:
        """The same place with these lines ticked."""
        return replace(self, ticked=ticked)


def begin(procedure: Procedure, situation: Situation | None, came_from: str) -> Guide:
    """A guide at « Avant de commencer »."""
    return Guide(procedure, situation, came_from, BEFORE, procedure.start(situation))


def _has_preparation(procedure: Procedure, followed: bool) -> bool:
    """A short procedure reached by a link (what the NUMEN is) has nothing to prepare."""
    return not followed or bool(procedure.before or procedure.entry)
