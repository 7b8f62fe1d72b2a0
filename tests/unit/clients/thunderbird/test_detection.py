# SPDX-License-Identifier: EUPL-1.2
"""What is proposed on a computer: the profile Thunderbird opens first, a new one when there is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.thunderbird.trees import install, linux, profile, profiles_ini, where
from wizard.clients.thunderbird import detection
from wizard.core.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path

ACCOUNT = """user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.identity.id1.useremail", "moi@autre.example");
"""


def test_no_thunderbird_and_no_profile_is_nothing(tmp_path: Path) -> None:
    assert detection.detect(where(tmp_path, tmp_path / "system")) is None


def test_a_fresh_home_gets_a_new_profile(tmp_path: Path) -> None:
    computer = linux(tmp_path)
    found = detection.detect(computer)
    assert found is not None
    (target,) = found.targets
    assert (found.version, found.name, found.notes) == ("153.7.0", "Thunderbird", ())
    assert not target.exists
    assert target.default
    assert target.path == computer.home / ".thunderbird" / "assistant.default"
    assert target.id == str(target.path)
    assert found.target() is found.target(target.id) is target
    assert found.target("elsewhere") is None


def test_the_profile_thunderbird_opens_comes_first_with_its_accounts(tmp_path: Path) -> None:
    computer = linux(tmp_path)
    root = computer.home / ".thunderbird"
    old, used = profile(root, "default"), profile(root, "default-release", ACCOUNT)
    profiles_ini(root, used, old, default=1, opened_by=tmp_path / "system" / "usr" / "lib" / "thunderbird")
    found = detection.detect(computer)
    assert found is not None
    assert [target.title for target in found.targets] == ["default-release", "default"]
    assert [target.default for target in found.targets] == [True, False]
    assert found.targets[0].accounts == ("moi@autre.example",)
    assert found.targets[0].exists
    assert found.targets[0].can_store


def test_the_empty_profile_thunderbird_leaves_beside_the_used_one_is_not_proposed(tmp_path: Path) -> None:
    computer = linux(tmp_path)
    root = computer.home / ".thunderbird"
    used, empty = profile(root, "default-release"), profile(root, "default", prefs=None)
    profiles_ini(root, used, empty, default=1, opened_by=tmp_path / "system" / "usr" / "lib" / "thunderbird")
    found = detection.detect(computer)
    assert found is not None
    assert [target.title for target in found.targets] == ["default-release"]


def test_a_profile_without_an_installation_tells_which_program_opened_it(tmp_path: Path) -> None:
    computer = where(tmp_path, tmp_path / "system")
    program = install(tmp_path / "my tools" / "tb", "140.2.0")
    root = computer.home / ".thunderbird"
    profiles_ini(root, profile(root, compatibility=f"[Compatibility]\nLastPlatformDir={program}\n"))
    found = detection.detect(computer)
    assert found is not None
    assert (found.program, found.version) == (program, "140.2.0")


def test_a_profile_whose_program_is_gone_is_still_there(tmp_path: Path) -> None:
    computer = where(tmp_path, tmp_path / "system")
    root = computer.home / ".thunderbird"
    text = "[Compatibility]\nLastVersion=115.1.0_1/1\nLastPlatformDir=/opt/gone\n"
    profiles_ini(root, profile(root, compatibility=text))
    found = detection.detect(computer)
    assert found is not None
    assert (found.program, found.version, found.targets[0].command) == (None, "115.1.0", ())
    assert not found.targets[0].can_store


def test_the_default_profile_of_another_installation_will_be_chosen(tmp_path: Path) -> None:
    computer = linux(tmp_path)
    root = computer.home / ".thunderbird"
    profiles_ini(root, profile(root, compatibility="[Compatibility]\nLastPlatformDir=/opt/gone\n"))
    found = detection.detect(computer)
    assert found is not None
    assert found.targets[0].default  # the plan writes the section that makes it so


def test_user_js_that_sets_accounts_is_noted_and_its_accounts_count(tmp_path: Path) -> None:
    computer = linux(tmp_path)
    root = computer.home / ".thunderbird"
    path = profile(root)
    profiles_ini(root, path)
    (path / "user.js").write_text('user_pref("intl.x", 1);\n', encoding="utf-8")
    found = detection.detect(computer)
    assert found is not None
    assert found.targets[0].notes == ()
    (path / "user.js").write_text(ACCOUNT, encoding="utf-8")
    found = detection.detect(computer)
    assert found is not None
    assert found.targets[0].notes == ("thunderbird.user_js",)
    assert found.targets[0].accounts == ("moi@autre.example",)


def test_a_place_given_may_be_new_a_list_or_one_profile(tmp_path: Path) -> None:
    computer = linux(tmp_path)
    place = tmp_path / "given"
    for make in (lambda: None, place.mkdir):
        make()
        found = detection.detect(replace(computer, profile_root=place))
        assert found is not None
        assert found.targets[0].path == place / "assistant.default"
        assert not found.targets[0].default  # Thunderbird does not look there by itself
    used = profile(place, "x", ACCOUNT)
    profiles_ini(place, used)
    found = detection.detect(replace(computer, profile_root=place))
    assert found is not None
    assert (found.targets[0].path, found.targets[0].default) == (used, False)
    alone = detection.detect(replace(computer, profile_root=used))
    assert alone is not None
    assert (alone.targets[0].path, alone.targets[0].title) == (used, used.name)


def test_the_usual_place_given_is_the_usual_place(tmp_path: Path) -> None:
    computer = linux(tmp_path)
    found = detection.detect(replace(computer, profile_root=computer.home / ".thunderbird"))
    assert found is not None
    assert found.targets[0].default


def test_a_place_that_cannot_hold_profiles_is_refused(tmp_path: Path) -> None:
    computer = linux(tmp_path)
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "a.jpg").write_text("x", encoding="utf-8")
    for place in (file, folder):
        with pytest.raises(BadInput) as caught:
            detection.detect(replace(computer, profile_root=place))
        assert (caught.value.code, caught.value.facts["field"]) == ("not-a-profile-root", "profile-root")


def test_a_place_that_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "closed"
    place.mkdir()

    def closed(self: Path) -> object:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(type(place), "iterdir", closed)
    with pytest.raises(BadInput) as caught:
        detection.detect(replace(linux(tmp_path), profile_root=place))
    assert caught.value.code == "unreadable-folder"
