# SPDX-License-Identifier: EUPL-1.2
"""The page made beforehand: it is the one that is shown, it speaks the language of now, and a journey forgets it not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.test_controller import options
from wizard import wording
from wizard.ui.ahead import QUIET_MS, Ahead
from wizard.ui.controller import Controller
from wizard.ui.pages.password import CHOOSE, PasswordPage
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


def test_what_is_behind_the_second_door_is_made_after_it(controller: Controller, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "stuck" in controller.spare)
    made = controller.spare["stuck"].page
    assert "academy" in controller.spare
    qtbot.waitUntil(lambda: controller.shell.isAncestorOf(made))
    controller.follow("stuck")
    assert controller.shell.page is made


def test_it_waits_in_the_window_unseen_and_dressed(controller: Controller, qtbot: QtBot) -> None:
    shell = controller.shell
    qtbot.waitUntil(lambda: "academy" in controller.spare)
    page = controller.spare["academy"].page
    parts = page.findChildren(QWidget)
    qtbot.waitUntil(lambda: shell.isAncestorOf(page))
    qtbot.waitUntil(lambda: all(part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for part in parts))
    assert not page.isVisible()
    before = shell.footer.primary.text()
    page.primary = ("Of a page not shown", "")
    assert shell.footer.primary.text() == before
    page.primary = None
    controller.begin()
    page.primary = ("Of the page shown", "")
    assert shell.footer.primary.text() == "Of the page shown"


def test_a_page_wanted_before_it_is_dressed_is_shown_whole(controller: Controller, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "academy" in controller.spare)
    controller.begin()
    page = controller.shell.page
    assert page is not None
    assert not controller.shell.updatesEnabled()  # painted in the next turn
    qtbot.waitUntil(controller.shell.updatesEnabled)
    assert page.isVisible()
    assert page.width() == controller.shell.stack.width()


def test_what_another_page_came_between_is_gone_on_with(controller: Controller, qtbot: QtBot) -> None:
    controller.findChild(Ahead)._make()
    page = controller.spare["academy"].page
    controller.show("stuck")
    qtbot.wait(QUIET_MS + 100)
    assert not controller.shell.isAncestorOf(page)
    controller.home()
    qtbot.waitUntil(lambda: controller.shell.isAncestorOf(page))


def test_the_half_that_chooses_a_password_is_made_beforehand_too(controller: Controller, qtbot: QtBot) -> None:
    controller.shown = "you"
    controller.shell.stack.currentChanged.emit(0)
    qtbot.waitUntil(lambda: "password" in controller.spare)
    page = controller.spare["password"].page
    assert isinstance(page, PasswordPage)
    qtbot.waitUntil(lambda: page._chosen is not None)
    made = page.chosen
    assert not made.left.isVisibleTo(page)
    page.way.set_value(CHOOSE)
    assert page.chosen is made
    assert made.left.isVisibleTo(page)
    assert made.right.isVisibleTo(page)


@pytest.mark.parametrize("in_window", [False, True])
def test_what_was_made_in_another_language_is_made_again(controller: Controller, qtbot: QtBot, in_window: bool) -> None:
    if in_window:
        qtbot.waitUntil(lambda: "academy" in controller.spare)
        qtbot.waitUntil(lambda: controller.shell.isAncestorOf(controller.spare["academy"].page))
    else:
        controller.findChild(Ahead)._make()
    before = controller.spare["academy"]
    assert in_window == controller.shell.isAncestorOf(before.page)
    controller.shell.language_chosen.emit("en" if wording.language() == "fr" else "fr")
    assert controller.spare == {}
    assert before.page not in controller.shell._areas
    qtbot.waitUntil(lambda: "academy" in controller.spare)
    assert controller.spare["academy"] is not before
