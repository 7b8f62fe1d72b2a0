# SPDX-License-Identifier: EUPL-1.2
"""The guided copy: a mail program's own dialogs in their order, each with the values of one account to copy into it.

Labels are meant to be the French programs' own. No such program was at hand: each guide names where its order and labels
come from and how far that goes, and the page says so; ``docs/outlook-field-test.md`` has them checked. Sentences:
``wizard.wording.guides``.
"""

from __future__ import annotations

import dataclasses
from itertools import groupby
from typing import TYPE_CHECKING

from wizard.clients import guide_others, guide_outlook
from wizard.clients import guide_parts as act
from wizard.core.handover import CopyField, GuideScreen, ProgramGuide
from wizard.core.procedure import Button, Field, Screen
from wizard.core.server import Security
from wizard.wording import guides as words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.clients.guide_parts import Dialog
    from wizard.core.account import Account
    from wizard.core.procedure import Part

_GUIDES = guide_outlook.GUIDES | guide_others.GUIDES
IDS = tuple(_GUIDES)


@dataclasses.dataclass(frozen=True, slots=True)
class Made(ProgramGuide):
    """A guide with what it was made of, to be said again in another language."""

    dialogs: tuple[Dialog, ...] = ()
    values: Mapping[str, str] = dataclasses.field(default_factory=dict, hash=False)


def guide(id: str, account: Account) -> ProgramGuide:
    """The guide of that id (see ``IDS``) for an account. Raises KeyError."""
    return _made(id, _GUIDES[id].dialogs, _values(account))


def repair(account: Account, differences: tuple[tuple[str, str], ...], *, simplified: bool = False) -> ProgramGuide:
    """How to correct an account that is there: only the fields that differ, by (field, what stands there now).

    ``simplified``: this Outlook changes an account in a short dialog that does not show all of them. Raises KeyError.
    """
    found = dict(differences)
    windows = ("repair_account", *guide_outlook.REPAIR_TABS)
    wrong: dict[str, list[act.Action]] = {window: [] for window in windows}
    for field, (window, action) in guide_outlook.FIELDS.items():
        if field in found:
            wrong[window].append(act.Correct(action, _now(field, found.pop(field))))
    if found:
        raise KeyError(*found)
    tabs = {window: tab for window, tab in guide_outlook.REPAIR_TABS.items() if wrong[window]}
    more = (guide_outlook.REPAIR_MORE,) if tabs else ()
    dialogs = [act.Dialog("repair_account", (*wrong["repair_account"], *more))]
    for window, tab in tabs.items():
        ok = (guide_outlook.REPAIR_OK,) if window == tuple(tabs)[-1] else ()
        dialogs.append(act.Dialog(window, (tab, *wrong[window], *ok)))
    first = guide_outlook.REPAIR_LONG if simplified else _GUIDES["outlook-repair"].dialogs
    return _made("outlook-repair", (*first, *dialogs, guide_outlook.REPAIR_END), _values(account))


def _now(field: str, found: str) -> str:
    """What stands in a field, as the program writes it."""
    if not field.endswith("_security"):
        return found
    return _security(Security(found)) if found else guide_outlook.IN_CLEAR


def again(guide: ProgramGuide) -> ProgramGuide:
    """The same guide in the language in use: the sentences of one were said when it was made."""
    return _made(guide.id, guide.dialogs, guide.values) if isinstance(guide, Made) else guide


def removal(id: str, address: str) -> ProgramGuide:
    """How the person removes the account of this address."""
    return _made(id, _GUIDES[id].dialogs, {"address": address})


def _made(id: str, dialogs: tuple[Dialog, ...], values: Mapping[str, str]) -> ProgramGuide:
    known = _GUIDES[id]
    screens = tuple(_screen(number, dialog, values) for number, dialog in enumerate(dialogs, 1))
    return Made(id, screens, known.source, known.confidence, dialogs, values)


def _values(account: Account) -> dict[str, str]:
    identity = account.identity
    return {
        "name": identity.name,
        "address": identity.address,
        "user": account.user_name,
        "label": account.label,
        "imap_host": account.imap.host,
        "imap_port": str(account.imap.port),
        "imap_security": _security(account.imap.security),
        "smtp_host": account.smtp.host,
        "smtp_port": str(account.smtp.port),
        "smtp_security": _security(account.smtp.security),
    }


def _security(security: Security) -> str:
    return "SSL/TLS" if security is Security.TLS else "STARTTLS"


def _screen(number: int, dialog: Dialog, values: Mapping[str, str]) -> GuideScreen:
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
            copies.extend(_copies(action, values))
    id = dialog.id
    screen = Screen(id, number, words.short(id), words.title(id), tuple(steps), words.done(), parts=tuple(parts))
    return GuideScreen(screen, tuple(copies))


def _copies(action: act.Action, values: Mapping[str, str]) -> tuple[CopyField, ...]:
    """The value of a field, large: to be pasted, or found in a list."""
    match action:
        case act.Correct(inner):
            return _copies(inner, values)
        case act.Fill(label, value):
            return (CopyField(label, values[value]),)
        case act.Choose(label, choice) if choice in values:
            return (CopyField(label, values[choice]),)
        case act.Password(label):
            return (CopyField(label, ""),)
    return ()


def _sentence(action: act.Action, values: Mapping[str, str]) -> str:
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
        case act.Correct(inner, found):
            return _instead(inner, found, values)


def _instead(action: act.Fill | act.Choose | act.Tick, found: str, values: Mapping[str, str]) -> str:
    match action:
        case act.Fill(label, value):
            return words.fill_instead(label, found, values[value])
        case act.Choose(label, choice):
            return words.choose_instead(label, found, values[choice])
        case act.Tick(label):
            return words.tick_instead(label, found)


def _part(action: act.Action, step: int) -> Part:
    assert not isinstance(action, act.Say)
    if isinstance(action, act.Correct):
        return _part(action.action, step)
    if isinstance(action, act.Press):
        return Button(action.label, step)
    if isinstance(action, act.Tick):
        return Button(action.label, step, link=True)
    return Field(action.label, step)
