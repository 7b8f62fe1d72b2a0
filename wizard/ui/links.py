# SPDX-License-Identifier: EUPL-1.2
"""Which addresses the window may open in a browser: https, and only hosts of an academy or of Thunderbird."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from wizard.core.academy import Academy

_OTHERS = ("www.thunderbird.net", "www.education.gouv.fr")


def open_in_browser(address: str) -> None:
    """Hand an address that is allowed to the system's browser."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(address))


def allowed(address: str, *academies: Academy | None) -> bool:
    """Whether an address may be opened: https without credentials, on a domain of these academies or a host we name."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme != "https" or not host or parts.username or parts.password or port not in (None, 443):
        return False
    domains = [domain for academy in academies if academy for domain in (*academy.domains, *academy.former_domains)]
    return host in _OTHERS or any(host == domain or host.endswith(f".{domain}") for domain in domains)
