# SPDX-License-Identifier: EUPL-1.2
"""The practice submission server: aiosmtpd over TLS. What is sent to a practice address arrives there, nothing else."""

from __future__ import annotations

import asyncio
import logging
import unicodedata
from typing import TYPE_CHECKING, Any

from aiosmtpd.smtp import SMTP, AuthResult

from wizard.demo import accounts
from wizard.wording import demo as wording

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable

    from aiosmtpd.smtp import Envelope, LoginPassword, Session

_LARGEST = 20 * 1024 * 1024  # octets, a usual limit (SIZE, RFC 1870)
_LONGEST_AUTH = 12288  # octets, for long passwords (RFC 4954, 4)


def _not_of_use(record: logging.LogRecord) -> bool:
    """Drop one line: aiosmtpd warns at each login of an attribute of its own that nobody here reads."""
    return not record.getMessage().startswith("Session.login_data is deprecated")


class _Post:
    """What happens to each command after aiosmtpd has read it."""

    def __init__(self, deliver: Callable[[str, bytes], Awaitable[None]]) -> None:
        self._deliver = deliver

    # The names of these three methods are aiosmtpd's.

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        # Login is required here and not by aiosmtpd's own switch, which knows STARTTLS only and warns otherwise.
        if not session.authenticated:
            return "530 5.7.0 Authentication required"
        account = session.auth_data
        assert isinstance(account, accounts.PracticeAccount)
        if address.lower() != account.address:
            return f"553 5.7.1 <{address}>: Sender address rejected: not owned by user {account.identifier}"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        known = accounts.find(address) if "@" in address else None
        if known is None:
            return f"550 5.7.1 {_ascii(wording.outside_recipient())}"
        envelope.rcpt_tos.append(known.address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        for address in dict.fromkeys(envelope.rcpt_tos):
            await self._deliver(address, content)
        return "250 2.0.0 Ok: delivered"


class _Conversation(SMTP):
    """One connection, known to its server as long as it lasts."""

    def __init__(self, handler: _Post, open_ones: set[_Conversation], loop: asyncio.AbstractEventLoop) -> None:
        self._open_ones = open_ones
        super().__init__(
            handler,
            hostname=accounts.SMTP_HOST,
            ident="practice",
            data_size_limit=_LARGEST,
            authenticator=_authenticate,
            auth_require_tls=False,  # « TLS » means STARTTLS there; ours holds from the first byte
            loop=loop,
        )
        self.command_size_limits["AUTH"] = _LONGEST_AUTH

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._open_ones.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self._open_ones.discard(self)
        super().connection_lost(error)

    def hang_up(self) -> None:
        """Cut the connection."""
        if isinstance(self.transport, asyncio.WriteTransport):
            self.transport.abort()


def _authenticate(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, typed: LoginPassword
) -> AuthResult:
    name, password = (part.decode("utf-8", "replace") for part in (typed.login, typed.password))
    account = accounts.find(name)
    if account is None or account.lesson is accounts.Lesson.BLOCKED or not account.opens(password):
        return AuthResult(success=False, handled=False, message="535 5.7.8 Error: authentication failed")
    return AuthResult(success=True, auth_data=account)


def _ascii(text: str) -> str:
    """SMTP replies are ASCII (RFC 5321, 4.2) unless both sides agreed otherwise."""
    return unicodedata.normalize("NFKD", text.replace("’", "'")).encode("ascii", "ignore").decode()


class SmtpServer:
    """Takes messages on a free port of loopback by implicit TLS, and hands them to ``deliver(address, content)``."""

    def __init__(self, deliver: Callable[[str, bytes], Awaitable[None]]) -> None:
        logging.getLogger("mail.log").addFilter(_not_of_use)
        self._post = _Post(deliver)
        self._open_ones: set[_Conversation] = set()
        self._server: Any = None

    async def start(self, context: ssl.SSLContext) -> int:
        """Listen; gives the port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: _Conversation(self._post, self._open_ones, loop), "127.0.0.1", 0, ssl=context
        )
        return int(self._server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Stop listening, cut whoever is connected."""
        if self._server is not None:
            self._server.close()
        for conversation in tuple(self._open_ones):
            conversation.hang_up()
        while self._open_ones:
            await asyncio.sleep(0)
        await asyncio.sleep(0)  # the cancelled conversations end
