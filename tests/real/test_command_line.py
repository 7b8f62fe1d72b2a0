# SPDX-License-Identifier: EUPL-1.2
"""The whole job by the command line, as a process of its own: real servers, then a real Thunderbird on what it wrote."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.real.thunderbird import RealThunderbird, Screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.real.servers import MailServers

pytestmark = [pytest.mark.servers, pytest.mark.timeout(150)]


class Door:
    """The command line on a home of its own; each call is one process."""

    def __init__(self, servers: MailServers, home: Path, academies: Path) -> None:
        self.servers, self.home, self.academies = servers, home, academies

    def __call__(self, *arguments: str, password: str | None = None) -> subprocess.CompletedProcess[str]:
        given = [*arguments, *(("--password-stdin",) if password is not None else ())]
        return subprocess.run(
            [sys.executable, "-m", "wizard", *given],
            input=password or "",
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )

    def account(self, user: str) -> tuple[str, ...]:
        """Address, identifier, academy and authority of a user of the test servers."""
        return (
            self.servers.address(user),
            "--login",
            user,
            "--name",
            "Camille Exemple",
            "--academies",
            str(self.academies),
            "--ca-file",
            str(self.servers.ca_file),
        )

    def receipts(self) -> list[dict[str, object]]:
        listed: list[dict[str, object]] = json.loads(self("undo", "--list", "--json").stdout)["receipts"]
        return listed


@pytest.fixture
def academies(mail_servers: MailServers, tmp_path: Path) -> Path:
    """An academy file for the domain of the test servers, as IT would write one."""
    folder = tmp_path / "academies"
    folder.mkdir()
    fact = 'confidence = "high"\nsources = ["bench"]\ndate = "2026-11-22"\n'
    servers = "".join(
        f'\n[[servers]]\nprotocol = "{protocol}"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "tls"\n{fact}'
        for protocol, port in (("imap", mail_servers.imaps), ("smtp", mail_servers.smtps))
    )
    head = f'schema = 1\nid = "banc"\nname = "Banc"\ndomains = ["{mail_servers.domain}"]\n'
    text = f'{head}{servers}\n[sources.bench]\nauthority = "serveurs d\'essai"\n'
    (folder / "banc.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def door(mail_servers: MailServers, home: Path, academies: Path) -> Door:
    return Door(mail_servers, home, academies)


def tree(home: Path) -> dict[str, bytes | None]:
    """Every file and folder below a home but the assistant's own, with its content."""
    own = home / ".local" / "share" / "assistant-messagerie"
    return {
        str(path.relative_to(home)): path.read_bytes() if path.is_file() else None
        for path in home.rglob("*")
        if own not in (path, *path.parents) and path not in own.parents
    }


def test_check_says_that_all_is_well(door: Door) -> None:
    before = tree(door.home)
    done = door("check", *door.account("cexemple"), "--json", password=door.servers.users["cexemple"].password)
    document = json.loads(done.stdout)
    assert (done.returncode, document["schema"], document["report"]["good"]) == (0, 1, True), done.stderr
    assert tree(door.home) == before
    said = door("check", *door.account("cexemple"), password=door.servers.users["cexemple"].password)
    assert "La réception et l’envoi fonctionnent" in said.stdout


def test_a_refused_login_is_a_verdict_and_writes_nothing(door: Door) -> None:
    mark = door.servers.mark()
    done = door("setup", *door.account("alice"), "--client", "thunderbird", "--apply", "--json", password="faux")
    document = json.loads(done.stdout)
    assert (done.returncode, document["error"]["type"]) == (5, "CheckFailed")
    assert document["report"]["verdict"]["code"] == "login-refused"
    assert door.servers.refused_logins(mark) == (2, 0)
    assert not (door.home / ".thunderbird").exists()


def test_after_four_refusals_the_assistant_waits(door: Door) -> None:
    mark = door.servers.mark()
    codes = [door("check", *door.account("alice"), password="faux").returncode for _ in range(3)]
    assert codes == [5, 5, 6]
    assert door.servers.refused_logins(mark) == (4, 0)


def test_plan_without_a_password_checks_nothing_and_writes_nothing(door: Door) -> None:
    mark, before = door.servers.mark(), tree(door.home)
    done = door("setup", *door.account("cexemple"), "--client", "thunderbird", "--plan")
    assert done.returncode == 0, done.stderr
    assert 'user_pref("mail.server.server1.userName", "cexemple");' in done.stdout
    assert "rien n’a été vérifié" in done.stdout
    assert tree(door.home) == before
    assert door.servers.logins(since=mark) == []


def test_the_plan_hides_the_password_and_its_cipher(door: Door) -> None:
    password = door.servers.users["cexemple"].password
    done = door("setup", *door.account("cexemple"), "--client", "thunderbird", "--plan", "--json", password=password)
    document = json.loads(done.stdout)
    assert (done.returncode, document["written"]) == (0, False), done.stderr
    logins = next(file for file in document["plan"]["files"] if file["title"] == "logins.json")
    text = "\n".join(line["text"] for group in logins["groups"] for line in group["lines"])
    assert "encryptedPassword" in text
    assert "●" in text
    assert password not in done.stdout


@pytest.mark.thunderbird
def test_from_an_address_to_mail_in_thunderbird_and_back(door: Door, tmp_path: Path) -> None:
    """Set up, run again (nothing to do), open the real Thunderbird, undo, and everything is as before."""
    user, password = "claire", door.servers.users["claire"].password  # her server knows only the whole address
    setup = ("setup", *door.account(user), "--client", "thunderbird", "--apply", "--json")
    before = tree(door.home)
    done = door(*setup, password=password)
    assert done.returncode == 0, (done.stdout, done.stderr)
    document = json.loads(done.stdout)
    assert (document["written"], document["verified"], document["store"]) == (True, True, "thunderbird")
    assert document["user_name"] == door.servers.address(user)

    again = json.loads(door(*setup, password=password).stdout)
    assert (again["written"], again["plan"]["empty"]) == (False, True)

    fresh = tmp_path / "copy"
    subprocess.run(["cp", "-a", str(door.home), str(fresh)], check=True)  # Thunderbird runs on a copy: undo is exact
    mark = door.servers.mark()
    with Screen(tmp_path / "screen") as screen, RealThunderbird(screen, fresh) as thunderbird:
        thunderbird.wait_mailbox(door.servers, door.servers.address(user), mark)
        assert thunderbird.questions() == []

    receipts = door.receipts()
    assert [receipt["id"] for receipt in receipts] == [document["receipt"]]
    assert door("undo").returncode == 0
    assert tree(door.home) == before
    assert door("undo").returncode == 15
