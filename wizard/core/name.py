# SPDX-License-Identifier: EUPL-1.2
"""The name that correspondents see. It goes into prefs.js and into message headers: one line, nothing invisible."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from wizard.core.message import Checked, Finding, Severity
from wizard.core.numen import holds_birth_date, holds_numen
from wizard.core.typed import is_invisible, one_line


class NameCode(StrEnum):
    """What is found about a name."""

    EMPTY = "name-empty"
    CLEANED = "name-cleaned"  # line breaks, doubled spaces, invisible and direction marks
    EXTRACTED = "name-extracted"  # taken out of « Nom <adresse> »
    NUMEN = "name-numen"
    BIRTH_DATE = "name-birth-date"
    IS_ADDRESS = "name-is-address"
    NO_LETTER = "name-no-letter"
    EMOJI = "name-emoji"
    QUOTES = "name-quotes"
    BAD_CHARACTER = "name-bad-character"  # backslash, angle brackets: legal once escaped, never wanted
    TOO_LONG = "name-too-long"


_LONGEST = 100
_SIGNS = frozenset("\\<>{}|=;`^~$%*[]")
_QUOTES = frozenset('"«»“”„‟')


def check_name(text: str) -> Checked:
    """Clean a name and say what is odd about it. Never raises; a NUMEN or a birth date comes back as ""."""
    if holds_numen(text):
        return Checked("", (Finding(NameCode.NUMEN, Severity.WRONG),))
    if holds_birth_date(text):
        return Checked("", (Finding(NameCode.BIRTH_DATE, Severity.WRONG),))
    if len(text) > 10 * _LONGEST:
        return Checked("", (Finding(NameCode.TOO_LONG, Severity.WRONG, (str(_LONGEST),)),))
    findings = []
    name = one_line(text)
    if name != text:
        findings.append(Finding(NameCode.CLEANED, Severity.GOOD))
    without = one_line(re.sub(r"<[^<>]*@[^<>]*>", "", name))
    while without != name:
        if Finding(NameCode.EXTRACTED, Severity.GOOD) not in findings:
            findings.append(Finding(NameCode.EXTRACTED, Severity.GOOD))
        name, without = without, one_line(re.sub(r"<[^<>]*@[^<>]*>", "", without))
    return Checked(name, (*findings, *_said(name)))


def _said(name: str) -> list[Finding]:
    if not name:
        return [Finding(NameCode.EMPTY, Severity.WRONG)]
    if len(name) > _LONGEST:
        return [Finding(NameCode.TOO_LONG, Severity.WRONG, (str(_LONGEST),))]
    if "@" in name:
        return [Finding(NameCode.IS_ADDRESS, Severity.WRONG)]
    if not any(char.isalpha() for char in name):
        return [Finding(NameCode.NO_LETTER, Severity.WRONG)]
    findings = []
    signs = [char for char in name if char in _SIGNS]
    if signs:
        findings.append(Finding(NameCode.BAD_CHARACTER, Severity.CONFIRM, (signs[0],), _without(name, _SIGNS)))
    pictures = {char for char in name if _is_picture(char)}
    if pictures:
        findings.append(Finding(NameCode.EMOJI, Severity.ADVICE, suggestion=_without(name, frozenset(pictures))))
    if any(char in _QUOTES for char in name):
        findings.append(Finding(NameCode.QUOTES, Severity.ADVICE, suggestion=_without(name, _QUOTES)))
    return findings


def _is_picture(char: str) -> bool:
    return unicodedata.category(char) in ("So", "Sk") and not char.isascii() and not is_invisible(char)


def _without(name: str, unwanted: frozenset[str]) -> str | None:
    kept = one_line("".join(char for char in name if char not in unwanted))
    return kept if any(char.isalpha() for char in kept) else None
