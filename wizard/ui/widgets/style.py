# SPDX-License-Identifier: EUPL-1.2
"""Colours, sizes and fonts of the window; the only place that knows a colour. Values live in resources/style."""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from wizard import assets


class Tokens(NamedTuple):
    """The named colours of one theme, each « #RRGGBB »."""

    window: str
    surface: str
    sunken: str
    hairline: str
    outline: str
    text: str
    muted: str
    primary: str
    primaryHover: str
    onPrimary: str
    soft: str
    onSoft: str
    focus: str
    success: str
    successSoft: str
    warning: str
    warningSoft: str
    error: str
    errorSoft: str
    addBg: str
    delBg: str
    disabled: str
    onDisabled: str


# Values of Qt's enums for ``setProperty``: naming ``Qt`` itself readies its 93 enums, a sixth of a start
STRONG_FOCUS, NO_FOCUS, PLAIN_TEXT, RICH_TEXT, TOP = 11, 0, 0, 1, 0x21
SMALLEST = QSize(640, 380)  # the only size in pixels: what the smallest screens have
_FILE_NAMES = {"light": "light", "dark": "dark", "contrast": "hc"}
_NATIVE = ("QLineEdit", "QComboBox", "QCheckBox", "QRadioButton", "QAbstractItemView", "QProgressBar")
_ROLES = {  # ratio to the system's size, weight, fixed pitch
    "display": (2.0, QFont.Weight.DemiBold, False),
    "title": (1.6, QFont.Weight.DemiBold, False),
    "heading": (1.13, QFont.Weight.DemiBold, False),
    "strong": (1.0, QFont.Weight.DemiBold, False),
    "button": (1.0, QFont.Weight.Medium, False),
    "body": (1.0, QFont.Weight.Normal, False),
    "small": (0.87, QFont.Weight.Normal, False),
    "small_strong": (0.87, QFont.Weight.DemiBold, False),
    "code": (0.87, QFont.Weight.Normal, True),
    "code_strong": (1.0, QFont.Weight.Normal, True),
}
_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "onPrimary",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.LinkVisited: "primary",
    QPalette.ColorRole.Midlight: "hairline",
    QPalette.ColorRole.Mid: "outline",
    QPalette.ColorRole.Dark: "outline",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
}


@cache
def _themes() -> dict[str, dict[str, str]]:
    return json.loads(assets.text("style", "tokens.json"))  # type: ignore[no-any-return]


def system_tokens(palette: QPalette) -> Tokens:
    """A high-contrast theme of the system's own colours: no tints, and states told by shape and word alone."""
    role = QPalette.ColorRole

    def of(which: QPalette.ColorRole, group: QPalette.ColorGroup = QPalette.ColorGroup.Active) -> str:
        return palette.color(group, which).name().upper()

    text, base = of(role.WindowText), of(role.Base)
    values = dict.fromkeys(Tokens._fields, text)
    values |= dict.fromkeys(
        ("surface", "sunken", "soft", "successSoft", "warningSoft", "errorSoft", "addBg", "delBg", "disabled"), base
    )
    values |= {"window": of(role.Window), "primary": of(role.Highlight), "primaryHover": text}
    values |= {"onPrimary": of(role.HighlightedText), "onDisabled": of(role.WindowText, QPalette.ColorGroup.Disabled)}
    return Tokens(**values)


class Theme(QObject):
    """The theme in use; ``changed`` tells that colours, sizes or fonts are no longer the same."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = "light"
        self.tokens = Tokens(**_themes()["light"])
        self.unit = 4
        self._chosen = ""
        self._settled = True
        self._fonts: dict[str, QFont] = {}
        self._hints: object = None  # a reference kept: the object dies under chained calls otherwise

    def start(self, app: QApplication, *, quick: bool = False) -> None:
        """Take the system's choice and follow it; ``quick``: what the first page shows, the rest by ``settle``."""
        self._hints = hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.refresh)
        app.fontDatabaseChanged.connect(self.measure)
        self._settled = not quick or sys.platform in ("win32", "darwin")
        self.measure()
        self.refresh()

    def settle(self) -> None:
        """After the first paint: native controls, and the wish for contrast (Linux desktops tell it late anyway)."""
        if not self._settled:
            self._settled = True
            if (self._chosen or self._system()) != self.name:
                self.refresh()
            self._dress()

    def choose(self, name: str) -> None:
        """« light », « dark », « contrast », or nothing to follow the system."""
        if name and name not in _FILE_NAMES:
            raise ValueError(name)
        if name != self._chosen:
            self._chosen = name
            self.refresh()

    def measure(self) -> None:
        """Take the application's font again as the measure of everything."""
        self._fonts.clear()
        self.unit = max(4, round(QFontMetrics(QApplication.font()).height() * 0.21))
        self.changed.emit()

    def refresh(self) -> None:
        """Work out the theme from the choice and the system, and put it on the application."""
        self.name = self._chosen or self._system()
        if self.name == "system":
            self.tokens = system_tokens(QGuiApplication.palette())
        else:
            self.tokens = Tokens(**_themes()[_FILE_NAMES[self.name]])
            self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        app = QApplication.instance()
        if self.name != "system" and isinstance(app, QApplication):
            app.setPalette(_palette(self.tokens))
            for native in _NATIVE if self._settled else ():
                app.setPalette(_native_palette(self.tokens), native)  # type: ignore[call-overload,arg-type,unused-ignore]  # the stub wants bytes, PySide a str

    def font(self, role: str) -> QFont:
        """The font of a role, from the application's font."""
        if (found := self._fonts.get(role)) is None:
            ratio, weight, fixed = _ROLES[role]
            base = QApplication.font()
            found = QFont(base)
            if fixed:
                from PySide6.QtGui import QFontDatabase  # the first page has nothing in it

                found = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            if base.pointSizeF() > 0:
                found.setPointSizeF(base.pointSizeF() * ratio)
            else:
                found.setPixelSize(round(base.pixelSize() * ratio))
            found.setWeight(weight)
            self._fonts[role] = found
        return found

    @property
    def contrast(self) -> bool:
        """Whether lines are doubled and tints dropped."""
        return self.name in ("contrast", "system")

    def _system(self) -> str:
        self._hints = hints = QGuiApplication.styleHints()
        if not self._settled:
            return "dark" if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else "light"
        if hasattr(hints, "accessibility"):  # Qt 6.10
            wishes = hints.accessibility()
            if "High" in str(wishes.contrastPreference()):
                return "system" if QGuiApplication.platformName() == "windows" else "contrast"
        return "dark" if hints.colorScheme() is QtCore.Qt.ColorScheme.Dark else "light"


@cache
def theme() -> Theme:
    """The one theme of the program."""
    return Theme()


def start(app: QApplication, *, quick: bool = False) -> None:
    """Dress the application and follow the system from now on; before the first widget."""
    theme().start(app, quick=quick)


def use(name: str) -> None:
    """Choose « light », « dark » or « contrast »; nothing = follow the system."""
    theme().choose(name)


def tokens() -> Tokens:
    """The colours in use."""
    return theme().tokens


def colour(name: str) -> QColor:
    """A colour of the theme in use, by its token."""
    return QColor(getattr(theme().tokens, name))


def unit() -> int:
    """The unit u in pixels: 4 at normal text, 8 at 200 %."""
    return theme().unit


def space(units: float) -> int:
    """That many units, in whole pixels."""
    return round(theme().unit * units)


def line(bold: bool = False) -> int:
    """The width of a border in pixels: doubled when it marks a choice or a fault, and in high contrast."""
    return (2 if bold or theme().contrast else 1) * max(1, round(theme().unit / 5))


def window_size(room: QSize) -> QSize:
    """The size the window opens at: 1000 x 700 at normal text, never more than the screen has."""
    return QSize(min(space(250), room.width()), min(space(175), room.height()))


def mode_of(width: int, height: int) -> str:
    """« normal », « low » or « narrow »: how much room these pixels are, counted in units."""
    if width < space(205):
        return "narrow"
    return "low" if height < space(160) else "normal"


def font(role: str) -> QFont:
    """The font of a role: display, title, heading, strong, button, body, small, code…"""
    return QFont(theme().font(role))


def repolish(widget: QWidget) -> None:
    """Have the style sheet's rules chosen again; before the window has its sheet there is nothing to do."""
    if widget.window().styleSheet():
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def sheet() -> str:
    """The style sheet of our own widgets in the theme in use: ``$token``, ``$uN`` (N half units), ``$line``."""

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        if name == "line":
            return f"{line()}px"
        if name[0] == "u" and name[1:].isdigit():
            return f"{space(int(name[1:]) / 2)}px"
        return str(getattr(theme().tokens, name))

    return re.sub(r"\$(\w+)", value, assets.text("style", "widgets.qss"))


def _palette(values: Tokens) -> QPalette:
    palette = QPalette()
    for role, name in _PALETTE.items():
        palette.setColor(role, QColor(getattr(values, name)))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(values.onDisabled))
    return palette


def _native_palette(values: Tokens) -> QPalette:
    """For native controls: Fusion takes their border from the window's colour, 1.4 times darker: too faint for us."""
    palette = _palette(values)
    outline = QColor(values.outline)
    lighter = QColor.fromHsvF(outline.hsvHueF(), outline.hsvSaturationF(), min(1.0, outline.valueF() * 1.4))
    palette.setColor(QPalette.ColorRole.Window, lighter)
    return palette
