# SPDX-License-Identifier: EUPL-1.2
"""What is left to the person when the assistant has written what it can: screens to copy into, codes, files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.procedure import Screen
    from wizard.core.server import Confidence


@dataclass(frozen=True, slots=True)
class CopyField:
    """A line of a mail program's dialog and what goes into it."""

    label: str  # the program's own word, never translated by us
    value: str  # "" where the person types it: a password is never here


@dataclass(frozen=True, slots=True)
class GuideScreen:
    """One dialog of a mail program, drawn like the screens of a portal, with the values to copy into it."""

    screen: Screen
    copies: tuple[CopyField, ...] = ()


@dataclass(frozen=True, slots=True)
class ProgramGuide:
    """The dialogs of one mail program in their order, for one account."""

    id: str  # « outlook-365-manual »: wizard.wording.guides holds its sentences
    screens: tuple[GuideScreen, ...]
    source: str  # where the order and the labels come from
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Handover:
    """What follows the writing."""

    guide: ProgramGuide | None = None
    codes: tuple[str, ...] = ()  # the contents of QR codes, in order; never a password
    files: tuple[str, ...] = ()  # paths of the plan that the person takes away
    settles: bool = False  # the program is watched until it has made the account
    asks: str = ""  # an id: what the program will ask, and what to tick
