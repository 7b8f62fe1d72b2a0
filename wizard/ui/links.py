# SPDX-License-Identifier: EUPL-1.2
"""Which addresses the window may open in a browser: https, and only hosts of an academy or of Thunderbird."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.academy import Academy

_OTHERS = ("www.thunderbird.net", "www.education.gouv.fr", "messagerie.education.gouv.fr")


def open_in_browser(address: str) -> None:
    """Hand an address that is allowed to the system's browser."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(address))


def follow(address: str, *academies: Academy | None) -> bool:
    """Open an address in the browser, or a letter to an academy's address; False when it is not allowed."""
    fine = letter(address, *academies) if address.startswith("mailto:") else allowed(address, *academies)
    if fine:
        open_in_browser(address)
    return fine


def allowed(address: str, *academies: Academy | None) -> bool:
    """Whether an address may be opened: https without credentials, on a domain of these academies or a host we name.

    Never one that could carry the state of a session: no query, no fragment.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme != "https" or not host or parts.username or parts.password or port not in (None, 443):
        return False
    if "?" in address or "#" in address:
        return False
    return host in _OTHERS or _of_an_academy(host, academies)


def letter(address: str, *academies: Academy | None) -> bool:
    """Whether a letter may be begun: to an address of these academies, with a subject and nothing else, no NUMEN."""
    from wizard.core.numen import holds_birth_date, holds_numen

    parts = urlsplit(address)
    subject = parse_qsl(parts.query, keep_blank_values=True)
    to = unquote(parts.path)
    host = to.rpartition("@")[2].lower()
    if to.count("@") != 1 or "," in to or parts.fragment or [key for key, _ in subject] not in ([], ["subject"]):
        return False
    said = " ".join(value for _, value in subject)
    return _of_an_academy(host, academies) and not holds_numen(said) and not holds_birth_date(said)


def begin_letter(address: str, academy: Academy | None) -> bool:
    """Begin a letter that the person reads before sending it, in their mail program; False when it is not allowed.

    It goes to the academy's own help desk, or to nobody yet: a subject and a text, no secret (they were searched), no
    copy to anybody.
    """
    from wizard.core.numen import holds_numen

    parts = urlsplit(address)
    to, said = unquote(parts.path), parse_qsl(parts.query, keep_blank_values=True)
    known = not to or (
        to.count("@") == 1 and "," not in to and _of_an_academy(to.rpartition("@")[2].lower(), (academy,))
    )
    if parts.scheme != "mailto" or parts.fragment or not known or [key for key, _ in said] != ["subject", "body"]:
        return False
    if any(holds_numen(value) for _, value in said):
        return False
    open_in_browser(address)
    return True


def _of_an_academy(host: str, academies: Sequence[Academy | None]) -> bool:
    domains = [domain for academy in academies if academy for domain in (*academy.domains, *academy.former_domains)]
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)
