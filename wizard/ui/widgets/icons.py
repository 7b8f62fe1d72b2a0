# SPDX-License-Identifier: EUPL-1.2
"""Our own line icons, tinted by tokens and drawn for the screen's pixels; forgotten when the theme changes."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from wizard import assets
from wizard.ui.widgets import style

_drawn: dict[tuple[object, ...], QPixmap] = {}


@cache
def _source(name: str) -> str:
    return assets.text("icons", f"{name}.svg")


def renderer(name: str, ink: str, paper: str = "surface") -> QSvgRenderer:
    """The drawing of an icon: the files' currentColor is the ink, their white the paper seen through."""
    white = "#" + "F" * 6
    colours = style.tokens()
    text = _source(name).replace(white, getattr(colours, paper)).replace("currentColor", getattr(colours, ink))
    return QSvgRenderer(QByteArray(text.encode()))


def pixmap(
    name: str, ink: str = "text", paper: str = "surface", size: float = 5, dpr: float = 0, pad: int = 0
) -> QPixmap:
    """An icon ``size`` units wide, sharp at ``dpr`` (0: the application's); ``pad``: units of air after (< 0: before)."""
    ratio = dpr or QGuiApplication.devicePixelRatio(_application())
    side, air = style.space(size), style.space(abs(pad))
    key = (style.theme().tokens, name, ink, paper, side, ratio, pad)
    found = _drawn.get(key)
    if found is None:
        if _drawn and next(iter(_drawn))[0] != style.theme().tokens:
            _drawn.clear()
        found = QPixmap(QSize(round((side + air) * ratio), round(side * ratio)))
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        left = air * ratio if pad < 0 else 0
        renderer(name, ink, paper).render(painter, QRectF(left, 0, side * ratio, side * ratio))
        painter.end()
        found.setDevicePixelRatio(ratio)
        _drawn[key] = found
    return found


def icon(name: str, ink: str = "text", paper: str = "surface", size: float = 5, pad: int = 0) -> QIcon:
    """The same as a QIcon, with its unavailable look."""
    result = QIcon(pixmap(name, ink, paper, size, pad=pad))
    result.addPixmap(pixmap(name, "onDisabled", paper, size, pad=pad), QIcon.Mode.Disabled)
    return result


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app


class Icon(QLabel):
    """An icon beside a text that says the same: silent for screen readers."""

    def __init__(self, name: str = "", ink: str = "text", size: float = 5, paper: str = "surface") -> None:
        super().__init__()
        self.name, self.ink, self.paper, self._size = name, ink, paper, size
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        style.theme().changed.connect(self.retint)
        self.retint()

    def set(self, name: str, ink: str = "", paper: str = "") -> None:
        """Show another icon, in the same colours unless said."""
        wanted = (name, ink or self.ink, paper or self.paper)
        if wanted != (self.name, self.ink, self.paper):
            self.name, self.ink, self.paper = wanted
            self.retint()

    def retint(self) -> None:
        """Draw again, in the theme and size of now."""
        side = style.space(self._size)
        self.setFixedSize(side, side)
        if self.name:
            self.setPixmap(pixmap(self.name, self.ink, self.paper, self._size))
        else:
            self.clear()


class Tile(QWidget):
    """A square with an icon in it, at the head of a card."""

    def __init__(self, name: str, size: float = 13, strong: bool = False, paper: str = "") -> None:
        super().__init__()
        self.name, self._size, self._strong, self._paper = name, size, strong, paper or "soft"
        style.theme().changed.connect(self._measure)
        self._measure()

    def set_look(self, name: str = "", strong: bool = False, paper: str = "") -> None:
        """Change the icon, the strength, or the token of the square."""
        self.name, self._strong, self._paper = name or self.name, strong, paper or self._paper
        self.update()

    def set_side(self, size: float) -> None:
        """Make the square ``size`` units wide."""
        self._size = size
        self._measure()

    def _measure(self) -> None:
        side = style.space(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(style.colour("outline") if style.theme().contrast else Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("primary" if self._strong else self._paper))
        radius = style.space(2.5)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        side = style.space(self._size * 0.54)
        spot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        renderer(self.name, "onPrimary" if self._strong else "onSoft").render(painter, spot)
