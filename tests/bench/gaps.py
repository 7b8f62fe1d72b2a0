# SPDX-License-Identifier: EUPL-1.2
"""The window, watched from inside its process: how long its event loop keeps others waiting, page by page.

``python gaps.py RESULT`` starts the assistant. A timer that wants to run every millisecond notes how late it is. Each
page that is shown and ready is named on one line of the standard output; the result is written when the window closes.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from wizard.ui import controller

if TYPE_CHECKING:
    from wizard.ui.controller_home import HomeTurn

EVERY = 1  # millisecond


class Watch(QObject):
    """The timer and what it found."""

    def __init__(self, subject: controller.Controller) -> None:
        super().__init__()
        self._subject = subject
        self._ready = ""
        self.gaps: dict[str, list[tuple[float, float]]] = {}  # page -> milliseconds by the clock, of this thread's work
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        page = self._subject.shown
        late = 1000 * (time.perf_counter() - self._last) - EVERY
        worked = 1000 * (time.thread_time() - self._worked)
        self.gaps.setdefault(page, []).append((max(0.0, late), worked))
        turn = self._subject.turn
        if turn is not None and not turn.page.busy and page != self._ready:
            self._ready = page
            print(page, flush=True)
        self._last, self._worked = time.perf_counter(), time.thread_time()


def main() -> int:
    """The window, watched from its first paint on."""
    watches: list[Watch] = []
    begin, end = controller.Controller.welcome, controller.Controller.close

    def watched(subject: controller.Controller, turn: HomeTurn) -> None:
        watches.append(Watch(subject))
        begin(subject, turn)

    def written(subject: controller.Controller) -> None:
        Path(sys.argv[1]).write_text(json.dumps(watches[0].gaps), encoding="utf-8")
        end(subject)

    controller.Controller.welcome = watched
    controller.Controller.close = written
    from wizard.__main__ import main as start

    return start([])


if __name__ == "__main__":
    sys.exit(main())
