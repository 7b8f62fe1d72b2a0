# SPDX-License-Identifier: EUPL-1.2
"""``python -m tests.real.watched_person WALK CA_FILE``: somebody at the real window, page by page.

A line of JSON on standard output for each page, with the words that stand on it; the walk goes on when a line comes
back, so that whoever watches knows what had happened by then.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QPushButton
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from tests.journey_walk import walk
from tests.real.scenes.bench import ADDRESS, DOMAIN, IMAP, LOGIN, PASSWORD, SMTP
from tests.real.walking import choose_academy
from tests.real.window import Window, academy_file
from wizard import wording
from wizard.ui import start

if TYPE_CHECKING:
    from types import TracebackType

    import pytest
    from PySide6.QtWidgets import QAbstractButton

TITLES = {
    "home": "Bonjour",
    "academy": "Votre académie",
    "you": "Vous",
    "password": "Votre mot de passe",
    "check": "fonctionnent",
    "program": "Votre logiciel",
    "summary": "ce qui sera écrit",
    "done": "prête",
    "recheck": "Vérifier mon compte",
}
TYPED = {"name": "Camille Exemple", "address": ADDRESS, "login": LOGIN}
READING = 250  # ms
WRONG = "Craie-Verte-8-Ardoises"


class Person:
    """A traveller of the shared walk (tests/journey_walk.py), who knows what to type; one class a way."""

    password = PASSWORD
    servers: tuple[tuple[str, int], ...] = ((IMAP, 993), (SMTP, 465))
    titles = TITLES

    def __init__(self, ca_file: Path, place: Path) -> None:
        self.place = place
        folder = academy_file(place / "academies", DOMAIN, *self.servers) if self.servers else _nameless(place)
        # the bot without a test around it: only what waits and presses is used
        self.window = Window(QtBot(cast("pytest.FixtureRequest", SimpleNamespace())), folder, ca_file)

    def make(self) -> None:
        """Pages 0 to 7."""
        walk(self, self.tell, choosing=False)
        self.window.close()

    def tell(self, page: str, words: str | None = None) -> None:
        """Read what stands there, for as long as what runs behind it may need to begin; say it, and wait."""
        self.window.bot.wait(READING)
        said = self.window.words() if words is None else words
        print(json.dumps({"page": page, "words": said}), flush=True)
        sys.stdin.readline()

    def press(self, button: QAbstractButton) -> None:
        """By the mouse, once it can be pressed: footers follow their page a turn of the loop later."""
        self.window.wait(lambda: button.isVisible() and button.isEnabled(), f"button « {button.text()} »")
        self.window.click(button)

    # --- the shared walk ------------------------------------------------------------------------------------------------

    def arrive(self, page: str) -> None:
        """See ``Traveller``."""
        there = self.window.arrive(page, self.titles[page])
        if page == "program":
            self.window.wait(lambda: there.programs.value() == "thunderbird", "Thunderbird found")
        elif page == "summary":
            self.window.wait(lambda: there.diff.isVisible(), "the diff")

    def write(self, field: str, text: str) -> None:
        """See ``Traveller``; the shared walk's own texts are those of the practice academy."""
        page = self.window.page
        if field == "password":
            self.window.type(page.typed, self.password)
        else:
            self.window.type(getattr(page, field), TYPED[field])

    def choose(self, way: str) -> None:
        """See ``Traveller``: the way of those who have their password is taken already."""

    def go_on(self, page: str) -> None:
        """See ``Traveller``."""
        window = self.window
        if page == "home":
            self.press(window.page.doors["setup"])
            return
        if page == "academy":
            window.type(window.page.search, "banc")
            choose_academy(window, "banc")
        elif page == "check":
            self.report("report")
        self.press(window.primary)

    # --- beside it ------------------------------------------------------------------------------------------------------

    def report(self, name: str) -> None:
        """Look at the report for the help desk, save it, and come back."""
        window, file = self.window, self.place / f"{name}.txt"
        self.press(window.controller.turn.after.view.buttons["report"])
        page = window.arrive("report", "Rapport")
        window.wait(lambda: page.facts is not None, "the report of this check")
        self.press(window.primary)
        window.wait(lambda: page.dialog is not None and page.dialog.isVisible(), "where to save it")
        page.dialog.selectFile(str(file))
        page.dialog.accept()
        window.wait(lambda: page.result.isVisible() or page.error, "the report saved")
        window.shell.activateWindow()  # nobody manages windows here: the one below has to be taken by hand
        self.tell(name, file.read_text(encoding="utf-8"))
        self.press(window.shell.footer.cancel)
        window.arrive("check", "")


class Searching(Person):
    """Nobody knows the servers of the academy: they are searched for, and what is found is accepted."""

    servers = ()

    def arrive(self, page: str) -> None:
        """See ``Traveller``."""
        if page == "check":
            self._search()
        super().arrive(page)

    def _search(self) -> None:
        window = self.window
        page = window.arrive("check", "Vos serveurs")
        window.wait(lambda: page.form.found.offers, "servers found")
        page.form.found.asked.set_open(True)
        self.tell("found")
        accept = f"Accepter {IMAP}:993, {SMTP}:465"
        buttons = page.form.found.findChildren(QPushButton)
        self.press(next(button for button in buttons if button.accessibleName() == accept))
        self.press(window.primary)


class Refused(Person):
    """The first password is wrong."""

    password = WRONG

    def arrive(self, page: str) -> None:
        """See ``Traveller``."""
        window = self.window
        if page == "check":
            window.arrive("check", "refuse")
            self.tell("refused")
            self.report("report of the refusal")
            self.press(window.primary)
            window.type(window.arrive("password", TITLES["password"]).typed, PASSWORD)
            self.press(window.primary)
        super().arrive(page)


class Blocked(Person):
    """The ports of mail do not pass; the account is prepared all the same."""

    titles = TITLES | {"check": "", "done": ""}

    def go_on(self, page: str) -> None:
        """See ``Traveller``."""
        if page == "check":
            self.report("report")
            self.press(self.window.shell.footer.other)
            return
        super().go_on(page)


class Again(Person):
    """« Vérifier mon compte », for an account that was set up earlier."""

    def make(self) -> None:
        """Three pages."""
        window = self.window
        self.arrive("home")
        self.tell("home")
        self.press(window.page.doors["recheck"])
        self.arrive("recheck")
        for field, text in (("address", ADDRESS), ("login", LOGIN), ("password", PASSWORD)):
            window.type(getattr(window.page, field), text)
        self.tell("recheck")
        self.press(window.primary)
        self.arrive("check")
        after = window.controller.turn.after.view
        window.wait(lambda: after.same.isVisible() or after.changes.isVisible(), "what changed")
        self.tell("check")
        self.report("report")
        window.close()


class Moved(Again):
    """The same, where the academy has another server for sending since then."""

    servers = ((IMAP, 993), (f"mail.{DOMAIN}", 465))


class Opening(Person):
    """Opens the window and looks at it."""

    def make(self) -> None:
        """Page 0, long enough for what is made ready behind it."""
        self.arrive("home")
        self.window.bot.wait(2500)
        self.tell("home")
        self.window.close()


class Straying(Opening):
    """Behind the back of the window, everything that a program could do: the watch must see it all."""

    def make(self) -> None:
        """By a child process, without a connection, by no port at all, in both families."""
        self.arrive("home")
        asking = "import socket; socket.getaddrinfo('trace.invalid', 443)"
        subprocess.run([sys.executable, "-c", asking], check=False, stderr=subprocess.DEVNULL)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.sendto(b"x", ("198.51.100.7", 123))
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as sock:
            sock.sendto(b"x", ("2001:db8::7", 123))
        with socket.socket() as sock:
            sock.setblocking(False)
            sock.connect_ex(("203.0.113.7", 443))
        with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP) as sock:
            sock.sendto(b"\x08\x00\xf7\xff\x00\x00\x00\x00", ("203.0.113.7", 0))  # an echo request
        self.tell("home")
        self.window.close()


WALKS: dict[str, type[Person]] = {
    "opening": Opening,
    "straying": Straying,
    "known": Person,
    "unknown": Searching,
    "again": Again,
    "moved": Moved,
    "refused": Refused,
    "blocked": Blocked,
}


def _nameless(place: Path) -> Path:
    """An academy of which no server is known."""
    folder = place / "academies"
    folder.mkdir()
    text = f'schema = 1\nid = "banc"\nname = "Académie du banc"\ndomains = ["{DOMAIN}"]\n[sources]\n'
    (folder / "banc.toml").write_text(text, encoding="utf-8")
    return folder


def main() -> None:
    """One walk. An exception in Qt's loop ends it as one outside of it does."""
    wrong: list[BaseException] = []
    usual = sys.excepthook

    def heard(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        wrong.append(error)
        usual(kind, error, trace)

    sys.excepthook = heard
    qt_api.set_qt_api("pyside6")
    start.application()
    wording.set_language("fr")
    with tempfile.TemporaryDirectory(prefix="am-walk-") as place:
        WALKS[sys.argv[1]](Path(sys.argv[2]), Path(place)).make()
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
