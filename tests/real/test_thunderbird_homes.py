# SPDX-License-Identifier: EUPL-1.2
"""The real Thunderbird on what we wrote: it logs in over TLS, opens INBOX and asks nothing."""

from __future__ import annotations

import os
import signal
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.real.require import require_programs
from tests.real.thunderbird import RealThunderbird, Screen, names_to_loopback, wait
from wizard import changes, clients
from wizard.changes.formats import prefs
from wizard.changes.locks import holding
from wizard.changes.store import Store as Disk
from wizard.clients.base import PlanOptions, Where
from wizard.core.account import Account, Store
from wizard.core.errors import PrimaryPassword, ProgramRunning
from wizard.core.identity import Identity
from wizard.core.secret import Secret
from wizard.core.server import Protocol, Security, Server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.real.servers import MailServers
    from wizard.clients.base import Target
    from wizard.core.plan import WritePlan

pytestmark = [pytest.mark.servers, pytest.mark.thunderbird, pytest.mark.timeout(150)]
THUNDERBIRD = clients.get("thunderbird")


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with Screen(tmp_path_factory.mktemp("screen")) as shown:
        yield shown


def account(servers: MailServers, user: str = "cexemple", starttls: bool = False) -> Account:
    address = servers.address(user)
    security = Security.STARTTLS if starttls else Security.TLS
    imap = Server(Protocol.IMAP, servers.imap_host, servers.imap if starttls else servers.imaps, security)
    smtp = Server(Protocol.SMTP, servers.smtp_host, servers.submission if starttls else servers.smtps, security)
    name = 'Élodie "Lili" D’Été \\ é'
    return Account(Identity(name, address, user), imap, smtp, servers.user_name(user), address)


def target(home: Path) -> Target:
    found = THUNDERBIRD.detect(Where(home=home))
    assert found is not None
    return found.targets[0]


def plan(
    servers: MailServers, home: Path, user: str = "cexemple", store: Store = Store.THUNDERBIRD, **kind: bool
) -> WritePlan:
    password = Secret(servers.users[user].password)
    return THUNDERBIRD.plan(
        account(servers, user, **kind), target(home), PlanOptions(store, password, ca_file=servers.ca_file)
    )


def tree(home: Path) -> dict[str, bytes | None]:
    """Everything below a home that is not the assistant's own."""
    found = {}
    for path in sorted(home.rglob("*")):
        name = str(path.relative_to(home))
        if "assistant-messagerie" not in name and name not in (".local", ".local/share"):
            found[name] = path.read_bytes() if path.is_file() else None
    return found


def settings(home: Path) -> dict[str, prefs.Value]:
    return prefs.parse((target(home).path / "prefs.js").read_bytes()).items()


def open_mailbox(screen: Screen, servers: MailServers, home: Path, *users: str, send_to: str = "") -> None:
    """Start, wait for every user's INBOX, see that nothing was asked, stop."""
    names_to_loopback(target(home).path, servers.domain, servers.imap_host, servers.smtp_host)
    since = servers.mark()
    with RealThunderbird(screen, home) as thunderbird:
        for user in users:
            thunderbird.wait_mailbox(servers, servers.user_name(user), since)
        assert thunderbird.questions() == []
        assert servers.refused_logins(since) == (0, 0)
        assert THUNDERBIRD.running(target(home))
        if send_to:
            thunderbird.send(servers.address(send_to), "Essai d’envoi")
            wait(lambda: "status=sent" in servers.postfix_log(since), "status=sent", thunderbird.titles)
            assert servers.user_name(users[0]) in servers.smtp_logins(since)
            assert thunderbird.questions() == []
    assert not THUNDERBIRD.running(target(home))


def test_a_fresh_home_opens_on_the_mailbox_and_sends(screen: Screen, mail_servers: MailServers, home: Path) -> None:
    before = tree(home)
    first = plan(mail_servers, home)
    shown = str(changes.preview(first))
    assert mail_servers.users["cexemple"].password not in shown
    for change in first.files:
        assert not [secret for secret in change.secrets if secret in shown]
    untouched = changes.apply(first)
    assert plan(mail_servers, home).empty
    changes.undo(untouched.id)
    assert tree(home) == before  # never started: as if nothing had been
    receipt = changes.apply(plan(mail_servers, home))
    open_mailbox(screen, mail_servers, home, "cexemple", send_to="alice")
    assert [one.name for one in (home / ".thunderbird").glob("*default*")] == ["assistant.default"]
    assert plan(mail_servers, home).empty
    changes.undo(receipt.id)
    left = settings(home)
    assert not [key for key in left if key.startswith(("mail.account.account", "mail.smtpserver.", "mail.identity.id"))]
    assert left.get("mail.accountmanager.accounts", "") == ""
    assert left["toolkit.startup.last_success"]  # Thunderbird's own settings stay
    assert not (target(home).path / "logins.json").exists()


def test_a_second_account_joins_the_first_and_leaves_alone(
    screen: Screen, mail_servers: MailServers, home: Path
) -> None:
    changes.apply(plan(mail_servers, home, "alice"))
    open_mailbox(screen, mail_servers, home, "alice")
    before = settings(home)
    receipt = changes.apply(plan(mail_servers, home, starttls=True))
    now = settings(home)
    changed = {key for key in before if now.get(key) != before[key]}
    assert changed == {"mail.accountmanager.accounts", "mail.account.lastKey", "mail.smtpservers"}
    assert len(target(home).accounts) == 2
    open_mailbox(screen, mail_servers, home, "alice", "cexemple")
    assert plan(mail_servers, home, starttls=True).empty
    assert plan(mail_servers, home, "alice").empty
    changes.undo(receipt.id)
    assert target(home).accounts == (mail_servers.address("alice"),)
    left = settings(home)
    assert {key: left.get(key) for key in before if key.startswith("mail.server.server1.type")} == {
        "mail.server.server1.type": "imap"
    }
    assert plan(mail_servers, home, "alice").empty  # the first account and its password are whole


def test_a_profile_without_account_is_filled_and_asks_the_password_when_it_rests_nowhere(
    screen: Screen, mail_servers: MailServers, home: Path
) -> None:
    with RealThunderbird(screen, home) as thunderbird:  # a person who opened it once and closed it
        wait(lambda: bool(thunderbird.titles()), "a window", thunderbird.titles)
        wait(lambda: target(home).exists, "a profile", thunderbird.titles)
        wait(lambda: THUNDERBIRD.running(target(home)), "the lock", thunderbird.titles)
        with pytest.raises(ProgramRunning):
            changes.apply(plan(mail_servers, home))
    kept = settings(home)
    assert target(home).accounts == ()
    changes.apply(plan(mail_servers, home, store=Store.NONE))
    assert not (target(home).path / "logins.json").exists()
    now = settings(home)
    assert {key: now[key] for key in kept} == kept
    names_to_loopback(target(home).path, mail_servers.domain, mail_servers.imap_host, mail_servers.smtp_host)
    since = mail_servers.mark()
    with RealThunderbird(screen, home) as thunderbird:
        thunderbird.wait_window("Enter your password for cexemple")
        assert len(thunderbird.questions()) == 1, thunderbird.questions()
        assert mail_servers.logins("cexemple", since) == []
    assert plan(mail_servers, home, store=Store.NONE).empty


def test_a_primary_password_is_respected(mail_servers: MailServers, home: Path) -> None:
    changes.apply(plan(mail_servers, home))
    profile = target(home).path
    set_primary_password(profile, "principal-1")
    before = tree(home)
    with pytest.raises(PrimaryPassword):
        plan(mail_servers, home, "alice")
    assert tree(home) == before
    password = Secret("x")
    asked = THUNDERBIRD.plan(account(mail_servers, "alice"), target(home), PlanOptions(Store.NONE, password))
    assert [change.path for change in asked.files] == [str(profile / "prefs.js")]


def set_primary_password(profile: Path, text: str) -> None:
    """As a person would in Thunderbird's settings; certutil's sister does it without a window."""
    require_programs("libnss3-tools", "modutil", "certutil")
    new, old = profile.parent / "new", profile.parent / "old"
    new.write_text(text, encoding="utf-8")
    old.write_text("\n", encoding="utf-8")
    command = ["certutil", "-W", "-d", f"sql:{profile}", "-f", str(old), "-@", str(new)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    new.unlink()
    old.unlink()
    assert done.returncode == 0, done.stderr


def test_a_thunderbird_started_while_we_write_is_held_off(
    screen: Screen, mail_servers: MailServers, home: Path
) -> None:
    changes.apply(plan(mail_servers, home))
    profile = target(home).path
    names_to_loopback(profile, mail_servers.domain, mail_servers.imap_host, mail_servers.smtp_host)
    since = mail_servers.mark()
    with holding(Disk(), [profile]), RealThunderbird(screen, home) as thunderbird:
        thunderbird.wait_window("Close Thunderbird")
    assert mail_servers.logins("cexemple", since) == []


def test_a_place_given_by_the_person_is_opened_by_launch(
    screen: Screen, mail_servers: MailServers, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = home / "Élève à deux" / "messagerie d’essai"
    where = Where(home=home, profile_root=place)
    for name, value in screen.environment(home).items():
        monkeypatch.setenv(name, value)
    names = {"network.dns.localDomains": f"{mail_servers.imap_host},{mail_servers.smtp_host}"}
    secret, given = Secret(mail_servers.users["cexemple"].password), account(mail_servers)

    def planned() -> WritePlan:
        found = THUNDERBIRD.detect(where)
        assert found is not None
        options = {"ca_file": mail_servers.ca_file, "extra_prefs": names}
        return THUNDERBIRD.plan(given, found.targets[0], PlanOptions(Store.THUNDERBIRD, secret, **options))

    changes.apply(planned())
    assert planned().empty
    found = THUNDERBIRD.detect(where)
    assert found is not None
    since = mail_servers.mark()
    THUNDERBIRD.launch(found.targets[0])
    try:
        wait(lambda: "SELECT" in mail_servers.imap_commands("cexemple", since), "SELECT", screen.windows)
        assert all(title.endswith("Mozilla Thunderbird") for title in screen.windows().values())
    finally:
        stop_holder(found.targets[0].path)
    assert not (home / ".thunderbird" / "profiles.ini").exists()  # its usual place was not touched


def stop_holder(profile: Path) -> None:
    """End the Thunderbird that holds this profile, and wait until it is gone."""
    pid = changes.in_use(profile)
    if pid:
        os.kill(pid, signal.SIGTERM)
        wait(lambda: not changes.in_use(profile), "its end", lambda: pid)


@pytest.mark.slow
def test_the_default_profile_of_another_installation_is_opened_by_this_one(
    screen: Screen, mail_servers: MailServers, home: Path
) -> None:
    root = home / ".thunderbird"
    profile = root / "ancien.default"
    profile.mkdir(parents=True)
    (profile / "prefs.js").write_text('user_pref("ancien.reglage", "gardé");\n', encoding="utf-8")
    (profile / "compatibility.ini").write_text("[Compatibility]\nLastPlatformDir=/opt/ailleurs\n", encoding="utf-8")
    listed = "[Profile0]\nName=ancien\nIsRelative=1\nPath=ancien.default\nDefault=1\n\n[General]\nVersion=2\n"
    (root / "profiles.ini").write_text(listed, encoding="utf-8")
    before = tree(home)
    receipt = changes.apply(plan(mail_servers, home))
    assert target(home).path == profile
    changes.undo(receipt.id)
    assert tree(home) == before
    changes.apply(plan(mail_servers, home))
    open_mailbox(screen, mail_servers, home, "cexemple")
    assert settings(home)["ancien.reglage"] == "gardé"


@pytest.mark.slow
def test_a_changed_password_and_a_moved_server_are_mended(
    screen: Screen, mail_servers: MailServers, home: Path
) -> None:
    right = account(mail_servers)
    wrong = replace(right, imap=replace(right.imap, port=1), smtp=replace(right.smtp, port=1))
    found = target(home)
    changes.apply(
        THUNDERBIRD.plan(wrong, found, PlanOptions(Store.THUNDERBIRD, Secret("faux"), ca_file=mail_servers.ca_file))
    )
    mended = plan(mail_servers, home)
    assert [change.path.rpartition("/")[2] for change in mended.files] == ["prefs.js", "logins.json"]
    changes.apply(mended)
    open_mailbox(screen, mail_servers, home, "cexemple", send_to="alice")
