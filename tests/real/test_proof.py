# SPDX-License-Identifier: EUPL-1.2
"""A message to oneself over real servers: it arrives, it alone is taken away, and nothing else is expunged."""

from __future__ import annotations

import asyncio
import re
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import imapclient
import pytest

from tests.real import faults
from tests.real.asking import request, threads_end
from wizard import aio
from wizard.core.probe import LoginRefused, Passed, SenderRefused, TimedOut
from wizard.core.proof import Moment, Proof, Removal
from wizard.core.secret import Secret
from wizard.probe import proof as room
from wizard.probe.proof import prove

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.real.servers import MailServers
    from wizard.probe import ProbeRequest

pytestmark = pytest.mark.servers

SUBJECT, TEXT = "Essai de l’Assistant Messagerie", "Ce message est parti, puis revenu. Il est effacé aussitôt."


def run(asked: ProbeRequest, user_name: str, told: Any = None, wait: float = 20.0) -> Proof:
    found: Proof = aio.run(prove(asked, user_name, SUBJECT, TEXT, told, wait=wait))
    return found


@pytest.fixture
def mailbox(mail_servers: MailServers) -> Iterator[imapclient.IMAPClient]:
    """Another program of the same person, connected meanwhile; alice's INBOX as it was before."""
    import ssl

    trusted = ssl.create_default_context(cafile=str(mail_servers.ca_file))
    client = imapclient.IMAPClient("localhost", port=mail_servers.imaps, ssl_context=trusted)
    client.login("alice", mail_servers.users["alice"].password)
    client.select_folder("INBOX")
    yield client
    client.logout()


def without(monkeypatch: pytest.MonkeyPatch, *missing: str) -> None:
    """The server offers all it does but these."""
    offered = imapclient.IMAPClient.has_capability
    monkeypatch.setattr(
        imapclient.IMAPClient, "has_capability", lambda self, name: name not in missing and offered(self, name)
    )


def test_it_leaves_arrives_and_goes_and_nothing_else_does(
    mail_servers: MailServers, mailbox: imapclient.IMAPClient
) -> None:
    before = mailbox.search()
    mailbox.delete_messages([before[0]])  # marked by another program: a plain EXPUNGE would take it
    mark = mail_servers.mark()
    told: list[Moment] = []
    found = run(request(mail_servers), "alice", told.append)
    try:
        assert found.good, found
        assert (found.removal, found.outcome) == (Removal.GONE, Passed())
        assert found.told_by_server
        assert found.seen_after is not None
        assert found.seen_after < 10
        assert told == list(Moment)
        mailbox.noop()
        assert mailbox.search() == before
        commands = mail_servers.imap_commands("alice", mark)
        assert "UID EXPUNGE" in commands
        assert "EXPUNGE" not in commands
        log = mail_servers.postfix_log(mark)
        assert re.search(r"mail=1 rcpt=1 data=1", log)
        assert log.count("status=sent") == 1
        assert [login.user for login in mail_servers.logins(since=mark)] == ["alice"]
        assert mail_servers.smtp_logins(mark) == ["alice"]
    finally:
        mailbox.remove_flags([before[0]], [imapclient.DELETED])


def test_where_the_server_tells_nothing_by_itself_the_mailbox_is_asked(
    mail_servers: MailServers, mailbox: imapclient.IMAPClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch, "IDLE")
    monkeypatch.setattr(room, "ASK_EVERY", 0.2)
    mark = mail_servers.mark()
    before = mailbox.search()
    found = run(request(mail_servers), "alice")
    assert found.good, found
    assert not found.told_by_server
    assert found.removal is Removal.GONE
    assert "IDLE" not in mail_servers.imap_commands("alice", mark)
    mailbox.noop()
    assert mailbox.search() == before


def test_without_uidplus_it_goes_to_the_bin_and_nothing_is_expunged(
    mail_servers: MailServers, mailbox: imapclient.IMAPClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch, "UIDPLUS")
    mark = mail_servers.mark()
    before = mailbox.search()
    mailbox.delete_messages([before[0]])
    found = run(request(mail_servers), "alice")
    try:
        assert found.removal is Removal.BINNED, found
        mailbox.noop()
        assert mailbox.search() == before
        assert not {"EXPUNGE", "UID EXPUNGE"} & set(mail_servers.imap_commands("alice", mark))
        monkeypatch.undo()
        mailbox.select_folder(mailbox.find_special_folder(b"\\Trash"))
        binned = mailbox.search(["HEADER", "Message-ID", found.message_id])
        assert len(binned) == 1
        mailbox.delete_messages(binned)
        mailbox.uid_expunge(binned)
    finally:
        mailbox.select_folder("INBOX")
        mailbox.remove_flags([before[0]], [imapclient.DELETED])


def test_where_nothing_single_can_be_removed_it_stays_and_is_said(
    mail_servers: MailServers, mailbox: imapclient.IMAPClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch, "UIDPLUS", "MOVE")
    mark = mail_servers.mark()
    before = mailbox.search()
    found = run(request(mail_servers), "alice")
    assert found.good
    assert found.removal is Removal.LEFT
    mailbox.noop()
    left = [uid for uid in mailbox.search() if uid not in before]
    try:
        assert len(left) == 1
        assert imapclient.DELETED not in mailbox.get_flags(left)[left[0]]
        assert not {"EXPUNGE", "UID EXPUNGE", "STORE", "UID STORE"} & set(mail_servers.imap_commands("alice", mark))
    finally:
        monkeypatch.undo()
        mailbox.delete_messages(left)
        mailbox.uid_expunge(left)


def test_what_is_sent_says_who_it_is_from_and_asks_for_no_answer(
    mail_servers: MailServers, mailbox: imapclient.IMAPClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch, "UIDPLUS", "MOVE")
    found = run(request(mail_servers), "alice")
    monkeypatch.undo()
    mailbox.noop()
    left = mailbox.search(["HEADER", "Message-ID", found.message_id])
    source = mailbox.fetch(left, ["BODY.PEEK[]"])[left[0]][b"BODY[]"]
    mailbox.delete_messages(left)
    mailbox.uid_expunge(left)
    address = mail_servers.address("alice")
    assert f"From: {address}\r\nTo: {address}\r\n".encode() in source
    assert b"Auto-Submitted: auto-generated" in source
    assert mail_servers.users["alice"].password.encode() not in source


def test_a_sender_that_is_refused_sends_nothing(mail_servers: MailServers) -> None:
    mark = mail_servers.mark()
    found = run(request(mail_servers, "muet"), "muet")
    assert isinstance(found.outcome, SenderRefused)
    assert (found.sent, found.seen_after, found.removal) == (False, None, Removal.NOT_SEEN)
    assert "data=" not in mail_servers.postfix_log(mark)


def test_a_refused_login_is_counted_once_and_nothing_is_sent(mail_servers: MailServers) -> None:
    counted: list[int] = []
    asked = replace(request(mail_servers), password=Secret("faux"), on_refusal=lambda: counted.append(1))
    mark = mail_servers.mark()
    found = run(asked, "alice")
    assert isinstance(found.outcome, LoginRefused)
    assert counted == [1]
    assert mail_servers.refused_logins(mark) == (1, 0)


def test_one_that_does_not_arrive_is_said_so(mail_servers: MailServers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room.Inbox, "find", lambda self, message_id: None)
    files = (mail_servers.root / "ca" / "good.pem", mail_servers.root / "ca" / "good.key")
    swallow = faults.FaultyServer(faults.under_tls(files, _swallow))
    with swallow:
        found = run(request(mail_servers, smtp_port=swallow.port), "alice", wait=1.0)
    assert found.sent
    assert (found.seen_after, found.outcome) == (None, TimedOut(1.0))


def _swallow(sock: Any) -> None:
    """A sending server that takes everything and delivers nothing."""
    file = sock.makefile("rwb", buffering=0)
    file.write(b"220 essai ESMTP\r\n")
    for line in file:
        word = line.split()[0].upper() if line.split() else b""
        if word == b"EHLO":
            file.write(b"250-essai\r\n250 AUTH PLAIN\r\n")
        elif word == b"AUTH":
            file.write(b"235 2.7.0 ok\r\n")
        elif word == b"DATA":
            file.write(b"354 go\r\n")
            while file.readline() != b".\r\n":
                pass
            file.write(b"250 2.0.0 queued\r\n")
        elif word == b"QUIT":
            file.write(b"221 bye\r\n")
            return
        else:
            file.write(b"250 ok\r\n")


def test_stopping_leaves_no_thread(mail_servers: MailServers) -> None:
    before = set(threading.enumerate())
    reached: list[Moment] = []

    async def stop() -> None:
        job = asyncio.ensure_future(
            prove(
                replace(request(mail_servers), address="nobody@elsewhere.invalid"),
                "alice",
                SUBJECT,
                TEXT,
                reached.append,
            )
        )
        while Moment.SENDING not in reached and not job.done():
            await asyncio.sleep(0.005)
        job.cancel()
        await asyncio.gather(job, return_exceptions=True)

    aio.run(stop())
    assert threads_end(before)
