# SPDX-License-Identifier: EUPL-1.2
"""An error as a sentence for the strip; one that nobody foresaw goes to the log as well, and a crash with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.core.errors import AssistantError

if TYPE_CHECKING:
    from pathlib import Path

_state: dict[str, Path | None] = {"log": None}


def sentence(error: Exception) -> str:
    """What is said about an error. The text of an unforeseen one is not shown: it may hold anything."""
    from wizard.wording import errors

    if not isinstance(error, AssistantError):
        import logging

        logging.getLogger(__name__).error("unforeseen: %s", type(error).__name__, exc_info=error)
        error = AssistantError("unforeseen", detail=type(error).__name__)
    return errors.sentence(error)


async def open_log(_emit: Any) -> None:
    """Log from now on, off the window's thread; not on a computer that looks shared: nothing stays there."""
    from wizard import aio, logs
    from wizard.changes import computer

    def begin() -> None:
        place = None if computer.shared_hint() else logs.directory()
        _state["log"] = logs.setup(place, crash_sentence)

    await aio.off_loop(begin)


def crash_sentence() -> str:
    """What is said when the program itself fails: where the details are, if they are anywhere."""
    from wizard.wording import errors

    log = _state["log"]
    if log is None or not log.is_file():
        return errors.sentence(AssistantError("crash-without-log"))
    return errors.sentence(AssistantError("crash", log=str(log)))
