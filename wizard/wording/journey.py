# SPDX-License-Identifier: EUPL-1.2
"""Words of the journey that both doors use: steps, what is missing, whose computer, where the password rests."""

from __future__ import annotations

from wizard.core.account import Owner, Store
from wizard.wording import QT_TRANSLATE_NOOP, translate

STEP_NAMES = {
    "academy": QT_TRANSLATE_NOOP("Journey", "Academy"),
    "you": QT_TRANSLATE_NOOP("Journey", "You"),
    "password": QT_TRANSLATE_NOOP("Journey", "Password"),
    "check": QT_TRANSLATE_NOOP("Journey", "Check"),
    "program": QT_TRANSLATE_NOOP("Journey", "Program"),
    "summary": QT_TRANSLATE_NOOP("Journey", "Summary"),
    "done": QT_TRANSLATE_NOOP("Journey", "Done"),
}
_GAPS = {
    "academy": QT_TRANSLATE_NOOP("Journey", "Choose your academy in the list."),
    "name": QT_TRANSLATE_NOOP("Journey", "Write your name."),
    "address": QT_TRANSLATE_NOOP("Journey", "Write your academic address."),
    "login": QT_TRANSLATE_NOOP("Journey", "Write your identifier."),
    "password": QT_TRANSLATE_NOOP("Journey", "Write your password."),
    "servers": QT_TRANSLATE_NOOP("Journey", "Write your two servers, or let the assistant look for them."),
    "check": QT_TRANSLATE_NOOP("Journey", "Check your account first."),
    "verdict": QT_TRANSLATE_NOOP("Journey", "The check did not succeed: see what to do now."),
    "program": QT_TRANSLATE_NOOP("Journey", "Choose a mail program."),
    "plan": QT_TRANSLATE_NOOP("Journey", "The summary is not ready yet."),
    "receipt": QT_TRANSLATE_NOOP("Journey", "Nothing has been written yet."),
}
_OWNERS = {
    Owner.MINE: QT_TRANSLATE_NOOP("Journey", "mine"),
    Owner.ASSIGNED: QT_TRANSLATE_NOOP("Journey", "the school’s, only I use it"),
    Owner.SHARED: QT_TRANSLATE_NOOP("Journey", "shared"),
}
_RESTS = {
    Store.THUNDERBIRD: QT_TRANSLATE_NOOP(
        "Journey",
        "In Thunderbird’s own store. Without a primary password there, it is only obscured: "
        "whoever can open your session can read it.",
    ),
    Store.NONE: QT_TRANSLATE_NOOP("Journey", "Nowhere. {0} will ask for it once."),
}


def step_name(step_id: str) -> str:
    """The short name of a step, for the stepper."""
    return translate(*STEP_NAMES[step_id])


def gap(code: str) -> str:
    """What is missing, as something to do."""
    return translate(*_GAPS[code])


def owner(value: Owner) -> str:
    """Whose computer, after « This computer is »."""
    return translate(*_OWNERS[value])


def rests(store: Store, program: str = "Thunderbird") -> str:
    """Where the password rests, with what that is worth."""
    return translate(*_RESTS[store]).format(program)


def rests_elsewhere() -> str:
    """Where the mail is not read by a program that the assistant sets up here."""
    return translate(
        "Journey",
        "The assistant does not give it to the device or the program you chose. That asks you for it, and may keep it.",
    )


def reminder_title() -> str:
    """The title of the yearly reminder: it says nothing of the account."""
    return translate("Journey", "Password of the academic mail: is it still safe?")


def reminder_why() -> str:
    """Nobody who knows asks for a yearly change (CNIL, deliberation 2022-100)."""
    return translate("Journey", "The CNIL asks for no yearly change: as you like.")


def old_places() -> str:
    """Where the old password may be left, and what comes first: a device that insists gets the account blocked."""
    return translate(
        "Journey",
        "First turn off the mail on the telephone. Then: Outlook, other computers, telephone, tablet, browser.",
    )


def care(value: Owner) -> str:
    """What keeps a password safe from now on; on a shared computer, what to do when leaving."""
    if value is Owner.SHARED:
        return translate("Journey", "Shared computer: log out when you leave, and let no browser keep the password.")
    return translate("Journey", "Use this password nowhere else, and keep private mail apart from this one.")
