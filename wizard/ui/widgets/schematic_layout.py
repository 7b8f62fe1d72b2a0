# SPDX-License-Identifier: EUPL-1.2
"""Where the parts of a portal's screen stand in our drawing of it: geometry only, texts measured by whoever paints."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from wizard.core.procedure import Button, Field, Form, Marks, Message, Part, Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Measure = Callable[[str, str, float], tuple[float, float]]  # text, font role, room → width and height on lines

LABEL, TEXT, ACTION, LINK = "small_strong", "small", "strong", "body"  # font roles
_SHAPES = {Form.TITLE: (53.0, 4.0), Form.BUTTON: (28.0, 8.5), Form.CODE: (34.0, 11.0)}  # width and height in units
_LINES = (0.9, 0.7, 0.8)  # widths of three grey lines, as parts of the room
_SHORT = 14  # units: labels so short share a line (a day, a month)


class Placed(NamedTuple):
    """A part and its place; ``inner`` is the box of a field or the button of a message, ``words`` where its label is.

    Both are empty where a part has none.
    """

    part: Part
    box: QRectF
    inner: QRectF = QRectF()
    words: QRectF = QRectF()


class Frame(NamedTuple):
    """The tinted frame round the parts that one step uses."""

    step: int
    box: QRectF


class Drawing(NamedTuple):
    """Everything placed, from the top of the screen's body (without its address bar), and its height."""

    parts: tuple[Placed, ...]
    frames: tuple[Frame, ...]
    height: float


def draw(parts: Sequence[Part], width: float, unit: int, measure: Measure, *, dense: bool = False) -> Drawing:
    """Place parts in their order on a body ``width`` pixels wide; ``dense`` where the window is low."""
    return _Draughtsman(width, unit, measure, dense).draw(parts)


class _Draughtsman:
    """Goes down the page, part by part."""

    def __init__(self, width: float, unit: int, measure: Measure, dense: bool) -> None:
        self.unit, self.measure, self.dense = unit, measure, dense
        self.side = unit * (6 if width < unit * 100 else 10)
        self.room = max(width - 2 * self.side, unit * 20)
        self.top = unit * (3.75 if dense else 5.5)
        self.placed: list[Placed] = []
        self.frames: list[Frame] = []

    def draw(self, parts: Sequence[Part]) -> Drawing:
        gap = 0.0
        for block in _blocks(parts):
            self.top += max(gap, self._above(block[0]))
            gap = self._block(block)
        return Drawing(tuple(self.placed), tuple(self.frames), self.top + self.unit * (3.5 if self.dense else 5.5))

    def _above(self, part: Part) -> float:
        """Room for the numbered disc that stands on the corner, and for what is at the foot of the screen."""
        if isinstance(part, Shape) and part.bottom and self.placed:
            return self.unit * 9.0
        return self.unit * (4.0 if part.step and self.placed else 0.5)

    def _block(self, block: tuple[Part, ...]) -> float:
        """Place the parts of a block below ``top``; the gap it wants after it."""
        first = block[0]
        if isinstance(first, Message):
            self.top = self._message(first)
        elif isinstance(first, Button):
            self.top = self._buttons([part for part in block if isinstance(part, Button)])
        elif _frames(first):
            start, pad = self.top, self.unit * (2.5 if self.dense else 3.0)
            left, room = self.side + self.unit * 4, self.room - self.unit * 8
            self.top = self._column(block, left, room, self.top + pad * 0.9) + pad
            self.frames.append(Frame(first.step, QRectF(self.side, start, self.room, self.top - start)))
        else:
            self.top = self._column(block, self.side, self.room, self.top)
        return self.unit * (4.0 if first.step and self.dense else 4.5 if first.step else 3.5)

    def _column(self, parts: Sequence[Part], left: float, room: float, top: float) -> float:
        """Parts one below the other; the bottom. Very short fields, and two that are private, stand side by side."""
        index = 0
        while index < len(parts):
            if index:
                top += self.unit * (2.5 if self.dense else 3.0)
            pair = parts[index : index + 2]
            if len(pair) == 2 and self._are_beside(pair):
                half = (room - self.unit * 4) / 2
                ends = [self._part(part, left + at * (half + self.unit * 4), half, top) for at, part in enumerate(pair)]
                top, index = max(ends), index + 2
            else:
                top, index = self._part(parts[index], left, room, top), index + 1
        return top

    def _are_beside(self, parts: Sequence[Part]) -> bool:
        fields = [part for part in parts if isinstance(part, Field)]
        longest = max((self.measure(field.label, LABEL, self.room)[0] for field in fields), default=0.0)
        private = all(field.private is not None for field in fields) and self.room >= self.unit * 80
        return len(fields) == len(parts) and longest <= self.unit * (34 if private else _SHORT)

    def _part(self, part: Part, left: float, room: float, top: float) -> float:
        """One part that is neither button nor message; its bottom."""
        unit = self.unit
        high, gap = unit * (6.75 if self.dense else 8.5), unit * (1.0 if self.dense else 1.5)
        start = top
        if isinstance(part, Field | Marks):
            words = QRectF(left, top, room, self.measure(part.label, LABEL, room)[1])
            top = words.bottom() + gap
            inner = QRectF(left, top, room, unit * 5.5 if isinstance(part, Marks) else high)
            self.placed.append(Placed(part, QRectF(left, start, room, inner.bottom() - start), inner, words))
            return inner.bottom()
        assert isinstance(part, Shape)
        if part.form is Form.FIELD:
            words = QRectF(left, top, min(room, unit * 24), unit * 3.0)
            inner = QRectF(left, words.bottom() + gap, room, high)
            self.placed.append(Placed(part, QRectF(left, start, room, inner.bottom() - start), inner, words))
            return inner.bottom()
        if part.form is Form.LINES:
            box = QRectF(left, top, room, unit * (len(_LINES) * 5.5 - 2.5))
        else:
            wide, tall = _SHAPES[part.form]
            box = QRectF(left, top, min(room, unit * wide), unit * tall)
        self.placed.append(Placed(part, box))
        return box.bottom()

    def _buttons(self, buttons: Sequence[Button]) -> float:
        """Buttons and links in a row, or below each other where they do not fit; the bottom."""
        unit, left, top, bottom = self.unit, float(self.side), self.top, self.top
        for button in buttons:
            pad = unit * (5.0 if _is_boxed(button) else 0.0)
            size = self.measure(button.label, ACTION if _is_boxed(button) else LINK, self.room - 2 * pad)
            wide, tall = size[0] + 2 * pad, max(unit * (9.0 if self.dense else 10.0), size[1] + unit * 3)
            if left > self.side and left + wide > self.side + self.room:
                left, top = self.side, bottom + unit * (5.0 if button.step else 2.0)
            box = QRectF(left, top, wide, tall)
            self.placed.append(Placed(button, box, words=box.adjusted(pad, 0, -pad, 0)))
            left, bottom = box.right() + unit * 5, max(bottom, box.bottom())
        return bottom

    def _message(self, message: Message) -> float:
        """Triangle, words, and its button at the right, or below where there is no room; the bottom."""
        unit, pad = self.unit, self.unit * 4.0
        wide = self.measure(message.button, ACTION, self.room)[0] + unit * 9 if message.button else 0.0
        left = self.side + pad + unit * 8
        beside = self.room - pad * 3 - unit * 8 - wide
        below = bool(message.button) and beside < unit * 35
        words_room = self.room - pad * 2 - unit * 8 if below else beside
        tall = self.measure(message.label, LABEL, words_room)[1] + self.measure(message.text, TEXT, words_room)[1]
        button_high = unit * (8.0 if self.dense else 8.5)
        inside = tall + (unit * 5 + button_high if below else 0)
        high = max(inside, 0.0 if below or not message.button else button_high) + 2 * unit * (
            2.5 if self.dense else 3.5
        )
        box = QRectF(self.side, self.top, self.room, high)
        words = QRectF(left, box.center().y() - inside / 2, words_room, tall)
        inner = QRectF()
        if message.button:
            at = (
                (left, words.bottom() + unit * 5)
                if below
                else (box.right() - pad - wide, box.center().y() - button_high / 2)
            )
            inner = QRectF(*at, wide, button_high)
        self.placed.append(Placed(message, box, inner, words))
        return box.bottom()


def lines(box: QRectF) -> Iterator[QRectF]:
    """The grey lines of a text that no document gives."""
    step = box.height() / (len(_LINES) - 5 / 11)
    for index, part in enumerate(_LINES):
        yield QRectF(box.left(), box.top() + index * step, box.width() * part, step * 6 / 11)


def _is_boxed(button: Button) -> bool:
    """Whether it is drawn as a box: what is to be pressed always is."""
    return bool(button.step) or not button.link


def _frames(part: Part) -> bool:
    """Whether a tinted frame goes round it: what one step uses and has no frame of its own."""
    return bool(part.step) and isinstance(part, Field | Marks | Shape)


def _blocks(parts: Sequence[Part]) -> Iterator[tuple[Part, ...]]:
    """Parts that stand together: those of one frame, and buttons of which one is a link."""
    block: list[Part] = []
    for part in parts:
        if block and not _joins(block[-1], part):
            yield tuple(block)
            block = []
        block.append(part)
    if block:
        yield tuple(block)


def _joins(before: Part, part: Part) -> bool:
    if isinstance(before, Button) and isinstance(part, Button):
        return before.link or part.link
    at_the_foot = isinstance(part, Shape) and part.bottom
    return _frames(before) and _frames(part) and before.step == part.step and not at_the_foot
