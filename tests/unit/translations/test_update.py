# SPDX-License-Identifier: EUPL-1.2
"""The .ts files follow the sources: what is said is found, what cannot be read is refused, nothing is lost."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[3]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"translations_{name}", ROOT / "translations" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


update = load("update")
compiling = load("compile")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "wizard").mkdir()
    (tmp_path / "translations").mkdir()
    academies = tmp_path / "resources" / "academies"
    academies.mkdir(parents=True)
    say(tmp_path, 'translate("Page", "Next")\ntable = (QT_TRANSLATE_NOOP("Page", "Say <{0}> & go"),)\n')
    return tmp_path


def say(checkout: Path, source: str) -> None:
    (checkout / "wizard" / "page.py").write_text(source, encoding="utf-8")


def fragment(checkout: Path, messages: dict[str, str]) -> Path:
    path = checkout / "fragment.json"
    path.write_text(json.dumps({"Page": messages}), encoding="utf-8")
    return path


def test_missing_french_is_listed_and_kept_out_of_the_catalogue(checkout: Path) -> None:
    problems, _ = update.update(checkout, [fragment(checkout, {"Next": "Suivant"})])
    assert problems == ["no French for Page: 'Say <{0}> & go'"]
    target = compiling.compile_all(checkout)
    assert json.loads((target / "wizard_fr.json").read_text("utf-8")) == {"Page": {"Next": "Suivant"}}
    assert json.loads((target / "wizard_en.json").read_text("utf-8"))["Page"]["Say <{0}> & go"] == "Say <{0}> & go"


def test_a_second_run_changes_nothing_and_keeps_what_was_translated(checkout: Path) -> None:
    update.update(checkout, [fragment(checkout, {"Next": "Suivant", "Say <{0}> & go": "Dites <{0}> & allez"})])
    before = {path.name: path.read_bytes() for path in (checkout / "translations").iterdir()}
    problems, _ = update.update(checkout, [])
    assert problems == []
    assert {path.name: path.read_bytes() for path in (checkout / "translations").iterdir()} == before


def test_what_is_no_longer_said_goes_and_the_check_says_so_before(checkout: Path) -> None:
    update.update(checkout, [fragment(checkout, {"Next": "Suivant", "Say <{0}> & go": "Dites <{0}> & allez"})])
    say(checkout, 'translate("Page", "Next")\n')
    problems, _ = update.update(checkout, [], check=True)
    assert "vanished but kept: Page: 'Say <{0}> & go'" in problems
    assert "wizard_en.ts is not up to date" in problems
    update.update(checkout, [])
    assert update.update(checkout, [], check=True) == ([], [])
    assert "Dites" not in (checkout / "translations" / "wizard_fr.ts").read_text("utf-8")


def test_a_fragment_that_no_source_says_is_set_aside(checkout: Path) -> None:
    _, strays = update.update(checkout, [fragment(checkout, {"Gone": "Parti"})])
    assert strays == ["fragment.json: Page: 'Gone' is said nowhere"]
    assert "Parti" not in (checkout / "translations" / "wizard_fr.ts").read_text("utf-8")


@pytest.mark.parametrize(
    "source",
    [
        'translate("Page", f"Hello {name}")',
        'translate("Page", text)',
        'translate(context="Page", text="Hello")',
        'translate("Page", "Hello", 3)',
        'wording.translate("Page", "a" + b)',
        'QT_TRANSLATE_NOOP("Page", "")',
        "wording.translate(context, text)",
        "from wizard.wording import translate as _",
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(checkout: Path, source: str) -> None:
    say(checkout, f"\n{source}\n")
    problems, _ = update.update(checkout, [])
    assert any(problem.startswith("wizard/page.py:2: ") for problem in problems)


@pytest.mark.parametrize(
    "source",
    ["translate(*marked)", "text.translate(table)", "place.translate(0, 5)", 'translate("Page", "two " "pieces")'],
)
def test_marked_elsewhere_or_not_ours_is_let_through(checkout: Path, source: str) -> None:
    say(checkout, source)
    problems, _ = update.update(checkout, [])
    assert [problem for problem in problems if problem.startswith("wizard/")] == []


def test_qt_reads_the_file(checkout: Path) -> None:
    update.update(checkout, [fragment(checkout, {"Next": "Suivant"})])
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    target = checkout / "wizard_fr.qm"
    command = [str(tool), str(checkout / "translations" / "wizard_fr.ts"), "-qm", str(target)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "1 finished" in result.stdout
    assert "Ignored 1 untranslated" in result.stdout
    assert target.stat().st_size > 0


def test_the_command_says_what_is_missing_and_fails(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(update, "ROOT", checkout)
    assert update.main(["--merge", str(fragment(checkout, {"Next": "Suivant"}))]) == 1
    assert "no French for Page" in capsys.readouterr().out
    assert update.main(["--merge", str(fragment(checkout, {"Say <{0}> & go": "Dites"}))]) == 0


def test_a_further_language_is_kept_up_and_need_not_be_complete(checkout: Path) -> None:
    breton = checkout / "translations" / "wizard_br.ts"
    breton.write_text("<TS/>", encoding="utf-8")
    whole = [fragment(checkout, {"Next": "Suivant", "Say <{0}> & go": "Dites <{0}> & allez"})]
    assert update.update(checkout, whole) == ([], [])
    assert update.read(breton) == {("Page", "Next"): "", ("Page", "Say <{0}> & go"): ""}
    breton.write_text(breton.read_text("utf-8").replace(' type="unfinished"></', ">War-raok</", 1), encoding="utf-8")
    update.update(checkout, [])
    assert update.update(checkout, [], check=True) == ([], [])
    target = compiling.compile_all(checkout)
    assert json.loads((target / "wizard_br.json").read_text("utf-8")) == {"Page": {"Next": "War-raok"}}
    say(checkout, 'translate("Page", "Back")\n')
    problems, _ = update.update(checkout, [], check=True)
    assert "wizard_br.ts is not up to date" in problems


def test_the_compiler_needs_only_the_standard_library(checkout: Path) -> None:
    (checkout / "translations" / "compile.py").write_bytes((ROOT / "translations" / "compile.py").read_bytes())
    command = [sys.executable, "-I", "-S", str(checkout / "translations" / "compile.py")]
    subprocess.run(command, capture_output=True, timeout=60, check=True)
    assert json.loads((checkout / "resources" / "generated" / "academies.json").read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("typed", "set_right"),
    [
        ("Ensuite : {0}", "Ensuite\u00a0: {0}"),
        ("Prêt ?", "Prêt\u202f?"),
        ("l'adresse « a » ...", "l’adresse «\u00a0a\u00a0» …"),
        ("https://ac.fr 09:30 {0:>5}", "https://ac.fr 09:30 {0:>5}"),
    ],
)
def test_a_merged_sentence_is_typeset(typed: str, set_right: str) -> None:
    assert update.typeset(typed) == set_right
    assert update.typeset(set_right) == set_right
