# SPDX-License-Identifier: EUPL-1.2
"""Messages that stay: a banner where it matters, an empty list that says what to try, the band of the practice."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.wording import translate

_KINDS = {  # icon, ink, paper
    "info": ("info", "primary", "soft"),
    "private": ("lock", "primary", "soft"),
    "success": ("met", "success", "successSoft"),
    "warn": ("warn", "warning", "warningSoft"),
    "error": ("unmet", "error", "errorSoft"),
}


class Banner(QFrame):
    """Shape, tint, bold first words, then the sentence, perhaps a button. It never vanishes alone."""

    pressed = Signal()

    def __init__(self, kind: str = "info", strong: str = "", text: str = "", button: str = "") -> None:
        super().__init__()
        self.setProperty("look", "banner")
        self.kind = kind
        self._mark = Icon()
        self._words = Text(rich=True)
        self.button = Button(kind="small")
        self.button.clicked.connect(self.pressed)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._mark)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        style.theme().changed.connect(self._measure)
        self._measure()
        self.set_kind(kind)
        self.set(strong, text, button)

    def set(self, strong: str, text: str, button: str = "") -> None:
        """Change the words (plain text: it is escaped here)."""
        self._words.setText(f"<b>{escape(strong)}</b> {escape(text)}" if strong else escape(text))
        self.setAccessibleName(f"{strong} {text}".strip())
        self.button.set(button)
        self.button.setVisible(bool(button))

    def set_kind(self, kind: str) -> None:
        """« info », « private », « success », « warn » or « error »."""
        icon, ink, paper = _KINDS[kind]
        self.kind = kind
        self.setProperty("kind", kind)
        self._mark.set(icon, ink, paper)
        style.repolish(self)

    def _measure(self) -> None:
        self._line.setContentsMargins(style.space(4), style.space(2.5), style.space(4), style.space(2.5))
        self._line.setSpacing(style.space(3))


class EmptyState(QFrame):
    """Nothing found: what was looked for, and what to try."""

    def __init__(self, title: str = "", text: str = "") -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._title = Text(role="strong")
        self._about = Text(role="small", tone="muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(*(style.space(4),) * 4)
        box.setSpacing(style.space(1))
        for label in (self._title, self._about):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set(title, text)

    def set(self, title: str, text: str) -> None:
        """Change the words."""
        self._title.setText(title)
        self._about.setText(text)
        self.setAccessibleName(f"{title}. {text}")


class PracticeBand(QFrame):
    """Above every page of the practice academy: nothing here is real."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "practice")
        self._words = Text(role="small", rich=True)
        self.leave = Button(kind="tool")
        self.leave.clicked.connect(self.left)
        line = QHBoxLayout(self)
        line.setContentsMargins(style.space(4), style.space(1), style.space(4), style.space(1))
        line.setSpacing(style.space(2))
        line.addWidget(Icon("practice", "primary"))
        line.addWidget(self._words, 1)
        line.addWidget(self.leave)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of now."""
        strong = translate("Widgets", "Practice.")
        text = translate("Widgets", "Imaginary academy: nothing leaves this computer, nothing is kept.")
        self._words.setText(f"<b>{escape(strong)}</b> {escape(text)}")
        self.setAccessibleName(f"{strong} {text}")
        self.leave.set(translate("Widgets", "Leave the practice"))
