# SPDX-License-Identifier: EUPL-1.2
"""What every keyring back end must do for the vault, whichever system it belongs to.

Run here against the memory back end and against one that behaves as Windows' does; ``tests/real`` runs the same
functions against a real Secret Service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.vaults import ADDRESS, CASES, PASSWORDS, Windowslike
from wizard import vault

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["memory", "windows"])
def back_end(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[vault.Backend]:
    made: vault.Backend = vault.MemoryBackend()
    if request.param == "windows":
        made = Windowslike()
        monkeypatch.setitem(vault.ALLOWED, vault._class_name(made), "Windows")
    vault.use(made)
    yield made
    vault.use(None)


@pytest.mark.parametrize("name", CASES)
def test_contract(name: str, back_end: vault.Backend) -> None:
    CASES[name]()


@pytest.mark.parametrize("name", PASSWORDS)
def test_passwords_come_back_exactly(name: str, back_end: vault.Backend) -> None:
    from wizard.core.secret import Secret

    assert vault.save(ADDRESS, Secret(PASSWORDS[name])).usable
    kept = vault.fetch(ADDRESS)
    assert kept is not None
    assert kept.reveal() == PASSWORDS[name]
    assert vault.forget(ADDRESS)
