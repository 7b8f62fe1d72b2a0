# SPDX-License-Identifier: EUPL-1.2
"""How much work a key press is: figures in processor time, so that a busy machine does not change them; never asserted."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.bench.figures import record
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


def measure(call: Callable[[], object], times: int) -> tuple[float, float]:
    """Median and 99th percentile of this thread's processor time, in milliseconds."""
    taken = []
    for _ in range(times):
        begin = time.thread_time()
        call()
        taken.append((time.thread_time() - begin) * 1000)
    taken.sort()
    return taken[times // 2], taken[times * 99 // 100]


def test_criteria_at_100_characters() -> None:
    words = weak_words()
    slowest = 0.0
    for name, text in TEXTS.items():
        assert len(text) == 100, name

        def press(text: str = text) -> object:
            return check_new(text, POLICY, name="Camille Exemple", login="cexemple", confirmation=text, common=words)

        assert press()
        slowest = max(slowest, measure(press, 2000)[1])
    record(
        "criteria p99 at 100 characters, ms",
        round(slowest, 2),
        "<= 1",
        f"2000 presses each of {len(TEXTS)} kinds of text, the slowest",
    )


def test_strength_is_off_the_key_press() -> None:
    text = TEXTS["mixed"]
    strength(text, ("Camille Exemple",))  # loads the library
    median, most = measure(lambda: strength(text, ("Camille Exemple",)), 50)
    assert median > 0
    record("strength of 100 characters, ms", round(most, 1), "off the UI thread", f"p99 of 50; median {median:.1f}")
