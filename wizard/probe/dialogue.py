# SPDX-License-Identifier: EUPL-1.2
"""What both protocols offer to a leg of the check: greeting, one login, proof of service. All calls block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from wizard.core.server import Protocol as MailProtocol

if TYPE_CHECKING:
    import ssl

    from wizard.core.probe import Outcome
    from wizard.core.server import Server
    from wizard.transport import Connection


MOST = 1_048_576  # bytes that a server may say in one conversation


class Dialogue(Protocol):
    """One connection's conversation. Each method raises StageFailed with the outcome, OSError or TimeoutError."""

    def start_tls(self, connection: Connection, context: ssl.SSLContext) -> None:
        """Begin in clear, require STARTTLS (RFC 8314 section 3.3), wrap. MissingCapability: nothing more was sent."""

    def greet(self, connection: Connection) -> str:
        """Read greeting and capabilities under TLS; gives the mechanism chosen for the login."""

    def login(self, user_name: str, password: str) -> None:
        """One try with the chosen mechanism. LoginRefused, ServerSaid (temporary) or ConnectionLost when it fails."""

    def serve(self, address: str) -> Outcome:
        """Prove the service: the mailbox opened read-only, or the right to send; changes nothing."""

    def farewell(self) -> None:
        """Say goodbye."""


def dialogue_for(server: Server) -> Dialogue:
    """A dialogue of the server's protocol."""
    if server.protocol is MailProtocol.IMAP:
        from wizard.probe.imap import ImapDialogue

        return ImapDialogue(server.host)
    from wizard.probe.smtp import SmtpDialogue

    return SmtpDialogue(server.host)


class Gauge:
    """How much a server may still say: a reply without an end is a broken connection, not a full memory."""

    def __init__(self, left: int = MOST) -> None:
        self._left = left

    def take(self, size: int) -> None:
        """Count bytes that were read, or are about to be. Raises ConnectionAbortedError when it is too much."""
        self._left -= size
        if self._left < 0:
            raise ConnectionAbortedError("too long a reply")


def one_line(raw: bytes | str, limit: int = 200) -> str:
    """A server's words as one short line, control characters out: evidence that may be shown."""
    text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else raw
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:limit]
