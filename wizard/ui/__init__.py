# SPDX-License-Identifier: EUPL-1.2
"""The window: a shell, pages, widgets, and the thread where everything slow happens. The only room that knows Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Options:
    """What the window can be told when it is started (the command line fills it in)."""

    academies: Sequence[Path] = ()
    ca_file: Path | None = None
    profile_root: Path | None = None
    demo = False
    quit_after_first_page = False


def main(options: Options, started: float) -> int:
    """Open the window and stay until it is closed; the exit code.

    ``started``: ``time.perf_counter()`` of the process's first line. Raises NoDisplay (no screen), BadAcademyFile and
    BadInput (what the options name cannot be used), all before anything of Qt is loaded.
    """
    from wizard.ui import compiled, display, machine

    machine.require_usable(options)
    display.require()
    compiled.import_qt(compiled.place())
    from wizard.ui import start

    return start.run(options, started)
