# SPDX-License-Identifier: EUPL-1.2
"""Password rules as data, checked key by key: pure and fast enough for the UI thread (<= 1 ms).

This is about a password being chosen. One that exists already has no criteria, the server decides: see
``wizard.core.typed_password``.
"""

from __future__ import annotations

import string
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard.core.server import Confidence
from wizard.core.weak_words import holds_date, holds_own_word, is_mostly_common

if TYPE_CHECKING:
    from collections.abc import Sequence


SOFTWARE = "logiciel"  # advice of this program alone
ANSSI, CNIL = "anssi", "cnil"  # MonServiceSécurisé; deliberation 2022-100
OURS = frozenset({SOFTWARE, ANSSI, CNIL})  # whoever else is named stands in the academy's file


class CharacterClass(StrEnum):
    """The four classes that password rules count."""

    UPPER = "upper"
    LOWER = "lower"
    DIGIT = "digit"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """What an academy asks of a new password. The defaults ask nothing: unknown stays unknown."""

    min_length: int = 0
    max_length: int = 0  # 0: no maximum stated
    classes: tuple[CharacterClass, ...] = ()
    avoid_accents: bool = False  # the academy's own advice; ours says so anyway
    advised_length: int = 12  # CNIL 2022-100, ANSSI
    sources: tuple[str, ...] = ()
    confidence: Confidence | None = None  # None: no academy stated anything
    rule_sources: tuple[tuple[str, tuple[str, ...]], ...] = ()  # code of a Rule, who states that one
    date: str = ""  # ISO, the day the sources were read
    note: str = ""


class Rule(StrEnum):
    """Every criterion there is; the order is the order on the screen, required ones first."""

    LENGTH = "length"
    MAX_LENGTH = "max_length"
    UPPER = "upper"
    LOWER = "lower"
    DIGIT = "digit"
    SPECIAL = "special"
    CONFIRMATION = "confirmation"
    ADVISED_LENGTH = "advised_length"
    NO_ACCENT = "no_accent"
    NOT_YOURS = "not_yours"  # neither the name nor the identifier
    NO_DATE = "no_date"
    NOT_NUMEN = "not_numen"
    NOT_COMMON = "not_common"


class State(StrEnum):
    """The five words of a criterion. The first three are for required ones, ADVICE and CARE for advice."""

    TO_FILL = "to_fill"
    MET = "met"
    UNMET = "unmet"
    ADVICE = "advice"
    CARE = "care"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of the list. ``facts`` are numbers for the sentence, never a part of the password.

    ``sources`` and ``confidence``: what supports it. The sources of a line that the academy states are those of its
    file; of any other line they are among ``OURS``.
    """

    code: Rule
    state: State
    required: bool
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    confidence: Confidence | None = None

    @property
    def academy(self) -> bool:
        """Whether the academy itself states this line."""
        return not OURS.issuperset(self.sources)


# Only ASCII counts: servers disagree on « É » or « € », so « Respecté » is never said because of them alone.
_MEMBERS = {
    CharacterClass.UPPER: frozenset(string.ascii_uppercase),
    CharacterClass.LOWER: frozenset(string.ascii_lowercase),
    CharacterClass.DIGIT: frozenset(string.digits),
    CharacterClass.SPECIAL: frozenset(string.punctuation),
}


def check_new(
    text: str,
    policy: PasswordPolicy,
    *,
    name: str = "",
    login: str = "",
    confirmation: str | None = None,
    common: Sequence[str] = (),
    while_typing: bool = False,
) -> tuple[Criterion, ...]:
    """Judge a password being chosen against an academy's policy and usual advice.

    ``confirmation`` None: there is no second field. ``common``: weak words, folded, longest first
    (``wizard.passwords.weak_words``); without them that criterion is left out, since it cannot be judged.
    ``while_typing``: what is not met yet is « to fill », not « unmet » (red only after the field is left).

    The list and its order depend on the arguments other than ``text`` only: lines never move while typing.
    Required is what the academy states (``policy``) and the confirmation; advice never blocks. The advice follows
    ANSSI (dictionary words, dates and personal data avoided) and, for the length, CNIL 2022-100 too.
    """
    from wizard.core.numen import holds_numen  # here: nothing of the identity's rules is needed at start

    length = len(text) if text.isascii() else len(unicodedata.normalize("NFC", text))
    letters = set(text)
    lines: list[Criterion] = []
    stated = dict(policy.rule_sources)

    def require(code: Rule, met: bool, *facts: str) -> None:
        unmet = State.TO_FILL if while_typing or not text else State.UNMET
        support = (stated.get(code.value, policy.sources), policy.confidence)
        lines.append(Criterion(code, State.MET if met and text else unmet, True, facts, *support))

    def advise(code: Rule, met: bool, *facts: str, by: tuple[str, ...], otherwise: State = State.CARE) -> None:
        state = State.ADVICE if not text else State.MET if met else otherwise
        of_ours = OURS.issuperset(by)
        lines.append(Criterion(code, state, False, facts, by, Confidence.HIGH if of_ours else policy.confidence))

    if policy.min_length:
        require(Rule.LENGTH, length >= policy.min_length, str(policy.min_length))
    if policy.max_length:
        require(Rule.MAX_LENGTH, length <= policy.max_length, str(policy.max_length))
    for kind in CharacterClass:
        if kind in policy.classes:
            require(Rule(kind.value), not _MEMBERS[kind].isdisjoint(letters))
    if confirmation is not None:
        unmet = State.TO_FILL if while_typing or not confirmation else State.UNMET
        same = State.MET if confirmation and confirmation == text else unmet
        lines.append(Criterion(Rule.CONFIRMATION, same, True, (), (SOFTWARE,), Confidence.HIGH))

    if policy.advised_length > policy.min_length and not 0 < policy.max_length < policy.advised_length:
        longer = length >= policy.advised_length
        advise(Rule.ADVISED_LENGTH, longer, str(policy.advised_length), by=(CNIL, ANSSI), otherwise=State.ADVICE)
    accents = stated.get(Rule.NO_ACCENT.value, policy.sources) if policy.avoid_accents else ()
    advise(Rule.NO_ACCENT, text.isascii(), by=accents or (SOFTWARE,))
    if name or login:
        advise(Rule.NOT_YOURS, not holds_own_word(text, name, login), by=(ANSSI,))
    advise(Rule.NO_DATE, not holds_date(text), by=(ANSSI,))
    advise(Rule.NOT_NUMEN, not holds_numen(text), by=stated.get(Rule.NOT_NUMEN.value, (SOFTWARE,)))
    if common:
        advise(Rule.NOT_COMMON, not is_mostly_common(text, common), by=(ANSSI,))
    return tuple(lines)


def remaining(criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """The required criteria that are not met, in order."""
    return tuple(line for line in criteria if line.required and line.state is not State.MET)


def required(criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """The criteria that the academy asks for, in order (the confirmation is one of them)."""
    return tuple(line for line in criteria if line.required)


def satisfies(text: str, policy: PasswordPolicy) -> bool:
    """Whether a password meets everything a policy requires."""
    return bool(text) and not remaining(check_new(text, policy))
