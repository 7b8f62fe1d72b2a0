# SPDX-License-Identifier: EUPL-1.2
"""A field to type in: label, hint, native edit, one message below; never a placeholder instead of a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from wizard.core.message import Severity
from wizard.ui.widgets import states, style
from wizard.ui.widgets.announce import Announcer
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.ui.widgets.states import State


class Field(QWidget):
    """One thing to type. What is wrong is said once the field is left (or Continuer pressed); good news at once."""

    changed = Signal(str)
    left = Signal()

    def __init__(self, label: str = "", hint: str = "", password: bool = False) -> None:
        super().__init__()
        self.label = Text(label, "strong")
        self.hint = Text(hint, "small", "muted")
        self.edit = QLineEdit()
        self.label.setBuddy(self.edit)
        self.mark = Icon(size=4.5, paper="window")
        self.words = Text(role="small")
        self.suggestion = Button(kind="link")
        self.reveal: Button | None = None
        self.state: State | None = None
        self.message = ""
        self._kept: tuple[Severity | None, str] = (None, "")
        self._value = ""
        self._was_left = False
        self._wiped = False
        self._announcer = Announcer(self)
        self._build(password)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        self.suggestion.clicked.connect(self._accept_suggestion)
        style.theme().changed.connect(self._measure)
        self._measure()
        self.set_hint(hint)
        self.retranslate()

    # --- what the page says ---------------------------------------------------------------------------------------

    def text(self) -> str:
        """What is typed, as it is."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a value in."""
        if text != self.edit.text():
            self.edit.setText(text)

    def set_label(self, text: str) -> None:
        """The name of the field."""
        self.label.setText(text)
        self.retranslate()

    def set_hint(self, text: str) -> None:
        """One line under the label."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self._describe()

    def set_message(self, severity: Severity | None, text: str = "") -> None:
        """What is found about the value. A WRONG waits until the field was left, or until ``insist``."""
        self._wiped = False
        self._kept = (severity, text)
        if severity is Severity.WRONG and not self._was_left:
            self._show(None, "")
        else:
            self._show(severity if text else None, text)

    def insist(self) -> None:
        """The person wants to go on: say what was kept back."""
        self._was_left = True
        severity, text = self._kept
        if not self._wiped:
            self._show(severity if text else None, text)

    def set_suggestion(self, text: str, value: str = "") -> None:
        """Offer a value to take instead, by one press; an empty text takes the offer away."""
        self.suggestion.set(text)
        self._value = value
        self.suggestion.setVisible(bool(text))

    def wipe(self, message: str) -> None:
        """Empty the field at once and say why: what was typed must not be kept."""
        from wizard.ui.widgets.emptied import empty

        empty(self.edit)
        self._was_left = True
        self._wiped = True
        self._show(Severity.WRONG, message)

    def retranslate(self) -> None:
        """Say the words of the eye again."""
        if self.reveal is not None:
            hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
            self.reveal.set(
                *((translate("Widgets", "Show"), "eye") if hidden else (translate("Widgets", "Hide"), "eyeoff"))
            )
            name = translate("Widgets", "Show: {0}") if hidden else translate("Widgets", "Hide: {0}")
            self.reveal.setAccessibleName(name.format(self.label.text()))
            self._measure()
            self.caps_words.setText(translate("Widgets", "The Caps Lock key seems to be on."))

    def set_mode(self, mode: str) -> None:
        """Lower where the room is short."""
        self.edit.setMinimumHeight(style.space(10 if mode == "normal" else 9))

    # --- inside -----------------------------------------------------------------------------------------------------

    def _build(self, password: bool) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.label)
        self._column.addWidget(self.hint)
        self._gap = QWidget()
        self._column.addWidget(self._gap)
        self._column.addWidget(self.edit)
        self._rows = [self._row(self.mark, self.words)]
        if password:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
            self.reveal = Button(kind="tool")
            self.reveal.clicked.connect(self._toggle)
            inside = QHBoxLayout(self.edit)  # in the field, at its right end
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addStretch(1)
            inside.addWidget(self.reveal)
            self.caps_words = Text(role="small", tone="warning")
            self._rows.append(self._row(Icon("caps", "warning", 4.5, "window"), self.caps_words))
        for row in self._rows:
            row.hide()
            self._column.addWidget(row)
        self._column.addWidget(self.suggestion)
        self.suggestion.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self.edit)

    def _row(self, mark: Icon, words: Text) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        return row

    def _typed(self, text: str) -> None:
        if self._wiped and text:
            self._wiped = False
            self._show(None, "")
        if not text:
            self._was_left = self._wiped
        self.changed.emit(text)

    def _accept_suggestion(self) -> None:
        value = self._value
        self.set_suggestion("")
        self.edit.setText(value)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self) -> None:
        hidden = self.edit.echoMode() is QLineEdit.EchoMode.Password
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.retranslate()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.edit.text():
            self.insist()
        if event.type() == QEvent.Type.FocusOut:
            if self.reveal is not None:
                self._rows[1].hide()
            self.left.emit()
        if self.reveal is not None and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._notice_caps(event)
        return False

    def _notice_caps(self, event: QKeyEvent) -> None:
        """Qt does not tell the lock's state: a capital without Shift, or a small letter with it, does."""
        if event.key() == Qt.Key.Key_CapsLock:
            self._rows[1].hide()  # it was just pressed: the next letter will tell
            return
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            locked = letter.isupper() != shifted
            if locked and self._rows[1].isHidden():
                self._announcer.say(self.caps_words.text())
            self._rows[1].setVisible(locked)

    def _show(self, severity: Severity | None, text: str) -> None:
        state = None if severity is None else states.of_severity(severity)
        if (state, text) == (self.state, self.message):
            return
        self.state, self.message = state, text
        self._rows[0].setVisible(bool(text))
        self.words.setText(text)
        if state is not None:
            self.mark.set(states.icon_of(state), states.ink_of(state))
            self.words.set_tone(states.ink_of(state))
            self._announcer.say(text)
        self._describe()
        from wizard.ui.widgets.state_bars import StateBars

        StateBars.show_state(self)

    def _describe(self) -> None:
        self.edit.setAccessibleDescription(" ".join(part for part in (self.hint.text(), self.message) if part))

    def _measure(self) -> None:
        self._gap.setFixedHeight(style.space(1.5))
        self.edit.setMinimumHeight(style.space(10))
        room = self.reveal.sizeHint().width() if self.reveal is not None else style.space(1)
        self.edit.setTextMargins(style.space(2), 0, room, 0)
        for row in self._rows:
            line = row.layout()
            assert line is not None
            line.setContentsMargins(0, style.space(1.5), 0, 0)
            line.setSpacing(style.space(2))
