# SPDX-License-Identifier: EUPL-1.2
"""Why a login was refused: causes in the order of their likelihood; only what the server really says is « said ». Pure.

Response codes: RFC 5530 (IMAP); enhanced status codes: RFC 4954 section 6 and RFC 5248 (SMTP).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.outcome import LoginRefused


class LoginCause(StrEnum):
    """Why a server may refuse a login."""

    MISTYPED = "mistyped"  # here, or the password was changed since
    PROVISIONAL = "provisional"  # first activation: the provisional password was never changed
    USER_NAME_FORM = "user-name-form"  # identifier instead of address, or the other way round
    APPLICATION_PASSWORD = "application-password"  # the national mail wants one for mail programs
    ACCESS_CLOSED = "access-closed"  # mail programs are not opened for this account
    ONE_TIME_CODE = "one-time-code"  # the account logs in with a one-time code
    PASSWORD_EXPIRED = "password-expired"
    BLOCKED = "blocked"
    ENCRYPTION_REQUIRED = "encryption-required"
    MECHANISM = "mechanism"  # the way of logging in is not accepted


@dataclass(frozen=True, slots=True)
class Ranked:
    """A cause; ``said``: the server's code names it, ``evidence`` is that code."""

    cause: LoginCause
    said: bool = False
    evidence: str = ""


NATIONAL = "education.gouv.fr"  # the domain under which the national mail's servers are
_SAID: dict[str, tuple[LoginCause, ...]] = {
    "AUTHORIZATIONFAILED": (LoginCause.ACCESS_CLOSED,),
    "NOPERM": (LoginCause.ACCESS_CLOSED,),
    "EXPIRED": (LoginCause.PASSWORD_EXPIRED,),
    "5.7.12": (LoginCause.PASSWORD_EXPIRED,),  # a password transition is needed
    "CONTACTADMIN": (LoginCause.BLOCKED,),
    "5.7.13": (LoginCause.BLOCKED,),  # account disabled
    "PRIVACYREQUIRED": (LoginCause.ENCRYPTION_REQUIRED,),
    "5.7.11": (LoginCause.ENCRYPTION_REQUIRED,),
    "538": (LoginCause.ENCRYPTION_REQUIRED,),
    "5.7.9": (LoginCause.MECHANISM, LoginCause.APPLICATION_PASSWORD),
    "534": (LoginCause.MECHANISM, LoginCause.APPLICATION_PASSWORD),
}
_YOURS = frozenset(
    {
        LoginCause.MISTYPED,
        LoginCause.PROVISIONAL,
        LoginCause.USER_NAME_FORM,
        LoginCause.APPLICATION_PASSWORD,
        LoginCause.PASSWORD_EXPIRED,
    }
)
# a refusal with one of these speaks of the account or of the way in: another form of the name would only harm
FINAL = frozenset(_SAID)
BLOCKED = frozenset(code for code, causes in _SAID.items() if LoginCause.BLOCKED in causes)


def login_causes(refused: LoginRefused, *, webmail: bool | None, national: bool) -> tuple[Ranked, ...]:
    """The causes, the likeliest first. ``webmail``: does the same password open the webmail, None when not asked yet.

    A code of the server that names a cause ends the guessing. « Wrong password » is never said as a fact.
    """
    said = _SAID.get(refused.code, ())
    if said:
        return tuple(Ranked(cause, place == 0, refused.code) for place, cause in enumerate(said))
    if webmail is None:
        causes = [LoginCause.MISTYPED, LoginCause.PROVISIONAL, *_beyond(refused, national)]
    elif webmail:
        causes = _beyond(refused, national)
    else:
        causes = [LoginCause.MISTYPED, LoginCause.PROVISIONAL]
    return tuple(Ranked(cause) for cause in causes)


def is_yours(cause: LoginCause) -> bool:
    """Whether the person can put it right alone; otherwise the academy's help desk."""
    return cause in _YOURS


def is_national(*hosts: str) -> bool:
    """Whether one of these hosts belongs to the national mail."""
    return any(host == NATIONAL or host.endswith(f".{NATIONAL}") for host in hosts)


def webmail_decides(refused: LoginRefused) -> bool:
    """Whether the person's answer about the webmail would tell the causes apart."""
    return refused.code not in _SAID


def _beyond(refused: LoginRefused, national: bool) -> list[LoginCause]:
    """What remains when the password is right."""
    causes = [LoginCause.APPLICATION_PASSWORD] if national else []
    if len(refused.tried) < 2:
        causes.append(LoginCause.USER_NAME_FORM)
    return [*causes, LoginCause.ACCESS_CLOSED, LoginCause.ONE_TIME_CODE]
