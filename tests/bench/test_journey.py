# SPDX-License-Identifier: EUPL-1.2
"""A practice journey in the real window, measured: gaps of the event loop on every page, inputs besides typing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.accessibility import journey
from tests.bench.figures import record
from tests.bench.test_start import installed
from tests.real.thunderbird import Screen

pytestmark = [pytest.mark.screen]
ROOT = Path(__file__).resolve().parents[2]
PAGES = ("home", "academy", "you", "password", "check", "program", "summary", "done")


class Person:
    """Somebody with a keyboard and a known identifier: every press besides typing is counted."""

    def __init__(self, screen: Screen, window: subprocess.Popen[str]) -> None:
        self.screen, self.window, self.inputs = screen, window, 0

    def wait(self, page: str) -> None:
        """Until this page is there and ready."""
        assert self.window.stdout is not None
        line = self.window.stdout.readline().strip()
        assert line == page, f"{line} instead of {page}"
        time.sleep(0.5)  # a person looks at it; what comes in after the page counts for its gaps

    def press(self, *keys: str) -> None:
        """Count and press."""
        self.inputs += len(keys)
        self.screen.run("xdotool", "key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Type, as fast as a good typist."""
        self.screen.run("xdotool", "type", "--delay", "40", text)


def go(person: Person) -> None:
    """From the start page to the end, by keys."""
    person.wait("home")
    person.press("alt+e")  # S’entraîner sans réseau
    person.wait("academy")
    person.press("Return")
    person.wait("you")
    person.write(journey.NAME)
    person.press("Tab")
    person.write(journey.ADDRESS)
    person.press("Tab")
    person.write(journey.LOGIN)
    person.press("Return")
    person.wait("password")
    person.write(journey.PASSWORD)
    person.press("Return")
    person.wait("check")
    person.press("Return")
    person.wait("program")
    person.press("alt+c")  # Continuer
    person.wait("summary")
    person.press("Return")
    person.wait("done")


def test_inputs_and_gaps_of_a_whole_journey(tmp_path: Path) -> None:
    result, home = tmp_path / "gaps.json", tmp_path / "person"
    home.mkdir()
    command = [sys.executable, str(Path(__file__).with_name("gaps.py")), str(result)]
    with Screen(tmp_path) as screen:
        environment = {
            **installed(),
            "HOME": str(home),
            "DISPLAY": screen.display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as window:
            try:
                person = Person(screen, window)
                go(person)
                screen.run("wmctrl", "-c", "Assistant Messagerie")
                assert window.wait(20) == 0
            finally:
                window.kill()
    record("inputs besides typing, known identifier", person.inputs, "<= 12", "presses by keyboard, from page 0 to 7")
    gaps: dict[str, list[tuple[float, float]]] = json.loads(result.read_text(encoding="utf-8"))
    assert set(PAGES) <= set(gaps)
    clock, work = (sorted(gap[kind] for page in PAGES for gap in gaps[page]) for kind in (0, 1))
    assert len(clock) > 500
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    how = f"a precise timer of 1 ms in the window's loop under Xvfb, {len(clock)} ticks, {load:.1f} processes a core"
    by_page = "; ".join(f"{page} {max(late for late, _ in gaps[page]):.0f}" for page in PAGES)
    own = "; ".join(f"{page} {max(worked for _, worked in gaps[page]):.0f}" for page in PAGES)
    record("longest event-loop gap of a journey, ms", round(clock[-1]), "<= 50", f"{how}; by page: {by_page}")
    record("event-loop gap p99 of a journey, ms", round(clock[len(clock) * 99 // 100], 1), "<= 16", how)
    record("longest work of the window's thread in one piece, ms", round(work[-1]), "<= 50", f"processor time: {own}")
