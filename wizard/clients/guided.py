# SPDX-License-Identifier: EUPL-1.2
"""The guided copy: a mail program's own dialogs in their order, each with the values of one account to copy into it.

Labels are meant to be the French programs' own. No such program was at hand and no source was found: order and labels
are of low confidence and the page says so; ``docs/outlook-field-test.md`` has them checked. Sentences:
``wizard.wording.guides``.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from wizard.clients import guide_others, guide_outlook
from wizard.clients import guide_parts as act
from wizard.core.handover import CopyField, GuideScreen, ProgramGuide
from wizard.core.procedure import Button, Field, Screen
from wizard.core.server import Security
from wizard.wording import guides as words

if TYPE_CHECKING:
    from wizard.clients.guide_parts import Dialog
    from wizard.core.account import Account
    from wizard.core.procedure import Part
    from wizard.core.server import Server

_GUIDES = guide_outlook.GUIDES | guide_others.GUIDES
IDS = tuple(_GUIDES)


def guide(id: str, account: Account) -> ProgramGuide:
    """The guide of that id (see ``IDS``) for an account. Raises KeyError."""
    return _made(id, _GUIDES[id].dialogs, _values(account))


def repair(account: Account, differences: tuple[tuple[str, str], ...]) -> ProgramGuide:
    """How to correct an account that is there: only the fields that differ, by (field, what stands there now)."""
    fields = tuple(guide_outlook.FIELDS[field] for field, _ in differences if field in guide_outlook.FIELDS)
    last = act.Dialog("repair", (*fields, act.Press("Suivant"), act.Press("Terminer")))
    return _made("outlook-repair", (*_GUIDES["outlook-repair"].dialogs, last), _values(account))


def removal(id: str, address: str) -> ProgramGuide:
    """How the person removes the account of this address."""
    return _made(id, _GUIDES[id].dialogs, {"address": address})


def _made(id: str, dialogs: tuple[Dialog, ...], values: dict[str, str]) -> ProgramGuide:
    known = _GUIDES[id]
    screens = tuple(_screen(number, dialog, values) for number, dialog in enumerate(dialogs, 1))
    return ProgramGuide(id, screens, known.source, known.confidence)


def _values(account: Account) -> dict[str, str]:
    identity = account.identity
    return {
        "name": identity.name,
        "address": identity.address,
        "user": account.user_name,
        "label": account.label,
        "imap_host": account.imap.host,
        "imap_port": str(account.imap.port),
        "imap_security": _security(account.imap),
        "smtp_host": account.smtp.host,
        "smtp_port": str(account.smtp.port),
        "smtp_security": _security(account.smtp),
    }


def _security(server: Server) -> str:
    return "SSL/TLS" if server.security is Security.TLS else "STARTTLS"


def _screen(number: int, dialog: Dialog, values: dict[str, str]) -> GuideScreen:
    """The drawing, its numbered steps and the values: fields filled one after the other are one step."""
    steps: list[str] = []
    parts: list[Part] = []
    copies: list[CopyField] = []
    for filled, group in groupby(dialog.actions, lambda action: isinstance(action, act.Fill)):
        actions = tuple(group)
        if filled:
            steps.append(words.fill(tuple(action.label for action in actions if isinstance(action, act.Fill))))
        for action in actions:
            if not filled:
                steps.append(_sentence(action, values))
            if not isinstance(action, act.Say):
                parts.append(_part(action, len(steps)))
            if isinstance(action, act.Fill):
                copies.append(CopyField(action.label, values[action.value]))
            elif isinstance(action, act.Password):
                copies.append(CopyField(action.label, ""))
    id = dialog.id
    screen = Screen(id, number, words.short(id), words.title(id), tuple(steps), words.done(), parts=tuple(parts))
    return GuideScreen(screen, tuple(copies))


def _sentence(action: act.Action, values: dict[str, str]) -> str:
    match action:
        case act.Say(id):
            return words.say(id).format(**values)
        case act.Password(label):
            return words.password(label)
        case act.Choose(label, choice):
            return words.choose(label, values.get(choice, choice))
        case act.Tick(label):
            return words.tick(label)
        case act.Press(label):
            return words.press(label)
        case act.Fill(label):
            return words.fill((label,))


def _part(action: act.Action, step: int) -> Part:
    assert not isinstance(action, act.Say)
    if isinstance(action, act.Press):
        return Button(action.label, step)
    if isinstance(action, act.Tick):
        return Button(action.label, step, link=True)
    return Field(action.label, step)
