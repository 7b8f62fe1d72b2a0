# SPDX-License-Identifier: EUPL-1.2
"""The Credential Manager through our vault: what it promises, its limit kept by us, kept on this computer only."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import TYPE_CHECKING

import keyring
import keyring.backends.Windows
import pytest

from tests.contract import vaults
from wizard import vault
from wizard.core.secret import Secret
from wizard.vault import Condition

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCAL_MACHINE = 2  # CRED_PERSIST_LOCAL_MACHINE, wincred.h


class Credential(ctypes.Structure):
    """CREDENTIALW of wincred.h."""

    _fields_ = (
        ("flags", wintypes.DWORD),
        ("kind", wintypes.DWORD),
        ("target", wintypes.LPWSTR),
        ("comment", wintypes.LPWSTR),
        ("written", wintypes.FILETIME),
        ("size", wintypes.DWORD),
        ("blob", ctypes.POINTER(ctypes.c_char)),
        ("persist", wintypes.DWORD),
        ("attributes", wintypes.DWORD),
        ("first", ctypes.c_void_p),
        ("alias", wintypes.LPWSTR),
        ("user", wintypes.LPWSTR),
    )


@pytest.fixture(autouse=True)
def credential_manager(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The real backend, empty before and after."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    keyring.set_keyring(keyring.backends.Windows.WinVaultKeyring())
    vault.use(None)
    yield
    for address in (vaults.ADDRESS, vaults.OTHER):
        vault.forget(address)
    vault.use(None)


@pytest.mark.parametrize("case", vaults.CASES)
def test_the_contract_of_every_vault(case: str) -> None:
    vaults.CASES[case]()


@pytest.mark.parametrize("kind", vaults.PASSWORDS)
def test_a_password_comes_back_as_it_was(kind: str) -> None:
    secret = Secret(vaults.PASSWORDS[kind])
    assert vault.save(vaults.ADDRESS, secret).condition is Condition.USABLE
    assert vault.fetch(vaults.ADDRESS) == secret


def test_it_is_kept_on_this_computer_only() -> None:
    assert vault.save(vaults.ADDRESS, Secret("Été à Noël €")).usable
    advapi32 = ctypes.WinDLL("advapi32", use_last_error=True)
    found = ctypes.POINTER(Credential)()
    assert advapi32.CredReadW(vault.SERVICE, 1, 0, ctypes.byref(found)), ctypes.get_last_error()
    try:
        entry = found.contents
        assert (entry.persist, entry.user) == (LOCAL_MACHINE, vaults.ADDRESS)
        assert entry.blob[: entry.size].decode("utf-16-le") == "Été à Noël €"
    finally:
        advapi32.CredFree(found)


def test_what_windows_could_not_hold_is_refused_by_us() -> None:
    assert vault.save(vaults.ADDRESS, Secret("x" * 1280)).usable
    assert vault.save(vaults.ADDRESS, Secret("x" * 1281)).condition is Condition.UNFIT
    assert vault.fetch(vaults.ADDRESS) == Secret("x" * 1280)
