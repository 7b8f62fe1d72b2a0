# SPDX-License-Identifier: EUPL-1.2
"""A shell with an example page in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.shell.example import Example
from wizard import wording
from wizard.ui.shell import Shell
from wizard.ui.widgets import style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FRENCH = {
    "Shell": {
        "Step {0} of {1}": "Étape {0} sur {1}",
        "&Next": "&Continuer",
        "&Back": "&Retour",
        "&Cancel": "&Annuler",
        "&Help": "Ai&de",
        "&Help and assistance": "Ai&de et assistance",
    }
}


@pytest.fixture
def shell(qtbot: QtBot, dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    monkeypatch.setitem(wording._state, "catalogue", FRENCH)
    made = Shell()
    qtbot.addWidget(made)
    made.set_steps(["Un", "Deux", "Trois"])
    style.theme().unit = 4
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: made.ring is not None)
    yield made
    made.close()


@pytest.fixture
def page(shell: Shell, qtbot: QtBot) -> Example:
    made = Example()
    shell.show_page(made, 2)
    shell.activateWindow()
    qtbot.waitUntil(lambda: shell.isActiveWindow())
    made.first.setFocus()
    return made
