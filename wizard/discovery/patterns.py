# SPDX-License-Identifier: EUPL-1.2
"""Guesses by usual host names. A guess that answers under TLS with its exact name is still shown as a guess."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from wizard import aio, transport
from wizard.core.discovered import SourceReport, SourceState
from wizard.core.server import Confidence, Origin, Protocol, Security, Server
from wizard.discovery.asking import DOMAIN
from wizard.discovery.question import candidate
from wizard.transport import StageFailed, deadlines
from wizard.transport.records import addresses

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from wizard.discovery.question import Question
    from wizard.transport.net import Net, Watch

_HOSTS = {
    Protocol.IMAP: ("imap", "mail", "messagerie", "courrier", "webmail"),
    Protocol.SMTP: ("smtp", "smtps", "mail", "messagerie"),
}
_PORTS = {Protocol.IMAP: 993, Protocol.SMTP: 465}  # implicit TLS only: a guess never begins in clear
_GREETINGS = {Protocol.IMAP: b"* OK", Protocol.SMTP: b"220"}


def candidates(domain: str) -> tuple[tuple[Server, ...], tuple[Server, ...]]:
    """IMAP and SMTP guesses for a mail domain, to be probed. Raises ValueError when it is not a domain in ASCII."""
    domain = domain.strip().lower()
    if not DOMAIN.match(domain):
        raise ValueError(domain)

    def servers(protocol: Protocol) -> tuple[Server, ...]:
        names = [f"{host}.{domain}" for host in _HOSTS[protocol]]
        return tuple(
            Server(protocol, name, _PORTS[protocol], Security.TLS, Origin.PATTERN, Confidence.VERY_LOW)
            for name in names
        )

    return servers(Protocol.IMAP), servers(Protocol.SMTP)


async def ask(question: Question, watch: Watch, *, ports: Mapping[Protocol, int] | None = None) -> SourceReport:
    """Probe the guesses side by side, without a password; the most usual name wins for each protocol.

    Sends nothing but a TLS handshake. A guess counts when its certificate is valid for exactly that name and its
    greeting is the protocol's. With ``question.everything`` every guess that answers is kept.
    """
    both = await asyncio.gather(*(_of_one(guesses, question, watch, ports) for guesses in candidates(question.domain)))
    found = tuple(candidate(question, server, detail="greeting") for servers in both for server in servers)
    return SourceReport(
        Origin.PATTERN,
        SourceState.ANSWERED if found else SourceState.NOTHING,
        candidates=found,
        authenticated=bool(found),
    )


async def _of_one(
    guesses: Sequence[Server],
    question: Question,
    watch: Watch,
    ports: Mapping[Protocol, int] | None,
) -> tuple[Server, ...]:
    """The guesses of one protocol that answered."""

    def job(guess: Server) -> Callable[[Callable[[], None]], Awaitable[bool]]:
        async def work(alive: Callable[[], None]) -> bool:
            def sign() -> None:
                alive()
                watch.alive()

            return await _answers(guess, question.net, watch.beside(sign))

        return work

    placed = [replace(guess, port=(ports or _PORTS)[guess.protocol], confidence=Confidence.LOW) for guess in guesses]

    def settled(answers: Sequence[bool | None]) -> bool:
        return any(answers) and not question.everything

    answers = await aio.best_of([job(guess) for guess in placed], settled, deadline=deadlines.DISCOVERY)
    found = tuple(guess for guess, answer in zip(placed, answers, strict=True) if answer)
    return found if question.everything else found[:1]  # others that were as quick this time may not be so the next


async def _answers(guess: Server, net: Net, watch: Watch) -> bool:
    """Whether a mail server of the right protocol greets there, under TLS in its exact name."""
    connection: transport.Connection | None = None
    try:
        found = await addresses(guess.host, guess.port, net)
        watch.contacts(guess.host)
        connection = await transport.connect(guess.host, found)
        watch.alive()
        secured = await transport.secure(connection, guess.host, net.trust)
        connection = secured.connection
        greeting = await connection.call(connection.sock.recv, 64, deadline=deadlines.GREETING)
    except (StageFailed, OSError):
        return False
    finally:
        if connection is not None:
            connection.cut()
    return greeting.startswith(_GREETINGS[guess.protocol])
