# SPDX-License-Identifier: EUPL-1.2
"""Everything slow happens here: one asyncio loop in one daemon thread; results come back in the window's thread."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    Emit = Callable[[object], None]


class Task:
    """A job on its way. Once ``cancel`` has returned, none of its callbacks is called any more."""

    def __init__(self, runner: Runner, callbacks: dict[str, Callable[[Any], None] | None]) -> None:
        self.done = False
        self.cancelled = False
        self._runner = runner
        self._callbacks = callbacks
        self._job: asyncio.Task[None] | None = None  # of the loop's thread

    def cancel(self) -> None:
        """Stop the job; its sockets are cut by their owners as the cancellation reaches them."""
        if not self.done:
            self.cancelled = self.done = True
            self._runner._post(self._stop)
        self._runner._tasks.discard(self)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _arrive(self, kind: str, value: Any) -> None:
        """In the window's thread: hand over an event, the result or the error."""
        if self.cancelled:
            return
        if kind != "event":
            self.done = True
            self._runner._tasks.discard(self)
        callback = self._callbacks[kind]
        if callback is not None:
            callback(value)
        elif kind == "error":
            sys.excepthook(type(value), value, value.__traceback__)


class Runner(QObject):
    """Runs coroutines in the loop's thread. It starts with the first job, or when told, never at import."""

    _arrived = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[Task] = set()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._waiting: list[Callable[[], None]] = []
        self._closed = False
        self._arrived.connect(self._hand_over)  # queued: it is emitted in the other thread only

    def start(self) -> None:
        """Start the thread (after the first paint: asyncio is not free to import)."""
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._serve, name="assistant-io", daemon=True)
            self._thread.start()

    def run(
        self,
        factory: Callable[[Emit], Awaitable[Any]],
        on_result: Callable[[Any], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_event: Callable[[Any], None] | None = None,
    ) -> Task:
        """Run ``await factory(emit)`` in the loop's thread.

        What ``emit`` is given, then the result or the exception, arrive in the window's thread, in that order.
        Without ``on_error`` an exception goes to ``sys.excepthook``. Raises RuntimeError after ``close``.
        """
        if self._closed:
            raise RuntimeError("the runner is closed")
        task = Task(self, {"result": on_result, "error": on_error, "event": on_event})
        self._tasks.add(task)
        self.start()

        def begin() -> None:
            if not task.cancelled and self._loop is not None:
                task._job = self._loop.create_task(self._follow(task, factory))

        self._post(begin)
        return task

    def cancel_all(self) -> None:
        """Stop every job."""
        for task in tuple(self._tasks):
            task.cancel()

    def close(self, wait: float = 0.0) -> None:
        """Stop every job and the loop. Waits at most ``wait`` seconds for the thread: by default not at all."""
        self.cancel_all()
        self._closed = True
        self._post(self._finish)
        if self._thread is not None and wait:
            self._thread.join(wait)

    def _hand_over(self, task: Task, kind: str, value: object) -> None:
        task._arrive(kind, value)

    def _post(self, call: Callable[[], None]) -> None:
        """Have the loop's thread call this, as soon as there is one."""
        with self._lock:
            if self._loop is None:
                self._waiting.append(call)
            elif not self._loop.is_closed():
                self._loop.call_soon_threadsafe(call)

    # --- in the loop's thread -----------------------------------------------------------------------------------

    def _serve(self) -> None:
        from wizard import aio  # here: the window's thread does not wait for this import

        loop = aio.new_event_loop()
        with self._lock:
            self._loop = loop
            for call in self._waiting:
                loop.call_soon(call)
            self._waiting.clear()
        try:
            loop.run_forever()
        finally:
            with self._lock:
                loop.close()

    async def _follow(self, task: Task, factory: Callable[[Emit], Awaitable[Any]]) -> None:
        def emit(event: object) -> None:
            self._send(task, "event", event)

        try:
            result = await factory(emit)
        except Exception as error:
            self._send(task, "error", error)
        else:
            self._send(task, "result", result)

    def _send(self, task: Task, kind: str, value: object) -> None:
        import contextlib

        with contextlib.suppress(RuntimeError):  # the window is gone: nobody is told any more
            self._arrived.emit(task, kind, value)

    def _finish(self) -> None:
        import asyncio

        loop = self._loop
        assert loop is not None

        async def end() -> None:
            others = [job for job in asyncio.all_tasks(loop) if job is not asyncio.current_task()]
            for job in others:
                job.cancel()
            if others:
                await asyncio.wait(others, timeout=1)
            loop.stop()

        self._ending = loop.create_task(end())
