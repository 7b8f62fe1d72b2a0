# SPDX-License-Identifier: EUPL-1.2
"""The program's one entry: with a command, the command line; without, the window."""

from __future__ import annotations

import sys
import time

_STARTED = time.perf_counter()


def main(arguments: list[str] | None = None) -> int:
    """Run with these arguments (those of the process by default); the exit code of core.errors."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["--nss-child"]:  # a frozen bundle has no other way to start its own child
        from wizard.clients.thunderbird import nss

        return nss.main(given[1:], sys.stdin.buffer, sys.stdout.buffer)
    try:
        from wizard import cli

        if cli.is_command_line(given):
            return cli.main(given)
        return cli.guarded(given, lambda: _window(given))
    except KeyboardInterrupt:  # before the first line of ours could say it, or a second time
        return 130


def _window(arguments: list[str]) -> int:
    from wizard import ui
    from wizard.cli import parser

    return ui.main(parser.window_options(arguments), started=_STARTED)


if __name__ == "__main__":
    sys.exit(main())
