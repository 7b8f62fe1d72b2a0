# SPDX-License-Identifier: EUPL-1.2
"""Sending: SMTP submission (RFC 6409) by smtplib over the connection that ``transport`` opened."""

from __future__ import annotations

import base64
import contextlib
import re
import smtplib
from typing import TYPE_CHECKING

from wizard.core.probe import ConnectionLost, LoginRefused, MissingCapability, Passed, SenderRefused, ServerSaid
from wizard.probe.dialogue import Gauge, one_line
from wizard.transport import StageFailed

if TYPE_CHECKING:
    import socket
    import ssl
    from io import BufferedReader

    from wizard.core.probe import Outcome
    from wizard.transport import Connection

_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")  # RFC 3463


class _Counted:
    """The lines of a connection, counted as they are read."""

    def __init__(self, lines: BufferedReader) -> None:
        self._lines = lines
        self._gauge = Gauge()
        self.close = lines.close

    def readline(self, limit: int = -1) -> bytes:
        """One line. Raises ConnectionAbortedError when the server said too much."""
        line = self._lines.readline(limit)
        self._gauge.take(len(line))
        return line


class _Wire(smtplib.SMTP):
    """smtplib over a socket that is already connected; the name of this computer stays here."""

    def __init__(self, sock: socket.socket, host: str) -> None:
        self._given = sock
        super().__init__(local_hostname="localhost", timeout=sock.gettimeout() or 1)
        self._host = host  # the name that starttls() verifies

    def getreply(self) -> tuple[int, bytes]:
        """A reply, its lines counted: ``file`` is made anew for each connection, and after STARTTLS."""
        if self.file is None and self.sock is not None:
            self.file = _Counted(self.sock.makefile("rb"))
        return super().getreply()

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        return self._given


class SmtpDialogue:
    """One SMTP conversation."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._wire: _Wire | None = None
        self._mechanism = ""

    @property
    def _smtp(self) -> _Wire:
        assert self._wire is not None
        return self._wire

    def _open(self, connection: Connection) -> None:
        wire = _Wire(connection.sock, self._host)
        connection.close_dialogue = wire.close
        try:
            code, text = wire.connect(self._host, 1)  # the port is not used: the socket is given
        except smtplib.SMTPServerDisconnected as error:
            raise StageFailed(ConnectionLost(one_line(str(error)))) from None
        if code != 220:
            raise StageFailed(_unready(code, text))
        self._wire = wire
        self._ehlo()

    def _ehlo(self) -> None:
        code, text = self._command("ehlo")
        if code != 250:
            raise StageFailed(_unready(code, text))

    def _command(self, name: str, *args: str) -> tuple[int, bytes]:
        try:
            code, text = getattr(self._smtp, name)(*args)
        except smtplib.SMTPServerDisconnected as error:
            raise StageFailed(ConnectionLost(one_line(str(error)))) from None
        return int(code), bytes(text)

    def start_tls(self, connection: Connection, context: ssl.SSLContext) -> None:
        """STARTTLS, required (RFC 3207)."""
        self._open(connection)
        if not self._smtp.has_extn("starttls"):
            raise StageFailed(MissingCapability("STARTTLS"))
        try:
            self._smtp.starttls(context=context)
        except smtplib.SMTPServerDisconnected as error:
            raise StageFailed(ConnectionLost(one_line(str(error)))) from None
        except smtplib.SMTPResponseException as error:
            raise StageFailed(_said(error.smtp_code, error.smtp_error)) from None
        assert self._smtp.sock is not None
        connection.sock = self._smtp.sock

    def greet(self, connection: Connection) -> str:
        """Greeting (implicit TLS) and EHLO; gives « PLAIN » or « LOGIN »."""
        if self._wire is None:
            self._open(connection)
        else:
            self._ehlo()
        offered = self._smtp.esmtp_features.get("auth", "").upper().split()
        for mechanism in ("PLAIN", "LOGIN"):
            if mechanism in offered:
                self._mechanism = mechanism
                return mechanism
        raise StageFailed(MissingCapability("AUTH"))

    def login(self, user_name: str, password: str) -> None:
        """AUTH PLAIN with its initial response (RFC 4954), or AUTH LOGIN. One try: smtplib's own login makes two."""
        if self._mechanism == "PLAIN":
            code, text = self._command("docmd", "AUTH", "PLAIN " + _b64(f"\0{user_name}\0{password}"))
        else:
            code, text = self._command("docmd", "AUTH", "LOGIN")
            for part in (user_name, password):
                if code == 334:
                    code, text = self._command("docmd", _b64(part))
        if code != 235:
            raise StageFailed(_from_login(code, text))

    def serve(self, address: str) -> Outcome:
        """MAIL FROM and RCPT TO oneself, then RSET: the server says whether it would send, nothing is sent."""
        for name in ("mail", "rcpt"):
            code, text = self._command(name, address)
            if code == 421 or 400 <= code < 500:
                raise StageFailed(_said(code, text))
            if code not in (250, 251):
                raise StageFailed(SenderRefused(_line(code, text)))
        code, text = self._command("rset")
        if code != 250:
            raise StageFailed(_said(code, text))
        return Passed()

    def farewell(self) -> None:
        """QUIT."""
        with contextlib.suppress(StageFailed, OSError):
            self._command("quit")


def _b64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")


def _line(code: int, text: bytes) -> str:
    return one_line(f"{code} " + one_line(text))


def _said(code: int, text: bytes | str) -> ServerSaid:
    raw = text.encode() if isinstance(text, str) else text
    return ServerSaid(_line(code, raw), temporary=400 <= code < 500)


def _unready(code: int, text: bytes) -> ServerSaid:
    """Before anything was asked of it, 503 is no « bad sequence of commands »: the service is not there now."""
    said = _said(code, text)
    return ServerSaid(said.text) if code == 503 else said


def _from_login(code: int, text: bytes) -> Outcome:
    """4xx is temporary, never a wrong password; 530, 534, 535, 538, 55x refuse (RFC 4954 section 6)."""
    if code in (530, 534, 535, 538) or 550 <= code <= 559:
        status = _STATUS.search(one_line(text))
        return LoginRefused(status.group(0) if status else str(code), _line(code, text))
    return _said(code, text)
