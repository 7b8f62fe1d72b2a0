# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def name_of(widget: QWidget) -> str:
    """The accessible name, as a screen reader gets it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)
