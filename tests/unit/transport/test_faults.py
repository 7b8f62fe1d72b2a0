# SPDX-License-Identifier: EUPL-1.2
"""Errors of the system named by class, and addresses put in the order of Happy Eyeballs."""

from __future__ import annotations

import errno
import socket
import ssl

import pytest

from wizard import aio
from wizard.core.probe import NameNotFound, NoNetwork, Refused, TimedOut, TlsFailed, TlsReason, Unreachable
from wizard.transport import StageFailed, deadlines, resolve
from wizard.transport.faults import connect_outcome, name_outcome, tls_outcome
from wizard.transport.names import Address, interlace


def _tls_error(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, reason)
    error.reason = reason
    return error


def test_names_and_resolvers() -> None:
    assert name_outcome("x", socket.gaierror(socket.EAI_NONAME, "unknown")) == NameNotFound("x")
    assert name_outcome("x", socket.gaierror(11001, "WSAHOST_NOT_FOUND")) == NameNotFound("x")
    assert name_outcome("x", socket.gaierror(11004, "WSANO_DATA")) == NameNotFound("x")
    assert isinstance(name_outcome("x", socket.gaierror(11002, "WSATRY_AGAIN")), NoNetwork)
    assert isinstance(name_outcome("x", socket.gaierror(socket.EAI_AGAIN, "later")), NoNetwork)


def test_connections() -> None:
    windows = ConnectionRefusedError(22, "refused")  # the Proactor loop gives errno 22
    assert connect_outcome("x", 993, windows) == Refused("x", 993)
    assert isinstance(connect_outcome("x", 993, OSError(errno.ENETUNREACH, "none")), NoNetwork)
    assert isinstance(connect_outcome("x", 993, OSError(errno.EHOSTUNREACH, "no")), Unreachable)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (_tls_error("TLSV1_ALERT_PROTOCOL_VERSION"), TlsReason.TOO_OLD),
        (_tls_error("UNSUPPORTED_PROTOCOL"), TlsReason.TOO_OLD),
        (_tls_error("WRONG_VERSION_NUMBER"), TlsReason.NOT_TLS),
        (_tls_error("SSLV3_ALERT_HANDSHAKE_FAILURE"), TlsReason.OTHER),
        (ConnectionResetError(104, "reset"), TlsReason.CLOSED),
        (ssl.SSLEOFError(8, "EOF"), TlsReason.CLOSED),
    ],
)
def test_handshakes(error: OSError, reason: TlsReason) -> None:
    outcome = tls_outcome(error, 5.0)
    assert isinstance(outcome, TlsFailed)
    assert outcome.reason is reason


def test_silence_in_the_handshake() -> None:
    assert tls_outcome(TimeoutError(), 5.0) == TimedOut(5.0)


def test_families_by_turns() -> None:
    six = [Address(socket.AF_INET6, (f"::{n}", 1, 0, 0)) for n in (1, 2)]
    four = [Address(socket.AF_INET, ("127.0.0.1", 1))]
    assert [address.ip for address in interlace([*six, *four])] == ["::1", "127.0.0.1", "::2"]
    assert interlace([]) == ()


def test_given_hosts_need_no_resolver() -> None:
    found = aio.run(resolve("imap.x.fr", 993, {"imap.x.fr": ("::1", "127.0.0.1")}))
    assert [(address.family, address.sockaddr[:2]) for address in found] == [
        (socket.AF_INET6, ("::1", 993)),
        (socket.AF_INET, ("127.0.0.1", 993)),
    ]


def test_silent_resolver_is_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: release.wait(5) and [])
    with pytest.raises(StageFailed) as failed:
        aio.run(resolve("imap.x.fr", 993, deadline=0.05))
    release.set()
    assert isinstance(failed.value.outcome, NoNetwork)


@pytest.mark.parametrize("host", ["a" * 64 + ".fr", "a..fr"])
def test_impossible_names_are_not_found(host: str) -> None:
    with pytest.raises(StageFailed) as failed:
        aio.run(resolve(host, 993))
    assert isinstance(failed.value.outcome, NameNotFound)


def test_table_of_deadlines() -> None:
    table = (deadlines.RESOLVE, deadlines.CONNECT, deadlines.TLS, deadlines.GREETING, deadlines.LOGIN, deadlines.QUOTA)
    assert table == (4, 5, 5, 8, 30, 8)
    assert (deadlines.DISCOVERY, deadlines.CHECK) == (10, 45)
