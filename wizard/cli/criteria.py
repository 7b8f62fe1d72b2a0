# SPDX-License-Identifier: EUPL-1.2
"""The command « criteria »: a new password judged against an academy's rules and the usual advice. No network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.cli import answers, output, password, show
from wizard.core import identity
from wizard.core.errors import BadInput
from wizard.core.password import State, check_new
from wizard.wording import password as words

if TYPE_CHECKING:
    import argparse

    from wizard.core.academy import Academy
    from wizard.core.message import Finding
    from wizard.core.password import Criterion


def judge(options: argparse.Namespace) -> int:
    """Print one finding a criterion and the strength; exit 0 whatever they say. Raises BadInput."""
    from wizard import passwords

    notes: list[Finding] = []
    academy = _academy(options)
    login = name = ""
    if options.login:
        login = answers.usable("login", identity.check_login(options.login, academy=academy), notes)
    if options.name:
        name = answers.usable("name", identity.check_name(options.name), notes)
    text = password.read(options).reveal()
    lines = check_new(text, academy.password, name=name, login=login, common=passwords.weak_words())
    strength = passwords.strength(text, (name, login))
    if options.json:
        output.document(
            "criteria",
            0,
            academy=academy.id,
            rules_known=words.known_rules(lines),
            criteria=[_document(line) for line in lines],
            strength=strength.score,
            hint=strength.hint,
            notes=show.notes_document(notes),
        )
        return 0
    show.notes(notes, quiet=False)
    if not words.known_rules(lines):
        output.say(words.unknown_rules())
    for line in lines:
        output.say(f"{words.line(line)} ({words.sources(line)})")
    output.say(f"{words.strength_line(strength.score)}. {words.strength_hint(strength.hint)}".strip())
    return 0


def _document(line: Criterion) -> dict[str, Any]:
    return {
        "code": line.code.value,
        "met": line.state is State.MET,
        "required": line.required,
        "source": ", ".join(line.sources),
        "confidence": line.confidence,
        "facts": line.facts,
        "text": words.rule(line),
    }


def _academy(options: argparse.Namespace) -> Academy:
    if options.demo:
        from wizard.demo import accounts

        practice = accounts.academy(993, 465)  # its ports are drawn when it runs; its rules do not depend on them
        if options.academy == practice.id:
            return practice
    from wizard.academies import Catalogue

    try:
        return Catalogue(tuple(options.academies)).get(options.academy)
    except KeyError as error:
        raise BadInput("unknown-academy", field="academy", value=options.academy) from error
