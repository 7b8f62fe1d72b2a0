# SPDX-License-Identifier: EUPL-1.2
"""The code proven on Windows: suites of this project, and tests of its own, in a Windows Python under Wine.

Not a Windows machine: file rights, the window and the bundle are not judged here. What is real: the registry, the
Credential Manager, file sharing, paths and line ends of the Windows calls, as Wine implements them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.windows import interpreter, wine
from tests.windows.left_out import LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Iterator

SUITES: dict[str, tuple[str, ...]] = {
    "core": ("tests/unit/core",),
    "changes": ("tests/unit/changes",),
    "clients": ("tests/unit/clients",),
    "vault": ("tests/unit/test_vault.py",),
    "cli": ("tests/unit/cli",),
    "contract": ("tests/contract",),
    "inside": ("tests/windows/inside",),
}
AT_LEAST = {"core": 500, "changes": 350, "clients": 90, "vault": 20, "cli": 50, "contract": 50, "inside": 100}


@pytest.fixture(scope="module", autouse=True)
def windows() -> Iterator[None]:
    """The interpreter; in the end the processes of its own Wine are ended, no other's."""
    interpreter.ready()
    yield
    wine.end()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("suite", SUITES)
def test_the_suite_passes_in_the_windows_python(suite: str) -> None:
    result = wine.run_tests(suite, SUITES[suite])
    assert result.failed == (), result.said[-6000:]
    assert result.skipped == ()
    assert result.passed >= AT_LEAST[suite]


def test_what_is_left_out_is_named_with_its_reason() -> None:
    files = {name.partition("::")[0] for name in LEFT_OUT}
    assert [name for name in sorted(files) if not (interpreter.ROOT / name).is_file()] == []
    assert [name for name, reason in LEFT_OUT.items() if len(reason) < 15] == []
    assert len(LEFT_OUT) < 80


def test_the_interpreter_is_windows_own() -> None:
    assert wine.python("-c", "import sys, os; print(sys.platform, os.sep, sys.version_info[:2])").split() == [
        "win32", "\\", "(3,", "11)",
    ]  # fmt: skip
