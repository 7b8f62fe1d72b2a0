# SPDX-License-Identifier: EUPL-1.2
"""« criteria » on the command line: one finding a criterion with its source, a strength, and no part of the password."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.cli.typed import descriptor
from wizard import wording
from wizard.cli import commands, criteria, parser
from wizard.core.errors import BadInput, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    Ask = Callable[..., str]


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Judge a password handed over by a descriptor; what is printed."""

    def asked(text: str, *options: str) -> str:
        out = io.StringIO()
        monkeypatch.setattr("sys.stdout", out)
        with descriptor(text) as reader:
            line = ["criteria", "--password-fd", reader, *options]
            assert commands.run(parser.build().parse_args(line)) == 0
        return out.getvalue()

    return asked


def document(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text)
    assert set(found) == {
        *("schema", "command", "exit_code", "academy", "rules_known", "criteria", "strength", "hint", "notes"),
    }
    for one in found["criteria"]:
        assert set(one) == {"code", "met", "required", "source", "confidence", "facts", "text"}
        assert one["source"]
        assert one["confidence"] in ("very_low", "low", "medium", "high")
    return found


def test_amiens_requires_what_its_documents_say(ask: Ask) -> None:
    found = document(
        ask("motdepasse7", "--academy", "amiens", "--name", "Camille Exemple", "--login", "cexemple", "--json")
    )
    by_code = {one["code"]: one for one in found["criteria"]}
    assert list(by_code) == [
        *("length", "upper", "lower", "digit", "special"),
        *("advised_length", "no_accent", "not_yours", "no_date", "not_numen", "not_common"),
    ]
    assert [code for code, one in by_code.items() if one["required"]] == list(by_code)[:5]
    assert {code for code, one in by_code.items() if not one["met"]} == {
        *("upper", "special", "advised_length", "not_common"),
    }
    assert by_code["length"]["source"] == "document0, document1"
    assert by_code["upper"]["source"] == "document0"
    assert by_code["no_accent"]["source"] == "document1"
    assert by_code["not_common"]["source"] == "anssi"
    assert (found["rules_known"], found["strength"], found["hint"]) == (True, 1, "common_word")


def test_aix_marseille_requires_nothing_and_claims_nothing(ask: Ask) -> None:
    found = document(ask("x", "--academy", "aix-marseille", "--json"))
    assert not found["rules_known"]
    assert not any(one["required"] for one in found["criteria"])
    sources = {source for one in found["criteria"] for source in one["source"].split(", ")}
    assert sources == {"cnil", "anssi", "logiciel"}
    assert "not_yours" not in {one["code"] for one in found["criteria"]}, "it cannot be judged"


def test_the_practice_academy_has_rules_too(ask: Ask) -> None:
    found = document(ask("brioche-Voile42-orner-tasse-climat", "--academy", "entrainement", "--demo", "--json"))
    assert {one["source"] for one in found["criteria"] if one["required"]} == {"entrainement"}
    assert all(one["met"] for one in found["criteria"])
    assert found["strength"] == 4


@pytest.mark.parametrize("secret", ["Zqk-Voile-42-Grelot", "60E0412345ABC", "Camille-Exemple-7"])
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_the_password_is_never_repeated(ask: Ask, secret: str, form: tuple[str, ...]) -> None:
    said = ask(secret, "--academy", "amiens", "--name", "Camille Exemple", *form)
    assert secret not in said
    assert "Voile" not in said
    assert "12345" not in said


@pytest.mark.parametrize("numen", ["60E0412345ABC", "60 E 04 12345 ABC", "Mon-60E0412345ABC!"])
def test_a_numen_is_found_and_no_strength_makes_it_good(ask: Ask, numen: str) -> None:
    found = document(ask(numen, "--academy", "amiens", "--json"))
    assert [one["met"] for one in found["criteria"] if one["code"] == "not_numen"] == [False]
    assert (found["strength"] <= 1, found["hint"]) == (True, "numen")
    assert "Un NUMEN est connu de plusieurs services" in ask(numen, "--academy", "aix-marseille")


def test_the_text_has_a_line_for_each_criterion(ask: Ask) -> None:
    wording.set_language("en")
    lines = ask("motdepasse7", "--academy", "amiens").splitlines()
    assert lines[0] == "Met: at least 8 characters (document0, document1)"
    assert lines[1] == "Not met: at least one capital letter (document0)"
    assert lines[-1].startswith("Strength: weak. A common word")
    assert len(lines) == 11
    unknown = ask("motdepasse7", "--academy", "aix-marseille").splitlines()
    assert unknown[0].startswith("The portal shows the academy’s rules: follow them.")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--academy", "nowhere"), "unknown-academy"),
        (("--academy", "amiens", "--login", "60E0412345ABC"), "login-numen"),
        (("--academy", "amiens", "--name", "60E0412345ABC"), "name-numen"),
    ],
)
def test_what_is_impossible_is_refused(ask: Ask, options: tuple[str, ...], code: str) -> None:
    with pytest.raises(BadInput) as refused:
        ask("x", *options)
    assert refused.value.code == code


def test_without_a_password_or_an_academy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(BadInput) as refused:
        criteria.judge(parser.build().parse_args(["criteria", "--academy", "amiens"]))
    assert refused.value.code == "password-not-given"
    for line in (["criteria", "--password-stdin"], ["criteria", "--academy", "amiens", "--password-keyring"]):
        with pytest.raises(UsageError):
            parser.build().parse_args(line)
