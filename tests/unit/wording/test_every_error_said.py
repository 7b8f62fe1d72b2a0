# SPDX-License-Identifier: EUPL-1.2
"""Every error that the program can raise, read from its source: its code has a sentence, with the facts it needs."""

from __future__ import annotations

import ast
import string
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import wizard
from wizard.changes import guard
from wizard.core import errors
from wizard.core.academy import FileFault
from wizard.wording import academies, changes
from wizard.wording.errors import _SENTENCES, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(wizard.__file__).parent
KINDS = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type)}
# Codes that the sentence of their class says whole: for each of them somebody has read it and found it true.
CLASS_SAYS_IT = {
    ("AlreadyRunning", "locked"),
    ("Drifted", "changed"),
    ("LoginBudgetSpent", "refused"),
    ("NoDisplay", "no-screen"),
    ("NothingToSetUp", "no-program"),
    ("PrimaryPassword", "primary_password"),
    ("ProgramRunning", "locked"),
    ("ProgramRunning", "running"),
    ("UsageError", "arguments"),
    ("WriteFailed", "failed"),
    ("WrongUser", "elevated"),
}
# Codes that are no literal, and the test that answers for them.
COMPUTED = {
    ("academies/loading.py", "BadAcademyFile"): "test_every_fault_of_an_academy_file",
    ("changes/guard.py", "WriteFailed"): "test_every_fault_of_a_disk",
    ("cli/commands.py", "CheckFailed"): "the verdict is told beside it; the class's sentence needs no fact",
    ("clients/thunderbird/keystore.py", "WriteFailed"): "test_every_fault_of_thunderbird_s_store",
}


class Raised(NamedTuple):
    """One construction of an error: where, which, its code (None: computed), the facts it is given."""

    file: str
    line: int
    kind: str
    code: str | None
    facts: frozenset[str]


def constructions(file: Path) -> Iterator[Raised]:
    """All of one file; a conditional code counts twice, a constant of the module for its value."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    constants = {
        one.targets[0].id: one.value
        for one in tree.body
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name)
    }

    def codes(given: ast.expr) -> list[str | None]:
        if isinstance(given, ast.Name) and given.id in constants:
            return codes(constants[given.id])
        if isinstance(given, ast.IfExp):
            return [*codes(given.body), *codes(given.orelse)]
        return [given.value] if isinstance(given, ast.Constant) and isinstance(given.value, str) else [None]

    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in KINDS:
                facts = frozenset(given.arg for given in node.keywords if given.arg is not None)
                for code in codes(node.args[0]) if node.args else [""]:
                    yield Raised(file.relative_to(ROOT).as_posix(), node.lineno, name, code, facts)


RAISED = [one for file in sorted(ROOT.rglob("*.py")) for one in constructions(file)]
FOUND = [one for one in RAISED if "finding" not in one.facts]  # the others are said by the room of their finding


def holes(text: str) -> set[str]:
    """The facts that a sentence needs."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_the_source_was_read() -> None:
    assert len(RAISED) > 50
    assert {one.kind for one in RAISED} == set(KINDS)
    assert any(one.code == "output-lost" for one in RAISED)  # by a constant
    assert {one.code for one in RAISED if one.file == "cli/listing.py" and one.kind == "NothingToUndo"} == {
        "unknown",
        "",
    }


def test_every_code_has_its_sentence() -> None:
    own = {(kind.__name__, code) for kind, code in _SENTENCES}
    said = {(one.kind, one.code) for one in FOUND if one.code is not None}
    assert said - own - CLASS_SAYS_IT == set()
    assert CLASS_SAYS_IT & own == set()
    assert CLASS_SAYS_IT - said == set(), "no longer raised"
    assert {(one.file, one.kind) for one in FOUND if one.code is None} == set(COMPUTED)


def test_every_sentence_is_said_by_somebody() -> None:
    literal = {one.code for one in RAISED}
    assert (
        sorted(code for kind, code in _SENTENCES if code and code not in literal and kind is not errors.WriteFailed)
        == []
    )


@pytest.mark.parametrize(
    "one", [one for one in FOUND if one.kind != "BadAcademyFile"], ids=lambda one: f"{one.code}-{one.file}:{one.line}"
)
def test_every_sentence_has_its_facts(one: Raised) -> None:
    kind = KINDS[one.kind]
    own = _SENTENCES.get((kind, one.code or "")) or _SENTENCES[kind, ""]
    reason = {"reason"} if kind is errors.WriteFailed else set()  # put into words from the code
    assert holes(own[1]) <= one.facts | reason, f"{one.file}:{one.line}"


@pytest.mark.parametrize("fault", FileFault)
def test_every_fault_of_an_academy_file(fault: FileFault) -> None:
    assert fault in academies._REASONS


def test_every_fault_of_a_disk() -> None:
    assert {*guard._FAULTS.values(), "failed"} == set(changes._FAULTS)


def test_every_fault_of_thunderbird_s_store() -> None:
    """Nothing was written yet when it cannot be made ready: « everything was put back » would be wrong."""
    store = ROOT / "clients" / "thunderbird"
    codes = {"fault"}
    for file in ("nss.py", "keystore.py"):
        for node in ast.walk(ast.parse((store / file).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "NssError":
                codes.add(ast.literal_eval(node.args[0]))
            elif isinstance(node, ast.Dict):
                given = {getattr(key, "value", ""): value for key, value in zip(node.keys, node.values, strict=True)}
                if isinstance(given.get("error"), ast.Constant):
                    codes.add(ast.literal_eval(given["error"]))
    assert {"no_library", "nss", "child_died", "primary_password"} <= codes
    own = {code for kind, code in _SENTENCES if kind is errors.WriteFailed}
    assert codes - {"primary_password"} == own - {"", "store_unfinished"}
    for code in own - {""}:
        assert "Nothing was written" in _SENTENCES[errors.WriteFailed, code][1]


def test_an_unforeseen_error_says_no_word_of_the_program() -> None:
    said = sentence(errors.AssistantError("unforeseen", detail="ValueError"))
    assert "AssistantError" not in said
    assert "ValueError" not in said
