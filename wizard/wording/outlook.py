# SPDX-License-Identifier: EUPL-1.2
"""What is said of Outlook: notes before the choice, each change of the plan, the watch and its end, what it will ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

# Ids of FileChange.note, RegistryChange.note, Target.notes and Detection.notes.
NOTES = {
    "outlook.backup": QT_TRANSLATE_NOOP(
        "Outlook", "A copy of what Outlook keeps now, for your help desk should it be needed. Nobody else can read it."
    ),
    "outlook.prf": QT_TRANSLATE_NOOP(
        "Outlook", "The settings of your account, as Outlook reads them. Your password is not among them."
    ),
    "outlook.first_run": QT_TRANSLATE_NOOP(
        "Outlook", "Without this, Outlook would not look at the file. It puts it back itself."
    ),
    "outlook.import": QT_TRANSLATE_NOOP("Outlook", "Tells Outlook to read that file when it next starts, once."),
    "outlook.xml": QT_TRANSLATE_NOOP(
        "Outlook", "The settings of your account, in the form Outlook’s account dialog looks for."
    ),
    "outlook.xml_domain": QT_TRANSLATE_NOOP(
        "Outlook", "Where Outlook finds the settings for addresses of this domain."
    ),
    "outlook.prefer_local": QT_TRANSLATE_NOOP(
        "Outlook", "Outlook reads this computer’s file before it asks elsewhere."
    ),
    "outlook.old_dialog": QT_TRANSLATE_NOOP("Outlook", "Brings back the full account dialog, which reads that file."),
    "outlook.leftovers": QT_TRANSLATE_NOOP(
        "Outlook", "Traces of Outlook 2010 or older are on this computer. That version is not set up by the assistant."
    ),
    "outlook.roaming": QT_TRANSLATE_NOOP(
        "Outlook",
        "Your Windows session follows you from computer to computer. Outlook will fetch your mail on each one.",
    ),
    "outlook.mandatory": QT_TRANSLATE_NOOP(
        "Outlook", "This Windows session seems to be emptied when you leave. Outlook would then forget your account."
    ),
    "outlook.pop3": QT_TRANSLATE_NOOP(
        "Outlook", "A POP account is already there. It may take messages off the server: ask your help desk about it."
    ),
    "outlook_new.cloud": QT_TRANSLATE_NOOP(
        "Outlook",
        "With new Outlook, your password and your mail pass through Microsoft’s servers, not only your academy’s.",
    ),
    "outlook_new.in_use": QT_TRANSLATE_NOOP("Outlook", "New Outlook is the one this computer opens."),
    "outlook_mac.cloud": QT_TRANSLATE_NOOP(
        "Outlook",
        "Recent versions of Outlook for Mac may send your password and your mail through Microsoft’s servers.",
    ),
}
_ABOUT = {
    "x64": QT_TRANSLATE_NOOP("Outlook", "64-bit"),
    "x86": QT_TRANSLATE_NOOP("Outlook", "32-bit"),
    "click-to-run": QT_TRANSLATE_NOOP("Outlook", "installed by Click-to-Run"),
    "msi": QT_TRANSLATE_NOOP("Outlook", "installed by an MSI file"),
}
_MOMENTS = {
    "opening": QT_TRANSLATE_NOOP("Outlook", "Outlook is opening"),
    "looking": QT_TRANSLATE_NOOP("Outlook", "Looking for your account in Outlook, 90 s at most"),
    "reopen": QT_TRANSLATE_NOOP("Outlook", "Close Outlook, then open it again"),
    "looking_again": QT_TRANSLATE_NOOP("Outlook", "Looking for your account once more, 90 s at most"),
    "tidying": QT_TRANSLATE_NOOP("Outlook", "Checking that nothing is left over"),
}
_VERDICTS = {
    "nothing": QT_TRANSLATE_NOOP("Outlook", "Nothing had to be watched for {address}."),
    "created": QT_TRANSLATE_NOOP("Outlook", "Outlook has created the account {address}."),
    "differs": QT_TRANSLATE_NOOP(
        "Outlook",
        "Outlook has an account for {address}, but not all its settings are right. Correct them with the guide.",
    ),
    "not_seen": QT_TRANSLATE_NOOP(
        "Outlook", "Outlook has not created the account {address}. Nothing is broken: add it by hand with the guide."
    ),
    "not_started": QT_TRANSLATE_NOOP(
        "Outlook",
        "Outlook did not start, so the account {address} is not there yet. Open Outlook, or follow the guide.",
    ),
    "crashed": QT_TRANSLATE_NOOP(
        "Outlook", "Outlook closed before the account {address} was there. Open it again, or follow the guide."
    ),
}
_ASKS = {
    "outlook.asks": QT_TRANSLATE_NOOP(
        "Outlook",
        "Outlook asks for your password once. Check the server’s name, type it, and tick the box that has it remembered.",
    ),
    "outlook.repair": QT_TRANSLATE_NOOP(
        "Outlook",
        "Outlook has an account for this address, but not all its settings are right. "
        "Each window says what stands there and what to put instead.",
    ),
    "outlook.asks_shared": QT_TRANSLATE_NOOP(
        "Outlook",
        "Outlook asks for your password. Leave the box that has it remembered unticked: others use this computer. "
        "Outlook keeps a copy of your mail here all the same.",
    ),
}


def about(program: str, version: str, facts: Sequence[str]) -> str:
    """What was found: « Outlook 16.0, 64 bits, installation MSI »; ``facts`` are of ``WritePlan.about``. Raises KeyError."""
    return ", ".join([f"{program} {version}".strip(), *(translate(*_ABOUT[fact]) for fact in facts)])


def profile(found: str, title: str, addresses: Sequence[str], *, exists: bool) -> str:
    """What was found (see ``about``), and the accounts of the profile chosen."""
    if not exists:
        return translate("Outlook", "{0}. The profile {1} will be made.").format(found, title)
    if not addresses:
        return translate("Outlook", "{0}. The profile {1} has no account yet.").format(found, title)
    return translate("Outlook", "{0}. Accounts of the profile {1}: {2}.").format(found, title, ", ".join(addresses))


def note(id: str) -> str:
    """The sentence of a note. Raises KeyError."""
    return translate(*NOTES[id])


def moment(id: str) -> str:
    """What happens in the watch now; ``id`` is a value of ``wizard.clients.base.Moment``."""
    return translate(*_MOMENTS[id])


def verdict(id: str, address: str) -> str:
    """How the watch ended; ``id`` is a value of ``wizard.clients.base.Settled``."""
    return translate(*_VERDICTS[id]).format(address=address)


def asks(id: str) -> str:
    """What Outlook will ask and what to tick; empty for an empty id. Raises KeyError."""
    return translate(*_ASKS[id]) if id else ""


def reopened() -> str:
    """The button of the person who has done it."""
    return translate("Outlook", "I have opened Outlook again")
