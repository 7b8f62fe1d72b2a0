# SPDX-License-Identifier: EUPL-1.2
"""One leg of a check, a line per stage: shape, name, word and time. Nothing jumps while it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.widgets import layout, style
from wizard.ui.widgets.busy import Ring
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.states import State, icon_of, ink_of

if TYPE_CHECKING:
    from collections.abc import Sequence


class Stage(NamedTuple):
    """A stage as shown: its state, its name, and the words at the right (« réussi · 0,04 s »)."""

    state: State
    name: str
    words: str = ""


_LATER = (State.COMING, State.SKIP, State.TODO)


class _Words(Text):
    """What became of a stage: it takes the room the name leaves; a line may begin after a « · » only."""

    def __init__(self) -> None:
        super().__init__(role="small", tone="muted")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumWidth(0)  # the hints below count

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        wide = max(self.fontMetrics().horizontalAdvance(f"{part} ·") for part in self.text().split(" · "))
        return QSize(wide + 1, super().minimumSizeHint().height())


class _Name(Text):
    """A stage's name: on one line where there is room."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, super().sizeHint().height())


class _Row(QWidget):
    """One stage: the name takes a second line where both are long."""

    def __init__(self) -> None:
        super().__init__()
        self.stage: Stage | None = None
        self._mark = Icon()
        self._ring = Ring()
        self._ring.hide()
        self._name, self._words = _Name(), _Words()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(style.space(2.5))
        box.addWidget(self._mark)
        box.addWidget(self._ring)
        box.addWidget(self._name)
        box.addWidget(self._words, 1)

    def show_stage(self, stage: Stage) -> None:
        if stage == self.stage:
            return
        self.stage = stage
        running, failed = stage.state is State.RUNNING, stage.state is State.UNMET
        self._mark.set(icon_of(stage.state), ink_of(stage.state))
        self._mark.setVisible(not running)
        self._ring.setVisible(running)
        self._name.setText(stage.name)
        self._name.set_role("strong" if running or failed else "body")
        self._name.set_tone("muted" if stage.state in _LATER else "text")
        self._words.setText(stage.words)
        self._words.set_role("small_strong" if running or failed else "small")
        self._words.set_tone(ink_of(stage.state) if running or failed else "muted")
        self.setAccessibleName(", ".join(part for part in (stage.name, stage.words) if part))


class StageList(QFrame):
    """A card a leg: heading with host and port beside it, then the stages."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._title = Text(role="heading", wrap=False)
        self._detail = Text(role="small", tone="muted")
        self._mode = "normal"
        self.rows: list[_Row] = []
        self._rules: list[QFrame] = []
        self._box = QVBoxLayout(self)
        self._head = QWidget()
        line = QHBoxLayout(self._head)
        line.setContentsMargins(0, 0, 0, style.space(1))
        line.setSpacing(style.space(2))
        line.addWidget(self._title)
        line.addWidget(self._detail, 1)
        self._box.addWidget(self._head)
        self._head.hide()
        style.theme().changed.connect(self._measure)
        self._measure()

    def set_heading(self, title: str, detail: str = "") -> None:
        """« Réception », and « imap.ac-amiens.fr, port 993 » beside it."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._head.setVisible(bool(title))
        self.setAccessibleName(" ".join(part for part in (title, detail) if part))

    def set_rows(self, stages: Sequence[Stage]) -> None:
        """Show these stages, all of them from the start."""
        while len(self.rows) > len(stages):
            for gone in (self.rows.pop(), self._rules.pop()):
                self._box.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        while len(self.rows) < len(stages):
            rule = layout.rule()
            self._rules.append(rule)
            self._box.addWidget(rule)  # before it is shown: without a parent it would be a window of its own
            rule.setVisible(bool(self.rows))
            self.rows.append(_Row())
            self._box.addWidget(self.rows[-1])
        for row, stage in zip(self.rows, stages, strict=True):
            row.show_stage(stage)
        self._measure()

    def set_row(self, index: int, stage: Stage) -> None:
        """Change one stage."""
        self.rows[index].show_stage(stage)

    def set_mode(self, mode: str) -> None:
        """Lower lines where the room is short."""
        self._mode = mode
        self._measure()

    def _measure(self) -> None:
        normal = self._mode == "normal"
        side, edge = style.space(4), style.space(3 if normal else 2)
        self._box.setContentsMargins(side, edge, side, edge)
        self._box.setSpacing(0)
        for row in self.rows:
            row.setMinimumHeight(style.space(7.5 if normal else 7))
