# SPDX-License-Identifier: EUPL-1.2
"""The last proof: a message to oneself is sent, seen to arrive, and taken away by its own Message-ID."""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING, TypeVar

from wizard import aio
from wizard.core.probe import ConnectionLost, Leg, LoginRefused, NotTried, Passed, TimedOut
from wizard.core.proof import WAIT, Moment, Proof, Removal
from wizard.probe.leg import Attempt
from wizard.probe.own_message import Inbox, Outbox
from wizard.transport import StageFailed, Trust, deadlines

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.probe import Outcome, StageEvent
    from wizard.probe.request import ProbeRequest

T = TypeVar("T")
ASK_EVERY = 3.0  # seconds, where the server does not tell by itself
LISTEN = 10.0  # seconds of IDLE before the mailbox is asked all the same: not every server keeps its word
STEP = 15.0  # seconds for one command
TAKING = 60.0  # seconds for the message to be taken: servers search it for viruses before they answer


async def prove(
    request: ProbeRequest,
    user_name: str,
    subject: str,
    text: str,
    told: Callable[[Moment], None] | None = None,
    *,
    wait: float = WAIT,
) -> Proof:
    """Send a message from this account to itself over its servers and watch it arrive, for ``wait`` seconds.

    The first server of each list is used, with the one user name that a check found right: one login each. Never
    raises for what servers do: it is in the proof. Cancelling cuts both connections; a message already sent stays.
    """
    course = _Course(request, user_name, told or (lambda moment: None))
    try:
        return await course.run(subject, text, wait)
    finally:
        course.cut()


class _Course:
    """One proof."""

    def __init__(self, request: ProbeRequest, user_name: str, told: Callable[[Moment], None]) -> None:
        self.request, self.user_name, self.told = request, user_name, told
        self.receive = Attempt(Leg.RECEIVE, request.imap[0], request, _unheard)
        self.send = Attempt(Leg.SEND, request.smtp[0], request, _unheard)
        self.message_id = f"<{uuid.uuid4().hex}@{request.address.rpartition('@')[2]}>"
        self.told_by_server = False

    async def run(self, subject: str, text: str, wait: float) -> Proof:
        """From the logins to the removal."""
        sent, seen_after, removal = False, None, Removal.NOT_SEEN
        outcome: Outcome = NotTried()
        try:
            self.told(Moment.LOGIN)
            await self._log_in()
            inbox, outbox = self._conversations()
            listens = await self._ask(self.receive, inbox.enter)
            self.told(Moment.SENDING)
            await self._ask(self.send, outbox.address_to, self.request.address)
            try:
                await self._ask(self.send, outbox.hand_over, self._message(subject, text), limit=TAKING)
                sent = True
            except StageFailed as failure:
                if not isinstance(failure.outcome, ConnectionLost | TimedOut):
                    raise
                outcome = failure.outcome  # it may have left all the same: its arrival would say so
            start = self.request.clock()
            self.told(Moment.WAITING)
            uid = await self._arrival(inbox, listens, wait)
            if uid is None:
                failed = TimedOut(wait) if sent else outcome
                return Proof(sent, None, removal, failed, False, self.message_id)
            sent, seen_after = True, self.request.clock() - start
            self.told(Moment.REMOVING)
            removal = Removal.LEFT
            removal = await self._ask(self.receive, inbox.remove, uid)
            outcome = Passed()
            await self._farewell()
        except StageFailed as failure:
            outcome = failure.outcome
        return Proof(sent, seen_after, removal, outcome, self.told_by_server, self.message_id)

    async def _log_in(self) -> None:
        trust = asyncio.ensure_future(aio.off_loop(Trust, self.request.ca_file))
        try:
            for reached in await asyncio.gather(
                self.receive.reach(trust), self.send.reach(trust), return_exceptions=True
            ):
                if reached is not None:
                    raise reached
            for attempt in (self.receive, self.send):
                try:
                    await attempt.login(self.user_name)
                except StageFailed as failure:
                    if isinstance(failure.outcome, LoginRefused) and self.request.on_refusal is not None:
                        await aio.off_loop(self.request.on_refusal)
                    raise
        finally:
            trust.cancel()
            await asyncio.gather(trust, return_exceptions=True)

    def _conversations(self) -> tuple[Inbox, Outbox]:
        assert self.receive.dialogue is not None
        assert self.send.dialogue is not None
        return Inbox.of(self.receive.dialogue), Outbox.of(self.send.dialogue)

    async def _ask(self, attempt: Attempt, call: Callable[..., T], *args: object, limit: float = STEP) -> T:
        try:
            return await attempt.call(call, *args, deadline=limit)
        except TimeoutError:
            raise StageFailed(TimedOut(limit)) from None
        except OSError as error:
            raise StageFailed(ConnectionLost(type(error).__name__)) from None

    async def _arrival(self, inbox: Inbox, listens: bool, wait: float) -> int | None:
        """The message's number once it is in INBOX; None when it is not there in time."""
        clock = self.request.clock
        end = clock() + wait
        while True:
            uid = await self._ask(self.receive, inbox.find, self.message_id)
            left = end - clock()
            if uid is not None or left <= 0:
                return uid
            if not listens:
                await asyncio.sleep(min(ASK_EVERY, left))
                continue
            slice_ = min(LISTEN, left)
            await self._ask(self.receive, inbox.listen)
            heard = await self._ask(self.receive, inbox.hear, slice_, limit=slice_ + STEP)
            await self._ask(self.receive, inbox.listen_no_more)
            self.told_by_server = heard

    def _message(self, subject: str, text: str) -> bytes:
        message = EmailMessage(policy=SMTP)
        message["From"] = message["To"] = self.request.address
        message["Subject"] = subject
        message["Date"] = format_datetime(self.request.now())
        message["Message-ID"] = self.message_id
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no « I am away » comes back
        message.set_content(text, cte="quoted-printable")
        return bytes(message)

    async def _farewell(self) -> None:
        for attempt in (self.receive, self.send):
            with contextlib.suppress(StageFailed, OSError):
                assert attempt.dialogue is not None
                await attempt.call(attempt.dialogue.farewell, deadline=deadlines.FAREWELL)

    def cut(self) -> None:
        """Close both connections."""
        for attempt in (self.receive, self.send):
            attempt.cut()


def _unheard(event: StageEvent) -> None:
    """The stages of the check were told before: the proof tells its own moments."""
