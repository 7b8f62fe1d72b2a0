# SPDX-License-Identifier: EUPL-1.2
"""What README, CONTRIBUTING and docs say of the tree is there: links, paths, rooms, command lines."""

from __future__ import annotations

import argparse
import re
import shlex
import tomllib
from pathlib import Path

import pytest

from tests.architecture.tables import cells, spans
from tests.architecture.test_command_line_pages import parsers
from wizard import clients
from wizard.academies import Catalogue
from wizard.cli import is_command_line, parser
from wizard.core.procedure import DOORS

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
TEXTS = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
_FOLDER = "wizard|tests|docs|resources|translations"
_PATH = re.compile(rf"`((?:{_FOLDER})/[\w./-]*[\w/]|\w+/\w+\.py)[` ]")
_LINE = re.compile(r"^(?:essai/bin/|\.venv/bin/)?assistant-messagerie (.*?)(?: +#.*)?$", re.MULTILINE)
_GIVEN = {"ADRESSE": "camille.exemple@ac-amiens.fr", "ADDRESS": "camille.exemple@ac-amiens.fr", "DIR": "."}


def test_the_pages_are_there() -> None:
    assert {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "architecture.md", "command-line.md"} <= set(TEXTS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = _LINK.findall(TEXTS[page.name])
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_is_there(page: Path) -> None:
    paths = _PATH.findall(TEXTS[page.name])
    assert paths or page.name not in ("architecture.md", "CONTRIBUTING.md")
    assert [path for path in paths if not ((ROOT / path).exists() or (ROOT / "wizard" / path).exists())] == []


def test_a_picture_is_on_a_page() -> None:
    pictures = sorted(path.name for path in (ROOT / "docs" / "images").iterdir())
    assert [name for name in pictures if not any(name in text for text in TEXTS.values())] == []


def test_the_rooms_of_the_map_are_the_layers_in_their_order() -> None:
    rooms = [spans(room)[0] for room, _holds in cells(ROOT / "docs" / "architecture.md", "room", "holds")]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = project["tool"]["importlinter"]["contracts"][0]["layers"]
    height = {room: number for number, layer in enumerate(layers) for room in layer.split(" | ")}
    assert set(rooms) == set(height)
    assert [height[room] for room in rooms] == sorted(height.values())
    assert set(rooms) == {path.stem for path in (ROOT / "wizard").iterdir() if path.stem[:2] != "__"} | {"__main__"}


@pytest.mark.parametrize(
    ("about", "owners"),
    [("Qt ", {"ui", "__main__"}), ("Sockets", {"transport", "probe", "demo"}), ("keyring", {"vault"})],
)
def test_a_contract_names_every_room_but_its_owners(about: str, owners: set[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers, *forbidden = project["tool"]["importlinter"]["contracts"]
    rooms = {room for layer in layers["layers"] for room in layer.split(" | ")}
    contract = next(one for one in forbidden if about in one["name"])
    assert {room.removeprefix("wizard.") for room in contract["source_modules"]} == rooms - owners


def lines() -> list[tuple[str, str]]:
    return [(name, line) for name, text in TEXTS.items() for line in _LINE.findall(text)]


def test_command_lines_were_found() -> None:
    assert len(lines()) >= 8


@pytest.mark.parametrize(("page", "line"), lines())
def test_every_command_line_of_a_page_is_understood(page: str, line: str) -> None:
    words = [_GIVEN.get(word, word) for word in shlex.split(line)]
    if is_command_line(words):
        assert parser.build().parse_args(words).command == words[0]
    else:
        parser.window_options(words, argparse.Namespace())


def test_the_readme_names_every_command_and_every_program() -> None:
    named = TEXTS["README.md"]
    assert [command for command in parsers() if f"assistant-messagerie {command}" not in named] == []
    brands = {"thunderbird", "outlook", "apple", "android"}
    assert brands <= set(clients.IDS)
    assert [brand for brand in brands if brand not in named.lower()] == []


def test_the_figures_of_the_readme() -> None:
    counted = {
        "académies et collectivités": len(Catalogue().names),
        "procédures": len(list((ROOT / "resources" / "procedures").glob("*/*.toml"))),
        "situations": len(DOORS),
    }
    said = {what: int(number) for number, what in re.findall(rf"(\d+) ({'|'.join(counted)})", TEXTS["README.md"])}
    assert said == counted
