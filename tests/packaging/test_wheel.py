# SPDX-License-Identifier: EUPL-1.2
"""The wheel holds everything the program reads, and works where nothing else of this checkout is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    done = subprocess.run(
        [*command, "--wheel-dir", str(place), str(ROOT)],
        capture_output=True,
        text=True,
        env=os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"},
    )
    assert done.returncode == 0, done.stderr
    (built,) = place.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_every_module_and_resource_of_the_checkout_is_inside(names: set[str]) -> None:
    for folder, prefix in (("wizard", ""), ("resources", "wizard/_data/")):
        for file in (ROOT / folder).rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts and not file.name.startswith("."):
                assert prefix + file.relative_to(ROOT).as_posix() in names


def test_nothing_else_is_inside(names: set[str]) -> None:
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"wizard", "assistant_messagerie"}
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name]


def test_the_catalogues_are_inside_and_the_french_one_is_not_empty(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        french = json.loads(archive.read("wizard/_data/resources/generated/wizard_fr.json"))
        academies = json.loads(archive.read("wizard/_data/resources/generated/academies.json"))
    assert french["Demo"]["Practice server: nothing leaves this computer."].startswith("Serveur d’entraînement")
    assert {academy["id"] for academy in academies} >= {"amiens", "aix-marseille"}


def test_the_metadata_says_the_licence_the_command_and_the_extra(wheel: Path, names: set[str]) -> None:
    (info,) = {name.split("/")[0] for name in names if ".dist-info/" in name}
    with zipfile.ZipFile(wheel) as archive:
        metadata = Parser().parsestr(archive.read(f"{info}/METADATA").decode())
        entries = archive.read(f"{info}/entry_points.txt").decode()
    assert metadata["License-Expression"] == "EUPL-1.2"
    assert f"{info}/licenses/LICENSE" in names
    assert "assistant-messagerie = wizard.__main__:main" in entries
    assert "demo" in metadata.get_all("Provides-Extra", [])
    needed = [line.split(">")[0].lower() for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert "pyside6-essentials" in needed
    assert "pyside6" not in needed


def test_it_works_where_nothing_of_the_checkout_is(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    program = (
        "import wizard.assets as a, wizard.wording as w, wizard.academies as c\n"
        "from wizard.demo import PracticeThread\n"
        "print(a.root()); print(w.translate('Demo', 'Practice server: nothing leaves this computer.'))\n"
        "print(c.Catalogue().get('amiens').domains[0])\n"
        "with PracticeThread() as practice: print(practice.academy.name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(target), "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr
    place, sentence, domain, academy = done.stdout.splitlines()
    assert Path(place) == target / "wizard" / "_data"
    assert sentence == "Serveur d’entraînement\u00a0: rien ne quitte cet ordinateur."
    assert (domain, academy) == ("ac-amiens.fr", "Académie d’entraînement")
