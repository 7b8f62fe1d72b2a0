# SPDX-License-Identifier: EUPL-1.2
"""The criteria against a table of passwords, the classics of French, and whose rules each academy's are."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from wizard.academies import Catalogue
from wizard.core.password import OURS, CharacterClass, PasswordPolicy, Rule, State, check_new, required
from wizard.core.weak_words import is_mostly_common
from wizard.passwords import strength, weak_words

TABLE = tomllib.loads((Path(__file__).parents[1] / "data" / "passwords.toml").read_text("utf-8"))["people"]
AMIENS = PasswordPolicy(min_length=8, classes=tuple(CharacterClass), avoid_accents=True)
CLASSICS = (
    *("123456", "123456789", "azerty", "azertyuiop", "motdepasse", "000000", "soleil", "doudou", "loulou", "marseille"),
    *(
        "chouchou",
        "nicolas",
        "camille",
        "jetaime",
        "bonjour",
        "coucou",
        "iloveyou",
        "123soleil",
        "chocolat",
        "princesse",
    ),
)
IN_DISGUISE = (
    *("MotDePasse1!", "Professeur80!", "Amiens2026!", "Soleil&2025", "Etablissement80!", "Vivelavie1!", "Footix98!"),
    *("Jesuisprof80!", "Ilovechat1!", "P@ssw0rd2026", "Azerty123!", "École2026!", "Noël2025!!", "MerciBeaucoup1!"),
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue()


def test_the_table_is_large_and_each_rule_is_unmet_somewhere() -> None:
    rows = [row for people in TABLE for row in people["passwords"]]
    assert len(rows) >= 200
    unmet = {code for row in rows for code in row["unmet"].split()}
    assert unmet == {rule.value for rule in Rule} - {"max_length", "confirmation"}
    assert any(not row["unmet"] for row in rows)


@pytest.mark.parametrize("people", TABLE, ids=lambda people: f"{people['academy']}-{people['login']}")
def test_the_criteria_find_what_the_table_says(people: dict, catalogue: Catalogue) -> None:
    policy, words = catalogue.get(people["academy"]).password, weak_words()
    wrong = {}
    for row in people["passwords"]:
        lines = check_new(row["password"], policy, name=people["name"], login=people["login"], common=words)
        found = " ".join(line.code.value for line in lines if line.state is not State.MET)
        if found != row["unmet"]:
            wrong[row["password"]] = found
    assert wrong == {}


@pytest.mark.parametrize("text", CLASSICS)
def test_a_classic_is_refused_and_weak(text: str) -> None:
    lines = check_new(text, AMIENS, common=weak_words())
    assert any(line.required and line.state is State.UNMET for line in lines)
    assert [line.state for line in lines if line.code is Rule.NOT_COMMON] == [State.CARE]
    assert strength(text).score <= 1


@pytest.mark.parametrize("text", IN_DISGUISE)
def test_a_common_word_dressed_up_is_weak_and_said(text: str) -> None:
    lines = check_new(text, AMIENS, common=weak_words())
    assert [line.state for line in lines if line.code is Rule.NOT_COMMON] == [State.CARE]
    assert strength(text).score <= 2


def test_every_weak_word_stays_weak_with_a_capital_a_number_and_a_sign() -> None:
    words = weak_words()
    dressed = [f"{word.capitalize()}80!" for word in words if word.isalpha()]
    assert [text for text in dressed if not is_mostly_common(text, words)] == []
    assert [text for text in dressed[::50] if strength(text).score > 2] == []


@pytest.mark.parametrize("text", ["brioche voile orner tasse climat", "pluie-grelot-tuile-neuvaine-lampe"])
def test_five_words_are_very_good(text: str) -> None:
    assert strength(text).score == 4


def test_a_rule_of_aix_marseille_claims_no_source_but_the_advisers(catalogue: Catalogue) -> None:
    """Its rules are an image in the document: they are not known, so nothing is required and nothing is theirs."""
    policy = catalogue.get("aix-marseille").password
    lines = check_new("x", policy, name="Camille Exemple", login="cexemple", common=weak_words())
    assert required(lines) == ()
    assert {source for line in lines for source in line.sources} == OURS
    assert not any(line.academy for line in lines)


def test_only_what_an_academy_states_is_required(catalogue: Catalogue) -> None:
    stating = set()
    for name in catalogue.names:
        policy = catalogue.get(name.id).password
        lines = check_new("x", policy, name="Camille Exemple", login="cexemple", common=weak_words())
        assert all(line.academy and line.confidence is not None for line in lines if line.required), name.id
        assert all(line.sources and line.confidence is not None for line in lines), name.id
        if required(lines):
            stating.add(name.id)
    assert stating == {"amiens"}


def test_amiens_states_each_rule_with_its_own_documents(catalogue: Catalogue) -> None:
    lines = check_new("x", catalogue.get("amiens").password)
    stated = {line.code: line.sources for line in lines if line.academy}
    assert stated == {
        Rule.LENGTH: ("document0", "document1"),
        Rule.UPPER: ("document0",),
        Rule.LOWER: ("document0",),
        Rule.DIGIT: ("document0",),
        Rule.SPECIAL: ("document0",),
        Rule.NO_ACCENT: ("document1",),
    }
