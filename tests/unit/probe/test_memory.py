# SPDX-License-Identifier: EUPL-1.2
"""Ten megabytes from a mail server cost a room less than 64 MB, whatever they are made of: measured in a process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
MOST = 64 * 1024  # KiB
TALK = """
import contextlib, resource, socket, sys, threading
from types import SimpleNamespace
from wizard.probe.dialogue import dialogue_for
from wizard.core.server import Protocol, Server
from wizard.transport import StageFailed

def talk(protocol, greeting, piece):
    here, there = socket.socketpair()
    here.settimeout(20)
    def pour():
        with there, contextlib.suppress(OSError):
            there.sendall(greeting)
            if greeting:
                there.recv(4096)
            for _ in range(10_485_760 // len(piece)):
                there.sendall(piece)
    server = threading.Thread(target=pour, daemon=True)
    server.start()
    connection = SimpleNamespace(sock=here, close_dialogue=None)
    try:
        dialogue_for(Server(Protocol(protocol), "h.example", 993)).greet(connection)
        ended = "greeted"
    except (StageFailed, OSError) as error:
        ended = type(error).__name__
    if connection.close_dialogue is not None:
        with contextlib.suppress(OSError):
            connection.close_dialogue()
    here.close()
    server.join(10)
    return ended

protocol, greeting, line = sys.argv[1], eval(sys.argv[2]), eval(sys.argv[3])
talk(protocol, b"* BYE\\r\\n" if protocol == "imap" else b"421 x\\r\\n", b"x" * 65536)  # what is loaded once is loaded
start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
ended = talk(protocol, greeting, line * (65536 // len(line)))
print(ended, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start)
"""


@pytest.mark.parametrize(
    ("protocol", "greeting", "line"),
    [
        ("imap", b"", b"x"),  # a greeting that is one line without an end
        ("imap", b"", b"\0"),
        ("imap", b"* OK ready\r\n", b"* CAPABILITY X\r\n"),
        ("imap", b"* OK ready\r\n", b"* CAPABILITY AUTH=PLAIN "),
        ("imap", b"* OK ready\r\n", b"* X {9000000}\r\n"),
        ("smtp", b"", b"2"),
        ("smtp", b"", b"\0"),
        ("smtp", b"", b"220-x\r\n"),
        ("smtp", b"220 x\r\n", b"250-AUTH PLAIN \xff\xfe\0\r\n"),
        ("smtp", b"220 x\r\n", b"250-\xe9"),
    ],
)
def test_ten_megabytes_of_anything(protocol: str, greeting: bytes, line: bytes) -> None:
    command = [sys.executable, "-c", TALK, protocol, repr(greeting), repr(line)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    ended, grown = ran.stdout.split()
    assert ended != "greeted"
    assert int(grown) < MOST
