# SPDX-License-Identifier: EUPL-1.2
"""From nothing to the first page painted, as fast as Qt allows; what is slow to load comes after it."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from wizard import wording
from wizard.ui import text, warm
from wizard.ui.controller import Controller
from wizard.ui.runner import Runner
from wizard.ui.shell import Shell
from wizard.ui.tables import PAGES, TURNS
from wizard.ui.widgets import style

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


# as an argument: setStyle gives back a wrapped QStyle, for which PySide readies a dozen classes before the first paint
_STYLE = () if sys.platform in ("win32", "darwin") else ("-style", "Fusion")


def application() -> QApplication:
    """The one application, dressed; the person's font size and colours are followed."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication([*sys.argv[:1], *_STYLE])
    app.setApplicationName("assistant-messagerie")
    app.setApplicationDisplayName("Assistant Messagerie")
    app.setDesktopFileName("assistant-messagerie")
    style.start(app)
    text.set_language(wording.language())
    return app


def run(options: argparse.Namespace, started: float) -> int:
    """Show the window and serve it until it is closed."""
    app = application()
    shell = Shell()
    runner = Runner()
    controller = Controller(shell, runner, options)
    controller.show("home")

    def painted() -> None:
        if options.quit_after_first_page:
            sys.stdout.write(f"{since_start(started):.0f}\n")
            sys.stdout.flush()
            controller.close()
            app.exit(0)
        else:
            controller.after_first_paint()
            warm.start(runner, (*PAGES.values(), *TURNS.values()))

    watch = FirstPaint(shell, painted)
    shell.closing.connect(controller.close)
    shell.show()
    code = app.exec()
    watch.deleteLater()
    controller.close()
    return int(code)


def since_start(started: float) -> float:
    """Milliseconds since this process was made (Linux: as the kernel says), else since its first line of ours."""
    own = 1000 * (time.perf_counter() - started)
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        made = int(fields[19]) / os.sysconf("SC_CLK_TCK")  # proc(5), field 22: start time in ticks since boot
        return max(own, 1000 * (time.clock_gettime(time.CLOCK_BOOTTIME) - made))
    except (OSError, ValueError, AttributeError):
        return own


class FirstPaint(QObject):
    """Calls once, when the window's first frame has been painted and shown."""

    def __init__(self, shell: Shell, call: Callable[[], None]) -> None:
        super().__init__(shell)
        self._shell, self._call, self._done = shell, call, False
        shell.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint event; the call comes after it."""
        if not self._done and event.type() == QEvent.Type.Paint:
            self._done = True
            QTimer.singleShot(0, self._after)
        return False

    def _after(self) -> None:
        self._shell.removeEventFilter(self)
        self._call()
