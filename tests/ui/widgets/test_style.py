# SPDX-License-Identifier: EUPL-1.2
"""Colours, contrasts, sizes: recomputed from the tokens, as WCAG 2.2 does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication

from wizard import assets
from wizard.ui.widgets import icons, style
from wizard.ui.widgets.states import State, icon_of

THEMES = json.loads(assets.text("style", "tokens.json"))
TEXT = [
    *(("text", paper) for paper in ("window", "surface", "sunken", "soft", "successSoft", "warningSoft", "errorSoft")),
    *(("text", paper) for paper in ("addBg", "delBg")),
    *(("muted", paper) for paper in ("window", "surface", "sunken", "soft", "addBg", "delBg")),
    *(("primary", paper) for paper in ("window", "surface", "sunken", "soft")),
    *(("onPrimary", paper) for paper in ("primary", "primaryHover")),
    *(("success", paper) for paper in ("window", "surface", "soft", "successSoft", "addBg")),
    *(("warning", paper) for paper in ("window", "surface", "warningSoft")),
    *(("error", paper) for paper in ("window", "surface", "errorSoft", "delBg")),
    ("onSoft", "soft"),
    ("onDisabled", "disabled"),
]
PARTS = [(ink, paper) for ink in ("outline", "focus") for paper in ("window", "surface", "sunken", "soft")]
PARTS += [("surface", state) for state in ("success", "warning", "error")]


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_text_has_4_5_and_parts_have_3(theme: str) -> None:
    tokens = THEMES[theme]
    faint = [pair for pair in TEXT if ratio(tokens[pair[0]], tokens[pair[1]]) < 4.5]
    faint += [pair for pair in PARTS if ratio(tokens[pair[0]], tokens[pair[1]]) < 3]
    assert faint == []


@pytest.mark.parametrize("theme", THEMES)
def test_states_differ_in_grey(theme: str) -> None:
    tokens = THEMES[theme]
    for one, other in (("success", "warning"), ("warning", "error"), ("success", "error")):
        assert ratio(tokens[one], tokens[other]) >= 1.25


def test_every_theme_names_the_same_colours() -> None:
    assert {tuple(tokens) for tokens in THEMES.values()} == {style.Tokens._fields}


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("native", ["QLineEdit", "QComboBox", "QCheckBox"])
def test_the_border_of_native_controls_is_seen(theme: str, native: str) -> None:
    """Fusion draws it in the control's window colour, darker by 1.4."""
    style.use(theme)
    border = QApplication.palette(native).color(QPalette.ColorRole.Window).darker(140).name()
    tokens = style.tokens()
    assert ratio(border, tokens.surface) >= 3
    assert ratio(border, tokens.window) >= 3


def test_no_colour_is_written_outside_the_tokens() -> None:
    package = Path(style.__file__).parent.parent
    written = re.compile(r"#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?\b|QColor\(\s*[\"\d]")
    files = [path for path in package.rglob("*.py") if path != Path(style.__file__)]
    assert len(files) > 20
    guilty = {path.name for path in files if written.search(path.read_text(encoding="utf-8"))}
    guilty |= {"widgets.qss"} if written.search(assets.text("style", "widgets.qss")) else set()
    assert guilty == set()


def test_the_sheet_is_filled_and_leaves_native_controls_alone() -> None:
    sheet = style.sheet()
    assert "$" not in sheet
    assert style.tokens().primary in sheet
    rules = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    selectors = [part.strip() for rule in rules.split("}") for part in rule.split("{")[0].split(",") if part.strip()]
    assert [name for name in selectors if "[" not in name] == []


def bits(name: str) -> bytes:
    """The icon in 16 pixels, black or white."""
    drawn = icons.pixmap(name, "text", "surface", size=4, dpr=1).toImage()
    paper = QImage(QSize(16, 16), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    dark = [
        (x, y)
        for y in range(16)
        for x in range(16)
        if drawn.pixelColor(x, y).alpha() * (255 - drawn.pixelColor(x, y).lightness()) > 16000
    ]
    return bytes(1 if (x, y) in dark else 0 for y in range(16) for x in range(16))


def test_every_state_has_a_shape_of_its_own_in_16_pixels_and_one_bit() -> None:
    style.theme().unit = 4
    drawn = {state: bits(icon_of(state)) for state in State}
    assert all(sum(image) > 10 for image in drawn.values())
    for one in State:
        for other in State:
            if one < other:
                apart = sum(a != b for a, b in zip(drawn[one], drawn[other], strict=True))
                assert apart >= 12, (one, other, apart)


def test_icons_follow_the_theme_and_the_pixels() -> None:
    style.theme().unit = 4
    light = icons.pixmap("met", "success").toImage()
    style.use("dark")
    assert icons.pixmap("met", "success").toImage() != light
    assert icons.pixmap("met", "success", dpr=2).width() == 40


def test_twice_the_text_is_twice_the_unit(dressed: QApplication) -> None:
    before, small = style.unit(), style.font("small").pointSizeF()
    larger = dressed.font()
    larger.setPointSizeF(larger.pointSizeF() * 2)
    dressed.setFont(larger)
    style.theme().measure()
    assert before == 4  # never less, however small the text
    assert style.unit() >= 6
    assert style.font("small").pointSizeF() == pytest.approx(2 * small)


def test_modes_are_counted_in_units() -> None:
    style.theme().unit = 4
    assert style.mode_of(1000, 700) == "normal"
    assert style.mode_of(1024, 600) == "low"
    assert style.mode_of(800, 700) == "narrow"
    style.theme().unit = 8
    assert style.mode_of(1000, 700) == "narrow"


def test_a_high_contrast_system_keeps_its_own_colours() -> None:
    palette = QPalette(Qt.GlobalColor.black)
    palette.setColor(QPalette.ColorRole.WindowText, Qt.GlobalColor.yellow)
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.black)
    tokens = style.system_tokens(palette)
    assert {tokens.success, tokens.error, tokens.warning} == {tokens.text}
    assert {tokens.soft, tokens.errorSoft, tokens.addBg} == {tokens.surface}


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="pink"):
        style.use("pink")
