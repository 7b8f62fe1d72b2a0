# SPDX-License-Identifier: EUPL-1.2
"""What differs between a check of today and the day the account was set up. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard.core.probe import Family, Leg, LegReport, LoginRefused, Passed, Stage, family

if TYPE_CHECKING:
    from wizard.core.academy import LoginForm
    from wizard.core.discovered import National
    from wizard.core.probe import ProbeReport
    from wizard.core.server import Server

_NATIONAL = "education.gouv.fr"


class Difference(StrEnum):
    """In what way today is not as it was."""

    NATIONAL_MOVE = "national-move"  # the mailboxes seem to have moved to the national mail
    SERVER = "server"  # another host
    PORT = "port"  # another port or kind of encryption of the same host
    USER_NAME = "user-name"  # the other form is accepted now
    AUTHORITY = "authority"  # the certificate is refused, or somebody else reads the traffic
    ENCRYPTION = "encryption"  # no encryption can be agreed any more
    LOGIN_NOW_REFUSED = "login-now-refused"
    NETWORK = "network"  # it does not get through any more
    SERVICE = "service"  # the server answers, but does not serve


@dataclass(frozen=True, slots=True)
class Worked:
    """What worked on the day an account was set up; nothing in it says whose it is."""

    date: str  # ISO, the day
    imap: Server
    smtp: Server
    form: LoginForm | None
    issuer: str = ""  # who read the traffic, with the person's consent
    academy: str = ""  # its id


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. ``then`` and ``now`` are words for its sentence: endpoints, forms, issuers."""

    what: Difference
    leg: Leg | None = None
    then: str = ""
    now: str = ""


def compare(worked: Worked, report: ProbeReport, national: National | None = None) -> tuple[Change, ...]:
    """The differences, the most telling first; empty when all is as it was."""
    found: list[Change] = []
    there = _is_national(report.receive.server.host) and _reached(report.receive)
    if (national is not None or there) and not _is_national(worked.imap.host):
        host = national.host if national is not None else report.receive.server.host
        found.append(Change(Difference.NATIONAL_MOVE, None, worked.imap.host, host))
    for leg, then in ((report.receive, worked.imap), (report.send, worked.smtp)):
        found += _of_leg(leg, then)
    if worked.form is not None and report.login_form is not None and report.login_form is not worked.form:
        found.append(Change(Difference.USER_NAME, None, worked.form.value, report.login_form.value))
    if report.good and report.intercepted_by != worked.issuer:
        found.append(Change(Difference.AUTHORITY, None, worked.issuer, report.intercepted_by))
    return tuple(found)


def _of_leg(leg: LegReport, then: Server) -> list[Change]:
    now, found = leg.server, []
    if _reached(leg) and now.host != then.host:
        found.append(Change(Difference.SERVER, leg.leg, then.endpoint, now.endpoint))
    elif _reached(leg) and (now.port, now.security) != (then.port, then.security):
        found.append(Change(Difference.PORT, leg.leg, then.endpoint, now.endpoint))
    kind = family(leg.outcome)
    if isinstance(leg.outcome, LoginRefused):
        found.append(Change(Difference.LOGIN_NOW_REFUSED, leg.leg, then.endpoint, now.endpoint))
    elif kind is Family.NETWORK:
        found.append(Change(Difference.NETWORK, leg.leg, then.endpoint, now.endpoint))
    elif kind is Family.TRUST:
        certificate = getattr(getattr(leg.outcome, "facts", None), "issuer", None)
        what = Difference.ENCRYPTION if certificate is None else Difference.AUTHORITY
        found.append(Change(what, leg.leg, then.endpoint, certificate or ""))
    elif kind is Family.SERVICE:
        found.append(Change(Difference.SERVICE, leg.leg, then.endpoint, now.endpoint))
    return found


def _reached(leg: LegReport) -> bool:
    """Whether a connection was made: a server that was only tried says nothing about a move."""
    return any(result.stage is Stage.CONNECT and isinstance(result.outcome, Passed) for result in leg.stages)


def _is_national(host: str) -> bool:
    return host == _NATIONAL or host.endswith(f".{_NATIONAL}")
