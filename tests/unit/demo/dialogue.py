# SPDX-License-Identifier: EUPL-1.2
"""Talks to the practice servers as a mail program does: TLS verified by the given authority and host name."""

from __future__ import annotations

import base64
import contextlib
import smtplib
import socket
import ssl
from typing import TYPE_CHECKING

from imapclient import IMAPClient

from wizard.core.server import Protocol, Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.demo import Practice


def server(practice: Practice, protocol: Protocol) -> Server:
    """The one server of a protocol."""
    (found,) = practice.academy.servers_for(protocol)
    return found


def secured(practice: Practice, where: Server, name: str = "") -> ssl.SSLSocket:
    """A verified TLS connection to a practice server."""
    context = ssl.create_default_context(cafile=str(practice.ca_file))
    plain = socket.create_connection((practice.hosts[where.host], where.port), timeout=8)
    try:
        return context.wrap_socket(plain, server_hostname=name or where.host)
    except BaseException:
        plain.close()
        raise


class _Imap(IMAPClient):
    def __init__(self, sock: ssl.SSLSocket, host: str) -> None:
        self._given = sock
        super().__init__(host, ssl=True, timeout=8)

    def _create_IMAP4(self):  # type: ignore[no-untyped-def]
        import imaplib

        given = self._given

        class Dialogue(imaplib.IMAP4):
            def _create_socket(self, timeout=None):  # type: ignore[no-untyped-def]
                return given

        return Dialogue(self.host)


class _Smtp(smtplib.SMTP):
    def __init__(self, sock: ssl.SSLSocket, host: str) -> None:
        self._given = sock
        super().__init__(timeout=8, local_hostname="localhost")
        self._host = host

    def _get_socket(self, host, port, timeout):  # type: ignore[no-untyped-def]
        return self._given


@contextlib.contextmanager
def imap(practice: Practice) -> Iterator[IMAPClient]:
    """A greeted IMAP conversation."""
    where = server(practice, Protocol.IMAP)
    client = _Imap(secured(practice, where), where.host)
    try:
        yield client
    finally:
        client.shutdown()


@contextlib.contextmanager
def smtp(practice: Practice) -> Iterator[smtplib.SMTP]:
    """An SMTP conversation after EHLO."""
    where = server(practice, Protocol.SMTP)
    client = _Smtp(secured(practice, where), where.host)
    try:
        client.connect(where.host, 1)
        client.ehlo()
        yield client
    finally:
        client.close()


def auth(client: smtplib.SMTP, user_name: str, password: str) -> tuple[int, bytes]:
    """One AUTH PLAIN; the reply as it came."""
    plain = base64.b64encode(f"\0{user_name}\0{password}".encode()).decode()
    return client.docmd("AUTH", f"PLAIN {plain}")
