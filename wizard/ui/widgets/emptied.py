# SPDX-License-Identifier: EUPL-1.2
"""A line emptied while somebody types: what was there cannot be brought back, and what still comes of it is not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_REST = 2  # digits: « 12/03/19 » is a date already, « 85 » comes after it


def empty(edit: QLineEdit) -> None:
    """Empty a line; when it ended with a digit, a year may be half typed: the digits that follow at once are dropped."""
    going_on = edit.text()[-1:].isdigit()
    edit.setText("")  # not clear(): Ctrl+Z would bring it back
    if going_on:
        _Rest(edit)


class _Rest(QObject):
    """Takes digits away from a line until another key, another place, or enough of them."""

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._left = _REST
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        digit = False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = event.text().isdigit()
            self._left -= 1 if digit else _REST if event.text() else 0  # Shift alone has no text
        elif event.type() == QEvent.Type.FocusOut:
            self._left = 0
        if self._left <= 0:
            watched.removeEventFilter(self)
            self.deleteLater()
        return digit
