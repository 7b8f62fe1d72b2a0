# SPDX-License-Identifier: EUPL-1.2
"""Buttons: one primary a page, secondary ones, quiet text, links; a word always, an icon beside it at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from wizard.ui.widgets import icons, style

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

_KINDS = {  # font role, icon's ink, icon's size in units
    "primary": ("strong", "onPrimary", 4.5),
    "secondary": ("button", "text", 4.5),
    "small": ("small", "text", 4.5),
    "quiet": ("button", "primary", 5),
    "quietlink": ("button", "primary", 5),
    "link": ("button", "primary", 4.5),
    "tool": ("small", "primary", 4.5),
    "pill": ("small", "text", 4),
}


class Button(QPushButton):
    """A push button of one of the kinds: primary, secondary, small, quiet, quietlink, link, tool, pill."""

    def __init__(self, text: str = "", kind: str = "secondary", icon: str = "", after: bool = False) -> None:
        super().__init__()
        self._kind = kind
        self._icon = icon
        self._after = after
        self.setProperty("look", kind)
        self.setAutoDefault(False)  # Enter belongs to the page's main button
        self.setProperty("focusPolicy", style.STRONG_FOCUS)
        if kind == "pill":
            self.setCheckable(True)
            self.toggled.connect(self.retint)
        style.theme().changed.connect(self.retint)
        self.set(text, icon, after)

    def set(self, text: str, icon: str = "", after: bool = False) -> None:
        """Change the words, and the icon (``after``: to the right of them)."""
        self._icon, self._after = icon, after
        self.setText(text)
        self.retint()

    def setEnabled(self, on: bool) -> None:
        """Grey its icon too."""
        if on != self.isEnabled():
            super().setEnabled(on)
            self.retint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The hand; set when first needed, like all that costs time before the first paint."""
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)

    def set_kind(self, kind: str) -> None:
        """Become another kind of button."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("look", kind)
            style.repolish(self)
            self.retint()

    def retint(self) -> None:
        """Draw font and icon again in the theme of now."""
        role, ink, size = _KINDS[self._kind]
        font = style.font(role)
        font.setUnderline(self._kind == "link")
        self.setFont(font)
        if self._kind == "pill" and self.isChecked():
            ink = "onPrimary"
        self.setProperty("layoutDirection", style.RIGHT_TO_LEFT if self._after else style.LEFT_TO_RIGHT)
        if self._icon:
            pad = (-1 if self._after else 1) if self.text() else 0
            ink = ink if self.isEnabled() else "onDisabled"
            self.setIcon(QIcon(icons.pixmap(self._icon, ink, size=size, pad=pad)))
            self.setIconSize(QSize(style.space(size) + style.space(abs(pad)), style.space(size)))
        elif not self.icon().isNull():
            self.setIcon(QIcon())
