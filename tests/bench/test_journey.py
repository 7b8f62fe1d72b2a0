# SPDX-License-Identifier: EUPL-1.2
"""A practice journey in the real window, measured: gaps of the event loop on every page, inputs besides typing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import ClassVar

import pytest

from tests.bench.figures import record
from tests.bench.test_start import installed
from tests.journey_walk import WALKED, walk
from tests.real.thunderbird import Screen

pytestmark = [pytest.mark.screen]
ROOT = Path(__file__).resolve().parents[2]


class Person:
    """Somebody with a keyboard and a known identifier, a traveller of ``journey_walk.walk``: presses are counted."""

    _keys: ClassVar = {"home": "alt+e", "program": "alt+c"}  # S’entraîner sans réseau; Continuer

    def __init__(self, screen: Screen, window: subprocess.Popen[str]) -> None:
        self.screen, self.window, self.inputs = screen, window, 0

    def arrive(self, page: str) -> None:
        """Until this page is there and ready."""
        assert self.window.stdout is not None
        line = self.window.stdout.readline().strip()
        assert line == page, f"{line} instead of {page}"
        time.sleep(0.5)  # a person looks at it; what comes in after the page counts for its gaps

    def write(self, field: str, text: str) -> None:
        """Type as fast as a good typist; the first field of a page has the keyboard."""
        if field in ("address", "login"):
            self._press("Tab")
        self.screen.run("xdotool", "type", "--delay", "40", text)

    def choose(self, way: str) -> None:
        """This person has a password."""
        assert way == "having"

    def go_on(self, page: str) -> None:
        """Enter, or the letter of the button."""
        self._press(self._keys.get(page, "Return"))

    def _press(self, key: str) -> None:
        self.inputs += 1
        self.screen.run("xdotool", "key", "--clearmodifiers", key)


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
                walk(person, lambda _page: None, choosing=False)
                screen.run("wmctrl", "-c", "Assistant Messagerie")
                assert window.wait(20) == 0
            finally:
                window.kill()
    record("inputs besides typing, known identifier", person.inputs, "<= 12", "presses by keyboard, from page 0 to 7")
    gaps: dict[str, list[tuple[float, float]]] = json.loads(result.read_text(encoding="utf-8"))
    assert set(WALKED) <= set(gaps)
    clock, work = (sorted(gap[kind] for page in WALKED for gap in gaps[page]) for kind in (0, 1))
    assert len(clock) > 500
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    how = f"a precise timer of 1 ms in the window's loop under Xvfb, {len(clock)} ticks, {load:.1f} processes a core"
    by_page = "; ".join(f"{page} {max(late for late, _ in gaps[page]):.0f}" for page in WALKED)
    own = "; ".join(f"{page} {max(worked for _, worked in gaps[page]):.0f}" for page in WALKED)
    record("longest event-loop gap of a journey, ms", round(clock[-1]), "<= 50", f"{how}; by page: {by_page}")
    record("event-loop gap p99 of a journey, ms", round(clock[len(clock) * 99 // 100], 1), "<= 16", how)
    record("longest work of the window's thread in one piece, ms", round(work[-1]), "<= 50", f"processor time: {own}")
