# SPDX-License-Identifier: EUPL-1.2
"""These tests write into the registry and the Credential Manager: under Wine only, never on somebody's Windows."""

from __future__ import annotations

import ctypes

import pytest

from tests.windows.inside.desk import own_registry

__all__ = ["own_registry"]


@pytest.fixture(autouse=True, scope="session")
def under_wine() -> None:
    """Stop all of them elsewhere."""
    assert hasattr(ctypes.WinDLL("ntdll"), "wine_get_version"), "only under Wine"
