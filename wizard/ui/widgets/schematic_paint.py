# SPDX-License-Identifier: EUPL-1.2
"""How each part of a drawn portal screen looks: greys without words, literal labels, frames and numbers for the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from wizard.core.procedure import Button, Field, Form, Marks, Message, Shape
from wizard.ui.widgets import icons, style
from wizard.ui.widgets import schematic_layout as layout
from wizard.ui.widgets.states import State, icon_of
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.ui.widgets.schematic_layout import Placed

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_WRAP = int(Qt.TextFlag.TextWordWrap.value)
_MARKS = 5


def measure(text: str, role: str, room: float) -> tuple[float, float]:
    """The size of a text on as many lines as the room needs."""
    if not text:
        return 0.0, 0.0
    metrics = QFontMetrics(style.font(role))
    found = metrics.boundingRect(QRectF(0, 0, max(room, 1), 10_000).toRect(), _WRAP, text)
    return float(found.width() + 1), float(found.height())


def write(painter: QPainter, spot: QRectF, text: str, role: str, ink: str, where: Qt.AlignmentFlag) -> None:
    painter.setFont(style.font(role))
    painter.setPen(style.colour(ink))
    painter.drawText(spot, int(where.value) | _WRAP, text)


def rounded(
    painter: QPainter, spot: QRectF, paper: str, ink: str = "", bold: bool = False, dashed: bool = False
) -> None:
    """A rounded box; an empty ``ink`` is no border, except where tints cannot be told apart."""
    ink = ink or ("outline" if style.theme().contrast else "")
    width = style.line(bold=bold)
    pen = QPen(style.colour(ink), width) if ink else QPen(Qt.PenStyle.NoPen)
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(style.colour(paper))
    half, radius = (width / 2 if ink else 0), style.space(1.5)
    painter.drawRoundedRect(spot.adjusted(half, half, -half, -half), radius, radius)


def window(painter: QPainter, rect: QRectF, bar: float, corner: float, edge: str) -> QRectF:
    """A window without a colour or a mark of anybody's: a frame, and a bar with an ``edge`` below; its outline."""
    half = style.line() / 2
    whole = rect.adjusted(half, half, -half, -half)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour("sunken"))
    painter.drawRoundedRect(whole, corner, corner)
    painter.setBrush(style.colour("surface"))
    painter.drawRoundedRect(whole.adjusted(0, bar, 0, 0), corner, corner)
    painter.drawRect(QRectF(whole.left(), bar, whole.width(), corner * 1.5))
    painter.setPen(QPen(style.colour(edge), style.line()))
    painter.drawLine(QPointF(whole.left(), bar), QPointF(whole.right(), bar))
    painter.setPen(QPen(style.colour("outline"), style.line()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(whole, corner, corner)
    return whole


def grey(painter: QPainter, spot: QRectF) -> None:
    """A form without words."""
    rounded(painter, spot, "sunken")


def disc(painter: QPainter, box: QRectF, number: int) -> None:
    """The number of the step, on the corner of what it uses."""
    centre = box.topLeft() + QPointF(style.space(0.25), style.space(0.25))
    radius = style.space(3)
    painter.setPen(QPen(style.colour("surface"), style.space(0.5)))
    painter.setBrush(style.colour("primary"))
    painter.drawEllipse(centre, radius + style.space(0.25), radius + style.space(0.25))
    spot = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    write(painter, spot, str(number), "small_strong", "onPrimary", Qt.AlignmentFlag.AlignCenter)


def _paint_shape(painter: QPainter, placed: Placed) -> None:
    part = placed.part
    assert isinstance(part, Shape)
    if not placed.inner.isEmpty():
        grey(painter, placed.words)
        rounded(painter, placed.inner, "surface", "outline")
    elif part.form is Form.LINES:
        for line in layout.lines(placed.box):
            grey(painter, line)
    else:
        grey(painter, placed.box)
    if part.form is Form.CODE:  # strokes that nobody can take for letters
        wide, high = placed.box.width() / 13, placed.box.height()
        painter.setPen(QPen(style.colour("outline"), style.space(0.75)))
        for index in range(5):
            left, tilt = placed.box.left() + wide * (2 + 2 * index), (high / 5) * (-1 if index % 2 else 1)
            middle = placed.box.center().y()
            painter.drawLine(QPointF(left, middle - tilt), QPointF(left + wide, middle + tilt))


def _paint_field(painter: QPainter, placed: Placed) -> None:
    part = placed.part
    assert isinstance(part, Field)
    write(painter, placed.words, part.label, layout.LABEL, "text", LEFT)
    rounded(painter, placed.inner, "surface", "outline")
    if part.private is not None:
        side = style.space(4)
        lock = QRectF(placed.inner.left() + style.space(2.5), placed.inner.center().y() - side / 2, side, side)
        icons.renderer("lock", "muted").render(painter, lock)
        room = placed.inner.adjusted(style.space(8), 0, -style.space(1), 0)
        said = only_there()
        if QFontMetrics(style.font("small")).horizontalAdvance(said) <= room.width():
            write(painter, room, said, "small", "muted", LEFT)


def _paint_marks(painter: QPainter, placed: Placed) -> None:
    part = placed.part
    assert isinstance(part, Marks)
    write(painter, placed.words, part.label, layout.LABEL, "text", LEFT)
    side = style.space(5)
    for index in range(_MARKS):
        spot = QRectF(placed.inner.left() + index * style.space(8), placed.inner.center().y() - side / 2, side, side)
        icons.renderer(icon_of(State.TODO), "outline", "soft" if part.step else "surface").render(painter, spot)


def _paint_button(painter: QPainter, placed: Placed) -> None:
    part = placed.part
    assert isinstance(part, Button)
    if part.step:
        rounded(painter, placed.box, "soft", "primary", bold=True)
    elif not part.link:
        rounded(painter, placed.box, "surface", "outline")
    boxed = bool(part.step) or not part.link
    font = style.font(layout.ACTION if boxed else layout.LINK)
    font.setUnderline(part.link)
    painter.setFont(font)
    painter.setPen(style.colour("text" if part.step else "muted"))
    painter.drawText(placed.words, int(Qt.AlignmentFlag.AlignCenter.value) | _WRAP, part.label)


def _paint_message(painter: QPainter, placed: Placed) -> None:
    part, words = placed.part, placed.words
    assert isinstance(part, Message)
    rounded(painter, placed.box, "warningSoft", "warning", bold=True, dashed=True)
    side = style.space(5)
    middle = words.center().y()
    mark = QRectF(placed.box.left() + style.space(4), middle - side / 2, side, side)
    icons.renderer("warn", "warning", "warningSoft").render(painter, mark)
    high = measure(part.label, layout.LABEL, words.width())[1]
    write(painter, QRectF(words.left(), words.top(), words.width(), high), part.label, layout.LABEL, "text", LEFT)
    rest = words.adjusted(0, high, 0, 0)
    write(painter, rest, part.text, layout.TEXT, "text", LEFT)
    if not placed.inner.isEmpty():
        rounded(painter, placed.inner, "surface", "primary" if part.step else "outline", bold=bool(part.step))
        write(painter, placed.inner, part.button, layout.ACTION, "text", Qt.AlignmentFlag.AlignCenter)


_PAINTERS = {
    Shape: _paint_shape,
    Field: _paint_field,
    Marks: _paint_marks,
    Button: _paint_button,
    Message: _paint_message,
}


def drawing(painter: QPainter, drawn: layout.Drawing) -> None:
    """Paint a whole drawing at the origin: frames, parts, and over them the numbers of the steps."""
    for frame in drawn.frames:
        rounded(painter, frame.box, "soft", "primary", bold=True)
    for placed in drawn.parts:
        _PAINTERS[type(placed.part)](painter, placed)
    for frame in drawn.frames:
        disc(painter, frame.box, frame.step)
    for placed in drawn.parts:
        if placed.part.step and isinstance(placed.part, Button | Message):
            disc(painter, placed.box if placed.inner.isEmpty() else placed.inner, placed.part.step)


def only_there() -> str:
    """What stands in a field that takes a NUMEN or a birth date."""
    return translate("Schematic", "To type on the portal")
