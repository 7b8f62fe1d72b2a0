# SPDX-License-Identifier: EUPL-1.2
"""The window: a shell, pages, widgets, and the thread where everything slow happens. The only room that knows Qt."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def main(options: argparse.Namespace, started: float) -> int:
    """Open the window and stay until it is closed; the exit code.

    ``started``: ``time.perf_counter()`` of the process's first line. Raises NoDisplay (no screen), BadAcademyFile and
    BadInput (what the options name cannot be used), all before anything of Qt is loaded.
    """
    from wizard.ui import display, machine

    machine.require_usable(options)
    display.require()
    gc.disable()  # nothing made before the first paint is garbage; wizard.ui.warm lets it collect again
    try:
        from wizard.ui import start

        return start.run(options, started)
    finally:
        gc.enable()
