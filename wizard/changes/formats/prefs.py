# SPDX-License-Identifier: EUPL-1.2
r"""Mozilla's prefs.js and user.js: values replaced in place, everything else kept byte for byte.

Grammar as Mozilla's own parser reads it (modules/libpref, prefs_parser): ``user_pref("key", value);`` with strings in
double or single quotes, 32-bit integers, booleans; comments ``#``, ``//`` and ``/* */`` anywhere between tokens;
escapes ``\" \' \\ \n \r \xNN \uNNNN``. What does not fit is kept as it is and means nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

Value = str | int | bool

_GAP = r"(?:[ \t\r\n\v\f\ufeff]|\#[^\r\n]*|//[^\r\n]*|/\*(?s:.*?)\*/)*+"
_STRING = r'(?:"(?:[^"\\\r\n\0]|\\[^\r\n\0])*+"' r"|'(?:[^'\\\r\n\0]|\\[^\r\n\0])*+')"
_PREF = re.compile(
    rf"(?P<head>(?:user_pref|sticky_pref|pref){_GAP}\({_GAP}(?P<key>{_STRING}){_GAP},{_GAP})"
    rf"(?P<value>{_STRING}|[+-]?[0-9]+|true|false)"
    rf"(?P<tail>(?:{_GAP},{_GAP}(?:sticky|locked))*{_GAP}\){_GAP};)"
)
_BLANK = re.compile(_GAP)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)?")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_SIMPLE = {"n": "\n", "r": "\r", '"': '"', "'": "'", "\\": "\\"}
_WRITTEN = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the file: one preference, or (``key`` None) text that is only carried along."""

    head: str
    key: str | None = None
    text: str = ""  # the value as written
    tail: str = ""

    @property
    def raw(self) -> str:
        return self.head + self.text + self.tail


@dataclass(frozen=True, slots=True)
class Prefs:
    """A preference file. ``bytes(prefs)`` is the file; changed copies are made by ``with_values`` and ``without``."""

    pieces: tuple[_Piece, ...] = ()

    def __bytes__(self) -> bytes:
        return "".join(piece.raw for piece in self.pieces).encode("utf-8", "surrogateescape")

    def get(self, key: str) -> Value | None:
        """The value in force (the last one written), None when the key is absent."""
        for piece in reversed(self.pieces):
            if piece.key == key:
                return _value(piece.text)
        return None

    def items(self) -> dict[str, Value]:
        """All preferences with the value in force, in the order of the file."""
        return {piece.key: _value(piece.text) for piece in self.pieces if piece.key is not None}

    def with_values(self, values: Mapping[str, Value]) -> Prefs:
        """A copy with these values: in place where the key exists, at the end otherwise.

        Raises ValueError for what Mozilla cannot read back: NUL, a lone surrogate, an integer over 32 bits.
        """
        pieces = list(self.pieces)
        last = {piece.key: index for index, piece in enumerate(pieces) if piece.key is not None}
        added = []
        for key, value in values.items():
            if key in last:
                piece = pieces[last[key]]
                if not _same(_value(piece.text), value):
                    pieces[last[key]] = _Piece(piece.head, key, _literal(value), piece.tail)
            else:
                added.append(_Piece(f"user_pref({_literal(key)}, ", key, _literal(value), ");"))
        if added:
            newline = self.newline
            whole = "".join(piece.raw for piece in pieces[-3:])
            if whole and not whole.endswith(("\n", "\r")):
                pieces.append(_Piece(newline))
            for piece in added:
                pieces += [piece, _Piece(newline)]
        return Prefs(tuple(pieces))

    def without(self, keys: Collection[str]) -> Prefs:
        """A copy without these keys (every occurrence); a line that held nothing else goes with them."""
        pieces: list[_Piece] = []
        gone = False
        for piece in self.pieces:
            if piece.key is not None and piece.key in keys:
                gone = True
                continue
            if gone and piece.key is None and _at_line_start(pieces):
                rest = re.match(r"[ \t]*(?:\r\n|\n|\r)", piece.head)
                piece = _Piece(piece.head[rest.end() :]) if rest else piece
            gone = False
            if piece.raw:
                pieces.append(piece)
        return Prefs(tuple(pieces))

    @property
    def newline(self) -> str:
        """The line end of this file."""
        for piece in self.pieces:
            found = re.search(r"\r\n|\n|\r", piece.head if piece.key is None else piece.raw)
            if found:
                return found.group()
        return "\n"


def parse(data: bytes) -> Prefs:
    """Read a preference file; never fails, and ``bytes(parse(data)) == data`` for any bytes."""
    text = data.decode("utf-8", "surrogateescape")
    pieces: list[_Piece] = []
    position = carried = 0
    while position < len(text):
        blank = _BLANK.match(text, position)
        position = blank.end() if blank else position
        found = _PREF.match(text, position)
        if found and (key := _text(found["key"])) is not None and _readable(found["value"]):
            if carried < position:
                pieces.append(_Piece(text[carried:position]))
            pieces.append(_Piece(found["head"], key, found["value"], found["tail"]))
            position = carried = found.end()
        elif position < len(text):
            line = _LINE.match(text, position)  # not a preference: the rest of the line is only carried along
            position = line.end() if line and line.end() > position else position + 1
    if carried < len(text):
        pieces.append(_Piece(text[carried:]))
    return Prefs(tuple(pieces))


def _at_line_start(pieces: list[_Piece]) -> bool:
    return not pieces or pieces[-1].raw.endswith(("\n", "\r"))


def _same(one: Value, other: Value) -> bool:
    return type(one) is type(other) and one == other


def _readable(literal: str) -> bool:
    if literal[0] in "\"'":
        return _text(literal) is not None
    return literal in ("true", "false") or (-(2**31) <= int(literal[:12]) < 2**31 and len(literal) <= 12)


def _value(literal: str) -> Value:
    """The value of a literal that ``_readable`` accepted."""
    if literal in ("true", "false"):
        return literal == "true"
    text = _text(literal)
    return int(literal) if text is None else text


def _text(literal: str) -> str | None:
    """The string a quoted literal stands for; None when it is not quoted or holds an escape unknown to Mozilla."""
    if literal[0] not in "\"'":
        return None
    wrong = False

    def plain(found: re.Match[str]) -> str:
        nonlocal wrong
        byte, unit, simple = found.groups()
        if simple is None:
            wrong |= int(byte or unit, 16) == 0
            return chr(int(byte or unit, 16))
        wrong |= simple not in _SIMPLE
        return _SIMPLE.get(simple, "")

    text = _ESCAPE.sub(plain, literal[1:-1])
    if wrong:
        return None
    if "\\u" in literal:  # surrogate pairs are written as two escapes
        try:
            text = text.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            return None
    return text


def _literal(value: Value) -> str:
    """How Mozilla writes a value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        if not -(2**31) <= value < 2**31:
            raise ValueError("a preference holds 32 bits")
        return str(value)
    if "\0" in value:
        raise ValueError("a preference cannot hold NUL")
    value.encode("utf-8")  # a lone surrogate is a ValueError (UnicodeEncodeError)
    return '"' + "".join(_WRITTEN.get(c, c if c >= " " else f"\\x{ord(c):02x}") for c in value) + '"'
