# SPDX-License-Identifier: EUPL-1.2
"""The identifier as people type it (pnom): cleaned, and told what is odd about it."""

from __future__ import annotations

import re
from enum import StrEnum

from wizard.core.academy import Academy, LoginForm
from wizard.core.forms import is_usual, login_forms, school_number
from wizard.core.message import Checked, Finding, Severity
from wizard.core.numen import holds_birth_date, holds_numen, looks_like_birth_date
from wizard.core.typed import is_latin_accented, one_line, without_accents


class LoginCode(StrEnum):
    """What is found about an identifier."""

    EMPTY = "login-empty"
    CLEANED = "login-cleaned"
    LOWERED = "login-lowered"
    NUMEN = "login-numen"
    BIRTH_DATE = "login-birth-date"
    IS_ADDRESS = "login-is-address"  # an address where the identifier alone is asked
    ADDRESS_UNSURE = "login-address-unsure"  # an address, and the academy's form is not known
    DOMAIN = "login-domain"
    SPACE = "login-space"
    ACCENT = "login-accent"
    LOOK_ALIKE = "login-look-alike"
    BAD_CHARACTER = "login-bad-character"
    TOO_LONG = "login-too-long"
    DOT = "login-dot"  # rare, not impossible
    ADDRESS_START = "login-address-start"  # prenom.nom, the beginning of the address
    DIGITS = "login-digits"
    FUNCTIONAL = "login-functional"
    NOT_USUAL = "login-not-usual"  # none of the forms that this person's name usually gives
    ADDRESS_WANTED = "login-address-wanted"  # the academy's servers expect the whole address


_LONGEST = 64
_ALLOWED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._'-")
_ADDRESS = re.compile(r"[a-z0-9_+'-]+(?:\.[a-z0-9_+'-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_ANY_DOMAIN = re.compile(r"^(?:ac-[a-z-]+\\|.*ac-[a-z-]+\.(?:fr|com)\b)")


def check_login(
    text: str, *, academy: Academy | None = None, address: str = "", name: str = "", writing: bool = False
) -> Checked:
    """Clean an identifier and say what is odd about it. Never raises; a NUMEN or a birth date comes back as "".

    With the address or the name, an identifier that has none of the usual forms is to be confirmed, never refused;
    ``writing``: it is being typed, and the beginning of a form is not yet unusual.
    """
    if holds_numen(text):
        return Checked("", (Finding(LoginCode.NUMEN, Severity.WRONG),))
    if holds_birth_date(text) or looks_like_birth_date(text):
        return Checked("", (Finding(LoginCode.BIRTH_DATE, Severity.WRONG),))
    if len(text) > 1000:
        return Checked("", (Finding(LoginCode.TOO_LONG, Severity.WRONG, (str(_LONGEST),)),))
    login, findings = _cleaned(text)
    said = _said(login, academy, address.strip().lower())
    forms = login_forms(name, address)
    begun = writing and any(form.startswith(login) for form in forms)
    if not said and not begun and not is_usual(login, forms):
        said = [Finding(LoginCode.NOT_USUAL, Severity.CONFIRM)]
    return Checked(login, (*findings, *said))


def _cleaned(text: str) -> tuple[str, tuple[Finding, ...]]:
    found = []
    tidy = one_line(text).replace("’", "'").strip(' "<>()[],;:.')
    if tidy != text:
        found.append(Finding(LoginCode.CLEANED, Severity.GOOD))
    lowered = one_line(tidy.lower())
    if lowered != tidy:
        found.append(Finding(LoginCode.LOWERED, Severity.GOOD))
    return lowered, tuple(found)


def _said(login: str, academy: Academy | None, address: str) -> list[Finding]:
    wrong, confirm = Severity.WRONG, Severity.CONFIRM
    form = academy.login_form.value if academy and academy.login_form else None
    domains = (*academy.domains, *academy.former_domains) if academy else ()
    if not login:
        return [Finding(LoginCode.EMPTY, wrong)]
    if "@" in login:
        return [_whole_address(login, form, address)]
    if len(login) > _LONGEST:
        return [Finding(LoginCode.TOO_LONG, wrong, (str(_LONGEST),))]
    if _ANY_DOMAIN.match(login) or any(domain in login for domain in domains):
        rest = re.sub(r"^ac-[a-z-]+\\", "", login)
        for domain in sorted(domains, key=len, reverse=True):
            rest = rest.replace(domain, "")
        rest = re.sub(r"ac-[a-z-]+\.(?:fr|com)\b", "", rest).strip(".-' \\")
        return [Finding(LoginCode.DOMAIN, wrong, suggestion=_suggested(rest))]
    if " " in login:
        return [Finding(LoginCode.SPACE, wrong, suggestion=_suggested(login.replace(" ", "")))]
    if not login.isascii():
        if is_latin_accented(login):
            return [Finding(LoginCode.ACCENT, wrong, suggestion=_suggested(without_accents(login)))]
        return [Finding(LoginCode.LOOK_ALIKE, wrong, (next(char for char in login if not char.isascii()),))]
    if strange := next((char for char in login if char not in _ALLOWED), ""):
        return [Finding(LoginCode.BAD_CHARACTER, wrong, (strange,))]
    if number := school_number(login):
        return [Finding(LoginCode.FUNCTIONAL, confirm, (number,))]
    if form is LoginForm.ADDRESS:
        return [Finding(LoginCode.ADDRESS_WANTED, confirm, suggestion=address or None)]
    if login.isdigit():
        return [Finding(LoginCode.DIGITS, confirm)]
    if "." in login:
        start = login == address.partition("@")[0]
        return [Finding(LoginCode.ADDRESS_START if start else LoginCode.DOT, confirm)]
    return []


def _whole_address(login: str, form: LoginForm | None, address: str) -> Finding:
    local = login.partition("@")[0]
    if _ADDRESS.fullmatch(login) and len(login) <= 254:
        if form is LoginForm.ADDRESS:
            right = not address or login == address
            return Finding(LoginCode.ADDRESS_UNSURE, Severity.GOOD if right else Severity.CONFIRM)
        if form is None and login == address:
            return Finding(LoginCode.ADDRESS_UNSURE, Severity.CONFIRM)
    return Finding(LoginCode.IS_ADDRESS, Severity.WRONG, suggestion=None if "." in local else _suggested(local))


def _suggested(login: str) -> str | None:
    """A suggestion that would itself be accepted, or none."""
    usable = 0 < len(login) <= _LONGEST and all(char in _ALLOWED for char in login)
    return login if usable and check_login(login).usable else None
