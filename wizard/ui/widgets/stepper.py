# SPDX-License-Identifier: EUPL-1.2
"""Where one is among the steps. It is read, not pressed: going back is the button Retour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.ui.widgets import icons, style
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence


class Stepper(QWidget):
    """Segments whose thickness tells done, current and to come; one line with a bar where the window is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.labels: tuple[str, ...] = ()
        self.step = 0  # counted from 1
        self._where = ""
        self._mode = "normal"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.theme().changed.connect(self._refresh)

    def set(self, labels: Sequence[str], step: int) -> None:
        """Show these steps, the current one counted from 1."""
        self.labels, self.step = tuple(labels), step
        self._refresh()

    def set_where(self, words: str) -> None:
        """Other words for « Étape 3 sur 7 »; none: those."""
        if words != self._where:
            self._where = words
            self._refresh()

    def set_mode(self, mode: str) -> None:
        """Segments, or one line."""
        self._mode = mode
        self._refresh()

    def sentence(self) -> str:
        """The whole in words: « Étape 3 sur 7, Mot de passe, ensuite Vérification »."""
        if not 0 < self.step <= len(self.labels):
            return ""
        words = f"{self.position()}, {self.labels[self.step - 1]}"
        if self.step < len(self.labels):
            words += ", " + translate("Shell", "then {0}").format(self.labels[self.step])
        return words

    def position(self) -> str:
        """« Étape 3 sur 7 », or the words given."""
        return self._where or translate("Shell", "Step {0} of {1}").format(self.step, len(self.labels))

    def following(self) -> str:
        """« Ensuite : Vérification », or nothing at the last step."""
        if self.step >= len(self.labels):
            return ""
        return translate("Shell", "Next: {0}").format(self.labels[self.step])

    def retranslate(self) -> None:
        """Say it again."""
        self._refresh()

    def _refresh(self) -> None:
        self.setAccessibleName(self.sentence())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = {"normal": 14.25, "low": 12.25, "narrow": 8.5}[self._mode]
        return QSize(style.space(100), style.space(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.labels:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mode == "narrow":
            self._paint_line(painter)
        else:
            self._paint_segments(painter)

    def _paint_segments(self, painter: QPainter) -> None:
        side, gap = style.space(8), style.space(2)
        top = style.space(3.5 if self._mode == "normal" else 2.5)
        width = (self.width() - 2 * side - gap * (len(self.labels) - 1)) / len(self.labels)
        for index, label in enumerate(self.labels):
            left = side + index * (width + gap)
            done, now = index + 1 < self.step, index + 1 == self.step
            thick = style.space(2 if now else 1 if done else 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("primary" if done or now else "outline"))
            painter.drawRoundedRect(
                QRectF(left, top + (style.space(2) - thick) / 2, width, thick), thick / 2, thick / 2
            )
            painter.setFont(style.font("small_strong" if now else "small"))
            painter.setPen(style.colour("text" if now else "primary" if done else "muted"))
            words = QRectF(left, top + style.space(3.5), width, style.space(4.5))
            if done:
                side_of = style.space(4)
                tick = QRectF(left, words.center().y() - side_of / 2, side_of, side_of)
                icons.renderer("check", "primary").render(painter, tick)
                words.adjust(side_of + style.space(1.25), 0, 0, 0)
            shown = QFontMetrics(painter.font()).elidedText(label, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_line(self, painter: QPainter) -> None:
        side, gap = style.space(4), style.space(3)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(style.font("small_strong"))
        painter.setPen(style.colour("text"))
        whole = QRectF(self.rect()).adjusted(side, 0, -side, 0)
        before = QFontMetrics(painter.font()).horizontalAdvance(self.position())
        painter.drawText(whole, middle | Qt.AlignmentFlag.AlignLeft, self.position())
        painter.setFont(style.font("small"))
        painter.setPen(style.colour("muted"))
        after = QFontMetrics(painter.font()).horizontalAdvance(self.following())
        painter.drawText(whole, middle | Qt.AlignmentFlag.AlignRight, self.following())
        high = style.space(2)
        bar = QRectF(whole.left() + before + gap, (self.height() - high) / 2, 0, high)
        bar.setRight(whole.right() - after - (gap if after else 0))
        painter.setPen(style.colour("outline") if style.theme().contrast else Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("sunken"))
        painter.drawRoundedRect(bar, high / 2, high / 2)
        bar.setWidth(bar.width() * self.step / len(self.labels))
        painter.setBrush(style.colour("primary"))
        painter.drawRoundedRect(bar, high / 2, high / 2)
