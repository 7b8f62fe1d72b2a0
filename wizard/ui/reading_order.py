# SPDX-License-Identifier: EUPL-1.2
"""The keyboard's order is the reading order: as laid out, whatever the order in which widgets were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def stops(root: QWidget) -> list[QWidget]:
    """Where the Tab key stops below ``root``, in order: visible, enabled, as the layouts say."""
    return list(_walk(root))


def neighbour(root: QWidget, current: QWidget | None, forward: bool) -> QWidget | None:
    """The stop after (or before) the current one, round the window; None when there is none at all."""
    found = stops(root)
    if not found:
        return None
    while current is not None and current not in found and current is not root:
        current = current.parentWidget()  # the inside of a composite control
    if current is None or current not in found:
        return found[0 if forward else -1]
    return found[(found.index(current) + (1 if forward else -1)) % len(found)]


def _walk(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None or widget.isHidden() or not widget.isEnabled():
        return
    if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _passed_over(widget):
        yield widget
    if isinstance(widget, QScrollArea):
        yield from _walk(widget.widget())
    elif isinstance(widget, QStackedWidget):
        yield from _walk(widget.currentWidget())
    else:
        yield from _walk_layout(widget.layout())


def _passed_over(widget: QWidget) -> bool:
    """Scrolled areas, and choices of a group in which another one is chosen: arrows go there, Tab leaves."""
    if isinstance(widget, QScrollArea):
        return True
    if not isinstance(widget, QAbstractButton) or not widget.autoExclusive() or widget.isChecked():
        return False
    group = widget.parentWidget()
    return group is not None and any(
        isinstance(other, QAbstractButton) and other.autoExclusive() and other.isChecked() for other in group.children()
    )


def _walk_layout(layout: QLayout | None) -> Iterator[QWidget]:
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _walk(widget)
        elif inner is not None:
            yield from _walk_layout(inner)
