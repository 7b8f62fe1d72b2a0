# SPDX-License-Identifier: EUPL-1.2
"""The drawing of a portal's screen: what it says to those who cannot see it, and what is painted where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QLabel

from wizard.core.procedure import Button, Field, Form, Marks, Message, Private, Screen, Shape
from wizard.ui.widgets import style
from wizard.ui.widgets.schematic import Schematic

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from wizard.core.procedure import Part

PARTS: tuple[Part, ...] = (
    Shape(Form.TITLE),
    Message("Message d’erreur possible", "N’en tenez pas compte.", "VALIDER", 1),
    Field("NUMEN", 2, Private.NUMEN),
    Shape(Form.CODE, 3),
    Marks("Symboles des critères", 3),
    Button("J’ai oublié", link=True),
    Button("VALIDER", 4),
)


def screen(*parts: Part, address: str = "portail.example") -> Screen:
    return Screen("essai", 1, "Essai", "Essai", ("Faites ceci.",), "Fait", address=address, parts=parts)


def drawing(*parts: Part, address: str = "portail.example") -> Schematic:
    widget = Schematic()
    widget.set(screen(*parts, address=address))
    widget.resize(532, widget.heightForWidth(532))
    return widget


def colours(picture: QImage) -> set[str]:
    """The colours of a picture, point by point on a grid."""
    return {
        QColor(picture.pixel(x, y)).name().upper()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }


def test_it_says_every_part_in_order_with_its_step(sheet: Callable[..., QWidget]) -> None:
    widget = drawing(*PARTS)
    sheet(widget)
    assert widget.sentence() == (
        "Address: portail.example. "
        "A message may appear: Message d’erreur possible. N’en tenez pas compte. Button “VALIDER”, to use: step 1. "
        "Field “NUMEN”, to type on the portal, to use: step 2. "
        "A code shown as a picture, to use: step 3. Symboles des critères, to use: step 3. "
        "Link “J’ai oublié”. Button “VALIDER”, to use: step 4."
    )
    found = QAccessible.queryAccessibleInterface(widget)
    assert found.role() is QAccessible.Role.Graphic
    assert found.text(QAccessible.Text.Description) == widget.sentence()
    assert found.text(QAccessible.Text.Name) == "Simplified drawing of the portal’s screen"


def test_it_takes_no_focus_and_nothing_can_be_typed_in_it(sheet: Callable[..., QWidget]) -> None:
    widget = drawing(*PARTS)
    sheet(widget)
    assert widget.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert widget.children() == []
    assert isinstance(widget, QLabel)
    assert widget.text() == ""


def test_no_address_is_said_where_no_document_gives_one() -> None:
    assert drawing(Button("VALIDER"), address="").sentence() == "Button “VALIDER”."


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_what_a_step_uses_is_framed_in_the_ink_and_the_rest_is_not(qapp: object, theme: str) -> None:
    style.use(theme)
    primary, warning = style.tokens().primary.upper(), style.tokens().warning.upper()
    try:
        used = colours(drawing(Field("NUMEN", 1, Private.NUMEN)).grab().toImage())
        plain = colours(drawing(Field("NUMEN"), Button("VALIDER"), Button("Oublié", link=True)).grab().toImage())
        alarm = colours(drawing(Message("Message", "Texte", "VALIDER")).grab().toImage())
    finally:
        style.use("light")
    assert primary in used
    assert primary not in plain
    assert warning in alarm
    assert warning not in used


def test_a_grey_shape_has_no_words(qapp: object) -> None:
    """Drawn with and without fonts of another size: a shape looks the same, so nothing is written on it."""
    shapes = [Shape(form) for form in Form]
    small = drawing(*shapes).grab().toImage()
    theme, kept = style.theme(), style.font
    try:
        style.font = lambda role: _doubled(kept(role))  # type: ignore[assignment]
        theme.changed.emit()
        large = drawing(*shapes).grab().toImage()
    finally:
        style.font = kept
    top = style.space(11.5) + 2  # below the bar, whose address is written
    assert small.copy(0, top, 532, small.height() - top) == large.copy(0, top, 532, large.height() - top)


def _doubled(font: object) -> object:
    from PySide6.QtGui import QFont

    assert isinstance(font, QFont)
    larger = QFont(font)
    larger.setPixelSize(40)
    return larger


def test_its_height_follows_its_width_and_its_room(sheet: Callable[..., QWidget]) -> None:
    widget = drawing(*PARTS)
    sheet(widget)
    assert widget.hasHeightForWidth()
    assert widget.heightForWidth(260) > widget.heightForWidth(700)
    few = drawing(Field("NUMEN", 1))
    usual = few.heightForWidth(532)
    few.set_mode("low")
    assert few.heightForWidth(532) < usual


def test_a_high_drawing_is_set_closer_by_itself() -> None:
    one = drawing(Field("A", 1)).heightForWidth(532)
    many = drawing(*(Field(letter, step) for step, letter in enumerate("ABCDEF", 1))).heightForWidth(532)
    bar = style.space(11.5)
    assert many - bar < (one - bar) * 6
