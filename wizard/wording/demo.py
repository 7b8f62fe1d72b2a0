# SPDX-License-Identifier: EUPL-1.2
"""Words of the practice academy that both doors use."""

from __future__ import annotations

from wizard.wording import QT_TRANSLATE_NOOP, translate

_LESSONS = {
    "good": QT_TRANSLATE_NOOP("Demo", "An account in good order: the whole journey, to the first mail."),
    "blocked": QT_TRANSLATE_NOOP(
        "Demo", "A blocked account: the assistant stops at once and shows who can unblock it."
    ),
    "address_only": QT_TRANSLATE_NOOP(
        "Demo", "The servers know this account by its whole address: the assistant finds out."
    ),
}


def banner() -> str:
    """Shown on every page and before every output of a practice run."""
    return translate("Demo", "Practice: everything stays on this computer, and nothing is kept.")


def lesson(code: str) -> str:
    """What a practice account shows; ``code`` is a ``wizard.demo.Lesson``."""
    return translate(*_LESSONS[code])


def wrong_password() -> str:
    """An invitation to make a mistake."""
    return translate("Demo", "Try a wrong password too: nothing can be blocked for real.")


def numen(number: str) -> str:
    """The invented NUMEN and what to try with it."""
    return translate("Demo", "Invented NUMEN: {numen}. Type it anywhere: the assistant wipes it and says why.").format(
        numen=number
    )


def outside_recipient() -> str:
    """What the practice server answers to a recipient it does not know."""
    return translate("Demo", "Practice server: nothing leaves this computer.")
