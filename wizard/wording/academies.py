# SPDX-License-Identifier: EUPL-1.2
"""How an academy is called, and what is said about a file of one that is refused: file, line, key and reason."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from wizard.core.academy import FileFault
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from wizard.core.academy import Academy
    from wizard.core.errors import BadAcademyFile

_ONE_OF_THE_THIRTY = re.compile(r"ac-[a-z-]+\.fr")
_REASONS = {
    FileFault.UNREADABLE: QT_TRANSLATE_NOOP("Academies", "It cannot be read ({detail})."),
    FileFault.NOT_UTF8: QT_TRANSLATE_NOOP("Academies", "The text is not in UTF-8."),
    FileFault.NOT_TOML: QT_TRANSLATE_NOOP("Academies", "The text is not valid TOML ({detail})."),
    FileFault.UNKNOWN_KEY: QT_TRANSLATE_NOOP("Academies", "This key is not known here. Known keys: {detail}."),
    FileFault.MISSING_KEY: QT_TRANSLATE_NOOP("Academies", "This key is missing."),
    FileFault.WRONG_TYPE: QT_TRANSLATE_NOOP("Academies", "This value is not of the right type. Expected: {detail}."),
    FileFault.WRONG_VALUE: QT_TRANSLATE_NOOP("Academies", "This value is not accepted. Expected: {detail}."),
    FileFault.PLAIN_TEXT: QT_TRANSLATE_NOOP(
        "Academies", "With this value the password could be read on the way. Accepted: {detail}."
    ),
    FileFault.NOT_HTTPS: QT_TRANSLATE_NOOP("Academies", "The address must begin with https://."),
    FileFault.UNKNOWN_SOURCE: QT_TRANSLATE_NOOP(
        "Academies", "The source “{detail}” is either used but not described, or described but not used."
    ),
    FileFault.DUPLICATE_DOMAIN: QT_TRANSLATE_NOOP("Academies", "This domain already has an academy: {detail}."),
    FileFault.DUPLICATE_ID: QT_TRANSLATE_NOOP("Academies", "Another file gives the same identifier: {detail}."),
}


def called(academy: Academy) -> str:
    """« Académie d’Amiens », « Académie de Lille »; the name alone for the national mail, a vice-rectorate, practice."""
    name = academy.name
    if academy.practice or not _ONE_OF_THE_THIRTY.fullmatch(academy.domains[0]):
        return name
    if unicodedata.normalize("NFD", name)[:1].lower() in tuple("aeiouy"):
        return translate("AcademyVowel", "Academy of {0}").format(name)
    return translate("Academy", "Academy of {0}").format(name)


def sentence(error: BadAcademyFile) -> str:
    """The whole sentence: « file, line, key: reason »."""
    facts = error.facts
    reason = translate(*_REASONS[FileFault(error.code)]).format(detail=facts.get("detail", ""))
    keyed = translate("Academies", "{file}, line {line}, key {key}:")
    where = keyed if facts.get("key") else translate("Academies", "{file}, line {line}:")
    return f"{where.format(file=facts.get('file'), line=facts.get('line'), key=facts.get('key'))} {reason}"
