# SPDX-License-Identifier: EUPL-1.2
"""Cards, columns, rows: where things stand, in units."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.widgets import style
from wizard.ui.widgets.label import Text

W = TypeVar("W", bound=QWidget | QLayout)


def _add(box: QBoxLayout, thing: QWidget | QLayout, stretch: int = 0) -> None:
    if isinstance(thing, QLayout):
        box.addLayout(thing, stretch)
    else:
        box.addWidget(thing, stretch)


class Card(QFrame):
    """A framed sheet with an optional title."""

    def __init__(self, title: str = "", role: str = "heading") -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.title = Text(title, role)
        self.title.setVisible(bool(title))
        self.body = QVBoxLayout(self)
        self.body.addWidget(self.title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        style.theme().changed.connect(self._measure)
        self._measure()

    def set_title(self, text: str) -> None:
        """Change the title; an empty one takes no room."""
        self.title.setText(text)
        self.title.setVisible(bool(text))

    def add(self, thing: W, stretch: int = 0) -> W:
        """Put a widget or a layout below what is there; it is given back."""
        _add(self.body, thing, stretch)
        return thing

    def set_mode(self, mode: str) -> None:
        """Less air where the room is short."""
        self._measure(3 if mode != "normal" else 4)

    def _measure(self, above: float = 4) -> None:
        side, edge = style.space(4), style.space(above)
        self.body.setContentsMargins(side, edge, side, edge)
        self.body.setSpacing(style.space(2))


class Columns(QWidget):
    """Two columns, work and help, that become one (work first) where the window is narrow."""

    def __init__(self, ratio: tuple[int, int] = (7, 5)) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.right = QVBoxLayout()
        for index, side in enumerate((self.left, self.right)):
            side.setContentsMargins(0, 0, 0, 0)
            side.addStretch(1)
            self._line.addLayout(side, ratio[index])
        self._ratio = ratio
        style.theme().changed.connect(self._measure)
        self._measure()

    def add_left(self, thing: W, stretch: int = 0) -> W:
        """Put something at the end of the working column."""
        self._insert(self.left, thing, stretch)
        return thing

    def add_right(self, thing: W, stretch: int = 0) -> W:
        """Put something at the end of the helping column."""
        self._insert(self.right, thing, stretch)
        return thing

    def set_mode(self, mode: str) -> None:
        """Side by side, or one below the other in the narrow mode."""
        narrow = mode == "narrow"
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        for index in range(2):
            self._line.setStretch(index, 0 if narrow else self._ratio[index])
        self._measure(3 if mode == "low" else 4)

    @staticmethod
    def _insert(box: QVBoxLayout, thing: QWidget | QLayout, stretch: int) -> None:
        place = box.count() - 1  # before the stretch that ends the column
        if isinstance(thing, QLayout):
            box.insertLayout(place, thing, stretch)
        else:
            box.insertWidget(place, thing, stretch)

    def _measure(self, gap: float = 4) -> None:
        self._line.setSpacing(style.space(6))
        self.left.setSpacing(style.space(gap))
        self.right.setSpacing(style.space(gap))


def rule() -> QFrame:
    """A thin line across: decoration only."""
    line = QFrame()
    line.setProperty("look", "rule")
    line.setFixedHeight(1)
    return line


def row(*things: QWidget | QLayout, gap: float = 2, stretch: int = -1) -> QHBoxLayout:
    """Things side by side; the one at index ``stretch`` takes the room left."""
    box = QHBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(style.space(gap))
    for index, thing in enumerate(things):
        _add(box, thing, 1 if index == stretch else 0)
    return box


def column(*things: QWidget | QLayout, gap: float = 2) -> QVBoxLayout:
    """Things one below the other."""
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(style.space(gap))
    for thing in things:
        _add(box, thing)
    return box


def above(thing: QWidget, link: QWidget) -> QVBoxLayout:
    """A field with a link below it, as wide as its words."""
    box = column(thing)
    box.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    return box


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
