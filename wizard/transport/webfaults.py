# SPDX-License-Identifier: EUPL-1.2
"""How a fetch fails: one word for each way, with the host it happened at."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from wizard.core.probe import BadCertificate, ConnectionLost, NameNotFound, TimedOut, TlsFailed

if TYPE_CHECKING:
    from wizard.core.probe import Outcome


class WebFault(StrEnum):
    """Why a page was not got."""

    NAME = "name"
    NETWORK = "network"
    TIMEOUT = "timeout"
    CERTIFICATE = "certificate"
    TLS = "tls"
    STATUS = "status"
    REDIRECT_PLAIN = "redirect-plain"  # led to http: not followed
    REDIRECT_ELSEWHERE = "redirect-elsewhere"  # led to another registrable domain: not followed without consent
    REDIRECTS = "redirects"  # too many
    TOO_LARGE = "too-large"
    PROXY_LOGIN = "proxy-login"  # HTTP 407
    PROXY = "proxy"
    PROXY_UNUSED = "proxy-unused"  # no direct way, and a proxy that is not used: named by a script, or of another kind
    BROKEN = "broken"  # an answer that cannot be read


class WebFailed(Exception):
    """A fetch ended badly. Not an OSError: it goes through the TLS stage unchanged.

    ``host``: where it happened; for the redirect faults, where it was led to. ``detail``: a status, a reason.
    """

    def __init__(self, fault: WebFault, host: str, detail: str = "", outcome: Outcome | None = None) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.host = host
        self.detail = detail
        self.outcome = outcome


def fault_of(outcome: Outcome) -> WebFault:
    """The word for a stage that failed below HTTP."""
    if isinstance(outcome, NameNotFound):
        return WebFault.NAME
    if isinstance(outcome, TimedOut):
        return WebFault.TIMEOUT
    if isinstance(outcome, BadCertificate):
        return WebFault.CERTIFICATE
    if isinstance(outcome, TlsFailed):
        return WebFault.TLS
    if isinstance(outcome, ConnectionLost):
        return WebFault.BROKEN
    return WebFault.NETWORK
