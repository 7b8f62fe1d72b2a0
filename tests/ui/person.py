# SPDX-License-Identifier: EUPL-1.2
"""Somebody in front of the window, for the tests that walk through its pages."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wizard import ui
from wizard.demo.accounts import ACCOUNTS
from wizard.ui.controller import Controller
from wizard.ui.controller_home import HomeTurn
from wizard.ui.pages.home import HomePage
from wizard.ui.runner import Runner
from wizard.ui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from wizard.demo import PracticeAccount

PATIENCE = 30_000  # ms, on a busy machine
GOOD, ADDRESS_ONLY, BLOCKED = ACCOUNTS


class Person:
    """Presses and types, and counts the presses."""

    def __init__(self, bot: QtBot, root: Path | None) -> None:
        self.bot = bot
        self.presses = 0
        self.shell, self.runner = Shell(), Runner()
        options = ui.Options()
        options.profile_root = root
        self.controller = Controller(self.shell, self.runner, options)
        page = HomePage()
        self.shell.show_page(page)
        self.shell.show()
        bot.waitExposed(self.shell)
        self.controller.welcome(HomeTurn(self.controller, page))

    @property
    def page(self) -> Any:
        return self.shell.page

    def press(self, widget: QWidget) -> None:
        assert widget.isVisible()
        self.presses += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def next(self) -> None:
        self.press(self.shell.footer.primary)

    def type(self, field: Any, text: str) -> None:
        field.edit.setFocus()
        field.edit.clear()
        if text.isascii():
            QTest.keyClicks(field.edit, text)
        else:  # QTest presses no accented key
            field.edit.insert(text)

    def arrive(self, name: str) -> None:
        self.bot.waitUntil(lambda: self.controller.shown == name and not self.page.busy, timeout=PATIENCE)

    def to_password(self, account: PracticeAccount, from_academy: bool = False) -> None:
        """From the first page (or the second) to the password's."""
        if not from_academy:
            self.press(self.shell.footer.other)
        self.arrive("academy")
        self.next()
        self.arrive("you")
        self.type(self.page.name, account.name)
        self.type(self.page.address, account.address)
        self.type(self.page.login, account.identifier)
        self.next()
        self.arrive("password")

    def to_check(self, account: PracticeAccount, password: str, from_academy: bool = False) -> None:
        """From the first page to the end of the check, whatever it gives."""
        self.to_password(account, from_academy)
        self.type(self.page.typed, password)
        self.next()


@contextlib.contextmanager
def somebody(bot: QtBot, root: Path | None) -> Iterator[Person]:
    """A person at the first page; the window and its threads are gone afterwards."""
    someone = Person(bot, root)
    try:
        yield someone
    finally:
        someone.controller.close()
        someone.shell.hide()
        shiboken6.delete(someone.shell)
