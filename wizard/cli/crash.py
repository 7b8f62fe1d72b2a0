# SPDX-License-Identifier: EUPL-1.2
"""What nobody foresaw: one plain sentence and the place of the log; the details go there, redacted, and nowhere else."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

FAULT = 1  # exit code: a fault of this program
_state: dict[str, Path | None] = {"log": None}


def watch(arguments: Sequence[str], *, late: bool = False) -> None:
    """From now on every crash is logged and told; no log on a shared PC. ``late``: load what this needs at a crash.

    The window is late: the log's libraries are not paid for before its first page is painted.
    """
    if late:
        sys.excepthook = _late(arguments, lambda: sys.excepthook)
        return
    from wizard import logs
    from wizard.changes import computer

    shared = "--shared-pc" in arguments or bool(computer.shared_hint())
    _state["log"] = logs.setup(None if shared else logs.directory(), sentence)


def _late(arguments: Sequence[str], hook: Callable[[], Callable[..., Any]]) -> Callable[..., None]:
    def crashed(*crash: Any) -> None:
        watch(arguments)
        hook()(*crash)

    return crashed


def sentence() -> str:
    """The plain sentence, with the log's path when there is one."""
    from wizard.core.errors import AssistantError
    from wizard.wording import errors

    path = _state["log"]
    if path is None or not path.is_file():
        return errors.sentence(AssistantError("crash-without-log"))
    return errors.sentence(AssistantError("crash", log=str(path)))


def tell(error: Exception, command: str, arguments: Sequence[str], *, as_json: bool) -> int:
    """Log an exception that nobody foresaw, say so in words or as the one document; the exit code."""
    import logging

    from wizard.cli import output

    if _state["log"] is None:
        watch(arguments)
    logging.getLogger("wizard").critical("crash", exc_info=error)
    said, kind = sentence(), type(error).__name__
    if as_json:
        path = _state["log"]
        facts = {"kind": kind, "log": str(path) if path is not None and path.is_file() else None}
        body = {"type": "Fault", "code": "crash", "message": said, "facts": facts}
        output.last_word(lambda: output.document(command, FAULT, error=body), said)
    else:
        output.warn(said)
    return FAULT
