# SPDX-License-Identifier: EUPL-1.2
"""A documented way through an academy's own screens, as data: what to have at hand, each screen, what is not known.

Sentences are French in every language, like the other facts of an academy. Nothing here asks for a NUMEN or a birth
date: a field that takes one is marked ``private``, and stands on the portal only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.core.server import Confidence

COMMON = "common"  # folder of what is true in every academy
NATIONAL = "national"  # folder of the ministry's own mail
ACADEMY = "academy"  # a procedure may lead to the choice of one


class Situation(StrEnum):
    """What brings a person to a procedure. The first eight are doors; the others are reached by links."""

    LOST_IDENTIFIER = "lost_identifier"
    LOST_PASSWORD = "lost_password"
    FIRST_CONNECTION = "first_connection"
    NO_ACCOUNT = "no_account"
    CHANGED_PASSWORD = "changed_password"
    COMPROMISED = "compromised"
    CHANGED_ACADEMY = "changed_academy"
    LEAVING = "leaving"
    WEBMAIL = "webmail"
    NUMEN = "numen"
    PAGE_CLOSED = "page_closed"
    SETTINGS = "settings"
    WHO = "who"


DOORS: tuple[Situation, ...] = tuple(Situation)[:8]


class Webmail(StrEnum):
    """Which mail page the person sees."""

    OWN = "own"  # the academy's
    NATIONAL = "national"  # messagerie.education.gouv.fr


class Value(StrEnum):
    """A value of the person's that a screen takes, or gives."""

    PORTAL = "portal"
    ADDRESS = "address"
    LOGIN = "login"
    PASSWORD = "password"


class Private(StrEnum):
    """What is typed on the portal and never in this program."""

    NUMEN = "numen"
    BIRTH_DATE = "birth_date"


class Form(StrEnum):
    """A grey form of the drawing, without words: the documents say nothing of what stands there."""

    TITLE = "title"
    FIELD = "field"
    BUTTON = "button"
    LINES = "lines"
    CODE = "code"


class Caution(StrEnum):
    """Why a warning is shown."""

    FALSE_ALARM = "false_alarm"
    CARE = "care"


@dataclass(frozen=True, slots=True)
class Shape:
    """Something on the screen that no document describes. ``step``: the one that uses it, from 1; 0 for none."""

    form: Form
    step: int = 0
    bottom: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A field to fill in; ``label`` says what goes there in our words, since no document gives a literal one."""

    label: str
    step: int = 0
    private: Private | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A button or a link; ``label`` is written so on the portal."""

    label: str
    step: int = 0
    link: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """A message that may appear; ``button`` is written so on the portal."""

    label: str
    text: str
    button: str = ""
    step: int = 0


@dataclass(frozen=True, slots=True)
class Marks:
    """The portal's own marks of its password criteria."""

    label: str
    step: int = 0


Part = Shape | Field | Button | Message | Marks


@dataclass(frozen=True, slots=True)
class Warning:
    """What is said before the steps, so that nobody is frightened or caught."""

    kind: Caution
    strong: str
    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """One of several ways, with how well it is supported."""

    text: str
    confidence: Confidence
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """Something to have at hand; ``kind`` is numen, birth_date, address, login, paper, letter or key."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """Where it begins: as the document writes it, and what may be opened (https; "" is never, ``note`` says why)."""

    written: str
    open: str = ""
    note: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Another procedure: ``to`` is its id, or the value of a situation."""

    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Screen:
    """One page of the walk. With ``parts`` it is drawn; without, ``items`` are to read or to tick.

    ``number`` is the document's own: two pages may share one. ``questions`` is what no document says.
    """

    id: str
    number: int
    short: str
    title: str
    steps: tuple[str, ...]
    done: str
    address: str = ""
    opens: bool = False
    home: bool = False  # back on the portal's first screen
    parts: tuple[Part, ...] = ()
    lead: str = ""
    items: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()
    values: tuple[Value, ...] = ()
    finds: Value | None = None
    expect: str = ""
    questions: tuple[str, ...] = ()
    warnings: tuple[Warning, ...] = ()
    offers: tuple[str, ...] = ()  # "reminder": a calendar file

    @property
    def literal(self) -> tuple[str, ...]:
        """The labels written so on the portal, in order, each once."""
        labels = (p.label if isinstance(p, Button) else p.button if isinstance(p, Message) else "" for p in self.parts)
        return tuple(dict.fromkeys(label for label in labels if label))

    @property
    def private(self) -> bool:
        """Whether a NUMEN or a birth date is typed on this screen of the portal."""
        return any(isinstance(part, Field) and part.private is not None for part in self.parts)


@dataclass(frozen=True, slots=True)
class Procedure:
    """A whole way, with its sources. ``id`` is ``<folder>/<name>``: an academy's id, ``common`` or ``national``."""

    id: str
    title: str
    summary: str
    situations: tuple[Situation, ...]
    confidence: Confidence
    sources: tuple[str, ...]
    date: str  # ISO date of the last reading
    screens: tuple[Screen, ...]
    starts: tuple[tuple[Situation, str], ...] = ()  # screen to begin at, when not the first
    webmail: Webmail | None = None  # the mail page it needs; None: the account's own affair, whichever page is seen
    audience: str = ""
    duration: str = ""
    questions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    next: tuple[Link, ...] = ()
    leads: str = ""  # where its last button leads from « Je suis bloqué »: a situation, or ACADEMY; "" back there
    entry: Entry | None = None
    before: tuple[Need, ...] = ()
    authorities: tuple[tuple[str, str], ...] = ()  # source, who it is

    @property
    def academy(self) -> str:
        """The folder: the id of an academy, ``common`` or ``national``."""
        return self.id.partition("/")[0]

    @property
    def finds(self) -> tuple[Value, ...]:
        """What the person has at the end that they did not have before, in the order of the screens."""
        return tuple(dict.fromkeys(screen.finds for screen in self.screens if screen.finds))

    def start(self, situation: Situation | None) -> int:
        """The index in ``screens`` of the first page for a situation."""
        wanted = next((id for for_this, id in self.starts if for_this is situation), self.screens[0].id)
        return next(index for index, screen in enumerate(self.screens) if screen.id == wanted)

    def labels(self) -> tuple[str, ...]:
        """A short name for each number, in order: two pages of one screen have one."""
        names: dict[int, str] = {}
        for screen in self.screens:
            names.setdefault(screen.number, screen.short)
        return tuple(names.values())


def offered(
    procedures: Iterable[Procedure], situation: Situation, webmail: Webmail | None = None
) -> tuple[Procedure, ...]:
    """Those of a situation: the academy's, then the national, then the common ones; the best supported first.

    The national mail opens with the academy's account: who sees it is offered the national ones first, and the
    academy's too, but for those of its own webmail. ``webmail`` None: the person does not know, nothing is left out.
    """
    ranks = {NATIONAL: -1 if webmail is Webmail.NATIONAL else 1, COMMON: 2}
    fitting = [
        procedure
        for procedure in procedures
        if situation in procedure.situations and (webmail is None or procedure.webmail in (None, webmail))
    ]
    return tuple(sorted(fitting, key=lambda procedure: (ranks.get(procedure.academy, 0), -procedure.confidence)))


def find(procedures: Iterable[Procedure], to: str, webmail: Webmail | None = None) -> Procedure | None:
    """The procedure of a link: the one of this id, or the first offered for this situation; None for neither."""
    known = tuple(procedures)
    if to in tuple(Situation):
        return next(iter(offered(known, Situation(to), webmail)), None)
    return next((procedure for procedure in known if procedure.id == to), None)
