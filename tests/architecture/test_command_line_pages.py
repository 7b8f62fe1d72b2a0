# SPDX-License-Identifier: EUPL-1.2
"""docs/command-line.md says what the parser takes and which exit codes there are, neither more nor less."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.tables import cells, spans
from wizard import clients
from wizard.cli import parser
from wizard.core import errors

PAGE = Path(__file__).resolve().parents[2] / "docs" / "command-line.md"
EVERY = "every command"


def parsers() -> dict[str, argparse.ArgumentParser]:
    """The parser of each command."""
    actions = next(action for action in parser.build()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(actions.choices)


def options_of(one: argparse.ArgumentParser) -> set[str]:
    """Options as the page writes them: with the word that stands for their value."""
    return {
        f"{option} {action.metavar}" if action.metavar else option
        for action in one._actions
        for option in action.option_strings
    }


def documented() -> dict[str, set[str]]:
    """Command -> options, from the page."""
    found: dict[str, set[str]] = {name: set() for name in parsers()}
    for options, of, _meaning in cells(PAGE, "option", "of", "meaning"):
        for name in parsers() if of == EVERY else spans(of):
            found[name] |= set(spans(options))
    return found


@pytest.mark.parametrize("command", parsers())
def test_every_option_is_on_the_page_and_every_one_there_exists(command: str) -> None:
    values = {"--client": "PROGRAM", "--route": "ROUTE", "--store": "PLACE"}  # argparse shows their choices instead
    taken = {f"{option} {values[option]}" if option in values else option for option in options_of(parsers()[command])}
    assert documented()[command] == taken


def test_the_commands_are_those_of_the_parser() -> None:
    lines = [spans(command)[0].split() for command, _does in cells(PAGE, "command", "does")]
    assert tuple(dict.fromkeys(line[0] for line in lines)) == tuple(parsers())
    for name, *words in lines:
        positional = {str(action.metavar) for action in parsers()[name]._actions if not action.option_strings}
        assert positional <= {word.strip("[]") for word in words}


def test_what_a_command_requires_stands_beside_its_name() -> None:
    lines = [spans(command)[0] for command, _does in cells(PAGE, "command", "does")]
    for name, one in parsers().items():
        required = {action.option_strings[0] for action in one._actions if action.required and action.option_strings}
        assert all(required <= set(line.split()) for line in lines if line.split()[0] == name)


def test_the_options_of_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[argparse.ArgumentParser] = []
    monkeypatch.setattr(parser.Parser, "parse_args", lambda self, *_given: made.append(self))
    parser.window_options((), argparse.Namespace())
    rows = cells(PAGE, "option of the window", "meaning")
    assert {option for options, _meaning in rows for option in spans(options)} == options_of(made[0])


def test_the_programs_are_those_that_can_be_set_up() -> None:
    rows = cells(PAGE, "`--client`", "does", "`--profile`")
    named = [name for programs, _does, _profile in rows for name in spans(programs)]
    assert sorted(named) == sorted(clients.IDS)


def test_the_exit_codes_are_those_of_the_error_tree() -> None:
    page: dict[int, set[str]] = {
        int(code): set(spans(types)) for code, types, _meaning in cells(PAGE, "code", "`error.type`", "meaning")
    }
    code: dict[int, set[str]] = {0: set(), errors.UNVERIFIED: set(), errors.UNDONE_IN_PART: set()}
    tree: list[type[errors.AssistantError]] = [errors.AssistantError, *errors.AssistantError.__subclasses__()]
    for kind in tree:
        code.setdefault(kind.exit_code, set()).add(kind.__name__)
    code[1].add("Fault")
    code[errors.INTERRUPTED] = {"Interrupted"}
    assert page == code
    assert not [kind for kind in tree[1:] if kind.__subclasses__()]


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    said = dict(re.findall(r"[├└]─ (\w+) +(\d+)", str(errors.__doc__)))
    known: dict[str, Any] = {kind.__name__: str(kind.exit_code) for kind in errors.AssistantError.__subclasses__()}
    assert said == known
