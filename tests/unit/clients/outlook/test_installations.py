# SPDX-License-Identifier: EUPL-1.2
"""Which classic Outlook is found on each kind of computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import CLICK_TO_RUN, PROGRAMS, computer
from wizard.clients.outlook import installations
from wizard.core.plan import RegistryValue

if TYPE_CHECKING:
    from pathlib import Path

C2R = ("16.0", "click-to-run", "16.0.17932.20328", "x64", ("O365ProPlusRetail",))


@pytest.mark.parametrize(
    ("seed", "expected"),
    [
        ("2013", [("15.0", "msi", "15.0", "x86", ())]),
        ("2016-msi", [("16.0", "msi", "16.0", "x64", ())]),
        ("365-c2r", [C2R]),
        ("both", [C2R]),
        ("none", []),
        ("new-only", []),
        ("leftovers-14", []),
    ],
)
def test_what_is_installed(tmp_path: Path, seed: str, expected: list[tuple[object, ...]]) -> None:
    found = installations.find(computer(tmp_path, seed))
    assert [(one.version, one.kind, one.build, one.bits, one.products) for one in found] == expected
    assert all(one.program.is_file() for one in found)


@pytest.mark.parametrize("seed", ["2013", "2016-msi", "365-c2r"])
def test_a_registry_without_its_program_is_no_outlook(tmp_path: Path, seed: str) -> None:
    where = computer(tmp_path, seed)
    (tmp_path / PROGRAMS.get(seed, CLICK_TO_RUN)).unlink()
    assert installations.find(where) == ()


def test_a_program_only_windows_knows_is_found(tmp_path: Path) -> None:
    where = computer(tmp_path, "2016-msi")
    for key in (
        r"HKLM\SOFTWARE\Microsoft\Office\16.0\Outlook\InstallRoot",
        r"HKLM\SOFTWARE\Microsoft\Office\16.0\Outlook",
    ):
        for name in where.registry.values(key):
            where.registry.delete(key, name)
    assert [one.version for one in installations.find(where)] == ["16.0"]


def test_the_newer_of_two_comes_first(tmp_path: Path) -> None:
    where = computer(tmp_path, "2016-msi")
    key = r"HKLM\SOFTWARE\Microsoft\Office\15.0\Outlook\InstallRoot"
    where.registry.require(key)  # type: ignore[attr-defined]
    where.registry.set(key, "Path", RegistryValue(1, "C:\\Office15\\"))
    (tmp_path / "Office15").mkdir()
    (tmp_path / "Office15" / "OUTLOOK.EXE").touch()
    assert [one.version for one in installations.find(where)] == ["16.0", "15.0"]


@pytest.mark.parametrize(("seed", "expected"), [("leftovers-14", True), ("365-c2r", False), ("none", False)])
def test_leftovers_of_2010(tmp_path: Path, seed: str, expected: bool) -> None:
    assert installations.leftovers(computer(tmp_path, seed)) is expected


@pytest.mark.parametrize(("seed", "short"), [("2013", False), ("2016-msi", False), ("365-c2r", True)])
def test_which_dialog_adds_an_account(tmp_path: Path, seed: str, short: bool) -> None:
    assert installations.find(computer(tmp_path, seed))[0].simplified is short


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (RegistryValue(1, "é"), "é"),
        (RegistryValue(3, "é\0rest".encode("utf-16-le")), "é"),
        (RegistryValue(3, b"\x41"), "\ufffd"),
        (RegistryValue(4, 7), ""),
    ],
)
def test_text_of_a_value(value: RegistryValue | None, expected: str) -> None:
    assert installations.text(value) == expected
