# SPDX-License-Identifier: EUPL-1.2
"""What is done in a mail program's dialog, as data: filled, chosen, ticked, pressed. Pure.

Labels are written so in the French program. Values are keys of the account, see ``wizard.clients.guided``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.server import Confidence


@dataclass(frozen=True, slots=True)
class Say:
    """A step of its own, without a label to draw: an id of ``wizard.wording.guides``."""

    id: str


@dataclass(frozen=True, slots=True)
class Fill:
    """A field and the value that goes there."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Password:
    """A field for the password: typed by the person, into the program alone."""

    label: str


@dataclass(frozen=True, slots=True)
class Choose:
    """A list or buttons of which one is chosen: a label of the program, or a value of the account."""

    label: str
    choice: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick."""

    label: str


@dataclass(frozen=True, slots=True)
class Press:
    """A button, a menu or a line to press."""

    label: str


@dataclass(frozen=True, slots=True)
class Correct:
    """Something that is not as it should be in an account that is there: what to do, and what stands there now."""

    action: Fill | Choose | Tick
    found: str  # as the program writes it; "" for nothing


Action = Say | Fill | Password | Choose | Tick | Press | Correct


@dataclass(frozen=True, slots=True)
class Dialog:
    """One window of the program; ``id`` names its title in ``wizard.wording.guides``."""

    id: str
    actions: tuple[Action, ...]


UNCHECKED = "not checked on the program: docs/outlook-field-test.md"  # order and labels as we remember them
# Guides in French, with pictures, of one who runs mail for others; nothing of this was seen on a program of ours.
PROVIDER = "github.com/ovh/docs, pages/web_cloud/email_and_collaborative_solutions/mx_plan/"


@dataclass(frozen=True, slots=True)
class Guide:
    """The dialogs of one way, and where they are known from."""

    dialogs: tuple[Dialog, ...]
    source: str
    confidence: Confidence
