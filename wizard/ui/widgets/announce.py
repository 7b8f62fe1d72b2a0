# SPDX-License-Identifier: EUPL-1.2
"""Words for screen readers, at the moment they matter: politely by default, at once when a person is stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SETTLE_MS = 700  # after the last key: a reader that speaks at every key is not listened to


def announce(widget: QWidget, text: str, assertive: bool = False) -> None:
    """Say a text through the screen reader (AT-SPI, UI Automation); nothing happens when there is none."""
    if not text:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not needed for the first paint

    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Announces the last of several texts, once they have settled."""

    def __init__(self, widget: QWidget, delay_ms: int = SETTLE_MS) -> None:
        super().__init__(widget)
        self._widget = widget
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=delay_ms)
        self._timer.timeout.connect(self._speak)

    def say(self, text: str) -> None:
        """Announce this soon, unless something else is said first."""
        self._text = text
        self._timer.start()

    def _speak(self) -> None:
        if self._widget.isVisible():
            announce(self._widget, self._text)
