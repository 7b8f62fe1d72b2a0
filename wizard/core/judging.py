# SPDX-License-Identifier: EUPL-1.2
"""The rules of the verdict on one leg: its code by itself, then with what is known beside it. Pure.

A rule gives the observations that speak for it; without any it does not hold, so no cause is named without evidence.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import wizard
from wizard.core import antivirus, causes, probe
from wizard.core.around import hidden_leg
from wizard.core.certificate import valid_at
from wizard.core.codes import Code, Evidence
from wizard.core.probe import CertificateFault, Stage, TlsReason
from wizard.core.surroundings import Look, Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.around import Found
    from wizard.core.probe import LegReport, Outcome, ProbeReport

DAY = 86_400.0  # seconds: a clock that is off by more makes certificates look wrong
_MAINTENANCE = ("maintenance", "scheduled downtime")
# x.2.2 « mailbox full » (RFC 3463); 552 without such a code (RFC 5321, 4.2.3). 452 alone speaks of the server's own disk
_FULL = re.compile(r"\d{3} [45]\.2\.2(?!\d)|552(?! \d\.\d)")
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
_SIMPLE: dict[type, Code] = {
    probe.NameNotFound: Code.NAME_NOT_FOUND,
    probe.Refused: Code.PORT_CLOSED,
    probe.Unreachable: Code.UNREACHABLE,
    probe.ConnectionLost: Code.CUT,
    probe.SenderRefused: Code.SENDER_REFUSED,
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
            return Code.ACCOUNT_BLOCKED if code in causes.BLOCKED else Code.LOGIN_REFUSED
        case probe.ServerSaid(temporary=temporary):
            return Code.SERVER_BUSY if temporary else Code.SERVER_UNEXPECTED
        case probe.TimedOut():
            return Code.PORT_SILENT if leg.failed_stage is Stage.CONNECT else Code.SERVER_SILENT
        case probe.NoNetwork():
            return Code.RESOLVER_SILENT if leg.failed_stage is Stage.RESOLVE else Code.NO_NETWORK
        case probe.NotTried() | probe.Passed() | probe.MailboxOpened():
            return Code.NOT_TRIED
    return _SIMPLE[type(outcome)]


def _full_or_good(outcome: Outcome) -> Code:
    full = isinstance(outcome, probe.MailboxOpened) and outcome.over_quota
    return Code.MAILBOX_FULL if full else Code.GOOD


# --- one leg, with what is known beside it -------------------------------------------------------------------------------


def _unreachable(report: ProbeReport, leg: LegReport) -> Found:
    """« No way » although this computer has a way out: it is the way to this host that is missing."""
    seen = report.surroundings or Surroundings()
    no_way = leg.failed_stage is Stage.CONNECT and isinstance(leg.outcome, probe.NoNetwork)
    return (Evidence.NAME_KNOWN,) if no_way and seen.route is Look.YES else ()


def other_port(report: ProbeReport) -> int:
    """Another port of the sending server that answers, 0 for none."""
    seen = report.surroundings or Surroundings()
    server = report.send.server
    ports = (each.port for each in seen.ports if each.host == server.host and each.answer is Look.YES)
    return next((port for port in ports if port != server.port and port in (465, 587)), 0)


def _sending_elsewhere(report: ProbeReport, leg: LegReport) -> Found:
    failed = leg is report.send and leg.failed_stage is Stage.CONNECT
    return (Evidence.OTHER_PORT,) if failed and other_port(report) else ()


def _clock(report: ProbeReport, leg: LegReport) -> Found:
    """The clock is wrong: only with proof, as a certificate may really begin tomorrow, or have ended yesterday."""
    outcomes = [one.outcome for one in report.legs if isinstance(one.outcome, probe.BadCertificate)]
    if not (isinstance(leg.outcome, probe.BadCertificate) and leg.outcome.misdated):
        return ()
    found: list[Evidence] = []
    if _right_by_the_web(report, leg.outcome):
        found.append(Evidence.CLOCK_OFF)
    if leg.outcome.fault is CertificateFault.EXPIRED:  # what follows shows a clock that is behind
        return tuple(found)
    if report.at and report.at[:10] < wizard.RELEASED:
        found.append(Evidence.CLOCK_BEFORE_RELEASE)
    early = [one for one in outcomes if one.fault is CertificateFault.NOT_YET_VALID]
    prints = {one.facts.fingerprint_sha256 for one in early}
    if len(early) == 2 and len(prints) == 2 and report.receive.server.host != report.send.server.host:
        found.append(Evidence.TWO_CERTIFICATES)
    return tuple(found)


def _right_by_the_web(report: ProbeReport, outcome: probe.BadCertificate) -> bool:
    """Whether the web has another day, on which this certificate is valid."""
    off = report.surroundings.clock_off if report.surroundings else None
    if off is None or abs(off) <= DAY or not report.at:
        return False
    return valid_at(outcome.facts, datetime.fromisoformat(report.at) - timedelta(seconds=off))


def _antivirus(report: ProbeReport, leg: LegReport) -> Found:
    faults = (CertificateFault.INTERCEPTED, CertificateFault.UNKNOWN_AUTHORITY)
    match leg.outcome:
        case probe.BadCertificate(fault=fault, facts=facts) if fault in faults:
            return (Evidence.ISSUER_KNOWN,) if antivirus.product(facts.issuer) else ()
    return ()


def _maintenance(report: ProbeReport, leg: LegReport) -> Found:
    says = isinstance(leg.outcome, probe.ServerSaid) and any(
        word in leg.outcome.text.casefold() for word in _MAINTENANCE
    )
    return (Evidence.SERVER_SAYS,) if says else ()


def _delivery_full(report: ProbeReport, leg: LegReport) -> Found:
    outcome = leg.outcome
    answers = isinstance(outcome, probe.ServerSaid | probe.SenderRefused)
    if not answers or leg is not report.send or leg.failed_stage is not Stage.SERVICE:
        return ()
    text: str = outcome.text  # type: ignore[union-attr]
    return (Evidence.SERVER_SAYS,) if _FULL.match(text) else ()


LEG_RULES: tuple[tuple[Code, Callable[[ProbeReport, LegReport], Found]], ...] = (
    (Code.CLOCK_WRONG, _clock),
    (Code.ANTIVIRUS, _antivirus),
    (Code.NAME_HIDDEN, hidden_leg),
    (Code.SENDING_OTHER_PORT, _sending_elsewhere),
    (Code.UNREACHABLE, _unreachable),
    (Code.MAINTENANCE, _maintenance),
    (Code.DELIVERY_FULL, _delivery_full),
)


def of_leg(report: ProbeReport, leg: LegReport) -> tuple[Code, Found]:
    """The code of a leg with all that is known beside it."""
    for code, rule in LEG_RULES:
        if found := rule(report, leg):
            return code, found
    return code_of(leg), ()
