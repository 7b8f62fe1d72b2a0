# SPDX-License-Identifier: EUPL-1.2
"""What is said of a plan: a sentence above each group of lines of the diff, and what the mail program will ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.account import Store
from wizard.wording import QT_TRANSLATE_NOOP, clients, outlook, translate

if TYPE_CHECKING:
    from wizard.core.plan import WritePlan

# Ids of FileChange.note and FileChange.notes.
_NOTES = {
    "thunderbird.profiles": QT_TRANSLATE_NOOP("Plan", "The list of profiles: it names the one with your mail."),
    "thunderbird.installs": QT_TRANSLATE_NOOP("Plan", "Thunderbird's spare copy of that list."),
    "thunderbird.mark": QT_TRANSLATE_NOOP(
        "Plan", "An empty file: Thunderbird fills it in when it first opens the profile."
    ),
    "thunderbird.account": QT_TRANSLATE_NOOP("Plan", "Thunderbird's settings: your account is added or put right."),
    "thunderbird.accounts": QT_TRANSLATE_NOOP("Plan", "The list of accounts in Thunderbird: yours is added."),
    "thunderbird.receive": QT_TRANSLATE_NOOP("Plan", "Receiving your mail."),
    "thunderbird.send": QT_TRANSLATE_NOOP("Plan", "Sending your mail."),
    "thunderbird.identity": QT_TRANSLATE_NOOP("Plan", "Your name and address, as your correspondents see them."),
    "thunderbird.local_folders": QT_TRANSLATE_NOOP("Plan", "Thunderbird's own folders on this computer."),
    "thunderbird.first_start": QT_TRANSLATE_NOOP("Plan", "No welcome questions when Thunderbird first starts."),
    "thunderbird.practice": QT_TRANSLATE_NOOP("Plan", "For this practice profile only."),
    "thunderbird.logins": QT_TRANSLATE_NOOP("Plan", "Your password in Thunderbird's own store, encrypted."),
    "thunderbird.keys": QT_TRANSLATE_NOOP("Plan", "The key of that store, made by Thunderbird's own library."),
    "thunderbird.trust": QT_TRANSLATE_NOOP(
        "Plan", "Thunderbird will trust your institution's authority, in this profile only."
    ),
    # ids of Target.notes and Detection.notes
    "thunderbird.user_js": QT_TRANSLATE_NOOP(
        "Plan", "This profile has a user.js file: Thunderbird puts its settings back at every start."
    ),
    **clients.NOTES,
    **outlook.NOTES,
}
# files to take along: what they are is said, their source is not shown
TAKEN_ALONG = (".html", ".pdf", ".png", ".mobileconfig")
_TITLE_NEW = QT_TRANSLATE_NOOP("Plan", "New profile")


def note(id: str) -> str:
    """The sentence of a note of a change, a target or a detection; empty for an empty id. Raises KeyError."""
    return translate(*_NOTES[id]) if id else ""


def ids() -> frozenset[str]:
    """All ids that have a sentence."""
    return frozenset(_NOTES)


def will_ask(store: Store, shared: bool = False) -> str:
    """What Thunderbird will ask when it is opened on the account, and what to tick."""
    if store is Store.THUNDERBIRD:
        return translate("Plan", "When it opens, Thunderbird will ask you nothing.")
    if shared:
        return translate(
            "Plan", "When it opens, Thunderbird will ask for your password. Leave the box below it unticked."
        )
    return translate(
        "Plan", "When it opens, Thunderbird will ask for your password. Tick the box below it to be asked only once."
    )


def distrusted(issuer: str) -> str:
    """The mail program may refuse what this system trusts: by whom, and what helps."""
    return translate(
        "Plan",
        "Thunderbird has its own list of authorities. “{0}”, which reads this traffic, may not be on it: "
        "Thunderbird may then refuse to connect. Ask your IT for the file of this authority, then start the assistant "
        "with --ca-file.",
    ).format(issuer)


def store_warning() -> str:
    """What a password in Thunderbird's store is worth."""
    return translate(
        "Plan",
        "Without a primary password, whoever opens your session can read the passwords kept in Thunderbird.",
    )


def profile_title(title: str, exists: bool) -> str:
    """How a profile is called: its own name, or that it will be made."""
    return title if exists else translate(*_TITLE_NEW)


def program_version(name: str, version: str) -> str:
    """A mail program with its version, where it is known."""
    return f"{name} {version}".strip()


def is_running(program: str = "Thunderbird") -> str:
    """The mail program is open on the profile."""
    return translate("Plan", "{0} is open. Close it before writing: it would undo our changes.").format(program)


def nothing_to_write(plan: WritePlan) -> str:
    """An empty plan."""
    program = clients.name(plan.client)
    if plan.by_hand:
        return translate("Plan", "Nothing is written on this computer: the next page shows what you do yourself.")
    return translate("Plan", "{0} is already set up in {1}: there is nothing to write.").format(plan.address, program)


def account_name(label: str, verified: bool) -> str:
    """The name of the account in Thunderbird's list of folders; written there."""
    return label if verified else translate("Plan", "{} (not verified)").format(label)


def local_folders() -> str:
    """The name of Thunderbird's own folders; written there."""
    return translate("Plan", "Local Folders")
