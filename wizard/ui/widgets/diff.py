# SPDX-License-Identifier: EUPL-1.2
"""What will be written, line by line: a sentence above each group, numbers, signs, tints; secrets as a framed word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from wizard.ui.widgets import layout, style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem


class DiffLine(NamedTuple):
    """One line as written, its secrets already replaced by ``hidden()``."""

    sign: Literal["+", "-"]
    number: int
    text: str


class DiffGroup(NamedTuple):
    """Lines that belong together, and one plain sentence about them."""

    sentence: str
    lines: Sequence[DiffLine]


class DiffBlock(NamedTuple):
    """One file."""

    title: str
    detail: str
    icon: str
    groups: Sequence[DiffGroup]


def hidden() -> str:
    """What stands in the place of a secret: the same width whatever its length."""
    return "[" + translate("Widgets", "password hidden") + "]"


class DiffView(QWidget):
    """One card a file, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[_Block] = []
        self._coming: list[tuple[DiffBlock, int]] = []
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.space(3))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_blocks(self, blocks: Sequence[DiffBlock], fold_after: int = 12) -> None:
        """Show these files; after ``fold_after`` lines the rest is behind « Tout afficher »."""
        layout.clear(self._column)
        self._blocks.clear()
        self._coming = [(block, fold_after) for block in blocks]
        self._add()
        self._next.start()  # one a turn of the event loop: the window answers meanwhile

    @property
    def blocks(self) -> list[_Block]:
        """The cards, all of them made."""
        while self._coming:
            self._add()
        return self._blocks

    def _add(self) -> None:
        if self._coming:
            block = _Block(*self._coming.pop(0))
            self._blocks.append(block)
            self._column.addWidget(block)
        if not self._coming:
            self._next.stop()

    def show_block(self, index: int) -> None:
        """Bring one file into sight."""
        block = self.blocks[index]
        walk = self.parentWidget()
        while walk is not None and not isinstance(walk, QScrollArea):
            walk = walk.parentWidget()
        if isinstance(walk, QScrollArea):
            top = block.mapTo(walk.viewport(), block.rect().topLeft()).y()
            walk.verticalScrollBar().setValue(walk.verticalScrollBar().value() + top)


_LONG = 24  # characters


class _Block(QFrame):
    """One file: its name, the legend, its lines."""

    def __init__(self, block: DiffBlock, fold_after: int) -> None:
        super().__init__()
        from wizard.ui.widgets.diff_text import DiffText

        self.setProperty("look", "card")
        self._block = block
        head = QFrame()
        head.setProperty("look", "sunken")
        line = QHBoxLayout(head)
        line.setContentsMargins(style.space(4), style.space(1.5), style.space(4), style.space(1.5))
        line.setSpacing(style.space(2))
        line.addWidget(Icon(block.icon, "text", 5, "sunken"))
        long = len(block.title) > _LONG  # a name that carries an address may need a second line
        line.addWidget(Text(block.title, "strong", wrap=long), 1 if long else 0)
        line.addWidget(Text(block.detail, "small", "muted"), 1 if block.detail or not long else 0)
        for sign, tone, word in (
            ("+", "success", translate("Widgets", "added")),
            ("−", "error", translate("Widgets", "removed")),
        ):
            line.addWidget(Text(sign, "code", tone, wrap=False))
            line.addWidget(Text(word, "small", wrap=False))
        self.text = DiffText()
        self.text.setAccessibleName(" ".join(part for part in (block.title, block.detail) if part))
        self.more = Button(translate("Widgets", "Show all"), "link")
        self.more.setAccessibleName(translate("Widgets", "{0}: {1}").format(self.more.text(), block.title))
        self.more.clicked.connect(self.unfold)
        self._rest = Text(role="small", tone="muted")
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.addWidget(self._rest, 1)
        foot.addWidget(self.more)
        foot.setContentsMargins(style.space(4), style.space(1), style.space(4), style.space(1))
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, style.space(1))
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self.text)
        box.addWidget(self._foot)
        total = sum(len(group.lines) for group in block.groups)
        if total > fold_after:
            shown, left = [], fold_after
            for group in block.groups:
                if left > 0:
                    shown.append(DiffGroup(group.sentence, group.lines[:left]))
                    left -= len(group.lines)
            self.text.show_groups(shown)
            rest = translate("Widgets", "And {0} more lines.").format(total - fold_after)
            self._rest.setText(rest if total - fold_after > 1 else translate("Widgets", "And one more line."))
        else:
            self.unfold()

    def unfold(self) -> None:
        """Show every line."""
        self.text.show_groups(self._block.groups)
        self._foot.hide()


_TARGET_HEIGHT = 14


class _TargetDelegate(QStyledItemDelegate):
    """A target as painted: icon, name, figures; the chosen one tinted, with an edge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(style.space(30), style.space(_TARGET_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        from wizard.ui.widgets import icons

        spot = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(spot, style.colour("soft"))
            painter.fillRect(QRectF(spot.left(), spot.top(), style.space(1), spot.height()), style.colour("primary"))
        if index.row():
            painter.fillRect(QRectF(spot.left(), spot.top(), spot.width(), 1), style.colour("hairline"))
        title, _, detail = str(index.data()).partition("\n")
        side = style.space(5)
        place = QRectF(spot.left() + style.space(3), spot.top() + style.space(2.5), side, side)
        icons.renderer(str(index.data(Qt.ItemDataRole.UserRole)), "text").render(painter, place)
        words = QRectF(place.right() + style.space(2), place.top() - 1, spot.width(), style.space(5.5))
        words.setRight(spot.right() - style.space(2))
        for text, role, ink in ((title, "strong", "text"), (detail, "small", "muted")):
            painter.setFont(style.font(role))
            painter.setPen(style.colour(ink))
            shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
            words.translate(0, style.space(5))
        painter.restore()


class TargetList(QFrame):
    """The places that will be written to, each with its figures; choosing one shows its lines."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_TargetDelegate(self.list))
        self.list.currentRowChanged.connect(self.chosen)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.addWidget(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set(self, targets: Sequence[tuple[str, str, str]]) -> None:
        """Show icon, name and figures of each."""
        self.list.setAccessibleName(translate("Widgets", "Files"))
        self.list.clear()
        for icon, title, detail in targets:
            item = QListWidgetItem(f"{title}\n{detail}")
            item.setData(Qt.ItemDataRole.UserRole, icon)
            self.list.addItem(item)
        self.list.blockSignals(True)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.list.setFixedHeight(self.list.count() * style.space(_TARGET_HEIGHT) + style.space(0.5))
