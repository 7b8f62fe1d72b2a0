# SPDX-License-Identifier: EUPL-1.2
"""A web proxy of the tests' own: CONNECT, a login asked for, hosts refused, and a list of whom it was asked for."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from tests.real.faults import FaultyServer, relay

if TYPE_CHECKING:
    import socket
    from collections.abc import Mapping


class ProxyServer(FaultyServer):
    """Leads « host:port » to a real address of ``ways``; 403 for others.

    ``login`` (« user:password ») is asked for by 407; ``raw`` answers every request with these bytes instead.
    ``targets`` keeps what was asked for.
    """

    def __init__(
        self,
        ways: Mapping[str, tuple[str, int]],
        *,
        login: str = "",
        raw: bytes = b"",
        ip: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self._ways = ways
        self._login = base64.b64encode(login.encode()).decode()
        self._raw = raw
        self.targets: list[str] = []
        super().__init__(self._speak, ip, port)

    def _speak(self, sock: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            data = sock.recv(4096)
            if not data:
                return
            head += data
        text = head.decode("latin-1")
        target = text.split(" ", 2)[1]
        self.targets.append(target)
        if self._raw:
            sock.sendall(self._raw)
        elif self._login and f"Proxy-Authorization: Basic {self._login}\r\n" not in text:
            sock.sendall(
                b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                b'Proxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n'
            )
        elif target not in self._ways:
            sock.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        else:
            sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            relay(self._ways[target])(sock)
