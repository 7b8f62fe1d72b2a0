# SPDX-License-Identifier: EUPL-1.2
"""The search field and the list of academies: name, domain, and whether the settings are known."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wizard.ui.widgets import icons, style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from wizard.core.academy import AcademyName

_ID = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1


def fold(text: str) -> str:
    """A text without accents and capitals, letter for letter, so that places in it are places in the original."""
    return "".join((unicodedata.normalize("NFD", letter)[:1] or letter).lower()[:1] for letter in text)


class SearchField(QWidget):
    """A labelled field with a magnifier, the number found, and a cross that clears it."""

    def __init__(self) -> None:
        super().__init__()
        self.label = Text(role="strong")
        self.edit = QLineEdit()
        self.label.setBuddy(self.edit)
        self.count = Text(role="small", tone="muted", wrap=False)
        self.cross = Button("", "tool", "cross")
        self.cross.clicked.connect(self._clear)
        self.edit.textChanged.connect(lambda text: self.cross.setVisible(bool(text)))
        self.cross.hide()
        inside = QHBoxLayout(self.edit)
        inside.setContentsMargins(style.space(3), 0, style.space(1), 0)
        inside.addWidget(Icon("search", "muted", size=4.5))
        inside.addStretch(1)
        inside.addWidget(self.count)
        inside.addWidget(self.cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.space(2))
        column.addWidget(self.label)
        column.addWidget(self.edit)
        style.theme().changed.connect(self._measure)
        self._measure()

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def set_texts(self, label: str, clear: str) -> None:
        """The label, and what the cross does."""
        self.label.setText(label)
        self.edit.setAccessibleName(label)
        self.cross.setAccessibleName(clear)
        self.cross.setToolTip(clear)

    def set_count(self, text: str) -> None:
        """How many were found, at the right inside the field; read out with the field."""
        self.count.setText(text)
        self.edit.setAccessibleDescription(text)

    def _clear(self) -> None:
        self.edit.clear()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _measure(self) -> None:
        self.edit.setMinimumHeight(style.space(10))
        self.edit.setTextMargins(style.space(9), 0, style.space(26), 0)


class AcademyList(QListWidget):
    """The academies, one a line; ``chosen`` carries the id of the one selected by the person."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = ("", "")
        self._quiet = False
        self.setItemDelegate(_Line(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._choose)
        self.marked = ""

    def set_words(self, known: str, unknown: str) -> None:
        """What is said of an academy whose settings are known, and of the others."""
        self._words = (known, unknown)
        for index in range(self.count()):
            self._describe(self.item(index))

    def set_names(self, names: Sequence[AcademyName], marked: str) -> None:
        """Show these academies, with the part that was searched underlined."""
        self._quiet = True
        self.marked = fold(marked.strip())
        self.clear()
        for name in names:
            item = QListWidgetItem(name.name)
            item.setData(_ID, name.id)
            item.setData(_NAME, name)
            self._describe(item)
            self.addItem(item)
        self._quiet = False

    def select(self, academy_id: str) -> None:
        """Select an academy if it is in the list, without saying that the person did."""
        self._quiet = True
        for index in range(self.count()):
            if self.item(index).data(_ID) == academy_id:
                self.setCurrentRow(index)
                self.scrollToItem(self.item(index))
                break
        else:
            self.setCurrentRow(-1)
        self._quiet = False

    def only(self) -> str:
        """The id of the only academy in the list, else empty."""
        return str(self.item(0).data(_ID)) if self.count() == 1 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first arrow key selects the first line."""
        if self.currentRow() < 0 and self.count() and event.key() == Qt.Key.Key_Down:
            self.setCurrentRow(0)
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """At least three lines in sight."""
        return QSize(style.space(60), style.space(3 * 11))

    def status(self, name: AcademyName) -> str:
        """Whether the settings of an academy are known, in words."""
        return self._words[0] if name.servers_known else self._words[1]

    def _describe(self, item: QListWidgetItem) -> None:
        name = item.data(_NAME)
        parts = (name.name, name.domains[0] if name.domains else "", self.status(name))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in parts if part))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._quiet:
            self.chosen.emit(str(item.data(_ID)))


class _Line(QStyledItemDelegate):
    """One academy: name with the searched part underlined, domain, state with its icon."""

    def __init__(self, owner: AcademyList) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every line is as high."""
        return QSize(style.space(60), style.space(10.75))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line in the theme of now."""
        name: AcademyName = index.data(_NAME)
        area: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, style.colour("soft" if selected else "surface"))
        if selected:
            painter.fillRect(QRect(area.left(), area.top(), style.space(1), area.height()), style.colour("primary"))
        if index.row():
            painter.setPen(style.colour("hairline"))
            painter.drawLine(area.topLeft(), area.topRight())
        ratio = painter.device().devicePixelRatio()
        side = style.space(4)
        ink = "success" if name.servers_known else "muted"
        small = QFontMetrics(style.font("small"))
        status = self._owner.status(name)
        x = area.right() - style.space(4) - small.horizontalAdvance(status)
        middle = area.center().y()
        limit = x - side - style.space(4)
        painter.setFont(style.font("small"))
        painter.setPen(style.colour(ink if name.servers_known else "text"))
        painter.drawText(QRect(x, area.top(), area.right() - x, area.height()), Qt.AlignmentFlag.AlignVCenter, status)
        image = icons.pixmap(
            "check" if name.servers_known else "search", ink, "soft" if selected else "surface", 4, ratio
        )
        painter.drawPixmap(x - side - style.space(1.5), middle - side // 2, image)
        x = self._name(painter, name.name, area, selected)
        self._domain(painter, name, QRect(x, area.top(), max(0, limit - x), area.height()))
        painter.restore()

    def _name(self, painter: QPainter, text: str, area: QRect, selected: bool) -> int:
        """Draw the name piece by piece; where it ends."""
        mark = self._owner.marked
        start = fold(text).find(mark) if mark else -1
        pieces = [(text, False)] if start < 0 else []
        if start >= 0:
            end = start + len(mark)
            pieces = [(text[:start], False), (text[start:end], True), (text[end:], False)]
        x = area.left() + style.space(3.5)
        painter.setPen(style.colour("text"))
        for piece, marked in pieces:
            font = style.font("strong" if selected or marked else "body")
            font.setUnderline(marked)
            painter.setFont(font)
            width = QFontMetrics(font).horizontalAdvance(piece)
            painter.drawText(QRect(x, area.top(), width + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, piece)
            x += width
        return x + style.space(2)

    def _domain(self, painter: QPainter, name: AcademyName, area: QRect) -> None:
        if not name.domains:
            return
        font = style.font("small")
        painter.setFont(font)
        painter.setPen(style.colour("muted"))
        text = QFontMetrics(font).elidedText(name.domains[0], Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
