# SPDX-License-Identifier: EUPL-1.2
"""What is said about this computer's keyring: whether it can keep a password, and what became of one."""

from __future__ import annotations

from wizard.wording import QT_TRANSLATE_NOOP, translate

# By value of wizard.vault.Condition: sentences stand below that room and do not import it.
_OFFERED = {
    "usable": QT_TRANSLATE_NOOP("Vault", "This computer's keyring ({0}) can keep your password."),
    "none": QT_TRANSLATE_NOOP(
        "Vault", "This computer offers no keyring. Your password is kept until you quit, no longer."
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Vault", "This computer's keyring ({0}) is locked. The system will ask you to unlock it."
    ),
    "weak": QT_TRANSLATE_NOOP(
        "Vault", "The keyring set up here does not protect passwords surely. The assistant does not use it."
    ),
    "faulty": QT_TRANSLATE_NOOP(
        "Vault", "This computer's keyring ({0}) does not give back what it is given. The assistant does not use it."
    ),
}
_SAVED = {
    "usable": QT_TRANSLATE_NOOP("Vault", "Your password rests in this computer's keyring ({0})."),
    "none": QT_TRANSLATE_NOOP("Vault", "Your password was not kept: this computer offers no keyring."),
    "locked": QT_TRANSLATE_NOOP("Vault", "Your password was not kept: the keyring ({0}) stayed locked."),
    "weak": QT_TRANSLATE_NOOP("Vault", "Your password was not kept: this keyring does not protect it surely."),
    "faulty": QT_TRANSLATE_NOOP("Vault", "Your password was not kept: the keyring ({0}) answered with an error."),
    "unfit": QT_TRANSLATE_NOOP("Vault", "Your password was not kept: the keyring ({0}) cannot hold one like this."),
}
_NAMES = {
    "Secret Service": QT_TRANSLATE_NOOP("Vault", "GNOME or compatible"),
    "KWallet": QT_TRANSLATE_NOOP("Vault", "KDE Wallet"),
    "macOS": QT_TRANSLATE_NOOP("Vault", "macOS Keychain"),
    "Windows": QT_TRANSLATE_NOOP("Vault", "Windows Credential Manager"),
    "memory": QT_TRANSLATE_NOOP("Vault", "practice"),
}


def backend_name(backend: str) -> str:
    """What people call a keyring; the technical name when it is none of ours."""
    marked = _NAMES.get(backend)
    return translate(*marked) if marked else backend


def offered(condition: str, backend: str = "") -> str:
    """Before the choice: whether this computer can keep the password."""
    return translate(*_OFFERED[condition]).format(backend_name(backend))


def saved(condition: str, backend: str = "") -> str:
    """After the attempt: where the password rests, or why it does not."""
    return translate(*_SAVED[condition]).format(backend_name(backend))


def forgotten(gone: bool) -> str:
    """After it was to be taken out of the keyring; the entry is called as ``wizard.vault.SERVICE`` is."""
    if gone:
        return translate("Vault", "Your password is no longer in this computer's keyring.")
    return translate(
        "Vault",
        "Your password may still be in this computer's keyring: it is locked or does not answer. "
        "Open it in the system's own settings and remove “assistant-messagerie” there.",
    )
