# SPDX-License-Identifier: EUPL-1.2
"""Which classic Outlook is found on each kind of computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import CLICK_TO_RUN, PROGRAMS, account, computer, target
from wizard.clients.outlook import detection, installations, plan
from wizard.core.plan import RegistryValue
from wizard.wording import outlook as words

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
    (found,) = installations.find(where)
    assert (found.version, found.kind, found.about) == ("16.0", "other", ())  # who installed it is not guessed


@pytest.mark.parametrize(
    ("seed", "expected"),
    [("2013", ("x86", "msi")), ("2016-msi", ("x64", "msi")), ("365-c2r", ("x64", "click-to-run"))],
)
def test_what_was_found_goes_with_every_plan_and_has_its_words(
    tmp_path: Path, seed: str, expected: tuple[str, ...]
) -> None:
    where = computer(tmp_path, seed)
    for route in detection.ROUTES:
        made = plan.plan(account(), target(where, route))
        assert (made.about, made.version) == (expected, installations.find(where)[0].build)
    said = words.about("Outlook", "16.0.1", expected)
    assert said.startswith("Outlook 16.0.1, ")
    assert ("64 bits" in said, "32 bits" in said) == ("x64" in expected, "x86" in expected)
    assert ("Click-to-Run" in said, "MSI" in said) == ("click-to-run" in expected, "msi" in expected)


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
