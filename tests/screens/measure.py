# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with how a window is laid out: text cut, things over each other, something out of reach sideways."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QSize

    from wizard.ui.shell import Shell

_SLACK = 1  # pixels: sizes are rounded
_BREAK = re.compile(r"[\s\-/]+")  # where Qt may begin a new line


def faults(shell: Shell, size: QSize) -> list[str]:
    """Every fault found in a window that was asked to have this size, as sentences."""
    found = [*_sideways(shell, size)]
    seen = [
        widget for widget in shell.findChildren(QWidget) if widget.isVisible() and not widget.visibleRegion().isEmpty()
    ]
    for widget in seen:
        found += _cut(widget)
    found += _over_each_other(shell, seen)
    return found


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else widget.accessibleName()
    return f"{type(widget).__name__} « {text} »"


def _sideways(shell: Shell, size: QSize) -> Iterator[str]:
    if shell.width() > size.width() or shell.height() > size.height():
        yield f"the window needs {shell.width()} x {shell.height()}"
    for area in shell.findChildren(QScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            yield f"{area.horizontalScrollBar().maximum()} px out of reach at the right"
    page = shell.page
    assert page is not None
    for widget in page.findChildren(QWidget):
        right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
        if widget.isVisible() and right > page.width() + _SLACK:
            yield f"{_name(widget)} ends {right - page.width()} px beyond the page"


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        text = QTextDocumentFragment.fromHtml(widget.text()).toPlainText() if "<" in widget.text() else widget.text()
        inside = widget.contentsRect().width()
        if widget.wordWrap():
            high = widget.heightForWidth(widget.width())
            metrics = QFontMetrics(widget.font())
            word = max((metrics.horizontalAdvance(word) for word in _BREAK.split(text)), default=0)
            if word > inside + _SLACK:
                yield f"{_name(widget)}: a word of {word} px in {inside}"
            if high > widget.height() + _SLACK:
                yield f"{_name(widget)}: {high} px high in {widget.height()}"
        elif widget.sizeHint().width() > widget.width() + _SLACK:
            yield f"{_name(widget)}: {widget.sizeHint().width()} px wide in {widget.width()}"
    if isinstance(widget, QAbstractButton) and widget.text():
        hint = widget.minimumSizeHint()
        if hint.width() > widget.width() + _SLACK or hint.height() > widget.height() + _SLACK:
            yield f"{_name(widget)}: {hint.width()} x {hint.height()} in {widget.width()} x {widget.height()}"


def _over_each_other(shell: Shell, seen: list[QWidget]) -> Iterator[str]:
    """Words and controls whose places meet, unless one holds the other."""
    parts = [
        widget
        for widget in seen
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
        or (isinstance(widget, QLabel) and (widget.text() or not widget.pixmap().isNull()))
    ]
    places = [(widget, _place(shell, widget)) for widget in parts]
    for (one, first), (two, second) in combinations(places, 2):
        both = first.intersected(second)
        if both.width() > _SLACK and both.height() > _SLACK and not one.isAncestorOf(two) and not two.isAncestorOf(one):
            yield f"{_name(one)} and {_name(two)} meet in {both.width()} x {both.height()} px"


def _place(shell: Shell, widget: QWidget) -> QRect:
    """What is seen of a widget, in the window."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(shell, QPoint(0, 0)))
