# SPDX-License-Identifier: EUPL-1.2
"""The exact edges of the criteria of a new password and of the words seen in it."""

from __future__ import annotations

import pytest

from wizard.core.password import PasswordPolicy, Rule, State, check_new
from wizard.core.weak_words import holds_own_word, is_mostly_common, longest_first, own_words

WORDS = ("motdepasse", "soleil", "lapin", "chat")


NOTHING_ASKED = PasswordPolicy()


def state(text: str, rule: Rule, policy: PasswordPolicy = NOTHING_ASKED, **given: str) -> State | None:
    return next((line.state for line in check_new(text, policy, **given) if line.code is rule), None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("shortest", "longest", "shown"),
    [(0, 0, True), (11, 0, True), (12, 0, False), (0, 11, False), (0, 12, True), (0, 1, False), (0, 13, True)],
)
def test_the_advised_length_is_shown_where_it_can_be_followed(shortest: int, longest: int, shown: bool) -> None:
    policy = PasswordPolicy(min_length=shortest, max_length=longest)
    assert (state("x", Rule.ADVISED_LENGTH, policy) is not None) is shown


@pytest.mark.parametrize("length", [1, 7, 8, 10, 11])
def test_both_lengths_are_met_at_their_edge(length: int) -> None:
    policy = PasswordPolicy(min_length=8, max_length=10)
    assert state("x" * length, Rule.LENGTH, policy) is (State.MET if length >= 8 else State.UNMET)
    assert state("x" * length, Rule.MAX_LENGTH, policy) is (State.MET if length <= 10 else State.UNMET)


@pytest.mark.parametrize(
    ("given", "shown"),
    [({}, False), ({"name": "Camille"}, True), ({"login": "cexemple"}, True), ({"name": "C", "login": "c"}, True)],
)
def test_words_of_yours_are_judged_when_one_is_known(given: dict[str, str], shown: bool) -> None:
    assert (state("x", Rule.NOT_YOURS, **given) is not None) is shown


@pytest.mark.parametrize(
    ("text", "common"),
    [
        ("soleilabc", True),  # three letters more
        ("soleilabcd", False),  # four
        ("soleil1234567!", True),  # eight ornaments
        ("soleil12345678!", False),  # nine
        ("soleillapin", True),  # two words
        ("soleillapinchat", False),  # three
        ("abc", False),  # no common word at all
    ],
)
def test_the_edges_of_common(text: str, common: bool) -> None:
    assert is_mostly_common(text, WORDS) is common


@pytest.mark.parametrize(
    ("text", "name", "held"),
    [
        ("xexemx", "Exem", True),  # four letters inside others
        ("xexex", "Exe", False),  # three inside others
        ("x1!exe!", "Exe", True),  # three alone
        ("xx" * 98 + "exem", "Exem", True),  # the last letters judged
        ("xx" * 98 + "xexem", "Exem", False),  # one letter beyond
    ],
)
def test_the_edges_of_yours(text: str, name: str, held: bool) -> None:
    assert holds_own_word(text, name, "") is held


def test_a_compound_identifier_counts_whole_and_in_parts() -> None:
    assert own_words("", "jo.du-pont2@ac-amiens.fr") == ("jodupont", "pont")
    assert own_words("Lætitia Strauß", "") == ("laetitia", "strauss")


def test_weak_words_have_four_letters_or_more() -> None:
    assert longest_first(["chat", "ami", "Été-bleu", "chat"]) == ("etebleu", "chat")
