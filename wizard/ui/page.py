# SPDX-License-Identifier: EUPL-1.2
"""What every page is: a heading, a body, and a few values the shell shows. A page shows a draft and answers once."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar, overload

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.widgets import style
from wizard.ui.widgets.announce import announce
from wizard.ui.widgets.label import Heading

if TYPE_CHECKING:
    from wizard.journey.draft import Draft
    from wizard.ui.widgets.states import State

T = TypeVar("T")


class Mode(StrEnum):
    """How much room there is, measured in units: a large text and a small window are the same thing."""

    NORMAL = "normal"
    LOW = "low"
    NARROW = "narrow"


class Shown(Generic[T]):
    """A value of a page that the shell shows: setting it to something else tells the shell."""

    def __init__(self, default: T) -> None:
        self._default = default
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = f"_shown_{name}"

    @overload
    def __get__(self, page: None, owner: type) -> Shown[T]: ...
    @overload
    def __get__(self, page: Page, owner: type) -> T: ...
    def __get__(self, page: Page | None, owner: type) -> T | Shown[T]:
        if page is None:
            return self
        value: T = page.__dict__.get(self._name, self._default)
        return value

    def __set__(self, page: Page, value: T) -> None:
        if self.__get__(page, type(page)) != value:
            page.__dict__[self._name] = value
            page.changed.emit()


class Page(QWidget):
    """Base of the pages. ``answered`` carries the answers (a dict of Draft fields), ``link`` a wish by name."""

    changed = Signal()
    answered = Signal(object)
    link = Signal(str)

    stepper = True  # False: the start page, with the product's name instead of the steps
    heading_role = "title"
    primary_look = "primary"

    heading: Shown[tuple[str, str]] = Shown(("", ""))
    heading_state: Shown[State | None] = Shown(None)
    where_words: Shown[tuple[str, str] | None] = Shown(None)  # above the title, instead of « Étape 3 sur 7 »
    primary: Shown[tuple[str, str] | None] = Shown(None)  # text and icon; None: Continuer; ("", ""): no button
    secondary: Shown[tuple[str, str] | None] = Shown(None)
    back: Shown[str | None] = Shown(None)  # None: Retour; "": no button
    cancel: Shown[str | None] = Shown(None)  # None: Annuler; "": no button
    valid: Shown[bool] = Shown(True)
    busy: Shown[str] = Shown("")  # what the program is doing itself; greys the main button
    busy_limit: Shown[float | None] = Shown(None)  # seconds at most
    busy_detail: Shown[str] = Shown("")
    fraction: Shown[float | None] = Shown(None)  # 0..1, only when it is true
    error: Shown[str] = Shown("")

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.NORMAL
        self.title = Heading(self.heading_role)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.tail = QHBoxLayout()  # where the other action goes when the footer is too narrow
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addLayout(self.body)
        self._column.addLayout(self.tail)
        self._column.addStretch(1)
        style.theme().changed.connect(self._measure)
        self._measure()

    # --- for the pages to say ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text again, in the language of now."""

    def show_draft(self, draft: Draft) -> None:
        """Put the answers so far into the widgets."""

    def answer(self) -> dict[str, object]:
        """What the person answered here: Draft fields and their values."""
        return {}

    def kept(self) -> dict[str, object]:
        """What stays when the page is left by Back, finished or not: Draft fields that ``show_draft`` shows again."""
        return {}

    def problems(self) -> list[tuple[str, QWidget]]:
        """What is missing before going on: sentences, each with where to put it right."""
        return []

    def first_focus(self) -> QWidget | None:
        """The first thing to do here."""
        return None

    def leave(self) -> None:
        """Called when another page takes the place of this one."""

    # --- what the shell does with them ------------------------------------------------------------------------

    def submit(self) -> None:
        """The main button: say what is missing and go there, or answer."""
        if self.busy:
            return
        missing = self.problems()
        if not missing:
            self.error = ""
            self.answered.emit(self.answer())
            return
        self.error = " ".join(sentence for sentence, _ in missing)
        announce(self, self.error, assertive=True)
        missing[0][1].setFocus()

    def set_mode(self, mode: Mode) -> None:
        """Flow again for the room there is; every child that has ``set_mode`` is told."""
        self.mode = mode
        for child in self.findChildren(QWidget):
            tell = getattr(child, "set_mode", None)
            if tell is not None:
                tell(mode)
        self._measure()

    def minimumSizeHint(self) -> QSize:
        """As wide as the content must be; as high as it is at that width (the layout says), not a pixel more."""
        return QSize(self._column.minimumSize().width(), 0)

    def _measure(self) -> None:
        side, above, below, gap = {
            Mode.NORMAL: (8, 6, 5, 5),
            Mode.LOW: (8, 3.5, 3, 3),
            Mode.NARROW: (4, 3, 3, 3),
        }[self.mode]
        self._column.setContentsMargins(*(style.space(n) for n in (side, above, side, below)))
        self._column.setSpacing(style.space(gap))
        self.body.setSpacing(style.space(gap))
        self.title.compact(self.mode is not Mode.NORMAL)
