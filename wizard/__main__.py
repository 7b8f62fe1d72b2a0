# SPDX-License-Identifier: EUPL-1.2
"""The program's one entry: with a command, the command line; without, the window."""

from __future__ import annotations

import gc
import sys
import time

_STARTED = time.perf_counter()
_QUICK = ("--quit-after-first-page",)  # with these alone, nothing is to be parsed


def main(arguments: list[str] | None = None) -> int:
    """Run with these arguments (those of the process by default); the exit code of core.errors."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["--nss-child"]:  # a frozen bundle has no other way to start its own child
        from wizard.clients.thunderbird import nss

        return nss.main(given[1:], sys.stdin.buffer, sys.stdout.buffer)
    gc.disable()  # nothing made before the first paint is garbage; wizard.ui.warm lets it collect again
    try:
        from wizard import cli

        if cli.is_command_line(given):
            gc.enable()
            return cli.main(given)
        return cli.guarded(given, lambda: _window(given))
    except KeyboardInterrupt:  # before the first line of ours could say it, or a second time
        return 130
    finally:
        gc.enable()


def _window(arguments: list[str]) -> int:
    from wizard import ui

    options = ui.Options()
    if all(argument in _QUICK for argument in arguments):
        options.quit_after_first_page = bool(arguments)
    else:
        from wizard.cli import parser  # argparse alone is a twentieth of a start

        parser.window_options(arguments, options)
    return ui.main(options, started=_STARTED)


if __name__ == "__main__":
    sys.exit(main())
