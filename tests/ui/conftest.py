# SPDX-License-Identifier: EUPL-1.2
"""The window's tests: drawn off screen, in the light theme, with what the screen reader would hear written down."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from wizard.ui.widgets import style

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.person import Person


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application as the program dresses it."""
    qapp.setStyle("Fusion")
    style.start(qapp)
    return qapp


@pytest.fixture(autouse=True)
def light(dressed: QApplication) -> Iterator[None]:
    """Every test begins with the light theme and the usual text size."""
    font = dressed.font()
    style.use("light")
    yield
    if dressed.font() != font:
        dressed.setFont(font)
        style.theme().measure()
    style.use("light")
    # what was to be deleted later: without a loop of the application it would live, and be dressed again, to the end
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What is announced: (text, whether at once)."""
    said: list[tuple[str, bool]] = []

    def hear(event: object) -> None:
        if hasattr(event, "message"):
            urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            said.append((event.message(), urgent))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Where this test's profiles of Thunderbird are."""
    place = tmp_path / "profiles"
    place.mkdir()
    return place


@pytest.fixture
def person(qtbot: QtBot, dressed: object, root: Path) -> Iterator[Person]:
    """Somebody in front of the window."""
    from tests.ui.person import somebody

    with somebody(qtbot, root) as someone:
        yield someone


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The off-screen platform says this of every window; it is not ours to mend."""
    for item in items:
        if "/tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))
