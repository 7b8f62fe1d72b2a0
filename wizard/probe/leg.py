# SPDX-License-Identifier: EUPL-1.2
"""One leg of the check: its candidates raced up to the greeting, then one login, then the proof of service."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from wizard import transport
from wizard.core.probe import (
    ConnectionLost,
    Family,
    Leg,
    LegReport,
    NotTried,
    Passed,
    Stage,
    StageEvent,
    StageResult,
    TimedOut,
    TlsFailed,
    family,
)
from wizard.core.server import Security
from wizard.probe.dialogue import dialogue_for
from wizard.transport import StageFailed, deadlines

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from wizard.core.probe import Outcome
    from wizard.core.server import Server
    from wizard.probe.dialogue import Dialogue
    from wizard.probe.request import ProbeRequest
    from wizard.transport import Connection, Trust

T = TypeVar("T")


@dataclass(slots=True)
class Attempt:
    """One server of a leg: what happened there so far, and the conversation once it was greeted."""

    leg: Leg
    server: Server
    request: ProbeRequest
    tell: Callable[[StageEvent], None]
    results: dict[Stage, StageResult] = field(default_factory=dict)
    running: tuple[Stage, float] | None = None
    connection: Connection | None = None
    dialogue: Dialogue | None = None
    greeted: float = 0.0  # when, by the request's clock
    issuer: str = ""
    connect_by: float | None = None  # by the request's clock: the leg's, however late this server was begun

    async def stage(self, stage: Stage, work: Awaitable[T], name: Callable[[T], Outcome]) -> T:
        """Run one stage, tell its start and its end. Raises StageFailed with the outcome told."""
        start = self.request.clock()
        self.running = (stage, start)
        self.tell(StageEvent(self.leg, stage, None, 0.0, self.server))
        try:
            value = await work
        except StageFailed as failure:
            self.end(failure.outcome)
            raise
        except OSError as error:  # TimeoutError included: the deadline of the call that was running
            seconds = self.request.clock() - start
            late = isinstance(error, TimeoutError)
            lost = TimedOut(float(round(seconds))) if late else ConnectionLost(type(error).__name__)
            self.end(lost)
            raise StageFailed(lost) from error
        self.end(name(value))
        return value

    def end(self, outcome: Outcome) -> None:
        """The running stage ended with this outcome."""
        assert self.running is not None
        stage, start = self.running
        self.running = None
        seconds = self.request.clock() - start
        self.results[stage] = StageResult(stage, outcome, seconds)
        self.tell(StageEvent(self.leg, stage, outcome, seconds, self.server))

    async def call(self, work: Callable[..., T], *args: object, deadline: float) -> T:
        """One blocking step of the dialogue, within its deadline."""
        assert self.connection is not None
        return await self.connection.call(work, *args, deadline=deadline)

    async def reach(self, trust: asyncio.Future[Trust]) -> None:
        """From the name to the greeting. Raises StageFailed; the connection is cut then."""
        server, request = self.server, self.request
        try:
            addresses = await self.stage(
                Stage.RESOLVE,
                transport.resolve(server.host, server.port, request.hosts),
                lambda found: Passed(", ".join(dict.fromkeys(address.ip for address in found))),
            )
            self.connection = await self.stage(
                Stage.CONNECT, self._connect(addresses), lambda connection: Passed(connection.address.ip)
            )
            dialogue = dialogue_for(server)
            trusted = await asyncio.shield(trust)
            secured = await self.stage(
                Stage.TLS, self._secure(self.connection, dialogue, trusted), lambda done: Passed(done.version)
            )
            self.connection, self.issuer = secured.connection, secured.issuer
            await self.stage(
                Stage.GREETING,
                self.call(dialogue.greet, self.connection, deadline=deadlines.GREETING),
                lambda mechanism: Passed(mechanism),
            )
            self.dialogue, self.greeted = dialogue, request.clock()
        except BaseException:
            self.cut()
            raise

    async def _connect(self, addresses: tuple[transport.Address, ...]) -> Connection:
        """Connect, in the time that the leg still has."""
        left = deadlines.CONNECT if self.connect_by is None else self.connect_by - self.request.clock()
        deadline = round(max(deadlines.LAST_CONNECT, left), 1)
        return await transport.connect(self.server.host, addresses, deadline=deadline)

    async def _secure(self, connection: Connection, dialogue: Dialogue, trust: Trust) -> transport.Secured:
        starttls = self.server.security is Security.STARTTLS
        return await transport.secure(
            connection,
            self.server.host,
            trust,
            upgrade=dialogue.start_tls if starttls else None,
            accept_intercepted=self.request.accept_intercepted,
            deadline=deadlines.GREETING if starttls else deadlines.TLS,
            now=self.request.now,
        )

    async def renew(self, trust: asyncio.Future[Trust]) -> None:
        """The same server on a fresh connection, untold: some servers hang up after a refusal. Raises StageFailed."""
        self.cut()
        again = Attempt(self.leg, self.server, self.request, _untold)
        await again.reach(trust)
        self.connection, self.dialogue, self.greeted = again.connection, again.dialogue, again.greeted

    @property
    def stale(self) -> bool:
        """Whether the server may have hung up while the other leg was logging in."""
        return self.request.clock() - self.greeted > deadlines.STALE

    async def login(self, user_name: str) -> None:
        """One login with one user name, without telling a stage. Raises StageFailed."""
        assert self.dialogue is not None
        try:
            await self.call(self.dialogue.login, user_name, self.request.password.reveal(), deadline=deadlines.LOGIN)
        except TimeoutError:
            raise StageFailed(TimedOut(deadlines.LOGIN)) from None
        except OSError as error:
            raise StageFailed(ConnectionLost(type(error).__name__)) from error

    async def serve(self) -> None:
        """The last stage, then goodbye. Raises StageFailed."""
        assert self.dialogue is not None
        work = self.call(self.dialogue.serve, self.request.address, deadline=deadlines.QUOTA)
        await self.stage(Stage.SERVICE, work, lambda outcome: outcome)
        with contextlib.suppress(OSError):
            await self.call(self.dialogue.farewell, deadline=deadlines.FAREWELL)
        self.cut()

    def expire(self) -> None:
        """End the stage that is running as one that got no answer in time."""
        if self.running is not None:
            self.end(TimedOut(float(round(self.request.clock() - self.running[1]))))

    def cut(self) -> None:
        """Close whatever is open."""
        if self.connection is not None:
            self.connection.cut()

    def report(self) -> LegReport:
        """The six stages, those never begun as « not tried »."""
        missing = NotTried()
        return LegReport(
            self.leg,
            self.server,
            tuple(self.results.get(stage) or StageResult(stage, missing, 0.0) for stage in Stage),
        )

    @property
    def outcome(self) -> Outcome:
        """The outcome that decides about this server so far."""
        return self.report().outcome


def _untold(event: StageEvent) -> None:
    """An event that is not part of the story."""


def may_try_next(outcome: Outcome) -> bool:
    """Whether another server of the list may be tried: the network or the negotiation of TLS failed, nothing else."""
    return family(outcome) is Family.NETWORK or isinstance(outcome, TlsFailed)
