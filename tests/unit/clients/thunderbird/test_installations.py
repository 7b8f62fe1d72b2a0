# SPDX-License-Identifier: EUPL-1.2
"""Where Thunderbird is looked for, on trees that look like each system."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.thunderbird.trees import install, linux, where
from wizard.clients.base import Where
from wizard.clients.thunderbird import installations
from wizard.clients.thunderbird.cityhash import install_hash

if TYPE_CHECKING:
    from pathlib import Path


def test_nothing_is_found_on_an_empty_computer(tmp_path: Path) -> None:
    assert installations.find(where(tmp_path, tmp_path / "system")) == ()


def test_a_linux_package_is_found_with_its_version_its_name_and_its_library(tmp_path: Path) -> None:
    computer = linux(tmp_path)
    (found,) = installations.find(computer)
    directory = tmp_path / "system" / "usr" / "lib" / "thunderbird"
    assert (found.kind, found.version, found.directory) == ("package", "153.7.0", directory)
    assert found.name == install_hash(str(directory))
    assert found.command == (str(directory / "thunderbird"),)
    assert found.library == directory
    assert found.profiles == computer.home / ".thunderbird"


@pytest.mark.parametrize("place", ["usr/lib64/thunderbird", "opt/thunderbird", "usr/local/lib/thunderbird"])
def test_other_usual_places_are_looked_at(tmp_path: Path, place: str) -> None:
    assert [one.directory for one in installations.find(linux(tmp_path, place))] == [tmp_path / "system" / place]


def test_another_program_there_is_not_thunderbird(tmp_path: Path) -> None:
    install(tmp_path / "system" / "opt" / "thunderbird", name="Betterbird")
    assert installations.find(where(tmp_path, tmp_path / "system")) == ()


def test_a_tarball_unpacked_at_home_and_one_on_the_path_are_found_once(tmp_path: Path) -> None:
    computer = where(tmp_path, tmp_path / "system")
    unpacked = install(computer.home / "thunderbird")
    program = unpacked / "thunderbird"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    shortcuts = tmp_path / "bin"
    shortcuts.mkdir()
    (shortcuts / "thunderbird").symlink_to(program)
    computer = replace(computer, environment={"PATH": f"{tmp_path / 'nowhere'}:{shortcuts}"})
    assert [one.directory for one in installations.find(computer)] == [unpacked]


def test_a_snap_and_a_flatpak_keep_their_profiles_apart(tmp_path: Path) -> None:
    inside = "var/lib/flatpak/app/net.thunderbird.Thunderbird/current/active/files/lib/thunderbird"
    computer = linux(tmp_path, "snap/thunderbird/current/usr/lib/thunderbird", inside)
    snap, flatpak = installations.find(computer)
    assert snap.profiles == computer.home / "snap" / "thunderbird" / "common" / ".thunderbird"
    assert flatpak.profiles == computer.home / ".var" / "app" / "net.thunderbird.Thunderbird" / ".thunderbird"
    assert snap.command == ("snap", "run", "thunderbird")
    assert flatpak.command == ("flatpak", "run", "net.thunderbird.Thunderbird")
    assert not snap.by_section
    assert not flatpak.by_section  # its path inside the sandbox is not the one we see


def test_windows_programs_are_found_by_their_variables(tmp_path: Path) -> None:
    everyone, alone = tmp_path / "Program Files", tmp_path / "Local"
    install(everyone / "Mozilla Thunderbird", library="nss3.dll")
    install(alone / "Mozilla Thunderbird", "140.1.0", library="nss3.dll")
    environment = {"ProgramW6432": str(everyone), "ProgramFiles": str(everyone), "LOCALAPPDATA": str(alone)}
    environment["APPDATA"] = str(tmp_path / "Roaming")
    computer = Where(home=tmp_path, environment=environment, platform="win32")
    first, second = installations.find(computer)
    assert (first.version, second.version) == ("153.7.0", "140.1.0")
    assert first.profiles == tmp_path / "Roaming" / "Thunderbird"
    assert first.command[0].endswith("thunderbird.exe")
    assert installations.library_directories(computer, first) == (first.directory,)


def test_the_store_version_on_windows_has_profiles_of_its_own_and_no_library(tmp_path: Path) -> None:
    package = tmp_path / "Packages" / "MozillaThunderbird.MZLA_h5892qc0xkpca"
    package.mkdir(parents=True)
    computer = Where(home=tmp_path, environment={"LOCALAPPDATA": str(tmp_path)}, platform="win32")
    (found,) = installations.find(computer)
    assert found.profiles == package / "LocalCache" / "Roaming" / "Thunderbird"
    assert installations.library_directories(computer, found) == ()
    assert installations.own_profiles(computer) == tmp_path / "AppData" / "Roaming" / "Thunderbird"


def test_macos_keeps_program_resources_and_library_apart(tmp_path: Path) -> None:
    contents = tmp_path / "system" / "Applications" / "Thunderbird.app" / "Contents"
    install(contents / "Resources", library="")
    (contents / "MacOS").mkdir()
    (contents / "Frameworks").mkdir()
    (contents / "Frameworks" / "libnss3.dylib").write_bytes(b"")
    computer = Where(home=tmp_path / "me", environment={}, platform="darwin", root=tmp_path / "system")
    (found,) = installations.find(computer)
    assert found.directory == contents / "MacOS"
    assert found.profiles == tmp_path / "me" / "Library" / "Thunderbird"
    assert installations.library_directories(computer, found)[0].samefile(contents / "Frameworks")


def test_the_systems_library_serves_when_the_program_has_none(tmp_path: Path) -> None:
    root = tmp_path / "system"
    install(root / "usr" / "lib" / "thunderbird", library="")
    shared = root / "usr" / "lib" / "x86_64-linux-gnu"
    shared.mkdir()
    (shared / "libnss3.so").write_bytes(b"")
    computer = where(tmp_path, root)
    (found,) = installations.find(computer)
    assert installations.library_directories(computer, found) == (shared,)
    assert installations.library_directories(computer, None) == (shared,)
