# SPDX-License-Identifier: EUPL-1.2
"""Thunderbird: where it is installed, which profile it opens, what an account is in it, where a password rests."""

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:
    """``Thunderbird``, loaded when asked for."""
    if name == "Thunderbird":
        from wizard.clients.thunderbird.client import Thunderbird

        return Thunderbird
    raise AttributeError(name)
