# SPDX-License-Identifier: EUPL-1.2
"""One connection: blocking stages off the loop, and a way to cut it at any moment."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any, TypeVar

from wizard.aio import off_loop

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.transport.names import Address

T = TypeVar("T")


class Connection:
    """A connected socket, perhaps wrapped in TLS later on, used by one stage at a time.

    A stage is a blocking call in a thread. It is cut through a duplicate of the handle: ``SSLSocket.shutdown`` would
    drop the TLS object first, and a thread that writes in between would write in clear.
    """

    def __init__(self, sock: socket.socket, address: Address) -> None:
        sock.settimeout(None)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = sock
        self.address = address
        self.close_dialogue: Callable[[], object] | None = None  # whoever reads through a file of the socket sets it
        self._handle = sock.dup()
        self._lock = threading.Lock()
        self._busy = False
        self._cut = False

    async def call(self, stage: Callable[..., T], *args: Any, deadline: float) -> T:
        """Run one blocking stage within ``deadline`` seconds. Raises TimeoutError; any way out but success cuts."""
        with self._lock:
            if self._cut:
                raise ConnectionAbortedError("cut")
            self._busy = True
        self.sock.settimeout(deadline)
        try:
            async with asyncio.timeout(deadline):
                return await off_loop(self._work, stage, *args)
        except BaseException:
            self.cut()
            raise

    def _work(self, stage: Callable[..., T], *args: Any) -> T:
        try:
            return stage(*args)
        finally:
            with self._lock:
                self._busy = False
                cut = self._cut
            if cut:  # nobody waits for this thread any more: it closes what it used
                self._close()

    def cut(self) -> None:
        """End the connection now, whatever a thread is doing with it. Nothing can be sent afterwards."""
        with self._lock:
            first, self._cut = not self._cut, True
            busy = self._busy
        if first:
            with contextlib.suppress(OSError):
                self._handle.shutdown(socket.SHUT_RDWR)
            self._handle.close()
        if not busy:
            self._close()

    def _close(self) -> None:
        if self.close_dialogue is not None:
            with contextlib.suppress(Exception):  # a library's farewell on a dead connection
                self.close_dialogue()
        with contextlib.suppress(OSError):
            self.sock.close()
