# SPDX-License-Identifier: EUPL-1.2
"""The sheet as one A4 page to print: black on white, margins of 16 mm, the code at least 38 mm wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.clients import codes
from wizard.clients.sheet import letters
from wizard.clients.sheet.canvas import HIGH, WIDE, Canvas
from wizard.wording import sheet as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.clients.sheet.facts import SheetFacts

_MM = 72 / 25.4
_EDGE = 16 * _MM
_ROOM = WIDE - 2 * _EDGE
_TITLE, _BIG, _HEADING, _BODY, _SMALL = 20.0, 15.0, 12.75, 10.75, 9.25
_LEADING, _SMALL_LEADING = 15.75, 13.0
_PAD_X, _PAD_Y = 9.0, 5.5
_CODE = 40 * _MM
_NAMES = 147.0  # the column of names


def page(facts: SheetFacts) -> bytes:
    """A whole PDF with text, title, language and structure; the same facts give the same bytes."""
    canvas = Canvas()
    y = _head(canvas, facts)
    y = _person(canvas, facts, y + 18)
    y = _heading(canvas, facts.servers_title, y)
    half = (_ROOM - _NAMES) / 2
    y = _table(canvas, facts.servers, _EDGE, y, (_NAMES, half, half), head=True)
    y = _paragraph(canvas, facts.checked, _EDGE, y + 12, _ROOM, _SMALL, _SMALL_LEADING)
    y = _heading(canvas, facts.trouble, y + 17)
    y = _steps(canvas, facts.steps, y + 4)
    _cards(canvas, facts, y + 4)
    _foot(canvas, facts)
    return canvas.document(letters.known(facts.title), f"{facts.language}-FR" if facts.language == "fr" else "en")


def _head(canvas: Canvas, facts: SheetFacts) -> float:
    with canvas.element("H1"):
        canvas.lines(letters.lines(facts.title, _TITLE, _ROOM * 0.65, strong=True), _EDGE, _EDGE + 17, _TITLE, 24)
    _paragraph(canvas, facts.lead, _EDGE, _EDGE + 34, _ROOM * 0.65)
    y = _EDGE + 8
    for text in (facts.academy, facts.date):
        if text:
            _right(canvas, text, y)
            y += _SMALL_LEADING
    canvas.rule(_EDGE, _EDGE + 49, _ROOM, thick=1.5, grey=0.07)
    return _EDGE + 49


def _person(canvas: Canvas, facts: SheetFacts, y: float) -> float:
    wide = _ROOM - _CODE - 40
    end = _table(canvas, facts.person, _EDGE, y, (_NAMES, wide - _NAMES), head=False)
    rows = codes.matrix(facts.code)
    x, module = WIDE - _EDGE - _CODE - 8, _CODE / len(rows)  # the quiet zone is the white around it
    with canvas.element("Figure", alternative=letters.known(facts.code_described)):
        runs = [(column, row, count) for row, line in enumerate(rows) for column, count in codes.dark(line)]
        canvas.modules(runs, x, y + 2, module)
    below = y + 2 + _CODE + 4 * module + 5
    for text in facts.code_words:
        for line in letters.lines(text, _SMALL, _CODE + 40):
            wide = sum(letters.width(part, _SMALL, strong) for part, strong in line)
            with canvas.element("P"):
                canvas.lines((line,), x + (_CODE - wide) / 2, below, _SMALL, _SMALL_LEADING)
            below += _SMALL_LEADING
    return max(end, below - _SMALL_LEADING) + 30


def _heading(canvas: Canvas, text: str, y: float) -> float:
    with canvas.element("H2"):
        canvas.lines(letters.lines(text, _HEADING, _ROOM, strong=True), _EDGE, y, _HEADING, 17)
    return y + 10


def _table(
    canvas: Canvas, rows: Sequence[Sequence[str]], x: float, y: float, widths: Sequence[float], *, head: bool
) -> float:
    with canvas.element("Table"):
        for number, row in enumerate(rows):
            top = head and number == 0
            cells = [
                letters.lines(text, _BODY, wide - 2 * _PAD_X, strong=top)
                for text, wide in zip(row, widths, strict=True)
            ]
            high = max(map(len, cells)) * _LEADING + 2 * _PAD_Y
            at = x
            with canvas.element("TR"):
                for column, (cell, wide) in enumerate(zip(cells, widths, strict=True)):
                    canvas.box(at, y, wide, high, fill=0.94 if top else None)
                    scope = "Column" if top else "Row"
                    named = (top or column == 0) and bool(cell[0])
                    with canvas.element("TH" if named else "TD", scope=scope if named else ""):
                        canvas.lines(cell, at + _PAD_X, y + _PAD_Y + 11, _BODY, _LEADING)
                    at += wide
            y += high
    return y


def _paragraph(
    canvas: Canvas, text: str, x: float, y: float, room: float, size: float = _BODY, leading: float = _LEADING
) -> float:
    with canvas.element("P"):
        return canvas.lines(letters.lines(text, size, room), x, y, size, leading)


def _steps(canvas: Canvas, steps: Sequence[str], y: float) -> float:
    y += 8
    with canvas.element("L"):
        for number, step in enumerate(steps, 1):
            with canvas.element("LI"):
                with canvas.element("Lbl"):
                    canvas.lines((((f"{number}.", False),),), _EDGE + 2, y, _BODY, _LEADING)
                with canvas.element("LBody"):
                    y = canvas.lines(letters.lines(step, _BODY, _ROOM - 16), _EDGE + 16, y, _BODY, _LEADING)
    return y


def _cards(canvas: Canvas, facts: SheetFacts, y: float) -> None:
    """The help desk and the caution, side by side, as high as the higher."""
    gap, pad = 18.0, 12.0
    wide = (_ROOM - gap) / 2
    inner = wide - 2 * pad
    left = [letters.lines(line, _BODY, inner) for line in facts.help_lines]
    right = letters.lines(facts.care[1], _BODY, inner)
    phone = 21.0 if facts.phone else 0.0
    high = max(sum(map(len, left)) * _LEADING + phone, len(right) * _LEADING) + 2 * pad + 14
    for x in (_EDGE, _EDGE + wide + gap):
        canvas.box(x, y, wide, high, radius=6)
    for x, title in ((_EDGE, facts.help_title), (_EDGE + wide + gap, facts.care[0])):
        with canvas.element("H2"):
            canvas.lines((((letters.known(title), True),),), x + pad, y + pad + 8, _BODY, _LEADING)
        at = y + pad + 8 + _LEADING
        if x == _EDGE:
            if facts.phone:
                with canvas.element("P"):
                    canvas.lines((((letters.known(facts.phone), True),),), x + pad, at + 4, _BIG, phone)
                at += phone
            for line in left:
                with canvas.element("P"):
                    at = canvas.lines(line, x + pad, at, _BODY, _LEADING)
        else:
            with canvas.element("P"):
                canvas.lines(right, x + pad, at, _BODY, _LEADING)


def _foot(canvas: Canvas, facts: SheetFacts) -> None:
    y = HIGH - _EDGE + 4
    everything = (facts.academy, *(text for row in (*facts.person, *facts.servers) for text in row), *facts.help_lines)
    if not all(map(letters.same, everything)):
        _paragraph(canvas, words.spelt_otherwise(), _EDGE, y - 24, _ROOM, _SMALL, _SMALL_LEADING)
    canvas.rule(_EDGE, y - 14, _ROOM)
    _paragraph(canvas, facts.foot[0], _EDGE, y, _ROOM / 2, _SMALL, _SMALL_LEADING)
    _right(canvas, facts.foot[1], y)


def _right(canvas: Canvas, text: str, y: float) -> None:
    shown = letters.known(text)
    with canvas.element("P"):
        canvas.lines((((shown, False),),), WIDE - _EDGE - letters.width(shown, _SMALL), y, _SMALL, _SMALL_LEADING)
