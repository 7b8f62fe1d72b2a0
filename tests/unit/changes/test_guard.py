# SPDX-License-Identifier: EUPL-1.2
"""The right person, and one assistant at a time."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.unit.changes.plans import added, existing_profile, tree
from wizard import changes
from wizard.changes.guard import alone, require_person, write_failed
from wizard.changes.store import Store
from wizard.core.errors import AlreadyRunning, WriteFailed, WrongUser

ALONE = """
import sys
from wizard.changes.guard import alone
from wizard.changes.store import Store
with alone(Store()):
    print("alone", flush=True)
    sys.stdin.read()
"""


def test_a_second_assistant_is_refused_while_the_first_works(home: Path) -> None:
    profile = existing_profile(home)
    plan = added(profile)
    other = subprocess.Popen(
        [sys.executable, "-c", ALONE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    )
    assert other.stdout is not None
    assert other.stdin is not None
    assert other.stdout.readline().strip() == b"alone"
    before = tree(home)
    with pytest.raises(AlreadyRunning):
        changes.apply(plan)
    assert tree(home) == before
    other.stdin.close()
    other.wait()
    other.stdout.close()
    changes.apply(plan)


def test_a_thread_waits_for_the_other_one(home: Path) -> None:
    entered: list[str] = []

    def second() -> None:
        with alone(Store()):
            entered.append("second")

    with alone(Store()), alone(Store()):
        thread = threading.Thread(target=second)
        thread.start()
        entered.append("first")
    thread.join()
    assert entered == ["first", "second"]


@pytest.mark.parametrize(
    "settings", [{"SUDO_UID": "1234", "SUDO_USER": "camille"}, {"PKEXEC_UID": "1234"}, {"SUDO_USER": "camille"}]
)
def test_an_administrators_rights_borrowed_are_refused(
    home: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    before = tree(home)
    with pytest.raises(WrongUser) as caught:
        changes.apply(added(existing_profile(home)))
    assert caught.value.code == "elevated"
    assert not changes.user_directory().exists()
    assert tree(home) != before  # the profile made here, and nothing of ours


def test_an_administrator_at_home_is_a_person(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUDO_UID", str(os.geteuid()))
    require_person([home / "new", existing_profile(home)])


def test_files_of_another_owner_are_refused(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = existing_profile(home)
    plan = added(profile)
    monkeypatch.setattr(os, "geteuid", lambda: 4321)
    with pytest.raises(WrongUser) as caught:
        changes.apply(plan)
    assert caught.value.code == "owner"
    assert caught.value.facts["path"] == str(profile / "prefs.js")
    require_person([home / "new" / "file"])  # in a folder that lets us, as /tmp does


def test_an_administrator_does_not_write_below_somebodys_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.stat

    def somebodys(self: Path, **options: bool) -> os.stat_result:
        status = list(real(self, **options))
        status[4] = 1234
        return os.stat_result(status)

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(Path, "stat", somebodys)
    with pytest.raises(WrongUser):
        require_person([home / ".thunderbird" / "new"])


@pytest.mark.parametrize(
    ("code", "told"),
    [(28, "disk_full"), (27, "disk_full"), (30, "read_only"), (13, "denied"), (1, "denied"), (5, "failed")],
)
def test_a_system_error_becomes_a_cause_that_can_be_told(code: int, told: str) -> None:
    failure = write_failed(OSError(code, os.strerror(code), "/somewhere"))
    assert isinstance(failure, WriteFailed)
    assert (failure.code, failure.facts["path"]) == (told, "/somewhere")


def test_a_data_folder_that_cannot_be_made_is_told(home: Path) -> None:
    plan = added(existing_profile(home))
    (home / ".local").write_bytes(b"a file in the way")
    with pytest.raises(WriteFailed):
        changes.apply(plan)
