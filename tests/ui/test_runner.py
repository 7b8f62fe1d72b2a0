# SPDX-License-Identifier: EUPL-1.2
"""The thread of slow things: order, cancellation, errors, and an exit that never waits."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from wizard.ui.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def runner(dressed: object) -> Iterator[Runner]:
    made = Runner()
    yield made
    made.close(wait=3)
    assert made._thread is None or not made._thread.is_alive()


def test_events_come_in_order_before_the_result_in_the_windows_thread(runner: Runner, qtbot: QtBot) -> None:
    seen: list[Any] = []
    places: set[threading.Thread] = set()

    def note(value: Any) -> None:
        places.add(threading.current_thread())
        seen.append(value)

    async def job(emit: Any) -> str:
        assert threading.current_thread() is not threading.main_thread()
        emit(1)
        await asyncio.sleep(0.01)
        emit(2)
        return "done"

    task = runner.run(job, on_result=note, on_event=note)
    qtbot.waitUntil(lambda: task.done)
    assert seen == [1, 2, "done"]
    assert places == {threading.main_thread()}


def test_nothing_is_called_after_cancel_and_the_coroutine_is_told(runner: Runner, qtbot: QtBot) -> None:
    seen: list[Any] = []
    told = threading.Event()

    async def job(emit: Any) -> None:
        emit("begun")
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            emit("too late")
            told.set()
            raise

    task = runner.run(job, seen.append, seen.append, seen.append)
    qtbot.waitUntil(lambda: seen == ["begun"])
    task.cancel()
    assert told.wait(2)
    qtbot.wait(30)
    assert seen == ["begun"]
    assert task.done


def test_a_job_cancelled_before_it_began_never_begins(runner: Runner, qtbot: QtBot) -> None:
    begun: list[int] = []

    async def job(emit: Any) -> None:
        begun.append(1)

    gate = threading.Event()
    runner.start()
    runner._post(gate.wait)  # the thread is busy: nothing can begin before it is cancelled
    runner.run(job).cancel()
    after = runner.run(job_that_ends)
    gate.set()
    qtbot.waitUntil(lambda: after.done)
    assert begun == []


async def job_that_ends(emit: Any) -> int:
    return 3


async def job_that_fails(emit: Any) -> None:
    raise ValueError("seven")


def test_an_error_is_handed_over(runner: Runner, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    task = runner.run(job_that_fails, on_error=errors.append)
    qtbot.waitUntil(lambda: task.done)
    assert [str(error) for error in errors] == ["seven"]


def test_an_error_nobody_waits_for_reaches_the_excepthook(
    runner: Runner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: hooked.append(kind))
    task = runner.run(job_that_fails)
    qtbot.waitUntil(lambda: task.done)
    assert hooked == [ValueError]


def test_a_factory_that_fails_is_an_error_too(runner: Runner, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def factory(emit: Any) -> Any:
        raise KeyError("x")

    task = runner.run(factory, on_error=errors.append)
    qtbot.waitUntil(lambda: task.done)
    assert isinstance(errors[0], KeyError)


def test_the_thread_starts_with_the_first_job_only(runner: Runner, qtbot: QtBot) -> None:
    assert runner._thread is None
    task = runner.run(job_that_ends)
    qtbot.waitUntil(lambda: task.done)
    assert runner._thread is not None
    assert runner._thread.daemon


def test_a_closed_runner_takes_no_job(dressed: object) -> None:
    made = Runner()
    made.close()
    with pytest.raises(RuntimeError):
        made.run(job_that_ends)


PROGRAM = """
import sys, time
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QTimer
from wizard.aio import off_loop
from wizard.ui.runner import Runner
app = QApplication([])
runner = Runner()
async def job(emit):
    emit(1)
    await off_loop(time.sleep, 30)
runner.run(job, on_event=lambda event: app.quit())
app.exec()
{ending}
print("end", flush=True)
"""


@pytest.mark.parametrize("ending", ["", "runner.close()"])
def test_a_hung_call_does_not_delay_the_exit(ending: str) -> None:
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM.format(ending=ending)],
        capture_output=True,
        text=True,
        timeout=25,
        env={**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "end\n")
    assert done.stderr.replace("This plugin does not support propagateSizeHints()\n", "") == ""
    assert time.monotonic() - started < 20
