# SPDX-License-Identifier: EUPL-1.2
"""Refused logins counted across runs, so that the assistant never gets an account blocked: times only, no secret."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from wizard.changes.ledger import Ledger, key
from wizard.core.errors import LoginBudgetSpent

if TYPE_CHECKING:
    from pathlib import Path

REFUSALS = 4
WITHIN = 3600.0  # seconds


class Budget:
    """A file with the times of the last refusals of each account, under a digest of its address.

    Times are seconds since the epoch and given by the caller. A file that cannot be read counts nothing: the server's
    own protection stays in force.
    """

    def __init__(self, path: Path) -> None:
        self._ledger = Ledger(path)

    def left(self, address: str, now: float) -> int:
        """How many refusals may still happen within the hour."""
        return max(0, REFUSALS - len(self._recent(address, now)))

    def until(self, address: str, now: float) -> float | None:
        """When a login may be tried again, None when it may be now."""
        times = self._recent(address, now)
        return times[-REFUSALS] + WITHIN if len(times) >= REFUSALS else None

    def require(self, address: str, now: float) -> None:
        """Raise LoginBudgetSpent when four refusals happened within the hour; ``until`` is « 14:05 », local time."""
        until = self.until(address, now)
        if until is not None:
            clock = time.strftime("%H:%M", time.localtime(until))
            raise LoginBudgetSpent("refused", until=clock, moment=until, address=address)

    def spend(self, address: str, refusals: int, now: float) -> None:
        """Count refusals. Raises OSError when they cannot be kept."""
        if refusals > 0:
            accounts = {known: times for known, times in self._read(now).items() if times}
            accounts[key(address)] = [*accounts.get(key(address), []), *[now] * refusals][-2 * REFUSALS :]
            self._ledger.write(accounts)

    def _recent(self, address: str, now: float) -> list[float]:
        return self._read(now).get(key(address), [])

    def _read(self, now: float) -> dict[str, list[float]]:
        """Times within the hour, in order; those of a clock that was ahead count from now on."""
        try:
            return {
                known: sorted(min(float(moment), now) for moment in times if float(moment) > now - WITHIN)
                for known, times in self._ledger.read().items()
            }
        except (ValueError, TypeError):
            return {}
