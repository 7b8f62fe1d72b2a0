# SPDX-License-Identifier: EUPL-1.2
"""What the options say of this machine, taken as given or refused with the option's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.core.academy import Academy, AcademyName
from wizard.core.errors import BadInput
from wizard.journey.world import World, here


def test_options_are_taken_as_given(home: Path, tmp_path: Path) -> None:
    authority, profiles = tmp_path / "ca.pem", tmp_path / "profiles"
    authority.write_bytes(b"text before\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n")
    profiles.mkdir()
    world = here(profile_root=profiles, ca_file=authority, accept_intercepted=True)
    assert (world.where.home, world.where.profile_root) == (home, profiles)
    assert (world.ca_file, world.accept_intercepted) == (authority, True)
    assert (here().ca_file, here().accept_intercepted, here().where.profile_root) == (None, False, None)


def test_a_file_is_no_root_of_profiles(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadInput) as caught:
        here(profile_root=tmp_path / "file")
    assert caught.value.facts == {"field": "profile-root", "value": str(tmp_path / "file")}


def test_a_person_without_a_home_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> Path:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.setattr(Path, "home", none)
    with pytest.raises(BadInput, match="home-missing"):
        here()


def test_the_practice_academy_is_one_of_the_names() -> None:
    practice = AcademyName("practice", "Exemple", ("exemple.test",))
    world = here()
    assert world.names == tuple(world.catalogue.names)
    academy = Academy("practice", "Exemple", ("exemple.test",))
    played = World(world.catalogue, world.where, practice=academy, practice_name=practice)
    assert played.names == (*world.names, practice)
