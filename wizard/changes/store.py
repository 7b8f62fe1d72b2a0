# SPDX-License-Identifier: EUPL-1.2
"""The one hand that touches the disk: few named effects, so that a test can count them and kill between them."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SHARING_PATIENCE = 5.0  # seconds a Windows sharing violation (a virus scanner, an indexer) is waited for
_WINDOWS_BUSY = (5, 32, 33)  # access denied (as a scanner's handle shows itself), sharing and lock violations


class Store:
    """Effects on files. Every change of the disk made by ``changes`` is one call of one of these methods."""

    def write(self, path: Path, data: bytes, mode: int = 0o600, like: Path | None = None) -> None:
        """Create ``path`` (it must not exist), private from its first byte, and bring it to the disk.

        With ``like``, an existing file, the new one takes its mode, owner and extended attributes (ACL included)
        before any content is in it. Raises OSError; a half-written file is removed.
        """
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                if like is not None:
                    _take_rights(file.fileno(), like)
                elif sys.platform != "win32":
                    os.fchmod(file.fileno(), mode)  # what the umask would take away is given back
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(path)  # noqa: PTH108 (one name for the effect, and Path.unlink loads nothing else)
            raise

    def rename(self, source: Path, target: Path) -> None:
        """Put ``source`` in the place of ``target``, in one step."""
        _patiently(lambda: os.replace(source, target))  # noqa: PTH105

    def sync_dir(self, directory: Path) -> None:
        """Bring the names of a directory to the disk (nothing to do on Windows, which has no such call)."""
        if sys.platform == "win32":
            return
        descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def unlink(self, path: Path) -> None:
        """Remove a file."""
        _patiently(lambda: os.unlink(path))  # noqa: PTH108

    def mkdir(self, path: Path) -> None:
        """Create one private directory; its parent exists."""
        os.mkdir(path, 0o700)  # noqa: PTH102

    def rmdir(self, path: Path) -> None:
        """Remove an empty directory."""
        os.rmdir(path)  # noqa: PTH106


def make_directories(store: Store, path: Path) -> tuple[Path, ...]:
    """Create ``path`` and its missing parents, 0700 each; the created ones, outermost first."""
    missing = []
    while not path.is_dir():
        missing.append(path)
        path = path.parent
    for directory in reversed(missing):
        store.mkdir(directory)
        store.sync_dir(directory.parent)
    return tuple(reversed(missing))


def replace(store: Store, path: Path, data: bytes, mode: int = 0o600) -> None:
    """Give ``path`` the content ``data`` so that a reader sees the old or the new one, whenever the power fails.

    An existing file keeps its mode, owner and ACL. Raises OSError; nothing is left behind then.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}{TEMPORARY}")
    store.write(temporary, data, mode, like=path if path.exists() else None)
    try:
        store.rename(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            store.unlink(temporary)
        raise
    store.sync_dir(path.parent)


TEMPORARY = ".assistant-tmp"  # the end of a temporary's name, by which a later run knows what a kill left


def _take_rights(descriptor: int, like: Path) -> None:
    """Mode, owner and extended attributes of ``like``, as far as the system lets us."""
    if sys.platform == "win32":
        return  # a file created in the same folder inherits the folder's ACL
    status = like.stat()
    with contextlib.suppress(OSError):  # only root may give a file away; the owner is checked before the writing
        os.fchown(descriptor, status.st_uid, status.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(status.st_mode))
    if sys.platform == "linux":
        for name in _attributes(like):
            with contextlib.suppress(OSError):
                os.setxattr(descriptor, name, os.getxattr(like, name))


def _attributes(path: Path) -> list[str]:
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # the file system has none
            return os.listxattr(path)
    return []


def _patiently(effect: Callable[[], None]) -> None:
    """Do it; on Windows, wait for whoever holds the file for a moment."""
    deadline = time.monotonic() + SHARING_PATIENCE
    while True:
        try:
            return effect()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _WINDOWS_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.05)
