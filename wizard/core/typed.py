# SPDX-License-Identifier: EUPL-1.2
"""What is cleaned out of anything typed or pasted before it is looked at: invisible characters, odd spaces, case."""

from __future__ import annotations

import re
import unicodedata

_SPACES = re.compile(r"\s+")
_INVISIBLE = ("Cf", "Cc", "Cs", "Co", "Cn")  # format (bidi, zero width), control, surrogate, private, unassigned
_ALSO_INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"  # letters and signs that show nothing

# Letters that Unicode does not take apart into a base and a mark, as the French write them without.
WHOLE_LETTERS = {
    "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ẞ": "SS", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O",
    "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ħ": "h", "Ħ": "H", "þ": "th", "Þ": "TH", "’": "'",
}  # fmt: skip


def is_invisible(char: str) -> bool:
    """Whether a character shows nothing and is no space."""
    return char in _ALSO_INVISIBLE or unicodedata.category(char) in _INVISIBLE or "\ufe00" <= char <= "\ufe0f"


def one_line(text: str) -> str:
    """Text on one line, each run of spaces (no-break and line ends included) made one space, nothing invisible left."""
    spaced = "".join(" " if char.isspace() or char in "\x1c\x1d\x1e\x1f" else char for char in text)
    seen = "".join(char for char in spaced if not is_invisible(char))
    return unicodedata.normalize("NFC", _SPACES.sub(" ", seen).strip())


def without_accents(text: str) -> str:
    """« Éloïse » as « Eloise », « Łukasz » as « Lukasz »; ligatures and typographic apostrophes too.

    Other scripts are left as they are.
    """
    text = "".join(WHOLE_LETTERS.get(char, char) for char in text)
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))


def is_latin_accented(text: str) -> bool:
    """Whether taking the accents off gives plain ASCII: otherwise other scripts' letters stand in for ours."""
    return not text.isascii() and without_accents(text).isascii()


def distance(one: str, other: str, limit: int) -> int:
    """Slips between two words (letter changed, added, left out, two swapped: Damerau-Levenshtein, restricted).

    ``limit + 1`` as soon as it is known to be more than ``limit``.
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        before, row, last = row, [i] + [0] * len(other), before
        for j, facing in enumerate(other, start=1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != facing))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == facing:
                row[j] = min(row[j], last[j - 2] + 1)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
