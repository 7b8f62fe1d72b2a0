# SPDX-License-Identifier: EUPL-1.2
"""The rules of a password and where each stands: shape, word, rule; required first, then advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.widgets import layout, style
from wizard.ui.widgets.announce import Announcer, announce
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.states import State, icon_of, ink_of
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent


class Line(NamedTuple):
    """One rule: its state, the word for the state, the rule, and perhaps an example."""

    state: State
    word: str
    text: str
    note: str = ""


class _Row(QWidget):
    """One rule as shown; it keeps its place while its state changes."""

    def __init__(self) -> None:
        super().__init__()
        self.line: Line | None = None
        self._mark = Icon()
        self._word = Text(role="strong", wrap=False)
        self._text = Text()
        self._text.setProperty("alignment", style.TOP)  # the rule begins on the line of the word
        self._note = Text(role="small", tone="muted")
        words = QHBoxLayout()
        words.setSpacing(style.space(1))
        words.addWidget(self._word, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._text, 1)
        column = layout.column(words, self._note, gap=0.5)
        self._box = QHBoxLayout(self)
        self._box.setSpacing(style.space(2.5))
        self._box.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(column, 1)
        self.set_mode("normal")

    def set_mode(self, mode: str) -> None:
        """Closer together where the room is short: the whole list is to be seen at once."""
        above = style.space(0.25 if mode == "low" else 0.5)
        self._box.setContentsMargins(0, above, 0, above)

    def show_line(self, line: Line) -> None:
        if line == self.line:
            return
        self.line = line
        ink = ink_of(line.state)
        self._mark.set(icon_of(line.state), ink)
        self._word.setText(translate("Widgets", "{0}:").format(line.word))
        self._word.set_tone("text" if ink == "muted" else ink)
        self._text.setText(line.text)
        self._note.setText(line.note)
        self._note.setVisible(bool(line.note))
        self.setAccessibleName(self.spoken())
        self.setAccessibleDescription(line.note)

    def spoken(self) -> str:
        assert self.line is not None
        return translate("Widgets", "{0}: {1}").format(self.line.word, self.line.text)


class CriteriaList(QFrame):
    """A card: title, what it means, one status line (the only thing announced), required rules, advice by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._title = Text(role="heading")
        self._lead = Text()
        self._lead.hide()
        self._status = Text(role="small", tone="muted")
        self._mode = "normal"
        self._rule = layout.rule()
        self._advice_title = Text(role="strong")
        self._required, self._advised = QVBoxLayout(), QVBoxLayout()
        self._footer = QVBoxLayout()
        self.rows: dict[str, list[_Row]] = {"required": [], "advised": []}
        heads = (self._title, self._lead, self._status)
        advice = (self._rule, self._advice_title, self._advised)
        self._box = layout.column(*heads, self._required, *advice, self._footer)
        self.setLayout(self._box)
        for inner in (self._required, self._advised):
            inner.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._announcer = Announcer(self)
        QShortcut(QKeySequence(Qt.Key.Key_F2), self).activated.connect(self.read_again)
        style.theme().changed.connect(self._measure)
        self._measure()
        self._show_advice(False)

    def set_titles(self, title: str, advised: str, lead: str = "") -> None:
        """The two headings, and a sentence under the first; without a second heading the list is one."""
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._advice_title.setText(advised)
        self.setAccessibleName(f"{title}. {lead}" if lead else title)

    def set_mode(self, mode: str) -> None:
        """Less air where the room is short."""
        self._mode = mode
        self._measure()

    def set_lines(self, required: Sequence[Line], advised: Sequence[Line] = ()) -> None:
        """Show the rules; rows stay where they are, only their state changes."""
        self._fill(self._required, self.rows["required"], required)
        self._fill(self._advised, self.rows["advised"], advised)
        self._show_advice(bool(advised))

    def set_status(self, text: str) -> None:
        """« 3 critères sur 6 restent à remplir »: announced once the typing has settled, when it changed."""
        if text != self._status.text():
            self._status.setText(text)
            if self.isVisible():
                self._announcer.say(text)
        self._status.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._announcer.say(self._status.text())

    def add_footer(self, widget: QWidget) -> None:
        """Something at the end of the card (« D’où viennent ces règles ? »)."""
        self._footer.addWidget(widget)

    def read_again(self) -> None:
        """Have the screen reader read all rules again (F2)."""
        rows = [*self.rows["required"], *self.rows["advised"]]
        announce(self, ". ".join([self._status.text(), *(row.spoken() for row in rows)]))

    def _show_advice(self, on: bool) -> None:
        self._rule.setVisible(on)
        self._advice_title.setVisible(on)

    def _fill(self, box: QVBoxLayout, rows: list[_Row], lines: Sequence[Line]) -> None:
        while len(rows) > len(lines):
            gone = rows.pop()
            box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(rows) < len(lines):
            rows.append(_Row())
            rows[-1].set_mode(self._mode)
            box.addWidget(rows[-1])
        for row, line in zip(rows, lines, strict=True):
            row.show_line(line)

    def _measure(self) -> None:
        side, edge = style.space(4), style.space(3 if self._mode == "low" else 3.5)
        self._box.setContentsMargins(side, edge, side, edge)
        self._box.setSpacing(style.space(1))
