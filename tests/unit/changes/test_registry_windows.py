# SPDX-License-Identifier: EUPL-1.2
"""The calls made to Windows for its registry, over a registry in memory (tests/windows asks the real one)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.entries import FIRST_RUN, FOUND, SETUP, exported, furnish, planned
from tests.unit.changes.fake_winreg import FakeWinreg
from tests.unit.changes.windows import fresh
from wizard import changes
from wizard.changes import registry
from wizard.changes.registry import MemoryRegistry
from wizard.core.plan import RegistryValue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wizard.changes.registry import Registry

TOP = "HKCU\\Software"
VALUES = {
    "texte": RegistryValue(1, "é"),
    "liste": RegistryValue(7, ("a", "b")),
    "octets": RegistryValue(3, b"\x01"),
    "rien": RegistryValue(3, b""),
    "long": RegistryValue(11, 2**40),
}


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeWinreg]:
    """Windows' calls; at the end no key is left open."""
    made = FakeWinreg(MemoryRegistry())
    made.memory.require(TOP)
    monkeypatch.setitem(sys.modules, "winreg", made)
    yield made
    assert made.open == 0


@pytest.fixture
def real(windows: FakeWinreg, monkeypatch: pytest.MonkeyPatch) -> Registry:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        return fresh("registry_windows").WindowsRegistry()  # type: ignore[no-any-return]


def test_each_kind_comes_back_and_is_brought_to_the_disk(real: Registry, windows: FakeWinreg) -> None:
    for name, value in VALUES.items():
        real.set(TOP, name, value)
    assert windows.flushed == len(VALUES)
    assert real.values(TOP) == VALUES
    assert {name: real.value(TOP, name.upper()) for name in VALUES} == VALUES
    real.delete(TOP, "rien")
    assert real.value(TOP, "rien") is None


def test_what_is_not_there(real: Registry) -> None:
    assert real.value("HKCU\\Rien", "x") is None
    assert (real.values("HKCU\\Rien"), real.keys("HKCU\\Rien"), real.exists("HKCU\\Rien")) == ({}, (), False)
    for write in (lambda: real.set("HKCU\\Rien", "x", VALUES["texte"]), lambda: real.create("HKCU\\Rien\\x")):
        with pytest.raises(FileNotFoundError):
            write()
    with pytest.raises(ValueError, match="not a key"):
        real.exists("HKEY_USERS")


@pytest.mark.parametrize("fault", [259, 1018])
def test_what_goes_while_it_is_read_is_not_there(real: Registry, windows: FakeWinreg, fault: int) -> None:
    """Outlook writes its account while it is looked for."""
    real.set(TOP, "x", VALUES["texte"])
    real.create(f"{TOP}\\Exemple")
    windows.more, windows.fault = 1, fault
    assert (real.values(TOP), real.keys(TOP)) == ({"x": VALUES["texte"]}, ("Exemple",))
    assert real.value(TOP, "y") is None
    windows.fault = 5  # access denied is no absence
    with pytest.raises(OSError, match="taken away"):
        real.values(TOP)
    with pytest.raises(OSError, match="taken away"):
        real.keys(TOP)
    with pytest.raises(OSError, match="taken away"):
        real.value(TOP, "y")


def test_a_key_is_removed_only_when_empty(real: Registry) -> None:
    real.create(f"{TOP}\\Exemple")
    with pytest.raises(FileExistsError):
        real.create(f"{TOP}\\exemple")
    assert real.keys(TOP) == ("Exemple",)
    real.set(f"{TOP}\\Exemple", "x", VALUES["texte"])
    for full in (TOP, f"{TOP}\\Exemple"):
        with pytest.raises(OSError, match="not empty"):
            real.remove(full)
    real.delete(f"{TOP}\\Exemple", "x")
    real.remove(f"{TOP}\\Exemple")
    assert real.keys(TOP) == ()


def test_the_view_of_32_bit_programs_is_asked_for(real: Registry, windows: FakeWinreg) -> None:
    windows.memory.require("HKLM\\SOFTWARE\\WOW6432Node\\Microsoft")
    assert real.keys("HKLM32\\Software") == ("Microsoft",)
    assert real.keys("HKLM\\Software") == ("WOW6432Node",)


def test_a_plan_is_written_and_undone_through_them(home: Path, real: Registry) -> None:
    furnish(real)
    registry.use(real)
    try:
        before = exported(real)
        receipt = changes.apply(planned(home))
        assert real.value(SETUP, "First-Run") is None
        assert real.value(FOUND, "ac-amiens.fr") == RegistryValue(1, "C:\\é.xml")
        assert changes.undo(receipt.id).complete
        assert real.value(SETUP, "First-Run") == FIRST_RUN
        assert sorted(exported(real).decode("utf-16").splitlines()) == sorted(before.decode("utf-16").splitlines())
    finally:
        registry.use(None)
