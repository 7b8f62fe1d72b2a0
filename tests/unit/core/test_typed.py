# SPDX-License-Identifier: EUPL-1.2
"""Cleaned text, slips between words, and the domain that was meant."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core.academy import AcademyName
from wizard.core.domains import nearest, owner, parent_of, student_owner
from wizard.core.typed import distance, is_invisible, is_latin_accented, one_line, without_accents

AMIENS = AcademyName("amiens", "Amiens", ("ac-amiens.fr",))
NORMANDIE = AcademyName("normandie", "Normandie", ("ac-normandie.fr", "region.test"), ("ac-caen.fr",))
NAMES = (AMIENS, NORMANDIE)


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("amiens", "amiens", 0),
        ("amien", "amiens", 1),
        ("amienss", "amiens", 1),
        ("amiems", "amiens", 1),
        ("maiens", "amiens", 1),
        ("amiesn", "amiens", 1),
        ("aimens", "amiens", 1),
        ("mains", "amiens", 2),
        ("ab", "ba", 1),
        ("", "ab", 2),
        ("ab", "", 2),
        ("abc", "cba", 2),
        ("abcd", "wxyz", 3),
        ("abcdef", "a", 3),
    ],
)
def test_slips_are_counted_to_the_limit(one: str, other: str, slips: int) -> None:
    assert distance(one, other, 2) == slips


@settings(max_examples=200, deadline=None)
@given(st.text("abcd", max_size=6), st.text("abcd", max_size=6), st.integers(0, 3))
def test_distance_is_bounded_and_even_handed(one: str, other: str, limit: int) -> None:
    found = distance(one, other, limit)
    assert found == distance(other, one, limit)
    assert (found == 0) is (one == other)
    assert found <= limit + 1
    assert min(found, limit + 1) == min(distance(one, other, 9), limit + 1)


@pytest.mark.parametrize("char", ["\ufe00", "\ufe0f", "\u200b", "\u034f", "\u2800", "\ud800", "\ue000", "\u0007"])
def test_what_shows_nothing_is_invisible(char: str) -> None:
    assert is_invisible(char)
    assert one_line(f"a{char}b") == "ab"


@pytest.mark.parametrize("char", ["a", "é", "\u00a0", "X", "́", "\ufe10", "\ufdff"])
def test_what_shows_something_is_not(char: str) -> None:
    assert not is_invisible(char)


@pytest.mark.parametrize("space", ["\n", "\t", "\u00a0", "\u202f", "\x1c", "\x1f", "\u2028", "  "])
def test_every_space_is_one_space(space: str) -> None:
    assert one_line(f"{space}a{space}{space}b{space}") == "a b"


def test_ligatures_come_apart() -> None:
    assert without_accents("œuvre Œuvre æther Æther Strauß l’Éloïse") == "oeuvre OEuvre aether AEther Strauss l'Eloise"
    assert without_accents("Łukasz Đorđe Søren Þóra Ħal") == "Lukasz Dorde Soren THora Hal"
    assert [is_latin_accented(text) for text in ("łø", "ıi")] == [True, False]
    assert [is_latin_accented(text) for text in ("Eloise", "Éloïse", "Елена", "œ", "éЕ")] == [
        False,
        True,
        False,
        True,
        False,
    ]


def test_whose_a_domain_is() -> None:
    assert owner("region.test", NAMES) is NORMANDIE
    assert owner("ac-caen.fr", NAMES) is None
    assert student_owner("etu.ac-amiens.fr", NAMES) is AMIENS
    assert student_owner("etu.inconnu.fr", NAMES) is None
    assert student_owner("dsden.ac-amiens.fr", NAMES) is None
    assert parent_of("webmail.ac-amiens.fr", NAMES) == ("ac-amiens.fr", True)
    assert parent_of("webmails.ac-amiens.fr", NAMES) == ("ac-amiens.fr", False)
    assert parent_of("webmail.inconnu.fr", NAMES) == ("", False)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ac-amiens.com", "ac-amiens.fr"),
        ("amiens.fr", "ac-amiens.fr"),
        ("ac.amiens.fr", "ac-amiens.fr"),
        ("ac-amiens fr", "ac-amiens.fr"),
        (".ac-amiens.fr-", "ac-amiens.fr"),
        ("ac-amiesn.fr", "ac-amiens.fr"),
        ("ac-normandie.f", "ac-normandie.fr"),
        ("ac-normadnie.fr", "ac-normandie.fr"),
        ("ac-norm", "ac-normandie.fr"),
        ("ac-n", ""),
        ("", ""),
        ("...", ""),
        ("ac-zzzzzzzz.fr", ""),
    ],
)
def test_the_domain_that_was_meant(typed: str, meant: str) -> None:
    assert nearest(typed, NAMES) == meant


def test_two_academies_that_begin_alike_are_not_guessed_between() -> None:
    alike = (AcademyName("a", "A", ("ac-nancy-metz.fr",)), AcademyName("b", "B", ("ac-nancy-ville.fr",)))
    assert nearest("ac-nancy.fr", alike) == ""
    assert nearest("ac-nancy.fr", alike[:1]) == "ac-nancy-metz.fr"
    assert nearest("ac-metz.fr", alike) == "ac-nancy-metz.fr"
    assert nearest("ac.fr", alike) == ""
