# SPDX-License-Identifier: EUPL-1.2
"""The sheet as one A4 page to print: black on white, margins of 16 mm, the code 47 mm wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.clients import codes
from wizard.clients.sheet import letters
from wizard.clients.sheet.canvas import Canvas
from wizard.wording import sheet as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.clients.sheet.facts import SheetFacts

_MM = 72 / 25.4
_EDGE = 16 * _MM
_TITLE, _BIG, _HEADING, _BODY, _SMALL = 20.0, 15.0, 12.75, 10.75, 9.25
_LEADING, _SMALL_LEADING = 15.75, 13.0
_PAD_X, _PAD_Y = 9.0, 5.5
_CODE = 47 * _MM
_NAMES = 147.0  # the column of names


def page(facts: SheetFacts) -> bytes:
    """A whole PDF with text, title, language and structure; the same facts give the same bytes.

    Names and addresses can be long: everything is then drawn a little smaller, until it is one page.
    """
    scale = 1.0
    while not _fits(canvas := Canvas(scale), facts):
        scale *= 0.95
    return canvas.document(letters.known(facts.title), f"{facts.language}-FR" if facts.language == "fr" else "en")


def _fits(canvas: Canvas, facts: SheetFacts) -> bool:
    """Draw it all; whether nothing stands on the foot of the page."""
    room = _room(canvas)
    y = _head(canvas, facts)
    y = _person(canvas, facts, y + 18)
    y = _heading(canvas, facts.servers_title, y)
    half = (room - _NAMES) / 2
    y = _table(canvas, facts.servers, _EDGE, y, (_NAMES, half, half), head=True)
    y = _paragraph(canvas, facts.checked, _EDGE, y + 14, room, _SMALL, _SMALL_LEADING)
    y = _heading(canvas, facts.trouble, y + 15)
    y = _steps(canvas, facts.steps, y + 4)
    y = _cards(canvas, facts, y + 4)
    return y <= _foot(canvas, facts)


def _room(canvas: Canvas) -> float:
    return canvas.wide - 2 * _EDGE


def _head(canvas: Canvas, facts: SheetFacts) -> float:
    room = _room(canvas)
    with canvas.element("H1"):
        canvas.lines(letters.lines(facts.title, _TITLE, room * 0.65, strong=True), _EDGE, _EDGE + 17, _TITLE, 24)
    _paragraph(canvas, facts.lead, _EDGE, _EDGE + 36, room * 0.65)
    if facts.academy:
        _right(canvas, facts.academy, _EDGE + 36 - _SMALL_LEADING)
    _right(canvas, facts.date, _EDGE + 36)
    canvas.rule(_EDGE, _EDGE + 49, room, thick=1.5, grey=0.07)
    return _EDGE + 49


def _person(canvas: Canvas, facts: SheetFacts, y: float) -> float:
    code = _CODE / canvas.scale  # as wide on paper whatever the scale
    wide = _room(canvas) - code - 24
    end = _table(canvas, facts.person, _EDGE, y, (_NAMES, wide - _NAMES), head=False)
    rows = codes.matrix(facts.code)
    x, module = canvas.wide - _EDGE - code, code / len(rows)  # the quiet zone is the white around it
    with canvas.element("Figure", alternative=letters.known(facts.code_described)):
        runs = [(column, row, count) for row, line in enumerate(rows) for column, count in codes.dark(line)]
        canvas.modules(runs, x, y, module)
    below = y + code + 4 * module + _SMALL
    for text in facts.code_words:
        below = _paragraph(canvas, text, x, below, code, _SMALL, _SMALL_LEADING)
    return max(end, below - _SMALL_LEADING) + 30


def _heading(canvas: Canvas, text: str, y: float) -> float:
    with canvas.element("H2"):
        canvas.lines(letters.lines(text, _HEADING, _room(canvas), strong=True), _EDGE, y, _HEADING, 17)
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
                    y = canvas.lines(letters.lines(step, _BODY, _room(canvas) - 16), _EDGE + 16, y, _BODY, _LEADING)
    return y


def _cards(canvas: Canvas, facts: SheetFacts, y: float) -> float:
    """The help desk and the caution, side by side, as high as the higher; gives their lower edge."""
    gap, pad = 18.0, 12.0
    wide = (_room(canvas) - gap) / 2
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
    return y + high


def _foot(canvas: Canvas, facts: SheetFacts) -> float:
    """The last lines of the page; gives the upper edge of their place."""
    y = canvas.high - _EDGE + 4
    top = y - 24
    everything = (facts.academy, *(text for row in (*facts.person, *facts.servers) for text in row), *facts.help_lines)
    if not all(map(letters.same, everything)):
        _paragraph(canvas, words.spelt_otherwise(), _EDGE, y - 22, _room(canvas), _SMALL, _SMALL_LEADING)
        top -= _SMALL_LEADING
    canvas.rule(_EDGE, y - 14, _room(canvas))
    _paragraph(canvas, facts.foot[0], _EDGE, y, _room(canvas) / 2, _SMALL, _SMALL_LEADING)
    _right(canvas, facts.foot[1], y)
    return top


def _right(canvas: Canvas, text: str, y: float) -> None:
    shown = letters.known(text)
    with canvas.element("P"):
        canvas.lines(
            (((shown, False),),), canvas.wide - _EDGE - letters.width(shown, _SMALL), y, _SMALL, _SMALL_LEADING
        )
