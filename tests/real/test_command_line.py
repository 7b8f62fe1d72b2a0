# SPDX-License-Identifier: EUPL-1.2
"""The whole job by the command line, as a process of its own: real servers, then a real Thunderbird on what it wrote."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.real.door import Door, academy_file, tree
from tests.real.thunderbird import RealThunderbird, Screen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real.servers import MailServers

pytestmark = [pytest.mark.servers, pytest.mark.timeout(150)]


@pytest.fixture
def door(mail_servers: MailServers, home: Path, tmp_path: Path) -> Door:
    academy_file(tmp_path / "academies", mail_servers.domain, mail_servers.imaps, mail_servers.smtps)
    return Door(home, tmp_path / "academies", mail_servers)


def test_check_says_that_all_is_well(door: Door) -> None:
    before = tree(door.home, own=True)
    done = door("check", *door.account("cexemple"), "--json", password=door.servers.users["cexemple"].password)
    document = done.document
    assert (done.code, document["schema"], document["report"]["good"]) == (0, 1, True), done.err
    assert tree(door.home, own=True) == before
    said = door("check", *door.account("cexemple"), password=door.servers.users["cexemple"].password)
    assert "La réception et l’envoi fonctionnent" in said.out


def test_a_refused_login_is_a_verdict_and_writes_nothing(door: Door) -> None:
    mark = door.servers.mark()
    done = door("setup", *door.account("alice"), "--client", "thunderbird", "--apply", "--json", password="faux")
    document = done.document
    assert (done.code, document["error"]["type"]) == (5, "CheckFailed")
    assert document["report"]["verdict"]["code"] == "login-refused"
    assert door.servers.refused_logins(mark) == (2, 0)
    assert not (door.home / ".thunderbird").exists()


def test_after_four_refusals_the_assistant_waits(door: Door) -> None:
    mark = door.servers.mark()
    codes = [door("check", *door.account("alice"), password="faux").code for _ in range(3)]
    assert codes == [5, 5, 6]
    assert door.servers.refused_logins(mark) == (4, 0)


def test_plan_without_a_password_checks_nothing_and_writes_nothing(door: Door) -> None:
    mark, before = door.servers.mark(), tree(door.home)
    done = door("setup", *door.account("cexemple"), "--client", "thunderbird", "--plan")
    assert done.code == 0, done.err
    assert 'user_pref("mail.server.server1.userName", "cexemple");' in done.out
    assert "rien n’a été vérifié" in done.out
    assert tree(door.home) == before
    assert door.servers.logins(since=mark) == []


def test_the_plan_hides_the_password_and_its_cipher(door: Door) -> None:
    password = door.servers.users["cexemple"].password
    done = door("setup", *door.account("cexemple"), "--client", "thunderbird", "--plan", "--json", password=password)
    document = done.document
    assert (done.code, document["written"]) == (0, False), done.err
    logins = next(file for file in document["plan"]["files"] if file["title"] == "logins.json")
    text = "\n".join(line["text"] for group in logins["groups"] for line in group["lines"])
    assert "encryptedPassword" in text
    assert "●" in text
    assert password not in done.out


@pytest.mark.thunderbird
def test_from_an_address_to_mail_in_thunderbird_and_back(door: Door, tmp_path: Path) -> None:
    """Set up, run again (nothing to do), open the real Thunderbird, undo, and everything is as before."""
    user, password = "claire", door.servers.users["claire"].password  # her server knows only the whole address
    setup = ("setup", *door.account(user), "--client", "thunderbird", "--apply", "--json")
    before = tree(door.home)
    done = door(*setup, password=password)
    assert done.code == 0, (done.out, done.err)
    document = done.document
    assert (document["written"], document["verified"], document["store"]) == (True, True, "thunderbird")
    assert document["user_name"] == door.servers.address(user)

    again = door(*setup, password=password).document
    assert (again["written"], again["plan"]["empty"]) == (False, True)

    fresh = tmp_path / "copy"
    subprocess.run(["cp", "-a", str(door.home), str(fresh)], check=True)  # Thunderbird runs on a copy: undo is exact
    mark = door.servers.mark()
    with Screen(tmp_path / "screen") as screen, RealThunderbird(screen, fresh) as thunderbird:
        thunderbird.wait_mailbox(door.servers, door.servers.address(user), mark)
        assert thunderbird.questions() == []

    receipts = door.receipts()
    assert [receipt["id"] for receipt in receipts] == [document["receipt"]]
    assert door("undo").code == 0
    assert tree(door.home) == before
    assert door("undo").code == 15
