# SPDX-License-Identifier: EUPL-1.2
"""Figures and dates as people write them, in the language in use."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from wizard.wording import academies, language, translate

if TYPE_CHECKING:
    from wizard.core.academy import Academy


def _locale() -> QLocale:
    return QLocale(QLocale.Language.English if language() == "en" else QLocale.Language.French)


def day(iso: str) -> str:
    """« 22 novembre 2026 » for an ISO date (or date and time); the text itself when it is none."""
    date = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    if not date.isValid():
        return iso
    return _locale().toString(date, "d MMMM yyyy").replace(" ", "\u00a0")


def moment(iso: str) -> str:
    """« 22 novembre 2026, 9 h 12 » for an ISO date and time, in local time."""
    time = QDateTime.fromString(iso, Qt.DateFormat.ISODate).toLocalTime()
    if not time.isValid():
        return iso
    clock = "HH:mm" if language() == "en" else "H\u00a0'h'\u00a0mm"
    return f"{day(time.date().toString(Qt.DateFormat.ISODate))}, {_locale().toString(time.time(), clock)}"


def seconds(value: float) -> str:
    """« 0,04 s », « 3 s »: two digits after the comma below ten seconds, none from there on."""
    number = _locale().toString(value, "f", 2 if value < 10 else 0)
    return translate("Figures", "{0} s").format(number)


def sentence_case(text: str) -> str:
    """The same with a capital at its beginning (hours are written in the middle of a sentence by some academies)."""
    return text[:1].upper() + text[1:]


def academy(academy: Academy) -> str:
    """« Académie d’Amiens »: see ``wizard.wording.academies``."""
    return academies.called(academy)


def fold(text: str) -> str:
    """A text without accents and capitals, letter for letter, so that places in it are places in the original."""
    return "".join((unicodedata.normalize("NFD", letter)[:1] or letter).lower()[:1] for letter in text)


def enumeration(parts: tuple[str, ...] | list[str]) -> str:
    """« a, b et c »."""
    if len(parts) < 2:
        return "".join(parts)
    return translate("Figures", "{0} and {1}").format(", ".join(parts[:-1]), parts[-1])


def whole(number: int) -> str:
    """« 294 912 »: a whole number with its digits in groups."""
    return _locale().toString(number)
