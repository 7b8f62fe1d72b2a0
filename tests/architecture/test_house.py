# SPDX-License-Identifier: EUPL-1.2
"""The rules of the house that no linter knows: sizes, headers, docstrings, one door for each thing."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "wizard").rglob("*.py"))
EVERYWHERE = sorted(
    path for folder in ("wizard", "tests", "translations", "docs") for path in (ROOT / folder).rglob("*.py")
)
HEADER = "# SPDX-License-Identifier: EUPL-1.2"


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def test_there_are_sources() -> None:
    assert len(SOURCES) > 40


def test_no_file_is_longer_than_300_lines() -> None:
    assert names([path for path in EVERYWHERE if len(path.read_text(encoding="utf-8").splitlines()) > 300]) == []


def test_every_python_file_carries_the_licence() -> None:
    without = [
        path for path in EVERYWHERE if (text := path.read_text(encoding="utf-8")).strip() and HEADER not in text[:200]
    ]
    assert names(without) == []


def test_every_module_and_public_class_says_what_it_is_for() -> None:
    silent = []
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if tree.body and not ast.get_docstring(tree):
            silent.append(str(path.relative_to(ROOT)))
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node):
                silent.append(f"{path.relative_to(ROOT)}:{node.name}")
    assert silent == []


def test_names_say_what_things_are() -> None:
    vague = re.compile(r"(Manager|Helper|Util)s?\b")
    found = [
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and vague.search(node.name)
    ]
    assert found == []


@pytest.mark.parametrize("word", ["/work/", "/root/", "../shared", "/farm/"])
def test_no_path_of_a_machine(word: str) -> None:
    suffixes = {".py", ".toml", ".ts", ".spec", ".md", ".qss", ".eml"}
    tracked = [
        path
        for path in ROOT.rglob("*")
        if path.suffix in suffixes and not set(path.parts) & {".venv", ".git", "build", "dist"}
    ]
    found = [path for path in tracked if path != Path(__file__) and word in path.read_text(encoding="utf-8")]
    assert names(found) == []


def test_nothing_prints_debug_output_of_the_mail_libraries() -> None:
    found = [path for path in SOURCES if "set_debuglevel" in path.read_text(encoding="utf-8")]
    assert names(found) == []


def test_no_default_executor_for_blocking_calls() -> None:
    banned = re.compile(r"\b(to_thread|run_in_executor|ThreadPoolExecutor|QThreadPool|QtAsyncio)\b")
    found = []
    for path in SOURCES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        used |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        if any(banned.fullmatch(name) for name in used):
            found.append(path)
    assert names(found) == []


def test_rooms_import_downwards_only() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
