# SPDX-License-Identifier: EUPL-1.2
"""Branch coverage of the rooms that decide and write: at least 95 % each, recorded as figures; exit 1 below."""

from __future__ import annotations

import subprocess
import sys

from tests.bench.figures import record

ROOMS = ("core", "academies", "journey", "changes", "clients")
GOAL = 95.0


def main() -> int:
    low = []
    for room in ROOMS:
        command = [
            sys.executable,
            "-m",
            "coverage",
            "report",
            f"--include=wizard/{room}/*",
            "--format=total",
            "--precision=1",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        covered = float(done.stdout or 0)
        record(f"branch coverage of wizard/{room}, %", covered, f">= {GOAL:.0f}", "unit, contract and kill tests")
        if covered < GOAL:
            low.append(room)
    return 1 if low else 0


if __name__ == "__main__":
    raise SystemExit(main())
