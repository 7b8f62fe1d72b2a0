# SPDX-License-Identifier: EUPL-1.2
"""The practice IMAP server: pymap's own dialogue over TLS, with our accounts, refusals and welcome mails.

pymap offers neither QUOTA nor SPECIAL-USE: a check says « not offered », as it does of any such server.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from argparse import Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from proxyprotocol.sock import SocketInfoLocal
from pymap.backend.dict import Config, Identity, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxSet
from pymap.concurrent import Subsystem
from pymap.exceptions import AuthorizationFailure, InvalidAuth
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.response import ResponseCode, ResponseNo
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

from wizard.demo import accounts, letters

if TYPE_CHECKING:
    import ssl

    from pymap.interfaces.login import IdentityInterface
    from pysasl.creds.server import ServerCredentials

_log = logging.getLogger(__name__)
_GRACE = 2.0  # seconds for TLS to say goodbye


class _Blocked(InvalidAuth):
    """Refused because the account is blocked: CONTACTADMIN of RFC 5530, not « wrong password »."""

    def get_response(self, tag: bytes) -> ResponseNo:
        return ResponseNo(tag, b"Account blocked, contact your help desk.", ResponseCode.of(b"CONTACTADMIN"))


class _Typed:
    """The identity pysasl compares what was typed with."""

    def __init__(self, user_name: str, account: accounts.PracticeAccount) -> None:
        self.authcid = user_name
        self._account = account

    def compare_authcid(self, authcid: str) -> bool:
        return accounts.find(authcid) is self._account

    def compare_secret(self, secret: str) -> bool:
        return self._account.opens(secret)

    def get_clear_secret(self) -> str | None:
        return None


class _Settings(Config):
    """pymap's settings, without a look-up of this computer's own name at each connection (the default greeting)."""

    @property
    def greeting(self) -> bytes:
        return f"{accounts.IMAP_HOST} ready (practice)".encode("ascii")


class _Login(Login):
    """Who may come in. A refusal takes a moment, as on a real server."""

    def __init__(self, config: Config, refusal_delay: float) -> None:
        super().__init__(config)
        self._refusal_delay = refusal_delay

    async def authenticate(self, credentials: ServerCredentials) -> Identity:
        account = accounts.find(credentials.authcid)
        if account is not None and account.lesson is not accounts.Lesson.BLOCKED:
            if credentials.verify(_Typed(credentials.authcid, account)):
                return Identity(account.address, self, None, frozenset())
            account = None
        await asyncio.sleep(self._refusal_delay)
        if account is not None:
            raise _Blocked
        raise InvalidAuth("Authentication failed.")

    async def authorize(self, authenticated: IdentityInterface, authzid: str) -> Identity:
        account = accounts.find(authzid)
        if account is None or account.address != authenticated.name:
            raise AuthorizationFailure
        return Identity(account.address, self, None, frozenset())


class ImapServer:
    """Mailboxes in memory, served on a free port of loopback by implicit TLS."""

    def __init__(self, refusal_delay: float) -> None:
        # At DEBUG level pymap writes every line it reads, passwords included: someone may type a real one here.
        logging.getLogger("pymap.imap").setLevel(logging.INFO)
        self._config = _Settings(
            Namespace(passlib_cfg=None, proxy_protocol=None),
            host=None,
            port=0,
            demo_data=False,
            demo_user="",
            demo_password="",
            tls_enabled=False,  # no STARTTLS: TLS is there from the first byte
            hash_context=Cleartext(),
            cpu_subsystem=Subsystem.for_asyncio(),  # no thread pool: its threads would be waited for at exit
        )
        self._login = _Login(self._config, refusal_delay)
        self._dialogue = IMAPServer(self._login, self._config)
        self._conversations: set[asyncio.Task[Any]] = set()
        # Held beyond the conversation: TLS may still wait for a close_notify that never comes, and asyncio then
        # lets go of the transport without closing it.
        self._transports: set[asyncio.WriteTransport] = set()
        self._server: asyncio.Server | None = None

    async def start(self, context: ssl.SSLContext) -> int:
        """Fill the mailboxes and listen; gives the port."""
        now = datetime.now(UTC)
        for account in accounts.ACCOUNTS:
            self._login.users_dict[account.address] = UserMetadata(self._config, account.address)
            self._config.set_cache[account.address] = (MailboxSet(), FilterSet())
            for letter in letters.welcome(account, now):
                await self.deliver(account.address, letter.content, letter.date)
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0, ssl=context)
        return int(self._server.sockets[0].getsockname()[1])

    async def deliver(self, address: str, content: bytes, date: datetime | None = None) -> None:
        """Put a message into the INBOX of an account."""
        mailboxes, _ = self._config.set_cache[address]
        inbox = await mailboxes.get_mailbox("INBOX")
        await inbox.append(AppendMessage(content, date or datetime.now(UTC)), recent=True)

    async def close(self) -> None:
        """Stop listening, say BYE to whoever is connected."""
        if self._server is not None:
            self._server.close()
        pending = tuple(self._conversations)
        for conversation in pending:
            conversation.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        for transport in tuple(self._transports):
            transport.abort()
        for _ in range(3):  # the loop tells TLS, TLS tells the socket, the socket closes
            await asyncio.sleep(0)
        self._config.set_cache.clear()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer = SocketInfoLocal(writer, unique_id=uuid.uuid4().bytes)
        loop = asyncio.get_running_loop()
        conversation = loop.create_task(self._dialogue(reader, writer, peer))
        self._conversations.add(conversation)
        self._transports.add(writer.transport)
        conversation.add_done_callback(self._ended)
        conversation.add_done_callback(lambda _: loop.call_later(_GRACE, self._let_go, writer.transport))

    def _let_go(self, transport: asyncio.WriteTransport) -> None:
        transport.abort()  # nothing happens where it has been closed
        self._transports.discard(transport)

    def _ended(self, conversation: asyncio.Task[Any]) -> None:
        self._conversations.discard(conversation)
        if not conversation.cancelled() and (fault := conversation.exception()) is not None:
            # A program that hangs up in the middle is its right; the practice goes on.
            _log.debug("practice IMAP conversation ended by %s", type(fault).__name__)
