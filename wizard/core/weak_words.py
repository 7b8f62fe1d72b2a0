# SPDX-License-Identifier: EUPL-1.2
"""What makes a password easy to guess: the person's own words, common ones seen through accents and « p@ss », dates."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONGEST_JUDGED = 200  # a longer text is judged by its beginning: the time of a key press stays bounded
_SHORTEST = 4  # signs of a word that counts
_LEFT_OVER = 3  # letters besides common words that still make it « a common word and a little »
_OWN_PART = 4  # shorter parts of a name count only when they stand alone
_LEET = str.maketrans("0134578@$!€", "oieastbasie")
_LETTERS = re.compile("[a-z]+")
_DIGITS = re.compile("[0-9]+")
_YEAR = re.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_SIX = re.compile("(?<![0-9])[0-9]{6}(?![0-9])")
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


def holds_date(text: str) -> bool:
    """Whether a date stands in a password (« 12/03/1985 », « 120385 ») or a year of its own (« 2026 », « 1985 »)."""
    from wizard.core.numen import holds_birth_date, looks_like_birth_date  # here: not needed at start

    if _DIGITS.search(text) is None and text.isascii():
        return False
    short = (looks_like_birth_date(found.group()) for found in _SIX.finditer(text))
    return _YEAR.search(text) is not None or any(short) or holds_birth_date(text)


def is_mostly_common(text: str, common: Sequence[str]) -> bool:
    """Whether a password is common words and hardly anything else (« MotDePasse1! », « P@ssw0rd », « 123456 »).

    ``common``: folded words, longest first. A common word among others is fine: a phrase of several words is strong.
    """
    readings = _readings(text)
    if not _LETTERS.search(readings[0]):
        digits = "".join(_DIGITS.findall(readings[0]))
        return len(digits) >= _SHORTEST and digits in common
    if sum(not "a" <= sign <= "z" for sign in readings[0]) > _ORNAMENT:
        return False
    return any(_few_common(rest, common) for rest in {"".join(_LETTERS.findall(reading)) for reading in readings})


def _few_common(rest: str, common: Sequence[str]) -> bool:
    found = 0
    for word in common:
        if word in rest:
            rest = rest.replace(word, "")
            found += 1
            if len(rest) < _SHORTEST:
                break
    return 0 < found <= _FEW and len(rest) <= _LEFT_OVER


def longest_first(words: Iterable[str]) -> tuple[str, ...]:
    """Folded words of four signs or more, without repeats, in the order ``is_mostly_common`` needs.

    A word keeps its letters only; one without letters keeps its digits.
    """
    plain = {fold(word) for word in words}
    folded = {"".join(_LETTERS.findall(word)) or "".join(_DIGITS.findall(word)) for word in plain}
    return tuple(sorted((word for word in folded if len(word) >= _SHORTEST), key=lambda word: (-len(word), word)))
