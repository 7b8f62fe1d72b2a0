# SPDX-License-Identifier: EUPL-1.2
"""Files as Windows shares them: the lock of a profile, a file open elsewhere; and what a console cannot print."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.unit.changes.dying import Dead, Dying
from tests.unit.changes.plans import added, existing_profile, first, tree
from wizard import changes
from wizard.changes import locks, locks_windows
from wizard.changes.store import Store
from wizard.core.errors import ProgramRunning, WriteFailed
from wizard.core.receipt import Recovered

HOLD = """
import sys
from pathlib import Path
from wizard.changes import locks_windows
handle = locks_windows.hold(Path(sys.argv[1]))
print("held" if handle else "refused", flush=True)
sys.stdin.read()
"""


class Thunderbird:
    """Another process that has a profile's lock open without sharing, until it is closed."""

    def __init__(self, profile: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(profile / "parent.lock")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[3],
        )
        assert self.process.stdout is not None
        self.held = self.process.stdout.readline().strip() == b"held"

    def close(self) -> None:
        self.process.communicate(b"", timeout=30)


@pytest.fixture
def profile(home: Path) -> Path:
    return existing_profile(home)


def test_an_open_thunderbird_is_seen_and_not_written_under(profile: Path, home: Path) -> None:
    (profile / "parent.lock").write_bytes(b"")  # a Thunderbird that was used before leaves it
    files = tree(home)
    opened = Thunderbird(profile)
    assert opened.held
    assert locks.in_use(profile)
    with pytest.raises(ProgramRunning):
        changes.apply(added(profile))
    opened.close()
    assert tree(home) == files
    assert not locks.in_use(profile)
    receipt = changes.apply(added(profile))
    assert (profile / "parent.lock").exists()  # it was there before us: it stays
    assert changes.undo(receipt.id).complete
    assert tree(home) == files


def test_while_we_write_thunderbird_cannot_open_the_profile(profile: Path) -> None:
    with locks.holding(Store(), [profile]):
        other = Thunderbird(profile)
        other.close()
        assert not other.held
        assert locks.is_ours(profile)
    assert not (profile / "parent.lock").exists()
    other = Thunderbird(profile)
    other.close()
    assert other.held


def test_recovery_waits_until_thunderbird_is_closed(profile: Path, home: Path) -> None:
    before = tree(home)
    for lives in range(30):
        with pytest.raises(Dead):
            changes.apply(added(profile), store=Dying(lives))
        if tree(home)[".thunderbird/old.default/prefs.js"] != before[".thunderbird/old.default/prefs.js"]:
            break
        changes.recover()
    held = Thunderbird(profile)
    assert held.held
    assert [end.kind for end in changes.recover()] == [Recovered.WAITING]
    held.close()
    assert [end.kind for end in changes.recover()] == [Recovered.TAKEN_BACK]
    assert tree(home) == before


def test_a_profile_made_anew_is_taken_back_with_its_lock(home: Path) -> None:
    before = tree(home)
    receipt = changes.apply(first(home / ".thunderbird"))
    assert not (home / ".thunderbird" / "assistant.default" / "parent.lock").exists()
    assert changes.undo(receipt.id).complete
    assert tree(home) == before


def test_looking_at_a_lock_leaves_nothing(profile: Path) -> None:
    assert not locks_windows.is_held(profile / "parent.lock")
    assert not (profile / "parent.lock").exists()


def test_a_file_open_elsewhere_for_a_moment_is_waited_for(profile: Path, home: Path) -> None:
    before = tree(home)
    file = (profile / "prefs.js").open("rb")  # opened as most programs do: it may not be replaced meanwhile
    timer = threading.Timer(0.7, file.close)
    timer.start()
    receipt = changes.apply(added(profile))
    timer.join()
    assert changes.undo(receipt.id).complete
    assert tree(home) == before


def test_a_file_that_stays_open_stops_the_writing(profile: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(home)
    monkeypatch.setattr("wizard.changes.store.PATIENCE", 0.3)
    with (profile / "logins.json").open("rb"), pytest.raises(WriteFailed) as caught:
        changes.apply(added(profile))
    assert caught.value.code == "denied"
    assert tree(home) == before
    assert not changes.pending()


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "cp437", "ascii", "utf-8"])
def test_a_console_of_any_code_page_is_written_to(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from wizard.cli import output; output.warn('« Élève » : œuvre → à 5 € 🔑')"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = done.stderr.decode(encoding)
    assert said.endswith("\r\n")
    assert "l" in said
    assert ("Élève" in said) == (encoding != "ascii")
