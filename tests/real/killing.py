# SPDX-License-Identifier: EUPL-1.2
"""Real deaths: a child process that SIGKILLs itself at a chosen point between two effects on the disk."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import traceback
from typing import TYPE_CHECKING

from wizard.changes.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Killing(Store):
    """Counts points (before, in the middle of and after each effect) and dies at one of them.

    With ``memory``, the disk then loses names that no ``sync_dir`` had brought to it: any subset of them.
    """

    def __init__(self, point: int = -1, memory: random.Random | None = None) -> None:
        self.point, self.memory, self.seen = point, memory, 0
        self.labels: list[tuple[str, str]] = []  # of each point: the effect and the name it is about
        self.unsynced: list[tuple[Path, Callable[[], object]]] = []

    def _pass(self, effect: str, path: Path) -> None:
        if self.seen == self.point:
            if self.memory is not None:
                for _, forget in reversed(self.unsynced):
                    if self.memory.random() < 0.6:
                        with contextlib.suppress(OSError):  # it rested on something already forgotten
                            forget()
            os.kill(os.getpid(), signal.SIGKILL)
        self.seen += 1
        self.labels.append((effect, path.name))

    def write(self, path: Path, data: bytes, mode: int = 0o600, like: Path | None = None) -> None:
        self._pass("write", path)
        if self.seen == self.point:
            path.write_bytes(data[: len(data) // 2])
        self._pass("write", path)
        super().write(path, data, mode, like)
        self.unsynced.append((path.parent, path.unlink))
        self._pass("write", path)

    def rename(self, source: Path, target: Path) -> None:
        self._pass("rename", target)
        new, old = source.read_bytes(), target.read_bytes() if target.exists() else None
        super().rename(source, target)

        def forget() -> None:
            if target.exists():
                source.write_bytes(new)
                target.unlink() if old is None else target.write_bytes(old)

        self.unsynced.append((target.parent, forget))
        self._pass("rename", target)

    def sync_dir(self, directory: Path) -> None:
        self._pass("sync_dir", directory)
        super().sync_dir(directory)
        gone = {parent for parent, _ in self.unsynced if parent.parent == directory and not parent.exists()}
        self.unsynced = [entry for entry in self.unsynced if entry[0] != directory and entry[0] not in gone]
        self._pass("sync_dir", directory)

    def unlink(self, path: Path) -> None:
        self._pass("unlink", path)
        content = path.read_bytes()
        super().unlink(path)
        self.unsynced.append((path.parent, lambda: path.exists() or path.write_bytes(content)))
        self._pass("unlink", path)

    def mkdir(self, path: Path) -> None:
        self._pass("mkdir", path)
        super().mkdir(path)
        self.unsynced.append((path.parent, path.rmdir))
        self._pass("mkdir", path)

    def rmdir(self, path: Path) -> None:
        self._pass("rmdir", path)
        super().rmdir(path)
        self.unsynced.append((path.parent, path.mkdir))
        self._pass("rmdir", path)

    def open_lock(self, path: Path) -> int:
        self._pass("open_lock", path)
        descriptor = super().open_lock(path)
        self._pass("open_lock", path)
        return descriptor


def in_child(work: Callable[[], object]) -> bool:
    """Do the work in a forked child; True when it finished, False when it was killed."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(3)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return False
    assert os.waitstatus_to_exitcode(status) == 0, "the child failed by itself: see its trace above"
    return True


def deaths(work: Callable[[Killing], object], seed: int | None = None) -> list[Killing]:
    """A store for each point of the work, which is done once (and must be taken back by the caller) to count them."""
    counting = Killing()
    work(counting)
    memory = [None if seed is None else random.Random(seed + point) for point in range(counting.seen)]
    return [Killing(point, memory[point]) for point in range(counting.seen)]
