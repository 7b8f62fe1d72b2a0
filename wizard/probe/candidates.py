# SPDX-License-Identifier: EUPL-1.2
"""The servers of one leg, raced by rank: a silent first one does not cost its deadline plus the next one's."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from wizard.core.around import BEFORE_GREETING
from wizard.core.probe import BadCertificate, Family, Stage, family
from wizard.probe.leg import Attempt, may_try_next
from wizard.transport import StageFailed, deadlines

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.probe import Leg, StageEvent
    from wizard.core.server import Server
    from wizard.probe.request import ProbeRequest
    from wizard.transport import Trust


class _Feed:
    """Events of one attempt: kept until its server is the one the leg stands on, then told as they happen."""

    def __init__(self, listener: Callable[[StageEvent], None]) -> None:
        self._listener = listener
        self._kept: list[StageEvent] = []
        self._open = False

    def __call__(self, event: StageEvent) -> None:
        if self._open:
            self._listener(event)
        else:
            self._kept.append(event)

    def open(self) -> None:
        """Tell what was kept, and everything from now on."""
        if not self._open:
            self._open = True
            for event in self._kept:
                self._listener(event)


class Candidates:
    """All servers of a leg; ``shown`` is the attempt the leg stands on (the first, until it has failed)."""

    def __init__(
        self, leg: Leg, servers: tuple[Server, ...], request: ProbeRequest, listener: Callable[[StageEvent], None]
    ) -> None:
        self._feeds = [_Feed(listener) for _ in servers]
        self._attempts = [
            Attempt(leg, server, request, feed) for server, feed in zip(servers, self._feeds, strict=True)
        ]
        self._clock = request.clock
        self.shown = self._attempts[0]
        self._feeds[0].open()

    @property
    def connected(self) -> bool:
        """Whether any server of the list was connected to."""
        return any(attempt.connection is not None for attempt in self._attempts)

    @property
    def out_of_reach(self) -> bool:
        """Whether the leg ended before it had a connection."""
        return self.shown.report().failed_stage in (Stage.RESOLVE, Stage.CONNECT)

    @property
    def unanswered(self) -> bool:
        """Whether the leg ended before a mail server greeted it."""
        return self.shown.report().failed_stage in BEFORE_GREETING

    @property
    def unspoken(self) -> bool:
        """Whether somebody accepted the connection, and TLS did not come about: it may be a web server."""
        report = self.shown.report()
        return report.failed_stage is Stage.TLS and not isinstance(report.outcome, BadCertificate)

    @property
    def misdated(self) -> bool:
        """Whether the leg ended on a certificate that this computer's clock speaks against."""
        return isinstance(self.shown.outcome, BadCertificate) and self.shown.outcome.misdated

    def _show(self, attempt: Attempt) -> None:
        self.shown = attempt
        self._feeds[self._attempts.index(attempt)].open()

    async def reach(self, trust: asyncio.Future[Trust]) -> bool:
        """Race up to the greeting; whether a server of the list was greeted. Best rank wins, not the fastest."""
        tasks: list[asyncio.Task[bool]] = []
        connect_by = self._clock() + deadlines.CONNECT  # one for all: dropped ports must not cost their sum
        try:
            while True:
                if len(tasks) < len(self._attempts):
                    attempt = self._attempts[len(tasks)]
                    attempt.connect_by = connect_by
                    tasks.append(asyncio.ensure_future(_greeted(attempt, trust)))
                more = len(tasks) < len(self._attempts)
                running = [task for task in tasks if not task.done()]
                if running:
                    await asyncio.wait(
                        running,
                        timeout=deadlines.NEXT_SERVER if more else None,
                        return_when=asyncio.FIRST_COMPLETED,
                    )
                settled = self._settle(tasks, more)
                if settled is not None:
                    return settled
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for attempt in self._attempts:
                if attempt is not self.shown:
                    attempt.cut()

    def _settle(self, tasks: list[asyncio.Task[bool]], more: bool) -> bool | None:
        """By rank: wait for a better one that still runs, take the first that was greeted, stop at a hard fault."""
        failed = []
        for attempt, task in zip(self._attempts, tasks, strict=False):
            if not task.done():
                return None
            if task.result():
                self._show(attempt)
                return True
            failed.append(attempt)
            if not may_try_next(attempt.outcome):
                self._show(attempt)
                return False
        if more:
            return None
        # all failed: a broken trust must not be hidden by a closed port, else the first of the list says why
        grave = [attempt for attempt in failed if family(attempt.outcome) is Family.TRUST]
        self._show((grave or failed)[0])
        return False

    def cut(self) -> None:
        """Close whatever is open."""
        for attempt in self._attempts:
            attempt.cut()

    def expire(self) -> None:
        """The whole check's deadline passed: whatever runs has not answered in time."""
        self.shown.expire()


async def _greeted(attempt: Attempt, trust: asyncio.Future[Trust]) -> bool:
    try:
        await attempt.reach(trust)
    except StageFailed:
        return False
    return True
