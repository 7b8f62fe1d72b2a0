# SPDX-License-Identifier: EUPL-1.2
"""A window to put widgets on, and the kit's own words in the source language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard import wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def source_language() -> None:
    """Texts are given by the pages; the kit's own are read here in the source language."""
    wording.set_language("en")


@pytest.fixture
def sheet(qtbot: QtBot) -> Callable[..., QWidget]:
    """Puts widgets on a shown window, kept until the end of the test."""
    kept: list[QWidget] = []

    def put(*widgets: QWidget) -> QWidget:
        window = QWidget()
        box = QVBoxLayout(window)
        for widget in widgets:
            box.addWidget(widget)
        qtbot.addWidget(window)
        kept.append(window)
        window.resize(700, 500)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return put
