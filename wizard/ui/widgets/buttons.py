# SPDX-License-Identifier: EUPL-1.2
"""Buttons: one primary a page, secondary ones, quiet text, links; a word always, an icon beside it at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton

from wizard.ui.widgets import icons, style

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent, QPixmap

_KINDS = {  # font role, icon's ink, icon's size in units (and one of air: the style sheet leaves room for both)
    "primary": ("strong", "onPrimary", 4.5),
    "secondary": ("button", "text", 4.5),
    "small": ("small", "text", 4.5),
    "quiet": ("button", "primary", 5),
    "quietlink": ("button", "primary", 5),
    "link": ("button", "primary", 4.5),
    "tool": ("small", "primary", 4.5),
    "pill": ("small", "text", 4),
}
_AT_THE_LEFT = {"quietlink": 0.5, "link": 0}  # kinds whose words are not in the middle: units before them
_SHOW_MNEMONIC = 0x800  # Qt.TextShowMnemonic (naming Qt readies its 93 enums)


class Button(QPushButton):
    """A push button of one of the kinds: primary, secondary, small, quiet, quietlink, link, tool, pill.

    It draws its icon itself, in the room that the style sheet leaves: the mere name of QIcon readies 150 names of
    theme icons before the first paint.
    """

    def __init__(self, text: str = "", kind: str = "secondary", icon: str = "", after: bool = False) -> None:
        super().__init__()
        self._kind = kind
        self._icon = icon
        self._after = after
        self._mark: QPixmap | None = None
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
        self._mark = None
        if self._icon:
            ink = ink if self.isEnabled() else "onDisabled"
            self._mark = icons.pixmap(self._icon, ink, size=size)
        room = ("after" if self._after else "before") if self._icon else ""
        if room != (self.property("room") or ""):
            self.setProperty("room", room)
            style.repolish(self)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button in its style, then the icon beside its words."""
        super().paintEvent(event)
        if self._mark is None:
            return
        side = style.space(_KINDS[self._kind][2])
        left = (self.width() - side) // 2
        if self.text():
            wide = self.fontMetrics().size(_SHOW_MNEMONIC, self.text()).width()
            gap = style.space(1)
            at_left = _AT_THE_LEFT.get(self._kind)
            left = (self.width() - wide - gap - side) // 2 if at_left is None else style.space(at_left)
            left += wide + gap if self._after else 0
        QPainter(self).drawPixmap(left, (self.height() - side) // 2, self._mark)
