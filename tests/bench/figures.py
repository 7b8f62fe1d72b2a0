# SPDX-License-Identifier: EUPL-1.2
"""Where measured figures go: one JSON line each, for the report; never a timed assertion."""

from __future__ import annotations

import json
import os
from pathlib import Path


def record(name: str, value: object, goal: str, how: str) -> None:
    """Add one figure to the results of this run, and print it."""
    row = {"name": name, "value": value, "goal": goal, "how": how}
    print(f"\n{name}: {value} (goal {goal})")
    target = os.environ.get("BENCH_RESULTS")
    if target:
        with Path(target).open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(row, ensure_ascii=False) + "\n")
