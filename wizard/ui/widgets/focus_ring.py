# SPDX-License-Identifier: EUPL-1.2
"""The ring around what has the keyboard: one a window, outside the control, around native ones as well."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from shiboken6 import isValid

from wizard.ui.widgets import style

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class FocusRing(QWidget):
    """A transparent overlay that follows the focus; not shown after a mouse press, except in fields."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._mouse = False
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        style.theme().changed.connect(self.place)
        self._follow(None, app.focusWidget())

    def show_always(self) -> None:
        """The program itself moved the focus: show where."""
        self._mouse = False
        self.place()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        for widget in self._watched:
            if isValid(widget):  # a page may be gone by now
                widget.removeEventFilter(self)
        self._watched.clear()
        window = self._window
        self.target = new if new is not None and window.isAncestorOf(new) else None
        walk = self.target
        while walk is not None and walk is not window:
            walk.installEventFilter(self)
            self._watched.append(walk)
            walk = walk.parentWidget()
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _MOVES:
            self.place()
        elif kind == QEvent.Type.KeyPress and self._mouse:
            self.show_always()
        elif kind == QEvent.Type.MouseButtonPress and watched is self.target:
            self._mouse = True
            self.place()
        return False

    def place(self) -> None:
        """Stand around the control that has the focus, or hide."""
        if self.target is not None and not isValid(self.target):
            self.target = None
        target = self.target
        if target is not None and not self._window.isAncestorOf(target):  # its page was taken out of the window
            target = self.target = None
        wanted = target is not None and target.isVisible() and (not self._mouse or _is_field(target))
        if not wanted or target is None:
            self.hide()
            return
        away = self._away()
        spot = QRect(target.mapTo(self._window, target.rect().topLeft()), target.size())
        spot = self._seen(target, spot.adjusted(-away, -away, away, away))
        self.setGeometry(spot)
        self.setVisible(not spot.isEmpty())
        self.raise_()
        self.update()

    def _seen(self, target: QWidget, spot: QRect) -> QRect:
        """The part of the ring inside the scrolled area, so that it never lies over header or footer."""
        walk = target.parentWidget()
        while walk is not None and walk is not self._window:
            if isinstance(walk, QScrollArea):
                view = walk.viewport()
                spot = spot.intersected(QRect(view.mapTo(self._window, view.rect().topLeft()), view.size()))
            walk = walk.parentWidget()
        return spot

    def _away(self) -> int:
        return style.space(0.5) + self._thickness()

    @staticmethod
    def _thickness() -> int:
        return style.line(bold=True) + (style.line() // 2 if style.theme().contrast else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self.target
        if target is None or not isValid(target):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._thickness()
        painter.setPen(QPen(style.colour("focus"), width))
        away = self._away()
        corner = target.mapTo(self._window, target.rect().topLeft()) - self.pos()
        full = QRectF(corner.x() - away, corner.y() - away, target.width() + 2 * away, target.height() + 2 * away)
        radius = style.space(3.5 if target.property("look") != "big" else 4)
        radius = min(radius, round(min(full.width(), full.height()) / 3.5))  # round a box to tick, it stays a box
        painter.drawRoundedRect(full.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius)


def _is_field(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit) or (isinstance(widget, QPlainTextEdit) and not widget.isReadOnly())
