# SPDX-License-Identifier: EUPL-1.2
"""Which keyrings are used and which are refused, and that the refused ones never see a password."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import keyring
import keyring.backend
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest

from wizard import vault
from wizard.core.secret import Secret
from wizard.vault import Condition, VaultState

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDRESS = "c.exemple@ac-amiens.fr"


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    vault.use(None)
    yield
    vault.use(None)


class Recorder(vault.MemoryBackend):
    """Remembers the calls; made known to the vault as an allowed one by the fixture below."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.services: set[str] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self.calls.append("get")
        self.services.add(service)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls.append("set")
        self.services.add(service)
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self.calls.append("delete")
        super().delete_password(service, username)


def allow(monkeypatch: pytest.MonkeyPatch, backend: Any) -> Any:
    monkeypatch.setitem(vault.ALLOWED, vault._class_name(backend), "Secret Service")
    vault.use(backend)
    return backend


def test_keyring_is_loaded_late() -> None:
    code = "import sys, wizard.vault; print('keyring' in sys.modules, 'secretstorage' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False False"


@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring()])
def test_no_keyring(backend: Any) -> None:
    vault.use(backend)
    assert vault.available() == VaultState(Condition.NONE)
    assert vault.save(ADDRESS, Secret("x")).condition is Condition.NONE
    assert vault.fetch(ADDRESS) is None
    assert not vault.forget(ADDRESS)  # nobody can say


def test_the_systems_choice_is_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", keyring.backends.null.Keyring)
    assert vault.available().condition is Condition.NONE


def test_a_setting_that_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Any:
        raise ModuleNotFoundError("no such back end")

    monkeypatch.setattr(keyring, "get_keyring", broken)
    assert vault.available() == VaultState(Condition.NONE)


def test_an_unknown_one_is_weak_and_never_called() -> None:
    class PlaintextKeyring(Recorder):
        pass

    PlaintextKeyring.__module__ = "keyrings.alt.file"
    PlaintextKeyring.__qualname__ = "PlaintextKeyring"
    backend = PlaintextKeyring()
    vault.use(backend)
    assert vault.available() == VaultState(Condition.WEAK, "keyrings.alt.file.PlaintextKeyring")
    assert vault.save(ADDRESS, Secret("x")).condition is Condition.WEAK
    assert vault.fetch(ADDRESS) is None
    assert backend.calls == []


def test_the_name_of_an_allowed_one_is_not_enough() -> None:
    class Keyring(Recorder):
        """A subclass elsewhere with the same last name."""

    backend = Keyring()
    vault.use(backend)
    assert vault.available().condition is Condition.WEAK
    assert backend.calls == []


def test_a_chain_gives_its_first_good_one(monkeypatch: pytest.MonkeyPatch) -> None:
    good, weak = Recorder(), vault.MemoryBackend()
    monkeypatch.setitem(vault.ALLOWED, vault._class_name(good), "Secret Service")
    monkeypatch.delitem(vault.ALLOWED, vault._class_name(weak))
    chain = keyring.backends.chainer.ChainerBackend()
    monkeypatch.setattr(keyring.backends.chainer.ChainerBackend, "backends", [weak, good])
    vault.use(chain)
    assert vault.save(ADDRESS, Secret("x")) == VaultState(Condition.USABLE, "Secret Service")
    assert good.get_password(vault.SERVICE, ADDRESS) == "x"
    assert weak.get_password(vault.SERVICE, ADDRESS) is None
    monkeypatch.setattr(keyring.backends.chainer.ChainerBackend, "backends", [weak])
    vault.use(chain)
    assert vault.available().condition is Condition.NONE


def test_the_trial_is_made_once_with_something_worthless(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = allow(monkeypatch, Recorder())
    assert vault.available().usable
    assert backend.calls == ["set", "get", "delete", "get"]
    assert vault.SERVICE not in backend.services
    assert backend._kept == {}
    backend.calls.clear()
    vault.available()
    assert backend.calls == []


class Forgets(Recorder):
    """Stores nothing and says nothing: what null back ends do under another name."""

    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class Mangles(Recorder):
    """Loses accents."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password.encode("ascii", "replace").decode())


class Keeps(Recorder):
    """Never deletes."""

    def delete_password(self, service: str, username: str) -> None: ...


@pytest.mark.parametrize("kind", [Forgets, Mangles, Keeps])
def test_faulty(kind: type[Recorder], monkeypatch: pytest.MonkeyPatch) -> None:
    backend = allow(monkeypatch, kind())
    assert vault.available().condition is Condition.FAULTY
    assert vault.save(ADDRESS, Secret("canari")).condition is Condition.FAULTY
    assert "canari" not in backend._kept.values()


@pytest.mark.parametrize(
    ("error", "condition"),
    [
        (keyring.errors.KeyringLocked("dismissed"), Condition.LOCKED),
        (keyring.errors.InitError("no collection"), Condition.LOCKED),
        (keyring.errors.NoKeyringError("none"), Condition.NONE),
        (keyring.errors.PasswordSetError("denied"), Condition.FAULTY),
        (OSError("bus gone"), Condition.FAULTY),
        (RuntimeError("anything"), Condition.FAULTY),
    ],
)
def test_errors_are_values(error: Exception, condition: Condition, monkeypatch: pytest.MonkeyPatch) -> None:
    class Fails(Recorder):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise error

        def get_password(self, service: str, username: str) -> str | None:
            raise error

    allow(monkeypatch, Fails())
    assert vault.available() == VaultState(condition, "Secret Service")
    assert vault.save(ADDRESS, Secret("x")).condition is condition
    assert vault.fetch(ADDRESS) is None
    assert not vault.forget(ADDRESS)


def test_a_keyring_that_fails_after_its_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = allow(monkeypatch, Recorder())
    assert vault.available().usable

    def refuse(*_: str) -> None:
        raise keyring.errors.KeyringLocked("locked meanwhile")

    monkeypatch.setattr(backend, "set_password", refuse)
    assert vault.save(ADDRESS, Secret("x")) == VaultState(Condition.LOCKED, "Secret Service")


def test_half_a_password_is_taken_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = allow(monkeypatch, Recorder())
    assert vault.available().usable
    monkeypatch.setattr(backend, "set_password", lambda s, u, p: backend._kept.update({(s, u): p[:3]}))
    assert vault.save(ADDRESS, Secret("canari")).condition is Condition.FAULTY
    assert backend._kept == {}


def test_windows_credentials_stay_on_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    class WinVaultKeyring(Recorder):
        persist = "enterprise"

    WinVaultKeyring.__module__ = "keyring.backends.Windows"
    WinVaultKeyring.__qualname__ = "WinVaultKeyring"
    backend = WinVaultKeyring()
    vault.use(backend)
    assert vault.save(ADDRESS, Secret("x")) == VaultState(Condition.USABLE, "Windows")
    assert backend.persist == "local machine"


def test_a_locked_service_is_not_tried_unless_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = allow(monkeypatch, Recorder())
    monkeypatch.setattr(vault, "_is_locked", lambda _: True)
    assert vault.available() == VaultState(Condition.LOCKED, "Secret Service")
    assert backend.calls == []
    assert vault.available(unlock=True).usable


def test_a_bus_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    allow(monkeypatch, Recorder())

    def gone(_: Any) -> bool:
        raise ConnectionError("no bus")

    monkeypatch.setattr(vault, "_is_locked", gone)
    assert vault.available() == VaultState(Condition.FAULTY, "Secret Service")


def test_every_allowed_class_exists_in_keyring() -> None:
    import importlib

    for name in vault.ALLOWED:
        module, _, kind = name.rpartition(".")
        assert isinstance(getattr(importlib.import_module(module), kind), type), name


def test_no_secret_in_the_log(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    class Chatty(Recorder):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise RuntimeError(f"cannot store {password}")

    allow(monkeypatch, Chatty())
    vault._state["tried"] = Condition.USABLE
    vault.save(ADDRESS, Secret("canari-42"))
    assert "RuntimeError" in caplog.text
    assert "canari" not in caplog.text
    assert ADDRESS not in caplog.text


def test_nothing_is_claimed_of_a_keyring_that_stays_locked(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = allow(monkeypatch, Recorder())
    monkeypatch.setattr(vault, "_is_locked", lambda _: True)
    assert not vault.forget(ADDRESS)
    assert backend.calls == []
