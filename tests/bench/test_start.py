# SPDX-License-Identifier: EUPL-1.2
"""Start to the first page painted, and memory, against a bare PySide6 window with one label: processes in turn, one run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.bench.figures import record
from tests.real.thunderbird import Screen

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7
OURS = ("-m", "wizard", "--quit-after-first-page")
# The same end as ours: one turn of the loop after the first paint, milliseconds since the process was made.
BARE = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
class Window(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)
def painted():
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    made = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    print(round(1000 * (time.clock_gettime(time.CLOCK_BOOTTIME) - made)), flush=True)
    app.exit(0)
app = QApplication(sys.argv)
window = Window("Bonjour")
window.resize(1024, 700)
window.show()
sys.exit(app.exec())
"""
# Nearly every program names Qt.AlignmentFlag or the like: PySide then readies the 93 enums of Qt. Ours does so later.
NAMING = BARE.replace("import QTimer", "import Qt, QTimer")


class Start(NamedTuple):
    """One start."""

    painted: float  # milliseconds since the process was made
    worked: float  # seconds of processor time, in all
    memory: float  # MiB, the most resident


def installed() -> dict[str, str]:
    """The environment, for a program whose modules are compiled as an installation compiles them."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(ROOT / "wizard")], check=True)
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


def start(arguments: tuple[str, ...], environment: dict[str, str], place: Path) -> Start:
    process = subprocess.Popen(
        [sys.executable, *arguments], env=environment, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout is not None
    with process.stdout:
        said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, said
    return Start(float(said), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def measure(platform: str, environment: dict[str, str], place: Path) -> None:
    start(OURS, environment, place)  # the first one of each fills the caches
    start(("-c", BARE), environment, place)
    start(("-c", NAMING), environment, place)
    naming = min(start(("-c", NAMING), environment, place).painted for _ in range(ROUNDS))
    pairs = [(start(OURS, environment, place), start(("-c", BARE), environment, place)) for _ in range(ROUNDS)]
    ours, bare = (Start(*map(min, zip(*each, strict=True))) for each in zip(*pairs, strict=True))
    assert min(*ours, *bare) > 0
    how = f"{platform}, least of {ROUNDS} starts of each in turn"
    record(
        f"start to first page painted / bare window ({platform})",
        round(ours.painted / bare.painted, 2),
        "<= 1.25",
        f"{how}: {ours.painted:.0f} ms, bare {bare.painted:.0f} ms; processor time {ours.worked / bare.worked:.2f}; "
        f"one that names Qt {naming:.0f} ms",
    )
    record(
        f"peak memory at the first page / bare window ({platform})",
        round(ours.memory / bare.memory, 2),
        "<= 1.5",
        f"{how}: {ours.memory:.0f} MiB, bare {bare.memory:.0f} MiB",
    )


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    return {**installed(), "HOME": str(home), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}


def test_start_off_screen(environment: dict[str, str], tmp_path: Path) -> None:
    measure("offscreen", {**environment, "QT_QPA_PLATFORM": "offscreen"}, tmp_path)


@pytest.mark.screen
def test_start_on_a_screen(environment: dict[str, str], tmp_path: Path) -> None:
    with Screen(tmp_path) as screen:
        shown = {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.display}
        measure("xcb", shown, tmp_path)
