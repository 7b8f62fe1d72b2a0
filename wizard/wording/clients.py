# SPDX-License-Identifier: EUPL-1.2
"""The mail programs in words: how each is called on a card, what the assistant does for it, what comes afterwards."""

from __future__ import annotations

from wizard.wording import QT_TRANSLATE_NOOP, translate

_NAMES = {  # brands, the same in every language; what has none is called by its title
    "thunderbird": "Thunderbird",
    "outlook": "Outlook",
    "outlook-new": "Outlook",
    "outlook-mac": "Outlook",
    "apple": "Mail",
    "android": "Thunderbird",
}
_TITLES = {
    "apple": QT_TRANSLATE_NOOP("Clients", "An iPhone, an iPad or a Mac"),
    "android": QT_TRANSLATE_NOOP("Clients", "My Android telephone or tablet"),
    "sheet": QT_TRANSLATE_NOOP("Clients", "Another program, or another computer"),
}
_DESCRIPTIONS = {
    "thunderbird": QT_TRANSLATE_NOOP(
        "ProgramPage", "The assistant writes the account: at the next start, your mail is there."
    ),
    "outlook": QT_TRANSLATE_NOOP(
        "Clients", "The assistant prepares the account. Outlook will ask you for the password once."
    ),
    "outlook-new": QT_TRANSLATE_NOOP("Clients", "You copy the settings, screen by screen."),
    "outlook-mac": QT_TRANSLATE_NOOP("Clients", "You copy the settings, screen by screen."),
    "apple": QT_TRANSLATE_NOOP("Clients", "A profile to install on the device, without the password."),
    "android": QT_TRANSLATE_NOOP("Clients", "A code to photograph with Thunderbird, without the password."),
    "sheet": QT_TRANSLATE_NOOP(
        "Clients", "For Evolution, KMail, eM Client or any other: a sheet of settings, without the password."
    ),
}
_WAYS = {  # Target.route, or Target.id where there is none
    "prf": QT_TRANSLATE_NOOP("Clients", "The assistant prepares Outlook"),
    "autodiscover": QT_TRANSLATE_NOOP("Clients", "Outlook’s own assistant, with our settings"),
    "guide": QT_TRANSLATE_NOOP("Clients", "I copy the settings myself"),
    "android": QT_TRANSLATE_NOOP("Clients", "Thunderbird, with a code"),
    "android-mail": QT_TRANSLATE_NOOP("Clients", "The telephone’s own mail program"),
    "mac": QT_TRANSLATE_NOOP("Clients", "This Mac"),
    "iphone": QT_TRANSLATE_NOOP("Clients", "iPhone or iPad, with a profile"),
    "iphone-guide": QT_TRANSLATE_NOOP("Clients", "iPhone or iPad, by hand"),
}
_ASKS = {  # Handover.asks of the clients that have no room of words of their own
    "android.password": QT_TRANSLATE_NOOP(
        "Clients",
        "On the telephone, open Thunderbird and press “Import settings”; it stands in its settings when it has an "
        "account already. Photograph the code: Thunderbird then asks for the password.",
    ),
    "sheet.take": QT_TRANSLATE_NOOP("Clients", "Print the sheet, or keep it: your password is not on it."),
    "apple.profile": QT_TRANSLATE_NOOP(
        "Clients",
        "Send the file to yourself and open it on the device from the webmail, in Safari. "
        "Then: Settings, Profile downloaded, Install. The device asks for the password there.",
    ),
    "apple.mac": QT_TRANSLATE_NOOP(
        "Clients",
        "Open the file on this Mac. In System Settings, search for “Profiles”, then press Install. "
        "The Mac asks for the password there.",
    ),
}
_UNSIGNED = QT_TRANSLATE_NOOP("Clients", "It may call the profile “Not signed”: you have just made it here.")
SIGNED = ".signed"  # ends the id where the establishment has signed the profile
NOTES = {  # notes of changes (wizard.wording.plans)
    "android.page": QT_TRANSLATE_NOOP(
        "Plan", "A web page with the code, large, and the same settings in words. Your password is not on it."
    ),
    "sheet.page": QT_TRANSLATE_NOOP("Plan", "The sheet as a web page. Your password is not on it."),
    "sheet.paper": QT_TRANSLATE_NOOP("Plan", "The sheet to print, one page. Your password is not on it."),
    "apple.profile": QT_TRANSLATE_NOOP(
        "Plan", "The profile for iPhone, iPad and Mac. Your password is not in it; it can be removed again."
    ),
}


def name(id: str) -> str:
    """The program's brand; what has none is called by what it is."""
    return _NAMES.get(id) or title(id, id)


def title(id: str, brand: str) -> str:
    """What stands on the card: what it is where the person chooses a thing, the brand where they choose a program."""
    return translate(*_TITLES[id]) if id in _TITLES else brand


def description(id: str) -> str:
    """What the assistant does for this program."""
    return translate(*_DESCRIPTIONS[id]) if id in _DESCRIPTIONS else ""


def way(key: str) -> str:
    """One of several ways or devices; "" for one without a sentence (a profile is called by its own name)."""
    return translate(*_WAYS[key]) if key in _WAYS else ""


def profile_title(address: str) -> str:
    """How the device calls the profile; written there."""
    return translate("Clients", "Academic mail, {0}").format(address)


def profile_description() -> str:
    """What the device says of the profile before it is installed; written there."""
    return translate("Clients", "Sets up receiving and sending. It holds no password, and you can remove it.")


def asks(id: str) -> str:
    """What the person does next, and what will be asked; "" for an id that is not ours. See ``Handover.asks``."""
    known = id.removesuffix(SIGNED)
    said = translate(*_ASKS[known]) if known in _ASKS else ""
    return f"{said} {translate(*_UNSIGNED)}" if id in ("apple.profile", "apple.mac") else said
