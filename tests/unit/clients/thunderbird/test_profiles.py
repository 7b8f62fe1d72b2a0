# SPDX-License-Identifier: EUPL-1.2
"""profiles.ini: which profile a given Thunderbird opens, how a new one is listed, what stays as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.thunderbird.trees import linux, profile, profiles_ini
from wizard.changes.formats import ini
from wizard.clients.thunderbird import installations, profiles

if TYPE_CHECKING:
    from wizard.clients.thunderbird.installations import Installation


@pytest.fixture
def package(tmp_path: Path) -> Installation:
    return installations.find(linux(tmp_path))[0]


@pytest.fixture
def root(package: Installation) -> Path:
    package.profiles.mkdir()
    return package.profiles


def names(files: object) -> list[str]:
    return [Path(change.path).name for change in files]  # type: ignore[attr-defined]


def test_the_section_of_the_installation_decides(root: Path, package: Installation) -> None:
    chosen, historic = profile(root, "default-release"), profile(root, "default")
    profiles_ini(root, chosen, historic, default=1, opened_by=package.directory)
    opened = profiles.read(root).opened_by(package)
    assert opened is not None
    assert opened.path == chosen


def test_a_section_that_names_a_vanished_profile_opens_none_of_the_others(root: Path, package: Installation) -> None:
    chosen, historic = profile(root, "gone"), profile(root, "default")
    profiles_ini(root, chosen, historic, default=1, opened_by=package.directory)
    (chosen / "prefs.js").unlink()
    chosen.rmdir()
    listed = profiles.read(root)
    assert [one.path for one in listed.profiles] == [historic]
    assert listed.opened_by(package) is None


@pytest.mark.parametrize(
    ("compatibility", "opens"),
    [
        (None, True),
        ("", True),
        ("[Compatibility]\nLastPlatformDir={}\n", True),
        ("[Compatibility]\nLastPlatformDir=/opt/x\n", False),
    ],
)
def test_without_a_section_the_default_profile_serves_the_installation_that_last_used_it(
    root: Path, package: Installation, compatibility: str | None, opens: bool
) -> None:
    text = compatibility.format(package.directory) if compatibility is not None else None
    only = profile(root, compatibility=text)
    profiles_ini(root, only)
    opened = profiles.read(root).opened_by(package)
    assert (opened is not None) is opens


def test_a_profile_another_installation_keeps_is_not_taken(root: Path, package: Installation) -> None:
    only = profile(root)
    profiles_ini(root, only, opened_by=package.directory)
    other = replace(package, name="1234", directory=package.directory.parent / "other")
    assert profiles.read(root).opened_by(other) is None


def test_a_snap_only_looks_at_the_default(root: Path, package: Installation) -> None:
    first, second = profile(root, "a"), profile(root, "b", compatibility="[Compatibility]\nLastPlatformDir=/opt/x\n")
    profiles_ini(root, first, second, default=1, opened_by=package.directory)
    opened = profiles.read(root).opened_by(replace(package, kind="snap", name=""))
    assert opened is not None
    assert opened.path == second


def test_reading_stops_at_the_first_gap_and_knows_absolute_paths(root: Path, tmp_path: Path) -> None:
    elsewhere = profile(tmp_path / "elsewhere")
    text = f"[Profile0]\nName=loin\nIsRelative=0\nPath={elsewhere}\n\n[Profile2]\nName=x\nPath={elsewhere}\n"
    (root / "profiles.ini").write_text(text, encoding="utf-8")
    (only,) = profiles.read(root).profiles
    assert (only.name, only.path, only.relative) == ("loin", elsewhere, False)


def test_a_first_profile_is_listed_for_this_installation_and_any_other(root: Path, package: Installation) -> None:
    path = profiles.new_path(root)
    files = profiles.with_new(root, path, package)
    assert names(files) == ["compatibility.ini", "installs.ini", "profiles.ini"]
    assert files[0].after == b""
    listed = ini.parse(files[2].after)
    assert listed.items("Profile0") == {"Name": "assistant", "IsRelative": "1", "Path": path.name, "Default": "1"}
    assert listed.items("General") == {"StartWithLastProfile": "1", "Version": "2"}
    assert listed.items(f"Install{package.name}") == {"Default": path.name, "Locked": "1"}
    assert ini.parse(files[1].after).items(package.name) == {"Default": path.name, "Locked": "1"}
    assert {change.needed_by for change in files[1:]} == {str(path)}


def test_without_a_known_name_the_mark_alone_makes_it_ours(root: Path, package: Installation) -> None:
    path = profiles.new_path(root)
    files = profiles.with_new(root, path, replace(package, name=""))
    assert names(files) == ["compatibility.ini", "profiles.ini"]
    assert not [section for section in ini.parse(files[1].after).sections() if section.startswith("Install")]


def test_what_profiles_ini_said_stays_when_a_profile_is_added(root: Path, package: Installation) -> None:
    (root / "profiles.ini").write_bytes(b"; mine\n[Profile0]\nName=assistant\nPath=gone\nDefault=1\nX=y\n")
    (root / "assistant.default").mkdir()
    path = profiles.new_path(root)
    assert path.name == "assistant.default-2"
    listed = profiles.with_new(root, path, package)[-1].after
    assert listed.startswith(b"; mine\n")
    written = ini.parse(listed)
    assert written.items("Profile0") == {"Name": "assistant", "Path": "gone", "X": "y"}
    assert written.get("Profile1", "Name") == "assistant-2"
    assert written.get("Profile1", "Default") == "1"


def test_the_default_profile_is_chosen_for_an_installation_that_has_none(root: Path, package: Installation) -> None:
    only = profile(root, compatibility="[Compatibility]\nLastPlatformDir=/opt/x\n")
    profiles_ini(root, only)
    files = profiles.with_choice(root, only.resolve(), package)
    assert names(files) == ["installs.ini", "profiles.ini"]
    assert ini.parse(files[1].after).items(f"Install{package.name}")["Default"] == only.name


def test_nothing_is_chosen_where_it_is_already_or_cannot_be_told(root: Path, package: Installation) -> None:
    first, second = profile(root, "a"), profile(root, "b")
    profiles_ini(root, first, second)
    assert profiles.with_choice(root, second.resolve(), package) == ()  # not the default one
    assert profiles.with_choice(root, first.resolve(), replace(package, name="")) == ()
    assert profiles.with_choice(root, first.resolve(), None) == ()
    assert profiles.with_choice(root, root, package) == ()
    profiles_ini(root, first, second, opened_by=package.directory)
    assert profiles.with_choice(root, first.resolve(), package) == ()


def test_a_profile_knows_the_version_that_opened_it(root: Path) -> None:
    path = profile(root, compatibility="[Compatibility]\nLastVersion=140.5.0_2025/2025\nLastPlatformDir=/opt/tb\n")
    assert profiles.last_version(path) == "140.5.0"
    assert profiles.last_version(root) == ""
    assert profiles.last_program(root) is None
