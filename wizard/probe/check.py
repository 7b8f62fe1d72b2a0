# SPDX-License-Identifier: EUPL-1.2
"""The whole check: both legs side by side up to the greeting, then one login at a time, reception first."""

from __future__ import annotations

import asyncio
import dataclasses
import ssl
from datetime import UTC
from typing import TYPE_CHECKING

from wizard.aio import off_loop
from wizard.core.causes import FINAL
from wizard.core.errors import BadInput
from wizard.core.probe import Family, Leg, LoginRefused, Passed, ProbeReport, Stage, family
from wizard.probe.candidates import Candidates
from wizard.probe.lookout import look_around
from wizard.transport import StageFailed, Trust, deadlines

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wizard.core.academy import LoginForm
    from wizard.core.probe import StageEvent
    from wizard.core.surroundings import Surroundings
    from wizard.probe.leg import Attempt
    from wizard.probe.request import ProbeRequest


async def check(request: ProbeRequest, listener: Callable[[StageEvent], None] | None = None) -> ProbeReport:
    """Log in as a mail program will and say how each stage went, within 45 s.

    ``listener`` is called in the loop's thread at the start and the end of each stage. Raises BadInput when the
    authority file cannot be read. Cancelling cuts every connection; nothing is sent afterwards.
    """
    start, at = request.clock(), request.now()
    course = _Course(request, listener or (lambda event: None))
    try:
        async with asyncio.timeout(deadlines.CHECK) as limit:
            await course.run()
    except TimeoutError:
        if not limit.expired():
            raise
        course.expire()
    finally:
        course.cut()
    return course.report(request.clock() - start, at)


class _Course:
    """One run of the check."""

    def __init__(self, request: ProbeRequest, listener: Callable[[StageEvent], None]) -> None:
        self.request = request
        self.receive = Candidates(Leg.RECEIVE, request.imap, request, listener)
        self.send = Candidates(Leg.SEND, request.smtp, request, listener)
        self.refusals = 0
        self.accepted: tuple[LoginForm, str] | None = None
        self.seen: Surroundings | None = None

    async def run(self) -> None:
        trust = asyncio.ensure_future(self._trust())
        receive = asyncio.ensure_future(self.receive.reach(trust))
        send = asyncio.ensure_future(self.send.reach(trust))
        around = asyncio.ensure_future(look_around(self.request, trust, ((self.receive, receive), (self.send, send))))
        try:
            if await receive:
                if await self._log_in(self.receive.shown, self.request.user_names, trust):
                    await asyncio.gather(_serve(self.receive.shown), self._send(send, trust))
            elif (
                # reception cannot be reached from here: sending may still say whether the password is right
                await send
                and family(self.receive.shown.outcome) is Family.NETWORK
                and await self._log_in(self.send.shown, self.request.user_names, trust)
            ):
                await _serve(self.send.shown)
            await send
            if self.receive.unanswered or self.send.unanswered:
                self.seen = await around
        finally:
            for task in (receive, send, around, trust):
                task.cancel()
            await asyncio.gather(receive, send, around, trust, return_exceptions=True)

    async def _trust(self) -> Trust:
        try:
            return await off_loop(Trust, self.request.ca_file)
        except (OSError, ssl.SSLError) as error:
            raise BadInput("not-a-ca-file", field="ca_file", value=str(self.request.ca_file)) from error

    async def _send(self, reached: asyncio.Future[bool], trust: asyncio.Future[Trust]) -> None:
        """Sending, with the one user name that reception accepted."""
        assert self.accepted is not None
        if await reached and await self._log_in(self.send.shown, (self.accepted,), trust):
            await _serve(self.send.shown)

    async def _log_in(
        self, attempt: Attempt, names: tuple[tuple[LoginForm, str], ...], trust: asyncio.Future[Trust]
    ) -> bool:
        """The login stage of one leg; whether a user name was accepted."""
        try:
            await attempt.stage(Stage.LOGIN, self._try_names(attempt, names, trust), lambda form: Passed(form.value))
        except StageFailed:
            attempt.cut()
            return False
        return True

    async def _try_names(
        self, attempt: Attempt, names: tuple[tuple[LoginForm, str], ...], trust: asyncio.Future[Trust]
    ) -> LoginForm:
        tried: list[LoginForm] = []
        for form, name in names:
            try:
                if tried or attempt.stale:
                    await attempt.renew(trust)
            except StageFailed:
                if tried:
                    break  # the refusal stands
                raise
            try:
                await attempt.login(name)
            except StageFailed as failure:
                if not isinstance(failure.outcome, LoginRefused):
                    raise
                tried.append(form)
                refused = dataclasses.replace(failure.outcome, tried=tuple(tried))
                await self._refused()
                if refused.code in FINAL or self.refusals >= self.request.max_refusals:
                    break
            else:
                self.accepted = form, name
                return form
        raise StageFailed(refused)

    async def _refused(self) -> None:
        self.refusals += 1
        if self.request.on_refusal is not None:
            await off_loop(self.request.on_refusal)

    def cut(self) -> None:
        for leg in (self.receive, self.send):
            leg.cut()

    def expire(self) -> None:
        for leg in (self.receive, self.send):
            leg.expire()

    def report(self, seconds: float, at: datetime) -> ProbeReport:
        legs = (self.receive.shown, self.send.shown)
        reports = (legs[0].report(), legs[1].report())
        form, name = self.accepted or (None, "")
        seen = self.seen
        if seen is not None:
            from wizard.probe.surroundings import with_legs

            seen = with_legs(seen, reports)
        return ProbeReport(
            receive=reports[0],
            send=reports[1],
            user_name=name,
            login_form=form,
            refusals=self.refusals,
            seconds=seconds,
            intercepted_by=next((leg.issuer for leg in legs if leg.issuer), ""),
            at=at.astimezone(UTC).isoformat(timespec="seconds"),
            surroundings=seen,
        )


async def _serve(attempt: Attempt) -> None:
    try:
        await attempt.serve()
    except StageFailed:
        attempt.cut()
