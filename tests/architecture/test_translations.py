# SPDX-License-Identifier: EUPL-1.2
"""French is complete (a release gate), says the same facts as its source, and is set as French is set."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[2]
_spec = importlib.util.spec_from_file_location("translations_update", ROOT / "translations" / "update.py")
assert _spec is not None
assert _spec.loader is not None
update = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(update)

FRENCH = update.read(ROOT / "translations" / "wizard_fr.ts")
THIN, WIDE = "\u202f", "\u00a0"
RULES = {
    "straight apostrophe": re.compile(r"\w'\w"),
    "three full stops": re.compile(r"\.\.\."),
    "no U+202F before ; ! ?": re.compile(f"(?<![{THIN}!?])[;!?]"),
    "no U+00A0 before :": re.compile(f"(?<![{WIDE}\\d:/])(?<!mailto)(?<!https)(?<!http):(?![0-9/])"),
    "no U+00A0 inside « »": re.compile(f"«(?!{WIDE})|(?<!{WIDE})»"),
    "straight quotes": re.compile('"'),
    "veuillez": re.compile("veuillez", re.IGNORECASE),
    "exclamation mark": re.compile("!"),
}
_LITERAL = re.compile(r"\{[^}]*\}|https?://\S+|`[^`]*`|\b[A-ZÀ-Ý]+:[A-Z]+\b")


def test_french_is_complete_and_nothing_else_is_there() -> None:
    problems, _ = update.update(ROOT, [], check=True)
    assert problems == []


def test_both_say_the_same_values() -> None:
    different = [key for key, french in FRENCH.items() if french and _places(key[1]) != _places(french)]
    assert different == []


def _places(text: str) -> list[str]:
    return sorted(str(name) for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("rule", RULES)
def test_french_typography(rule: str) -> None:
    broken = [french for french in FRENCH.values() if RULES[rule].search(_LITERAL.sub("x", french))]
    assert broken == []


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md"])
def test_the_french_pages_are_set_as_french_is(page: str, rule: str) -> None:
    french = (ROOT / page).read_text(encoding="utf-8").partition("## In English")[0]
    prose = re.sub(r"```.*?```|!?\[([^]]*)\]\([^)]*\)", r"\1", french, flags=re.DOTALL)
    found = [line for line in prose.splitlines() if RULES[rule].search(_LITERAL.sub("x", line))]
    assert found == []


@pytest.mark.parametrize(
    ("rule", "wrong", "right"),
    [
        ("straight apostrophe", "l'adresse", "l’adresse"),
        ("three full stops", "Un instant...", "Un instant…"),
        ("no U+202F before ; ! ?", "Tout va bien ?", f"Tout va bien{THIN}?"),
        ("no U+00A0 before :", "Adresse : {0}", f"Adresse{WIDE}: https://x.fr {{0:>5}} 09:30 HÔTE:PORT"),
        ("no U+00A0 inside « »", "« Oui »", f"«{WIDE}Oui{WIDE}»"),
        ("straight quotes", 'dites "oui"', "dites oui"),
        ("veuillez", "Veuillez attendre", "Attendez"),
        ("exclamation mark", "Bravo !", "Bravo."),
    ],
)
def test_each_rule_can_fail(rule: str, wrong: str, right: str) -> None:
    assert RULES[rule].search(_LITERAL.sub("x", wrong))
    assert not RULES[rule].search(_LITERAL.sub("x", right))
