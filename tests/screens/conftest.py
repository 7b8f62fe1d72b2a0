# SPDX-License-Identifier: EUPL-1.2
"""The pictures' tests dress the application as they need it; the next test finds it as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizard.ui.widgets import style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The text size and theme of the application are put back."""
    font = qapp.font()
    yield
    qapp.setFont(font)
    style.theme().measure()
    style.use("light")
