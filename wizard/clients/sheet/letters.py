# SPDX-License-Identifier: EUPL-1.2
"""Letters of the fonts that every PDF reader has (Helvetica, in the WinAnsi encoding): how wide, which, how broken."""

from __future__ import annotations

import unicodedata

from wizard.wording.sheet import PLAIN, STRONG

# Adobe Core 14 font metrics: thousandths of the size, for the codes 32 to 255 (a code without a letter is a bullet).
_REGULAR = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 "
    "278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 "
    "667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 "
    "556 333 500 278 556 500 722 500 500 500 334 260 334 584 350 556 350 222 556 333 1000 556 556 333 1000 667 "
    "333 1000 350 611 350 350 222 222 333 333 350 556 1000 333 1000 500 333 944 350 500 667 278 333 556 556 556 "
    "556 260 556 333 737 370 556 584 333 737 333 400 584 333 333 333 556 537 278 333 333 365 556 834 834 834 611 "
    "667 667 667 667 667 667 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 "
    "722 722 667 667 611 556 556 556 556 556 556 889 500 556 556 556 556 278 278 278 278 556 556 556 556 556 556 "
    "556 584 611 556 556 556 556 500 556 500 "
)
_BOLD = (
    "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 "
    "333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 "
    "667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 "
    "611 389 556 333 611 556 778 556 556 500 389 280 389 584 350 556 350 278 556 500 1000 556 556 333 1000 667 "
    "333 1000 350 611 350 350 278 278 500 500 350 556 1000 333 1000 556 333 944 350 500 667 278 333 556 556 556 "
    "556 280 556 333 737 370 556 584 333 737 333 400 584 333 333 333 611 556 278 333 333 365 556 834 834 834 611 "
    "722 722 722 722 722 722 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 "
    "722 722 667 667 611 556 556 556 556 556 556 889 556 556 556 556 556 278 278 278 278 611 611 611 611 611 611 "
    "611 584 611 611 611 611 611 556 611 556 "
)
_WIDTHS = {False: tuple(map(int, _REGULAR.split())), True: tuple(map(int, _BOLD.split()))}
_INSTEAD = str.maketrans(
    {"\u202f": "\u00a0", "\u2011": "-", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "ŧ": "t"}
)

Run = tuple[str, bool]  # text, whether strong
Word = tuple[Run, ...]


def known(text: str) -> str:
    """The text in the letters there are: without its accents, else « ? », where one is not among them."""
    return "".join(letter if _encodable(letter) else _plainer(letter) for letter in text.translate(_INSTEAD))


def same(text: str) -> bool:
    """Whether ``known`` writes every letter of it; which space stands between them does not count."""
    return known(text).replace("\u00a0", " ") == text.replace("\u202f", " ").replace("\u00a0", " ").replace(
        "\u2011", "-"
    )


def _encodable(letter: str) -> bool:
    try:
        letter.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return letter.isprintable() or letter in ("\u00a0", STRONG, PLAIN)


def _plainer(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0]
    return base if _encodable(base) else "" if unicodedata.combining(letter) else "?"


def width(text: str, size: float, strong: bool = False) -> float:
    """The width in points of a text of known letters."""
    return sum(_WIDTHS[strong][code - 32] for code in text.encode("cp1252")) * size / 1000


def lines(text: str, size: float, room: float, strong: bool = False) -> tuple[tuple[Run, ...], ...]:
    """The text broken into lines no wider than ``room``, each as runs; marks of ``wizard.wording.sheet`` are read."""
    space = width(" ", size)
    found: list[tuple[Run, ...]] = []
    line: list[Run] = []
    used = 0.0
    for word in _words(known(text), size, room, strong):
        wide = sum(width(part, size, bold) for part, bold in word)
        if line and used + space + wide > room:
            found.append(tuple(line))
            line, used = [], 0.0
        if line:
            line.append((" ", False))
            used += space
        line += word
        used += wide
    return (*found, tuple(line))


def _words(text: str, size: float, room: float, strong: bool) -> list[Word]:
    words: list[Word] = []
    for chunk in text.split(" "):
        word: list[Run] = []
        part = ""
        for letter in chunk:
            if letter in (STRONG, PLAIN):
                word, part = [*word, (part, strong)], ""
                strong = letter == STRONG
            elif sum(width(*_sized(run, size)) for run in word) + width(part + letter, size, strong) > room:
                at = _break(part)  # an address wider than its column goes on below
                words.append((*word, (part[:at], strong)))
                word, part = [], part[at:] + letter
            else:
                part += letter
        words.append(tuple(run for run in (*word, (part, strong)) if run[0]))
    return [word for word in words if word]


def _break(part: str) -> int:
    """Where a word too wide is broken: before its last sign, so that none seems to end it; at its end without any."""
    at = max(map(part.rfind, "@.-_+"))
    return at if at > 0 else len(part)


def _sized(run: Run, size: float) -> tuple[str, float, bool]:
    return run[0], size, run[1]
