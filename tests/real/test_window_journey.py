# SPDX-License-Identifier: EUPL-1.2
"""The whole job in the real window: real servers, real clicks, then the real Thunderbird that its last page opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.real.thunderbird import Screen, wait
from tests.real.walking import prefs_of, to_password, to_summary
from tests.real.window import Window, academy_file, tree
from wizard import changes
from wizard.core.account import Owner

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.real.servers import MailServers

pytestmark = [
    pytest.mark.servers,
    pytest.mark.timeout(150),
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # a dialog on Qt's off-screen plugin
]


@pytest.fixture
def window(qtbot: QtBot, mail_servers: MailServers, tmp_path: Path) -> Iterator[Window]:
    """The window with an academy whose servers are the test servers."""
    imap, smtp = ("127.0.0.1", mail_servers.imaps), ("127.0.0.1", mail_servers.smtps)
    shown = Window(qtbot, academy_file(tmp_path / "academies", mail_servers.domain, imap, smtp), mail_servers.ca_file)
    yield shown
    shown.close()


@pytest.mark.thunderbird
def test_seven_pages_then_the_real_thunderbird(
    window: Window, mail_servers: MailServers, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong password first; accents, quotes and a backslash in the right one; nothing asked by Thunderbird."""
    secret = mail_servers.users["cexemple"].password
    page = to_password(window, mail_servers, "cexemple")
    before, mark = tree(home), mail_servers.mark()
    window.type(page.typed, "faux-mot-de-passe")
    window.enter()
    window.arrive("check", "refuse")
    window.go_on()
    window.wait(lambda: page.refusal.isVisible(), "the reason of the refusal")
    assert window.arrive("password", "Votre mot de passe") is page
    assert "refus" in window.words(page.refusal).lower()
    assert page.typed.text() == ""
    assert mail_servers.refused_logins(mark) == (2, 0)  # the identifier, then once the address; sending is left alone

    mark = mail_servers.mark()
    window.type(page.typed, secret)
    window.enter()
    to_summary(window)
    assert mail_servers.refused_logins(mark) == (0, 0)
    assert [login.tls for login in mail_servers.logins("cexemple", mark)] == [True]
    window.wait(lambda: "camille.exemple@ac-essai.example" in window.words(), "the account in plain words")
    assert secret not in window.words()
    assert tree(home) == before  # nothing is written before the button of this page
    assert changes.receipts() == ()

    window.go_on()
    done = window.arrive("done", "prête")
    window.wait(lambda: "Thunderbird" in window.words(done.rest), "where the password rests")
    assert changes.receipts()[0].id == window.controller.draft.receipt
    assert secret.encode() not in b"".join(content or b"" for content in tree(home).values())

    mark = mail_servers.mark()
    with Screen(tmp_path / "screen") as screen:
        for name, value in screen.environment(home).items():
            if name not in ("HOME", "PATH", "XDG_RUNTIME_DIR"):
                monkeypatch.setenv(name, value)
        window.go_on()  # « Ouvrir Thunderbird »
        window.wait(lambda: done.result.isVisible(), "Thunderbird opening")
        thunderbird_opens(screen, mail_servers, "cexemple", mark)


def thunderbird_opens(screen: Screen, servers: MailServers, user: str, mark: Any) -> None:
    """Dovecot saw this user log in over TLS and open INBOX; no window but the main one; then every window is closed."""
    wait(lambda: "SELECT" in servers.imap_commands(user, mark), f"SELECT by {user}", screen.windows)
    logins = servers.logins(user, mark)
    assert logins
    assert all(login.tls for login in logins)
    assert servers.refused_logins(mark) == (0, 0)
    titles = list(screen.windows().values())
    assert titles
    assert all(title.endswith("Mozilla Thunderbird") for title in titles), titles
    for window in screen.windows():
        screen.run("wmctrl", "-i", "-c", window)
    wait(lambda: not screen.windows(), "Thunderbird closed", screen.windows)


def test_undo_on_the_last_page_leaves_the_home_as_it_was(window: Window, mail_servers: MailServers, home: Path) -> None:
    """Known by the address only (the check finds it), written, undone: byte for byte as before."""
    (home / ".thunderbird").mkdir(mode=0o700)
    (home / ".thunderbird" / "lisez-moi.txt").write_text("à moi\n", encoding="utf-8")
    before, mark = tree(home), mail_servers.mark()
    page = to_password(window, mail_servers, "claire")
    window.type(page.typed, mail_servers.users["claire"].password)
    window.go_on()
    to_summary(window)
    assert mail_servers.refused_logins(mark) == (1, 0)  # her server does not know the identifier
    address = mail_servers.address("claire")
    assert window.controller.draft.account is not None
    assert window.controller.draft.account.user_name == address
    window.go_on()
    done = window.arrive("done", "prête")
    assert prefs_of(home)["mail.server.server1.userName"] == address
    window.click(done.undo_button)
    window.agree(done)
    window.wait(lambda: "comme avant" in window.heading(), "undone")
    assert tree(home) == before
    assert not done.undo_button.isVisible()


def test_back_keeps_the_answers(window: Window, mail_servers: MailServers) -> None:
    page = to_password(window, mail_servers, "alice")
    window.type(page.typed, "pas encore vérifié")
    window.click(window.shell.footer.back)
    you = window.arrive("you", "Vous")
    assert (you.name.text(), you.login.text()) == ("Camille Exemple", "alice")
    window.click(you.owner.group.card(Owner.SHARED))
    window.click(window.shell.footer.back)
    academy = window.arrive("academy", "Votre académie")
    assert academy.academy is not None
    window.go_on()
    you = window.arrive("you", "Vous")
    assert you.address.text() == mail_servers.address("alice")
    assert you.owner.group.value() is Owner.SHARED
    window.go_on()
    assert window.arrive("password", "Votre mot de passe").typed.text() == "pas encore vérifié"
