# SPDX-License-Identifier: EUPL-1.2
"""The command line's options answer the steps of the journey, all of them, and speak the person's language."""

from __future__ import annotations

import argparse

import pytest

from wizard import wording
from wizard.cli import parser
from wizard.core.errors import UsageError
from wizard.journey import STEPS


def options_of(command: str) -> set[str]:
    actions = next(action for action in parser.build()._actions if isinstance(action, argparse._SubParsersAction))
    known = set()
    for action in actions.choices[command]._actions:
        known |= set(action.option_strings) or {str(action.metavar)}
    return known


def test_every_step_has_options_and_every_option_exists() -> None:
    assert tuple(parser.OPTIONS) == tuple(step.id for step in STEPS)
    given = {option for options in parser.OPTIONS.values() for option in options}
    assert given <= options_of("setup")


def test_every_option_of_setup_belongs_to_a_step() -> None:
    given = {option for options in parser.OPTIONS.values() for option in options}
    assert options_of("setup") - given == {"-h", "--help", "--demo"}


def test_check_takes_the_same_account_options_as_setup() -> None:
    assert options_of("check") - options_of("setup") == {"--report", "--manager-message", "--prove"}


@pytest.mark.parametrize(
    "line",
    [
        "setup",
        "setup a@ac-amiens.fr --client thunderbird",
        "setup a@ac-amiens.fr --client eudora --plan",
        "setup a@ac-amiens.fr --client thunderbird --plan --apply",
        "check a@ac-amiens.fr --password-stdin --password-keyring",
        "check a@ac-amiens.fr --password secret",
        "unknown",
    ],
)
def test_a_command_line_that_cannot_be_understood_is_refused(line: str) -> None:
    with pytest.raises(UsageError) as refused:
        parser.build().parse_args(line.split())
    assert refused.value.exit_code == 2
    assert refused.value.facts["message"]


def test_there_is_no_way_to_give_a_password_in_the_arguments() -> None:
    secret_options = {option for option in options_of("setup") if "password" in option}
    assert secret_options == {"--password-stdin", "--password-fd", "--password-keyring"}


def test_help_is_french_and_english() -> None:
    french = parser.build().format_help()
    wording.set_language("en")
    english = parser.build().format_help()
    assert "utilisation" in french
    assert "usage" not in french
    assert "usage" in english
    assert "utilisation" not in english
