# SPDX-License-Identifier: EUPL-1.2
"""The event loop of the program: blocking calls off the loop, in daemon threads that never delay the exit."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


async def off_loop(call: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    """Run a blocking call in its own daemon thread and await its result.

    Cancelling returns at once; the thread is left to end by itself (its socket is cut by whoever owns it).
    Executors are not used: their threads are joined at exit, so one hung call would hold the program.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, fault: BaseException | None) -> None:
        if future.done():
            return
        if fault is not None:
            future.set_exception(fault)
        else:
            future.set_result(result)  # type: ignore[arg-type]

    def work() -> None:
        result: T | None = None
        fault: BaseException | None = None
        try:
            result = call(*args, **kwargs)
        except BaseException as error:  # handed over, never swallowed
            fault = error
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(settle, result, fault)

    threading.Thread(target=work, name=f"off_loop:{getattr(call, '__name__', 'call')}", daemon=True).start()
    return await future


class _Names:
    """Name resolution of a loop, moved off the default executor."""

    async def getaddrinfo(
        self, host: Any, port: Any, *, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0
    ) -> Any:
        return await off_loop(socket.getaddrinfo, host, port, family, type, proto, flags)

    async def getnameinfo(self, sockaddr: Any, flags: int = 0) -> Any:
        return await off_loop(socket.getnameinfo, sockaddr, flags)


def new_event_loop() -> asyncio.AbstractEventLoop:
    """An event loop of this system whose name look-ups never use the default executor."""
    loop = asyncio.new_event_loop()
    names = _Names()
    loop.getaddrinfo = names.getaddrinfo  # type: ignore[method-assign]
    loop.getnameinfo = names.getnameinfo  # type: ignore[method-assign]
    return loop


def run(coroutine: Any) -> Any:
    """Run a coroutine to its end on a loop of ours (the command line's way)."""
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        return runner.run(coroutine)
