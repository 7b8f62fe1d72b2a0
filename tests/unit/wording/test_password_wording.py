# SPDX-License-Identifier: EUPL-1.2
"""Every criterion, state, finding, hint and keyring condition has its sentence, with its facts put in."""

from __future__ import annotations

import dataclasses

import pytest

from wizard import passwords, wording
from wizard.core.message import Finding, Severity
from wizard.core.password import CharacterClass, Criterion, PasswordPolicy, Rule, State, check_new
from wizard.core.server import Confidence
from wizard.core.typed_password import PasswordFinding
from wizard.passwords import Hint
from wizard.vault import ALLOWED, Condition
from wizard.wording import password as say
from wizard.wording import vault as say_vault

AMIENS = PasswordPolicy(min_length=8, classes=tuple(CharacterClass))


@pytest.fixture(autouse=True)
def english() -> None:
    wording.set_language("en")


def test_the_drawing_of_the_page() -> None:
    lines = check_new("motdepasse1", AMIENS, confirmation="", name="Camille Exemple")
    assert [say.line(line) for line in lines] == [
        "Met: at least 8 characters",
        "Not met: at least one capital letter",
        "Met: at least one small letter",
        "Met: at least one digit",
        "Not met: at least one special character",
        "To do: identical confirmation",
        "Advice: 12 characters or more",
        "Met: no accented letter",
        "Met: neither your name nor your identifier",
        "Met: neither a date nor a year",
        "Met: nothing like a NUMEN",
    ]
    assert say.status(lines) == "3 criteria of 6 are still to be met"
    assert say.missing(lines[:5]) == "Missing: a capital letter and a special character."
    assert [say.note(line) for line in lines if say.note(line)] == ["For example @ # & * -"]


def test_the_academy_s_own_advice_says_whose_it_is() -> None:
    policy = PasswordPolicy(8, avoid_accents=True, sources=("letter", "site"), confidence=Confidence.MEDIUM)

    def advised(rules: PasswordPolicy) -> str:
        return next(say.line(line) for line in check_new("été", rules) if line.code is Rule.NO_ACCENT)

    assert advised(policy) == "Take care: no accented letter (academy)"
    unsure = dataclasses.replace(policy, confidence=Confidence.LOW)
    assert advised(unsure) == "Take care: no accented letter (academy, to be confirmed)"
    assert advised(dataclasses.replace(policy, avoid_accents=False)) == "Take care: no accented letter"


def test_status_counts() -> None:
    assert say.status(check_new("Motdepass1", AMIENS)) == "1 criterion of 5 is still to be met"
    assert say.status(check_new("Motdepass1!", AMIENS)) == "All criteria are met"
    nothing_known = check_new("é", PasswordPolicy(), confirmation="")
    assert not say.known_rules(nothing_known)
    assert say.known_rules(check_new("é", AMIENS))
    assert say.status(nothing_known) == "Advice followed: 2 of 4. Nothing blocks."


def test_each_line_says_where_it_comes_from() -> None:
    apart = (("length", ("letter", "site")), ("upper", ("letter",)), ("no_accent", ("site",)))
    policy = PasswordPolicy(
        8, 0, (CharacterClass.UPPER,), True, sources=("all",), confidence=Confidence.MEDIUM, rule_sources=apart
    )
    lines = check_new("x", policy, confirmation="", name="Camille", common=("azerty",))
    assert say.origins(lines) == (
        "Required by the academy: at least 8 characters. Source: letter, site.",
        "Required by the academy: at least one capital letter. Source: letter.",
        "Asked here: identical confirmation. Source: this program.",
        "Advised: 12 characters or more. Source: CNIL, ANSSI.",
        "Advised by the academy: no accented letter. Source: site.",
        "Advised: neither your name nor your identifier; neither a date nor a year; no common word on its own."
        " Source: ANSSI.",
        "Advised: nothing like a NUMEN. Source: this program.",
    )
    described = {"letter": "The letter of the academy", "site": "The letter of the academy"}
    assert say.origins(lines[:2], described) == (
        "Required by the academy: at least 8 characters; at least one capital letter."
        " Source: The letter of the academy.",
    )
    unsure = say.origins(check_new("x", dataclasses.replace(policy, confidence=Confidence.LOW)))
    assert unsure[0].startswith("Required by the academy, to be confirmed: at least 8")
    assert unsure[3].startswith("Advised by the academy, to be confirmed: no accented")


def test_a_phrase_is_spelled_piece_by_piece() -> None:
    assert say.spelled(("brioche", "-", "Voile", "42", "~")) == ("brioche", "hyphen", "Voile (capital V)", "42", "~")
    signs = set(passwords._SIGNS)
    assert {sign for sign in signs if say.spelled((sign,)) == (sign,)} == set()


def test_missing() -> None:
    assert say.missing(check_new("!", AMIENS)) == (
        "Missing: a capital letter, a small letter and a digit. At least 8 characters are needed."
    )
    assert say.missing(check_new("Abcdef1!", AMIENS, confirmation="x")) == "The confirmation is not identical."
    assert say.missing(check_new("abc", PasswordPolicy(max_length=2))) == "At most 2 characters are allowed."
    assert say.missing(check_new("Abcdef1!", AMIENS, confirmation="Abcdef1!")) == ""


def test_everything_has_a_sentence_of_its_own() -> None:
    rules = {say.rule(Criterion(code, State.MET, True, ("9",))) for code in Rule}
    states = {say.state_word(state) for state in State}
    findings = {say.finding(Finding(code, Severity.ADVICE, ("255",))) for code in PasswordFinding}
    hints = {say.strength_hint(hint) for hint in Hint}
    scores = {say.strength_line(score) for score in range(5)}
    assert [len(each) for each in (rules, states, findings, hints, scores)] == [
        len(Rule),
        len(State),
        len(PasswordFinding),
        len(Hint),
        5,
    ]
    assert say.strength_hint(Hint.NOTHING) == ""
    assert all("{" not in sentence for sentence in rules | findings | scores)


def test_the_keyring() -> None:
    for condition in Condition:
        assert "{" not in say_vault.saved(condition, "KWallet")
        if condition is not Condition.UNFIT:
            assert "{" not in say_vault.offered(condition, "KWallet")
    assert say_vault.saved("usable", "KWallet") == "Your password rests in this computer's keyring (KDE Wallet)."
    assert {name for name in ALLOWED.values() if say_vault.backend_name(name) == name} == set()
    assert say_vault.backend_name("keyrings.alt.file.PlaintextKeyring") == "keyrings.alt.file.PlaintextKeyring"
    assert say_vault.forgotten(True) != say_vault.forgotten(False)
