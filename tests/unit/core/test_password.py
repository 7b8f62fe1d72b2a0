# SPDX-License-Identifier: EUPL-1.2
"""The criteria of a new password: each one can be met and unmet, and the list never moves."""

from __future__ import annotations

import dataclasses
import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.password import (
    CharacterClass,
    Criterion,
    PasswordPolicy,
    Rule,
    State,
    check_new,
    remaining,
    required,
    satisfies,
)
from wizard.core.server import Confidence

AMIENS = PasswordPolicy(min_length=8, classes=tuple(CharacterClass), avoid_accents=True)
COMMON = ("motdepasse", "professeur", "azerty", "ecole")
CLASSES = st.lists(st.sampled_from(CharacterClass), unique=True).map(tuple)
POLICIES = st.builds(PasswordPolicy, st.integers(0, 20), st.sampled_from([0, 8, 12, 40]), CLASSES)


def states(text: str, policy: PasswordPolicy = AMIENS, **more: object) -> dict[Rule, State]:
    return {line.code: line.state for line in check_new(text, policy, **more)}  # type: ignore[arg-type]


def test_the_order_is_required_first_and_fixed() -> None:
    lines = check_new("x", AMIENS, name="Camille Exemple", login="cexemple", confirmation="", common=COMMON)
    assert [line.code for line in lines] == [
        Rule.LENGTH,
        Rule.UPPER,
        Rule.LOWER,
        Rule.DIGIT,
        Rule.SPECIAL,
        Rule.CONFIRMATION,
        Rule.ADVISED_LENGTH,
        Rule.NO_ACCENT,
        Rule.NOT_YOURS,
        Rule.NO_DATE,
        Rule.NOT_NUMEN,
        Rule.NOT_COMMON,
    ]
    assert [line.required for line in lines] == [True] * 6 + [False] * 6


@pytest.mark.parametrize(
    ("code", "met", "unmet"),
    [
        (Rule.LENGTH, "abcdefgh", "abcdefg"),
        (Rule.UPPER, "A", "aé"),
        (Rule.LOWER, "a", "A1"),
        (Rule.DIGIT, "0", "O"),
        (Rule.SPECIAL, "_", "a1 "),
    ],
)
def test_each_required_rule(code: Rule, met: str, unmet: str) -> None:
    assert states(met)[code] is State.MET
    assert states(unmet)[code] is State.UNMET
    assert states(unmet, while_typing=True)[code] is State.TO_FILL
    assert states("")[code] is State.TO_FILL


def test_a_capital_with_an_accent_is_not_said_to_satisfy_a_server() -> None:
    found = states("École2023!")
    assert found[Rule.UPPER] is State.UNMET
    assert found[Rule.NO_ACCENT] is State.CARE


def test_every_line_carries_what_supports_it() -> None:
    """Accents are advised against by us anyway: the line is the academy's only where its file says so."""
    stated = PasswordPolicy(8, 0, (CharacterClass.UPPER,), True, sources=("letter",), confidence=Confidence.MEDIUM)
    lines = check_new("x", stated, name="Camille", confirmation="x", common=COMMON)
    theirs = {line.code for line in lines if (line.sources, line.confidence) == (("letter",), Confidence.MEDIUM)}
    ours = {line.code: line.sources for line in lines if line.confidence is Confidence.HIGH and not line.academy}
    assert theirs == {line.code for line in lines if line.academy} == {Rule.LENGTH, Rule.UPPER, Rule.NO_ACCENT}
    assert ours == {
        Rule.CONFIRMATION: ("logiciel",),
        Rule.ADVISED_LENGTH: ("cnil", "anssi"),
        Rule.NOT_YOURS: ("anssi",),
        Rule.NO_DATE: ("anssi",),
        Rule.NOT_NUMEN: ("logiciel",),
        Rule.NOT_COMMON: ("anssi",),
    }
    silent = check_new("x", dataclasses.replace(stated, avoid_accents=False))
    assert [line.sources for line in silent if line.code is Rule.NO_ACCENT] == [("logiciel",)]
    assert [line.state for line in silent if line.code is Rule.NO_ACCENT] == [State.MET]


def test_each_rule_may_have_sources_of_its_own() -> None:
    apart = (("upper", ("site",)), ("no_accent", ("leaflet",)), ("not_numen", ("letter",)))
    policy = PasswordPolicy(
        8, 0, (CharacterClass.UPPER,), True, sources=("letter", "site"), confidence=Confidence.LOW, rule_sources=apart
    )
    found = {line.code: (line.sources, line.confidence) for line in check_new("x", policy)}
    assert found[Rule.LENGTH] == (("letter", "site"), Confidence.LOW)
    assert found[Rule.UPPER] == (("site",), Confidence.LOW)
    assert found[Rule.NO_ACCENT] == (("leaflet",), Confidence.LOW)
    assert found[Rule.NOT_NUMEN] == (("letter",), Confidence.LOW)
    assert found[Rule.ADVISED_LENGTH][1] is Confidence.HIGH


@pytest.mark.parametrize("sign", sorted(string.punctuation))
def test_every_ascii_sign_is_special(sign: str) -> None:
    assert states(sign)[Rule.SPECIAL] is State.MET


def test_length_counts_what_is_seen_whatever_the_keyboard_sends() -> None:
    composed = "é" * 8
    assert states(composed)[Rule.LENGTH] is State.MET
    assert states(unicodedata.normalize("NFD", "é" * 7))[Rule.LENGTH] is State.UNMET
    assert states(unicodedata.normalize("NFD", composed))[Rule.LENGTH] is State.MET


def test_a_maximum_exists_only_where_it_is_stated() -> None:
    assert Rule.MAX_LENGTH not in states("a" * 500)
    short = PasswordPolicy(min_length=8, max_length=10)
    assert states("a" * 10, short)[Rule.MAX_LENGTH] is State.MET
    assert states("a" * 11, short)[Rule.MAX_LENGTH] is State.UNMET
    assert Rule.ADVISED_LENGTH not in states("a" * 10, short), "12 cannot be advised where 10 is the most"


def test_confirmation() -> None:
    assert Rule.CONFIRMATION not in states("Abc")
    assert states("Abc", confirmation="")[Rule.CONFIRMATION] is State.TO_FILL
    assert states("Abc", confirmation="abc")[Rule.CONFIRMATION] is State.UNMET
    assert states("Abc", confirmation="ab", while_typing=True)[Rule.CONFIRMATION] is State.TO_FILL
    assert states("Abc", confirmation="Abc")[Rule.CONFIRMATION] is State.MET
    assert states("", confirmation="")[Rule.CONFIRMATION] is State.TO_FILL


def test_advice_is_never_an_obstacle() -> None:
    found = check_new("Ecole123!", AMIENS, name="Ecole", login="ecole", common=COMMON)
    assert {line.state for line in found if not line.required} == {State.ADVICE, State.CARE, State.MET}
    assert remaining(found) == ()
    assert states("")[Rule.NO_ACCENT] is State.ADVICE


def test_advised_length() -> None:
    assert states("a" * 11)[Rule.ADVISED_LENGTH] is State.ADVICE
    assert states("a" * 12)[Rule.ADVISED_LENGTH] is State.MET
    assert Rule.ADVISED_LENGTH not in states("a", PasswordPolicy(min_length=12))


def test_an_unknown_policy_requires_nothing() -> None:
    assert required(check_new("a", PasswordPolicy())) == ()
    assert satisfies("a", PasswordPolicy())
    assert not satisfies("", PasswordPolicy())


def test_what_remains_is_counted() -> None:
    lines = check_new("motdepasse1", AMIENS, confirmation="")
    assert [line.code for line in remaining(lines)] == [Rule.UPPER, Rule.SPECIAL, Rule.CONFIRMATION]
    assert len(required(lines)) == 6


@given(st.text(), st.text(), POLICIES, st.booleans())
def test_lines_never_move_and_hold_no_password(text: str, other: str, policy: PasswordPolicy, typing: bool) -> None:
    def check(typed: str) -> tuple[Criterion, ...]:
        return check_new(typed, policy, name="Camille Exemple", confirmation="", common=COMMON, while_typing=typing)

    one, two = check(text), check(other)
    assert [(line.code, line.required, line.facts) for line in one] == [
        (line.code, line.required, line.facts) for line in two
    ]
    assert all(fact.isdigit() for line in one for fact in line.facts)
    order = list(Rule)
    assert [order.index(line.code) for line in one] == sorted(order.index(line.code) for line in one)


@given(st.text(min_size=1, max_size=30), POLICIES)
def test_satisfied_means_what_it_says(text: str, policy: PasswordPolicy) -> None:
    size = len(unicodedata.normalize("NFC", text))
    members = {
        CharacterClass.UPPER: string.ascii_uppercase,
        CharacterClass.LOWER: string.ascii_lowercase,
        CharacterClass.DIGIT: string.digits,
        CharacterClass.SPECIAL: string.punctuation,
    }
    wanted = (
        size >= policy.min_length
        and (not policy.max_length or size <= policy.max_length)
        and all(any(sign in members[kind] for sign in text) for kind in policy.classes)
    )
    assert satisfies(text, policy) is wanted


@given(st.text(max_size=40))
def test_while_typing_nothing_is_red(text: str) -> None:
    lines = check_new(text, AMIENS, confirmation=text[:3], while_typing=True)
    assert State.UNMET not in {line.state for line in lines}
