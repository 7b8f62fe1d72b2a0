# SPDX-License-Identifier: EUPL-1.2
"""What goes wrong between a computer and its mail server: small faulty servers and relays, on loopback, in threads."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
import warnings
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Handler = Callable[[socket.socket], None]


class FaultyServer:
    """Accepts on a free port and hands each connection to ``handle`` in a thread; counts and keeps what was read."""

    def __init__(self, handle: Handler, ip: str = "127.0.0.1", port: int = 0) -> None:
        self._handle = handle
        family = socket.AF_INET6 if ":" in ip else socket.AF_INET
        self._listener = socket.create_server((ip, port), family=family)
        self.port: int = self._listener.getsockname()[1]
        self.connections = 0
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *exc: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self._open:
            _close(sock)
        for thread in self._threads:
            thread.join(5)

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(sock)
            self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):
            self._handle(sock)
        _close(sock)


class DroppingPort:
    """A port on which nothing comes back, as behind a filter: its queue is full, the system drops what arrives."""

    def __init__(self, ip: str = "127.0.0.1", port: int = 0) -> None:
        self._listener = socket.socket()
        self._listener.bind((ip, port))
        self._listener.listen(0)
        self.port: int = self._listener.getsockname()[1]
        self._fillers = [socket.socket() for _ in range(3)]

    def __enter__(self) -> Self:
        for filler in self._fillers:
            filler.setblocking(False)
            filler.connect_ex(self._listener.getsockname())
        return self

    def __exit__(self, *exc: object) -> None:
        for sock in (*self._fillers, self._listener):
            sock.close()


def _close(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
    sock.close()


def silent(sock: socket.socket) -> None:
    """Accept, then say nothing until the other side leaves."""
    while sock.recv(4096):
        pass


class Recorder:
    """Say one line (or nothing), then keep every byte that comes."""

    def __init__(self, line: bytes = b"") -> None:
        self._line = line
        self.read = b""

    def __call__(self, sock: socket.socket) -> None:
        if self._line:
            sock.sendall(self._line + b"\r\n")
        while data := sock.recv(4096):
            self.read += data


def hang_up(sock: socket.socket) -> None:
    """Accept, read the first bytes, close."""
    sock.recv(16)


def under_tls(files: tuple[Path, Path], handle: Handler, *, tls11: bool = False) -> Handler:
    """Real OpenSSL with this certificate, then ``handle`` on the wrapped socket; TLS 1.1 at most on demand."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    if tls11:
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # old on purpose
            context.maximum_version = ssl.TLSVersion.TLSv1_1

    def wrapped(sock: socket.socket) -> None:
        sock.getpeername()  # raises when the client left with a reset: ssl would leave its socket unclosed
        with context.wrap_socket(sock, server_side=True) as secure:
            handle(secure)

    return wrapped


class Script:
    """A server that answers by table: greeting, then for each line read the answer of the first word that fits.

    ``seen`` keeps every line received: proof of what was, and was not, sent. An answer of None closes at once, an empty one is
    silence.
    """

    def __init__(self, greeting: str, answers: dict[str, str | None]) -> None:
        self._greeting = greeting
        self._answers = answers
        self.seen: list[str] = []

    def __call__(self, sock: socket.socket) -> None:
        sock.sendall(self._greeting.encode() + b"\r\n")
        with sock.makefile("rb") as lines:
            for raw in lines:
                line = raw.decode("utf-8", "replace").rstrip("\r\n")
                self.seen.append(line)
                tag = line.split(" ", 1)[0]
                for word, answer in self._answers.items():
                    if word in line.upper():
                        if answer is None:
                            return
                        if answer:
                            text = answer.replace("TAG OK", "TAG OK done").replace("TAG", tag) + "\n"
                            sock.sendall(text.replace("\n", "\r\n").encode())
                        break
                else:
                    sock.sendall(f"{tag} OK done\r\n".encode())


def relay(target: tuple[str, int], *, delay: float = 0.0, strip: bytes = b"") -> Handler:
    """Pass bytes to a real server, late by ``delay`` seconds each way, ``strip`` hidden from the client."""

    def handle(sock: socket.socket) -> None:
        with socket.create_connection(target) as real:
            back = threading.Thread(target=_pump, args=(real, sock, delay, strip), daemon=True)
            back.start()
            _pump(sock, real, delay)
            _close(sock)
            with contextlib.suppress(OSError):
                real.shutdown(socket.SHUT_RDWR)
            back.join(5)

    return handle


def _pump(source: socket.socket, sink: socket.socket, delay: float = 0.0, strip: bytes = b"") -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            if strip:
                data = data.replace(strip, b"X" * len(strip))
            time.sleep(delay)
            sink.sendall(data)
