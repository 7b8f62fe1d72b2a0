# SPDX-License-Identifier: EUPL-1.2
"""Guesses by usual host names. A guess that answers under TLS with its exact name is still shown as a guess."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wizard import transport
from wizard.aio import off_loop
from wizard.core.server import Confidence, Origin, Protocol, Security, Server
from wizard.transport import StageFailed, deadlines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_DOMAIN = re.compile(r"(?=.{4,253}\Z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}\Z")
_HOSTS = {
    Protocol.IMAP: ("imap", "mail", "messagerie", "courrier", "webmail"),
    Protocol.SMTP: ("smtp", "smtps", "mail", "messagerie"),
}
_PORTS = {Protocol.IMAP: 993, Protocol.SMTP: 465}  # implicit TLS only: a guess never begins in clear
_GREETINGS = {Protocol.IMAP: b"* OK", Protocol.SMTP: b"220"}


@dataclass(frozen=True, slots=True)
class Found:
    """The guesses that answered as mail servers, the more usual name first."""

    imap: tuple[Server, ...]
    smtp: tuple[Server, ...]


def candidates(domain: str) -> tuple[tuple[Server, ...], tuple[Server, ...]]:
    """IMAP and SMTP guesses for a mail domain, to be probed. Raises ValueError when it is not a domain in ASCII."""
    domain = domain.strip().lower()
    if not _DOMAIN.match(domain):
        raise ValueError(domain)

    def servers(protocol: Protocol) -> tuple[Server, ...]:
        names = [f"{host}.{domain}" for host in _HOSTS[protocol]]
        return tuple(
            Server(protocol, name, _PORTS[protocol], Security.TLS, Origin.PATTERN, Confidence.VERY_LOW)
            for name in names
        )

    return servers(Protocol.IMAP), servers(Protocol.SMTP)


async def find(
    domain: str,
    *,
    hosts: Mapping[str, str | tuple[str, ...]] | None = None,
    ca_file: Path | None = None,
    deadline: float = deadlines.DISCOVERY,
    ports: Mapping[Protocol, int] | None = None,
) -> Found:
    """Probe all guesses side by side, without a password, and keep those that answered (Confidence.LOW).

    Sends nothing but a TLS handshake. A guess counts when its certificate is valid for exactly that name, from a
    public authority or the one of ``ca_file``, and its greeting is the protocol's. ``hosts`` answers instead of the
    resolver; ``ports`` replaces the usual ports. Raises ValueError when ``domain`` is not one.
    """
    imap, smtp = candidates(domain)
    guesses = [replace(guess, port=(ports or _PORTS)[guess.protocol]) for guess in (*imap, *smtp)]
    trust = await off_loop(transport.Trust, ca_file)
    tasks = [asyncio.ensure_future(_answers(guess, trust, hosts)) for guess in guesses]
    try:
        await asyncio.wait(tasks, timeout=deadline)
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    good = [
        replace(guess, confidence=Confidence.LOW)
        for guess, result in zip(guesses, results, strict=True)
        if result is True
    ]
    for result in results:
        if isinstance(result, Exception):
            raise result
    return Found(
        tuple(server for server in good if server.protocol is Protocol.IMAP),
        tuple(server for server in good if server.protocol is Protocol.SMTP),
    )


async def _answers(guess: Server, trust: transport.Trust, hosts: Mapping[str, str | tuple[str, ...]] | None) -> bool:
    """Whether a mail server of the right protocol greets there, under TLS in its exact name."""
    connection: transport.Connection | None = None
    try:
        addresses = await transport.resolve(guess.host, guess.port, hosts)
        connection = await transport.connect(guess.host, addresses)
        secured = await transport.secure(connection, guess.host, trust)
        connection = secured.connection
        greeting = await connection.call(connection.sock.recv, 64, deadline=deadlines.GREETING)
    except (StageFailed, OSError):
        return False
    finally:
        if connection is not None:
            connection.cut()
    return greeting.startswith(_GREETINGS[guess.protocol])
