# SPDX-License-Identifier: EUPL-1.2
"""After the first paint: what the next pages need is loaded bit by bit in the I/O thread, so that no page waits for it."""

from __future__ import annotations

import gc
import importlib
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.ui.runner import Runner

BREATH = 0.002  # seconds between two modules: the window goes first
SWITCH = 0.0005  # seconds until a thread that computes gives way (Python: 5 ms, each time the window calls Qt)
_ROOMS = (  # in the order of the journey
    "wizard.ui.widgets.busy",
    "wizard.ui.widgets.stepper",
    "wizard.journey.world",
    "wizard.journey.work",
    "wizard.clients.base",
    "wizard.academies",
    "wizard.core.identity",
    "wizard.wording.identity",
    "wizard.wording.password",
    "wizard.passwords",
    "wizard.wording.probe",
    "wizard.transport",
    "wizard.probe",
    "wizard.ui.pages.password_chosen",
    "wizard.ui.pages.check_verdict",
    "wizard.ui.pages.check_after",
    "wizard.ui.pages.check_servers",
    "wizard.changes.diff",
    "wizard.clients.thunderbird",
    "wizard.ui.guiding",
    "wizard.academies.procedures",
    "wizard.journey.progress",
    "wizard.vault",
    "wizard.wording.plans",
    "wizard.ui.widgets.diff_text",
    "wizard.changes.writing",
    "wizard.changes.undoing",
)
_QT = ("PySide6.QtGui", "PySide6.QtWidgets")  # PySide readies each class when it is first named


def start(runner: Runner, pages: Iterable[str]) -> None:
    """Begin to load; ``pages`` are the modules of the window, in the order in which they will be wanted."""
    sys.setswitchinterval(SWITCH)
    names = (*dict.fromkeys(place.partition(":")[0] for place in pages), *_ROOMS)

    async def load(_emit: Any) -> None:
        import asyncio

        try:
            for name in names:
                importlib.import_module(name)
                await asyncio.sleep(BREATH)
            for name in _QT:
                module = importlib.import_module(name)
                for kind in dir(module):
                    getattr(module, kind)
                    await asyncio.sleep(0)
        finally:
            gc.freeze()  # all this stays: no collection need look at it again (50 ms in one piece)
            gc.enable()

    runner.run(load, on_error=lambda _error: None)  # what is missing is told when it is used
