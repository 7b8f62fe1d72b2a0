# SPDX-License-Identifier: EUPL-1.2
"""What a mail domain is to us: an academy's, nearly one, a person's own mail, a school service, or unknown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from wizard.core.typed import distance

if TYPE_CHECKING:
    from collections.abc import Iterable


class Known(Protocol):
    """What is read of an academy here: an ``Academy`` and an ``AcademyName`` both have it."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def domains(self) -> tuple[str, ...]: ...
    @property
    def former_domains(self) -> tuple[str, ...]: ...
    @property
    def student_domains(self) -> tuple[str, ...]: ...


_PRIVATE = frozenset(
    (
        "gmail.com",
        "gmail.fr",
        "googlemail.com",
        "orange.fr",
        "orange.com",
        "wanadoo.fr",
        "free.fr",
        "sfr.fr",
        "neuf.fr",
        "cegetel.net",
        "laposte.net",
        "laposte.fr",
        "bbox.fr",
        "numericable.fr",
        "noos.fr",
        "club-internet.fr",
        "aliceadsl.fr",
        "msn.com",
        "aol.com",
        "aol.fr",
        "ymail.com",
        "rocketmail.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "proton.me",
        "protonmail.com",
        "protonmail.ch",
        "pm.me",
        "tutanota.com",
        "tuta.com",
        "mailo.com",
        "netcourrier.com",
        "gmx.com",
        "gmx.fr",
        "gmx.net",
        "mail.com",
        "posteo.net",
        "posteo.de",
        "zaclys.net",
        "riseup.net",
    )
)
_PRIVATE_NAMES = frozenset(("hotmail", "outlook", "live", "yahoo"))  # with any national ending
_SCHOOL_SERVICES = (
    "index-education.net",
    "index-education.fr",
    "educonnect.education.gouv.fr",
    "skolengo.com",
    "kosmoseducation.com",
    "itslearning.com",
    "neoconnect.fr",
    "opendigitaleducation.com",
    "ecoledirecte.com",
    "monlycee.net",
    "enthdf.fr",
    "atrium-sud.fr",
    "e-lyco.fr",
    "laclasse.com",
    "toutatice.fr",
    "netocentre.fr",
    "eclat-bfc.fr",
    "monbureaunumerique.fr",
    "l-educdenormandie.fr",
    "lyceeconnecte.fr",
    "parisclassenumerique.fr",
    "mon-ent-occitanie.fr",
    "beneylu.com",
    "klassroom.co",
)
_SERVICE_LABEL = re.compile(r"(?:ent|pronote|educonnect|arena|ecoledirecte)(?:[-0-9].*)?\Z")
_STUDENT_LABEL = re.compile(r"(?:etud|etu|etudiants?|eleves?|student)\Z")
_HOST_LABEL = re.compile(r"(?:imap|smtps?|pop|www|webmail|mail|messagerie|courrier|portail|intranet|login|bv)\Z")


def owner(domain: str, names: Iterable[Known]) -> Known | None:
    """The academy whose domain this is today."""
    return next((name for name in names if domain in name.domains), None)


def former_owner(domain: str, names: Iterable[Known]) -> Known | None:
    """The academy that took over from the one whose domain this was."""
    return next((name for name in names if domain in name.former_domains), None)


def student_owner(domain: str, names: Iterable[Known]) -> Known | None:
    """The academy whose students have this domain: its file says so, or the name does (« etud. »)."""
    label, _, parent = domain.partition(".")
    for name in names:
        if domain in name.student_domains or (parent in name.domains and _STUDENT_LABEL.match(label)):
            return name
    return None


def is_private(domain: str) -> bool:
    """Whether it is a public mail provider's: somebody's own mail."""
    return domain in _PRIVATE or domain.partition(".")[0] in _PRIVATE_NAMES


def is_school_service(domain: str) -> bool:
    """Whether it belongs to an ENT, to Pronote, to EduConnect or the like: no mail that a mail program can read."""
    if any(domain == service or domain.endswith(f".{service}") for service in _SCHOOL_SERVICES):
        return True
    return any(_SERVICE_LABEL.match(label) for label in domain.split(".")[:-1])


def parent_of(domain: str, names: Iterable[Known]) -> tuple[str, bool]:
    """The academy domain below which this one stands, and whether it names a server; ("", False) when none."""
    label, _, parent = domain.partition(".")
    if owner(parent, names) is None:
        return "", False
    return parent, bool(_HOST_LABEL.match(label))


def nearest(domain: str, names: Iterable[Known]) -> str:
    """The academy domain that was probably meant, or "".

    Another ending (« ac-amiens.com »), « ac- » left out, up to two slips, a part of the name (« ac-nancy.fr »), or the
    beginning of only one domain.
    """
    known = [(item, item in name.domains) for name in names for item in (*name.domains, *name.former_domains)]
    tidy = re.sub(r"[\s,_;]+", ".", domain).strip(".-")
    head = tidy.partition(".")[0]
    if not head:
        return ""
    for item, _ in known:
        name = item.partition(".")[0]
        if name in (head, f"ac-{head}") or tidy.replace(".", "-").startswith(f"{name}-"):
            return item
    close = [(_slips(tidy, head, item), not current, item) for item, current in known]
    slips, _, item = min(close, default=(9, False, ""))
    if slips <= 2:
        return item
    words = set(head.split("-")) - {"ac", ""}
    for found in (
        [item for item, _ in known if words and words <= set(item.partition(".")[0].split("-"))],
        [item for item, _ in known if len(tidy) >= 5 and item.startswith(tidy)],
    ):
        if len(set(found)) == 1:
            return found[0]
    return ""


def _slips(tidy: str, head: str, item: str) -> int:
    """Slips between what was typed and a domain; 9 when they are too many for its length to mean anything."""
    name = item.partition(".")[0]
    allowed = 1 if len(name) < 8 else 2
    whole = distance(tidy, item, allowed)
    if whole <= allowed:
        return whole
    return 2 if len(name) >= 8 and distance(head, name, 1) <= 1 else 9
