# SPDX-License-Identifier: EUPL-1.2
"""The academic address as people type or paste it: cleaned, recognised, and told what is odd about it."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard.core import domains
from wizard.core.forms import address_forms, school_number
from wizard.core.message import Checked, Finding, Severity
from wizard.core.numen import holds_numen, looks_like_birth_date
from wizard.core.typed import is_latin_accented, one_line, without_accents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.domains import Known


class AddressCode(StrEnum):
    """What is found about an address."""

    EMPTY = "address-empty"
    CLEANED = "address-cleaned"  # spaces, invisible characters, a stray full stop at the end
    EXTRACTED = "address-extracted"  # taken out of « Nom <adresse> » or of a mailto: link
    LOWERED = "address-lowered"
    NUMEN = "address-numen"
    BIRTH_DATE = "address-birth-date"
    WEB_ADDRESS = "address-web"
    NO_AT = "address-no-at"
    TWO_AT = "address-two-at"
    NO_NAME = "address-no-name"  # nothing before the @
    NO_END = "address-no-end"  # « p.nom@ac-amiens »
    SPACE = "address-space"
    ACCENT = "address-accent"
    LOOK_ALIKE = "address-look-alike"
    IDN = "address-idn"
    BAD_CHARACTER = "address-bad-character"
    DOTS = "address-dots"
    TOO_LONG = "address-too-long"
    NEAR_DOMAIN = "address-near-domain"
    FORMER_DOMAIN = "address-former-domain"
    STUDENT = "address-student"
    PRIVATE = "address-private"
    SCHOOL_SERVICE = "address-school-service"
    UNKNOWN_DOMAIN = "address-unknown-domain"
    FUNCTIONAL = "address-functional"  # ce.0800001a@: the school's
    ALIAS = "address-alias"  # pnom@
    OTHER_ACADEMY = "address-other-academy"  # suggestion: the id of that academy, not an address


_LONGEST = 254  # RFC 5321, section 4.5.3.1.3, less the angle brackets
_LOCAL = re.compile(r"[a-z0-9_+'-]+(?:\.[a-z0-9_+'-]+)*")
_ALLOWED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._+'-")
_DOMAIN = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+")
_WEB = re.compile(r"(?:https?:/|www\.)|^[^@]*\.[a-z]{2,}/", re.IGNORECASE)


def check_address(text: str, names: Sequence[Known], academy: Known | None = None, name: str = "") -> Checked:
    """Clean an address and say what is odd about it. Never raises; a NUMEN or a birth date comes back as "".

    ``names``: every academy known (``Catalogue.names``); ``academy``: the one chosen, whose address is expected;
    ``name``: the person's, one of whose usual addresses is no alias.
    """
    if holds_numen(text):
        return _wiped(AddressCode.NUMEN)
    if len(text) > 4 * _LONGEST:
        return Checked("", (Finding(AddressCode.TOO_LONG, Severity.WRONG, (str(_LONGEST),)),))
    known = [*([academy] if academy else []), *names]
    address, findings = _cleaned(text)
    if looks_like_birth_date(address) or looks_like_birth_date(address.partition("@")[0]):
        return _wiped(AddressCode.BIRTH_DATE)
    fault = _form(address, known, academy)
    if fault:
        return Checked(address, (*findings, fault))
    local, _, domain = address.partition("@")
    return Checked(address, (*findings, *_domain(local, domain, known, academy), *_local(local, domain, known, name)))


def _wiped(code: AddressCode) -> Checked:
    return Checked("", (Finding(code, Severity.WRONG),))


def _cleaned(text: str) -> tuple[str, tuple[Finding, ...]]:
    value = one_line(text)
    done = {AddressCode.CLEANED} if value != text else set()
    before = ""
    while value != before:  # until nothing more comes off: what is given back must clean to itself
        before = value
        if inside := re.search(r"<([^<>]*@[^<>]*)>", value):
            value = inside[1].strip()
            done.add(AddressCode.EXTRACTED)
        if value.lower().startswith("mailto:"):
            value = value[len("mailto:") :].partition("?")[0].strip()
            done.add(AddressCode.EXTRACTED)
        tidy = re.sub(r"\s*([@.\-])\s*", r"\1", value.replace("’", "'"))
        tidy = tidy.strip(' ,;:<>()[]"').rstrip(".,;: ")
        lowered = one_line(tidy.lower())
        if tidy != value:
            done.add(AddressCode.CLEANED)
        if lowered != tidy:
            done.add(AddressCode.LOWERED)
        value = lowered
    return value, tuple(Finding(code, Severity.GOOD) for code in AddressCode if code in done)


def _form(address: str, known: Sequence[Known], academy: Known | None) -> Finding | None:
    """What keeps the text from being an address at all."""
    wrong = Severity.WRONG
    if not address:
        return Finding(AddressCode.EMPTY, wrong)
    if _WEB.search(address):
        return Finding(AddressCode.WEB_ADDRESS, wrong)
    if len(address) > _LONGEST or len(address.partition("@")[0]) > 64 + len(address) * ("@" not in address):
        return Finding(AddressCode.TOO_LONG, wrong, (str(_LONGEST),))
    local, at, domain = address.partition("@")
    if not at:
        return Finding(AddressCode.NO_AT, wrong, suggestion=_with_at(address, known, academy))
    if "@" in domain:
        return Finding(AddressCode.TWO_AT, wrong, suggestion=_one_at(address, known))
    if not local:
        return Finding(AddressCode.NO_NAME, wrong)
    if " " in address:
        joined = f"{local.replace(' ', '.')}@{domain.replace(' ', '')}"
        return Finding(AddressCode.SPACE, wrong, suggestion=joined if _good(joined) else None)
    if not address.isascii():
        return _not_ascii(address, local, domain, known)
    if "xn--" in domain:
        return Finding(AddressCode.IDN, wrong, (domain,))
    if strange := next((char for char in local if char not in _ALLOWED), ""):
        return Finding(AddressCode.BAD_CHARACTER, wrong, (strange,))
    if not _LOCAL.fullmatch(local):
        mended = re.sub(r"\.{2,}", ".", local).strip(".")
        return Finding(AddressCode.DOTS, wrong, suggestion=f"{mended}@{domain}" if mended else None)
    return _ending(local, domain, known)


def _not_ascii(address: str, local: str, domain: str, known: Sequence[Known]) -> Finding:
    plain = without_accents(address)
    if not is_latin_accented(address):
        strange = next((char for char in plain if not char.isascii()), "")
        return Finding(AddressCode.LOOK_ALIKE, Severity.WRONG, (strange, domain if not domain.isascii() else local))
    plain_domain = plain.partition("@")[2]
    if domain != plain_domain and domains.owner(plain_domain, known) is None:
        return Finding(AddressCode.IDN, Severity.WRONG, (domain,))
    return Finding(AddressCode.ACCENT, Severity.WRONG, suggestion=plain if _good(plain) else None)


def _ending(local: str, domain: str, known: Sequence[Known]) -> Finding | None:
    if _DOMAIN.fullmatch(domain):
        return None
    meant = domains.nearest(domain, known)
    suggestion = f"{local}@{meant}" if meant else None
    if strange := next((char for char in domain if char not in _ALLOWED - set("_+'")), ""):
        code = AddressCode.NEAR_DOMAIN if meant else AddressCode.BAD_CHARACTER
        return Finding(code, Severity.WRONG, (domain, meant) if meant else (strange,), suggestion)
    code = AddressCode.NEAR_DOMAIN if meant and "." in domain else AddressCode.NO_END
    return Finding(code, Severity.WRONG, (domain, meant), suggestion)


def _domain(local: str, domain: str, known: Sequence[Known], academy: Known | None) -> list[Finding]:
    """What the domain says: whose it is, or what was probably meant."""
    found = domains.owner(domain, known)
    if found is not None:
        if academy is None or found.id == academy.id:
            return []
        return [Finding(AddressCode.OTHER_ACADEMY, Severity.CONFIRM, (found.name, academy.name), found.id)]
    if students := domains.student_owner(domain, known):
        return [Finding(AddressCode.STUDENT, Severity.WRONG, (domain, students.name))]
    if heir := domains.former_owner(domain, known):
        today = f"{local}@{heir.domains[0]}"
        return [Finding(AddressCode.FORMER_DOMAIN, Severity.CONFIRM, (domain, heir.domains[0], heir.name), today)]
    if domains.is_school_service(domain):
        return [Finding(AddressCode.SCHOOL_SERVICE, Severity.WRONG, (domain,))]
    if domains.is_private(domain):
        return [Finding(AddressCode.PRIVATE, Severity.WRONG, (domain,))]
    parent, is_host = domains.parent_of(domain, known)
    meant = parent or domains.nearest(domain, known)
    if meant and (is_host or (not parent and domain.startswith(("ac", "education")))):
        return [Finding(AddressCode.NEAR_DOMAIN, Severity.WRONG, (domain, meant), f"{local}@{meant}")]
    return [Finding(AddressCode.UNKNOWN_DOMAIN, Severity.CONFIRM, (domain,), f"{local}@{meant}" if meant else None)]


def _local(local: str, domain: str, known: Sequence[Known], name: str) -> list[Finding]:
    if number := school_number(local):
        return [Finding(AddressCode.FUNCTIONAL, Severity.CONFIRM, (number,))]
    if local.startswith("ce."):
        return [Finding(AddressCode.FUNCTIONAL, Severity.CONFIRM, (local[3:],))]
    usual = f"{local}@{domain}" in address_forms(name, domain)  # francoismariedupont
    if "." not in local and not usual and domains.owner(domain, known):
        return [Finding(AddressCode.ALIAS, Severity.CONFIRM, (local,))]
    return []


def _with_at(text: str, known: Sequence[Known], academy: Known | None) -> str | None:
    """« p.nomac-amiens.fr » or « p.nom »: where the @ belongs, when that is plain."""
    for name in known:
        for domain in name.domains:
            start = text.removesuffix(domain)
            if start != text and _good(candidate := f"{start.strip('.')}@{domain}"):
                return candidate
    if academy and _LOCAL.fullmatch(text) and "." in text and domains.nearest(text, known) == "":
        return f"{text}@{academy.domains[0]}"
    return None


def _one_at(text: str, known: Sequence[Known]) -> str | None:
    """« p.nom@@ac-amiens.fr », or an address pasted twice: the address, when all parts agree."""
    once = re.sub(r"@+", "@", text)
    if _good(once):
        return once
    parts = {part for part in re.split(r"[\s,;]+", text) if _good(part)}
    return parts.pop() if len(parts) == 1 and domains.owner(next(iter(parts)).partition("@")[2], known) else None


def _good(address: str) -> bool:
    local, _, domain = address.partition("@")
    return len(address) <= _LONGEST and bool(_LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain))
