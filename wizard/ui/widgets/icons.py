# SPDX-License-Identifier: EUPL-1.2
"""Our own line icons, tinted by tokens and drawn for the screen's pixels; forgotten when the theme changes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QLabel

from wizard import assets
from wizard.ui.widgets import style

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_drawn: dict[tuple[object, ...], QPixmap] = {}


@cache
def _source(name: str) -> str:
    return assets.text("icons", f"{name}.svg")


def renderer(name: str, ink: str, paper: str = "surface") -> QSvgRenderer:
    """The drawing of an icon, for those who paint it themselves."""
    from PySide6.QtSvg import QSvgRenderer  # not for the first page: twice the time of ``pixmap``

    return QSvgRenderer(_tinted(name, ink, paper).encode())


def pixmap(name: str, ink: str = "text", paper: str = "surface", size: float = 5, dpr: float = 0) -> QPixmap:
    """An icon ``size`` units wide, sharp at ``dpr`` (0: the application's)."""
    ratio = dpr or QGuiApplication.devicePixelRatio(_application())
    side = style.space(size)
    key = (style.theme().tokens, name, ink, paper, side, ratio)
    found = _drawn.get(key)
    if found is None:
        if _drawn and next(iter(_drawn))[0] != style.theme().tokens:
            _drawn.clear()
        text = _tinted(name, ink, paper)
        found = _drawn[key] = _draw(text.replace("<svg ", f"<svg {_size(side, side, ratio)} ", 1), ratio)
    return found


def plate(width: int, height: int, fill: str, line: str = "", thick: float = 0, inside: str = "") -> QPixmap:
    """A rounded square of a card or a tile, ``line`` and ``fill`` being tokens; ``inside`` is drawn on it."""
    ratio = QGuiApplication.devicePixelRatio(_application())
    colours, half, radius = style.tokens(), max(thick, 1) / 2, style.space(2.5)
    stroke = f' stroke="{getattr(colours, line)}" stroke-width="{thick}"' if line else ""
    return _draw(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {_size(width, height, ratio)}>'
        f'<rect x="{half}" y="{half}" width="{width - 2 * half}" height="{height - 2 * half}" rx="{radius}"'
        f' fill="{getattr(colours, fill)}"{stroke}/>{inside}</svg>',
        ratio,
    )


def _tinted(name: str, ink: str, paper: str) -> str:
    """The files' currentColor is the ink, their white the paper seen through."""
    white = "#" + "F" * 6
    colours = style.tokens()
    return _source(name).replace(white, getattr(colours, paper)).replace("currentColor", getattr(colours, ink))


def _size(width: int, height: int, ratio: float) -> str:
    return f'width="{round(width * ratio)}" height="{round(height * ratio)}"'


def _draw(text: str, ratio: float) -> QPixmap:
    found = QPixmap()
    found.loadFromData(text.encode(), "SVG")  # type: ignore[arg-type,unused-ignore]
    found.setDevicePixelRatio(ratio)
    return found


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app


class Icon(QLabel):
    """An icon beside a text that says the same: silent for screen readers."""

    def __init__(self, name: str = "", ink: str = "text", size: float = 5, paper: str = "surface") -> None:
        super().__init__()
        self.name, self.ink, self.paper, self._size = name, ink, paper, size
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


class Tile(QLabel):
    """A square with an icon in it, at the head of a card."""

    def __init__(self, name: str, size: float = 13, strong: bool = False, paper: str = "") -> None:
        super().__init__()
        self.name, self._size, self._strong, self._paper = name, size, strong, paper or "soft"
        style.theme().changed.connect(self._measure)
        self._measure()

    def set_look(self, name: str = "", strong: bool = False, paper: str = "") -> None:
        """Change the icon, the strength, or the token of the square."""
        self.name, self._strong, self._paper = name or self.name, strong, paper or self._paper
        self._measure()

    def set_side(self, size: float) -> None:
        """Make the square ``size`` units wide."""
        self._size = size
        self._measure()

    def _measure(self) -> None:
        side = style.space(self._size)
        self.setFixedSize(side, side)
        mark = style.space(self._size * 0.54)
        away = (side - mark) / 2
        drawing = _tinted(self.name, "onPrimary" if self._strong else "onSoft", "surface")
        drawing = drawing.replace("<svg", f'<g transform="translate({away} {away}) scale({mark / 24:.4f})"')
        outline = "outline" if style.theme().contrast else ""
        fill = "primary" if self._strong else self._paper
        self.setPixmap(plate(side, side, fill, outline, 1, drawing.replace("</svg>", "</g>")))
