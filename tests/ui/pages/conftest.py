# SPDX-License-Identifier: EUPL-1.2
"""What the tests of pages share: a shell to show them in, an academy, and checks that hold for every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6

from wizard.academies import Catalogue
from wizard.ui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from wizard.core.academy import Academy
    from wizard.ui.page import Page


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The academies that come with the program."""
    return Catalogue()


@pytest.fixture(scope="session")
def amiens(catalogue: Catalogue) -> Academy:
    """An academy whose servers are known."""
    return catalogue.get("amiens")


@pytest.fixture
def show(qtbot: QtBot, dressed: object) -> Iterator[Callable[[Page], Shell]]:
    """Show a page in the window at its usual size; every window is gone, in C++ too, at the end of the test."""
    made: list[Shell] = []

    def shown(page: Page, step: int = 1) -> Shell:
        shell = Shell()
        made.append(shell)
        shell.set_steps(["Académie", "Vous", "Mot de passe", "Vérification", "Logiciel", "Récapitulatif", "Terminé"])
        shell.show_page(page, step if page.stepper else 0)
        shell.resize(1000, 700)
        shell.show()
        qtbot.waitExposed(shell)
        return shell

    yield shown
    for shell in made:
        shell.hide()
        shiboken6.delete(shell)
