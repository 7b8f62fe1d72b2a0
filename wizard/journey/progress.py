# SPDX-License-Identifier: EUPL-1.2
"""Where a person stopped in a guided procedure, kept from one start to the next. Never a secret, never on a shared PC."""

from __future__ import annotations

import datetime
import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from wizard.core.account import Owner
from wizard.core.numen import holds_birth_date, holds_numen
from wizard.core.procedure import Situation
from wizard.journey import guide as guides

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from wizard.core.procedure import Procedure
    from wizard.journey.draft import Draft
    from wizard.journey.guide import Guide

KEPT_DAYS = 30
_VERSION = 1
_PAGES = ("you", "password", "recheck")  # a journey can begin again at these; elsewhere the start page leads on


@dataclass(frozen=True, slots=True)
class Saved:
    """What is kept: ids and what the person may be shown again. ``screen`` is "" on the page before the first."""

    date: str  # ISO
    academy: str
    procedure: str
    title: str  # of the procedure, for the start page: no procedure is read there
    screen: str
    number: int
    of: int
    situation: str
    came_from: str
    webmail: str
    ticked: tuple[str, ...]
    name: str
    address: str
    login: str


def save(guide: Guide, draft: Draft, today: datetime.date) -> bool:
    """Keep where this guide is; on a shared computer nothing is, and what was kept goes. Raises OSError.

    The caller does not call this before the person has said whose computer it is, nor in practice.
    """
    from wizard.changes import computer
    from wizard.changes.files import write_private

    if draft.owner is Owner.SHARED or computer.shared_hint():
        forget()
        return False
    here = guide.trail[0] if guide.trail else guide  # an explanation on the way is soon reached again
    saved = Saved(
        date=today.isoformat(),
        academy=draft.academy.id if draft.academy else "",
        procedure=here.procedure.id,
        title=here.procedure.title,
        screen=here.screen.id if here.screen else "",
        number=here.number,
        of=len(here.procedure.labels()),
        situation=here.situation or "",
        came_from=here.came_from if here.came_from in _PAGES else "home",
        webmail=draft.webmail,
        ticked=tuple(sorted(line for line in here.ticked if not _secret(line))),
        **{key: "" if _secret(getattr(draft, key)) else getattr(draft, key) for key in ("name", "address", "login")},
    )
    write_private(_path(), json.dumps({"version": _VERSION, **asdict(saved)}, ensure_ascii=False).encode())
    return True


def load(today: datetime.date) -> Saved | None:
    """What was kept, or None: nothing, too old, or not readable (it is then removed)."""
    try:
        content = _path().read_bytes()
    except OSError:
        return None
    saved = _read(content)
    if saved is None or not 0 <= (today - datetime.date.fromisoformat(saved.date)).days <= KEPT_DAYS:
        forget()
        return None
    return saved


def forget() -> None:
    """Keep nothing any more. A file that cannot be removed stays without a word: it holds no secret."""
    try:
        _path().unlink(missing_ok=True)
    except OSError as error:
        import logging

        logging.getLogger(__name__).warning("the progress kept stays: %s", error)


def resume(saved: Saved, procedures: Iterable[Procedure]) -> Guide | None:
    """The guide as it was left; None when its procedure or its screen is no more."""
    procedure = next((one for one in procedures if one.id == saved.procedure), None)
    if procedure is None:
        return None
    situation = Situation(saved.situation) if saved.situation in tuple(Situation) else None
    guide = replace(guides.begin(procedure, situation, saved.came_from), ticked=frozenset(saved.ticked))
    if not saved.screen:
        return guide
    places = [index for index, screen in enumerate(procedure.screens) if screen.id == saved.screen]
    return replace(guide, at=places[0], first=min(guide.first, places[0])) if places else None


def _read(content: bytes) -> Saved | None:
    try:
        document = json.loads(content)
        if document.pop("version") != _VERSION:
            return None
        document["ticked"] = tuple(document["ticked"])
        saved = Saved(**document)
        datetime.date.fromisoformat(saved.date)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    texts = [value for value in asdict(saved).values() if not isinstance(value, (int, tuple))]
    whole = all(isinstance(text, str) and len(text) < 1000 for text in (*texts, *saved.ticked))
    return saved if whole and all(isinstance(number, int) for number in (saved.number, saved.of)) else None


def _secret(text: str) -> bool:
    return holds_numen(text) or holds_birth_date(text)


def _path() -> Path:
    from wizard import changes

    return changes.user_directory() / "guide.json"
