# SPDX-License-Identifier: EUPL-1.2
"""What is said about a name, an address or an identifier: one sentence for each finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.identity import AddressCode, LoginCode, NameCode
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from enum import StrEnum

    from wizard.core.message import Finding

_ADDRESS: dict[StrEnum, tuple[str, str]] = {
    AddressCode.EMPTY: QT_TRANSLATE_NOOP("Identity", "Type your academic address."),
    AddressCode.CLEANED: QT_TRANSLATE_NOOP("Identity", "Stray spaces and invisible characters were removed."),
    AddressCode.EXTRACTED: QT_TRANSLATE_NOOP("Identity", "Only the address was kept."),
    AddressCode.LOWERED: QT_TRANSLATE_NOOP("Identity", "Capitals do not matter here: the address is in lower case."),
    AddressCode.NUMEN: QT_TRANSLATE_NOOP(
        "Identity", "This looks like a NUMEN. It was erased: never type it here. Type your academic address."
    ),
    AddressCode.BIRTH_DATE: QT_TRANSLATE_NOOP(
        "Identity",
        "This looks like a birth date. It was erased: it is never asked for here. Type your academic address.",
    ),
    AddressCode.WEB_ADDRESS: QT_TRANSLATE_NOOP(
        "Identity", "This is the address of a web page. A mail address has an @, as in prenom.nom@ac-amiens.fr."
    ),
    AddressCode.NO_AT: QT_TRANSLATE_NOOP("Identity", "The @ is missing, as in prenom.nom@ac-amiens.fr."),
    AddressCode.TWO_AT: QT_TRANSLATE_NOOP("Identity", "There is more than one @. Type one address only."),
    AddressCode.NO_NAME: QT_TRANSLATE_NOOP("Identity", "Nothing stands before the @."),
    AddressCode.NO_END: QT_TRANSLATE_NOOP("Identity", "The end of the address is missing after “{0}”."),
    AddressCode.SPACE: QT_TRANSLATE_NOOP("Identity", "An address holds no space."),
    AddressCode.ACCENT: QT_TRANSLATE_NOOP("Identity", "An academic address holds no accent."),
    AddressCode.LOOK_ALIKE: QT_TRANSLATE_NOOP(
        "Identity", "The character “{0}” is not the letter it looks like. Type the address yourself: do not paste it."
    ),
    AddressCode.IDN: QT_TRANSLATE_NOOP(
        "Identity", "“{0}” is not the domain of an academy. It may imitate one: type the address yourself."
    ),
    AddressCode.BAD_CHARACTER: QT_TRANSLATE_NOOP(
        "Identity", "The character “{0}” has no place in an academic address."
    ),
    AddressCode.DOTS: QT_TRANSLATE_NOOP("Identity", "A full stop is misplaced before the @."),
    AddressCode.TOO_LONG: QT_TRANSLATE_NOOP("Identity", "This is too long for an address ({0} characters at most)."),
    AddressCode.NEAR_DOMAIN: QT_TRANSLATE_NOOP(
        "Identity", "“{0}” is not the domain of an academy. Did you mean “{1}”?"
    ),
    AddressCode.FORMER_DOMAIN: QT_TRANSLATE_NOOP(
        "Identity",
        "“{0}” is a former domain. The academy {2} now uses “{1}”. Is this your address today: {suggestion}?",
    ),
    AddressCode.STUDENT: QT_TRANSLATE_NOOP(
        "Identity", "“{0}” is for students. It is another service: this assistant sets up the mail of staff."
    ),
    AddressCode.PRIVATE: QT_TRANSLATE_NOOP(
        "Identity", "“{0}” is private mail. Type your professional address, given by your academy."
    ),
    AddressCode.SCHOOL_SERVICE: QT_TRANSLATE_NOOP(
        "Identity", "“{0}” belongs to a school service (ENT, Pronote, EduConnect). Type your academic address."
    ),
    AddressCode.UNKNOWN_DOMAIN: QT_TRANSLATE_NOOP(
        "Identity", "“{0}” is not the domain of a known academy. Is this really your professional address?"
    ),
    AddressCode.FUNCTIONAL: QT_TRANSLATE_NOOP(
        "Identity", "This mailbox is that of the school or service {0}. The identifier to give is your own."
    ),
    AddressCode.ALIAS: QT_TRANSLATE_NOOP(
        "Identity",
        "This address has the form of an identifier. Your main address is usually prenom.nom. Do you keep it?",
    ),
    AddressCode.OTHER_ACADEMY: QT_TRANSLATE_NOOP(
        "Identity", "This address belongs to the academy {0}, and you chose {1}. Do you want to choose {0}?"
    ),
}
_LOGIN: dict[StrEnum, tuple[str, str]] = {
    LoginCode.EMPTY: QT_TRANSLATE_NOOP("Identity", "Type your identifier."),
    LoginCode.CLEANED: QT_TRANSLATE_NOOP("Identity", "Stray spaces and invisible characters were removed."),
    LoginCode.LOWERED: QT_TRANSLATE_NOOP("Identity", "The identifier is in lower case."),
    LoginCode.NUMEN: QT_TRANSLATE_NOOP(
        "Identity", "This looks like a NUMEN. It was erased: never type it here. Type your identifier, as in pnom."
    ),
    LoginCode.BIRTH_DATE: QT_TRANSLATE_NOOP(
        "Identity", "This looks like a birth date. It was erased: it is never asked for here. Type your identifier."
    ),
    LoginCode.IS_ADDRESS: QT_TRANSLATE_NOOP(
        "Identity", "This is an address. The identifier has no @: often the initial and the surname, as in pnom."
    ),
    LoginCode.ADDRESS_UNSURE: QT_TRANSLATE_NOOP("Identity", "Your whole address serves as the identifier. Is that so?"),
    LoginCode.DOMAIN: QT_TRANSLATE_NOOP("Identity", "The identifier goes without the name of the academy, as in pnom."),
    LoginCode.SPACE: QT_TRANSLATE_NOOP("Identity", "An identifier holds no space."),
    LoginCode.ACCENT: QT_TRANSLATE_NOOP("Identity", "An identifier holds no accent."),
    LoginCode.LOOK_ALIKE: QT_TRANSLATE_NOOP(
        "Identity",
        "The character “{0}” is not the letter it looks like. Type the identifier yourself: do not paste it.",
    ),
    LoginCode.BAD_CHARACTER: QT_TRANSLATE_NOOP("Identity", "The character “{0}” has no place in an identifier."),
    LoginCode.TOO_LONG: QT_TRANSLATE_NOOP("Identity", "This is too long for an identifier ({0} characters at most)."),
    LoginCode.DOT: QT_TRANSLATE_NOOP("Identity", "A full stop is rare in an identifier. Is it really yours?"),
    LoginCode.ADDRESS_START: QT_TRANSLATE_NOOP(
        "Identity",
        "This is the beginning of your address. The identifier is usually shorter, as in pnom. Do you keep it?",
    ),
    LoginCode.DIGITS: QT_TRANSLATE_NOOP("Identity", "An identifier made of digits only is rare. Is it really yours?"),
    LoginCode.FUNCTIONAL: QT_TRANSLATE_NOOP(
        "Identity", "This is the identifier of the school {0}. Yours is personal, as in pnom. Do you keep it?"
    ),
    LoginCode.NOT_USUAL: QT_TRANSLATE_NOOP(
        "Identity",
        "This is none of the usual forms of your name. Is it written so on the portal or on your welcome letter?",
    ),
    LoginCode.ADDRESS_WANTED: QT_TRANSLATE_NOOP("Identity", "This academy usually expects the whole address here."),
}
_NAME: dict[StrEnum, tuple[str, str]] = {
    NameCode.EMPTY: QT_TRANSLATE_NOOP("Identity", "Type your first name and surname."),
    NameCode.CLEANED: QT_TRANSLATE_NOOP("Identity", "Stray spaces and invisible characters were removed."),
    NameCode.EXTRACTED: QT_TRANSLATE_NOOP("Identity", "Only the name was kept, without the address."),
    NameCode.NUMEN: QT_TRANSLATE_NOOP(
        "Identity", "This looks like a NUMEN. It was erased: never type it here. Type your first name and surname."
    ),
    NameCode.BIRTH_DATE: QT_TRANSLATE_NOOP(
        "Identity", "This looks like a birth date. It was erased: it is never asked for here. Type your name."
    ),
    NameCode.IS_ADDRESS: QT_TRANSLATE_NOOP("Identity", "Your name is asked for here: the address goes below."),
    NameCode.NO_LETTER: QT_TRANSLATE_NOOP("Identity", "A name holds at least one letter."),
    NameCode.EMOJI: QT_TRANSLATE_NOOP("Identity", "Some programs do not show pictures in a name."),
    NameCode.QUOTES: QT_TRANSLATE_NOOP("Identity", "The quotation marks will be seen by your correspondents."),
    NameCode.BAD_CHARACTER: QT_TRANSLATE_NOOP("Identity", "The character “{0}” is unusual in a name. Do you keep it?"),
    NameCode.TOO_LONG: QT_TRANSLATE_NOOP("Identity", "This is too long for a name ({0} characters at most)."),
}
_SENTENCES: dict[StrEnum, tuple[str, str]] = {**_ADDRESS, **_LOGIN, **_NAME}


def sentence(finding: Finding) -> str:
    """What is said about one finding, in the language in use."""
    said = translate(*_SENTENCES[finding.code])
    return said.format(*finding.facts, suggestion=finding.suggestion or "")


def proposal(finding: Finding) -> str:
    """What the button says that takes the suggestion; "" when nothing is suggested."""
    if finding.suggestion is None:
        return ""
    if finding.code is AddressCode.OTHER_ACADEMY:
        return translate("Identity", "Choose the academy {0}").format(finding.facts[0])
    return translate("Identity", "Replace with {0}").format(finding.suggestion)
