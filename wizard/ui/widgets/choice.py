# SPDX-License-Identifier: EUPL-1.2
"""A choice with room for a sentence: radio buttons drawn as cards; keys, role and exclusivity are Qt's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.widgets import style
from wizard.ui.widgets.icons import Icon, Tile
from wizard.ui.widgets.label import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class ChoiceCard(QAbstractButton):
    """One choice. Selected: thicker border, tint, filled ring. Unavailable: dashed, its reason readable."""

    def __init__(
        self,
        title: str,
        description: str = "",
        *,
        icon: str = "",
        badge: str = "",
        note: str = "",
        code: bool = False,
        framed: bool = True,
    ) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.unavailable = ""
        self.neighbours: Sequence[ChoiceCard] = ()  # the cards of its group, itself among them
        self._framed, self._code, self._mode = framed, code, "normal"
        self._one_line = False
        plain = "body" if not framed or code else "strong"
        self._title = Text(role="code_strong" if code else plain)
        self._description = Text(role="small", tone="muted")
        self._tick = Icon("check", "success", 4)
        self._badge = Text(role="small", tone="success", wrap=False)
        self._note = Text(role="small", tone="muted", wrap=False)
        self._extra: QWidget | None = None
        self._tile = Tile(icon, 11) if icon else None
        self._build()
        self.toggled.connect(self._show_chosen)
        style.theme().changed.connect(self._measure)
        self._measure()
        self.set(title, description, badge, note)

    def set(self, title: str, description: str = "", badge: str = "", note: str = "") -> None:
        """Change the words."""
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self._title.setText(title)
        self._description.setText(self.unavailable or description)
        self._given = description
        self._badge.setText(badge)
        self._note.setText(note)
        for widget, words in ((self._tick, badge), (self._badge, badge), (self._note, note)):
            widget.setVisible(bool(words))
        self._description.setVisible(bool(self._description.text()))
        self._title.setWordWrap(not badge and not self._one_line)
        self._first.setStretch(0, 0 if badge else 1)
        self._first.setStretch(3, 1 if badge else 0)
        self._describe()

    def keep_on_one_line(self) -> None:
        """For short choices side by side."""
        self._one_line = True
        self._title.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    def set_extra(self, widget: QWidget) -> None:
        """Details that belong to this choice, shown while it is the chosen one."""
        self._extra = widget
        self._words.addWidget(widget)
        widget.setVisible(self.isChecked())

    def set_unavailable(self, reason: str) -> None:
        """Say why it cannot be chosen; an empty reason makes it available again."""
        self.unavailable = reason
        self.setCheckable(not reason)
        self.setAutoExclusive(not reason)
        self._title.set_tone("muted" if reason else "text")
        self._description.setText(reason or self._given)
        self._description.setVisible(bool(self._description.text()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._describe()
        self.update()

    def set_mode(self, mode: str) -> None:
        """Lower where the room is short."""
        self._mode = mode
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Both pairs of arrows move and choose, however the cards stand (Qt looks only the way they lie)."""
        step = _STEPS.get(event.key())
        if step is None or not self.neighbours:
            super().keyPressEvent(event)
            return
        place = min(max(self.neighbours.index(self) + step, 0), len(self.neighbours) - 1)
        card = self.neighbours[place]
        if card is not self:
            card.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
            if not card.unavailable:  # one that cannot be chosen is only read
                card.click()

    def _build(self) -> None:
        self._line = QHBoxLayout(self)
        self._ring = QWidget()
        self._line.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        if self._tile is not None:
            self._line.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._line.addLayout(self._words, 1)
        self._first = QHBoxLayout()
        self._first.addWidget(self._title, 1)
        self._first.addWidget(self._tick)
        self._first.addWidget(self._badge)
        self._first.addStretch(0)
        self._first.addWidget(self._note)
        self._words.addLayout(self._first)
        self._words.addWidget(self._description)
        for widget in (self._ring, self._title, self._description, self._badge, self._note, self._tick, self._tile):
            if widget is not None:
                widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _describe(self) -> None:
        parts = (self._badge.text(), self._description.text(), self._note.text())
        self.setAccessibleDescription(". ".join(part.rstrip(".") for part in parts if part))

    def _show_chosen(self, chosen: bool) -> None:
        if self._extra is not None:
            self._extra.setVisible(chosen)
        if not self._framed:
            self._title.set_role("strong" if chosen else "body")
        if self._tile is not None:
            self._tile.set_look(paper="surface" if chosen else "soft")
        self._note.set_tone("text" if chosen and self._framed else "muted")
        self.update()

    def _measure(self) -> None:
        side = style.space(5)
        self._ring.setFixedSize(side, side)
        normal = self._mode == "normal"
        edge = style.space((2.5 if self._code else 3.5) if normal else 2) if self._framed else style.space(0.5)
        margin = style.space(4 if not self._code else 3) if self._framed else 0
        self._line.setContentsMargins(margin, edge, margin, edge)
        self._line.setSpacing(style.space(4 if self._framed and not self._code else 2.5))
        self._words.setSpacing(style.space(0.5))
        self._first.setSpacing(style.space(1.5))
        if self._tile is not None:
            self._tile.set_side(11 if normal else 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, chosen = QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._framed:
            width = style.line(bold=chosen)
            pen = QPen(style.colour("primary" if chosen else "hairline"), width)
            if self.unavailable:
                pen = QPen(style.colour("outline"), width, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(style.colour("soft" if chosen else "window" if self.unavailable else "surface"))
            half = width / 2
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(half, half, -half, -half), style.space(2.5), style.space(2.5)
            )
        ring = QRectF(self._ring.geometry())
        thick = style.space(1.5 if chosen else 0.5)
        pen = QPen(style.colour("primary" if chosen else "outline"), thick)
        if self.unavailable:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(style.colour("surface"))
        painter.drawEllipse(ring.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2))


class ChoiceGroup(QWidget):
    """Choices of which one holds; arrows move and choose, Tab leaves."""

    changed = Signal(object)

    def __init__(self, name: str = "", horizontal: bool = False) -> None:
        super().__init__()
        self.cards: list[ChoiceCard] = []
        self._values: list[object] = []
        direction = QBoxLayout.Direction.LeftToRight if horizontal else QBoxLayout.Direction.TopToBottom
        self._box = QBoxLayout(direction, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._horizontal = horizontal
        if horizontal:
            self._box.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_name(name)
        style.theme().changed.connect(self._measure)
        self._measure()

    def set_name(self, text: str) -> None:
        """What is chosen here, for screen readers."""
        self.setAccessibleName(text)

    def add(self, value: object, card: ChoiceCard) -> ChoiceCard:
        """Add a choice; ``value`` is what it stands for."""
        self.cards.append(card)
        self._values.append(value)
        card.neighbours = self.cards
        self._measure()
        if self._horizontal:
            card.keep_on_one_line()
            self._box.insertWidget(self._box.count() - 1, card)
        else:
            self._box.addWidget(card)
        card.toggled.connect(lambda on, chosen=value: self.changed.emit(chosen) if on else None)
        return card

    def value(self) -> object | None:
        """What is chosen, or None."""
        return next((value for value, card in zip(self._values, self.cards, strict=True) if card.isChecked()), None)

    def set_value(self, value: object | None) -> None:
        """Choose; None chooses nothing."""
        for known, card in zip(self._values, self.cards, strict=True):
            if value is None:
                card.setAutoExclusive(False)
                card.setChecked(False)
                card.setAutoExclusive(not card.unavailable)
            elif known == value and not card.unavailable:
                card.setChecked(True)

    def card(self, value: object) -> ChoiceCard:
        """The card that stands for a value (KeyError when there is none)."""
        if value not in self._values:
            raise KeyError(value)
        return self.cards[self._values.index(value)]

    def clear(self) -> None:
        """Take all choices away."""
        for card in self.cards:
            self._box.removeWidget(card)
            card.hide()
            card.setParent(None)
            card.deleteLater()
        self.cards.clear()
        self._values.clear()

    def set_mode(self, mode: str) -> None:
        """A row of choices becomes a column where the window is narrow."""
        if self._horizontal:
            narrow = mode == "narrow"
            self._box.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _measure(self) -> None:
        framed = any(card._framed for card in self.cards)
        self._box.setSpacing(style.space(5 if self._horizontal else 3 if framed or not self.cards else 1))
