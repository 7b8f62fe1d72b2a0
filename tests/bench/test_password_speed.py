# SPDX-License-Identifier: EUPL-1.2
"""How long a key press takes: figures, written to the file named by BENCH_RESULTS or printed; never asserted."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.core.password import CharacterClass, PasswordPolicy, check_new
from wizard.passwords import strength, weak_words

if TYPE_CHECKING:
    from collections.abc import Callable

POLICY = PasswordPolicy(min_length=8, classes=tuple(CharacterClass))
TEXTS = {
    "mixed": "aZ1!é" * 20,
    "ascii": "aZ1!x-voile" * 9 + "x",
    "repeated": "a" * 100,
    "common words": "motdepasse" * 10,
    "decomposed": "e\u0301" * 50,
}


def measure(call: Callable[[], object], times: int) -> tuple[float, float, float]:
    """Median, 99th percentile and worst, in milliseconds."""
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begin) * 1000)
    taken.sort()
    return taken[times // 2], taken[times * 99 // 100], taken[-1]


def note(figures: dict[str, object]) -> None:
    line = json.dumps(figures, ensure_ascii=False)
    place = os.environ.get("BENCH_RESULTS")
    if place:
        with Path(place).open("a", encoding="utf-8") as file:
            file.write(line + "\n")
    else:
        print(line)


def test_criteria_at_100_characters() -> None:
    words = weak_words()
    for name, text in TEXTS.items():
        assert len(text) == 100

        def press(text: str = text) -> object:
            return check_new(text, POLICY, name="Camille Exemple", login="cexemple", confirmation=text, common=words)

        assert press()
        median, most, worst = measure(press, 2000)
        note(
            {
                "bench": "criteria",
                "text": name,
                "characters": 100,
                "median_ms": round(median, 3),
                "p99_ms": round(most, 3),
                "worst_ms": round(worst, 3),
                "goal_p99_ms": 1.0,
                "share_of_goal": round(most / 1.0, 2),
            }
        )


def test_strength_against_criteria() -> None:
    text = TEXTS["mixed"]
    strength(text, ("Camille Exemple",))  # loads the library
    median, most, _ = measure(lambda: strength(text, ("Camille Exemple",)), 50)
    base, _, _ = measure(lambda: check_new(text, POLICY, common=weak_words()), 200)
    note(
        {
            "bench": "strength",
            "characters": 100,
            "median_ms": round(median, 1),
            "p99_ms": round(most, 1),
            "times_criteria": round(median / base),
        }
    )
    assert median > 0
