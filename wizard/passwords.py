# SPDX-License-Identifier: EUPL-1.2
"""How hard a password is to guess, and a phrase of French words proposed instead.

Both libraries are loaded at the first use (zxcvbn: about 50 ms), so call ``strength`` off the key press.
"""

from __future__ import annotations

import math
import re
import secrets
import string
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from wizard import assets
from wizard.core.numen import holds_numen
from wizard.core.password import CharacterClass, PasswordPolicy, satisfies
from wizard.core.weak_words import fold, is_mostly_common, longest_first, own_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_LISTS = ("common", "school", "places", "first-names", "calendar")
_JUDGED = 72  # characters: zxcvbn takes 1-9 ms a key, and much more beyond; the beginning decides anyway


class Hint(StrEnum):
    """Why a password is easy to guess; NOTHING when it is not."""

    NOTHING = "nothing"
    COMMON_WORD = "common_word"
    YOURS = "yours"  # the person's own name or identifier
    NUMEN = "numen"  # known to every office that manages the person
    DATE = "date"  # a date or a year
    KEYBOARD = "keyboard"  # neighbouring keys
    SEQUENCE = "sequence"  # abcd, 1234
    REPEAT = "repeat"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Strength:
    """``score`` 0 (guessed at once) to 4 (out of reach), as zxcvbn counts, French words included."""

    score: int
    hint: Hint


@cache
def _listed(name: str) -> tuple[str, ...]:
    lines = (line.strip() for line in assets.text("passwords", f"{name}.txt").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def weak_words() -> tuple[str, ...]:
    """French words that make weak passwords, folded, longest first: the ``common`` of ``core.password.check_new``."""
    return longest_first(word for name in _LISTS for word in _listed(name))


def strength(text: str, own: Sequence[str] = ()) -> Strength:
    """Judge a password with zxcvbn, French words and the person's own ones (name, identifier, address as typed).

    Nothing leaves the process. Empty text scores 0.
    """
    if not text:
        return Strength(0, Hint.SHORT)
    from zxcvbn import zxcvbn

    mine = [part for word in own for part in own_words(word.partition("@")[0], word)]
    # The rank in the list is the number of guesses: one's own words first, then the lists in their order.
    known = [*mine, *(word for name in _LISTS for word in _listed(name))]
    judged = text[:_JUDGED]
    results = [zxcvbn(judged, user_inputs=known)]
    if fold(judged) != judged.lower():
        results.append(zxcvbn(fold(judged), user_inputs=known))  # its dictionaries know no accents
    worst = min(results, key=lambda result: float(result["guesses_log10"]))
    score = int(worst["score"])
    # zxcvbn counts 10,000 guesses for each further piece, hence « Amiens2024! » 3 of 4: what everyone tries first.
    if holds_numen(text):
        return Strength(min(score, 1), Hint.NUMEN)
    if is_mostly_common(text, longest_first(mine)):
        return Strength(min(score, 1), Hint.YOURS)
    if is_mostly_common(text, weak_words()):
        return Strength(min(score, 1), Hint.COMMON_WORD)
    return Strength(score, _hint(worst["sequence"], set(mine)) if score < 3 else Hint.NOTHING)


def _hint(sequence: Sequence[dict[str, Any]], mine: set[str]) -> Hint:
    """What the longest guessable piece is."""
    pieces = [piece for piece in sequence if piece["pattern"] != "bruteforce"]
    if not pieces:
        return Hint.SHORT
    longest = max(pieces, key=lambda piece: len(piece["token"]))
    if longest["pattern"] == "dictionary":
        return Hint.YOURS if longest["matched_word"] in mine else Hint.COMMON_WORD
    if longest["pattern"] == "regex":
        return Hint.DATE  # its only expression is the recent year
    return {"spatial": Hint.KEYBOARD, "repeat": Hint.REPEAT, "sequence": Hint.SEQUENCE, "date": Hint.DATE}.get(
        longest["pattern"], Hint.SHORT
    )


# --- a phrase to propose ------------------------------------------------------------------------------------------

_WORDS = 5
_SHORTEST, _LONGEST = 4, 7  # letters of a word
_SIGNS = "-_+*!?.="  # separators that every portal takes and that need no dead key
_EASY = {  # for academies whose maximum is too short for words: no sign that is read as another
    CharacterClass.LOWER: "abcdefghijkmnpqrstuvwxyz",
    CharacterClass.UPPER: "ABCDEFGHJKLMNPQRSTUVWXYZ",
    CharacterClass.DIGIT: "23456789",
    CharacterClass.SPECIAL: "-_+*!?=",
}


@cache
def _words() -> tuple[str, ...]:
    """Words of 4 to 7 plain letters that two French lists have in common, without the ones better not proposed."""
    from xkcdpass import xkcd_password

    form = {"min_length": _SHORTEST, "max_length": _LONGEST, "valid_chars": "[a-z]"}
    usual = set(xkcd_password.generate_wordlist(wordfile="fr-freelang", **form))
    correct = set(xkcd_password.generate_wordlist(wordfile="fr-corrected.txt", **form))
    starts = tuple(stem for stem in _listed("avoid") if not stem.endswith("."))
    exact = {stem.removesuffix(".") for stem in _listed("avoid") if stem.endswith(".")}
    return tuple(sorted(word for word in usual & correct if not word.startswith(starts) and word not in exact))


def propose(policy: PasswordPolicy) -> str:
    """A new phrase such as « brioche-Voile42-orner-tasse-climat » that satisfies the policy.

    Drawn with the system's secure generator. Where the academy's maximum is too short for words, easily read
    characters instead, as many as it allows up to 20.
    ValueError for a policy that contradicts itself.
    """
    random = secrets.SystemRandom()
    count = _word_count(policy)
    while True:
        text = _phrase(random, count) if count else _characters(random, policy)
        if satisfies(text, policy):
            return text


def _word_count(policy: PasswordPolicy) -> int:
    """How many words reach the least length; 0: the maximum has no room for them. ValueError: for nothing at all."""
    if 0 < policy.max_length < max(policy.min_length, len(policy.classes)):
        raise ValueError("a policy that no password satisfies")
    count = max(_WORDS, math.ceil((policy.min_length + 1) / (_SHORTEST + 1)))
    return 0 if 0 < policy.max_length < count * (_LONGEST + 1) + 1 else count


def _phrase(random: secrets.SystemRandom, count: int) -> str:
    words = [random.choice(_words()) for _ in range(count)]
    capital = random.randrange(count)
    words[capital] = words[capital].capitalize()
    place, number = random.randrange(count), f"{random.randrange(100):02}"
    words[place] = number + words[place] if random.randrange(2) else words[place] + number
    return random.choice(_SIGNS).join(words)


def _character_plan(policy: PasswordPolicy) -> tuple[int, tuple[str, ...]]:
    usual = (CharacterClass.LOWER, CharacterClass.UPPER, CharacterClass.DIGIT)
    kinds = policy.classes or usual[: policy.max_length]
    length = max(policy.min_length, len(set(kinds)), min(policy.max_length, 20))
    return length, tuple(_EASY[kind] for kind in CharacterClass if kind in kinds)


def _characters(random: secrets.SystemRandom, policy: PasswordPolicy) -> str:
    length, alphabets = _character_plan(policy)
    drawn = [random.choice(alphabet) for alphabet in alphabets]
    drawn += [random.choice("".join(alphabets)) for _ in range(length - len(drawn))]
    random.shuffle(drawn)
    return "".join(drawn)


def spelled(text: str) -> tuple[str, ...]:
    """A phrase cut where it is read aloud: words, numbers and signs, one each."""
    return tuple(re.findall(rf"[a-zA-Z]+|\d+|[{re.escape(string.punctuation)}]|.", text))
