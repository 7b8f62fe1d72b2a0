# SPDX-License-Identifier: EUPL-1.2
"""Ports of loopback that nobody uses."""

from __future__ import annotations

import socket
from contextlib import closing, suppress


def has_ipv6() -> bool:
    """Whether this machine has an IPv6 loopback."""
    try:
        with closing(socket.socket(socket.AF_INET6)) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def free_ports(number: int, addresses: tuple[str, ...]) -> list[int]:
    """Ports free on all these addresses at once."""
    found: list[int] = []
    while len(found) < number:
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        with suppress(OSError):
            for ip in addresses:
                with closing(socket.socket(socket.AF_INET6 if ":" in ip else socket.AF_INET)) as probe:
                    probe.bind((ip, port))
            if port not in found:
                found.append(port)
    return found
