# SPDX-License-Identifier: EUPL-1.2
"""Mail servers of a scene: what a good one says, and STARTTLS on the way to it."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from tests.real.faults import Script

if TYPE_CHECKING:
    import socket
    from pathlib import Path

    from tests.real.faults import Handler

IMAP = {
    "CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN QUOTA\nTAG OK",
    "AUTHENTICATE": "TAG OK",
    "EXAMINE": "* 3 EXISTS\nTAG OK",
    "GETQUOTAROOT": '* QUOTAROOT INBOX ""\n* QUOTA "" (STORAGE 10 100)\nTAG OK',
    "LOGOUT": "* BYE\nTAG OK",
}
SMTP = {
    "EHLO": "250-mail\n250 AUTH PLAIN",
    "AUTH": "235 2.7.0 ok",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "RSET": "250 ok",
    "QUIT": "221 bye",
}


def imap(greeting: str = "* OK ready", **answers: str | None) -> Script:
    """A good IMAP server, but for these answers."""
    return Script(greeting, {**answers, **{word: said for word, said in IMAP.items() if word not in answers}})


def smtp(greeting: str = "220 mail ESMTP", **answers: str | None) -> Script:
    """A good submission server, but for these answers."""
    return Script(greeting, {**answers, **{word: said for word, said in SMTP.items() if word not in answers}})


def plain_then_tls(files: tuple[Path, Path], *, offered: bool = True) -> Handler:
    """A good submission server that begins in clear: STARTTLS (RFC 3207), or without offering it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)

    def handle(sock: socket.socket) -> None:
        sock.sendall(b"220 mail ESMTP\r\n")
        while line := _line(sock):
            if line.startswith(b"STARTTLS"):
                sock.sendall(b"220 go ahead\r\n")
                with context.wrap_socket(sock, server_side=True) as secure:
                    while word := _line(secure).split(b" ")[0].decode().strip().upper():
                        said = SMTP.get(word, "500 what")
                        secure.sendall(said.replace("\n", "\r\n").encode() + b"\r\n")
                return
            sock.sendall(b"250-mail\r\n250 STARTTLS\r\n" if offered else b"250-mail\r\n250 AUTH PLAIN\r\n")

    return handle


def _line(sock: socket.socket) -> bytes:
    """One line, a byte at a time: nothing of what follows it is read."""
    read = b""
    while not read.endswith(b"\n"):
        byte = sock.recv(1)
        if not byte:
            return b""
        read += byte
    return read
