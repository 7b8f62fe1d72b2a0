# SPDX-License-Identifier: EUPL-1.2
"""Certificates judged by what they say: names, dates, issuer; and any bytes read without an exception."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.certificate import covers
from wizard.core.probe import CertificateFacts, CertificateFault
from wizard.transport.certificates import judge, read

NOW = datetime(2026, 11, 22, tzinfo=UTC)
GOOD = CertificateFacts(
    "CN: imap", "CN: root", ("imap.x.fr",), "2026-01-01T00:00:00+00:00", "2027-01-01T00:00:00+00:00"
)


@pytest.mark.parametrize(
    ("pattern", "host", "expected"),
    [
        ("imap.x.fr", "IMAP.x.fr.", True),
        ("*.x.fr", "imap.x.fr", True),
        ("*.x.fr", "a.imap.x.fr", False),
        ("*.x.fr", "x.fr", False),
        ("*.fr", "x.fr", False),
        ("i*.x.fr", "imap.x.fr", False),
        ("127.0.0.1", "127.0.0.1", True),
        ("::1", "0:0:0:0:0:0:0:1", True),
        ("127.0.0.1", "127.0.0.2", False),
    ],
)
def test_names(pattern: str, host: str, expected: bool) -> None:
    assert covers(pattern, host) is expected


@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        (None, CertificateFault.UNREADABLE),
        (replace(GOOD, issuer="CN: imap"), CertificateFault.SELF_SIGNED),
        (replace(GOOD, not_before="2026-12-01T00:00:00+00:00"), CertificateFault.NOT_YET_VALID),
        (replace(GOOD, not_after="2026-11-01T00:00:00+00:00"), CertificateFault.EXPIRED),
        (replace(GOOD, names=("smtp.x.fr",)), CertificateFault.OTHER_NAME),
        (GOOD, CertificateFault.UNKNOWN_AUTHORITY),
    ],
)
def test_faults(facts: CertificateFacts | None, fault: CertificateFault) -> None:
    assert judge(facts, "imap.x.fr", NOW) is fault


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_not(der: bytes) -> None:
    for bytes_ in (der, b"0\x82" + der, b"0\x03" + der):
        facts = read(bytes_)
        assert facts is None or facts.fingerprint_sha256
