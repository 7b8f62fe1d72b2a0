# SPDX-License-Identifier: EUPL-1.2
"""What has changed since an account was set up, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.academy import LoginForm
from wizard.core.changed import Difference
from wizard.core.probe import Leg
from wizard.wording import QT_TRANSLATE_NOOP, translate
from wizard.wording.probe import form_name, leg_name
from wizard.wording.verdicts import day

if TYPE_CHECKING:
    from wizard.core.changed import Change, Worked

_SENTENCES = {
    Difference.NATIONAL_MOVE: QT_TRANSLATE_NOOP(
        "Changed",
        "Your mailbox seems to have moved to the national mail: {now} was seen. On {date}, it was on {then}.",
    ),
    Difference.SERVER: QT_TRANSLATE_NOOP("Changed", "{leg}: the server is now {now}. On {date}, it was {then}."),
    Difference.PORT: QT_TRANSLATE_NOOP("Changed", "{leg}: it is now {now}. On {date}, it was {then}."),
    Difference.USER_NAME: QT_TRANSLATE_NOOP(
        "Changed", "The server now accepts: {now}. On {date}, it accepted: {then}."
    ),
    Difference.ENCRYPTION: QT_TRANSLATE_NOOP("Changed", "{leg}: {then} no longer encrypts as it did on {date}."),
    Difference.LOGIN_NOW_REFUSED: QT_TRANSLATE_NOOP(
        "Changed", "{leg}: the identification is refused now. It was accepted on {date}."
    ),
    Difference.NETWORK: QT_TRANSLATE_NOOP(
        "Changed", "{leg}: {now} does not get through from this network. It did on {date}."
    ),
    Difference.SERVICE: QT_TRANSLATE_NOOP(
        "Changed", "{leg}: {now} answers, but does not do its work. It did on {date}."
    ),
}


def sentence(change: Change, worked: Worked) -> str:
    """One difference, with what was and what is."""
    facts = {
        "leg": leg_name(change.leg or Leg.RECEIVE),
        "then": _word(change.then),
        "now": _word(change.now),
        "date": day(worked.date),
    }
    if change.what is not Difference.AUTHORITY:
        return translate(*_SENTENCES[change.what]).format(**facts)
    if change.leg is None and not change.now:
        return translate("Changed", "“{then}” no longer reads this traffic. It did on {date}.").format(**facts)
    if change.leg is None:
        return translate("Changed", "“{now}” reads this traffic now. It did not on {date}.").format(**facts)
    if not change.now:
        return translate("Changed", "{leg}: the certificate is refused now. It was good on {date}.").format(**facts)
    return translate(
        "Changed", "{leg}: the certificate is refused now; “{now}” issued it. On {date}, it was good."
    ).format(**facts)


def nothing(worked: Worked) -> str:
    """All is as it was."""
    return translate("Changed", "Nothing has changed since {0}.").format(day(worked.date))


def asked(hosts: tuple[str, ...]) -> str:
    """Who was asked beside the mail servers, without a password."""
    return translate("Changed", "Asked for a sign of a move, without your address or password: {0}.").format(
        ", ".join(hosts)
    )


def title() -> str:
    """Above the differences."""
    return translate("Changed", "What has changed since this account was set up")


def _word(text: str) -> str:
    return form_name(LoginForm(text)) if text in tuple(LoginForm) else text
