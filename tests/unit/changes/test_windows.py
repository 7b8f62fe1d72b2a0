# SPDX-License-Identifier: EUPL-1.2
"""The branches of Windows and macOS, over a system in memory: the same promises as here, kept by other calls."""

from __future__ import annotations

import errno
import fcntl
import os
import struct
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.windows import DENIED, Registry, Windows, fresh, load
from wizard.changes import computer, guard, unfinished
from wizard.changes.computer import PROFILES, SHARED_PC, SharedHint
from wizard.changes.place import user_directory
from wizard.changes.store import Store, replace
from wizard.core.errors import AlreadyRunning, ProgramRunning, WrongUser

if TYPE_CHECKING:
    from pathlib import Path

    Loaded = tuple[ModuleType, ModuleType]


@pytest.fixture
def system() -> Windows:
    return Windows()


@pytest.fixture
def loaded(system: Windows, monkeypatch: pytest.MonkeyPatch) -> Loaded:
    return load(monkeypatch, system)


@pytest.fixture
def profile(home: Path) -> Path:
    place = home / "Profil é"
    place.mkdir()
    return place


def test_a_held_profile_is_seen_and_nothing_is_left_open(loaded: Loaded, system: Windows, profile: Path) -> None:
    _, locks = loaded
    lock = profile / "parent.lock"
    assert locks.LOCK_NAME == "parent.lock"
    assert locks.in_use(profile) is False
    assert str(lock) not in system.files  # looking makes no file
    handle = system.hold(lock)
    assert locks.in_use(profile) is True
    del system.open[handle]
    assert locks.in_use(profile) is False
    assert system.open == {}
    assert {(access, share, flags) for access, share, _, flags in system.calls} == {(0xC0000000, 0, 0)}


def test_a_lock_that_may_not_be_read_is_not_taken_for_a_holder(loaded: Loaded, system: Windows, profile: Path) -> None:
    twin, locks = loaded
    system.denied.add(str(profile / "parent.lock"))
    assert locks.in_use(profile) is False
    with pytest.raises(OSError, match="Windows") as caught:
        twin.hold(profile / "parent.lock")
    assert caught.value.errno == DENIED


def test_while_we_hold_it_nobody_else_opens_it(loaded: Loaded, system: Windows, profile: Path) -> None:
    twin, locks = loaded
    with locks.holding(Store(), [profile, profile]):
        assert locks.is_ours(profile)
        assert locks.in_use(profile) is False  # ours is not another program's
        assert twin.is_held(profile / "parent.lock")
        assert list(system.open.values()) == [str(profile / "parent.lock")]
    assert not locks.is_ours(profile)
    assert system.open == {}
    assert str(profile / "parent.lock") not in system.files  # it was missing before


def test_the_lock_is_given_up_before_its_file_is_removed(loaded: Loaded, system: Windows, profile: Path) -> None:
    _, locks = loaded
    assert locks.missing_lock_files([profile]) == (profile / "parent.lock",)
    with locks.holding(Store(), [profile]):
        locks.remove(Store(), profile)
        assert not locks.is_ours(profile)
        assert (system.open, str(profile / "parent.lock") in system.files) == ({}, False)


def test_a_lock_file_that_a_power_cut_left_goes_too(loaded: Loaded, system: Windows, profile: Path) -> None:
    _, locks = loaded
    (profile / "parent.lock").write_bytes(b"")
    system.files.add(str(profile / "parent.lock"))
    assert locks.missing_lock_files([profile]) == ()
    with locks.holding(Store(), [profile]):
        assert system.passing == set()  # the program's own stays, unless the journal says that it is ours
        locks.remove(Store(), profile)
    assert not (profile / "parent.lock").exists()


def test_a_holder_that_stays_is_waited_for_then_told(
    loaded: Loaded, system: Windows, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin, locks = loaded
    clock = [0.0]
    monkeypatch.setattr(twin.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(twin.time, "sleep", lambda pause: clock.__setitem__(0, clock[0] + pause))
    system.hold(profile / "parent.lock")
    with pytest.raises(ProgramRunning) as caught, locks.holding(Store(), [profile]):
        raise AssertionError("entered")
    assert caught.value.facts == {"profile": str(profile)}
    assert 5.0 < clock[0] < 5.5
    assert not locks.is_ours(profile)


def test_a_holder_that_only_looks_is_waited_for(
    loaded: Loaded, system: Windows, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin, locks = loaded
    handle = system.hold(profile / "parent.lock")
    monkeypatch.setattr(twin.time, "sleep", lambda pause: system.open.pop(handle, None))
    with locks.holding(Store(), [profile]):
        assert locks.is_ours(profile)


@pytest.mark.parametrize(
    ("session", "process", "refused"),
    [("camille", "camille", False), ("Camille", "CAMILLE", False), ("camille", "admin", True), ("", "admin", False)],
)
def test_the_session_and_the_process_are_the_same_person(
    loaded: Loaded, system: Windows, profile: Path, session: str, process: str, refused: bool
) -> None:
    system.session, system.process = session, process
    if refused:
        with pytest.raises(WrongUser) as caught:
            guard.require_person([profile])
        assert caught.value.facts == {"session": session, "process": process}
    else:
        guard.require_person([profile])
    assert system.freed == bool(session)


def test_an_unknown_process_is_no_ground_for_refusing(loaded: Loaded, system: Windows, profile: Path) -> None:
    system.process = ""
    guard.require_person([profile])


@pytest.mark.parametrize("held", [False, True])
def test_one_assistant_at_a_time(monkeypatch: pytest.MonkeyPatch, held: bool) -> None:
    asked: list[tuple[int, int]] = []

    def locking(descriptor: int, mode: int, size: int) -> None:
        os.fstat(descriptor)
        asked.append((mode, size))
        if held:
            raise OSError(errno.EACCES, "held")

    fake = ModuleType("msvcrt")
    fake.locking, fake.LK_NBLCK = locking, 2  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "msvcrt", fake)
    monkeypatch.setattr(sys, "platform", "win32")
    entered = []
    if held:
        with pytest.raises(AlreadyRunning), guard.alone(Store()):
            entered.append(True)
    else:
        with guard.alone(Store()):
            entered.append(True)
    assert asked == [(2, 1)]
    assert entered == [True] * (not held)


def test_a_file_is_replaced_without_the_calls_windows_does_not_have(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = home / "prefs.js"
    target.write_bytes(b"old")
    monkeypatch.setattr(sys, "platform", "win32")
    for name in ("fchown", "fchmod", "listxattr", "setxattr", "O_DIRECTORY"):
        monkeypatch.delattr(os, name)
    replace(Store(), target, b"new", mode=0o644)
    replace(Store(), home / "other", b"made", mode=0o644)
    assert (target.read_bytes(), (home / "other").read_bytes()) == (b"new", b"made")
    assert sorted(entry.name for entry in home.iterdir()) == ["other", "prefs.js"]


OWN = "S-1-5-21-7-1001"
OTHER: dict[str, dict[str, object]] = {
    f"{PROFILES}\\S-1-5-18": {"ProfileImagePath": r"%SYSTEM%\system"},
    f"{PROFILES}\\S-1-5-21-7-1000": {},  # the rest of a profile that was removed
}


@pytest.mark.parametrize(
    ("keys", "hint"),
    [
        (OTHER, SharedHint.NONE),
        ({SHARED_PC: {"EnableSharedPCMode": 1}, **OTHER}, SharedHint.SHARED_PC_MODE),
        ({**OTHER, f"{PROFILES}\\{OWN}": {"ProfileImagePath": r"%DRIVE%\Users\Camille"}}, SharedHint.NONE),
        (
            {**OTHER, f"{PROFILES}\\{OWN}": {"ProfileImagePath": r"C:\users\camille", "State": 0x0800}},
            SharedHint.TEMPORARY_PROFILE,
        ),
        (
            {**OTHER, f"{PROFILES}\\{OWN}": {"ProfileImagePath": r"C:\Users\Camille", "CentralProfile": r"\\srv\p"}},
            SharedHint.ROAMING_PROFILE,
        ),
        (
            {**OTHER, f"{PROFILES}\\{OWN}": {"ProfileImagePath": r"C:\Users\Autre", "State": 0x0800}},
            SharedHint.NONE,
        ),
    ],
)
def test_the_registry_is_read_for_the_persons_own_profile(
    monkeypatch: pytest.MonkeyPatch, keys: dict[str, dict[str, object]], hint: SharedHint
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", Registry(keys))
    monkeypatch.setenv("USERPROFILE", r"C:\Users\Camille")
    monkeypatch.setenv("USERDNSDOMAIN", "ETAB.LAN")
    monkeypatch.setattr(os.path, "expandvars", lambda text: text.replace("%DRIVE%", "C:"))
    assert computer.shared_hint() is hint


def test_nobody_has_an_identifier_of_windows_here() -> None:
    assert computer._own_sid() == ""


def darwin(monkeypatch: pytest.MonkeyPatch, kind: int, pid: int) -> ModuleType:
    """``locks`` as macOS loads it, where whoever asks is told of this lock."""

    def asked(descriptor: int, command: int, data: bytes) -> bytes:
        start, length, _, wanted, whence = struct.unpack("=qqihh", data)
        assert (command, start, length, wanted, whence) == (fcntl.F_GETLK, 0, 0, fcntl.F_WRLCK, 0)
        return struct.pack("=qqihh", 0, 0, pid, kind, 0)

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "fcntl", asked)
    return fresh("locks")


@pytest.mark.parametrize(("kind", "pid", "used"), [(fcntl.F_WRLCK, 4711, 4711), (fcntl.F_UNLCK, 0, False)])
def test_the_structure_of_macos_is_read(
    monkeypatch: pytest.MonkeyPatch, profile: Path, kind: int, pid: int, used: int | bool
) -> None:
    (profile / ".parentlock").touch()
    assert darwin(monkeypatch, kind, pid).in_use(profile) == used


def test_a_holder_on_another_computer_is_a_holder(monkeypatch: pytest.MonkeyPatch, profile: Path) -> None:
    (profile / ".parentlock").touch()
    assert darwin(monkeypatch, fcntl.F_WRLCK, 0).in_use(profile) is True


def test_a_file_system_without_locks_leaves_the_link(monkeypatch: pytest.MonkeyPatch, profile: Path) -> None:
    def refused(*given: object) -> bytes:
        raise OSError(errno.ENOLCK, "no locks")

    (profile / ".parentlock").touch()
    monkeypatch.setattr(fcntl, "fcntl", refused)
    locks = fresh("locks")
    assert locks.in_use(profile) is False
    (profile / "lock").symlink_to(f"127.0.0.1:{os.getpid()}")
    assert locks.in_use(profile) == os.getpid()


def test_somebody_elses_process_is_alive_too(monkeypatch: pytest.MonkeyPatch, profile: Path) -> None:
    def refused(pid: int, signal: int) -> None:
        assert signal == 0
        raise PermissionError(errno.EPERM, "not yours")

    monkeypatch.setattr(os, "kill", refused)
    (profile / "lock").symlink_to("127.0.0.1:4711")
    assert fresh("locks").in_use(profile) == 4711


def test_a_lock_taken_at_the_last_moment_is_told(monkeypatch: pytest.MonkeyPatch, profile: Path) -> None:
    locks = fresh("locks")
    descriptors: list[int] = []

    def refused(descriptor: int, mode: int) -> None:
        descriptors.append(descriptor)
        raise BlockingIOError(errno.EAGAIN, "held")

    monkeypatch.setattr(fcntl, "lockf", refused)
    with pytest.raises(ProgramRunning) as caught, locks.holding(Store(), [profile]):
        raise AssertionError("entered")
    assert caught.value.code == "locked"
    assert not locks.is_ours(profile)
    with pytest.raises(OSError, match="descriptor"):
        os.fstat(descriptors[0])


def test_a_journal_that_cannot_be_listed_is_for_recover_to_tell() -> None:
    journal = user_directory() / "journal"
    journal.parent.mkdir(parents=True)
    assert not unfinished.pending()
    journal.write_bytes(b"a file in the way")
    assert unfinished.pending()
