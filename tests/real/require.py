# SPDX-License-Identifier: EUPL-1.2
"""What a machine must have for a test to mean something: never a skip, a named reason instead."""

from __future__ import annotations

import os
import shutil
from typing import NoReturn

import pytest

CANNOT_RUN = "cannot run here:"  # tests/run looks for these words: exit code 3, never green


def cannot_run(reason: str, packages: str = "") -> NoReturn:
    """Fail with the words that tests/run reports as « could not run », and what to install."""
    cure = f"; apt-get install -y --no-install-recommends {packages}" if packages else ""
    pytest.fail(f"{CANNOT_RUN} {reason}{cure}", pytrace=False)


def require_root(why: str) -> None:
    """The servers change to users of their own: only root can start them."""
    if os.geteuid() != 0:
        cannot_run(f"root is needed ({why})")


def require_programs(packages: str, *programs: str) -> None:
    """Every program is on the path (or exists, when absolute)."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        cannot_run(f"missing {', '.join(missing)}", packages)
