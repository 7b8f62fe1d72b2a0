# SPDX-License-Identifier: EUPL-1.2
"""Strength knows French; a proposed phrase satisfies every policy, is new each time, and is as hard as stated."""

from __future__ import annotations

import math
import re
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard import assets, passwords
from wizard.core.password import CharacterClass, PasswordPolicy, State, check_new, satisfies
from wizard.core.weak_words import fold, own_words
from wizard.passwords import Hint, propose, spelled, strength, weak_words

AMIENS = PasswordPolicy(min_length=8, classes=tuple(CharacterClass), avoid_accents=True)
ENOUGH_BITS = 77.0  # six words of a large dice list; CNIL 2022-100 asks 80 where nothing slows the guesser,
LEAST_BITS = 50.0  # and 50 where refusals do
OWN = ("Camille Exemple", "cexemple", "c.exemple@ac-amiens.fr")


@pytest.mark.parametrize(
    ("text", "worst", "hint"),
    [
        ("", 0, Hint.SHORT),
        ("MotDePasse1!", 1, Hint.COMMON_WORD),  # 3 of 4 for zxcvbn alone
        ("Professeur80!", 1, Hint.COMMON_WORD),  # 4 of 4 for zxcvbn alone
        ("Amiens2024!", 1, Hint.COMMON_WORD),
        ("École2023", 1, Hint.COMMON_WORD),
        ("Décembre24", 1, Hint.COMMON_WORD),
        ("azertyuiop", 1, Hint.COMMON_WORD),
        ("Cexemple12!", 1, Hint.YOURS),
        ("12/05/1980", 1, Hint.DATE),
        ("lkjhgfds", 1, Hint.KEYBOARD),
        ("bcdefghijk", 1, Hint.SEQUENCE),
        ("kkkkkkkkkk", 1, Hint.REPEAT),
        ("xK9$", 1, Hint.SHORT),
    ],
)
def test_weak(text: str, worst: int, hint: Hint) -> None:
    found = strength(text, OWN)
    assert found.score <= worst
    assert found.hint is hint


@pytest.mark.parametrize("text", ["brioche-Voile42-orner-tasse-climat", "8#2!9$Lion4?7%6+1", "vK3$pq9!Zr2x"])
def test_strong(text: str) -> None:
    assert strength(text, OWN) == passwords.Strength(4, Hint.NOTHING)


def test_ones_own_words_matter() -> None:
    assert strength("exemplarissime", ("Exemplarissime",)).score < strength("exemplarissime").score


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=150), st.lists(st.text(max_size=20), max_size=3))
def test_any_text_has_a_strength(text: str, own: list[str]) -> None:
    assert strength(text, own).score in range(5)


def test_the_french_lists_are_read() -> None:
    words = weak_words()
    assert len(words) > 1500
    assert {"motdepasse", "professeur", "amiens", "abbeville", "decembre", "camille", "azertyuiop"} <= set(words)
    assert {"etablissement", "vivelavie", "footix", "123456789", "000000"} <= set(words)
    assert all(re.fullmatch("[a-z]{4,}|[0-9]{4,}", word) for word in words)
    assert [len(word) for word in words] == sorted((len(word) for word in words), reverse=True)


@pytest.mark.parametrize("name", ["common", "school", "places", "first-names", "calendar", "avoid"])
def test_lists_hold_no_word_twice_and_say_whose_they_are(name: str) -> None:
    assert [word for word, times in Counter(passwords._listed(name)).items() if times > 1] == []
    first, *rest = assets.text("passwords", f"{name}.txt").splitlines()
    assert first == "# SPDX-License-Identifier: EUPL-1.2"
    assert "iste faite pour ce logiciel." in " ".join(line for line in rest if line.startswith("#"))


def test_words_proposed_are_plain_usual_and_decent() -> None:
    words = passwords._words()
    assert 4000 < len(words) < 10_000
    assert all(re.fullmatch("[a-z]{4,7}", word) for word in words)
    assert {"brioche", "voile", "tasse", "climat"} <= set(words)
    assert not {"merde", "tuer", "mort", "nazi", "sein", "enculer", "salaud", "guerre", "viol"} & set(words)


def test_a_phrase() -> None:
    text = propose(AMIENS)
    signs = set(re.findall("[^A-Za-z0-9]", text))
    assert len(signs) == 1
    pieces = text.split(signs.pop())
    assert len(pieces) == 5
    assert sum(piece != piece.lower() for piece in pieces) == 1
    assert len(re.findall(r"\d", text)) == 2
    assert all(re.sub(r"\d", "", piece).lower() in passwords._words() for piece in pieces)


CLASSES = st.lists(st.sampled_from(CharacterClass), unique=True).map(tuple)


@settings(deadline=None)
@given(st.integers(0, 64), st.integers(0, 80), CLASSES)
def test_every_policy_is_satisfied(low: int, extra: int, classes: tuple[CharacterClass, ...]) -> None:
    high = 0 if extra == 0 else max(low, len(classes), 1) + extra - 1
    policy = PasswordPolicy(low, high, classes)
    text = propose(policy)
    assert satisfies(text, policy)
    assert text.isascii()


@pytest.mark.parametrize("policy", [PasswordPolicy(10, 8), PasswordPolicy(0, 2, tuple(CharacterClass))])
def test_a_policy_that_contradicts_itself_is_told(policy: PasswordPolicy) -> None:
    with pytest.raises(ValueError, match="no password"):
        propose(policy)


def test_it_is_new_each_time() -> None:
    assert len({propose(AMIENS) for _ in range(200)}) == 200
    short = PasswordPolicy(8, 12, tuple(CharacterClass))
    assert len({propose(short) for _ in range(200)}) == 200


def test_a_phrase_is_hard_to_guess() -> None:
    # words, separator, number, its place (before or after one of five), the capital: all of them drawn, see below
    bits = math.log2(len(passwords._words()) ** 5 * len(passwords._SIGNS) * 100 * 10 * 5)
    assert bits >= ENOUGH_BITS
    length, alphabets = passwords._character_plan(PasswordPolicy(8, 12, tuple(CharacterClass)))
    kinds = sum(math.log2(len(alphabet)) for alphabet in alphabets)
    assert kinds + (length - len(alphabets)) * math.log2(len("".join(alphabets))) > LEAST_BITS


def test_every_choice_is_drawn() -> None:
    drawn = [propose(AMIENS) for _ in range(600)]
    assert {re.search("[^A-Za-z0-9]", text)[0] for text in drawn} == set(passwords._SIGNS)  # type: ignore[index]
    assert {text[0].isupper() for text in drawn} == {True, False}
    assert len({re.search(r"\d\d", text)[0] for text in drawn}) > 90  # type: ignore[index]


def test_a_proposal_passes_its_own_advice() -> None:
    for _ in range(100):
        lines = check_new(propose(AMIENS), AMIENS, name="Zyx Wvuts", login="zwvuts", common=weak_words())
        assert {line.state for line in lines} == {State.MET}


def test_spelled() -> None:
    assert spelled("brioche-Voile42") == ("brioche", "-", "Voile", "42")


def test_own_words_reach_the_library_folded() -> None:
    assert own_words("Élodie", "Élodie") == ("elodie",)
    assert fold("Élodie") == "elodie"


def test_nothing_heavy_is_loaded_by_importing_the_room() -> None:
    code = "import sys, wizard.passwords; print('zxcvbn' in sys.modules or 'xkcdpass' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
