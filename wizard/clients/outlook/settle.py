# SPDX-License-Identifier: EUPL-1.2
"""The watch after the writing: Outlook is started, and the registry is read until an account of the address is there.

Nothing is believed before it is read: Outlook ignores an import without a word. The clock, the wait and the registry are
given, so that the whole course is played in tests.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.clients.base import Moment, Settled
from wizard.clients.outlook import accounts, detection
from wizard.clients.outlook.installations import text
from wizard.clients.outlook.plan import FOLDER, IMPORT, setup_key
from wizard.core.errors import NothingToSetUp

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from wizard.clients.outlook.accounts import Found
    from wizard.clients.outlook.detection import OutlookTarget
    from wizard.core.account import Account

LOOK, EVERY = 90.0, 1.0  # seconds: how long after each start, how often


@dataclass(frozen=True, slots=True)
class Clock:
    """Time as the watch sees it."""

    now: Callable[[], float] = time.monotonic
    wait: Callable[[float], Awaitable[None]] = asyncio.sleep


async def settle(
    account: Account,
    target: OutlookTarget,
    start: Callable[[], None],
    said: Callable[[Moment], None],
    reopened: Callable[[], Awaitable[None]] | None,
    clock: Clock | None = None,
    course: list[str] | None = None,
) -> Settled:
    """See ``wizard.clients.base.Client.settle``; ``course`` takes what was seen and when, « 5 import_gone ».

    No word of it is the person's. Cancelled, it leaves what is written for undoing.
    """
    clock = clock or Clock()
    watch = _Watch(account, target, clock, course if course is not None else [])
    try:
        return await watch.run(start, said, reopened)
    except asyncio.CancelledError:
        watch.note("stopped")
        raise


def is_ours(target: OutlookTarget) -> bool:
    """Whether the import that Outlook will look at is the assistant's."""
    return FOLDER in text(target.registry.value(setup_key(target.office), IMPORT))


def tidy(target: OutlookTarget) -> bool:
    """Take away the import Outlook did not take: left there, it could be made at any later start. Only ours."""
    if not is_ours(target):
        return False
    try:
        target.registry.delete(setup_key(target.office), IMPORT)
    except FileNotFoundError:  # Outlook has just taken it
        return False
    return True


class _Watch:
    """What has been seen so far."""

    def __init__(self, account: Account, target: OutlookTarget, clock: Clock, course: list[str]) -> None:
        self._account, self._target, self._clock, self._course = account, target, clock, course
        self._begun = clock.now()
        self._ran = False  # Outlook was seen among the programs that run
        self._runs = False  # it was there at the last look
        self._imports = True  # our import was there at the last look
        self._before: Found | None = None  # the account at the last look

    async def run(
        self,
        start: Callable[[], None],
        said: Callable[[Moment], None],
        reopened: Callable[[], Awaitable[None]] | None,
    ) -> Settled:
        """The whole course; see ``settle``."""
        said(Moment.OPENING)
        try:
            if detection.PROCESS not in self._target.processes():
                start()
                self.note("started")
        except NothingToSetUp:
            self.note(Settled.NOT_STARTED)
            return Settled.NOT_STARTED
        said(Moment.LOOKING)
        result = await self.look()
        if result is None and reopened is not None:
            said(Moment.REOPEN)
            self.note("asked_to_reopen")
            await reopened()
            self.note("reopened")
            said(Moment.LOOKING_AGAIN)
            result = await self.look()
        said(Moment.TIDYING)
        if tidy(self._target):
            self.note("import_removed_by_us")
        result = result or self.why_not()
        self.note(result)
        return result

    def note(self, what: str) -> None:
        """This was seen now."""
        self._course.append(f"{self._clock.now() - self._begun:.0f} {what}")

    async def look(self) -> Settled | None:
        """Look for LOOK seconds; None when no account of the address came.

        Raises OSError when Windows does not let us look even at the last moment; before, it is asked again.
        """
        until = self._clock.now() + LOOK
        while True:
            try:
                result = self._seen()
            except OSError:
                if self._clock.now() >= until:
                    raise
                result = None
            if result is not None or self._clock.now() >= until:
                return result
            await self._clock.wait(EVERY)

    def why_not(self) -> Settled:
        """What is known of an account that did not come, or came at the last look."""
        if self._before is not None and self._before.imap.host:
            return Settled.DIFFERS
        if not self._ran:
            return Settled.NOT_STARTED
        return Settled.NOT_SEEN if self._runs else Settled.CRASHED

    def _seen(self) -> Settled | None:
        runs = detection.PROCESS in self._target.processes()
        if runs is not self._runs:
            self.note("runs" if runs else "ended")
        self._runs, self._ran = runs, self._ran or runs
        if self._imports and not is_ours(self._target):
            self._imports = False
            self.note("import_gone")
        there = accounts.read(self._target.registry, self._target.office, self._target.profile)
        found = accounts.of(there, self._account.identity.address)
        before, self._before = self._before, found
        if found is not None and before is None:
            self.note("account_seen")
        if found is None or not found.imap.host:  # its key is there before its values are
            return None
        if not accounts.compare(found, self._account):
            return Settled.CREATED
        return Settled.DIFFERS if found == before else None  # its values come one after the other
