# SPDX-License-Identifier: EUPL-1.2
"""How a stage of a check may end: a closed set of values with their facts, and what each means for what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.academy import LoginForm


@dataclass(frozen=True, slots=True)
class Passed:
    """The stage succeeded; ``detail`` is a technical word (« TLSv1.3 », an address)."""

    detail: str = ""


@dataclass(frozen=True, slots=True)
class MailboxOpened:
    """INBOX was opened read-only; quota in KiB as the server says (RFC 9208), None when it offers none."""

    messages: int
    quota_used: int | None = None
    quota_limit: int | None = None

    @property
    def over_quota(self) -> bool:
        """Whether the mailbox is full."""
        return self.quota_limit is not None and self.quota_used is not None and self.quota_used >= self.quota_limit


@dataclass(frozen=True, slots=True)
class NotTried:
    """Left out because something before it failed, or because the other leg must accept first."""


@dataclass(frozen=True, slots=True)
class NameNotFound:
    """DNS knows no address for the host."""

    host: str


@dataclass(frozen=True, slots=True)
class NoNetwork:
    """This computer has no route at all, or its resolver does not answer."""

    detail: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """The port answered that it is closed."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The network said there is no way there (ICMP)."""

    host: str
    port: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class TimedOut:
    """Nothing came within the deadline of the stage (seconds)."""

    seconds: float


class CertificateFault(StrEnum):
    """Why a certificate cannot be trusted; read from its facts."""

    OTHER_NAME = "other_name"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    SELF_SIGNED = "self_signed"
    UNKNOWN_AUTHORITY = "unknown_authority"
    INTERCEPTED = "intercepted"  # trusted by this system, by an authority that is not a public one
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What the certificate says of itself. Dates are ISO 8601, UTC."""

    subject: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    not_before: str = ""
    not_after: str = ""
    fingerprint_sha256: str = ""


@dataclass(frozen=True, slots=True)
class BadCertificate:
    """TLS answered with a certificate that must not be trusted; nothing was sent."""

    fault: CertificateFault
    facts: CertificateFacts
    detail: str = ""

    @property
    def misdated(self) -> bool:
        """Whether only its dates speak against it, by this computer's clock."""
        return self.fault in (CertificateFault.NOT_YET_VALID, CertificateFault.EXPIRED)


@dataclass(frozen=True, slots=True)
class TlsFailed:
    """No TLS 1.2 or better could be agreed: ``reason`` is a TlsReason."""

    reason: TlsReason
    detail: str = ""


class TlsReason(StrEnum):
    """Why the handshake failed before any certificate could be judged."""

    TOO_OLD = "too_old"  # the server speaks only TLS 1.1 or older
    NOT_TLS = "not_tls"  # the port speaks, but not TLS
    CLOSED = "closed"  # the connection was cut during the handshake
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class MissingCapability:
    """The server does not offer what is required (« STARTTLS », « AUTH »): the connection was dropped."""

    name: str


@dataclass(frozen=True, slots=True)
class ServerSaid:
    """The server gave a temporary or unexpected answer (BYE, 421, BAD): quoted, one line, as evidence."""

    text: str
    temporary: bool = True


@dataclass(frozen=True, slots=True)
class ConnectionLost:
    """The connection was cut during the stage; not a refusal."""

    detail: str = ""


@dataclass(frozen=True, slots=True)
class LoginRefused:
    """The server refused the login; ``code`` is its RFC 5530 or enhanced status code, ``text`` its words."""

    code: str = ""
    text: str = ""
    tried: tuple[LoginForm, ...] = ()


@dataclass(frozen=True, slots=True)
class SenderRefused:
    """Login accepted, but this sender or recipient is refused (SMTP reply)."""

    text: str


Outcome = (
    Passed
    | MailboxOpened
    | NotTried
    | NameNotFound
    | NoNetwork
    | Refused
    | Unreachable
    | TimedOut
    | BadCertificate
    | TlsFailed
    | MissingCapability
    | ServerSaid
    | ConnectionLost
    | LoginRefused
    | SenderRefused
)


class Family(StrEnum):
    """What an outcome means for what may be done next."""

    GOOD = "good"
    PENDING = "pending"  # not tried
    NETWORK = "network"  # may be prepared all the same when the servers are of high confidence
    TRUST = "trust"  # certificate, name, TLS, stripped STARTTLS: never written
    LOGIN = "login"  # back to the password
    SERVICE = "service"  # the server answers, but not with service


_NETWORK = (NameNotFound, NoNetwork, Refused, Unreachable, TimedOut, ConnectionLost)


def family(outcome: Outcome) -> Family:
    """The family of an outcome; total over the closed set."""
    if isinstance(outcome, Passed | MailboxOpened):
        return Family.GOOD
    if isinstance(outcome, NotTried):
        return Family.PENDING
    if isinstance(outcome, _NETWORK):
        return Family.NETWORK
    if isinstance(outcome, LoginRefused):
        return Family.LOGIN
    if isinstance(outcome, BadCertificate | TlsFailed | MissingCapability):
        return Family.TRUST
    return Family.SERVICE
