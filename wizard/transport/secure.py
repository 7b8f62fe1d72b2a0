# SPDX-License-Identifier: EUPL-1.2
"""The TLS stage: a connection that may carry a password, or the reason why there is none."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wizard.aio import off_loop
from wizard.core.probe import BadCertificate, CertificateFacts, CertificateFault, TimedOut, TlsFailed, TlsReason
from wizard.transport import deadlines
from wizard.transport.certificates import certificate_facts, judge, read
from wizard.transport.faults import StageFailed, tls_outcome
from wizard.transport.race import connect
from wizard.transport.trust import Authority, Trust

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.probe import Outcome
    from wizard.transport.certificates import Upgrade
    from wizard.transport.connection import Connection


@dataclass(frozen=True, slots=True)
class Secured:
    """A connection under TLS that was verified; ``issuer`` is set when the authority is not a public one."""

    connection: Connection
    version: str  # « TLSv1.3 »
    authority: Authority
    issuer: str = ""


def wrap(host: str) -> Upgrade:
    """Implicit TLS (RFC 8314): the handshake comes first, with the host's name (SNI)."""

    def upgrade(connection: Connection, context: ssl.SSLContext) -> None:
        connection.sock = context.wrap_socket(connection.sock, server_hostname=host)

    return upgrade


async def secure(
    connection: Connection,
    host: str,
    trust: Trust,
    *,
    upgrade: Upgrade | None = None,
    accept_intercepted: bool = False,
    deadline: float = deadlines.TLS,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Secured:
    """Start TLS on a fresh connection, ask each set of authorities in turn, each on a connection of its own.

    ``upgrade`` starts TLS in its own way (STARTTLS) and puts the wrapped socket into ``connection.sock``; it may raise
    StageFailed. Raises StageFailed: BadCertificate, TlsFailed, TimedOut, MissingCapability, ConnectionLost…
    Any exception here is a failure; which one is told by a second look at the certificate, which sends nothing.
    """
    start = upgrade or wrap(host)
    refusal = ""
    for authority in trust.authorities:
        try:
            if refusal:
                connection = await connect(host, (connection.address,))
            context = await off_loop(trust.context, authority)
            await connection.call(start, connection, context, deadline=deadline)
            return await _accepted(connection, host, authority, accept_intercepted)
        except ssl.SSLCertVerificationError as error:
            refusal = error.verify_message or str(error.reason)
            if authority is Authority.SYSTEM or not trust.may_ask_next(error):
                break
        except TimeoutError:
            raise StageFailed(TimedOut(deadline)) from None
        except OSError as error:
            raise StageFailed(await _look_again(connection, host, start, error, deadline, now())) from error
        except BaseException:
            connection.cut()
            raise
    facts, _ = await certificate_facts(host, connection.address, start)
    raise StageFailed(BadCertificate(judge(facts, host, now()), facts or CertificateFacts(), refusal))


async def _accepted(connection: Connection, host: str, authority: Authority, accept_intercepted: bool) -> Secured:
    sock = connection.sock
    if not isinstance(sock, ssl.SSLSocket):  # an upgrade that forgot to: never go on in clear
        raise StageFailed(TlsFailed(TlsReason.OTHER, detail="not wrapped"))
    version = sock.version()
    if not version:  # closed just before: wrapped without a handshake
        connection.cut()
        raise StageFailed(TlsFailed(TlsReason.CLOSED, detail="no handshake"))
    if authority is Authority.PUBLIC:
        return Secured(connection, version, authority)
    facts = await off_loop(read, sock.getpeercert(binary_form=True) or b"")
    if authority is Authority.SYSTEM and not accept_intercepted:
        raise StageFailed(BadCertificate(CertificateFault.INTERCEPTED, facts or CertificateFacts(), version))
    return Secured(connection, version, authority, facts.issuer if facts else host)


async def _look_again(
    connection: Connection, host: str, start: Upgrade, error: OSError, deadline: float, now: datetime
) -> Outcome:
    """The handshake failed for another reason than the certificate, or the system does not say which."""
    outcome = tls_outcome(error, deadline)
    if not isinstance(outcome, TlsFailed) or outcome.reason not in (TlsReason.TOO_OLD, TlsReason.OTHER):
        return outcome
    facts, version = await certificate_facts(host, connection.address, start)
    if version in ("SSLv3", "TLSv1", "TLSv1.1"):
        return TlsFailed(TlsReason.TOO_OLD, detail=version)
    if facts is not None and outcome.reason is TlsReason.OTHER and not getattr(error, "reason", None):
        return BadCertificate(judge(facts, host, now), facts, outcome.detail)
    return outcome
