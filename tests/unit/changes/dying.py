# SPDX-License-Identifier: EUPL-1.2
"""A process that ends before one of its effects, whatever that effect is."""

from __future__ import annotations

from typing import Any

from wizard.changes.store import Store

EFFECTS = ("write", "rename", "unlink", "mkdir", "rmdir", "set_value", "delete_value", "create_key", "remove_key")


class Dead(BaseException):
    """The process is gone: nothing more is changed, not even what would put things back."""


class Dying(Store):
    """Dies before the effect of the given number; afterwards every effect is refused."""

    def __init__(self, lives: int) -> None:
        self.lives = lives

    def spend(self) -> None:
        """One effect more."""
        self.lives -= 1
        if self.lives < 0:
            raise Dead


def _spending(name: str) -> Any:
    effect = getattr(Store, name)

    def spent(self: Dying, *given: Any, **named: Any) -> None:
        self.spend()
        effect(self, *given, **named)

    return spent


for _name in EFFECTS:
    setattr(Dying, _name, _spending(_name))
