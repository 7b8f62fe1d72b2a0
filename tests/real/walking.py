# SPDX-License-Identifier: EUPL-1.2
"""The steps that every journey in the window has in common, looked at on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from wizard.changes.formats import prefs
from wizard.core.account import Store

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real.servers import MailServers
    from tests.real.window import Window


def to_password(window: Window, servers: MailServers, user: str) -> Any:
    """From the start page to page 3 as one who knows what to type; every page is looked at on the way."""
    home = window.arrive("home", "Bonjour")
    window.click(home.doors["setup"])
    academy = window.arrive("academy", "Votre académie")
    window.bot.keyClicks(academy.search.edit, "banc")
    choose_academy(window, "banc")
    window.go_on()
    you = window.arrive("you", "Vous")
    window.type(you.name, "Camille Exemple")
    window.type(you.address, servers.address(user))
    window.type(you.login, user)
    assert you.problems() == []
    window.go_on()
    password = window.arrive("password", "Votre mot de passe")
    assert "127.0.0.1" in window.words()  # the only host that will receive it is named
    return password


def choose_academy(window: Window, academy: str) -> None:
    """Press the first line of the list; the academy's card is then shown."""
    page = window.page
    lines = page.list.list
    window.wait(lambda: page.list.isVisible() and lines.count() == 1, "one academy in the list")
    place = lines.visualItemRect(lines.item(0)).center()
    window.bot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.wait(lambda: page.academy is not None and page.academy.id == academy, "the academy's card")
    assert page.card.isVisible()


def to_summary(window: Window) -> Any:
    """From a good check to page 6, the choices left as they are proposed."""
    window.arrive("check", "fonctionnent")
    window.go_on()
    return from_program(window)


def from_program(window: Window) -> Any:
    """From page 5 to page 6."""
    program = window.arrive("program", "Votre logiciel")
    window.wait(lambda: program.programs.value() == "thunderbird", "Thunderbird found")
    assert program.store.value() is Store.THUNDERBIRD
    window.go_on()
    summary = window.arrive("summary", "ce qui sera écrit")
    window.wait(lambda: summary.diff.isVisible(), "the diff")
    return summary


def prefs_of(home: Path) -> dict[str, Any]:
    """The preferences written in the one profile of a home."""
    (file,) = home.glob(".thunderbird/*/prefs.js")
    return dict(prefs.parse(file.read_bytes()).items())
