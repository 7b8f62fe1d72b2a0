# SPDX-License-Identifier: EUPL-1.2
"""Starting an Outlook: apart from us, so that it lives on when the assistant is closed."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from wizard.core.errors import NothingToSetUp

if TYPE_CHECKING:
    from wizard.clients.base import Target


def start(target: Target, *arguments: str) -> None:
    """Start the program of a target. Raises NothingToSetUp when it was not found, or Windows will not start it."""
    if not target.command:
        raise NothingToSetUp("not-opened")
    detached = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    try:
        started = subprocess.Popen(
            [*target.command, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=detached,
        )
    except OSError as error:
        raise NothingToSetUp("not-opened", program=target.command[0]) from error
    started.returncode = 0  # it lives on without us: no warning that nobody waited for it
