# SPDX-License-Identifier: EUPL-1.2
"""The command line: commands, options, and which options answer which step of the journey."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import wizard
from wizard.core.errors import UsageError
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

# Which options give the answers of each step; a test holds it against journey.STEPS and against the parser.
OPTIONS: dict[str, tuple[str, ...]] = {
    "academy": ("--academy", "--academies"),
    "you": ("ADDRESS", "--name", "--login", "--shared-pc"),
    "password": ("--password-stdin", "--password-fd", "--password-keyring"),
    "check": ("--imap", "--smtp", "--ca-file", "--accept-intercepted", "--allow-unverified"),
    "program": (
        "--client",
        "--profile-root",
        "--profile",
        "--route",
        "--out",
        "--sign-cert",
        "--sign-key",
        "--store",
        "--keyring",
    ),
    "summary": ("--plan", "--apply"),
    "done": ("--json",),
}

_ARGPARSE = (  # argparse asks for its own sentences through a function named _; these are the ones it uses
    QT_TRANSLATE_NOOP("Argparse", "usage: "),
    QT_TRANSLATE_NOOP("Argparse", "positional arguments"),
    QT_TRANSLATE_NOOP("Argparse", "options"),
    QT_TRANSLATE_NOOP("Argparse", "show this help message and exit"),
    QT_TRANSLATE_NOOP("Argparse", "the following arguments are required: %s"),
    QT_TRANSLATE_NOOP("Argparse", "unrecognized arguments: %s"),
    QT_TRANSLATE_NOOP("Argparse", "argument %(argument_name)s: %(message)s"),
    QT_TRANSLATE_NOOP("Argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
    QT_TRANSLATE_NOOP("Argparse", "expected one argument"),
    QT_TRANSLATE_NOOP("Argparse", "expected at most one argument"),
    QT_TRANSLATE_NOOP("Argparse", "invalid %(type)s value: %(value)r"),
    QT_TRANSLATE_NOOP("Argparse", "not allowed with argument %s"),
    QT_TRANSLATE_NOOP("Argparse", "one of the arguments %s is required"),
    QT_TRANSLATE_NOOP("Argparse", "ignored explicit argument %r"),
)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises UsageError instead of ending the process, and takes no shortened option.

    Shortened ones would be read by argparse alone: whether ``--json`` or ``--shared-pc`` is given is asked before it.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **kwargs})

    def _print_message(self, message: str, file: Any = None) -> None:
        from wizard.cli import output

        (output.say if file is sys.stdout else output.warn)(message.rstrip("\n"))

    def error(self, message: str) -> NoReturn:
        """Refuse the command line with argparse's sentence, in the person's language."""
        raise UsageError("arguments", message=message, usage=self.format_usage().strip())


def _speak() -> None:
    vars(argparse)["_"] = lambda text: translate(*("Argparse", text))


def _common() -> Parser:
    common = Parser(add_help=False)
    common.add_argument("--json", action="store_true", help=translate("Cli", "one JSON document instead of text"))
    common.add_argument(
        "--academies",
        metavar="DIR",
        type=Path,
        action="append",
        default=[],
        help=translate("Cli", "a folder of academy files that add to ours or replace them"),
    )
    common.add_argument(
        "--demo", action="store_true", help=translate("Cli", "use the practice academy, without a network")
    )
    return common


def _account() -> Parser:
    account = Parser(add_help=False)
    add = account.add_argument
    add("address", metavar="ADDRESS", help=translate("Cli", "the academic address"))
    add("--login", metavar="ID", help=translate("Cli", "the academic identifier (pnom); it is never guessed"))
    add("--name", metavar="NAME", default="", help=translate("Cli", "the name that correspondents will see"))
    add("--academy", metavar="ID", help=translate("Cli", "the academy, when the address does not say it"))
    add(
        "--imap",
        metavar="HOST:PORT[/starttls]",
        help=translate("Cli", "the server for receiving, instead of the academy's"),
    )
    add(
        "--smtp",
        metavar="HOST:PORT[/starttls]",
        help=translate("Cli", "the server for sending, instead of the academy's"),
    )
    add(
        "--ca-file",
        metavar="PEM",
        type=Path,
        help=translate("Cli", "an authority given by your IT, trusted for this check"),
    )
    add(
        "--accept-intercepted",
        action="store_true",
        help=translate("Cli", "log in even when the network or an antivirus reads this traffic"),
    )
    _password(account).add_argument(
        "--password-keyring",
        action="store_true",
        help=translate("Cli", "take the password from this computer's keyring"),
    )
    return account


def _password(parser: Parser) -> argparse._MutuallyExclusiveGroup:
    """Where a password comes from: never the arguments themselves."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--password-stdin", action="store_true", help=translate("Cli", "read the password from standard input")
    )
    group.add_argument(
        "--password-fd", metavar="N", type=int, help=translate("Cli", "read the password from this file descriptor")
    )
    return group


def build() -> Parser:
    """The whole parser, in the language in use."""
    _speak()
    parser = Parser(
        prog="assistant-messagerie",
        description=translate("Cli", "Sets up academic mail. Without a command, the window opens."),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"assistant-messagerie {wizard.__version__}",
        help=translate("Cli", "show the program’s version"),
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    common, account = _common(), _account()

    def command(name: str, summary: str, *parents: Parser) -> Parser:
        return commands.add_parser(name, help=summary, description=summary, parents=[*parents, common])

    listing = command("academies", translate("Cli", "list the academies, or show one with its sources"))
    listing.add_argument("id", metavar="ID", nargs="?", help=translate("Cli", "an academy of the list"))

    criteria = command("criteria", translate("Cli", "judge a new password: nothing is sent, nothing is kept"))
    add = criteria.add_argument
    add("--academy", metavar="ID", required=True, help=translate("Cli", "the academy whose rules it must meet"))
    add("--login", metavar="ID", default="", help=translate("Cli", "your identifier, which it should not hold"))
    add("--name", metavar="NAME", default="", help=translate("Cli", "your name, which it should not hold"))
    _password(criteria)
    criteria.set_defaults(password_keyring=False)

    from wizard.cli import discover

    discover.add(command)

    from wizard.cli import after_check

    summary = translate("Cli", "check an account on its servers: nothing is sent, nothing is written")
    after_check.add(command("check", summary, account))

    setup = command("setup", translate("Cli", "set up an account in a mail program"), account)
    from wizard.cli import setup_options

    setup_options.add(setup)

    from wizard.cli import outlook_report

    outlook_report.add(command)

    undo = command("undo", translate("Cli", "put everything back as it was before"))
    undo.add_argument(
        "receipt",
        metavar="RECEIPT",
        nargs="?",
        help=translate("Cli", "the receipt of what to undo, the latest by default"),
    )
    what = undo.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help=translate("Cli", "list the receipts"))
    what.add_argument("--forget", action="store_true", help=translate("Cli", "delete the copies kept for undoing"))
    return parser


def window_options(arguments: Sequence[str], options: object) -> None:
    """Read the options of the window into ``options`` (wizard.ui.Options), before Qt is loaded."""
    _speak()
    parser = Parser(prog="assistant-messagerie", add_help=False)
    parser.add_argument("--academies", metavar="DIR", type=Path, action="append", default=[])
    parser.add_argument("--ca-file", metavar="PEM", type=Path)
    parser.add_argument("--profile-root", metavar="DIR", type=Path)
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--quit-after-first-page", action="store_true")
    parser.parse_args(arguments, options)
