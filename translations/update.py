# SPDX-License-Identifier: EUPL-1.2
"""Brings the .ts files in line with the sources: ``python translations/update.py [--merge FILE.json ...] [--check]``.

French must be complete, English is the source itself; a further ``wizard_<code>.ts`` is kept up with what it has.

Qt's own extractor passes in silence over what it cannot read (aliases, f-strings, names). This one walks the syntax
tree of ``wizard/`` and refuses what is not a pair of literals. Vanished sentences go, missing ones are marked
``unfinished``; the exit code is 1 while something is missing.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
_MARKS = ("translate", "QT_TRANSLATE_NOOP")

Sentences = dict[tuple[str, str], set[str]]  # (context, source) -> files that say it
Catalogue = dict[tuple[str, str], str]  # (context, source) -> translation, "" when unfinished


def calls(tree: ast.AST) -> list[ast.Call]:
    """Every call of a marking function: by its name, or through ``wording``."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _MARKS and not _of_something_else(node):
                found.append(node)
    return found


def _of_something_else(node: ast.Call) -> bool:
    """``text.translate(table)`` of str and ``rectangle.translate(0, 5)`` of Qt are not ours."""
    if not isinstance(node.func, ast.Attribute) or getattr(node.func.value, "id", "") == "wording":
        return False
    return not any(isinstance(argument, ast.Constant) and isinstance(argument.value, str) for argument in node.args)


def aliases(tree: ast.AST) -> list[ast.ImportFrom]:
    """Imports that give a marking function another name: what is said through it would be passed over."""
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return [
        node
        for node in imports
        if any(name.name in _MARKS and name.asname not in (None, name.name) for name in node.names)
    ]


def sentences(package: Path) -> tuple[Sentences, list[str]]:
    """The marked sentences of a package, and what is marked in a way that cannot be read (file:line: why)."""
    found: Sentences = {}
    refused: list[str] = []
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=name)
        refused += [f"{name}:{node.lineno}: imported under another name" for node in aliases(tree)]
        for node in calls(tree):
            texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            if len(node.args) == 1 and isinstance(node.args[0], ast.Starred) and not node.keywords:
                continue  # translate(*marked): the sentence was marked where it was written
            if len(texts) != 2 or len(node.args) != 2 or node.keywords:
                refused.append(f"{name}:{node.lineno}: not a context and a text written out")
            elif not texts[0] or not texts[1].strip():
                refused.append(f"{name}:{node.lineno}: empty context or text")
            else:
                found.setdefault((texts[0], texts[1]), set()).add(name)
    return found, refused


def read(path: Path) -> Catalogue:
    """The translations of a .ts file; unfinished ones are kept as empty."""
    catalogue: Catalogue = {}
    if path.exists():
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                kind = None if translation is None else translation.get("type")
                if translation is not None and kind not in ("vanished", "obsolete"):
                    key = (context.findtext("name", ""), message.findtext("source", ""))
                    catalogue[key] = "" if kind == "unfinished" else translation.text or ""
    return catalogue


def write(path: Path, language: str, found: Sentences, catalogue: Catalogue) -> None:
    """Write a .ts file that Qt's tools read, in a stable order (Qt Linguist TS 2.1)."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({key[0] for key in found}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key in sorted(key for key in found if key[0] == context):
            translation = catalogue.get(key, "")
            lines.append("    <message>")
            lines += [f'        <location filename="../{name}"/>' for name in sorted(found[key])]
            lines.append(f"        <source>{escape(key[1])}</source>")
            state = "" if translation else ' type="unfinished"'
            lines += [f"        <translation{state}>{escape(translation)}</translation>", "    </message>"]
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def merge(found: Sentences, fragments: list[Path]) -> tuple[Catalogue, list[str]]:
    """French sentences from {context: {source: translation}} files, and those whose source is said nowhere."""
    merged: Catalogue = {}
    strays: list[str] = []
    for path in fragments:
        for context, messages in json.loads(path.read_text(encoding="utf-8")).items():
            for source, translation in messages.items():
                if (context, source) in found:
                    merged[context, source] = typeset(translation)
                else:
                    strays.append(f"{path.name}: {context}: {source!r} is said nowhere")
    return merged, strays


def typeset(french: str) -> str:
    """Ordinary spaces, apostrophes and dots made those of French typography; what is right already stays."""
    for pattern, right in (
        (r"[ \u00a0](?=[;!?])", "\u202f"),
        (r"[ \u202f](?=:(?:\s|$))", "\u00a0"),
        (r"«[ \u202f]", "«\u00a0"),
        (r"[ \u202f]»", "\u00a0»"),
        (r"(?<=\w)'(?=\w)", "’"),
        (r"\.\.\.", "…"),
    ):
        french = re.sub(pattern, right, french)
    return french


def update(root: Path, fragments: list[Path], *, check: bool = False) -> tuple[list[str], list[str]]:
    """Bring the files up to date (or only look). Gives what is wrong, and what was set aside."""
    found, problems = sentences(root / "wizard")
    merged, strays = merge(found, fragments)
    folder = root / "translations"
    french_file, english_file = (folder / f"wizard_{language}.ts" for language in ("fr", "en"))
    others = [path for path in sorted(folder.glob("wizard_*.ts")) if path not in (french_file, english_file)]
    before = read(french_file)
    french = before | merged
    problems += [
        f"no French for {context}: {source!r}" for context, source in sorted(found) if not french.get((context, source))
    ]
    if check:
        problems += [
            f"vanished but kept: {context}: {source!r}" for context, source in sorted(before.keys() - found.keys())
        ]
        if read(english_file) != {key: key[1] for key in found}:
            problems.append("wizard_en.ts is not up to date")
        problems += [f"{path.name} is not up to date" for path in others if read(path).keys() != found.keys()]
    else:
        write(french_file, "fr_FR", found, french)
        write(english_file, "en_GB", found, {key: key[1] for key in found})
        for path in others:
            write(path, path.stem.removeprefix("wizard_"), found, read(path))
    return problems, strays


def main(arguments: list[str] | None = None) -> int:
    """The command: 0 when every sentence has its French."""
    parser = argparse.ArgumentParser(description="Brings translations/*.ts in line with the sources of wizard/.")
    parser.add_argument(
        "--merge", nargs="*", type=Path, default=[], metavar="FILE", help="JSON files with French sentences"
    )
    parser.add_argument("--check", action="store_true", help="write nothing, only say what is missing")
    options = parser.parse_args(arguments)
    problems, strays = update(ROOT, options.merge, check=options.check)
    for line in [*strays, *problems]:
        print(line)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
