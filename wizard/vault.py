# SPDX-License-Identifier: EUPL-1.2
"""Where a password may rest on this computer: the system's own keyring, tried once by writing, reading and deleting.

Only back ends known to encrypt are used. ``keyring`` is imported at the first call (170 ms). The calls block, and the
system may ask the person to unlock its keyring: call them through ``aio.off_loop``.
"""

from __future__ import annotations

import contextlib
import logging
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from wizard.core.secret import Secret

SERVICE = "assistant-messagerie"
_TRIAL = "assistant-messagerie-essai"  # another service: the trial must not disturb what is kept
_LARGEST = 2560  # bytes in UTF-16: CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows; the same everywhere, so seen in tests
_log = logging.getLogger(__name__)


class Condition(StrEnum):
    """How a keyring is found, or what became of a wish to write in it."""

    USABLE = "usable"
    NONE = "none"  # no keyring on this system, or switched off
    LOCKED = "locked"  # the person would be asked to unlock it, or said no
    WEAK = "weak"  # it stores in clear, or nobody knows how: not used
    FAULTY = "faulty"  # it loses or changes what it is given, or answers with errors
    UNFIT = "unfit"  # this one password cannot be kept (too long, NUL)


@dataclass(frozen=True, slots=True)
class VaultState:
    """``backend``: the name of the keyring for the sentence (« trousseau GNOME »…), empty when there is none."""

    condition: Condition
    backend: str = ""

    @property
    def usable(self) -> bool:
        """Whether a password can be kept (or was)."""
        return self.condition is Condition.USABLE


class Backend(Protocol):
    """What is used of a keyring back end (the interface of ``keyring.backend.KeyringBackend``)."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class MemoryBackend:
    """A keyring for this process only: the practice academy's, and the contract's first implementation."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """What was kept, or None."""
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep, replacing."""
        self._kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget; KeyError when there was nothing."""
        del self._kept[service, username]


# Class -> name of the keyring. By class, never by « priority »: null, fail and keyrings.alt's text files rank too.
ALLOWED = {
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet",
    "keyring.backends.macOS.Keyring": "macOS",
    "keyring.backends.Windows.WinVaultKeyring": "Windows",
    f"{__name__}.MemoryBackend": "memory",
}
_ABSENT = ("keyring.backends.fail.Keyring", "keyring.backends.null.Keyring")
_CHAIN = "keyring.backends.chainer.ChainerBackend"
_state: dict[str, Any] = {"chosen": None, "tried": None}


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def use(backend: Backend | None) -> None:
    """Use this back end in this process (the practice academy's memory); None: the system's again."""
    _state.update(chosen=backend, tried=None)


def _find() -> tuple[Backend | None, VaultState]:
    """The back end to use, and its state before any trial; the person's or administrator's settings come first."""
    backend = _state["chosen"]
    if backend is None:
        try:
            import keyring

            backend = keyring.get_keyring()
        except Exception as error:  # a back end named in the settings that cannot be loaded
            _log.warning("no keyring: %s", type(error).__name__)
            return None, VaultState(Condition.NONE)
    if _class_name(backend) == _CHAIN:
        backend = next((one for one in backend.backends if _class_name(one) in ALLOWED), backend)
    name = _class_name(backend)
    if name in _ABSENT or name == _CHAIN:
        return None, VaultState(Condition.NONE)
    if name not in ALLOWED:
        return None, VaultState(Condition.WEAK, name)
    if name == "keyring.backends.Windows.WinVaultKeyring":
        backend.persist = "local machine"  # not « enterprise »: it would roam to every computer of the domain
    return backend, VaultState(Condition.USABLE, ALLOWED[name])


def _condition(error: Exception) -> Condition:
    """What an error of a back end means; by name, so that ``keyring`` need not be there."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException", "InitError"}:
        return Condition.LOCKED
    if names & {"NoKeyringError", "SecretServiceNotAvailableException"}:
        return Condition.NONE
    return Condition.FAULTY


def _is_locked(backend: Backend) -> bool:
    """Whether using it now would ask the person for a password; looked up without asking. False when it cannot be told.

    A Secret Service without a default collection counts as locked: making one asks for a new password.
    """
    if _class_name(backend) != "keyring.backends.SecretService.Keyring":
        return False
    import secretstorage

    with contextlib.closing(secretstorage.dbus_init()) as bus:
        try:
            return bool(secretstorage.Collection(bus, "/org/freedesktop/secrets/aliases/default").is_locked())
        except secretstorage.exceptions.ItemNotFoundException:
            return True


def _try(backend: Backend) -> Condition:
    """Write, read, delete something worthless."""
    user, text = f"essai-{secrets.token_hex(4)}", f"é\"'\\%{secrets.token_hex(8)}"
    try:
        backend.set_password(_TRIAL, user, text)
        try:
            read = backend.get_password(_TRIAL, user)
        finally:
            backend.delete_password(_TRIAL, user)
        gone = backend.get_password(_TRIAL, user) is None
    except Exception as error:  # back ends raise whatever their system raises
        _log.warning("keyring trial failed: %s", type(error).__name__)
        return _condition(error)
    return Condition.USABLE if read == text and gone else Condition.FAULTY


def available(*, unlock: bool = False) -> VaultState:
    """The state of the keyring, tried once in this process.

    A locked one is LOCKED and not tried, so that nothing appears on the screen; ``unlock`` True tries it all the same:
    the system then asks the person.
    """
    backend, state = _find()
    if backend is None:
        return state
    if _state["tried"] is Condition.USABLE:
        return state
    try:
        if not unlock and _is_locked(backend):
            return VaultState(Condition.LOCKED, state.backend)
    except Exception as error:  # the bus is gone, the service does not answer
        return VaultState(_condition(error), state.backend)
    _state["tried"] = _try(backend)
    return VaultState(_state["tried"], state.backend)


def save(address: str, secret: Secret) -> VaultState:
    """Keep a password for an address, and read it again: USABLE means that it is there.

    May make the system ask to unlock. A password it cannot hold exactly is refused (UNFIT), nothing is written.
    """
    text = secret.reveal()
    state = available(unlock=True)
    if not state.usable:
        return state
    try:
        if not text or "\0" in text or len(text.encode("utf-16-le")) > _LARGEST:
            return VaultState(Condition.UNFIT, state.backend)
    except UnicodeEncodeError:
        return VaultState(Condition.UNFIT, state.backend)
    backend, _ = _find()
    assert backend is not None
    try:
        backend.set_password(SERVICE, address, text)
        if backend.get_password(SERVICE, address) == text:
            return state
        backend.delete_password(SERVICE, address)  # half a password is worse than none
    except Exception as error:
        _log.warning("keyring did not keep: %s", type(error).__name__)
        return VaultState(_condition(error), state.backend)
    return VaultState(Condition.FAULTY, state.backend)


def fetch(address: str) -> Secret | None:
    """The password kept for an address; None when there is none or the keyring stays shut (``available`` says why)."""
    backend, _ = _find()
    if backend is None:
        return None
    try:
        text = backend.get_password(SERVICE, address)
    except Exception as error:
        _log.warning("keyring did not give: %s", type(error).__name__)
        return None
    return Secret(text) if text else None


def forget(address: str) -> bool:
    """Remove what was kept for an address; True only when it is sure that nothing remains (also when there was nothing).

    A locked keyring stays so: nobody is asked to open it for this.
    """
    backend, _ = _find()
    if backend is None:
        return False
    try:
        if _is_locked(backend):
            return False
        if backend.get_password(SERVICE, address) is None:
            return True
        backend.delete_password(SERVICE, address)
        return backend.get_password(SERVICE, address) is None
    except Exception as error:
        _log.warning("keyring did not forget: %s", type(error).__name__)
        return False
