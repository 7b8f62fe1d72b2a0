# SPDX-License-Identifier: EUPL-1.2
"""A certificate read for what it says of itself, and the fault named from these facts.

Verification codes are not used for verdicts: on Windows and macOS they are the system's own, in its language.
"""

from __future__ import annotations

import contextlib
import ssl
from typing import TYPE_CHECKING

from wizard.core.certificate import is_for
from wizard.core.probe import CertificateFacts, CertificateFault
from wizard.transport import deadlines
from wizard.transport.faults import StageFailed
from wizard.transport.race import connect
from wizard.transport.trust import lenient

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wizard.transport.connection import Connection
    from wizard.transport.names import Address

    Upgrade = Callable[[Connection, ssl.SSLContext], None]


async def certificate_facts(host: str, address: Address, upgrade: Upgrade) -> tuple[CertificateFacts | None, str]:
    """The facts of the certificate shown there, and the TLS version; (None, "") when TLS does not come about.

    A connection of its own, not verified: nothing is sent over it but what ``upgrade`` needs to start TLS.
    """
    try:
        connection = await connect(host, (address,))
    except StageFailed:
        return None, ""
    try:
        await connection.call(upgrade, connection, lenient(), deadline=deadlines.TLS)
        sock = connection.sock
        if not isinstance(sock, ssl.SSLSocket):
            return None, ""
        der, version = sock.getpeercert(binary_form=True), sock.version() or ""
    except (OSError, StageFailed):
        return None, ""
    finally:
        connection.cut()
    return (read(der) if der else None), version


def read(der: bytes) -> CertificateFacts | None:
    """The facts of a DER certificate (RFC 5280); None when it cannot be read."""
    from asn1crypto import x509

    with contextlib.suppress(ValueError, TypeError, KeyError, LookupError):
        certificate = x509.Certificate.load(der)
        names = (*certificate.valid_domains, *certificate.valid_ips)
        return CertificateFacts(
            subject=certificate.subject.human_friendly,
            issuer=certificate.issuer.human_friendly,
            names=tuple(dict.fromkeys(names)),
            not_before=certificate.not_valid_before.isoformat(),
            not_after=certificate.not_valid_after.isoformat(),
            fingerprint_sha256=certificate.sha256_fingerprint.replace(" ", ""),
        )
    return None


def judge(facts: CertificateFacts | None, host: str, now: datetime) -> CertificateFault:
    """Why a certificate that was not accepted is bad; ``now`` is aware. The gravest plain reason first."""
    from datetime import datetime as moment

    if facts is None:
        return CertificateFault.UNREADABLE
    if facts.subject == facts.issuer:
        return CertificateFault.SELF_SIGNED
    if moment.fromisoformat(facts.not_before) > now:
        return CertificateFault.NOT_YET_VALID
    if moment.fromisoformat(facts.not_after) < now:
        return CertificateFault.EXPIRED
    if not is_for(facts, host):
        return CertificateFault.OTHER_NAME
    return CertificateFault.UNKNOWN_AUTHORITY
