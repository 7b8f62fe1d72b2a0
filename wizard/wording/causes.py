# SPDX-License-Identifier: EUPL-1.2
"""A refused login in words: the question that tells its causes apart, the causes, and what to do about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.causes import LoginCause, Ranked, login_causes, webmail_decides
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from wizard.core.probe import LoginRefused

_LIKELY = {
    LoginCause.MISTYPED: QT_TRANSLATE_NOOP("Causes", "The password is mistyped, or it was changed since."),
    LoginCause.PROVISIONAL: QT_TRANSLATE_NOOP("Causes", "Or the provisional password was never changed."),
    LoginCause.USER_NAME_FORM: QT_TRANSLATE_NOOP("Causes", "The server wants the identifier in its other form."),
    LoginCause.APPLICATION_PASSWORD: QT_TRANSLATE_NOOP(
        "Causes", "The national mail wants an application password for mail programs."
    ),
    LoginCause.ACCESS_CLOSED: QT_TRANSLATE_NOOP("Causes", "Mail programs are not opened for this account."),
    LoginCause.ONE_TIME_CODE: QT_TRANSLATE_NOOP("Causes", "The account logs in with a one-time code."),
    LoginCause.PASSWORD_EXPIRED: QT_TRANSLATE_NOOP("Causes", "The password has expired."),
    LoginCause.BLOCKED: QT_TRANSLATE_NOOP("Causes", "The account itself is refused."),
    LoginCause.ENCRYPTION_REQUIRED: QT_TRANSLATE_NOOP("Causes", "The server wants a better encryption."),
    LoginCause.MECHANISM: QT_TRANSLATE_NOOP("Causes", "The server does not accept this way of logging in."),
}
_REMEDIES = {
    LoginCause.MISTYPED: QT_TRANSLATE_NOOP("Causes", "Type the password again: capitals, accents and digits count."),
    LoginCause.PROVISIONAL: QT_TRANSLATE_NOOP(
        "Causes", "First time: choose a password of your own on the academy’s portal."
    ),
    LoginCause.USER_NAME_FORM: QT_TRANSLATE_NOOP("Causes", "Go back and give the identifier that the webmail takes."),
    LoginCause.APPLICATION_PASSWORD: QT_TRANSLATE_NOOP(
        "Causes", "Make an application password in the national mail’s settings, and type it here."
    ),
    LoginCause.ACCESS_CLOSED: QT_TRANSLATE_NOOP(
        "Causes", "Ask the academy’s help desk to open mail programs for your account."
    ),
    LoginCause.ONE_TIME_CODE: QT_TRANSLATE_NOOP(
        "Causes", "With a one-time code, ask the help desk which password mail programs take."
    ),
    LoginCause.PASSWORD_EXPIRED: QT_TRANSLATE_NOOP("Causes", "Choose a new password on the portal, and type it here."),
    LoginCause.BLOCKED: QT_TRANSLATE_NOOP("Causes", "Call the academy’s help desk."),
    LoginCause.ENCRYPTION_REQUIRED: QT_TRANSLATE_NOOP("Causes", "Tell the academy’s help desk what the server says."),
    LoginCause.MECHANISM: QT_TRANSLATE_NOOP("Causes", "Tell the academy’s help desk what the server says."),
}
_ASK_WEBMAIL = QT_TRANSLATE_NOOP(
    "Causes", "Try it on the academy’s webmail. If it is refused there too, choose a new one on the portal."
)
_ACCEPTED = QT_TRANSLATE_NOOP(
    "Causes", "If the webmail accepts it, ask the help desk to open mail programs for your account."
)
_ACCEPTED_NATIONAL = QT_TRANSLATE_NOOP(
    "Causes", "If the webmail accepts it, make an application password there: the national mail wants one here."
)


def question() -> str:
    """What tells the causes apart when the server does not."""
    return translate("Causes", "Do you log in to the webmail with this password?")


def cause(ranked: Ranked) -> str:
    """One cause; what the server itself says is told apart from what is only likely."""
    words = translate(*_LIKELY[ranked.cause])
    if ranked.said:
        return translate("Causes", "{0} The server says so (code {1}).").format(words, ranked.evidence)
    return words


def remedy(ranked: Ranked) -> str:
    """What to do if it is this cause."""
    return translate(*_REMEDIES[ranked.cause])


def likeliest(refused: LoginRefused) -> str:
    """The first cause, before anything was asked: a fact when the server says it, else « most often »."""
    first = login_causes(refused, webmail=None, national=False)[0]
    if first.said:
        return cause(first)
    return translate("Causes", "Most often, the password is mistyped or has been changed.")


def steps(refused: LoginRefused, *, webmail: bool | None = None, national: bool = False) -> tuple[str, ...]:
    """What to do now, at most three, by what the server says or what the person answered about the webmail."""
    causes = login_causes(refused, webmail=webmail, national=national)
    if webmail is None and webmail_decides(refused):
        accepted = _ACCEPTED_NATIONAL if national else _ACCEPTED
        return remedy(causes[0]), translate(*_ASK_WEBMAIL), translate(*accepted)
    said = [remedy(ranked) for ranked in causes]
    if webmail is False:
        said.append(translate("Causes", "Choose a new password on the academy’s portal, and type it here."))
    return tuple(dict.fromkeys(said))[:3]
