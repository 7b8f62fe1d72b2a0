# SPDX-License-Identifier: EUPL-1.2
"""The command line: the same journey with the answers given beforehand. Light to import: the window passes here too."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wizard import wording
from wizard.core.errors import INTERRUPTED, AssistantError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_GLOBAL = ("-h", "--help", "--version")


def is_command_line(arguments: Sequence[str]) -> bool:
    """Whether these arguments name a command (or ask for help) rather than open the window."""
    return any(argument in _GLOBAL or not argument.startswith("-") for argument in arguments[:1])


def main(arguments: Sequence[str]) -> int:
    """Run one command; prints text or one JSON document; gives the exit code."""

    def work() -> int:
        from wizard.cli import commands, parser

        return commands.run(parser.build().parse_args(arguments))

    return guarded(arguments, work)


def guarded(arguments: Sequence[str], work: Callable[[], int]) -> int:
    """Do the work in the system's language; tell every error in words (or JSON) and give its exit code.

    An error of the tree says what is wrong; any other is a fault of ours: a sentence and the path of the log, without
    a traceback and without values.
    """
    from wizard.cli import crash

    as_json = "--json" in arguments
    commanded = is_command_line(arguments)
    command = arguments[0] if commanded else ""
    try:
        wording.set_language(wording.system_language())
        crash.watch(arguments, late=not commanded)
        return work()
    except AssistantError as error:
        from wizard.cli import output

        output.tell_error(error, command, as_json=as_json)
        return error.exit_code
    except KeyboardInterrupt:
        import signal

        signal.signal(signal.SIGINT, signal.SIG_IGN)  # an impatient second one finds the work over
        from wizard.cli import output

        output.tell_interrupted(command, as_json=as_json)
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output went away: nothing is left to tell it
        sys.stderr.close()
        return 1
    except Exception as error:
        return crash.tell(error, command, arguments, as_json=as_json)
