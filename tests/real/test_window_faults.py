# SPDX-License-Identifier: EUPL-1.2
"""What the real window does when the network, a certificate or the person stops the check; and leaving the practice."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from tests.real.faults import FaultyServer
from tests.real.ports import free_ports
from tests.real.walking import from_program, prefs_of, to_password
from tests.real.window import Window, academy_file, tree
from wizard import changes, vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.real.servers import MailServers

    Opener = Callable[[tuple[str, int], tuple[str, int]], Window]

pytestmark = [pytest.mark.servers]


@pytest.fixture
def open_window(qtbot: QtBot, mail_servers: MailServers, tmp_path: Path) -> Iterator[Opener]:
    """The window with an academy on these servers (reception, sending)."""
    opened: list[Window] = []

    def make(imap: tuple[str, int], smtp: tuple[str, int]) -> Window:
        folder = academy_file(tmp_path / "academies", mail_servers.domain, imap, smtp)
        opened.append(Window(qtbot, folder, mail_servers.ca_file))
        return opened[-1]

    yield make
    for window in opened:
        window.close()


def threads_left(before: set[threading.Thread]) -> list[str]:
    """Names of threads begun since, the window's own one aside."""
    return [thread.name for thread in set(threading.enumerate()) - before if thread.name != "assistant-io"]


def test_a_blocked_port_may_be_prepared_all_the_same(
    open_window: Opener, mail_servers: MailServers, home: Path
) -> None:
    """Reception is closed on the way, sending works: written, and marked as not verified."""
    (closed,) = free_ports(1, ("127.0.0.1",))
    window = open_window(("127.0.0.1", closed), ("127.0.0.1", mail_servers.smtps))
    page = to_password(window, mail_servers, "alice")
    before = tree(home)
    window.type(page.typed, mail_servers.users["alice"].password)
    window.enter()
    check = window.arrive("check", "La réception")
    assert "réception" in check.heading[0].lower()
    assert str(closed) in window.words(check.view)
    assert "établissement" in window.words(check.view).lower()  # who can act
    prepare = window.shell.footer.other
    assert prepare.text().replace("&", "") == "Préparer quand même"
    assert window.focused() is window.primary  # « Vérifier à nouveau »: what is unsure is never the default
    window.click(prepare)
    summary = from_program(window)
    assert "Non vérifié" in window.words(summary.unverified)
    assert tree(home) == before
    window.go_on()
    done = window.arrive("done", "")
    assert "non vérifié" in window.words(done.deeds)
    assert "non vérifié" in str(prefs_of(home)["mail.server.server1.name"])
    assert changes.receipts() != ()


def test_a_certificate_for_another_name_is_never_written(
    open_window: Opener, mail_servers: MailServers, home: Path
) -> None:
    window = open_window(("127.0.0.2", mail_servers.imaps), ("127.0.0.1", mail_servers.smtps))
    page = to_password(window, mail_servers, "alice")
    before, mark = tree(home), mail_servers.mark()
    window.type(page.typed, mail_servers.users["alice"].password)
    window.go_on()
    check = window.arrive("check", "")
    assert check.report is not None
    assert not check.report.good
    assert not window.shell.footer.other.isVisible()  # no « Préparer quand même »
    assert not check.view.consent.isVisible()
    assert "autre.invalid" in window.words(check.view)  # the name that the certificate is for
    assert mail_servers.logins("alice", mark) == []
    assert mail_servers.refused_logins(mark) == (0, 0)
    check.link.emit("other")  # not even when it is asked for behind the window's back
    assert window.controller.shown == "check"
    assert window.page.error
    assert (tree(home), changes.receipts()) == (before, ())


def test_stopping_the_check_is_at_once_and_leaves_no_thread(open_window: Opener, mail_servers: MailServers) -> None:
    """The server accepts and says nothing; « Arrêter la vérification » cuts the connection."""
    ended = threading.Event()

    def mute(sock: socket.socket) -> None:
        while sock.recv(4096):
            pass
        ended.set()

    before = set(threading.enumerate())
    with FaultyServer(mute) as server:
        window = open_window(("127.0.0.1", server.port), ("127.0.0.1", server.port))
        page = to_password(window, mail_servers, "alice")
        window.type(page.typed, "jamais envoyé")
        window.go_on()
        window.wait(lambda: window.controller.shown == "check" and server.connections > 0, "the check under way")
        stop = window.shell.footer.cancel
        assert stop.text().replace("&", "") == "Arrêter la vérification"
        assert window.focused() is stop
        window.click(stop)
        check = window.arrive("check", "arrêtée")
        assert check.report is None
        window.wait(ended.is_set, "the connection cut", 3)
        window.click(window.shell.footer.back)
        assert window.arrive("password", "Votre mot de passe").typed.text() == "jamais envoyé"
    window.wait(lambda: threads_left(before) == [], "no thread left", 3)


def test_leaving_the_practice_academy_closes_everything(qtbot: QtBot, home: Path) -> None:
    """Opened from the start page; its servers, its files and its keyring are gone afterwards."""
    before = set(threading.enumerate())
    window = Window(qtbot)
    window.arrive("home", "Bonjour")
    window.click(window.shell.footer.other)
    academy = window.arrive("academy", "Votre académie")
    band = window.shell.band
    assert band is not None
    assert band.isVisible()
    assert academy.practising
    practice = window.controller.practice
    assert practice is not None
    place, ports = practice.practice.home, [server.value.port for server in practice.practice.academy.servers]
    assert place.is_dir()
    assert practice.practice.accounts[0].password in window.words(academy.practice)
    window.click(band.leave)
    window.arrive("home", "Bonjour")
    window.wait(lambda: not place.exists(), "its files removed", 5)
    assert not band.isVisible()
    for port in ports:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), 2)
    window.wait(lambda: threads_left(before) == [], "no thread left", 5)
    assert not vault.available().usable  # the tests' own keyring is back: one that refuses
    window.close()
    assert tree(home) == {}
