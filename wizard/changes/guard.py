# SPDX-License-Identifier: EUPL-1.2
"""Before anything is written: the right person, and no second assistant at work."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import threading
from typing import TYPE_CHECKING

from wizard.changes.place import user_directory
from wizard.changes.store import make_directories
from wizard.core.errors import AlreadyRunning, ProgramRunning, WriteFailed, WrongUser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from wizard.changes.store import Store

_FAULTS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
}
_inside = threading.RLock()  # one job at a time in this process
_state = {"depth": 0}


def write_failed(error: OSError, path: Path | None = None) -> WriteFailed:
    """The failure as a value that can be told: code disk_full, read_only, denied or failed; ``path`` where known."""
    where = path or error.filename2 or error.filename or ""
    return WriteFailed(_FAULTS.get(error.errno or 0, "failed"), path=str(where), reason=error.strerror or str(error))


@contextlib.contextmanager
def alone(store: Store) -> Iterator[None]:
    """Be the only assistant of this person that writes; may be entered again by the same thread.

    Raises AlreadyRunning; WriteFailed when the data folder cannot be written.
    """
    with _inside:
        if _state["depth"]:
            yield
            return
        path = user_directory() / "lock"
        try:
            make_directories(store, path.parent)
            descriptor = store.open_lock(path)
        except OSError as error:
            raise write_failed(error, path) from error
        try:
            _lock(descriptor)
            _state["depth"] = 1
            yield
        finally:
            _state["depth"] = 0
            os.close(descriptor)


def require_closed(store: Store, programs: Iterable[str]) -> None:
    """Refuse to write while one of these programs runs. Raises ProgramRunning (``program``), OSError."""
    wanted = [name.lower() for name in programs]
    for name in wanted and sorted(store.running().intersection(wanted)):
        raise ProgramRunning("process", program=name)


def require_person(paths: Iterable[Path]) -> None:
    """Refuse to write for somebody else: sudo and the like, or files of another owner. Raises WrongUser.

    The administrator in their own home (a container, a lone machine) is a person like any other.
    """
    if sys.platform == "win32":
        from wizard.changes import locks_windows

        session, process = locks_windows.session_user(), locks_windows.process_user()
        if session and process and session.lower() != process.lower():
            raise WrongUser("elevated", session=session, process=process)
        return
    user = os.geteuid()
    for name in ("SUDO_UID", "PKEXEC_UID"):
        caller = os.environ.get(name, "")
        if caller.isdecimal() and int(caller) != user:
            raise WrongUser("elevated", session=os.environ.get("SUDO_USER", caller), process=str(user))
    if user == 0 and os.environ.get("SUDO_USER", "root") != "root":
        raise WrongUser("elevated", session=os.environ["SUDO_USER"], process="0")
    for path in paths:
        found = path
        while not found.exists():
            found = found.parent
        # somebody else may let us create files in their folder (/tmp); an administrator needs nobody's leave
        if (found == path or user == 0) and found.stat().st_uid != user:
            raise WrongUser("owner", path=str(found), owner=str(found.stat().st_uid), process=str(user))


def _lock(descriptor: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise AlreadyRunning("locked") from error
