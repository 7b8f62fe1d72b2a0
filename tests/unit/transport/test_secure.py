# SPDX-License-Identifier: EUPL-1.2
"""TLS on a connection that ended just before: a failure with a name, nothing left open, nothing sent in clear."""

from __future__ import annotations

import gc
import socket
import struct
import threading
from typing import TYPE_CHECKING

import pytest

from tests.real.authority import Authority
from tests.real.faults import FaultyServer, under_tls
from wizard import aio, transport
from wizard.core.probe import TlsFailed, TlsReason
from wizard.transport import StageFailed, Trust

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _reset(sock: socket.socket) -> None:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    sock.close()


@pytest.mark.parametrize("leave", [_reset, lambda sock: sock.close()])
def test_left_before_the_handshake(leave: Callable[[socket.socket], None]) -> None:
    connected = threading.Event()

    def serve(sock: socket.socket) -> None:
        connected.wait(5)
        leave(sock)

    async def late() -> None:
        with FaultyServer(serve) as server:
            found = await transport.resolve("x.example", server.port, {"x.example": "127.0.0.1"})
            connection = await transport.connect("x.example", found)
            connected.set()
        await transport.secure(connection, "x.example", Trust())

    with pytest.raises(StageFailed) as failed:
        aio.run(late())
    assert isinstance(failed.value.outcome, TlsFailed)
    assert failed.value.outcome.reason is TlsReason.CLOSED
    del failed
    gc.collect()  # a socket left open would be reported here


def test_cut_before_the_handshake(tmp_path: Path) -> None:
    authority = Authority(tmp_path)

    async def cut() -> None:
        with FaultyServer(under_tls(authority.leaf("x", ("x.example",)), lambda sock: None)) as server:
            found = await transport.resolve("x.example", server.port, {"x.example": "127.0.0.1"})
            connection = await transport.connect("x.example", found)
            connection.sock.shutdown(socket.SHUT_RDWR)
        await transport.secure(connection, "x.example", Trust(authority.file))

    with pytest.raises(StageFailed) as failed:
        aio.run(cut())
    assert isinstance(failed.value.outcome, TlsFailed)
    assert failed.value.outcome.reason is TlsReason.CLOSED
