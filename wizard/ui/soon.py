# SPDX-License-Identifier: EUPL-1.2
"""Something left for the next turn of the window's loop, and forgotten when its widget is gone by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


def soon(owner: QObject, act: Callable[[], object]) -> None:
    """Call ``act`` (a method of ``owner``) once, in the next turn of the loop.

    The timer is a child of ``owner``: it goes with it and does not hold it, as ``QTimer.singleShot`` would.
    """
    timer = QTimer(owner, singleShot=True, interval=0)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start()
