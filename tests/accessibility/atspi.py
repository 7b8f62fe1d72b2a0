# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader sees and does, over plain D-Bus: the tree, names, states, texts, actions, announcements (AT-SPI 2)."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import DBusErrorResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jeepney.io.common import FilterHandle
    from jeepney.low_level import Message

_ROOT = "/org/a11y/atspi/accessible/root"
_PACKAGE = "org.a11y.atspi."
_GONE = ("UnknownObject", "UnknownMethod", "UnknownInterface", "ServiceUnknown", "NoReply", "Failed")
PATIENCE = 20.0  # seconds: the longest wait for something that does come


class Role(IntEnum):
    """The roles these tests name (atspi-constants.h, AtspiRole)."""

    CHECK_BOX = 7
    COMBO_BOX = 11
    FILLER = 20
    FRAME = 23
    LABEL = 29
    LIST = 31
    LIST_ITEM = 32
    PASSWORD_TEXT = 40
    PUSH_BUTTON = 43
    RADIO_BUTTON = 44
    TEXT = 61
    TOGGLE_BUTTON = 62


class State(IntEnum):
    """The states these tests ask about (AtspiStateType: the number of a bit)."""

    FOCUSABLE = 11
    FOCUSED = 12
    SENSITIVE = 24
    SHOWING = 25


class Gone(Exception):
    """The widget asked about is no longer there."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """Words sent to the screen reader; ``urgent``: it interrupts what is being read."""

    text: str
    urgent: bool


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible object, as it was when it was read."""

    bus: Bus
    owner: str
    path: str
    name: str
    role: int
    states: int

    def has(self, state: State) -> bool:
        """Whether this state was set."""
        return bool(self.states >> state & 1)

    @property
    def focusable(self) -> bool:
        """A control: something the keyboard can reach now."""
        return self.has(State.FOCUSABLE) and self.has(State.SENSITIVE)

    def call(self, interface: str, method: str, signature: str = "", *body: Any) -> tuple[Any, ...]:
        """Call a method of one of its interfaces. Raises Gone."""
        return self.bus.call(self.owner, self.path, _PACKAGE + interface, method, signature, *body)

    @property
    def description(self) -> str:
        """What is read after the name: the hint, the message below a field."""
        get = ("org.freedesktop.DBus.Properties", "Get", "ss", _PACKAGE + "Accessible", "Description")
        return str(self.bus.call(self.owner, self.path, *get)[0][1])

    def text(self) -> str:
        """What its Text interface says (bullets for a password)."""
        return str(self.call("Text", "GetText", "ii", 0, -1)[0])

    def press(self) -> None:
        """Do what a press does; its effect comes later (Qt animates the click), so wait for it."""
        names = [row[0] for row in self.call("Action", "GetActions")[0]]
        for wanted in ("Press", "Toggle", "SetFocus"):
            if wanted in names:
                self.call("Action", "DoAction", "i", names.index(wanted))
                return
        raise AssertionError(f"{self}: no action among {names}")

    def write(self, text: str) -> None:
        """Replace its content."""
        assert self.call("EditableText", "SetTextContents", "s", text) == (True,), self

    def __str__(self) -> str:
        role = Role(self.role).name if self.role in Role.__members__.values() else str(self.role)
        return f"{role} « {self.name} »"


class Bus:
    """The accessibility bus of one desktop, listened to from its first moment."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as connection:
            place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = connection.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=PATIENCE).body[0]
        self._connection = open_dbus_connection(address)
        self.said: list[Announcement] = []
        self._spoken: deque[Message] = deque()
        self._moved: deque[Message] = deque()
        self._replies: deque[Message] = deque()
        self._filters = [
            self._connection.filter(MatchRule(type="method_return"), queue=self._replies),
            self._connection.filter(MatchRule(type="error"), queue=self._replies),
            self._hear("Announcement", "object:announcement", self._spoken),
            self._hear("StateChanged", "object:state-changed:focused", self._moved, "focused"),
        ]

    def _hear(self, member: str, event: str, queue: deque[Message], detail: str = "") -> FilterHandle:
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=member)
        if detail:
            rule.add_arg_condition(0, detail)
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        self._connection.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", (event,)), timeout=PATIENCE)
        return self._connection.filter(rule, queue=queue)

    def close(self) -> None:
        """Leave the bus."""
        for one in self._filters:
            one.close()
        self._connection.close()

    def call(self, owner: str, path: str, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        """One method call. Raises Gone when the object went away meanwhile."""
        return self._ask([(owner, path, interface, method, signature, *body)])[0]

    def node(self, owner: str, path: str) -> Node:
        """Read one object. Raises Gone."""
        return self._nodes([(owner, path)])[0]

    def children(self, node: Node) -> list[Node]:
        """Its children. Raises Gone when one goes away meanwhile."""
        places = node.call("Accessible", "GetChildren")[0]
        return self._nodes([(owner, path) for owner, path in places if not path.endswith("/null")])

    def _nodes(self, places: list[tuple[str, str]]) -> list[Node]:
        kind = _PACKAGE + "Accessible"
        asked: list[tuple[Any, ...]] = []
        for place in places:
            asked.append((*place, "org.freedesktop.DBus.Properties", "Get", "ss", kind, "Name"))
            asked += [(*place, kind, "GetRole", ""), (*place, kind, "GetState", "")]
        said = iter(self._ask(asked))
        found = []
        for owner, path in places:
            (_, name), (role,), ((low, high),) = next(said)[0], next(said), next(said)
            found.append(Node(self, owner, path, name, role, low | high << 32))
        return found

    def _ask(self, asked: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """Several method calls sent at once, then their answers: the window's loop turns once for all of them."""
        serials = []
        for owner, path, interface, method, signature, *body in asked:
            message = new_method_call(DBusAddress(path, owner, interface), method, signature or None, tuple(body))
            serials.append(next(self._connection.outgoing_serial))
            self._connection.send(message, serial=serials[-1])
        answers: dict[int, Message] = {}
        while not all(serial in answers for serial in serials):
            self._connection.recv_messages(timeout=PATIENCE)
            while self._replies:
                reply = self._replies.popleft()
                answers[reply.header.fields[HeaderFields.reply_serial]] = reply
        for serial in serials:
            if answers[serial].header.message_type is MessageType.error:
                fault = DBusErrorResponse(answers[serial])
                raise Gone(str(fault)) if fault.name.rpartition(".")[2] in _GONE else fault
        return [answers[serial].body for serial in serials]

    def windows(self, pid: int) -> list[Node]:
        """The windows of this process that are on the screen, the newest last."""
        registry = Node(self, "org.a11y.atspi.Registry", _ROOT, "", 0, 0)
        for app in self.children(registry):
            who = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
            if self.call(*who, "GetConnectionUnixProcessID", "s", app.owner)[0] == pid:
                return [window for window in self.children(app) if window.has(State.SHOWING)]
        return []

    def showing(self, node: Node) -> Iterator[Node]:
        """A node and everything below it that is on the screen, in the order it is read.

        What is below something hidden may still say « showing » (list rows): the walk stops at the first hidden one.
        Raises Gone when a part went away meanwhile: what was read is then no whole window, and is read again by ``wait``.
        """
        if node.has(State.SHOWING):
            yield node
            for child in self.children(node):
                yield from self.showing(child)

    def listen(self, seconds: float = 0.0) -> list[Announcement]:
        """Everything announced so far; waits up to ``seconds`` for something to happen."""
        self._receive(self._spoken, seconds)
        while self._spoken:
            body = self._spoken.popleft().body
            text = str(body[3][1]).replace("\xa0", " ").replace("\u202f", " ")  # typography is another room's
            self.said.append(Announcement(text, body[1] == 2))
        return self.said

    def moved(self, before: Node, seconds: float = PATIENCE) -> Node:
        """The widget that has the keyboard now that a key has taken it from ``before``.

        Signals tell that something moved, not when: one may be late, of a move that was over before the key.
        """
        end = time.monotonic() + seconds
        while True:
            self._receive(self._moved, 0.2)
            while self._moved:
                signal = self._moved.popleft()
                if signal.body[1]:  # 1: it has the focus now; 0: it lost it
                    fields = signal.header.fields
                    node = self.node(fields[HeaderFields.sender], fields[HeaderFields.path])
                    held = node.role == Role.LIST_ITEM or node.has(State.FOCUSED)  # a list holds it for its lines
                    if held and node.path != before.path:
                        return node
            assert time.monotonic() < end, f"the keyboard did not move from {before}"

    def forget_moves(self) -> None:
        """What moved before does not matter any more."""
        self._receive(self._moved, 0)
        self._moved.clear()

    def _receive(self, queue: deque[Message], seconds: float) -> None:
        """Read what has come; wait for a first one of this kind up to ``seconds``."""
        end = time.monotonic() + seconds
        while True:
            left = 0.0 if queue else max(0.0, end - time.monotonic())
            try:
                self._connection.recv_messages(timeout=left)
            except TimeoutError:
                return

    def wait(self, found: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
        """Ask again until there is an answer; fail with what was waited for and what was announced last."""
        end = time.monotonic() + seconds
        while True:
            try:
                answer = found()
            except Gone:
                answer = None
            if answer:
                return answer
            if time.monotonic() > end:
                raise AssertionError(f"{what}: not within {seconds:.0f} s; announced last: {self.said[-3:]}")
            self.listen(0.05)
