# SPDX-License-Identifier: EUPL-1.2
"""How a stage fails inside the transport: the outcome travels as an exception to whoever runs the stage."""

from __future__ import annotations

import errno
import socket
import ssl
from typing import TYPE_CHECKING

from wizard.core.probe import (
    ConnectionLost,
    NameNotFound,
    NoNetwork,
    Refused,
    TimedOut,
    TlsFailed,
    TlsReason,
    Unreachable,
)

if TYPE_CHECKING:
    from wizard.core.probe import Outcome


class StageFailed(Exception):
    """A stage ended badly; ``outcome`` is the value that the report carries."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(type(outcome).__name__)
        self.outcome = outcome


_UNKNOWN_NAME = {
    getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA", "EAI_ADDRFAMILY") if hasattr(socket, name)
}
_UNKNOWN_NAME |= {11001, 11004}  # WSAHOST_NOT_FOUND, WSANO_DATA: the name server has answered
_NO_ROUTE = {errno.ENETUNREACH, errno.ENETDOWN, 10051, 10050}
_TOO_OLD = ("UNSUPPORTED_PROTOCOL", "PROTOCOL_VERSION", "NO_PROTOCOLS_AVAILABLE", "UNSUPPORTED_SSL_VERSION")
_NOT_TLS = (
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "PACKET_LENGTH_TOO_LONG",
    "RECORD_LAYER_FAILURE",
    "UNKNOWN_PROTOCOL",
)


def name_outcome(host: str, error: OSError) -> Outcome:
    """What a failed look-up means: no such name, or nobody to ask."""
    if isinstance(error, socket.gaierror) and error.errno not in _UNKNOWN_NAME:
        return NoNetwork(detail=f"resolver: {error.strerror or error.errno}")
    return NameNotFound(host)


def connect_outcome(host: str, port: int, error: OSError) -> Outcome:
    """What a failed connection means. By class first: errno differs between systems and event loops."""
    if isinstance(error, ConnectionRefusedError):
        return Refused(host, port)
    if error.errno in _NO_ROUTE:
        return NoNetwork(detail=error.strerror or "no route")
    return Unreachable(host, port, detail=error.strerror or type(error).__name__)


def tls_outcome(error: OSError, seconds: float) -> Outcome:
    """What a failed handshake means when no certificate could be judged."""
    if isinstance(error, TimeoutError):
        return TimedOut(seconds)
    reason = getattr(error, "reason", None) or ""
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ConnectionError):
        return TlsFailed(TlsReason.CLOSED, detail=type(error).__name__)
    if isinstance(error, ssl.SSLError):
        if any(word in reason for word in _TOO_OLD):
            return TlsFailed(TlsReason.TOO_OLD, detail=reason)
        if any(word in reason for word in _NOT_TLS):
            return TlsFailed(TlsReason.NOT_TLS, detail=reason)
        return TlsFailed(TlsReason.OTHER, detail=reason or type(error).__name__)
    return ConnectionLost(detail=error.strerror or type(error).__name__)
