# SPDX-License-Identifier: EUPL-1.2
"""What a check means for the person: one closed code, who can act, the evidence, what may be done next. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard.core import probe
from wizard.core.probe import CertificateFault, Family, Leg, Stage, TlsReason, family
from wizard.core.server import Confidence

if TYPE_CHECKING:
    from wizard.core.probe import LegReport, Outcome, ProbeReport


class Code(StrEnum):
    """What happened, in one word; ``wizard.wording.probe`` has a title, a likely cause and steps for each."""

    GOOD = "good"
    MAILBOX_FULL = "mailbox-full"
    NO_NETWORK = "no-network"
    NAME_NOT_FOUND = "name-not-found"
    PORT_SILENT = "port-silent"  # nothing comes back: filtered on the way
    PORT_CLOSED = "port-closed"  # the port says it is closed
    UNREACHABLE = "unreachable"  # the network says there is no way
    SERVER_SILENT = "server-silent"  # connected, then no answer in time
    CUT = "cut"  # the connection was cut on the way
    OTHER_NAME = "other-name"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    SELF_SIGNED = "self-signed"
    UNKNOWN_AUTHORITY = "unknown-authority"
    INTERCEPTED = "intercepted"
    UNREADABLE = "unreadable"
    TLS_TOO_OLD = "tls-too-old"
    NOT_TLS = "not-tls"
    TLS_CUT = "tls-cut"
    TLS_FAILED = "tls-failed"
    NO_STARTTLS = "no-starttls"
    NO_LOGIN_METHOD = "no-login-method"
    LOGIN_REFUSED = "login-refused"
    ACCOUNT_BLOCKED = "account-blocked"  # the server speaks of the account, not of the password
    SEND_LOGIN_REFUSED = "send-login-refused"  # sending refuses what reception has just accepted
    SENDER_REFUSED = "sender-refused"
    SERVER_BUSY = "server-busy"
    SERVER_UNEXPECTED = "server-unexpected"
    NOT_TRIED = "not-tried"


class Actor(StrEnum):
    """Who can do something about it."""

    YOU = "you"
    SCHOOL = "school"
    ACADEMY = "academy"


class Evidence(StrEnum):
    """What supports the likely cause."""

    OTHER_LEG_WORKS = "other-leg-works"  # the other leg passed every stage
    OTHER_LEG_ANSWERS = "other-leg-answers"  # the other server was reached and greeted
    WEB_ANSWERS = "web-answers"  # port 443 of the same host answers
    WEB_SILENT = "web-silent"
    NAME_KNOWN = "name-known"  # DNS knows the host
    BOTH_FORMS_TRIED = "both-forms-tried"  # identifier and address were both refused
    RECEPTION_ACCEPTED = "reception-accepted"  # the same user name and password


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on a check. ``legs`` are those it speaks of; ``other`` is the code of the leg it does not name."""

    code: Code
    family: Family
    legs: tuple[Leg, ...]
    stage: Stage | None
    host: str
    port: int
    outcome: Outcome
    actors: tuple[Actor, ...]
    evidence: tuple[Evidence, ...]
    may_prepare: bool  # « Préparer quand même »: only the network failed, and the servers are of high confidence
    other: Code

    @property
    def good(self) -> bool:
        """Whether the account may be set up as verified."""
        return self.family is Family.GOOD


_CERTIFICATES = {
    CertificateFault.OTHER_NAME: Code.OTHER_NAME,
    CertificateFault.EXPIRED: Code.EXPIRED,
    CertificateFault.NOT_YET_VALID: Code.NOT_YET_VALID,
    CertificateFault.SELF_SIGNED: Code.SELF_SIGNED,
    CertificateFault.UNKNOWN_AUTHORITY: Code.UNKNOWN_AUTHORITY,
    CertificateFault.INTERCEPTED: Code.INTERCEPTED,
    CertificateFault.UNREADABLE: Code.UNREADABLE,
}
_TLS = {
    TlsReason.TOO_OLD: Code.TLS_TOO_OLD,
    TlsReason.NOT_TLS: Code.NOT_TLS,
    TlsReason.CLOSED: Code.TLS_CUT,
    TlsReason.OTHER: Code.TLS_FAILED,
}
_BLOCKED = {"AUTHORIZATIONFAILED", "EXPIRED", "CONTACTADMIN", "PRIVACYREQUIRED", "NOPERM", "5.7.12", "5.7.13"}
_ACTORS = {
    Code.GOOD: (),
    Code.MAILBOX_FULL: (Actor.YOU,),
    Code.NO_NETWORK: (Actor.YOU,),
    Code.NAME_NOT_FOUND: (Actor.YOU, Actor.SCHOOL),
    Code.PORT_SILENT: (Actor.SCHOOL,),
    Code.PORT_CLOSED: (Actor.SCHOOL, Actor.ACADEMY),
    Code.UNREACHABLE: (Actor.SCHOOL,),
    Code.SERVER_SILENT: (Actor.ACADEMY,),
    Code.CUT: (Actor.SCHOOL, Actor.ACADEMY),
    Code.NOT_YET_VALID: (Actor.YOU,),
    Code.INTERCEPTED: (Actor.SCHOOL,),
    Code.UNKNOWN_AUTHORITY: (Actor.SCHOOL,),
    Code.SELF_SIGNED: (Actor.SCHOOL, Actor.ACADEMY),
    Code.TLS_CUT: (Actor.SCHOOL,),
    Code.NO_STARTTLS: (Actor.SCHOOL,),
    Code.LOGIN_REFUSED: (Actor.YOU,),
}


def code_of(leg: LegReport) -> Code:
    """The code of one leg by itself; total over the closed set of outcomes."""
    outcome = leg.outcome
    if leg.good:
        return _full_or_good(outcome)
    match outcome:
        case probe.BadCertificate(fault=fault):
            return _CERTIFICATES[fault]
        case probe.TlsFailed(reason=reason):
            return _TLS[reason]
        case probe.MissingCapability(name=name):
            return Code.NO_STARTTLS if name == "STARTTLS" else Code.NO_LOGIN_METHOD
        case probe.LoginRefused(code=code):
            return Code.ACCOUNT_BLOCKED if code in _BLOCKED else Code.LOGIN_REFUSED
        case probe.ServerSaid(temporary=temporary):
            return Code.SERVER_BUSY if temporary else Code.SERVER_UNEXPECTED
        case probe.TimedOut():
            return Code.PORT_SILENT if leg.failed_stage is Stage.CONNECT else Code.SERVER_SILENT
        case probe.NotTried() | probe.Passed() | probe.MailboxOpened():
            return Code.NOT_TRIED
    return _SIMPLE[type(outcome)]


_SIMPLE: dict[type, Code] = {
    probe.NameNotFound: Code.NAME_NOT_FOUND,
    probe.NoNetwork: Code.NO_NETWORK,
    probe.Refused: Code.PORT_CLOSED,
    probe.Unreachable: Code.UNREACHABLE,
    probe.ConnectionLost: Code.CUT,
    probe.SenderRefused: Code.SENDER_REFUSED,
}


def _full_or_good(outcome: Outcome) -> Code:
    full = isinstance(outcome, probe.MailboxOpened) and outcome.over_quota
    return Code.MAILBOX_FULL if full else Code.GOOD


def verdict(report: ProbeReport) -> Verdict:
    """The verdict on both legs: the gravest family decides, reception first within a family."""
    gravest = report.family
    concerned = [leg for leg in report.legs if family(leg.outcome) is gravest]
    code = code_of(concerned[0])
    if code is Code.GOOD and len(concerned) > 1:
        code = max((code_of(leg) for leg in concerned), key=lambda one: one is Code.MAILBOX_FULL)
    leg = concerned[0]
    same = tuple(one.leg for one in concerned if code_of(one) is code or gravest is Family.GOOD)
    other = report.send if leg is report.receive else report.receive
    if code is Code.LOGIN_REFUSED and leg is report.send and report.user_name:
        code = Code.SEND_LOGIN_REFUSED
    return Verdict(
        code=code,
        family=gravest,
        legs=same,
        stage=leg.failed_stage,
        host=leg.server.host,
        port=leg.server.port,
        outcome=leg.outcome,
        actors=_ACTORS.get(code, (Actor.ACADEMY,)),
        evidence=_evidence(report, leg, other),
        may_prepare=may_prepare(report),
        other=code_of(other),
    )


def may_prepare(report: ProbeReport) -> bool:
    """Whether the account may be written unverified: network causes only, servers of high confidence on both legs."""
    harmless = (Family.GOOD, Family.NETWORK, Family.PENDING)
    return (
        report.family is Family.NETWORK
        and all(family(leg.outcome) in harmless for leg in report.legs)
        and all(leg.server.confidence is Confidence.HIGH for leg in report.legs)
    )


def _evidence(report: ProbeReport, leg: LegReport, other: LegReport) -> tuple[Evidence, ...]:
    found: list[Evidence] = []
    if leg.good:
        return ()
    if other.good:
        found.append(Evidence.OTHER_LEG_WORKS)
    elif any(result.stage is Stage.GREETING and isinstance(result.outcome, probe.Passed) for result in other.stages):
        found.append(Evidence.OTHER_LEG_ANSWERS)
    for name, evidence in (("web-answers", Evidence.WEB_ANSWERS), ("web-silent", Evidence.WEB_SILENT)):
        if f"{name}:{leg.leg.value}" in report.notes:
            found.append(evidence)
    if leg.failed_stage is Stage.CONNECT:
        found.append(Evidence.NAME_KNOWN)
    if isinstance(leg.outcome, probe.LoginRefused):
        if len(leg.outcome.tried) > 1:
            found.append(Evidence.BOTH_FORMS_TRIED)
        if leg is report.send and report.user_name:
            found.append(Evidence.RECEPTION_ACCEPTED)
    return tuple(found)
