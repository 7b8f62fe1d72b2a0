# SPDX-License-Identifier: EUPL-1.2
"""The search field and the list of academies: name, domain, and whether the settings are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
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

from wizard.ui.page import Page
from wizard.ui.pages.said import fold
from wizard.ui.pages.wiping import wipe_search
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
LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_LINE = 10.75  # units: the height of a line


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


class SearchPage(Page):
    """A page with a search of academies and their list: it asks for names by ``searched``, ``chosen`` has an id."""

    searched = Signal(str)
    chosen = Signal(str)

    search: SearchField
    list: AcademyList

    def _search(self, text: str) -> None:
        if wipe_search(self, self.search.edit):
            return
        if text:
            self.error = ""
        self.searched.emit(text)
        only = self.list.only()
        if "@" in text and only:  # an address says its academy
            self.chosen.emit(only)


class AcademyList(QFrame):
    """The academies, one a line; ``chosen`` carries the id of the one selected by the person."""

    chosen = Signal(str)

    def __init__(self, lines: float = 6.5) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._words = ("", "")
        self._quiet = False
        self._lines = lines
        self.marked = ""
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_Line(self))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        box = QVBoxLayout(self)
        edge = style.space(0.5)  # so that the round corners of the frame stay whole
        box.setContentsMargins(1, edge, 1, edge)
        box.addWidget(self.list)
        style.theme().changed.connect(self._measure)

    def set_words(self, name: str, known: str, unknown: str) -> None:
        """What the list is, and what is said of an academy whose settings are known, and of the others."""
        self.list.setAccessibleName(name)
        self._words = (known, unknown)
        for index in range(self.list.count()):
            self._describe(self.list.item(index))

    def set_names(self, names: Sequence[AcademyName], marked: str) -> None:
        """Show these academies, with the part that was searched underlined."""
        self._quiet = True
        self.marked = fold(marked.strip())
        self.list.clear()
        for name in names:
            item = QListWidgetItem(name.name)
            item.setData(_ID, name.id)
            item.setData(_NAME, name)
            self._describe(item)
            self.list.addItem(item)
        self._quiet = False
        self._measure()

    def select(self, academy_id: str) -> None:
        """Select an academy if it is in the list, without saying that the person did."""
        self._quiet = True
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(_ID) == academy_id]
        self.list.setCurrentRow(rows[0] if rows else -1)
        if rows:
            self.list.scrollToItem(self.list.item(rows[0]))
        self._quiet = False

    def only(self) -> str:
        """The id of the only academy in the list, else empty."""
        return str(self.list.item(0).data(_ID)) if self.list.count() == 1 else ""

    def press(self, event: QKeyEvent) -> None:
        """An arrow key, pressed in the search: the first one selects the first line."""
        if self.list.currentRow() < 0 and self.list.count() and event.key() == Qt.Key.Key_Down:
            self.list.setCurrentRow(0)
        else:
            self.list.keyPressEvent(event)

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

    def _measure(self) -> None:
        lines = min(self._lines, max(1, self.list.count()))
        self.list.setFixedHeight(round(lines * style.space(_LINE)))


class _Line(QStyledItemDelegate):
    """One academy: name with the searched part underlined, domain, state with its icon."""

    def __init__(self, owner: AcademyList) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every line is as high."""
        return QSize(style.space(60), style.space(_LINE))

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
        if not status:
            limit = area.right()
        painter.setFont(style.font("small"))
        painter.setPen(style.colour(ink if name.servers_known else "text"))
        painter.drawText(QRect(x, area.top(), area.right() - x, area.height()), Qt.AlignmentFlag.AlignVCenter, status)
        image = icons.pixmap(
            "check" if name.servers_known else "search", ink, "soft" if selected else "surface", 4, ratio
        )
        if status:
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
