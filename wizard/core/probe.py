# SPDX-License-Identifier: EUPL-1.2
"""What a check of an account is made of: legs, stages, reports. Values only; ``wizard.probe`` makes them.

The outcomes of a stage (``wizard.core.outcome``) are given on from here: whoever reads a report needs both.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard.core.outcome import (
    BadCertificate,
    CertificateFacts,
    CertificateFault,
    ConnectionLost,
    Family,
    LoginRefused,
    MailboxOpened,
    MissingCapability,
    NameNotFound,
    NoNetwork,
    NotTried,
    Outcome,
    Passed,
    Refused,
    SenderRefused,
    ServerSaid,
    TimedOut,
    TlsFailed,
    TlsReason,
    Unreachable,
    family,
)

if TYPE_CHECKING:
    from wizard.core.academy import LoginForm
    from wizard.core.server import Server
    from wizard.core.surroundings import Surroundings

__all__ = [
    "BadCertificate",
    "CertificateFacts",
    "CertificateFault",
    "ConnectionLost",
    "Family",
    "Leg",
    "LegReport",
    "LoginRefused",
    "MailboxOpened",
    "MissingCapability",
    "NameNotFound",
    "NoNetwork",
    "NotTried",
    "Outcome",
    "Passed",
    "ProbeReport",
    "Refused",
    "SenderRefused",
    "ServerSaid",
    "Stage",
    "StageEvent",
    "StageResult",
    "TimedOut",
    "TlsFailed",
    "TlsReason",
    "Unreachable",
    "family",
]


class Leg(StrEnum):
    """The two halves of a mail account."""

    RECEIVE = "receive"
    SEND = "send"


class Stage(StrEnum):
    """Six stages a leg, in order; the last one differs by leg."""

    RESOLVE = "resolve"
    CONNECT = "connect"
    TLS = "tls"  # handshake, chain and host name (STARTTLS included)
    GREETING = "greeting"  # greeting and capabilities (EHLO)
    LOGIN = "login"
    SERVICE = "service"  # receive: mailbox and quota; send: MAIL FROM, RCPT TO oneself, RSET


@dataclass(frozen=True, slots=True)
class StageEvent:
    """A stage began (``outcome`` None) or ended, as it happens."""

    leg: Leg
    stage: Stage
    outcome: Outcome | None
    seconds: float = 0.0
    server: Server | None = None  # the server being tried, where the leg moves to its next candidate


@dataclass(frozen=True, slots=True)
class StageResult:
    """How a stage ended and how long it took (seconds)."""

    stage: Stage
    outcome: Outcome
    seconds: float


@dataclass(frozen=True, slots=True)
class LegReport:
    """One leg: the server it ended on and its six stages."""

    leg: Leg
    server: Server
    stages: tuple[StageResult, ...]

    @property
    def outcome(self) -> Outcome:
        """The outcome that decides: the first one that is neither good nor pending, else the last."""
        for result in self.stages:
            if family(result.outcome) not in (Family.GOOD, Family.PENDING):
                return result.outcome
        return self.stages[-1].outcome

    @property
    def failed_stage(self) -> Stage | None:
        """The stage of the deciding outcome, None when the leg is good or was left untried."""
        for result in self.stages:
            if family(result.outcome) not in (Family.GOOD, Family.PENDING):
                return result.stage
        return None

    @property
    def good(self) -> bool:
        """Whether all six stages passed."""
        return all(family(result.outcome) is Family.GOOD for result in self.stages)


@dataclass(frozen=True, slots=True)
class ProbeReport:
    """The whole check: both legs, the user name that worked, refused logins spent, seconds in all."""

    receive: LegReport
    send: LegReport
    user_name: str = ""  # the form that was accepted, empty when none was
    login_form: LoginForm | None = None
    refusals: int = 0
    seconds: float = 0.0
    intercepted_by: str = ""  # issuer, when the person consented to an establishment's authority
    at: str = ""  # when it began, by this computer's clock: ISO 8601, UTC
    surroundings: Surroundings | None = None  # what was seen of the network, when a server could not be reached

    @property
    def legs(self) -> tuple[LegReport, LegReport]:
        """Reception, then sending."""
        return self.receive, self.send

    @property
    def good(self) -> bool:
        """Both legs passed every stage."""
        return self.receive.good and self.send.good

    @property
    def family(self) -> Family:
        """The gravest family of both legs: TRUST, then LOGIN, then SERVICE, then NETWORK, then GOOD."""
        families = {family(leg.outcome) for leg in self.legs}
        for candidate in (Family.TRUST, Family.LOGIN, Family.SERVICE, Family.NETWORK, Family.PENDING):
            if candidate in families:
                return candidate
        return Family.GOOD
