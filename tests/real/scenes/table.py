# SPDX-License-Identifier: EUPL-1.2
"""The table of scenes: each name, how it is prepared, and the one verdict it must give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.real.scenes.bench import Bench
    from wizard.core.verdict import Code


@dataclass(frozen=True)
class Scene:
    """How it is prepared, and the verdict it must give."""

    prepare: Callable[[Bench], None]
    expected: Code


SCENES: dict[str, Scene] = {}
MAIL_PORTS = (993, 465, 587, 143)


def scene(expected: Code) -> Callable[[Callable[[Bench], None]], Callable[[Bench], None]]:
    """Enter what follows into the table, by its name."""

    def keep(prepare: Callable[[Bench], None]) -> Callable[[Bench], None]:
        SCENES[prepare.__name__.replace("_", "-")] = Scene(prepare, expected)
        return prepare

    return keep
