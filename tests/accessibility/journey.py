# SPDX-License-Identifier: EUPL-1.2
"""What a traveller of this room sees of the window; and the one who makes the journey through a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.accessibility.atspi import Role
from tests.journey_walk import PASSWORD, WALKED

if TYPE_CHECKING:
    from tests.accessibility.desktop import Program
    from tests.journey_walk import Words


class Window:
    """The program's window in one language: what both travellers of this room see of it."""

    def __init__(self, program: Program, words: Words) -> None:
        self.program, self.words = program, words
        self.fields = {**dict(zip(("name", "address", "login"), words.fields, strict=True)), "password": words.typed}
        self.buttons = {"home": words.practise, "summary": words.write}

    def arrive(self, page: str) -> None:
        """Wait until a page is announced and what fills it later is there."""
        words, find = self.words, self.program.find
        if page == "home":
            find(Role.PUSH_BUTTON, words.practise)
            return
        pages = (words.academy, words.you, words.password_page, words.verdict, words.program, words.summary, words.done)
        self.program.arrive(dict(zip(WALKED[1:], pages, strict=True))[page])
        if page == "program":
            find(Role.RADIO_BUTTON, "Thunderbird")
        elif page == "summary":
            find(Role.LIST_ITEM, "prefs.js")


class Reader(Window):
    """Somebody with a screen reader: everything is found by its name and done by its action."""

    def write(self, field: str, text: str) -> None:
        """See ``Traveller``."""
        self.program.find(Role.PASSWORD_TEXT if field == "password" else Role.TEXT, self.fields[field]).write(text)

    def choose(self, way: str) -> None:
        """See ``Traveller``."""
        if way == "having":
            self.program.find(Role.RADIO_BUTTON, self.words.having).press()
            return
        self.program.find(Role.RADIO_BUTTON, self.words.choosing).press()
        self.program.arrive(self.words.criteria[0])
        new = self.program.find(Role.PASSWORD_TEXT, self.words.new)
        for end in range(1, 6):  # typed faster than they can be told one by one
            new.write(PASSWORD[:end])
        self.program.arrive(self.words.criteria[1])

    def go_on(self, page: str) -> None:
        """See ``Traveller``."""
        self.program.find(Role.PUSH_BUTTON, self.buttons.get(page, self.words.on)).press()
