# SPDX-License-Identifier: EUPL-1.2
"""One desktop for the room's tests; a person's home that must be found untouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.accessibility.desktop import Desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """Xvfb with a window manager and a screen reader's bus."""
    with Desktop(tmp_path_factory.mktemp("desktop")) as one:
        yield one


@pytest.fixture
def persons_home(tmp_path: Path) -> Path:
    """The home of the person who practises: empty, and empty it must stay."""
    place = tmp_path / "person"
    place.mkdir(mode=0o700)
    return place
