# SPDX-License-Identifier: EUPL-1.2
"""Words that make a password easy to guess: the person's own, and common ones, seen through accents and « p@ss »."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONGEST_JUDGED = 200  # a longer text is judged by its beginning: the time of a key press stays bounded
_LEFT_OVER = 3  # letters besides common words that still make it « a common word and a little »
_OWN_PART = 4  # shorter parts of a name count only when they stand alone
_LEET = str.maketrans("0134578@$!€", "oieastbasie")
_LETTERS = re.compile("[a-z]+")
_DECORATION = re.compile("^[^a-z]+|[^a-z]+$")
_ORNAMENT = 8  # digits and signs around it: a whole date; more of them are a password of their own
_FEW = 2  # a phrase of three different words is no longer a common password


def fold(text: str) -> str:
    """Lower case without accents, « œ » and « æ » in two letters: how words are compared here."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    plain = unicodedata.normalize("NFKD", lowered.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss"))
    return "".join(character for character in plain if not unicodedata.combining(character))


def _readings(text: str) -> tuple[str, ...]:
    """The folded text, and the same with usual substitutions undone (« P@ssw0rd »), with and without what surrounds."""
    plain = fold(text[:_LONGEST_JUDGED])
    return plain, _DECORATION.sub("", plain).translate(_LEET), plain.translate(_LEET)


def own_words(name: str, login: str) -> tuple[str, ...]:
    """The folded parts of a name and an identifier that a password should not hold, longest first.

    An address given as identifier counts by what stands before the @.
    """
    parts = set(_LETTERS.findall(fold(name)))
    local = fold(login).partition("@")[0]
    parts.update(_LETTERS.findall(local))
    parts.add("".join(_LETTERS.findall(local)))
    return tuple(sorted((part for part in parts if len(part) >= 3), key=lambda part: (-len(part), part)))


def holds_own_word(text: str, name: str, login: str) -> bool:
    """Whether a password holds a part of the person's name or identifier."""
    words = own_words(name, login)
    for reading in _readings(text):
        alone = set(_LETTERS.findall(reading))
        joined = "".join(_LETTERS.findall(reading))
        for word in words:
            if word in alone or (len(word) >= _OWN_PART and word in joined):
                return True
    return False


def is_mostly_common(text: str, common: Sequence[str]) -> bool:
    """Whether a password is common words and hardly anything else (« MotDePasse1! », « P@ssw0rd »).

    ``common``: folded words, longest first. A common word among others is fine: a phrase of several words is strong.
    """
    readings = _readings(text)
    if sum(not "a" <= sign <= "z" for sign in readings[0]) > _ORNAMENT:
        return False
    for reading in readings:
        rest = "".join(_LETTERS.findall(reading))
        found = 0
        for word in common:
            if word in rest:
                rest = rest.replace(word, "")
                found += 1
        if 0 < found <= _FEW and len(rest) <= _LEFT_OVER:
            return True
    return False


def longest_first(words: Iterable[str]) -> tuple[str, ...]:
    """Folded words of four letters or more, without repeats, in the order ``is_mostly_common`` needs."""
    folded = {"".join(_LETTERS.findall(fold(word))) for word in words}
    return tuple(sorted((word for word in folded if len(word) >= 4), key=lambda word: (-len(word), word)))
