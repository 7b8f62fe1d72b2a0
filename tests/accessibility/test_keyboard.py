# SPDX-License-Identifier: EUPL-1.2
"""A whole journey by keyboard alone on the real window: the order of Tab on every page, the focus always in sight."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import journey_walk
from tests.accessibility import journey
from tests.accessibility.atspi import Role, State
from tests.accessibility.desktop import Program

if TYPE_CHECKING:
    from tests.accessibility.atspi import Node
    from tests.accessibility.desktop import Desktop

pytestmark = [pytest.mark.screen]

GOLDEN = Path(__file__).parents[1] / "data" / "tab_order.json"
WORDS = journey_walk.FRENCH
MOST_STOPS = 40
FROM_WITHIN = ("you", "password")  # left by Enter in the page, without going to the main button


class Keyboard(journey.Window):
    """Keys pressed in the window that is in front, and where they lead; a traveller of ``journey_walk.walk``."""

    def __init__(self, program: Program) -> None:
        super().__init__(program, WORDS)
        self.bus, self.screen = program.bus, program.desktop.screen
        self.orders: dict[str, list[str]] = {}

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        self.screen.run("xdotool", "key", "--clearmodifiers", *keys)

    def write(self, field: str, text: str) -> None:
        """See ``journey_walk.Traveller``."""
        self.reach(self.fields[field])
        self.screen.run("xdotool", "type", "--delay", "8", text)

    def choose(self, way: str) -> None:
        """See ``journey_walk.Traveller``: by the arrows, from the way that is chosen now."""
        if way == "choosing":
            self.reach(WORDS.having, "shift+Tab")
            self.press("Right")
            self.program.arrive(WORDS.criteria[0])
        else:
            self.reach(WORDS.choosing)
            self.press("Left")
            self.holds(WORDS.having)

    def go_on(self, page: str) -> None:
        """See ``journey_walk.Traveller``: the main button is reached, or pressed from within the page."""
        if page not in FROM_WITHIN:
            self.reach(self.buttons.get(page, WORDS.on))
        self.press("space" if page == "home" else "Return")

    def look(self, page: str) -> None:
        """The order of Tab; then to where the page is left from."""
        if page == "you":
            self.program.find(Role.RADIO_BUTTON, journey_walk.LOGIN)
        self.order(page)
        if page == "you":
            leave_and_stay(self.program, self)
            self.reach("le mien")
            self.press("Down", "Up")
        elif page == "password":
            self.reach(WORDS.typed, "shift+Tab")

    def move(self, key: str) -> Node:
        """Press a key that moves the focus; where it is now: on something that shows, inside the window."""
        before = self.bus.wait(self.program.focused, "a widget that has the keyboard")
        self.bus.forget_moves()
        self.press(key)
        node = self.bus.moved(before)
        if node.role == Role.LIST_ITEM:  # Qt tells of the line that is current; its list has the keyboard
            return node
        assert node.has(State.SHOWING), node
        x, y, width, height = node.call("Component", "GetExtents", "u", 0)[0]
        left, top, wide, high = self.bus.windows(self.program.process.pid)[-1].call("Component", "GetExtents", "u", 0)[
            0
        ]
        assert left <= x, node
        assert top <= y, node
        assert x + width <= left + wide, node
        assert y + min(height, high // 2) <= top + high, node
        return node

    def order(self, page: str) -> None:
        """Tab once round the window and keep the names met, from the one after the focus of now."""
        names = [self._short(self.move("Tab"))]
        while (name := self._short(self.move("Tab"))) != names[0]:
            names.append(name)
            assert len(names) < MOST_STOPS, names
        self.orders[page] = names

    @staticmethod
    def _short(node: Node) -> str:
        """The first line of a name, without the place of a file."""
        return node.name.partition("\n")[0].partition(" /")[0]

    def holds(self, name: str) -> None:
        """Wait until the widget of this name has the keyboard."""

        def look() -> bool:
            now = self.program.focused()
            return now is not None and now.name.startswith(name)

        self.bus.wait(look, f"focus on « {name} »")

    def reach(self, name: str, key: str = "Tab") -> Node:
        """Press Tab until the widget of this name has the keyboard."""
        now = self.bus.wait(self.program.focused, "a widget that has the keyboard")
        met = [now.name]
        while not now.name.startswith(name):
            now = self.move(key)
            met.append(now.name)
            assert len(met) < MOST_STOPS, f"no « {name} » among {met}"
        return now


def test_a_whole_journey_by_keyboard_alone(desktop: Desktop, persons_home: Path) -> None:
    with Program(desktop, persons_home) as program:
        keys = Keyboard(program)
        journey_walk.walk(keys, keys.look)
        keys.reach("Fermer")
        keys.press("Return")
        assert program.process.wait(20) == 0
        assert "Traceback" not in program.log.read_text()
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert keys.orders == golden, json.dumps(keys.orders, ensure_ascii=False, indent=1)
    assert list(persons_home.rglob("*")) == []


def leave_and_stay(program: Program, keys: Keyboard) -> None:
    """Escape asks before anything is lost; Escape again, or the safe answer, keeps the page."""
    keys.press("Escape")
    program.find(Role.PUSH_BUTTON, "Poursuivre")
    keys.holds("Poursuivre")
    keys.press("Escape")
    program.find(Role.PUSH_BUTTON, WORDS.on)
    assert program.find(Role.TEXT, WORDS.fields[2]).text() == journey_walk.LOGIN
