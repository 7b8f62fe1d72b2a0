# SPDX-License-Identifier: EUPL-1.2
"""What a machine cannot run is named and never counts as passed; a real failure stays one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UNABLE = "from tests.real.require import cannot_run\ndef test_unable(): cannot_run('no such server', 'dovecot')\n"


def run(place: Path, content: str, *, named: bool = True) -> tuple[int, str]:
    (place / "test_it.py").write_text(content)
    unrun = place / "unrun"
    unrun.touch()
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "tests.unrun",
        "-p",
        "no:cacheprovider",
        str(place / "test_it.py"),
    ]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"} | ({"UNRUN": str(unrun)} if named else {})
    done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, unrun.read_text()


def test_what_cannot_run_is_named_with_what_to_install(tmp_path: Path) -> None:
    code, named = run(tmp_path, UNABLE)
    assert code == 0
    assert "test_it.py: no such server; apt-get install -y --no-install-recommends dovecot" in named


@pytest.mark.parametrize("other", ["def test_other(): assert False\n", "import nothing_of_this_name\n"])
def test_a_real_failure_is_not_covered_by_it(tmp_path: Path, other: str) -> None:
    code, _ = run(tmp_path, UNABLE + other)
    assert code != 0


def test_by_hand_it_stays_a_failure(tmp_path: Path) -> None:
    code, named = run(tmp_path, UNABLE, named=False)
    assert (code, named) == (1, "")
