# SPDX-License-Identifier: EUPL-1.2
"""The bar in the margin beside a field that needs attention, and the frame on its edit: where the eye scans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from wizard.ui.widgets import states, style
from wizard.ui.widgets.states import State

if TYPE_CHECKING:
    from wizard.ui.widgets.field import Field

_SHOWN = (State.UNMET, State.WARN)


class StateBars(QWidget):
    """One overlay a page: a bar may stand left of the field, where the field itself cannot paint."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.fields: list[Field] = []
        host.installEventFilter(self)
        self._cover()
        self.show()

    @staticmethod
    def show_state(field: Field) -> None:
        """Show the state of a field on the overlay of the page it stands on."""
        host = _page_of(field)
        if host is field:
            return  # not on a page yet: the next change will find it there
        overlay = next((child for child in host.children() if isinstance(child, StateBars)), None)
        if overlay is None:
            if field.state not in _SHOWN:
                return
            overlay = StateBars(host)
        if field not in overlay.fields:
            overlay.fields.append(field)
            field.destroyed.connect(lambda _gone=None, kept=overlay.fields, gone=field: kept.remove(gone))
        overlay._cover()
        overlay.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._cover()
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for field in self.fields:
            if field.state not in _SHOWN or not field.isVisible():
                continue
            colour = style.colour(states.ink_of(field.state))
            corner = field.mapTo(self._host, QPoint(0, 0))
            bar = QRectF(corner.x() - style.space(3.5), corner.y(), style.space(0.75), field.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
            edit = field.edit
            frame = QRectF(edit.rect()).translated(edit.mapTo(self._host, QPoint(0, 0)))
            painter.setPen(QPen(colour, style.line(bold=True)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), style.space(0.75), style.space(0.75))

    def _cover(self) -> None:
        self.setGeometry(self._host.rect())
        self.raise_()


def _page_of(field: QWidget) -> QWidget:
    """The scrolled page the field stands on, or else its window."""
    walk: QWidget = field
    while (above := walk.parentWidget()) is not None:
        if isinstance(above.parentWidget(), QScrollArea):
            return walk
        walk = above
    return walk
