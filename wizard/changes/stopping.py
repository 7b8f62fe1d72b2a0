# SPDX-License-Identifier: EUPL-1.2
"""A job given up by the person: its next effect on the disk fails, and it takes back what it had done."""

from __future__ import annotations

import errno
import threading
from typing import TYPE_CHECKING

from wizard.changes.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.core.plan import RegistryValue


class Stoppable(Store):
    """Like a disk that fails once: after ``stop`` (from any thread) one effect raises OSError, the later ones work."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def stop(self) -> None:
        """Have the job under way take itself back."""
        self._stop.set()

    def _go_on(self) -> None:
        if self._stop.is_set():
            self._stop.clear()
            raise InterruptedError(errno.EINTR, "given up")

    def write(self, path: Path, data: bytes, mode: int = 0o600, like: Path | None = None) -> None:
        """See ``Store``, as for the following ones."""
        self._go_on()
        super().write(path, data, mode, like)

    def rename(self, source: Path, target: Path) -> None:
        self._go_on()
        super().rename(source, target)

    def unlink(self, path: Path) -> None:
        self._go_on()
        super().unlink(path)

    def mkdir(self, path: Path) -> None:
        self._go_on()
        super().mkdir(path)

    def rmdir(self, path: Path) -> None:
        self._go_on()
        super().rmdir(path)

    def set_value(self, key: str, name: str, value: RegistryValue) -> None:
        self._go_on()
        super().set_value(key, name, value)

    def delete_value(self, key: str, name: str) -> None:
        self._go_on()
        super().delete_value(key, name)

    def create_key(self, key: str) -> None:
        self._go_on()
        super().create_key(key)

    def remove_key(self, key: str) -> None:
        self._go_on()
        super().remove_key(key)
