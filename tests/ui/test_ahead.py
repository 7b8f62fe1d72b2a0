# SPDX-License-Identifier: EUPL-1.2
"""The page made beforehand: it is the one that is shown, it speaks the language of now, and a journey forgets it not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6

from tests.ui.test_controller import options
from wizard import wording
from wizard.ui.ahead import Ahead
from wizard.ui.controller import Controller
from wizard.ui.runner import Runner
from wizard.ui.shell import Shell
from wizard.ui.tables import PAGES, TURNS, load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def controller(qtbot: QtBot, dressed: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Controller]:
    """At its start page, with everything loaded; the language comes back."""
    for name in PAGES:
        load(PAGES[name])
        load(TURNS[name])
    language = wording.language()
    made = Controller(Shell(), Runner(), options())
    made.show("home")
    made.shell.show()
    qtbot.waitExposed(made.shell)
    Ahead(made)
    yield made
    made.speak(language)
    made.close()
    made.shell.hide()
    shiboken6.delete(made.shell)


def test_the_next_page_is_made_beforehand_and_shown(controller: Controller, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "academy" in controller.spare)
    made = controller.spare["academy"].page
    controller.begin()
    assert controller.shell.page is made
    assert "academy" not in controller.spare
    qtbot.waitUntil(lambda: "you" in controller.spare)


def test_what_was_made_in_another_language_is_made_again(controller: Controller, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "academy" in controller.spare)
    before = controller.spare["academy"]
    controller.shell.language_chosen.emit("en" if wording.language() == "fr" else "fr")
    assert controller.spare == {}
    qtbot.waitUntil(lambda: "academy" in controller.spare)
    assert controller.spare["academy"] is not before
