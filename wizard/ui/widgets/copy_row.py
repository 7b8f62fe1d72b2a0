# SPDX-License-Identifier: EUPL-1.2
"""A value to copy by one press; a secret is masked, marked as such for clipboard managers, and cleared after 45 s."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from wizard.ui.widgets import style
from wizard.ui.widgets.announce import announce
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.wording import translate

_THANKS_S = 3
_SECRET_S = 45
_MASK = "•" * 6  # short enough beside its name and its two buttons in half a page
_CONCEALED = {  # what clipboard managers look for before they keep a history
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\1\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"",
}

_last: dict[str, str] = {"secret": ""}  # what was copied last, if it must not stay


def put_on_clipboard(value: str, secret: bool) -> None:
    """Copy a value; a secret is marked so that clipboard managers leave it alone."""
    _last["secret"] = value if secret else ""
    if not secret:  # Qt's own data: ours, left there at the end, is freed after Python is gone (a crash at exit)
        QGuiApplication.clipboard().setText(value)
        return
    data = QMimeData()
    data.setText(value)
    for kind, mark in _CONCEALED.items():
        data.setData(kind, QByteArray(mark))
    QGuiApplication.clipboard().setMimeData(data)


def clear_secret_now() -> None:
    """The window closes: a secret that was copied does not stay on the clipboard."""
    copied = _last.pop("secret", "")
    clipboard = QGuiApplication.clipboard()
    if copied and clipboard.text() == copied:
        clipboard.clear()


class CopyRow(QFrame):
    """Name, value, Copier; then « Copié » for a moment, said as well. ``used``: the other act was pressed."""

    copied = Signal()
    used = Signal()

    def __init__(self, value: str = "", name: str = "", secret: bool = False, large: bool = False) -> None:
        super().__init__()
        self.setProperty("look", "copy")
        self._secret = secret
        self._value = self._title = self._spoken = ""
        self._left = 0
        self.use: Button | None = None
        self._name = Text(role="small", tone="muted", wrap=False)
        self._shown = Text(role="heading" if large else "body")
        self.reveal = Button(kind="tool", icon="eye")
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._show_value)
        self.button = Button(kind="tool", icon="copy")
        self.button.clicked.connect(self._copy)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(style.space(3), style.space(0.5), style.space(1), style.space(0.5))
        line.setSpacing(style.space(2))
        line.addWidget(self._name)
        line.addWidget(self._shown, 1)
        line.addWidget(self.reveal)
        self.reveal.setVisible(secret)  # only now: without a parent it would be a window of its own
        line.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self.set(value, name)

    def set(self, value: str, name: str = "", spoken: str = "") -> None:
        """Change what is shown and copied. ``spoken`` is the name said, where ``name`` stands in several rows."""
        self._value, self._title, self._spoken = value, name, spoken
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._show_value()
        self.retranslate()

    def offer(self, text: str, icon: str = "", spoken: str = "") -> None:
        """Another act beside Copier (write, open), ``spoken`` in full; an empty text takes it away."""
        if self.use is None and text:
            self.use = Button(kind="tool")
            self.use.clicked.connect(self.used)
            self._line.insertWidget(self._line.count() - 1, self.use)
        if self.use is not None:
            self.use.set(text, icon)
            self.use.setAccessibleName(spoken or text)
            self.use.setVisible(bool(text))

    def retranslate(self) -> None:
        """Say the buttons again."""
        if self._timer.isActive():
            words = translate("Widgets", "Copied, cleared in {0} s").format(self._left)
            self.button.set(words if self._secret else translate("Widgets", "Copied"), "check")
        else:
            self.button.set(translate("Widgets", "Copy"), "copy")
        what = self._spoken or self._title or ("" if self._secret else self._value)
        said = translate("Widgets", "{0}: {1}") if self._spoken else "{0} {1}"
        self.button.setAccessibleName(said.format(self.button.text(), what).strip())
        shown = self.reveal.isChecked()
        self.reveal.set(
            translate("Widgets", "Hide") if shown else translate("Widgets", "Show"), "eyeoff" if shown else "eye"
        )
        self.reveal.setAccessibleName(said.format(self.reveal.text(), self._spoken or self._title).strip())
        self.setAccessibleName(what)

    def _show_value(self) -> None:
        hidden = self._secret and not self.reveal.isChecked()
        self._shown.setText(_MASK if hidden and self._value else self._value)
        self.retranslate()

    def _copy(self) -> None:
        put_on_clipboard(self._value, self._secret)
        self._left = _SECRET_S if self._secret else _THANKS_S
        self._timer.start()
        self.retranslate()
        announce(self, self.button.text())
        self.copied.emit()

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
            if self._secret and _last["secret"] == self._value:
                clear_secret_now()
        self.retranslate()
