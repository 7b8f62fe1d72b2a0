# SPDX-License-Identifier: EUPL-1.2
"""From nothing to the first page painted, as fast as Qt allows; what is slow to load comes after it."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from wizard.ui.pages.home import HomePage
from wizard.ui.shell import Shell
from wizard.ui.widgets import style

if TYPE_CHECKING:
    from wizard.ui import Options
    from wizard.ui.controller import Controller


# as an argument: setStyle gives back a wrapped QStyle, for which PySide readies a dozen classes before the first paint
_STYLE = () if sys.platform in ("win32", "darwin") else ("-style", "Fusion")


def application(*, quick: bool = False) -> QApplication:
    """The one application, dressed; the person's font size and colours are followed. ``quick``: as style.start."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication([*sys.argv[:1], *_STYLE])
    app.setApplicationName("assistant-messagerie")
    app.setApplicationDisplayName("Assistant Messagerie")
    app.setDesktopFileName("assistant-messagerie")
    style.start(app, quick=quick)
    if not quick:
        speak()
    return app


def speak() -> None:
    """Qt's own sentences in the language of ours; its menus and dialogs come after the first page."""
    from wizard import wording
    from wizard.ui import text

    text.set_language(wording.language())


def run(options: Options, started: float) -> int:
    """Show the window and serve it until it is closed.

    The start page is painted before there is anybody to serve it: nothing can be pressed in a window not yet seen.
    """
    app = application(quick=True)
    shell, page = Shell(), HomePage()
    shell.show_page(page)
    serving: list[Controller] = []

    def painted() -> None:
        if options.quit_after_first_page:
            sys.stdout.write(f"{since_start(started):.0f}\n")
            sys.stdout.flush()
            app.exit(0)
        else:
            speak()
            serving.append(serve(shell, page, options))

    shell.painted.connect(painted)
    shell.show()
    code = app.exec()
    for controller in serving:
        controller.close()
    return int(code)


def serve(shell: Shell, page: HomePage, options: Options) -> Controller:
    """What comes after the first paint: who answers, and what makes the next pages quick."""
    from wizard.ui import ahead, warm
    from wizard.ui.controller import Controller
    from wizard.ui.controller_home import HomeTurn
    from wizard.ui.runner import Runner
    from wizard.ui.tables import PAGES, TURNS

    controller = Controller(shell, Runner(), options)
    shell.closing.connect(controller.close)
    controller.welcome(HomeTurn(controller, page))
    ahead.Ahead(controller)
    warm.start(controller.runner, (*PAGES.values(), *TURNS.values()))
    return controller


def since_start(started: float) -> float:
    """Milliseconds since this process was made (Linux: as the kernel says), else since its first line of ours."""
    own = 1000 * (time.perf_counter() - started)
    try:
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        import os  # after the clock was read
        from pathlib import Path

        fields = Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        made = int(fields[19]) / os.sysconf("SC_CLK_TCK")  # proc(5), field 22: start time in ticks since boot
        return max(own, 1000 * (now - made))
    except (OSError, ValueError, AttributeError):
        return own
