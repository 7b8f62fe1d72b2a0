# SPDX-License-Identifier: EUPL-1.2
"""The strip above the footer: the program works (ring, seconds, limit, stop), or something is missing."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QStyle, QWidget

from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.wording import translate

RING_AFTER = 0.3  # seconds: a shorter wait needs no sign
SECONDS_AFTER = 2.0
_TURN_MS = 1200


class Ring(QWidget):
    """Three quarters of a ring, turning; it stands still where the system asks for no animation."""

    def __init__(self, size: float = 5) -> None:
        super().__init__()
        self._size = size
        self._angle = 90
        self._timer = QTimer(self, interval=_TURN_MS // 24)
        self._timer.timeout.connect(self._turn)
        style.theme().changed.connect(self._measure)
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = style.space(0.5)
        painter.setPen(QPen(style.colour("primary"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        edge = width + 1
        painter.drawArc(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), self._angle * 16, -270 * 16)

    def _turn(self) -> None:
        self._angle = (self._angle - 15) % 360
        self.update()

    def _measure(self) -> None:
        side = style.space(self._size)
        self.setFixedSize(side, side)


class BusyStrip(QFrame):
    """One line: what goes on and for how long, or what is wrong. Hidden when there is nothing to say."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "footer")
        self.ring = Ring()
        self.mark = Icon("unmet", "error")
        self.words = Text(role="body")
        self.bar = QProgressBar(textVisible=False, maximum=1000)
        self.detail = Text(role="small", tone="muted", wrap=False)
        self.stop = Button(kind="small")
        self.stop.clicked.connect(self.stopped)
        self._line = QHBoxLayout(self)
        for widget in (self.ring, self.mark, self.words, self.bar, self.detail, self.stop):
            self._line.addWidget(widget)
        self._line.setStretchFactor(self.words, 2)
        self._line.setStretchFactor(self.bar, 3)
        self._clock = QTimer(self, interval=100)
        self._clock.timeout.connect(self._tick)
        self._since = 0.0
        self._text = ""
        self._told = ""
        self._limit: float | None = None
        self._fraction: float | None = None
        style.theme().changed.connect(self._measure)
        self._measure()
        self.retranslate()
        self.hide()

    def start(self, text: str, limit: float | None = None, detail: str = "") -> None:
        """The program begins to work, for at most ``limit`` seconds."""
        if not self._clock.isActive():
            self._since = monotonic()
            self._clock.start()
            self._fraction = None
        self._limit = limit
        self.set(text, detail)
        self.mark.hide()
        self._tick()

    def set(self, text: str, detail: str = "") -> None:
        """What it is doing now."""
        self._text, self._told = text, detail
        if self._clock.isActive():
            self._tick()

    def set_fraction(self, fraction: float | None) -> None:
        """How much is done, 0 to 1; None when nothing true can be said."""
        self._fraction = fraction
        self.bar.setVisible(fraction is not None)
        if fraction is not None:
            self.bar.setValue(round(1000 * min(1.0, max(0.0, fraction))))

    def finish(self) -> None:
        """The work is over."""
        self._clock.stop()
        self._fraction = None
        self.hide()

    def set_error(self, text: str) -> None:
        """Something is missing or wrong; an empty text takes it away."""
        self._clock.stop()
        self._text = text
        self.words.setText(text)
        self.words.set_tone("error")
        for widget in (self.ring, self.bar, self.detail, self.stop):
            widget.hide()
        self.mark.show()
        self.setVisible(bool(text))

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self.stop.setText(translate("Widgets", "Stop"))
        self.bar.setAccessibleName(translate("Widgets", "Progress"))

    def set_mode(self, mode: str) -> None:
        """Narrower margins where the window is narrow."""
        self._measure(4 if mode == "narrow" else 8)

    def _tick(self) -> None:
        elapsed = monotonic() - self._since
        self.words.set_tone("text")
        words = self._text
        if elapsed >= SECONDS_AFTER:
            words = translate("Widgets", "{0} {1} s").format(self._text, int(elapsed))
        limit = "" if self._limit is None else translate("Widgets", "at most {0} s").format(round(self._limit))
        self.words.setText(words)
        self.detail.setText(" · ".join(part for part in (limit, self._told) if part))
        self.detail.setVisible(bool(self.detail.text()))
        self.bar.setVisible(self._fraction is not None)
        self.ring.setVisible(elapsed >= RING_AFTER)
        self.stop.show()
        self.setVisible(elapsed >= RING_AFTER)

    def _measure(self, side: float = 8) -> None:
        self._line.setContentsMargins(style.space(side), style.space(1.5), style.space(side), style.space(1.5))
        self._line.setSpacing(style.space(4))
        self.bar.setFixedHeight(style.space(2))
