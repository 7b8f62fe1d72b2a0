# SPDX-License-Identifier: EUPL-1.2
"""Into the practice academy and out of it: its servers opened off the thread, and nothing of it left afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.ui.controller import Controller
    from wizard.ui.practice import PracticeRun


def begin(controller: Controller) -> None:
    """Open the practice servers, then begin a journey there. What goes wrong is told by the page shown."""
    from wizard.ui.practice import PracticeRun

    assert controller.turn is not None
    run = PracticeRun()
    controller.turn.page.busy = translate("Controller", "The practice academy is opening")
    controller.turn.run(run.start, lambda _: _enter(controller, run))


def _enter(controller: Controller, run: PracticeRun) -> None:
    controller.change_world(run)
    # the band is painted first
    QTimer.singleShot(0, lambda: controller.begin() if controller.practice is run else None)


def leave(controller: Controller) -> None:
    """Back to the start page, unless files are being written; then the servers go."""
    practice = controller.practice
    if practice is not None and not (controller.turn is not None and controller.turn.untouchable):
        controller.home()
        practice.close()
        controller.change_world(None)
