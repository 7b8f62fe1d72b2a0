# SPDX-License-Identifier: EUPL-1.2
"""What a certificate says of itself, judged without asking anybody: its names, its dates. Pure."""

from __future__ import annotations

import contextlib
import ipaddress
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.outcome import CertificateFacts


def covers(pattern: str, host: str) -> bool:
    """Whether a name of the certificate covers the host (RFC 9525, section 6.3: « * » is one whole left label)."""
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(pattern) == ipaddress.ip_address(host)
    pattern, host = pattern.lower().rstrip("."), host.lower().rstrip(".")
    if pattern.startswith("*.") and pattern.count(".") >= 2:
        return "." in host and pattern[2:] == host.split(".", 1)[1]
    return pattern == host


def is_for(facts: CertificateFacts, host: str) -> bool:
    """Whether one of its names covers the host."""
    return any(covers(name, host) for name in facts.names)


def valid_at(facts: CertificateFacts, moment: datetime) -> bool:
    """Whether its dates allow this moment (aware); not when they cannot be read."""
    try:
        return datetime.fromisoformat(facts.not_before) <= moment <= datetime.fromisoformat(facts.not_after)
    except (ValueError, TypeError):  # unreadable; or without a zone
        return False
