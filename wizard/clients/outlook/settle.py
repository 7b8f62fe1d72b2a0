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
) -> Settled:
    """See ``wizard.clients.base.Client.settle``. Cancelled, it leaves what is written for undoing."""
    watch = _Watch(account, target, clock or Clock())
    said(Moment.OPENING)
    try:
        if detection.PROCESS not in target.processes():
            start()
    except NothingToSetUp:
        return Settled.NOT_STARTED
    said(Moment.LOOKING)
    result = await watch.look()
    if result is None and reopened is not None:
        said(Moment.REOPEN)
        await reopened()
        said(Moment.LOOKING_AGAIN)
        result = await watch.look()
    said(Moment.TIDYING)
    tidy(target)
    return result or watch.why_not()


def tidy(target: OutlookTarget) -> bool:
    """Take away the import Outlook did not take: left there, it could be made at any later start. Only ours."""
    key = setup_key(target.office)
    if FOLDER not in text(target.registry.value(key, IMPORT)):
        return False
    target.registry.delete(key, IMPORT)
    return True


class _Watch:
    """What has been seen so far."""

    def __init__(self, account: Account, target: OutlookTarget, clock: Clock) -> None:
        self._account, self._target, self._clock = account, target, clock
        self._ran = False  # Outlook was seen among the programs that run
        self._runs = False  # it was there at the last look

    async def look(self) -> Settled | None:
        """Look for LOOK seconds; None when no account of the address came."""
        until = self._clock.now() + LOOK
        while True:
            result = self._seen()
            if result is not None or self._clock.now() >= until:
                return result
            await self._clock.wait(EVERY)

    def why_not(self) -> Settled:
        """What is known of an account that did not come."""
        if not self._ran:
            return Settled.NOT_STARTED
        return Settled.NOT_SEEN if self._runs else Settled.CRASHED

    def _seen(self) -> Settled | None:
        self._runs = detection.PROCESS in self._target.processes()
        self._ran = self._ran or self._runs
        there = accounts.read(self._target.registry, self._target.office, self._target.profile)
        found = accounts.of(there, self._account.identity.address)
        if found is None or not found.imap.host:  # its key is there before its values are
            return None
        return Settled.DIFFERS if accounts.compare(found, self._account) else Settled.CREATED
