# SPDX-License-Identifier: EUPL-1.2
"""A portal's screen drawn from data: literal labels in words, everything else grey, what to use framed and numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from wizard.core.procedure import Field, Form, Marks, Message, Shape
from wizard.ui.widgets import icons, style
from wizard.ui.widgets import schematic_layout as layout
from wizard.ui.widgets import schematic_paint as paint
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from wizard.core.procedure import Part, Screen

_TALL = 84  # units: higher drawings are set closer, so that the page need not scroll
_SHAPES = {
    Form.TITLE: QT_TRANSLATE_NOOP("Schematic", "A title"),
    Form.FIELD: QT_TRANSLATE_NOOP("Schematic", "A field"),
    Form.BUTTON: QT_TRANSLATE_NOOP("Schematic", "A button"),
    Form.LINES: QT_TRANSLATE_NOOP("Schematic", "Some text"),
    Form.CODE: QT_TRANSLATE_NOOP("Schematic", "A code shown as a picture"),
}


class Schematic(QLabel):
    """Painted by hand, described in words; it cannot be typed in, nor be taken for the portal."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Screen | None = None
        self._mode = "normal"
        blank = QPixmap(1, 1)  # a label with a picture is a graphic to screen readers; what is seen is painted below
        blank.fill(Qt.GlobalColor.transparent)
        self.setPixmap(blank)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._drawings: dict[int, layout.Drawing] = {}  # by width: layouts ask for the height again and again
        style.theme().changed.connect(self._renew)

    def set(self, screen: Screen) -> None:
        """Draw this screen."""
        self.shown = screen
        self.retranslate()
        self._renew()

    def set_mode(self, mode: str) -> None:
        """Closer together where the window is low."""
        if mode != self._mode:
            self._mode = mode
            self._renew()

    def retranslate(self) -> None:
        """Say it again in the language in use."""
        self.setAccessibleName(translate("Schematic", "Simplified drawing of the portal’s screen"))
        self.setAccessibleDescription(self.sentence())

    def sentence(self) -> str:
        """The drawing in words, part by part, in its order."""
        if self.shown is None:
            return ""
        said = [translate("Schematic", "Address: {0}.").format(self.shown.address)] if self.shown.address else []
        said += [words for part in self.shown.parts if (words := _said(part))]
        return " ".join(said)

    # --- size -------------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._bar() + self._drawn(width).height)

    def sizeHint(self) -> QSize:
        wide = style.space(130)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.space(60), style.space(30))

    def _bar(self) -> int:
        return style.space(11.5 if self._mode == "normal" else 10)

    def _renew(self) -> None:
        self._drawings.clear()
        self.updateGeometry()
        self.update()

    def _drawn(self, width: int) -> layout.Drawing:
        if width not in self._drawings:
            parts = self.shown.parts if self.shown is not None else ()
            dense = self._mode != "normal"
            drawn = layout.draw(parts, width, style.unit(), paint.measure, dense=dense)
            if drawn.height > style.space(_TALL) and not dense:
                drawn = layout.draw(parts, width, style.unit(), paint.measure, dense=True)
            self._drawings[width] = drawn
        return self._drawings[width]

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_window(painter, self.shown.address)
        painter.translate(0, self._bar())
        paint.drawing(painter, self._drawn(self.width()))

    def _paint_window(self, painter: QPainter, address: str) -> None:
        """The frame of a browser: three rings, an address; no colour and no mark of the portal's."""
        bar = self._bar()
        paint.window(painter, QRectF(self.rect()), bar, style.space(2.5), "hairline")
        left = style.space(3)
        if self._mode != "narrow":
            for _ring in range(3):
                painter.drawEllipse(QRectF(left, bar / 2 - style.space(1), style.space(2), style.space(2)))
                left += style.space(3.25)
            left += style.space(1.25)
        high = style.space(7)
        pill = QRectF(left, (bar - high) / 2, self.width() - left - style.space(3), high)
        painter.setPen(QPen(style.colour("hairline"), style.line()))
        painter.setBrush(style.colour("surface"))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        if not address:  # no document gives it
            paint.grey(
                painter,
                QRectF(pill.left() + style.space(4), bar / 2 - style.space(1.25), pill.width() / 3, style.space(2.5)),
            )
        else:
            side = style.space(3.5)
            lock = QRectF(pill.left() + style.space(3), pill.center().y() - side / 2, side, side)
            icons.renderer("lock", "muted").render(painter, lock)
            words = pill.adjusted(style.space(8), 0, -style.space(2), 0)
            shown = QFontMetrics(style.font("small")).elidedText(
                address, Qt.TextElideMode.ElideRight, int(words.width()) + 1
            )
            paint.write(painter, words, shown, "small", "muted", paint.LEFT)


def _said(part: Part) -> str:
    """One part in a sentence; a grey form that no step uses is left out."""
    if isinstance(part, Shape):
        if not part.step:
            return ""
        words = translate(*_SHAPES[part.form])
    elif isinstance(part, Field):
        words = translate("Schematic", "Field “{0}”").format(part.label)
        if part.private is not None:
            words += ", " + paint.only_there()[:1].lower() + paint.only_there()[1:]
    elif isinstance(part, Marks):
        words = part.label
    elif isinstance(part, Message):
        return _said_of_message(part)
    elif part.link:
        words = translate("Schematic", "Link “{0}”").format(part.label)
    else:
        words = translate("Schematic", "Button “{0}”").format(part.label)
    if not part.step:
        return f"{words}."
    return translate("Schematic", "{0}, to use: step {1}.").format(words, part.step)


def _said_of_message(part: Message) -> str:
    words = translate("Schematic", "A message may appear: {0}. {1}").format(part.label, part.text)
    if part.button:
        button = translate("Schematic", "Button “{0}”").format(part.button)
        words += " " + translate("Schematic", "{0}, to use: step {1}.").format(button, part.step)
    return words
