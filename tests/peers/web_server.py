# SPDX-License-Identifier: EUPL-1.2
"""A web server of the tests' own: by host and path, under TLS or plain, with every answer one may get."""

from __future__ import annotations

import email.utils
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.real.faults import FaultyServer, under_tls

if TYPE_CHECKING:
    import socket
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True)
class Reply:
    """One answer. ``delay``: seconds before it; ``drip``: seconds between two bytes of the body; ``raw``: all bytes."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    drip: float = 0.0
    chunked: bool = False
    length: int | None = None  # a Content-Length that is wrong
    raw: bytes | None = None


def moved(location: str, status: int = 302) -> Reply:
    """A redirect."""
    return Reply(status, headers={"Location": location})


class WebServer(FaultyServer):
    """Routes « host/path » or « /path » → Reply; 404 otherwise. ``seen`` keeps « host/path », ``heads`` the headers."""

    def __init__(
        self,
        routes: Mapping[str, Reply],
        files: tuple[Path, Path] | None = None,
        *,
        ip: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.routes = dict(routes)
        self.seen: list[str] = []
        self.heads: list[str] = []
        self._stop = threading.Event()
        super().__init__(under_tls(files, self._speak) if files else self._speak, ip, port)

    def __exit__(self, *exc: object) -> None:
        self._stop.set()
        super().__exit__(*exc)

    def _speak(self, sock: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            data = sock.recv(4096)
            if not data:
                return
            head += data
        text = head.decode("latin-1")
        self.heads.append(text)
        path = text.split(" ", 2)[1]
        host = next((line[6:] for line in text.split("\r\n") if line.lower().startswith("host: ")), "")
        self.seen.append(host + path)
        reply = self.routes.get(host + path, self.routes.get(path, Reply(404)))
        self._stop.wait(reply.delay)
        if reply.raw is not None:
            sock.sendall(reply.raw)
            return
        length = len(reply.body) if reply.length is None else reply.length
        headers = {"Date": email.utils.formatdate(usegmt=True), **reply.headers}
        headers |= {"Transfer-Encoding": "chunked"} if reply.chunked else {"Content-Length": str(length)}
        lines = [f"HTTP/1.1 {reply.status} X", *(f"{name}: {value}" for name, value in headers.items())]
        sock.sendall("\r\n".join((*lines, "", "")).encode("latin-1"))
        if reply.chunked:
            for start in range(0, len(reply.body), 1024):
                piece = reply.body[start : start + 1024]
                sock.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
            sock.sendall(b"0\r\n\r\n")
        elif reply.drip:
            for number in range(len(reply.body)):
                sock.sendall(reply.body[number : number + 1])
                self._stop.wait(reply.drip)
        else:
            sock.sendall(reply.body)
