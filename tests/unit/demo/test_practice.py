# SPDX-License-Identifier: EUPL-1.2
"""The practice servers, spoken to as a mail program does: right, wrong, blocked, sending, and nothing left behind."""

from __future__ import annotations

import email
import logging
import smtplib
import socket
import ssl
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from imapclient.exceptions import LoginError

from tests.bench.figures import record
from tests.unit.demo.dialogue import auth, imap, secured, server, smtp
from wizard import aio, demo
from wizard.core.errors import BadInput
from wizard.core.server import Protocol
from wizard.demo import Lesson, Practice, PracticeAccount, PracticeThread

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def practice() -> Iterator[Practice]:
    with PracticeThread(Practice(refusal_delay=0.01)) as running:
        yield running


def _account(lesson: Lesson) -> PracticeAccount:
    return next(account for account in demo.accounts.ACCOUNTS if account.lesson is lesson)


GOOD, BLOCKED, ADDRESS_ONLY = (_account(lesson) for lesson in (Lesson.GOOD, Lesson.BLOCKED, Lesson.ADDRESS_ONLY))


def test_it_is_ready_soon() -> None:
    code = (
        "import time; begun = time.perf_counter()\n"
        "from wizard.demo import PracticeThread\n"
        "thread = PracticeThread(); thread.start(); ready = time.perf_counter(); thread.close()\n"
        "print(ready - begun, time.perf_counter() - ready)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    ready, closed = map(float, done.stdout.split())
    record("practice academy: ready (s)", round(ready, 2), "<= 1", "imports, authority, both servers; a new process")
    record("practice academy: stopped (s)", round(closed, 3), "< 1", "servers, thread and files gone")
    assert ready < 10
    assert done.stderr == ""


@pytest.mark.parametrize("user_name", GOOD.user_names)
def test_a_good_account_reads_three_letters(practice: Practice, user_name: str) -> None:
    with imap(practice) as client:
        client.plain_login(user_name, GOOD.password)
        assert client.select_folder("INBOX", readonly=True)[b"EXISTS"] == 3
        assert not client.has_capability("QUOTA")
        subjects = [data[b"ENVELOPE"].subject for data in client.fetch(client.search(), ["ENVELOPE"]).values()]
        assert len(set(subjects)) == 3


def test_login_by_the_plain_command_works_too(practice: Practice) -> None:
    with imap(practice) as client:
        client.login(GOOD.identifier, GOOD.password)
        assert client.folder_exists("INBOX")


def test_only_the_address_opens_the_address_only_account(practice: Practice) -> None:
    with imap(practice) as client, pytest.raises(LoginError, match=r"\[AUTHENTICATIONFAILED\]"):
        client.plain_login(ADDRESS_ONLY.identifier, ADDRESS_ONLY.password)
    with imap(practice) as client:
        client.plain_login(ADDRESS_ONLY.address, ADDRESS_ONLY.password)
    with smtp(practice) as client:
        assert auth(client, ADDRESS_ONLY.identifier, ADDRESS_ONLY.password)[0] == 535
        assert auth(client, ADDRESS_ONLY.address, ADDRESS_ONLY.password)[0] == 235


@pytest.mark.parametrize("password", ["faux", "", GOOD.password + " ", "é" * 300, "x\" \\ ' %"])
def test_a_wrong_password_is_refused_as_on_a_real_server(practice: Practice, password: str) -> None:
    with imap(practice) as client, pytest.raises(LoginError, match=r"\[AUTHENTICATIONFAILED\]"):
        client.plain_login(GOOD.identifier, password)
    with smtp(practice) as client:
        code, text = auth(client, GOOD.identifier, password)
        assert (code, text[:5]) == (535, b"5.7.8")


def test_an_unknown_person_is_refused_like_a_wrong_password(practice: Practice) -> None:
    with imap(practice) as client, pytest.raises(LoginError, match=r"\[AUTHENTICATIONFAILED\]"):
        client.plain_login("personne", GOOD.password)


@pytest.mark.parametrize("password", [BLOCKED.password, "faux"])
def test_a_blocked_account_is_refused_by_another_code(practice: Practice, password: str) -> None:
    with imap(practice) as client, pytest.raises(LoginError, match=r"\[CONTACTADMIN\]"):
        client.plain_login(BLOCKED.identifier, password)
    with smtp(practice) as client:
        assert auth(client, BLOCKED.identifier, password)[0] == 535


def test_one_cannot_read_the_mail_of_another(practice: Practice) -> None:
    with imap(practice) as client, pytest.raises(LoginError, match=r"\[AUTHORIZATIONFAILED\]"):
        client.plain_login(GOOD.identifier, GOOD.password, authorization_identity=ADDRESS_ONLY.address)


def test_nothing_is_sent_without_a_login(practice: Practice) -> None:
    with smtp(practice) as client:
        assert client.docmd("MAIL", f"FROM:<{GOOD.address}>")[0] == 530
        assert client.docmd("RCPT", f"TO:<{GOOD.address}>")[0] == 503


def test_another_sender_and_an_outside_recipient_are_refused(practice: Practice) -> None:
    with smtp(practice) as client:
        auth(client, GOOD.identifier, GOOD.password)
        code, text = client.docmd("MAIL", f"FROM:<{ADDRESS_ONLY.address}>")
        assert (code, text[:5]) == (553, b"5.7.1")
        assert client.docmd("MAIL", f"FROM:<{GOOD.address}>")[0] == 250
        for outside in ("quelqu.un@example.org", GOOD.identifier, f"inconnu@{demo.accounts.DOMAIN}"):
            code, text = client.docmd("RCPT", f"TO:<{outside}>")
            assert (code, text[:5]) == (550, b"5.7.1")
            assert text.isascii()
        assert client.docmd("RSET")[0] == 250


def test_a_message_to_oneself_arrives(practice: Practice) -> None:
    message = f"From: {GOOD.address}\r\nTo: {GOOD.address}\r\nSubject: essai\r\n\r\n.point\r\nfin\r\n"
    with imap(practice) as reader:
        reader.plain_login(GOOD.identifier, GOOD.password)
        reader.select_folder("INBOX")
        with smtp(practice) as client:
            auth(client, GOOD.identifier, GOOD.password)
            assert client.sendmail(GOOD.address, [GOOD.address], message.encode()) == {}
        reader.noop()
        (number,) = reader.search(["SUBJECT", "essai"])
        content = reader.fetch([number], ["BODY.PEEK[]"])[number][b"BODY[]"]
        assert email.message_from_bytes(content).get_payload() == ".point\r\nfin\r\n"


def test_the_certificate_is_good_for_its_hosts_and_for_no_other(practice: Practice) -> None:
    for protocol in Protocol:
        where = server(practice, protocol)
        with secured(practice, where) as connection:
            assert connection.version() in ("TLSv1.2", "TLSv1.3")
        with pytest.raises(ssl.SSLCertVerificationError):
            secured(practice, where, name=f"pop.{demo.accounts.DOMAIN}")


def test_nobody_else_trusts_the_authority(practice: Practice) -> None:
    where = server(practice, Protocol.IMAP)
    with (
        socket.create_connection(("127.0.0.1", where.port), timeout=8) as plain,
        pytest.raises(ssl.SSLCertVerificationError),
    ):
        ssl.create_default_context().wrap_socket(plain, server_hostname=where.host)


def test_a_tls_1_1_program_is_turned_away(practice: Practice) -> None:
    where = server(practice, Protocol.SMTP)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):  # at least 1.2 by itself: it would give up before it asks
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    turned_away = pytest.raises(ssl.SSLError, match=r"UNEXPECTED_EOF|ALERT_PROTOCOL_VERSION")  # by the server
    with socket.create_connection(("127.0.0.1", where.port), timeout=8) as plain, turned_away:
        context.wrap_socket(plain, server_hostname=where.host)


def test_only_loopback_listens(practice: Practice) -> None:
    assert practice.hosts == {server(practice, protocol).host: "127.0.0.1" for protocol in Protocol}
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", server(practice, Protocol.IMAP).port), timeout=8)


def test_everything_is_gone_after_close() -> None:
    before = set(threading.enumerate())
    thread = PracticeThread(Practice(refusal_delay=0.01))
    practice = thread.start()
    assert practice is thread.practice
    place, ports = practice.home.parent, [server(practice, protocol).port for protocol in Protocol]
    assert practice.home.is_dir()
    assert place.stat().st_mode & 0o077 == 0
    assert not any("PRIVATE KEY" in file.read_text() for file in place.rglob("*") if file.is_file())
    (practice.home / "profile").mkdir()
    with imap(practice) as reader, smtp(practice) as sender:  # both still connected at the end
        reader.plain_login(GOOD.identifier, GOOD.password)
        begun = time.perf_counter()
        thread.close()
        assert time.perf_counter() - begun < 5
        assert not place.exists()
        with pytest.raises((smtplib.SMTPServerDisconnected, ConnectionError)):
            sender.noop()
    assert set(threading.enumerate()) <= before
    for port in ports:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=8)
    with pytest.raises(RuntimeError):
        _ = practice.academy
    thread.close()  # once more does no harm


def test_it_lives_on_a_loop_that_is_lent_to_it() -> None:
    async def visit() -> tuple[str, bool]:
        async with Practice() as practice:
            home = practice.home
            return practice.academy.name, home.is_dir()

    assert aio.run(visit()) == ("Académie d’entraînement", True)


def test_a_visitor_who_stops_in_the_middle_does_not_stop_the_others(
    practice: Practice, caplog: pytest.LogCaptureFixture
) -> None:
    for protocol in Protocol:
        where = server(practice, protocol)
        secured(practice, where).close()
        with socket.create_connection(("127.0.0.1", where.port), timeout=8) as rude:
            rude.sendall(b"GET / HTTP/1.1\r\n\r\n")
    with imap(practice) as client:
        client.plain_login(GOOD.identifier, GOOD.password)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_a_typed_password_is_in_no_log_line(practice: Practice, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "Canari-9-Tresor"
    with imap(practice) as client, pytest.raises(LoginError):
        client.login(GOOD.identifier, secret)
    with smtp(practice) as sender:
        auth(sender, GOOD.identifier, secret)
    names = {record.name for record in caplog.records}
    written = [record.getMessage() for record in caplog.records if not record.name.startswith("imapclient")]
    assert "mail.log" in names  # the servers do write: the search below means something
    assert not [line for line in written if secret in line]


def test_two_practices_do_not_meet() -> None:
    with PracticeThread() as first, PracticeThread() as second:
        assert first.ca_file.read_bytes() != second.ca_file.read_bytes()
        assert server(first, Protocol.IMAP).port != server(second, Protocol.IMAP).port
        context = ssl.create_default_context(cafile=str(first.ca_file))
        where = server(second, Protocol.IMAP)
        with (
            socket.create_connection(("127.0.0.1", where.port), timeout=8) as plain,
            pytest.raises(ssl.SSLCertVerificationError),
        ):
            context.wrap_socket(plain, server_hostname=where.host)


def test_without_the_extra_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.demo.practice.find_spec", lambda name: None if name == "pymap" else object())
    assert demo.missing() == ("pymap",)
    thread = PracticeThread()
    with pytest.raises(BadInput) as caught:
        thread.start()
    assert (caught.value.code, caught.value.facts) == ("demo-not-installed", {"missing": "pymap"})
    thread.close()


def test_thunderbird_is_told_where_the_hosts_are_and_to_keep_quiet() -> None:
    assert Practice().extra_prefs == {
        "network.dns.localDomains": f"imap.{demo.accounts.DOMAIN},smtp.{demo.accounts.DOMAIN}",
        "datareporting.healthreport.uploadEnabled": False,
        "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    }


def test_nothing_heavy_is_imported_before_it_starts() -> None:
    code = (
        "import sys, wizard.demo as d; d.Practice().hosts; d.missing();"
        "print([m for m in ('pymap', 'aiosmtpd', 'trustme', 'cryptography') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
