# SPDX-License-Identifier: EUPL-1.2
"""After a check by the command line: report, message to the network's people, proof, and what changed, on real servers."""

from __future__ import annotations

import base64
import json
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from tests.real import faults
from tests.real.door import Door, academy_file, tree

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real.servers import MailServers

pytestmark = [pytest.mark.servers, pytest.mark.timeout(120)]

NUMEN = "12A3456789ABC"
HOST = "127.0.0.1"  # as the academy's file of these tests has it


@pytest.fixture
def door(mail_servers: MailServers, home: Path, tmp_path: Path) -> Door:
    academy_file(tmp_path / "academies", mail_servers.domain, mail_servers.imaps, mail_servers.smtps)
    return Door(home, tmp_path / "academies", mail_servers)


def forms(password: str, *names: str) -> list[str]:
    """A password as it may stand in a file: as it is, escaped, encoded, as AUTH PLAIN sends it."""
    sasl = [base64.b64encode(f"\0{name}\0{password}".encode()).decode() for name in names]
    return [
        password,
        quote(password, safe=""),
        json.dumps(password)[1:-1],
        *sasl,
        *(quote(one, safe="") for one in sasl),
    ]


@pytest.mark.parametrize("name", ["rapport.txt", "rapport.html"])
def test_a_report_of_a_good_check_holds_facts_and_no_secret(door: Door, tmp_path: Path, name: str) -> None:
    user = door.servers.users["cexemple"]
    place = tmp_path / name
    done = door("check", *door.account("cexemple"), "--report", str(place), "--json", password=user.password)
    assert (done.code, done.document["saved_report"]) == (0, str(place)), done.err
    said = place.read_text(encoding="utf-8")
    for fact in (HOST, str(door.servers.imaps), "cexemple", "Assistant Messagerie", "TLS"):
        assert fact in said, fact
    for secret in (*forms(user.password, "cexemple", door.servers.address("cexemple")), NUMEN):
        assert secret not in said
        assert secret not in unescape(said)
        assert secret not in done.out + done.err
    assert place.stat().st_mode & 0o077 == 0


def test_a_report_of_a_refused_login_is_saved_and_the_verdict_stays(door: Door, tmp_path: Path) -> None:
    wrong = "Canari-Été'42&<%"
    place = tmp_path / "rapport.html"
    done = door("check", *door.account("muet"), "--report", str(place), "--json", password=wrong)
    assert (done.code, done.document["error"]["type"]) == (5, "CheckFailed"), done.err
    assert done.document["error"]["facts"]["saved_report"] == str(place)
    said = place.read_text(encoding="utf-8")
    assert "AUTHENTICATIONFAILED" in said
    for secret in forms(wrong, "muet", door.servers.address("muet")):
        assert secret not in unescape(said)


def test_a_password_that_is_also_the_identifier_keeps_the_report_from_being_saved(door: Door, tmp_path: Path) -> None:
    place = tmp_path / "rapport.txt"
    done = door("check", *door.account("plein"), "--report", str(place), password="plein")
    assert done.code == 5, done.out  # the verdict is not hidden by it
    assert "Qui peut agir" in done.out
    assert not place.exists()
    assert "comme mot de passe" in done.err


def test_a_place_that_cannot_be_written_is_refused_before_any_login(door: Door, tmp_path: Path) -> None:
    mark = door.servers.mark()
    for place in (tmp_path, tmp_path / "nowhere" / "rapport.txt"):
        done = door("check", *door.account("cexemple"), "--report", str(place), password="peu importe")
        assert done.code == 3, done.out
        assert str(place) in done.err
    assert door.servers.events("auth_request_finished", mark) == []


def test_a_port_that_does_not_pass_gives_a_message_to_forward(door: Door, mail_servers: MailServers) -> None:
    password = mail_servers.users["cexemple"].password
    with faults.DroppingPort() as silent:
        account = door.account("cexemple")
        done = door(
            "check", *account, "--imap", f"{HOST}:{silent.port}", "--manager-message", "--json",
            password=password,
        )  # fmt: skip
        assert done.code == 5, done.err
        message = done.document["error"]["facts"]["manager_message"]
        assert f"{HOST}, port {silent.port}" in message["body"]
        assert "sans réponse" in message["body"]
        for private in ("cexemple", mail_servers.address("cexemple"), password):
            assert private not in message["subject"] + message["body"]


def test_nothing_is_asked_of_the_network_when_it_is_not_in_the_way(door: Door) -> None:
    password = door.servers.users["cexemple"].password
    done = door("check", *door.account("cexemple"), "--manager-message", "--json", password=password)
    assert (done.code, done.document["manager_message"]) == (0, None), done.err


def test_the_proof_is_sent_only_when_asked_for_and_says_what_became_of_it(door: Door) -> None:
    password = door.servers.users["cexemple"].password
    mark = door.servers.mark()
    plain = door("check", *door.account("cexemple"), "--json", password=password)
    assert "proof" not in plain.document
    assert "data=" not in door.servers.postfix_log(mark)
    done = door("check", *door.account("cexemple"), "--prove", "--json", password=password)
    proof = done.document["proof"]
    assert (done.code, proof["good"], proof["removal"]) == (0, True, "gone"), done.err
    assert door.servers.postfix_log(mark).count("status=sent") == 1
    said = door("check", *door.account("cexemple"), "--prove", password=password)
    assert "Un message est parti et arrivé" in said.out
    assert "lui seul" in said.out


def test_no_proof_after_a_check_that_is_not_good(door: Door) -> None:
    mark = door.servers.mark()
    done = door("check", *door.account("muet"), "--prove", "--json", password=door.servers.users["muet"].password)
    assert done.code == 5
    assert "data=" not in door.servers.postfix_log(mark)


def test_a_check_alone_keeps_nothing_and_has_nothing_to_compare_with(door: Door) -> None:
    before = tree(door.home, own=True)
    done = door("check", *door.account("cexemple"), "--json", password=door.servers.users["cexemple"].password)
    assert "since" not in done.document
    assert tree(door.home, own=True) == before


@pytest.fixture
def set_up(door: Door) -> Door:
    """An account set up on an earlier day: what worked then is known."""
    import datetime
    from dataclasses import replace

    from tests.real.asking import ask, request
    from wizard.changes import place
    from wizard.journey import remembered
    from wizard.journey.draft import Draft

    report = ask(request(door.servers, "claire"))
    assert report.good
    receive, send = (replace(leg, server=replace(leg.server, host=HOST)) for leg in report.legs)
    report = replace(report, receive=receive, send=send)
    draft = Draft().answer(address=door.servers.address("claire"), login="claire").answer(report=report)
    place.use(door.home / ".local/share/assistant-messagerie")
    try:
        assert remembered.remember(draft, datetime.date(2026, 9, 1))
    finally:
        place.use(None)
    return door


def test_check_again_says_that_nothing_changed(set_up: Door) -> None:
    password = set_up.servers.users["claire"].password
    done = set_up("check", *set_up.account("claire"), "--json", password=password)
    since = done.document["since"]
    assert (done.code, since["changes"], since["worked"]["date"]) == (0, [], "2026-09-01"), done.err
    said = set_up("check", *set_up.account("claire"), password=password)
    assert "Rien n’a changé depuis le 01/09/2026" in said.out


def test_check_again_after_the_port_and_the_encryption_changed(set_up: Door) -> None:
    servers = set_up.servers
    imap = f"{HOST}:{servers.imap}/starttls"
    done = set_up(
        "check", *set_up.account("claire"), "--imap", imap, "--json", password=servers.users["claire"].password
    )
    assert [(one["what"], one["leg"]) for one in done.document["since"]["changes"]] == [("port", "receive")], done.err
    assert imap in done.document["since"]["sentences"][0]


def test_check_again_with_a_password_that_is_refused_now(set_up: Door) -> None:
    done = set_up("check", *set_up.account("claire"), "--json", password="plus-le-bon")
    assert done.code == 5
    changes = done.document["error"]["facts"]["since"]["changes"]
    assert [(one["what"], one["leg"]) for one in changes] == [("login-now-refused", "receive")]
