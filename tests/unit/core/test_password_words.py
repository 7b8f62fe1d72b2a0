# SPDX-License-Identifier: EUPL-1.2
"""Weak words: one's own name and common words are seen through accents, capitals and substitutions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.weak_words import fold, holds_date, holds_own_word, is_mostly_common, longest_first, own_words

COMMON = longest_first(
    ["123456", "12", "mot de passe", "Professeur", "azerty", "école", "soleil", "amiens", "password", "été"]
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("ÉCOLE", "ecole"), ("Œuvre", "oeuvre"), ("Straße", "strasse"), ("ﬁn", "fin"), ("p@ss", "p@ss")],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_the_list_is_folded_and_longest_first() -> None:
    assert COMMON == ("motdepasse", "professeur", "password", "123456", "amiens", "azerty", "soleil", "ecole")


@pytest.mark.parametrize(
    "text",
    [
        "MotDePasse1!",
        "Professeur80!",
        "P@ssw0rd",
        "m0tdep@sse",
        "École2023",
        "azertyAZERTY1",
        "Amiens24121980",
        "xxSoleil!",
        "123456",
        "12-34-56!",
    ],
)
def test_common(text: str) -> None:
    assert is_mostly_common(text, COMMON)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345678",  # not in this list, and digits count as a whole
        "12",
        "1234567",
        "brioche-Voile42-orner-tasse",
        "brioche-école-voile-42",  # a common word among others
        "soleil-ecole-azerty",  # three different words are a phrase
        "8#2!9$Ecole4?7%6+1",  # more signs than a date: a password of its own
        "xkfwzqpt",
    ],
)
def test_not_common(text: str) -> None:
    assert not is_mostly_common(text, COMMON)


@pytest.mark.parametrize(
    "text",
    ["1985", "x2026y", "été2024", "12/03/1985", "kw12031985!", "120385", "kw120385!", "2024-05-17", "12 mars 1985"],
)
def test_a_date_or_a_year(text: str) -> None:
    assert holds_date(text)


@pytest.mark.parametrize("text", ["", "brioche", "1885", "2100", "19850", "120399999", "990385", "Voile42", "é", "٣"])
def test_no_date(text: str) -> None:
    assert not holds_date(text)


def test_without_a_list_nothing_is_common() -> None:
    assert not is_mostly_common("password", ())


@pytest.mark.parametrize(
    ("text", "name", "login"),
    [
        ("Exemple2024!", "Camille Exemple", ""),
        ("xxCAMILLExx", "Camille Exemple", ""),
        ("C@mi11e!exempl3", "Exemplé", "cexemple"),
        ("cexemple12", "", "cexemple"),
        ("jeanmarie7", "Jean-Marie Duré", ""),
        ("DURE-9999", "Jean-Marie Duré", ""),
        ("lea-12345", "Léa Roy", ""),
        ("p.nom.2024", "", "p.nom@ac-amiens.fr"),
        ("c.e.x.e.m.p.l.e", "", "cexemple2"),
    ],
)
def test_own(text: str, name: str, login: str) -> None:
    assert holds_own_word(text, name, login)


@pytest.mark.parametrize(
    ("text", "name", "login"),
    [
        ("royaume-brioche", "Léa Roy", ""),  # three letters count only alone
        ("brioche-voile", "Camille Exemple", "cexemple"),
        ("amiens-brioche", "", "p.nom@ac-amiens.fr"),  # the domain is nobody's name
        ("anything", "", ""),
        ("deleau", "Le De La", "a"),
    ],
)
def test_not_own(text: str, name: str, login: str) -> None:
    assert not holds_own_word(text, name, login)


def test_own_words_are_folded_parts() -> None:
    assert own_words("Zoé d’Été-Blanc", "zeteblanc2") == ("zeteblanc", "blanc", "ete", "zoe")


@given(st.text(max_size=300), st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_judged(text: str, name: str, login: str) -> None:
    assert holds_own_word(text, name, login) in (True, False)
    assert is_mostly_common(text, COMMON) in (True, False)
    assert holds_date(text) in (True, False)


@given(st.sampled_from([word for word in COMMON if word.isalpha()]), st.text("0123456789!?*", max_size=8))
def test_a_common_word_with_ornaments_stays_common(word: str, ornament: str) -> None:
    assert is_mostly_common(word.capitalize() + ornament, COMMON)
    assert is_mostly_common(ornament + word, COMMON)
