# SPDX-License-Identifier: EUPL-1.2
"""Words on the page: text by role and tone, and the heading every page begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.ui.widgets import style

if TYPE_CHECKING:
    from wizard.ui.widgets.states import State


class Text(QLabel):
    """A text in one of the roles (size, weight) and tones (colour token). Plain unless said: a name is not markup."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "text", wrap: bool = True, rich: bool = False
    ) -> None:
        super().__init__()
        self._role = role
        self.setProperty("textFormat", style.RICH_TEXT if rich else style.PLAIN_TEXT)
        self.setText(text)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        if wrap:
            self.setMinimumWidth(1)
        style.theme().changed.connect(self._refont)
        self._refont()

    def set_tone(self, tone: str) -> None:
        """Change the colour token."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            style.repolish(self)

    def set_role(self, role: str) -> None:
        """Change size and weight."""
        if role != self._role:
            self._role = role
            self._refont()

    def _refont(self) -> None:
        self.setFont(style.font(self._role))


class Heading(QWidget):
    """Where one is, what this page is about, one or two lines on it; the title is what screen readers announce."""

    def __init__(self, role: str = "title") -> None:
        super().__init__()
        self.eyebrow = Text(role="small", tone="muted", rich=True)
        self.title = Text(role=role)
        self.lead = Text(tone="muted")
        self._mark: QLabel | None = None
        self._line = QHBoxLayout()
        self._line.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.space(1))
        column.addWidget(self.eyebrow)
        column.addLayout(self._line)
        column.addLayout(self._beside(self.lead))
        style.theme().changed.connect(self._measure)
        self._measure()

    def set(self, step: str, after: str, title: str, lead: str, state: State | None = None) -> None:
        """Say the step (« Étape 3 sur 7 »), what comes after, the title and the lead; an empty one takes no room."""
        if step:
            from html import escape  # no step on the start page

            colour = style.tokens().primary
            bold = f'<span style="color:{colour};font-weight:600">{escape(step)}</span>'
            self.eyebrow.setText(f"{bold} · {escape(after)}" if after else bold)
        else:
            self.eyebrow.setText("")
        self.eyebrow.setVisible(bool(step))
        self.title.setText(title)
        self.setAccessibleName(" ".join(part for part in (f"{step}," if step else "", title) if part))
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self._show_mark(state)

    @staticmethod
    def _beside(text: QLabel) -> QHBoxLayout:
        """A row of its own: a column reckons with its whole width and would give a narrower text too few lines."""
        line = QHBoxLayout()
        line.addWidget(text, 1)
        line.addStretch(0)
        return line

    def compact(self, on: bool) -> None:
        """Leave out the eyebrow where the room is short (the accessible name keeps the step)."""
        self.eyebrow.setVisible(not on and bool(self.eyebrow.text()))

    def _show_mark(self, state: State | None) -> None:
        if state is None:
            if self._mark is not None:
                self._mark.hide()
            return
        from wizard.ui.widgets.icons import Icon
        from wizard.ui.widgets.states import icon_of, ink_of

        if self._mark is None:
            self._mark = Icon(size=7)
            self._line.insertWidget(0, self._mark)
        assert isinstance(self._mark, Icon)
        self._mark.set(icon_of(state), ink_of(state), "window")
        self._mark.show()

    def _measure(self) -> None:
        self.lead.setMaximumWidth(style.space(190))  # at most 68 characters a line
        self._line.setSpacing(style.space(2.5))
