# SPDX-License-Identifier: EUPL-1.2
"""The sentences of the guided copy: what each window is for, and each thing to do there.

Labels of the mail program are put in as they are written there, in French in every language.
"""

from __future__ import annotations

from wizard.wording import QT_TRANSLATE_NOOP, translate

# By id of the window: a short name for the line of steps, and its heading.
_WINDOWS = {
    "file": (QT_TRANSLATE_NOOP("Guides", "Open"), QT_TRANSLATE_NOOP("Guides", "Open Outlook’s account window")),
    "panel": (QT_TRANSLATE_NOOP("Guides", "Open"), QT_TRANSLATE_NOOP("Guides", "Open the mail settings of Windows")),
    "manual": (QT_TRANSLATE_NOOP("Guides", "By hand"), QT_TRANSLATE_NOOP("Guides", "Choose the set-up by hand")),
    "service": (QT_TRANSLATE_NOOP("Guides", "Service"), QT_TRANSLATE_NOOP("Guides", "Choose the kind of account")),
    "account": (QT_TRANSLATE_NOOP("Guides", "Account"), QT_TRANSLATE_NOOP("Guides", "Copy your account’s settings")),
    "outgoing": (QT_TRANSLATE_NOOP("Guides", "Sending"), QT_TRANSLATE_NOOP("Guides", "Have sending identify you")),
    "advanced": (
        QT_TRANSLATE_NOOP("Guides", "Ports"),
        QT_TRANSLATE_NOOP("Guides", "Copy the ports and the encryption"),
    ),
    "end": (QT_TRANSLATE_NOOP("Guides", "Finish"), QT_TRANSLATE_NOOP("Guides", "Let Outlook try, then finish")),
    "automatic": (QT_TRANSLATE_NOOP("Guides", "Account"), QT_TRANSLATE_NOOP("Guides", "Give your address to Outlook")),
    "list": (QT_TRANSLATE_NOOP("Guides", "Open"), QT_TRANSLATE_NOOP("Guides", "Open the list of accounts")),
    "change": (QT_TRANSLATE_NOOP("Guides", "Choose"), QT_TRANSLATE_NOOP("Guides", "Choose the account to correct")),
    "repair_account": (
        QT_TRANSLATE_NOOP("Guides", "Account"),
        QT_TRANSLATE_NOOP("Guides", "Correct what differs: the window of the account"),
    ),
    "repair_outgoing": (
        QT_TRANSLATE_NOOP("Guides", "Sending"),
        QT_TRANSLATE_NOOP("Guides", "Correct what differs: how sending identifies you"),
    ),
    "repair_advanced": (
        QT_TRANSLATE_NOOP("Guides", "Ports"),
        QT_TRANSLATE_NOOP("Guides", "Correct what differs: ports and encryption"),
    ),
    "remove": (QT_TRANSLATE_NOOP("Guides", "Remove"), QT_TRANSLATE_NOOP("Guides", "Remove the account from Outlook")),
    "password": (
        QT_TRANSLATE_NOOP("Guides", "Password"),
        QT_TRANSLATE_NOOP("Guides", "Type your password when Outlook asks for it"),
    ),
    "new_open": (QT_TRANSLATE_NOOP("Guides", "Open"), QT_TRANSLATE_NOOP("Guides", "Open the accounts of new Outlook")),
    "new_address": (
        QT_TRANSLATE_NOOP("Guides", "Address"),
        QT_TRANSLATE_NOOP("Guides", "Give your address, choose IMAP"),
    ),
    "new_servers": (
        QT_TRANSLATE_NOOP("Guides", "Servers"),
        QT_TRANSLATE_NOOP("Guides", "Copy the settings of both servers"),
    ),
    "new_cloud": (
        QT_TRANSLATE_NOOP("Guides", "Finish"),
        QT_TRANSLATE_NOOP("Guides", "Read what Outlook asks, then finish"),
    ),
    "mac_open": (QT_TRANSLATE_NOOP("Guides", "Open"), QT_TRANSLATE_NOOP("Guides", "Open the accounts of Outlook")),
    "mac_address": (
        QT_TRANSLATE_NOOP("Guides", "Address"),
        QT_TRANSLATE_NOOP("Guides", "Give your address, choose IMAP"),
    ),
    "mac_servers": (
        QT_TRANSLATE_NOOP("Guides", "Servers"),
        QT_TRANSLATE_NOOP("Guides", "Copy the settings of both servers"),
    ),
    "ios_open": (
        QT_TRANSLATE_NOOP("Guides", "Open"),
        QT_TRANSLATE_NOOP("Guides", "Open the mail settings of the device"),
    ),
    "ios_account": (QT_TRANSLATE_NOOP("Guides", "Account"), QT_TRANSLATE_NOOP("Guides", "Copy your name and address")),
    "ios_incoming": (
        QT_TRANSLATE_NOOP("Guides", "Receiving"),
        QT_TRANSLATE_NOOP("Guides", "Copy the server of reception"),
    ),
    "ios_outgoing": (QT_TRANSLATE_NOOP("Guides", "Sending"), QT_TRANSLATE_NOOP("Guides", "Copy the server of sending")),
    "ios_end": (QT_TRANSLATE_NOOP("Guides", "Finish"), QT_TRANSLATE_NOOP("Guides", "Save the account")),
    "android_open": (
        QT_TRANSLATE_NOOP("Guides", "Open"),
        QT_TRANSLATE_NOOP("Guides", "Open the settings of the telephone’s mail"),
    ),
    "android_account": (
        QT_TRANSLATE_NOOP("Guides", "Account"),
        QT_TRANSLATE_NOOP("Guides", "Give your address, choose IMAP"),
    ),
    "android_incoming": (
        QT_TRANSLATE_NOOP("Guides", "Receiving"),
        QT_TRANSLATE_NOOP("Guides", "Copy the server of reception"),
    ),
    "android_outgoing": (
        QT_TRANSLATE_NOOP("Guides", "Sending"),
        QT_TRANSLATE_NOOP("Guides", "Copy the server of sending"),
    ),
    "android_end": (
        QT_TRANSLATE_NOOP("Guides", "Finish"),
        QT_TRANSLATE_NOOP("Guides", "Finish and give your name"),
    ),
}
_STEPS = {
    "outlook_open": QT_TRANSLATE_NOOP("Guides", "Open Outlook."),
    "panel_open": QT_TRANSLATE_NOOP(
        "Guides",
        "Close Outlook. In the Start menu, type « panneau de configuration », then search for « courrier » there.",
    ),
    "tests": QT_TRANSLATE_NOOP("Guides", "Outlook tries both servers. Two green ticks mean that all is well."),
    "xml_found": QT_TRANSLATE_NOOP(
        "Guides", "Outlook finds the settings by itself. Three green ticks mean that all is well."
    ),
    "select": QT_TRANSLATE_NOOP("Guides", "In the list, choose the line {address}."),
    "mail_stays": QT_TRANSLATE_NOOP("Guides", "Your messages stay on the server: only Outlook’s copy of them goes."),
    "server_named": QT_TRANSLATE_NOOP(
        "Guides",
        "Check that the server is {imap_host} or {smtp_host}. If not, press « Annuler » and ask your help desk.",
    ),
    "not_kept": QT_TRANSLATE_NOOP("Guides", "Leave the box below the password unticked: others use this computer."),
    "new_settings": QT_TRANSLATE_NOOP("Guides", "Open new Outlook and press the cogwheel, top right."),
    "show_more": QT_TRANSLATE_NOOP("Guides", "If fields are missing, switch « Afficher plus » on."),
    "same_password": QT_TRANSLATE_NOOP(
        "Guides", "Leave the SMTP password empty: Outlook takes the one you have just typed."
    ),
    "cloud": QT_TRANSLATE_NOOP(
        "Guides", "Outlook asks to copy your mail to Microsoft’s cloud. Without your consent it does not go on."
    ),
    "mac_settings": QT_TRANSLATE_NOOP(
        "Guides", "Open Outlook. In the « Outlook » menu, choose « Paramètres » or « Préférences »."
    ),
    "ios_settings": QT_TRANSLATE_NOOP(
        "Guides", "On the iPhone or iPad, open « Réglages », then « Mail » (since iOS 18: « Apps », « Mail »)."
    ),
    "ios_receive": QT_TRANSLATE_NOOP("Guides", "Go to the part « Serveur de réception »."),
    "ios_send": QT_TRANSLATE_NOOP(
        "Guides", "Lower on the same screen, go to « Serveur d’envoi ». Fill it in even where « Facultatif » stands."
    ),
    "ios_mail": QT_TRANSLATE_NOOP("Guides", "Leave « Mail » switched on."),
    "ios_ports": QT_TRANSLATE_NOOP(
        "Guides",
        "If mail does not come: in the account, under « Avancé », leave « Utiliser SSL » on. "
        "The port is {imap_port} to receive and {smtp_port} to send.",
    ),
    "all_certificates": QT_TRANSLATE_NOOP(
        "Guides", "Never choose « accepter tous les certificats »: your password would no longer be protected."
    ),
    "android_options": QT_TRANSLATE_NOOP("Guides", "Keep the options that the telephone proposes."),
    "android_settings": QT_TRANSLATE_NOOP(
        "Guides",
        "On the telephone, open its mail program, then its settings. The names differ a little from one make to another.",
    ),
}


def title(window: str) -> str:
    """The heading of a window. Raises KeyError."""
    return translate(*_WINDOWS[window][1])


def short(window: str) -> str:
    """Its name in the line of steps. Raises KeyError."""
    return translate(*_WINDOWS[window][0])


def windows() -> frozenset[str]:
    """All windows that have a heading."""
    return frozenset(_WINDOWS)


def say(id: str) -> str:
    """A step in words, with the places of the values it names. Raises KeyError."""
    return translate(*_STEPS[id])


def steps() -> frozenset[str]:
    """All steps in words."""
    return frozenset(_STEPS)


def fill(labels: tuple[str, ...]) -> str:
    """Fields to fill in with the values shown beside the drawing."""
    several = translate("Guides", "Fill in {} with the values given here.")
    one = translate("Guides", "Fill in {} with the value given here.")
    return (several if len(labels) > 1 else one).format(
        ", ".join(translate("Guides", "« {} »").format(label) for label in labels)
    )


def password(label: str) -> str:
    """A password is typed by the person."""
    return translate(
        "Guides", "In « {} », type your password. It is not shown here and goes to your mail program only."
    ).format(label)


def choose(label: str, choice: str) -> str:
    """One of several."""
    return translate("Guides", "In « {label} », choose « {choice} ».").format(label=label, choice=choice)


def fill_instead(label: str, found: str, wanted: str) -> str:
    """A field that says something else; ``found`` is what stands there, "" for nothing."""
    if not found:
        return translate("Guides", "« {label} » is empty. Put « {wanted} » there.").format(label=label, wanted=wanted)
    return translate("Guides", "« {label} » says « {found} ». Put « {wanted} » there instead.").format(
        label=label, found=found, wanted=wanted
    )


def choose_instead(label: str, found: str, choice: str) -> str:
    """A list where something else is chosen."""
    return translate("Guides", "« {label} » says « {found} ». Choose « {choice} » instead.").format(
        label=label, found=found, choice=choice
    )


def tick_instead(label: str, found: str) -> str:
    """A box that is not ticked, or a name in place of it."""
    if found:
        return translate("Guides", "Sending uses the name « {found} ». Tick « {label} » instead.").format(
            found=found, label=label
        )
    return translate("Guides", "« {} » is not ticked. Tick it.").format(label)


def tick(label: str) -> str:
    """A box, or a choice."""
    return translate("Guides", "Tick « {} ».").format(label)


def press(label: str) -> str:
    """A button, a menu."""
    return translate("Guides", "Press « {} ».").format(label)


def done() -> str:
    """The button that goes on to the next window."""
    return translate("Guides", "Done, next")
