# SPDX-License-Identifier: EUPL-1.2
"""Recognises a NUMEN and a birth date, so that they are wiped wherever they were typed. Neither is ever asked for."""

from __future__ import annotations

import re
import unicodedata

# 13 characters: 2 digits, a letter, 2 digits, 5 digits, 3 letters. The first two are not tested: published examples
# start with numbers that are no academy's code. No check digit is known.
_BETWEEN = r"[\s._/-]{0,3}"
_NUMEN = re.compile(
    _BETWEEN.join([r"[0-9]", r"[0-9]", r"[A-Z]", *[r"[0-9]"] * 7, *[r"[A-Z]"] * 3]),
)
_YEAR = r"(?:19|20)[0-9]{2}"
_DAY = r"(?:0[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0[1-9]|1[0-2])"
_GAP = r"\s{0,2}[./_ -]\s{0,2}"
_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
_DATE = re.compile(
    "|".join(
        (
            f"{_DAY}{_MONTH}{_YEAR}",  # JJMMAAAA, the form that the portals ask for
            f"{_YEAR}{_MONTH}{_DAY}",
            f"(?:0?[1-9]|[12][0-9]|3[01]){_GAP}(?:0?[1-9]|1[0-2]){_GAP}{_YEAR}",
            f"{_YEAR}{_GAP}{_MONTH}{_GAP}{_DAY}",
            f"{_DAY}{_GAP}{_MONTH}{_GAP}[0-9]{{2}}",
            rf"(?:1er|0?[1-9]|[12][0-9]|3[01])\s{{0,2}}(?:{_MONTHS})\s{{0,2}}{_YEAR}",
        )
    ),
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(f"{_DAY}{_MONTH}[0-9]{{2}}")


def looks_like_numen(text: str) -> bool:
    """Whether the whole text has the form of a NUMEN, in any case, with spaces or separators or not."""
    return bool(_NUMEN.fullmatch(_plain(text).upper().strip()))


def holds_numen(text: str) -> bool:
    """Whether a NUMEN stands anywhere in the text."""
    return bool(_NUMEN.search(_plain(text).upper()))


def looks_like_birth_date(text: str) -> bool:
    """Whether the whole text is a date: JJMMAAAA, JJ/MM/AAAA, JJMMAA, « 12 mars 1985 », with any usual separator."""
    plain = _plain(text).strip()
    return bool(_DATE.fullmatch(plain) or _SHORT_DATE.fullmatch(plain))


def holds_birth_date(text: str) -> bool:
    """Whether a date with its day, month and year stands in the text, not inside a longer number."""
    plain = _plain(text)
    return any(
        not plain[max(0, found.start() - 1) : found.start()].isdigit()
        and not plain[found.end() : found.end() + 1].isdigit()
        for found in _DATE.finditer(plain)
    )


def _plain(text: str) -> str:
    """Compatible forms, accents and invisible characters undone, digits of any script made 0-9."""
    kept = []
    for char in unicodedata.normalize("NFKD", text):
        kind = unicodedata.category(char)
        if kind == "Nd":
            kept.append(str(unicodedata.decimal(char)))
        elif kind not in ("Cf", "Mn", "Me", "Cs"):
            kept.append(char)
    return "".join(kept)
