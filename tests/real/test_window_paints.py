# SPDX-License-Identifier: EUPL-1.2
"""What is on the screen of a real X server: a page that comes to the front is painted, and so is what is typed there."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.real.require import require_programs
from tests.real.thunderbird import Screen

pytestmark = [pytest.mark.screen]
ROOT = Path(__file__).resolve().parents[2]
SECONDS = 15  # for a window to come, or a page; well under one on a quiet machine
ANOTHER_PAGE = 0.05  # of the bytes of the picture; a focus ring or a cursor is far less
A_LINE = 0.002  # another list of academies


class Seen:
    """Pictures of the whole screen."""

    def __init__(self, screen: Screen, place: Path) -> None:
        self._screen, self._file = screen, place / "seen.rgb"

    def now(self) -> bytes:
        self._screen.run("import", "-window", "root", "-depth", "8", f"rgb:{self._file}")
        return self._file.read_bytes()

    def until_it_differs(self, before: bytes, share: float) -> bytes:
        """The picture once this share of it is another one."""
        end = time.monotonic() + SECONDS
        found = 0.0
        while time.monotonic() < end:
            picture = self.now()
            found = sum(a != b for a, b in zip(before[::7], picture[::7], strict=True)) / len(before[::7])
            if found >= share:
                time.sleep(0.3)  # painted whole
                return self.now()
            time.sleep(0.1)
        raise AssertionError(f"the screen stays as it was: {found:.2%} differs, not {share:.2%}")


def test_the_next_page_and_what_is_typed_are_painted(tmp_path: Path) -> None:
    require_programs("imagemagick", "import")
    home = tmp_path / "person"
    home.mkdir()
    with Screen(tmp_path) as screen:
        seen = Seen(screen, tmp_path)
        empty = seen.now()
        environment = {**os.environ, "HOME": str(home), "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen(
            [sys.executable, "-m", "wizard"],
            env=environment,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as window:
            try:
                start = seen.until_it_differs(empty, ANOTHER_PAGE)
                screen.run("xdotool", "key", "Return")  # Configurer ma messagerie
                academies = seen.until_it_differs(start, ANOTHER_PAGE)
                screen.run("xdotool", "type", "--delay", "40", "nan")
                found = seen.until_it_differs(academies, A_LINE)
                screen.run("xdotool", "key", "Down")  # the first academy found: its card appears
                card = seen.until_it_differs(found, A_LINE)
                screen.run("xdotool", "key", "Return")
                seen.until_it_differs(card, ANOTHER_PAGE)
                screen.run("wmctrl", "-c", "Assistant Messagerie")
                assert window.wait(SECONDS) == 0
            finally:
                window.kill()
