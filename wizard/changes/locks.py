# SPDX-License-Identifier: EUPL-1.2
"""The lock a Mozilla program holds on its profile: seen without being taken, or held by us while we write.

POSIX: a write lock by fcntl on ``.parentlock`` (toolkit/profile, nsProfileLock); the ``lock`` link beside it names the
holder but stays behind after a clean exit, so it only counts where fcntl is not in use (no « + » in it).
Windows: ``parent.lock`` opened without sharing; one that was missing goes with its handle, whoever closes it.
"""

from __future__ import annotations

import contextlib
import os
import struct
import sys
from typing import TYPE_CHECKING

from wizard.core.errors import ProgramRunning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from wizard.changes.store import Store

LOCK_NAME = "parent.lock" if sys.platform == "win32" else ".parentlock"
# Closing any descriptor of a file drops this process's fcntl locks on it: what we hold is never opened again.
_held: dict[Path, int] = {}

if sys.platform == "win32":
    from wizard.changes import locks_windows

    def in_use(profile: Path) -> int | bool:
        """Whether a program holds this profile (its process is not known on Windows). Takes nothing."""
        return profile not in _held and locks_windows.is_held(profile / LOCK_NAME)

    def _take(store: Store, profile: Path) -> None:
        handle = locks_windows.hold(profile / LOCK_NAME)
        if handle is None:
            raise ProgramRunning("locked", profile=str(profile))
        _held[profile] = handle

    def _drop(profile: Path) -> None:
        if profile in _held:  # not given up before
            locks_windows.release(_held.pop(profile))

    def remove(store: Store, profile: Path) -> None:
        """Remove the lock file we hold: nothing can be removed while it is open, so the lock is given up first."""
        _drop(profile)
        if (profile / LOCK_NAME).exists():  # it was there when we took it: a power cut had left it
            store.unlink(profile / LOCK_NAME)
else:
    import fcntl

    _DARWIN = sys.platform == "darwin"
    _FLOCK = "qqihh" if _DARWIN else "hhqqi4x"  # struct flock: start, len, pid, type, whence; elsewhere type first

    def in_use(profile: Path) -> int | bool:
        """The process that holds this profile (True when it is not known), False when none does. Takes nothing."""
        if profile in _held:
            return False
        try:
            descriptor = os.open(profile / LOCK_NAME, os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return _named_by_link(profile)
        try:
            asked = (0, 0, 0, fcntl.F_WRLCK, 0) if _DARWIN else (fcntl.F_WRLCK, 0, 0, 0, 0)
            found = struct.unpack(_FLOCK, fcntl.fcntl(descriptor, fcntl.F_GETLK, struct.pack(_FLOCK, *asked)))
        except OSError:  # a file system without locks: the link is all there is
            return _named_by_link(profile)
        finally:
            os.close(descriptor)
        kind, pid = (found[3], found[2]) if _DARWIN else (found[0], found[4])
        if kind == fcntl.F_UNLCK:
            return _named_by_link(profile)
        return pid if pid > 0 else True

    def _named_by_link(profile: Path) -> int | bool:
        """The holder named by the ``lock`` link, where it alone is the lock (« address:pid », no « + »)."""
        try:
            address, _, holder = os.readlink(profile / "lock").rpartition(":")  # noqa: PTH115 (bytes as they are)
            pid = int(holder)  # « +123 » is a number too
        except (OSError, ValueError):
            return False
        if holder.startswith("+") or pid <= 0:
            return False
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return not address.startswith("127.")  # another computer's process: Thunderbird would refuse as well
        except PermissionError:
            pass
        return pid

    def _take(store: Store, profile: Path) -> None:
        pid = in_use(profile)
        if pid:
            raise ProgramRunning("running", profile=str(profile), pid=pid)
        descriptor = store.open_lock(profile / LOCK_NAME)
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(descriptor)
            raise ProgramRunning("locked", profile=str(profile)) from error
        _held[profile] = descriptor

    def _drop(profile: Path) -> None:
        os.close(_held.pop(profile))

    def remove(store: Store, profile: Path) -> None:
        """Remove the lock file we hold; we hold the lock till the end of the job."""
        store.unlink(profile / LOCK_NAME)


@contextlib.contextmanager
def holding(store: Store, profiles: Sequence[Path]) -> Iterator[None]:
    """Hold the programs' own lock on these profiles; those that do not exist yet are skipped.

    Raises ProgramRunning (``profile``, ``pid`` when known) and OSError. Lock files are left to who made them.
    """
    with contextlib.ExitStack() as stack:
        for profile in profiles:
            if profile.is_dir() and profile not in _held:
                _take(store, profile)
                stack.callback(_drop, profile)
        yield


def is_ours(profile: Path) -> bool:
    """Whether this process holds the lock of a profile."""
    return profile in _held


def missing_lock_files(profiles: Sequence[Path]) -> tuple[Path, ...]:
    """The lock files that are not there before a job and go with it."""
    return tuple(path for profile in profiles if not (path := profile / LOCK_NAME).exists())
