# SPDX-License-Identifier: EUPL-1.2
"""The practice academy in a thread of its own, for whoever has no event loop to lend it."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from wizard import aio
from wizard.demo.practice import Practice

if TYPE_CHECKING:
    from types import TracebackType

_LAST_HANDSHAKES = 0.5  # seconds
_PATIENCE = 5.0  # seconds; a close takes a few milliseconds


class PracticeThread:
    """Starts a Practice on its own loop in a daemon thread; ``start`` blocks until it is ready (half a second).

    What there is to know is asked of the ``practice`` that ``start`` gives.
    """

    def __init__(self, practice: Practice | None = None) -> None:
        self.practice = practice or Practice()
        self._ready = threading.Event()
        self._fault: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._work, name="practice", daemon=True)

    def start(self) -> Practice:
        """Wait until the servers listen. Raises whatever ``Practice.start`` raised. Once only."""
        self._thread.start()
        self._ready.wait()
        if self._fault is not None:
            self._thread.join(_PATIENCE)
            raise self._fault
        return self.practice

    def close(self) -> None:
        """Stop the servers, remove their files, end the thread. May be called again, from any other thread."""
        if self._thread.is_alive() and self._loop is not None and self._stop is not None:
            try:
                self._loop.call_soon_threadsafe(self._stop.set)
            except RuntimeError:  # the loop has just been closed
                return
            self._thread.join(_PATIENCE)

    def __enter__(self) -> Practice:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _work(self) -> None:
        try:
            aio.run(self._serve())
        except BaseException as fault:  # told to whoever waits in start()
            self._fault = fault
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        async with self.practice:
            self._ready.set()
            await self._stop.wait()
        # A connection accepted at the last moment is still at its handshake: cancelled there, it would not be closed.
        if late := asyncio.all_tasks() - {asyncio.current_task()}:
            await asyncio.wait(late, timeout=_LAST_HANDSHAKES)
        for _ in range(8):  # TLS closes its socket some turns of the loop after its last word
            await asyncio.sleep(0)
