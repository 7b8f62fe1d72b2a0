# SPDX-License-Identifier: EUPL-1.2
"""Forms that an identifier or an address usually takes for one person: examples to compare with, never filled in.

A name in any script goes in; plain ASCII forms come out, or none at all. A letter that has no Latin base is never left
out: the whole name then gives no form, for a form with a letter missing would be somebody else's.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from wizard.core.typed import WHOLE_LETTERS, one_line

_LONGEST = 64  # of an identifier, and of what stands before the @ (RFC 5321, section 4.5.3.1.1)
_DIGITS = 3  # at most, to tell namesakes apart
_SPLITS = 3  # at most so many ways to part first names and surnames
_BASES = {**WHOLE_LETTERS, "ı": "i"}  # a dotless i elsewhere may imitate an i: here it is in a name
_APOSTROPHES = frozenset("'’‘`´ʼʻʹ‛′·")  # stand between letters, or over them, and say nothing in an identifier
_HYPHENS = frozenset("-‐‑‒–—−")
_PARTICLE = re.compile(r"(?:d|de|du|des|l|la|le|les|van|von|der|den|da|do|dos|di|del|della|el|al|ben|ould)(?:['’ʼ].*)?")
_CIVILITIES = frozenset(("m.", "mr", "mr.", "mme", "mlle", "monsieur", "madame", "dr", "dr.", "pr", "pr."))
_UAI = re.compile(r"(?:ce[.-])?([0-9]{7}[a-z])\Z")  # a school's number: 7 digits and a letter
_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")


class _Parted(NamedTuple):
    """One way to read a name: its first names and its surnames, each word in plain letters."""

    first: tuple[str, ...]
    last: tuple[str, ...]


@lru_cache(maxsize=256)  # the words of a name are read in many ways, at each key pressed
def plain_letters(text: str) -> str | None:
    """« Éloïse » as « eloise », « Łukasz » as « lukasz »; spaces, full stops and hyphens stay (as « - »).

    None as soon as one character is no letter of a Latin alphabet and none of those.
    """
    out: list[str] = []
    for char in one_line(text):
        if char in " .":
            out.append(char)
        elif char in _HYPHENS:
            out.append("-")
        elif char in _APOSTROPHES:
            continue
        elif char in _BASES:
            out.append(_BASES[char].lower())
        elif unicodedata.category(char) != "Mn":
            if not unicodedata.category(char).startswith("L"):
                return None
            apart = unicodedata.normalize("NFKD", char)
            base = "".join(
                one for one in apart if unicodedata.category(one) != "Mn" and one not in _APOSTROPHES
            ).lower()
            if not (base.isascii() and base.isalpha()):
                return None
            out.append(base)
    return "".join(out)


def login_forms(name: str, address: str) -> tuple[str, ...]:
    """Usual forms of the identifier: pnom, then pnom2 (a digit tells namesakes apart), for each way to read the name.

    The address is read first, since it holds the name that was registered; then the name (« Prénom Nom », « NOM
    Prénom »). A compound first name gives both its first initial and all of them. () when nothing can be said.
    """
    forms: dict[str, None] = {}
    for parted in _readings(name, address):
        surname = "".join(parted.last)
        for start in dict.fromkeys((parted.first[0][0], "".join(part[0] for part in parted.first))):
            for form in (f"{start}{surname}", f"{start}{surname}2"):
                if len(form) <= _LONGEST:
                    forms[form] = None
    return tuple(forms)


def address_forms(name: str, domain: str) -> tuple[str, ...]:
    """Usual forms of the address at a domain: prenom.nom, and for compound names those with and without hyphens.

    « François-Marie Dupont »: francois-marie.dupont, francoismarie.dupont, francoismariedupont (document 002).
    """
    domain = domain.strip().lower()
    if not _DOMAIN.fullmatch(domain):
        return ()
    readings = _from_name(name)
    forms = dict.fromkeys(f"{tie.join(first)}.{tie.join(last)}" for tie in ("-", "") for first, last in readings)
    forms |= dict.fromkeys("".join((*first, *last)) for first, last in readings if len(first) + len(last) > 2)
    return tuple(f"{form}@{domain}" for form in forms if len(form) <= _LONGEST and len(form) + len(domain) < 254)


def is_usual(login: str, forms: tuple[str, ...]) -> bool:
    """Whether an identifier is one of these forms, whatever the digits at its end; true when no form is known."""
    base = login.rstrip("0123456789")
    return not forms or (base in forms and len(login) - len(base) <= _DIGITS)


def school_number(local: str) -> str:
    """The number of the school (UAI) whose functional mailbox this is, in capitals; "" when it is a person's."""
    found = _UAI.match(local.lower())
    return found[1].upper() if found else ""


def _readings(name: str, address: str) -> tuple[_Parted, ...]:
    return _from_address(address) or _from_name(name)


def _from_address(address: str) -> tuple[_Parted, ...]:
    local = address.partition("@")[0].lower()
    if school_number(local):
        return ()
    plain = plain_letters(re.sub(r"[0-9]+\Z", "", local))
    if plain is None or " " in plain or plain.count(".") != 1:
        return ()
    first, _, last = plain.partition(".")
    return _parted(first.split("-"), last.split("-"))


def _from_name(name: str) -> tuple[_Parted, ...]:
    words = [word for word in re.split(r"[ ,]+", one_line(name)) if word and word.casefold() not in _CIVILITIES]
    plain = [plain_letters(word) for word in words]
    if len(words) < 2 or any(word is None for word in plain):
        return ()
    capital = [len(word) > 1 and word.isupper() for word in words]
    surname = [upper or _is_particle(word) for upper, word in zip(capital, words, strict=True)]
    told = any(capital) and not all(capital) and not all(surname)
    if "," in name and not told:
        return ()  # « Nom, Prénom » or « Prénom Nom, fonction »: which, nothing tells
    if told:
        return _parted(_pieces(words, surname, of=False), _pieces(words, surname, of=True))
    first_particle = next((at for at in range(1, len(words)) if _is_particle(words[at])), 0)
    places = range(1, first_particle + 1 if first_particle else len(words))[:_SPLITS]
    found: list[_Parted] = []
    for place in places:
        before = [index < place for index in range(len(words))]
        found += _parted(_pieces(words, before, of=True), _pieces(words, before, of=False))
    return tuple(found)


def _is_particle(word: str) -> bool:
    return _PARTICLE.fullmatch(word.lower()) is not None


def _pieces(words: list[str], chosen: list[bool], *, of: bool) -> list[str]:
    """The words chosen (or the others) in plain letters, hyphens and full stops taken apart."""
    kept = [plain_letters(word) or "" for word, mark in zip(words, chosen, strict=True) if mark is of]
    return [piece for word in kept for piece in re.split(r"[-.]+", word)]


def _parted(first: list[str], last: list[str]) -> tuple[_Parted, ...]:
    one = _Parted(tuple(part for part in first if part), tuple(part for part in last if part))
    return (one,) if one.first and one.last else ()
