# SPDX-License-Identifier: EUPL-1.2
"""What is said about a password: its criteria, its strength, the accidents of typing. Never a part of it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from wizard.core.password import ANSSI, CNIL, SOFTWARE, Rule, State, remaining, required
from wizard.core.server import Confidence
from wizard.core.typed_password import PasswordFinding
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wizard.core.message import Finding
    from wizard.core.password import Criterion

_STATES = {
    State.TO_FILL: QT_TRANSLATE_NOOP("Password", "To do"),
    State.MET: QT_TRANSLATE_NOOP("Password", "Met"),
    State.UNMET: QT_TRANSLATE_NOOP("Password", "Not met"),
    State.ADVICE: QT_TRANSLATE_NOOP("Password", "Advice"),
    State.CARE: QT_TRANSLATE_NOOP("Password", "Take care"),
}
_RULES = {
    Rule.LENGTH: QT_TRANSLATE_NOOP("Password", "at least {0} characters"),
    Rule.MAX_LENGTH: QT_TRANSLATE_NOOP("Password", "at most {0} characters"),
    Rule.UPPER: QT_TRANSLATE_NOOP("Password", "at least one capital letter"),
    Rule.LOWER: QT_TRANSLATE_NOOP("Password", "at least one small letter"),
    Rule.DIGIT: QT_TRANSLATE_NOOP("Password", "at least one digit"),
    Rule.SPECIAL: QT_TRANSLATE_NOOP("Password", "at least one special character"),
    Rule.CONFIRMATION: QT_TRANSLATE_NOOP("Password", "identical confirmation"),
    Rule.ADVISED_LENGTH: QT_TRANSLATE_NOOP("Password", "{0} characters or more"),
    Rule.NO_ACCENT: QT_TRANSLATE_NOOP("Password", "no accented letter"),
    Rule.NOT_YOURS: QT_TRANSLATE_NOOP("Password", "neither your name nor your identifier"),
    Rule.NO_DATE: QT_TRANSLATE_NOOP("Password", "neither a date nor a year"),
    Rule.NOT_NUMEN: QT_TRANSLATE_NOOP("Password", "nothing like a NUMEN"),
    Rule.NOT_COMMON: QT_TRANSLATE_NOOP("Password", "no common word on its own"),
}
_MISSING = {  # after « is missing »
    Rule.UPPER: QT_TRANSLATE_NOOP("Password", "a capital letter"),
    Rule.LOWER: QT_TRANSLATE_NOOP("Password", "a small letter"),
    Rule.DIGIT: QT_TRANSLATE_NOOP("Password", "a digit"),
    Rule.SPECIAL: QT_TRANSLATE_NOOP("Password", "a special character"),
}
_LIMITS = {  # sentences of their own
    Rule.LENGTH: QT_TRANSLATE_NOOP("Password", "At least {0} characters are needed."),
    Rule.MAX_LENGTH: QT_TRANSLATE_NOOP("Password", "At most {0} characters are allowed."),
    Rule.CONFIRMATION: QT_TRANSLATE_NOOP("Password", "The confirmation is not identical."),
}
_FINDINGS = {
    PasswordFinding.EMPTY: QT_TRANSLATE_NOOP("Password", "Type your password."),
    PasswordFinding.NUL: QT_TRANSLATE_NOOP(
        "Password", "The password holds a character that cannot be sent. Type it by hand."
    ),
    PasswordFinding.NOT_TEXT: QT_TRANSLATE_NOOP("Password", "The password given is not UTF-8 text."),
    PasswordFinding.NUMEN: QT_TRANSLATE_NOOP(
        "Password",
        "This looks like a NUMEN. It has been wiped: it is typed on the academy's portal only, to choose a password.",
    ),
    PasswordFinding.LINE_END: QT_TRANSLATE_NOOP(
        "Password", "The password was pasted with the end of its line. That end is probably not part of it."
    ),
    PasswordFinding.EDGE_SPACE: QT_TRANSLATE_NOOP(
        "Password", "The password begins or ends with a space. Is it part of the password?"
    ),
    PasswordFinding.CONTROL: QT_TRANSLATE_NOOP(
        "Password", "The password holds an invisible character. Is it part of the password?"
    ),
    PasswordFinding.DECOMPOSED: QT_TRANSLATE_NOOP(
        "Password", "Its accents are typed in two parts. If it is refused, type it again by hand."
    ),
    PasswordFinding.ACCENTS: QT_TRANSLATE_NOOP(
        "Password", "It holds an accent or another rare sign. Some programs send them otherwise."
    ),
    PasswordFinding.LONG: QT_TRANSLATE_NOOP(
        "Password", "It takes {0} bytes or more. Check that only the password was pasted."
    ),
}
_SCORES = (
    QT_TRANSLATE_NOOP("Password", "very weak"),
    QT_TRANSLATE_NOOP("Password", "weak"),
    QT_TRANSLATE_NOOP("Password", "fair"),
    QT_TRANSLATE_NOOP("Password", "good"),
    QT_TRANSLATE_NOOP("Password", "very good"),
)
_HINTS = {  # the values of wizard.passwords.Hint; by value, since sentences stand below that room
    "common_word": QT_TRANSLATE_NOOP("Password", "A common word followed by a digit is quickly guessed."),
    "yours": QT_TRANSLATE_NOOP("Password", "Your name or your identifier is the first thing others try."),
    "numen": QT_TRANSLATE_NOOP("Password", "A NUMEN is known to several offices: it protects nothing."),
    "date": QT_TRANSLATE_NOOP("Password", "Dates and years are quickly guessed."),
    "keyboard": QT_TRANSLATE_NOOP("Password", "Neighbouring keys are quickly guessed."),
    "sequence": QT_TRANSLATE_NOOP("Password", "Letters or digits in a row are quickly guessed."),
    "repeat": QT_TRANSLATE_NOOP("Password", "A repeated sign hardly counts."),
    "short": QT_TRANSLATE_NOOP("Password", "It is short: every character more makes it harder to guess."),
}


def state_word(state: State) -> str:
    """« Respecté », « Non respecté », « À remplir », « Conseil », « Attention »."""
    return translate(*_STATES[state])


def rule(criterion: Criterion) -> str:
    """« au moins une majuscule »."""
    return translate(*_RULES[criterion.code]).format(*criterion.facts)


def row(criterion: Criterion) -> str:
    """The rule as it stands in a list; what the academy itself advises says so: « … (académie) »."""
    if not criterion.academy or criterion.required:
        return rule(criterion)
    if _doubted(criterion):
        return translate("Password", "{0} (academy, to be confirmed)").format(rule(criterion))
    return translate("Password", "{0} (academy)").format(rule(criterion))


def line(criterion: Criterion) -> str:
    """The whole line, as read aloud: « Non respecté : au moins une majuscule »."""
    return translate("Password", "{0}: {1}").format(state_word(criterion.state), row(criterion))


_NO_ONE: Mapping[str, str] = MappingProxyType({})
_NAMES = {
    SOFTWARE: QT_TRANSLATE_NOOP("Password", "this program"),
    ANSSI: QT_TRANSLATE_NOOP("Password", "ANSSI"),
    CNIL: QT_TRANSLATE_NOOP("Password", "CNIL"),
}


def sources(criterion: Criterion, authorities: Mapping[str, str] = _NO_ONE) -> str:
    """Who says so: « Règles de messagerie de l’académie », « CNIL, ANSSI », « ce logiciel ».

    ``authorities``: the sources of the academy's file in words, by their ids (an id stands where there are none).
    """
    named = {name: translate(*_NAMES[name]) for name in criterion.sources if name in _NAMES}
    return ", ".join(dict.fromkeys(named.get(one) or authorities.get(one, one) for one in criterion.sources))


def _doubted(criterion: Criterion) -> bool:
    return criterion.confidence is None or criterion.confidence < Confidence.MEDIUM


def origins(criteria: Sequence[Criterion], authorities: Mapping[str, str] = _NO_ONE) -> tuple[str, ...]:
    """« Where do these rules come from? »: one line for each who says so, « Exigé par l’académie : …. Source : …. »."""
    said: dict[tuple[str, str], list[str]] = {}
    for one in criteria:
        said.setdefault((_standing(one), sources(one, authorities)), []).append(rule(one))
    form, between = translate("Password", "{0}: {1}. Source: {2}."), translate("Password", "; ")
    return tuple(form.format(standing, between.join(rules), who) for (standing, who), rules in said.items())


def _standing(one: Criterion) -> str:
    if not one.academy:
        return translate("Password", "Asked here") if one.required else translate("Password", "Advised")
    if _doubted(one):
        asked = translate("Password", "Required by the academy, to be confirmed")
        return asked if one.required else translate("Password", "Advised by the academy, to be confirmed")
    asked = translate("Password", "Required by the academy")
    return asked if one.required else translate("Password", "Advised by the academy")


def note(criterion: Criterion) -> str:
    """What helps to meet a line, below it; empty when there is nothing to add."""
    if criterion.code is Rule.SPECIAL and criterion.state is not State.MET:
        return translate("Password", "For example {0}").format("@ # & * -")
    return ""


def known_rules(criteria: Sequence[Criterion]) -> bool:
    """Whether the academy requires anything that we know of (the confirmation is asked by us)."""
    return any(line.required and line.code is not Rule.CONFIRMATION for line in criteria)


def unknown_rules() -> str:
    """What stands above a list without any rule of the academy."""
    return translate("Password", "The portal shows the academy’s rules: follow them. What stands here is advice.")


def status(criteria: Sequence[Criterion]) -> str:
    """The one line that is announced: « 3 critères sur 6 restent à remplir », or how much of the advice is followed."""
    if not known_rules(criteria):
        advice = [line.state for line in criteria if not line.required]
        followed = advice.count(State.MET)
        return translate("Password", "Advice followed: {0} of {1}. Nothing blocks.").format(followed, len(advice))
    whole, left = len(required(criteria)), len(remaining(criteria))
    if not left:
        return translate("Password", "All criteria are met")
    if left == 1:
        return translate("Password", "1 criterion of {0} is still to be met").format(whole)
    return translate("Password", "{0} criteria of {1} are still to be met").format(left, whole)


def _joined(words: Sequence[str]) -> str:
    """« a, b et c »."""
    if len(words) < 2:
        return "".join(words)
    return translate("Password", "{0} and {1}").format(", ".join(words[:-1]), words[-1])


def missing(criteria: Sequence[Criterion]) -> str:
    """What is said under the field once left: « Il manque une majuscule et un chiffre. »; empty when nothing is."""
    left = remaining(criteria)
    words = [translate(*_MISSING[one.code]) for one in left if one.code in _MISSING]
    sentences = [translate("Password", "Missing: {0}.").format(_joined(words))] if words else []
    sentences += [translate(*_LIMITS[one.code]).format(*one.facts) for one in left if one.code in _LIMITS]
    return " ".join(sentences)


def finding(found: Finding) -> str:
    """The sentence for something found about a typed password."""
    return translate(*_FINDINGS[PasswordFinding(found.code)]).format(*found.facts)


def strength_word(score: int) -> str:
    """« faible », for a score of 0 to 4."""
    return translate(*_SCORES[score])


def strength_line(score: int) -> str:
    """« Solidité : faible »."""
    return translate("Password", "Strength: {0}").format(strength_word(score))


def strength_hint(hint: str) -> str:
    """Why it is easy to guess, and what is better; empty when it is not."""
    marked = _HINTS.get(hint)
    if marked is None:
        return ""
    better = translate("Password", "Several words are safer and easier to remember.")
    return f"{translate(*marked)} {better}"


_SIGNS = {
    "-": QT_TRANSLATE_NOOP("Password", "hyphen"),
    "_": QT_TRANSLATE_NOOP("Password", "underscore"),
    "+": QT_TRANSLATE_NOOP("Password", "plus"),
    "*": QT_TRANSLATE_NOOP("Password", "asterisk"),
    "!": QT_TRANSLATE_NOOP("Password", "exclamation mark"),
    "?": QT_TRANSLATE_NOOP("Password", "question mark"),
    ".": QT_TRANSLATE_NOOP("Password", "full stop"),
    "=": QT_TRANSLATE_NOOP("Password", "equals sign"),
    " ": QT_TRANSLATE_NOOP("Password", "space"),
}


def spelled(pieces: Sequence[str]) -> tuple[str, ...]:
    """The pieces of a phrase as they are dictated, one each: « brioche », « tiret », « Voile, majuscule V », « 42 »."""
    return tuple(map(_piece, pieces))


def _piece(piece: str) -> str:
    if piece in _SIGNS:
        return translate(*_SIGNS[piece])
    capitals = [sign for sign in piece if sign.isupper()]
    if not capitals:
        return piece
    return translate("Password", "{0} (capital {1})").format(piece, ", ".join(capitals))
