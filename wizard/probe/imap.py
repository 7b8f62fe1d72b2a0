# SPDX-License-Identifier: EUPL-1.2
"""Reception: IMAP (RFC 9051, RFC 3501) by IMAPClient over the connection that ``transport`` opened."""

from __future__ import annotations

import contextlib
import imaplib
import re
import ssl
from typing import TYPE_CHECKING, Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from wizard.core.probe import ConnectionLost, LoginRefused, MailboxOpened, MissingCapability, ServerSaid
from wizard.probe.dialogue import Gauge, one_line
from wizard.transport import StageFailed

if TYPE_CHECKING:
    import socket

    from wizard.core.probe import Outcome
    from wizard.transport import Connection

_CODE = re.compile(r"\[([A-Za-z-]{2,})(?: [^]]*)?\]")  # in any case of letters (RFC 9051, section 9)
_TEMPORARY = {"UNAVAILABLE", "INUSE", "SERVERBUG", "LIMIT"}  # RFC 5530: not about the password
_KNOWN = {
    *_TEMPORARY,
    *("AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED", "PRIVACYREQUIRED", "CONTACTADMIN", "NOPERM"),
    *("CORRUPTION", "CLIENTBUG", "CANNOT", "OVERQUOTA", "ALREADYEXISTS", "NONEXISTENT"),
}


class _Wire(imaplib.IMAP4):
    """imaplib over a socket that is already connected; speaks UTF-8 where a password needs it."""

    def __init__(self, sock: socket.socket, host: str) -> None:
        self._given = sock
        self._gauge = Gauge()
        super().__init__(host)

    def readline(self) -> bytes:
        """One line of the server, counted."""
        line = super().readline()
        self._gauge.take(len(line))
        return line

    def read(self, size: int) -> bytes:
        """A literal of the server, counted before it is read."""
        self._gauge.take(size)
        return super().read(size)

    def _get_capabilities(self) -> None:
        """The same as the library's, for words in no ASCII too: they are none that is known."""
        _, said = self.capability()
        if said == [None]:
            raise self.error("no CAPABILITY response from server")
        self.capabilities = tuple(str(said[-1], "ascii", "backslashreplace").upper().split())

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        return self._given


class _Client(IMAPClient):  # type: ignore[misc]
    """IMAPClient over a given socket; its constructor reads the greeting."""

    def __init__(self, sock: socket.socket, host: str) -> None:
        self._given = sock
        super().__init__(host, ssl=isinstance(sock, ssl.SSLSocket), timeout=sock.gettimeout())

    def _create_IMAP4(self) -> _Wire:
        return _Wire(self._given, self.host)

    def _set_read_timeout(self) -> None:
        """Deadlines are set by the connection, stage by stage."""


class ImapDialogue:
    """One IMAP conversation."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._client: Any = None
        self._mechanism = ""

    def _open(self, connection: Connection) -> None:
        try:
            self._client = _Client(connection.sock, self._host)
        except imaplib.IMAP4.error as error:
            raise StageFailed(_from_greeting(error)) from None
        connection.close_dialogue = self._client.shutdown

    def start_tls(self, connection: Connection, context: ssl.SSLContext) -> None:
        """STARTTLS, required (RFC 9051 section 6.2.1)."""
        self._open(connection)
        if b"STARTTLS" not in self._capabilities():
            raise StageFailed(MissingCapability("STARTTLS"))
        try:
            self._client.starttls(context)
        except imaplib.IMAP4.abort as error:
            raise StageFailed(ConnectionLost(one_line(str(error)))) from None
        except IMAPClientError as error:
            raise StageFailed(ServerSaid(one_line(str(error)), temporary=False)) from None
        connection.sock = self._client._imap.sock

    def _capabilities(self) -> tuple[bytes, ...]:
        try:
            return tuple(self._client.capabilities())
        except (AttributeError, TypeError):  # the library met an empty answer
            raise StageFailed(ServerSaid("CAPABILITY: ?", temporary=False)) from None

    def greet(self, connection: Connection) -> str:
        """Greeting (implicit TLS) and capabilities; gives « PLAIN » or « LOGIN »."""
        if self._client is None:
            self._open(connection)
        try:
            known = set(self._capabilities())
        except imaplib.IMAP4.error as error:
            raise StageFailed(_from_greeting(error)) from None
        if b"AUTH=PLAIN" in known:
            self._mechanism = "PLAIN"
        elif b"LOGINDISABLED" not in known:
            self._mechanism = "LOGIN"
        else:
            raise StageFailed(MissingCapability("AUTH"))
        return self._mechanism

    def login(self, user_name: str, password: str) -> None:
        """AUTHENTICATE PLAIN (RFC 4616, UTF-8), or LOGIN where the server offers nothing else. One try."""
        wire = self._client._imap
        try:
            if self._mechanism == "PLAIN":
                self._client.plain_login(user_name, password)
            else:
                wire._encoding = "utf-8"
                quoted = user_name.replace("\\", "\\\\").replace('"', '\\"')  # imaplib quotes the password only
                self._client.login(f'"{quoted}"', password)
        except LoginError as error:
            raise StageFailed(_from_login(error, wire)) from None

    def serve(self, address: str) -> Outcome:
        """EXAMINE INBOX and GETQUOTAROOT (RFC 9208); ``address`` is not needed here."""
        try:
            messages = int(self._client.select_folder("INBOX", readonly=True)[b"EXISTS"])
        except (KeyError, TypeError, ValueError):  # opened, without a number of messages (RFC 9051, 6.3.3)
            raise StageFailed(ServerSaid("EXAMINE: no EXISTS", temporary=False)) from None
        except imaplib.IMAP4.abort as error:
            raise StageFailed(ConnectionLost(one_line(str(error)))) from None
        except IMAPClientError as error:
            raise StageFailed(_said(str(error))) from None
        with contextlib.suppress(IMAPClientError, StageFailed, ValueError, IndexError, TypeError, AttributeError):
            if b"QUOTA" in self._capabilities():
                for quota in self._client.get_quota_root("INBOX")[1]:
                    if quota.resource.upper() == "STORAGE":
                        return MailboxOpened(messages, int(quota.usage), int(quota.limit))
        return MailboxOpened(messages)

    def farewell(self) -> None:
        """LOGOUT."""
        with contextlib.suppress(imaplib.IMAP4.error, OSError):
            self._client.logout()


def _said(text: str) -> ServerSaid:
    return ServerSaid(one_line(text), temporary=_code_in(text) in _TEMPORARY)


def _code_in(text: str) -> str:
    """The response code (RFC 5530) of an answer; "" for none, and for any other word: it may be what was typed."""
    return next((code for word in _CODE.findall(text) if (code := word.upper()) in _KNOWN), "")


def _from_greeting(error: imaplib.IMAP4.error) -> Outcome:
    """Imaplib gives the greeting's BYE as an error of bytes, and a cut connection as an abort."""
    raw = (error.args[0] if error.args else b"") or b""
    text = one_line(raw)
    if "EOF" in text or not text:
        return ConnectionLost(text)
    return ServerSaid(text, temporary="BYE" in text.upper())


def _from_login(error: LoginError, wire: imaplib.IMAP4) -> Outcome:
    """Refused, temporarily unavailable or cut: IMAPClient says LoginError for all three, the context tells."""
    bye = wire.untagged_responses.get("BYE")
    if bye and isinstance(bye[-1], bytes):
        return ServerSaid(one_line(bye[-1]))
    text = one_line(str(error))
    cause = error.__context__
    if isinstance(cause, imaplib.IMAP4.abort):
        return ConnectionLost(text)
    if " => BAD" in text or "error: BAD" in text:
        return ServerSaid(text, temporary=False)
    code = _code_in(text)
    if code in _TEMPORARY:
        return ServerSaid(text)
    return LoginRefused(code, text)
