# SPDX-License-Identifier: EUPL-1.2
"""Running pytest in the Windows Python, and reading what became of each test."""

from __future__ import annotations

import fcntl
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.windows.interpreter import PLACE, PYTHON, ROOT, environment

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Result:
    """One run: how many tests passed, what did not (by name), and the last of what was said."""

    passed: int
    failed: tuple[str, ...]
    skipped: tuple[str, ...]
    seconds: float
    said: str


def python(*words: str, timeout: float = 60) -> str:
    """What the Windows Python prints; AssertionError when it fails. Its streams are pipes: files end it under Wine."""
    done = subprocess.run(
        ["wine", str(PYTHON / "python.exe"), *words],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=timeout,
        check=False,
    )
    text = done.stdout.decode("utf-8", "replace")
    assert done.returncode == 0, text[-3000:]
    return text


def run_tests(name: str, places: Sequence[str], timeout: float = 600) -> Result:
    """Run these tests (not those marked slow) and read the report."""
    report = PLACE / f"{name}.xml"
    report.unlink(missing_ok=True)
    words = [
        "-c",
        "tests/windows/pytest.ini",
        f"--rootdir={ROOT}",
        f"--confcutdir={ROOT}",
        f"--junit-xml={report}",
        "-q",
        "-m",
        "not slow",
    ]
    said = _say([str(PYTHON / "python.exe"), "-m", "pytest", *words, *places], timeout)
    assert report.exists(), said[-4000:]
    suite = ET.parse(report).getroot().find("testsuite")
    assert suite is not None
    failed, skipped, passed = [], [], 0
    for case in suite.iter("testcase"):
        title = f"{case.get('classname')}::{case.get('name')}"
        if case.find("failure") is not None or case.find("error") is not None:
            failed.append(title)
        elif case.find("skipped") is not None:
            skipped.append(title)
        else:
            passed += 1
    return Result(passed, tuple(failed), tuple(skipped), float(suite.get("time", "0")), said)


def _say(command: Sequence[str], timeout: float) -> str:
    """What a program under Wine prints, whatever its end; one run at a time, for all share one registry."""
    with (PLACE / "running").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            done = subprocess.run(
                ["wine", *command],
                cwd=ROOT,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            end()
            said = (error.stdout or b"").decode("utf-8", "replace")
            raise AssertionError(f"not done after {timeout:.0f} s: {said[-6000:]}") from None
        return done.stdout.decode("utf-8", "replace")


def end() -> None:
    """End what runs in our own prefix."""
    subprocess.run(["wineserver", "-k"], env=environment(), stdin=subprocess.DEVNULL, check=False, timeout=60)
