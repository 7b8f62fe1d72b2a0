# SPDX-License-Identifier: EUPL-1.2
"""The program's own window driven as by a person: clicks, keys, and waits for what is seen; nothing is called behind it."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from wizard import ui
from wizard.ui import start
from wizard.ui.controller import Controller
from wizard.ui.controller_home import HomeTurn
from wizard.ui.pages.home import HomePage
from wizard.ui.runner import Runner
from wizard.ui.shell import Shell
from wizard.ui.widgets.dialog import Question

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton
    from pytestqt.qtbot import QtBot

    from wizard.ui.widgets.field import Field

SECONDS = 20  # a page may take on a busy machine (well under one on a quiet one)


class Window:
    """The window from its first paint to its close, on the home that the test was given."""

    def __init__(self, bot: QtBot, academies: Path | None = None, ca_file: Path | None = None) -> None:
        self.bot = bot
        options = ui.Options()
        options.academies = [academies] if academies else []
        options.ca_file = ca_file
        start.application()
        self.shell = Shell()
        self.runner = Runner()
        self.controller = Controller(self.shell, self.runner, options)
        page = HomePage()
        self.shell.show_page(page)
        self.shell.closing.connect(self.controller.close)
        self.shell.show()
        with bot.waitActive(self.shell):
            self.shell.activateWindow()
        self.controller.welcome(HomeTurn(self.controller, page))

    @property
    def page(self) -> Any:
        """The page in front."""
        return self.shell.page

    @property
    def primary(self) -> QAbstractButton:
        """The main button of the footer."""
        return self.shell.footer.primary

    # --- what is seen -------------------------------------------------------------------------------------------

    def heading(self) -> str:
        """The title that is painted above the page."""
        return str(self.page.title.accessibleName())

    def words(self, widget: QWidget | None = None) -> str:
        """Every word visible on the page (or in a widget), markup aside."""
        labels = (widget or self.page).findChildren(QLabel)
        return "\n".join(re.sub(r"</?b>", "", label.text()) for label in labels if label.isVisible())

    def focused(self) -> QWidget:
        """What has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None, (
            f"nothing has the keyboard; window: {self.shell.focusWidget()}, active: {self.shell.isActiveWindow()}"
        )
        assert self.shell.isAncestorOf(widget), widget
        return widget

    def arrive(self, name: str, title: str) -> Any:
        """Wait for a page at rest; it has this title, no problem left, and the keyboard where work begins."""
        self.wait(lambda: self.controller.shown == name and not self.page.busy, f"page {name}")
        page = self.page
        assert title in self.heading(), self.heading()
        assert page.error == ""
        wanted = page.first_focus() or self.shell.footer.first_focus()
        focused = self.focused()
        assert focused is wanted or wanted.isAncestorOf(focused) or wanted.focusProxy() is focused, (focused, wanted)
        return page

    # --- what is done -------------------------------------------------------------------------------------------

    def click(self, button: QWidget) -> None:
        """Press with the mouse what can be seen and pressed."""
        assert button.isVisible(), button
        assert button.isEnabled(), button
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, field: Field, text: str) -> None:
        """Empty a field as a person would, then type."""
        self.bot.mouseClick(field.edit, Qt.MouseButton.LeftButton)
        self.bot.keyClick(field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.bot.keyClick(field.edit, Qt.Key.Key_Delete)
        if text.isascii():
            QTest.keyClicks(field.edit, text)
        else:  # QTest knows the keys of ASCII only
            QGuiApplication.clipboard().setText(text)
            self.bot.keyClick(field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert field.text() == text

    def enter(self) -> None:
        """The Enter key, wherever the keyboard is."""
        self.bot.keyClick(self.focused(), Qt.Key.Key_Return)

    def go_on(self) -> None:
        """The main button, by the mouse."""
        self.click(self.primary)

    def agree(self, question: QWidget) -> None:
        """Answer a question by its act."""
        asked = question.findChildren(Question)
        self.wait(lambda: bool(asked) and asked[-1].isVisible(), "question")
        self.click(asked[-1].act)

    def wait(self, true: Any, what: str, seconds: float = SECONDS) -> None:
        """Let the window live until it is true; fail with what it shows instead."""

        def check() -> bool:
            return bool(true())

        try:
            self.bot.waitUntil(check, timeout=int(seconds * 1000))
        except Exception as error:
            page = self.page
            said = (self.controller.shown, self.heading(), page.busy, page.error) if page else "no page"
            raise AssertionError(f"{what}: not within {seconds} s; shown: {said}") from error

    def close(self) -> None:
        """Close it as a person would; its thread ends."""
        self.shell.close()
        assert self.controller.closed
        thread = self.runner._thread
        if thread is not None:
            thread.join(5)
            assert not thread.is_alive()
        self.shell.deleteLater()
        self.controller.deleteLater()


def academy_file(folder: Path, domain: str, imap: tuple[str, int], smtp: tuple[str, int]) -> Path:
    """An academy of IT's own making on these servers, known with high confidence; gives the folder."""
    folder.mkdir(exist_ok=True)
    fact = 'confidence = "high"\nsources = ["bench"]\ndate = "2026-11-22"\n'
    servers = "".join(
        f'\n[[servers]]\nprotocol = "{protocol}"\nhost = "{host}"\nport = {port}\nsecurity = "tls"\n{fact}'
        for protocol, (host, port) in (("imap", imap), ("smtp", smtp))
    )
    head = f'schema = 1\nid = "banc"\nname = "Académie du banc"\ndomains = ["{domain}"]\n'
    text = f'{head}{servers}\n[sources.bench]\nauthority = "serveurs d’essai"\n'
    (folder / "banc.toml").write_text(text, encoding="utf-8")
    return folder


def tree(home: Path) -> dict[str, bytes | None]:
    """Every file and folder below a home but the assistant's own, with its content."""
    own = home / ".local" / "share" / "assistant-messagerie"
    return {
        str(path.relative_to(home)): path.read_bytes() if path.is_file() else None
        for path in home.rglob("*")
        if own not in (path, *path.parents) and path not in own.parents
    }
