# SPDX-License-Identifier: EUPL-1.2
"""Where the mail passes and where it stops: this computer, the network, the academy; two lanes between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.ui.widgets import icons, style
from wizard.ui.widgets.states import State, icon_of, ink_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Box(NamedTuple):
    """A place on the way; ``failed`` marks the one that stops the mail."""

    icon: str
    title: str
    words: str
    failed: bool = False


class Lane(NamedTuple):
    """Receiving or sending, between two boxes."""

    state: State
    label: str


class NetworkMap(QWidget):
    """Painted by hand, described in words: it never stands alone."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: tuple[Box, ...] = ()
        self.links: tuple[tuple[Lane, Lane], ...] = ()
        self._mode = "normal"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.theme().changed.connect(self.updateGeometry)
        style.theme().changed.connect(self.update)

    def set(self, boxes: Sequence[Box], links: Sequence[tuple[Lane, Lane]], description: str) -> None:
        """Three boxes, two links of two lanes (receiving, sending), and the same in words."""
        if len(boxes) != len(links) + 1:
            raise ValueError("one link fewer than boxes")
        self.boxes, self.links = tuple(boxes), tuple(links)
        self.setAccessibleName(description)
        self.updateGeometry()
        self.update()

    def set_mode(self, mode: str) -> None:
        """Upright where the window is narrow."""
        self._mode = mode
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._mode == "narrow":
            high = 13 * len(self.boxes) + 8 * len(self.links) + 1
            return QSize(style.space(90), style.space(high))
        return QSize(style.space(220), style.space(27 if self._mode == "normal" else 26))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mode == "narrow":
            self._paint_upright(painter)
        elif self.boxes:
            self._paint_across(painter)

    def _paint_across(self, painter: QPainter) -> None:
        count = len(self.boxes)
        wide = min(style.space(55), (self.width() - style.space(28) * (count - 1)) / count)
        link = (self.width() - wide * count) / (count - 1)
        high = style.space(23 if self._mode == "normal" else 20)
        top = (self.height() - high) / 2
        for index, box in enumerate(self.boxes):
            self._paint_box(painter, box, QRectF(index * (wide + link), top, wide, high))
        for index, lanes in enumerate(self.links):
            left = index * (wide + link) + wide
            for row, lane in enumerate(lanes):
                centre = self.height() / 2 + style.space(4.25) * (-1 if row == 0 else 1)
                self._paint_lane(painter, lane, QRectF(left, centre - style.space(3), link, style.space(6)))
                words = QRectF(left, centre - style.space(8), link, style.space(4.5))
                if row == 1:
                    words.moveTop(centre + style.space(3))
                self._paint_words(painter, lane, words, _CENTRE)

    def _paint_upright(self, painter: QPainter) -> None:
        painter.setPen(QPen(style.colour("hairline"), style.space(0.75)))
        spine = style.space(8)
        painter.drawLine(QPointF(spine, style.space(6)), QPointF(spine, self.height() - style.space(6)))
        top = 0.0
        for index, box in enumerate(self.boxes):
            self._paint_box(painter, box, QRectF(0, top, self.width(), style.space(13)))
            top += style.space(13)
            if index < len(self.links):
                left = float(style.space(16))
                for lane in self.links[index]:
                    side = style.space(4.5)
                    spot = QRectF(left, top + (style.space(8) - side) / 2, side, side)
                    icons.renderer(icon_of(lane.state), ink_of(lane.state), "window").render(painter, spot)
                    words = QRectF(left + style.space(7), top, self.width(), style.space(8))
                    left = words.left() + self._paint_words(painter, lane, words, _LEFT) + style.space(6)
                top += style.space(8)

    def _paint_box(self, painter: QPainter, box: Box, spot: QRectF) -> None:
        width = style.line(bold=box.failed)
        ink = "error" if box.failed else "primary"
        painter.setPen(QPen(style.colour("error" if box.failed else "outline"), width))
        painter.setBrush(style.colour("surface"))
        half = width / 2
        painter.drawRoundedRect(spot.adjusted(half, half, -half, -half), style.space(2.5), style.space(2.5))
        side = style.space(7.5)
        picture = QRectF(spot.left() + style.space(4), spot.center().y() - side / 2, side, side)
        icons.renderer(box.icon, ink).render(painter, picture)
        left = picture.right() + style.space(3)
        room = spot.right() - left - style.space(2)
        metrics = QFontMetrics(style.font("strong"))
        titles = _in_two(box.title, metrics, int(room) + 1)
        lines = [(title, "strong", "text") for title in titles]
        lines.append((box.words, "small_strong" if box.failed else "small", ink if box.failed else "muted"))
        top = spot.center().y() - max(style.space(5), metrics.height()) * len(lines) / 2
        for text, role, tone in lines:
            painter.setFont(style.font(role))
            painter.setPen(style.colour(tone))
            shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(room) + 1)
            painter.drawText(QRectF(left, top, room, max(style.space(5), metrics.height())), _LEFT, shown)
            top += max(style.space(5), metrics.height())

    def _paint_lane(self, painter: QPainter, lane: Lane, spot: QRectF) -> None:
        side, gap = style.space(5.5), style.space(1.25)
        cut = lane.state is State.UNMET
        centre = spot.left() + (style.space(4) + gap + side / 2 if cut else spot.width() / 2)
        middle = spot.center().y()
        near = QPen(style.colour(ink_of(lane.state)), style.space(0.75), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        far = QPen(near)
        if cut:
            far = QPen(style.colour("outline"), style.space(0.75), Qt.PenStyle.DotLine)
        elif lane.state is not State.MET:
            near.setStyle(Qt.PenStyle.DotLine)
            far = near
        painter.setPen(near)
        painter.drawLine(QPointF(spot.left(), middle), QPointF(centre - side / 2 - gap, middle))
        painter.setPen(far)
        painter.drawLine(QPointF(centre + side / 2 + gap, middle), QPointF(spot.right(), middle))
        icons.renderer(icon_of(lane.state), ink_of(lane.state), "window").render(
            painter, QRectF(centre - side / 2, middle - side / 2, side, side)
        )

    @staticmethod
    def _paint_words(painter: QPainter, lane: Lane, spot: QRectF, where: Qt.AlignmentFlag) -> int:
        cut = lane.state is State.UNMET
        painter.setFont(style.font("small_strong" if cut else "small"))
        painter.setPen(style.colour("error" if cut else "text"))
        metrics = QFontMetrics(painter.font())
        painter.drawText(
            spot, where, metrics.elidedText(lane.label, Qt.TextElideMode.ElideRight, int(spot.width()) + 1)
        )
        return metrics.horizontalAdvance(lane.label)


def _in_two(text: str, metrics: QFontMetrics, room: int) -> list[str]:
    """A title as it is, or on two lines of about the same length."""
    words = text.split(" ")
    if metrics.horizontalAdvance(text) <= room or len(words) < 2:
        return [text]
    halves = ([" ".join(words[:cut]), " ".join(words[cut:])] for cut in range(1, len(words)))
    return min(halves, key=lambda half: max(metrics.horizontalAdvance(line) for line in half))
