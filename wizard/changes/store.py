# SPDX-License-Identifier: EUPL-1.2
"""The one hand that touches the disk: few named effects, so that a test can count them and kill between them."""

from __future__ import annotations

import contextlib
import functools
import os
import secrets
import stat
import sys
import time
from typing import TYPE_CHECKING

from wizard.changes import processes, registry

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.changes.registry import Registry
    from wizard.core.plan import RegistryValue

PATIENCE = 5.0  # seconds a Windows sharing violation (a virus scanner, an indexer) is waited for
TEMPORARY = ".assistant-tmp"  # the end of a temporary's name, by which a later run knows what a kill left
_WINDOWS_BUSY = (5, 32, 33)  # access denied (how a file being deleted shows itself), sharing and lock violations


class Store:
    """Effects on files and registry. Every change made by ``changes`` is one call of one of these methods."""

    @functools.cached_property
    def registry(self) -> Registry:
        """The registry that is read and written; a test gives its own."""
        return registry.system()

    def running(self) -> frozenset[str]:
        """The programs that run now. Raises OSError."""
        return processes.names()

    def set_value(self, key: str, name: str, value: RegistryValue) -> None:
        """Write a registry value, its key exists; one step, as the registry does it."""
        self.registry.set(key, name, value)

    def delete_value(self, key: str, name: str) -> None:
        """Take a registry value away."""
        self.registry.delete(key, name)

    def create_key(self, key: str) -> None:
        """Make a registry key; the one above it exists."""
        self.registry.create(key)

    def remove_key(self, key: str) -> None:
        """Remove an empty registry key."""
        self.registry.remove(key)

    def write(self, path: Path, data: bytes, mode: int = 0o600, like: Path | None = None) -> None:
        """Create ``path`` (it must not exist), private from its first byte, and bring it to the disk.

        With ``like``, an existing file, the new one takes its owner, extended attributes (ACL included) and mode
        instead of ``mode``. Raises OSError; a half-written file is removed.
        """
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                if like is not None:
                    _take_rights(file.fileno(), like)
                elif sys.platform != "win32" and mode != 0o600:
                    os.fchmod(file.fileno(), mode)
                os.fsync(file.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()
            raise

    def rename(self, source: Path, target: Path) -> None:
        """Put ``source`` in the place of ``target``, in one step."""
        patiently(lambda: source.replace(target))

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
        patiently(path.unlink)

    def mkdir(self, path: Path) -> None:
        """Create one private directory; its parent exists."""
        path.mkdir(0o700)

    def rmdir(self, path: Path) -> None:
        """Remove an empty directory."""
        path.rmdir()

    def open_lock(self, path: Path) -> int:
        """A descriptor on a lock file, created empty and private when it is missing."""
        return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)


def make_directories(store: Store, path: Path) -> None:
    """Create ``path`` and its missing parents, 0700 each. Raises OSError."""
    missing = []
    while not path.is_dir():
        missing.append(path)
        path = path.parent
    for directory in reversed(missing):
        store.mkdir(directory)
        store.sync_dir(directory.parent)


def replace(store: Store, path: Path, data: bytes, mode: int = 0o600, temporary: Path | None = None) -> None:
    """Give ``path`` the content ``data`` so that a reader sees the old or the new one, whenever the power fails.

    An existing file keeps its mode, owner and ACL. Raises OSError; nothing is left behind then.
    """
    staged = temporary or path.with_name(f".{path.name}.{secrets.token_hex(4)}{TEMPORARY}")
    store.write(staged, data, mode, like=path if path.exists() else None)
    try:
        store.rename(staged, path)
    except OSError:
        with contextlib.suppress(OSError):
            store.unlink(staged)
        raise
    store.sync_dir(path.parent)


def patiently(effect: Callable[[], object]) -> None:
    """Do it; on Windows, wait for whoever holds the file for a moment."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            effect()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _WINDOWS_BUSY or time.monotonic() > deadline:
                raise
        else:
            return
        time.sleep(0.05)


def _take_rights(descriptor: int, like: Path) -> None:
    """Owner, extended attributes and mode of ``like``, as far as the system lets us."""
    if sys.platform == "win32":
        return  # a file created in the same folder inherits the folder's ACL
    status = like.stat()
    with contextlib.suppress(OSError):  # only root may give a file away; the owner is checked before the writing
        os.fchown(descriptor, status.st_uid, status.st_gid)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # this file system has none
            for name in os.listxattr(like):
                with contextlib.suppress(OSError):
                    os.setxattr(descriptor, name, os.getxattr(like, name))
    os.fchmod(descriptor, stat.S_IMODE(status.st_mode))
