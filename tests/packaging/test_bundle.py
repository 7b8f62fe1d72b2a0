# SPDX-License-Identifier: EUPL-1.2
"""The frozen bundle: built, started, measured; the practice check runs in it, also for a person with no rights."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bench.figures import record
from wizard.core.errors import CheckFailed
from wizard.demo import Lesson, accounts
from wizard.ui import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
GOOD = next(account for account in accounts.ACCOUNTS if account.lesson is Lesson.GOOD)
BLOCKED = next(account for account in accounts.ACCOUNTS if account.lesson is Lesson.BLOCKED)
NOBODY = 65534

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("bundle")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    begun = time.perf_counter()
    done = subprocess.run(
        [*command, "--distpath", str(place / "dist"), "--workpath", str(place / "work"), str(ROOT / "build.spec")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYINSTALLER_CONFIG_DIR": str(place / "config")},
    )
    assert done.returncode == 0, done.stderr[-4000:]
    record("bundle: time to build (s)", round(time.perf_counter() - begun), "-", "pyinstaller build.spec, cold")
    shutil.rmtree(place / "work")
    for folder in (place, *place.parents):  # another person must be able to come here
        if folder.stat().st_uid == os.getuid() and folder != Path("/tmp") and "pytest" in str(folder):
            folder.chmod(folder.stat().st_mode | 0o011)
    return place / "dist" / "assistant-messagerie"


def _environment(home: Path) -> dict[str, str]:
    """A person's own environment: nothing of this interpreter, nothing of this checkout."""
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LC_ALL") or key.startswith("XDG_")}
    return kept | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def _run(command: list[str | Path], home: Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        cwd=home,
        env=_environment(home),
    )


def _check(account: accounts.PracticeAccount) -> list[str]:
    return ["check", account.address, "--login", account.identifier, "--demo", "--password-stdin", "--json"]


def test_its_size_is_told(bundle: Path) -> None:
    seen: set[int] = set()
    size = 0
    for file in bundle.rglob("*"):
        facts = file.lstat()
        if not file.is_dir() and facts.st_ino not in seen:  # the second executable is a hard link to the first
            seen.add(facts.st_ino)
            size += facts.st_size
    lighter = all(shutil.which(tool) for tool in ("icupkg", "cc"))
    how = "sum of files" if lighter else "sum of files, ICU whole (no icupkg, no cc): 28 MiB more than in a release"
    record("bundle: size (MiB)", round(size / 2**20, 1), "<= 90", how)
    assert 40 * 2**20 < size < 160 * 2**20  # below: something is missing; above: a diet has stopped working


def test_both_executables_and_the_licence_are_there(bundle: Path) -> None:
    for name in ("assistant-messagerie", "assistant-messagerie-cli"):
        assert os.access(bundle / name, os.X_OK)
    assert "EUROPEAN UNION PUBLIC LICENCE" in (bundle / "_internal" / "LICENSE").read_text(encoding="utf-8")


def test_what_pyside_compiles_at_every_start_is_brought_compiled(bundle: Path) -> None:
    (kept,) = bundle.rglob("shibokensupport.*.marshal")
    assert kept.name == compiled.place().name
    assert kept.parent == bundle / "_internal" / "wizard" / "ui" / "__pycache__"


def test_nothing_left_out_comes_back(bundle: Path) -> None:
    names = [file.name for file in bundle.rglob("*")]
    for unwanted in (
        "libQt6Qml",
        "libQt6Network",
        "libqgtk3",
        "libgtk",
        "libX11.so",
        "libglib-2.0",
        "libQt6WaylandClient",
    ):
        assert not [name for name in names if name.startswith(unwanted)]
    assert [name for name in names if name == "libqxcb.so"]


def test_no_path_of_the_building_machine_is_told(bundle: Path, home: Path) -> None:
    done = _run([bundle / "assistant-messagerie-cli", "academies", "personne"], home)
    assert done.returncode == 3
    assert str(ROOT) not in done.stdout + done.stderr


def test_the_academies_are_listed(bundle: Path, home: Path) -> None:
    done = _run([bundle / "assistant-messagerie-cli", "academies", "--json"], home)
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert {"amiens", "aix-marseille"} <= {academy["id"] for academy in document["academies"]}


def test_the_window_opens(bundle: Path, home: Path) -> None:
    begun = time.perf_counter()
    done = _run([bundle / "assistant-messagerie", "--quit-after-first-page"], home)
    assert done.returncode == 0, done.stderr
    record(
        "bundle: start to end of --quit-after-first-page (s)", round(time.perf_counter() - begun, 2), "-", "offscreen"
    )
    assert float(done.stdout.split()[0].replace(",", ".")) > 0  # milliseconds since the start


def test_the_practice_check_is_good(bundle: Path, home: Path) -> None:
    done = _run([bundle / "assistant-messagerie-cli", *_check(GOOD)], home, GOOD.password + "\n")
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["report"]["good"] is True
    assert GOOD.password not in done.stdout + done.stderr


def test_the_blocked_account_is_refused(bundle: Path, home: Path) -> None:
    done = _run([bundle / "assistant-messagerie-cli", *_check(BLOCKED)], home, BLOCKED.password + "\n")
    assert done.returncode == CheckFailed.exit_code, done.stdout + done.stderr


@pytest.mark.thunderbird
def test_the_practice_set_up_writes_a_throw_away_profile_only(bundle: Path, home: Path) -> None:
    """The login store is filled by a child process that the frozen program starts from itself."""
    options = ["--login", GOOD.identifier, "--name", GOOD.name, "--demo", "--password-stdin", "--client", "thunderbird"]
    command = [bundle / "assistant-messagerie-cli", "setup", GOOD.address, *options, "--apply"]
    done = _run(command, home, GOOD.password + "\n")
    assert done.returncode == 0, done.stdout + done.stderr
    assert not [file for file in home.rglob("*") if file.name in ("prefs.js", "profiles.ini", "logins.json")]
    assert GOOD.password not in done.stdout + done.stderr


@pytest.fixture
def read_only(bundle: Path) -> Iterator[Path]:
    """The bundle without a single right to write, as an administrator would install it."""
    modes = {file: file.lstat().st_mode for file in (bundle, *bundle.rglob("*")) if not file.is_symlink()}
    for file, mode in modes.items():
        file.chmod(mode & ~0o222)
    yield bundle
    for file, mode in modes.items():
        file.chmod(mode)


def test_a_person_without_rights_runs_it_from_a_read_only_folder(read_only: Path) -> None:
    with tempfile.TemporaryDirectory() as place:  # not tmp_path: pytest closes its parents to other people
        home = Path(place) / "home"
        home.mkdir(mode=0o700)
        person: list[str | Path] = ["env", "-u", "XDG_RUNTIME_DIR"]
        person += [f"XDG_{name}_HOME={home}/{name.lower()}" for name in ("DATA", "CONFIG", "STATE", "CACHE")]
        if os.getuid() == 0:
            Path(place).chmod(0o711)
            os.chown(home, NOBODY, NOBODY)
            rights = [f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--no-new-privs"]
            person = ["setpriv", *rights, *person]
        before = {file: file.lstat().st_mtime_ns for file in read_only.rglob("*")}
        refused = _run([*person, "touch", read_only / "mark"], home)
        assert refused.returncode != 0  # the folder is indeed read-only for this person
        done = _run([*person, read_only / "assistant-messagerie-cli", *_check(GOOD)], home, GOOD.password + "\n")
        assert done.returncode == 0, done.stdout + done.stderr
        done = _run([*person, read_only / "assistant-messagerie", "--quit-after-first-page"], home)
        assert done.returncode == 0, done.stdout + done.stderr
        assert {file: file.lstat().st_mtime_ns for file in read_only.rglob("*")} == before
