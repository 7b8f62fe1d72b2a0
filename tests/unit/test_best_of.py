# SPDX-License-Identifier: EUPL-1.2
"""The race by rank: the best that is enough wins, a dead one costs little, a slow one is waited for, nothing stays."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard import aio

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    Job = Callable[[Callable[[], None]], Awaitable[str]]

SLACK = 0.35  # seconds a busy computer may add


class Runners:
    """Jobs that end after a while, with what they find; ``ended`` tells how each one left."""

    def __init__(self) -> None:
        self.ended: dict[str, str] = {}

    def job(self, name: str, seconds: float, found: str = "yes", alive_at: float | None = None) -> Job:
        async def work(alive: Callable[[], None]) -> str:
            try:
                if alive_at is not None:
                    await asyncio.sleep(alive_at)
                    alive()
                await asyncio.sleep(seconds - (alive_at or 0.0))
            except asyncio.CancelledError:
                self.ended[name] = "cancelled"
                raise
            self.ended[name] = "finished"
            return found

        return work


def enough(results: Sequence[str | None]) -> bool:
    return "yes" in results


def race(jobs: Sequence[Job], deadline: float = 5.0, late: float = 2.0) -> tuple[list[str | None], float]:
    async def timed() -> tuple[list[str | None], float]:
        start = time.perf_counter()
        results = await aio.best_of(jobs, enough, deadline=deadline, late=late)
        assert len(asyncio.all_tasks()) == 1
        return results, time.perf_counter() - start

    done: tuple[list[str | None], float] = aio.run(timed())
    return done


def test_the_best_wins_and_losers_are_cancelled() -> None:
    runners = Runners()
    results, seconds = race([runners.job("best", 0.1), runners.job("other", 3.0), runners.job("third", 0.05)])
    assert results == ["yes", None, "yes"]
    assert seconds < 0.1 + SLACK
    assert runners.ended == {"best": "finished", "other": "cancelled", "third": "finished"}


def test_a_better_one_that_is_a_little_later_wins() -> None:
    runners = Runners()
    results, seconds = race([runners.job("best", 0.3), runners.job("quick", 0.1)])
    assert results == ["yes", "yes"]
    assert seconds < 0.3 + SLACK


def test_a_dead_one_costs_no_more_than_the_next_ones_answer() -> None:
    runners = Runners()
    results, seconds = race([runners.job("dead", 30), runners.job("next", 0.8)])
    assert results == [None, "yes"]
    assert 1.5 < seconds <= 2 * 0.8


def test_a_slow_one_that_lives_is_waited_for() -> None:
    runners = Runners()
    results, seconds = race([runners.job("slow", 1.2, alive_at=0.2), runners.job("next", 0.1)])
    assert results == ["yes", "yes"]
    assert seconds < 1.2 + SLACK


def test_not_for_ever() -> None:
    runners = Runners()
    results, seconds = race([runners.job("hung", 30, alive_at=0.05), runners.job("next", 0.1)], late=0.6)
    assert results == [None, "yes"]
    assert seconds < 0.7 + SLACK


def test_empty_answers_settle_nothing() -> None:
    runners = Runners()
    jobs = [runners.job("none", 0.05, "no"), runners.job("late", 0.5), runners.job("none too", 0.1, "no")]
    assert race(jobs)[0] == ["no", "yes", "no"]


def test_the_deadline_ends_all() -> None:
    runners = Runners()
    results, seconds = race([runners.job("one", 30), runners.job("two", 0.1, "no")], deadline=0.4)
    assert results == [None, "no"]
    assert seconds < 0.4 + SLACK
    assert runners.ended["one"] == "cancelled"


def test_a_fault_comes_through_and_nothing_stays() -> None:
    runners = Runners()

    async def broken(alive: Callable[[], None]) -> str:
        raise RuntimeError("fault")

    with pytest.raises(RuntimeError, match="fault"):
        race([runners.job("other", 30), broken])
    assert runners.ended == {"other": "cancelled"}


def test_cancelling_cancels_all() -> None:
    runners = Runners()

    async def cancelled() -> None:
        jobs = [runners.job(name, 30) for name in "abc"]
        task = asyncio.ensure_future(aio.best_of(jobs, enough, deadline=20))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    aio.run(cancelled())
    assert runners.ended == dict.fromkeys("abc", "cancelled")


def test_no_jobs() -> None:
    assert race([])[0] == []


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 0.08), st.sampled_from(["yes", "no"])), min_size=1, max_size=5))
def test_the_best_rank_that_finds_always_wins(table: list[tuple[float, str]]) -> None:
    runners = Runners()
    results, _ = race([runners.job(str(number), *row) for number, row in enumerate(table)])
    first = next((number for number, (_, found) in enumerate(table) if found == "yes"), None)
    if first is None:
        assert results == [found for _, found in table]
    else:
        assert results[first] == "yes"
        assert results[:first] == ["no"] * first
