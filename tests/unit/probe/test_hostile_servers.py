# SPDX-License-Identifier: EUPL-1.2
"""Servers that say anything at all: every conversation ends as a value or as a broken connection, in little memory."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core.probe import ServerSaid
from wizard.probe.dialogue import MOST
from wizard.probe.imap import ImapDialogue
from wizard.probe.smtp import SmtpDialogue
from wizard.transport import StageFailed

if TYPE_CHECKING:
    from collections.abc import Iterable

IMAP = [
    b"* OK ready\r\n",
    b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n",
    b"* CAPABILITY IMAP4rev1 AUTH=PLAIN QUOTA\r\n",
    b"* CAPABILITY\r\n",
    b"* BYE going\r\n",
    b"* PREAUTH x\r\n",
    b"+ \r\n",
    b"* 3 EXISTS\r\n",
    b'* QUOTA "" (STORAGE 10 100)\r\n',
    b"* QUOTA (((\r\n",
    b"* 1 FETCH (x {5}\r\nabcde)\r\n",
    b"* X {99999999999}\r\n",
    b"*\r\n",
    b"\r\n",
    b"\xff\xfe\x00\r\n",
]
TAGGED = [b"OK done", b"NO no", b"BAD bad", b"NO [", b"NO [AUTHENTICATIONFAILED] x", b"OK [CAPABILITY X] x", b"?", b""]
SMTP = [
    b"220 x\r\n",
    b"220-x\r\n",
    b"250-AUTH PLAIN\r\n250 x\r\n",
    b"250 AUTH PLAIN LOGIN\r\n",
    b"250-AUTH=LOGIN\r\n250 SIZE a\r\n",
    b"334 \r\n",
    b"235 ok\r\n",
    b"421 x\r\n",
    b"535 5.7.8 no\r\n",
    b"abc\r\n",
    b"2\r\n",
    b"-1 x\r\n",
    b"\r\n",
    b"\xff\xff\xff\r\n",
    b"999999 x\r\n",
    b"9" * 9000 + b"\r\n",
]
answers = st.lists(st.tuples(st.lists(st.sampled_from(IMAP), max_size=2), st.sampled_from(TAGGED)), max_size=8)


def _say(sock: socket.socket, greeting: bytes, replies: Iterable[bytes], *, tagged: bool) -> None:
    """The greeting, then one reply for each line that comes; closes after the last one."""
    with sock, contextlib.suppress(OSError), sock.makefile("rb") as lines:
        sock.sendall(greeting)
        for reply in replies:
            line = lines.readline()
            if not line:
                return
            sock.sendall(reply.replace(b"TAG", line.split(b" ")[0].strip()) if tagged else reply)


def _converse(dialogue: Any, greeting: bytes, replies: Iterable[bytes], *, tagged: bool) -> None:
    """The whole conversation; only what a stage of the check expects may come out of it."""
    here, there = socket.socketpair()
    here.settimeout(0.03)  # a reply that has no end yet: both sides would wait
    server = threading.Thread(target=_say, args=(there, greeting, replies), kwargs={"tagged": tagged}, daemon=True)
    server.start()
    connection = SimpleNamespace(sock=here, close_dialogue=None)
    try:
        dialogue.greet(connection)
        dialogue.login("user", "password")
        dialogue.serve("user@example.org")
        dialogue.farewell()
    except (StageFailed, OSError):
        pass
    finally:
        if connection.close_dialogue is not None:
            with contextlib.suppress(Exception):
                connection.close_dialogue()
        here.close()
        server.join(5)


@settings(max_examples=80, deadline=None)
@given(st.one_of(st.sampled_from(IMAP), st.binary(max_size=60)), answers)
def test_any_imap_server(greeting: bytes, said: list[tuple[list[bytes], bytes]]) -> None:
    replies = [b"".join(untagged) + b"TAG " + end + b"\r\n" for untagged, end in said]
    _converse(ImapDialogue("h"), greeting, replies, tagged=True)


@settings(max_examples=80, deadline=None)
@given(st.one_of(st.sampled_from(SMTP), st.binary(max_size=60)), st.lists(st.sampled_from(SMTP), max_size=10))
def test_any_smtp_server(greeting: bytes, replies: list[bytes]) -> None:
    _converse(SmtpDialogue("h"), greeting, replies, tagged=False)


# whatever the letters of a line are: NUL, half of a pair, UTF-16, Latin-1, control characters
lines = st.one_of(
    st.binary(max_size=120),
    st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")),
    st.text(max_size=40).map(lambda text: text.encode("utf-16", "replace")),
    st.text(st.characters(max_codepoint=255), max_size=60).map(lambda text: text.encode("latin-1")),
    st.sampled_from([b"AUTH=PLAIN\0LOGIN", b"AUTH=PL\xe9IN", b"\0" * 40, b"AUTH=" * 400, b"(" * 60, b'"' * 3]),
)


@settings(max_examples=80, deadline=None)
@given(lines, st.lists(lines, max_size=3), lines)
def test_any_line_of_greeting_and_capabilities(greeting: bytes, capabilities: list[bytes], end: bytes) -> None:
    """After a good beginning, so that it is the line itself that is read."""
    said = b"".join(b"* CAPABILITY IMAP4rev1 AUTH=PLAIN " + line + b"\r\n" for line in capabilities)
    replies = [
        said + b"TAG OK " + end + b"\r\n",
        b"TAG OK [CAPABILITY " + end + b"] in\r\n",
        b"* 1 EXISTS\r\nTAG OK\r\n",
    ]
    _converse(ImapDialogue("h"), b"* OK " + greeting + b"\r\n", replies, tagged=True)


@settings(max_examples=80, deadline=None)
@given(lines, st.lists(lines, max_size=4))
def test_any_line_of_greeting_and_ehlo(greeting: bytes, extensions: list[bytes]) -> None:
    ehlo = b"".join(b"250-" + line + b"\r\n" for line in extensions) + b"250 AUTH PLAIN\r\n"
    replies = [ehlo, b"235 in\r\n", b"250 ok\r\n", b"250 ok\r\n", b"250 ok\r\n", b"221 bye\r\n"]
    _converse(SmtpDialogue("h"), b"220 " + greeting + b"\r\n", replies, tagged=False)


@pytest.mark.parametrize(
    ("dialogue", "greeting", "line"),
    [
        (ImapDialogue("h"), b"* OK ready\r\n", b"* CAPABILITY X\r\n"),
        (ImapDialogue("h"), b"* OK ready\r\n", b"* X {9000000}\r\n"),
        (SmtpDialogue("h"), b"220 x\r\n", b"250-x\r\n"),
    ],
    ids=["imap", "imap-literal", "smtp"],
)
def test_a_reply_without_an_end_is_cut_off(dialogue: Any, greeting: bytes, line: bytes) -> None:
    """Ten megabytes that do not end: hardly more than one is taken in."""
    here, there = socket.socketpair()
    here.settimeout(20)
    taken: list[int] = []

    def pour() -> None:
        with there, contextlib.suppress(OSError):
            there.sendall(greeting)
            there.recv(4096)
            for _ in range(160):
                there.sendall(line * (65_536 // len(line)))
                taken.append(65_536)

    server = threading.Thread(target=pour, daemon=True)
    server.start()
    connection: Any = SimpleNamespace(sock=here, close_dialogue=None)
    with pytest.raises((StageFailed, OSError)):
        dialogue.greet(connection)
    if connection.close_dialogue is not None:
        with contextlib.suppress(OSError):
            connection.close_dialogue()
    here.close()
    server.join(5)
    assert sum(taken) < 3 * MOST


def test_a_number_of_messages_that_is_not_said_is_not_made_up() -> None:
    replies = [b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK x\r\n", b"TAG OK x\r\n", b"TAG OK x\r\n"]
    here, there = socket.socketpair()
    here.settimeout(2)
    server = threading.Thread(
        target=_say, args=(there, b"* OK ready\r\n", replies), kwargs={"tagged": True}, daemon=True
    )
    server.start()
    connection: Any = SimpleNamespace(sock=here, close_dialogue=None)
    dialogue = ImapDialogue("h")
    dialogue.greet(connection)
    dialogue.login("user", "password")
    with pytest.raises(StageFailed) as failed:
        dialogue.serve("user@example.org")
    assert "EXISTS" in str(getattr(failed.value.outcome, "text", ""))
    connection.close_dialogue()
    here.close()
    server.join(5)


@pytest.mark.parametrize(
    ("greeting", "ehlo", "temporary"),
    [
        (b"503 5.3.2 service unavailable\r\n", b"", True),
        (b"220 x\r\n", b"503 5.3.2 service unavailable\r\n", True),
        (b"421 4.3.2 later\r\n", b"", True),
        (b"554 5.3.2 no service here\r\n", b"", False),
        (b"220 x\r\n", b"550 5.7.1 go away\r\n", False),
    ],
)
def test_a_service_that_is_not_there_now_is_told_from_one_that_refuses(
    greeting: bytes, ehlo: bytes, temporary: bool
) -> None:
    here, there = socket.socketpair()
    here.settimeout(2)
    server = threading.Thread(target=_say, args=(there, greeting, [ehlo]), kwargs={"tagged": False}, daemon=True)
    server.start()
    connection: Any = SimpleNamespace(sock=here, close_dialogue=None)
    with pytest.raises(StageFailed) as failed:
        SmtpDialogue("h").greet(connection)
    assert failed.value.outcome == ServerSaid((ehlo or greeting).decode().strip(), temporary)
    connection.close_dialogue()
    here.close()
    server.join(5)
