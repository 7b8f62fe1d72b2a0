# SPDX-License-Identifier: EUPL-1.2
"""Tests that this machine cannot run: named in the file $UNRUN for tests/run, never skipped, never green.

A run whose only failures are of this kind ends with 0 here; tests/run then names them and exits with 3.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.real.require import CANNOT_RUN

_named: set[str] = set()
_failed: list[str] = []


@pytest.hookimpl
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Sort each failure: cannot run here, or failed."""
    if not report.failed:
        return
    lines = [line.strip() for line in report.longreprtext.splitlines() if CANNOT_RUN in line]
    if lines:
        reason = lines[-1].partition(CANNOT_RUN)[2].strip()
        _named.add(f"{report.nodeid.partition('::')[0]}: {reason}")
    else:
        _failed.append(report.nodeid)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Name what could not run; without $UNRUN (pytest called by hand) such a test stays a failure."""
    target = os.environ.get("UNRUN")
    if target and _named:
        with Path(target).open("a", encoding="utf-8") as stream:
            stream.writelines(f"{line}\n" for line in sorted(_named))
        if exitstatus == pytest.ExitCode.TESTS_FAILED and not _failed:
            session.exitstatus = pytest.ExitCode.OK
