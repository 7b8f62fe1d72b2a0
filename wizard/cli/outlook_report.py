# SPDX-License-Identifier: EUPL-1.2
"""The command « outlook-report »: what a field test of Outlook brings back, printed or written to one file."""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import wizard
from wizard.cli import output
from wizard.core.errors import BadInput
from wizard.wording import translate

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from typing import Any

    from wizard.core.receipt import Receipt


def add(command: Callable[..., Any]) -> None:
    """The command and its options; ``command`` makes a parser of a name and a summary."""
    summary = translate("Cli", "say what Outlook has made of an account: no name, no password, nothing is changed")
    parser = command("outlook-report", summary)
    parser.add_argument("--out", metavar="FILE", type=Path, help=translate("Cli", "write it to this file"))


def run(options: argparse.Namespace) -> int:
    """Print the report, or write it with ``--out``; exit 0. Raises BadInput."""
    found = facts()
    text = "".join(f"{name} = {value}\n" for name, value in found)
    if options.out is not None:
        from wizard.changes.files import write_private

        try:
            write_private(options.out.absolute(), text.encode())
        except OSError as error:
            raise BadInput("unwritable-file", field="out", value=str(options.out)) from error
    if options.json:
        output.document("outlook-report", 0, facts=dict(found))
    elif options.out is not None:
        output.say(translate("Cli", "Written to {}.").format(options.out))
    else:
        output.say(text.rstrip("\n"))
    return 0


def facts() -> tuple[tuple[str, str], ...]:
    """The program, the system, every writing for Outlook and what was seen after it, then what the registry says."""
    from wizard import changes
    from wizard.clients.base import Where
    from wizard.clients.outlook import report

    written = [receipt for receipt in changes.receipts() if receipt.client == "outlook"]
    return (
        ("assistant.version", wizard.__version__),
        ("system", f"{sys.platform} {platform.version()} {platform.machine()}"),
        ("written", str(len(written))),
        *(fact for number, one in enumerate(written, 1) for fact in _writing(f"written.{number}", one)),
        *report.facts(Where()),
    )


def _writing(name: str, receipt: Receipt) -> Iterator[tuple[str, str]]:
    """What was written, and how the last watch of Outlook went, its verdict last."""
    from wizard.changes import watched

    yield name, f"{receipt.time} {','.join(receipt.what)}"
    yield f"{name}.watch", ", ".join(watched.facts(receipt.id)) or "none"
