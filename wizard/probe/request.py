# SPDX-License-Identifier: EUPL-1.2
"""What a check is asked: servers in order, user names in order, one password, whom to trust."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from wizard.core.academy import LoginForm
    from wizard.core.secret import Secret
    from wizard.core.server import Server

MOST_REFUSALS = 2  # the two user-name forms, once each


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ProbeRequest:
    """Both lists of servers hold at least one; ``user_names`` are tried in order, each once at most.

    ``hosts`` answers instead of the resolver (practice academy, tests). ``on_refusal`` is called in a thread at each
    refused login, so that a check cancelled afterwards has still counted it.
    """

    imap: tuple[Server, ...]
    smtp: tuple[Server, ...]
    address: str
    user_names: tuple[tuple[LoginForm, str], ...]
    password: Secret
    ca_file: Path | None = None
    accept_intercepted: bool = False
    hosts: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    max_refusals: int = MOST_REFUSALS
    on_refusal: Callable[[], None] | None = None
    clock: Callable[[], float] = time.monotonic  # seconds, for durations
    now: Callable[[], datetime] = _now  # aware, for the dates of certificates
    web_port: int = 443  # looked at when a mail port does not answer: evidence for the verdict
    nameserver: tuple[str, int] | None = None  # asked by the looks around instead of the system's
    proxies: Mapping[str, str] | None = None  # as the environment has them; None: the system's

    def __post_init__(self) -> None:
        """Refuse what cannot be asked: no server, no user name, a NUL (it parts the fields of SASL PLAIN, RFC 4616)."""
        if not (self.imap and self.smtp and self.user_names):
            raise ValueError("a check needs both servers and a user name")
        if "\0" in self.password.reveal() or any("\0" in name for _, name in self.user_names):
            raise ValueError("NUL in a user name or password")
