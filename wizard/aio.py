# SPDX-License-Identifier: EUPL-1.2
"""The event loop of the program: blocking calls off the loop, in daemon threads that never delay the exit."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

T = TypeVar("T")
# what is granted to a better job that gave no sign of life: nearly as long again, the rest is for noticing its end;
# at least the time of two round trips, as a sign of life over https takes them and an answer of the DNS one
_AGAIN, SHORTEST, _LONGEST = 0.95, 0.25, 1.0
_TRIPS = 5  # a whole answer over https takes up to five


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


async def best_of(
    jobs: Sequence[Callable[[Callable[[], None]], Awaitable[T]]],
    settled: Callable[[Sequence[T | None]], bool],
    *,
    deadline: float,
    late: float = 2.0,
) -> list[T | None]:
    """Race jobs by rank, the best first: all start together, the best one that is enough wins, losers are cancelled.

    Each job is given a function to call at its first sign of life (from any thread). ``settled`` says whether results
    are enough, None standing for what is not there. Once the finished ones are enough, a better one is waited for as
    long again as these took (0.25 to 1 s), and when it is alive ``late`` seconds, or five times as long as all
    took; so a dead source costs no more than the answer of the next one, and a slow line drops nobody.

    Gives one result per job, None for those cancelled or too late, within ``deadline`` seconds. A job's own exception
    comes through. No job is left running, whatever the way out.
    """
    clock = asyncio.get_running_loop().time
    start = clock()
    alive = [False] * len(jobs)

    def sign(number: int) -> Callable[[], None]:
        return lambda: alive.__setitem__(number, True)

    tasks = [asyncio.ensure_future(job(sign(number))) for number, job in enumerate(jobs)]
    try:
        enough_since: float | None = None
        while True:
            results = _results(tasks)
            enough = next((count for count in range(len(jobs) + 1) if settled(_best(results, count))), None)
            if enough is not None and enough_since is None:
                enough_since = clock()
            end = dict.fromkeys(range(len(jobs)), start + deadline)
            if enough is not None and enough_since is not None:
                took = enough_since - start
                grace = min(max(_AGAIN * took, SHORTEST), _LONGEST)
                slow = max(late, _TRIPS * took)
                for number in range(len(jobs)):
                    patience = 0.0 if number >= enough else max(slow, grace) if alive[number] else grace
                    end[number] = min(end[number], enough_since + patience)
            now = clock()
            awaited = {task: end[number] for number, task in enumerate(tasks) if not task.done() and end[number] > now}
            if not awaited:
                return results
            await asyncio.wait(awaited, timeout=min(awaited.values()) - now, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _results(tasks: Sequence[asyncio.Future[T]]) -> list[T | None]:
    return [task.result() if task.done() else None for task in tasks]


def _best(results: Sequence[T | None], count: int) -> list[T | None]:
    """As if those after the best ``count`` had found nothing."""
    return [result if number < count else None for number, result in enumerate(results)]


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
