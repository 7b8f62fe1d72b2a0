# SPDX-License-Identifier: EUPL-1.2
"""The window around the pages: steps above, one scrolled page, a strip when there is something to say, the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from wizard.ui.footer import Footer
from wizard.ui.header import Header
from wizard.ui.page import Mode, Page
from wizard.ui.soon import soon
from wizard.ui.widgets import style
from wizard.ui.widgets.announce import announce
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from wizard.ui.widgets.banner import PracticeBand
    from wizard.ui.widgets.busy import BusyStrip
    from wizard.ui.widgets.focus_ring import FocusRing


class Shell(QWidget):
    """The one window. It shows what a page says of itself and tells what was pressed; it decides nothing."""

    next_pressed = Signal()
    back_pressed = Signal()
    cancel_pressed = Signal()
    other_pressed = Signal()
    help_pressed = Signal()
    stop_pressed = Signal()
    practice_left = Signal()
    language_chosen = Signal(str)
    closing = Signal()
    painted = Signal()  # once: the first frame is on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Assistant Messagerie")
        self.page: Page | None = None
        self.step, self.mode = 0, Mode.NORMAL
        self._steps: tuple[str, ...] = ()
        self._guard: Callable[[], bool] | None = None
        self._areas: dict[Page, QScrollArea] = {}
        self._lent: QWidget | None = None
        self.band: PracticeBand | None = None
        self.strip: BusyStrip | None = None
        self.header, self.stack, self.footer = Header(), QStackedWidget(), Footer()
        self.header.language_chosen.connect(self.language_chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.header, self.stack, self.footer):
            self._column.addWidget(part, int(part is self.stack))
        self.footer.help.clicked.connect(self.help_pressed)
        self.footer.cancel.clicked.connect(self.cancel_pressed)
        self.footer.back.clicked.connect(self.back_pressed)
        self.footer.other.clicked.connect(self._press_other)
        self.footer.primary.clicked.connect(self._press_primary)
        self.ring: FocusRing | None = None
        self._shown = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._keep_in_sight)
        app.fontChanged.connect(style.theme().measure)  # everything is measured by it
        style.theme().changed.connect(self._dress)
        self._dress()
        self.resize(style.window_size(QApplication.primaryScreen().availableGeometry().size()))

    # --- what the controller says ---------------------------------------------------------------------------------

    def set_steps(self, labels: Sequence[str]) -> None:
        """The labels of the steps, in order."""
        self._steps = tuple(labels)
        if self.page is not None:
            self.header.show_page(self.page, self._steps, self.step)

    def show_page(self, page: Page, step: int = 0) -> None:
        """Bring a page to the front (``step`` counted from 1, 0: outside the steps), announce it, give it the focus."""
        if self.page is not page:
            if self.page is not None:
                self.page.changed.disconnect(self._refresh)
                self.page.leave()
                self.footer.take_back_other()
            page.changed.connect(self._refresh)
        area = self._areas.get(page) or self.take(page)
        self.page, self.step = page, step
        self.stack.setCurrentWidget(area)
        area.verticalScrollBar().setValue(0)
        self.header.show_page(page, self._steps, step)
        page.set_mode(self.mode)
        self._refresh()
        self._focus_page()
        self._place_ring(always=True)
        if self.isVisible():
            self.announce_page()

    def remove_page(self, page: Page) -> None:
        """Forget a page and delete it."""
        area = self._areas.pop(page)
        if self.page is page:
            page.leave()
            self.footer.take_back_other()
            self.page = None
        self.stack.removeWidget(area)
        area.deleteLater()

    def set_practice(self, on: bool) -> None:
        """Show or hide the band of the practice academy."""
        if on and self.band is None:
            from wizard.ui.widgets.banner import PracticeBand

            self.band = PracticeBand()
            self.band.left.connect(self.practice_left)
            self._column.insertWidget(0, self.band)
            self.band.lower()  # a screen reader reads in this order
        if self.band is not None:
            self.band.setVisible(on)

    def set_guard(self, guard: Callable[[], bool] | None) -> None:
        """Asked before the window closes; False keeps it open."""
        self._guard = guard

    def retranslate(self) -> None:
        """Say everything again in the language of now: the shell, every widget, every page."""
        from wizard.ui import text

        text.retranslate_all(self)
        self._refresh()

    def announce_page(self) -> None:
        """Tell the screen reader where one is: step and title."""
        if self.page is not None:
            announce(self, self.page.title.accessibleName())

    # --- what the page says -----------------------------------------------------------------------------------------

    def take(self, page: Page) -> QScrollArea:
        """Put a page into the window without showing it."""
        area = self._areas[page] = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("look", "plain")
        area.setProperty("focusPolicy", style.NO_FOCUS)
        view = QWidget()  # of our own: to wrap the one that Qt made, PySide first readies every class it has (40 ms)
        area.setViewport(view)
        view.setAutoFillBackground(False)
        area.setWidget(page)
        page.setAutoFillBackground(False)
        self.stack.addWidget(area)
        return area

    def _refresh(self) -> None:
        if (page := self.page) is None:
            return
        title, lead = page.heading
        page.title.set(*self.header.where(page, self.step), title, lead, page.heading_state)
        page.title.compact(self.mode is not Mode.NORMAL)
        held = self.footer.primary.hasFocus()
        self.footer.show_page(page, self.mode)
        lent = self._lent
        if held and page.busy:  # a greyed button cannot hold the keyboard: it waits on the one that stops
            self._focus_page(lend=True)
        elif lent is not None and not page.busy:
            self._lent = None
            if lent.hasFocus():  # else the person has moved on
                self._focus_page()
        self._show_strip(page)

    def _focus_page(self, lend: bool = False) -> None:
        assert self.page is not None
        wanted = None if lend else self.page.first_focus()
        self._lent = self.footer.first_focus() if wanted is None and self.page.busy else None
        (wanted or self.footer.first_focus()).setFocus()

    def _show_strip(self, page: Page) -> None:
        if self.strip is None:
            if not (page.busy or page.error):
                return
            from wizard.ui.widgets.busy import BusyStrip

            self.strip = BusyStrip()
            self.strip.stopped.connect(self.stop_pressed)
            self.strip.set_mode(self.mode)
            self._column.insertWidget(self._column.indexOf(self.footer), self.strip)
        if page.busy:
            self.strip.start(page.busy, page.busy_limit, page.busy_detail)
            self.strip.set_fraction(page.fraction)
        else:
            self.strip.finish()
            self.strip.set_error(page.error)

    # --- what the person does ---------------------------------------------------------------------------------------

    def _press_primary(self) -> None:
        if self.page is not None and not self.page.busy:
            self.page.submit()
            self.next_pressed.emit()

    def _press_other(self) -> None:
        if self.page is not None:
            self.page.link.emit("other")
            self.other_pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in hand, else the main one; Escape asks to leave."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            held = self.focusWidget()
            if isinstance(held, QAbstractButton) and not held.isCheckable():
                held.click()
            elif self.footer.primary.isVisible() and self.page is not None and self.page.primary_look == "primary":
                self.footer.primary.click()
        elif event.key() == QtCore.Qt.Key.Key_Escape:
            self.cancel_pressed.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the reading order: content, help, cancel, back, other, main."""
        from wizard.ui import reading_order  # when the first key is pressed

        found = reading_order.neighbour(self, self.focusWidget(), forward)
        if found is not None:
            reason = QtCore.Qt.FocusReason
            found.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        return found is not None

    def _keep_in_sight(self, _old: QWidget | None, new: QWidget | None) -> None:
        page, area = self.page, self._areas.get(self.page) if self.page is not None else None
        if page is not None and area is not None and new is not None and page.isAncestorOf(new):
            top, edge = new.mapTo(page, QPoint(0, 0)).y(), style.space(6)
            area.ensureVisible(0, top + new.height(), 0, edge)  # all of it (Qt's own way shows the text cursor only),
            area.ensureVisible(0, top, 0, edge)  # or at least its beginning
            self._place_ring()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The background is the palette's; the first time, what can wait is done after it."""
        if not self._shown:
            self._shown = True
            soon(self, self._settle)

    def _settle(self) -> None:
        self.painted.emit()
        soon(self, self._finish)

    def _finish(self) -> None:
        """The ring comes after the first paint: until then the window is not active, nothing has the keyboard."""
        from wizard.ui.widgets.focus_ring import FocusRing

        style.theme().settle()
        self.ring = FocusRing(self)
        self._place_ring(always=True)

    def _place_ring(self, always: bool = False) -> None:
        if self.ring is not None:
            self.ring.show_always() if always else self.ring.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_mode()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._guard is not None and not self._guard():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _choose_mode(self) -> None:
        mode = Mode(style.mode_of(self.width(), self.height()))
        if mode is self.mode:
            return
        self.mode = mode
        self.header.set_mode(mode)
        self.footer.set_mode(mode)
        if self.strip is not None:
            self.strip.set_mode(mode)
        if self.page is not None:
            self.page.set_mode(mode)
        self._refresh()
        self._place_ring()

    def showEvent(self, event: QShowEvent) -> None:
        if not self.styleSheet():
            self.setStyleSheet(style.sheet())  # once, with every widget in place: the quickest way to the first paint
        super().showEvent(event)

    def _dress(self) -> None:
        if self.styleSheet():
            self.setStyleSheet(style.sheet())
        self._choose_mode()
        self.setMinimumSize(style.SMALLEST)
        self.setAccessibleName(translate("Shell", "Assistant Messagerie"))
