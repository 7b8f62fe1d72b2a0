# SPDX-License-Identifier: EUPL-1.2
"""« Aide et assistance »: how the assistant works, and the help desk of the academy chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from wizard.core.academy import PortalPurpose
from wizard.ui.pages.desk import show_desk
from wizard.ui.pages.practice_card import PracticeCard
from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.help_desk import HelpDeskCard
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import row
from wizard.ui.widgets.verdict import NumberedSteps
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.academy import Academy
    from wizard.ui.pages.practice_card import Pupil


class HelpPanel(QDialog):
    """A dialog beside the work: guide, telephone, hours, address."""

    open_link = Signal(str)

    def __init__(self, parent: QWidget, academy: Academy | None, pupils: Sequence[Pupil] = (), note: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("HelpPanel", "Help and assistance"))
        self.setStyleSheet(style.sheet())
        self.setMinimumWidth(min(style.space(120), parent.width() - style.space(10)))
        self.guide = NumberedSteps()
        self.guide.set(
            translate("HelpPanel", "How it works"),
            [
                (translate("HelpPanel", "You say who you are; the assistant tries your mail servers."), "", ""),
                (translate("HelpPanel", "It shows every line before writing it."), "", ""),
                (translate("HelpPanel", "Everything it wrote can be undone with one button."), "", ""),
            ],
        )
        self.desk = HelpDeskCard()
        self.desk.open_link.connect(self.open_link)
        self.portal = Button("", "quietlink", "open")
        self.without = Text(
            translate("HelpPanel", "Choose your academy: its help desk then appears here."), "small", "muted"
        )
        self.finish = Button(translate("HelpPanel", "Close"))
        self.finish.clicked.connect(self.accept)
        inside = QWidget()
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(style.space(4))
        for widget in (self.guide, self.desk, self.portal, self.without):
            stack.addWidget(widget)
        if pupils:
            practice = PracticeCard()
            practice.show_accounts(pupils, note)
            stack.addWidget(practice)
        stack.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("look", "plain")
        self._area.setWidget(inside)
        edge = style.space(6)
        box = QVBoxLayout(self)
        box.setContentsMargins(edge, edge, edge, edge)
        box.setSpacing(style.space(4))
        box.addWidget(self._area, 1)
        box.addLayout(row(Text(), self.finish, stretch=0))
        self._show(academy)
        self.finish.setFocus()
        self._fit(stack, parent)

    def _fit(self, stack: QVBoxLayout, parent: QWidget) -> None:
        """As high as its words are at its width, the window's height at most: the rest scrolls."""
        edge, bar = style.space(6), self._area.verticalScrollBar().sizeHint().width()
        width = max(self.minimumWidth() - 2 * edge - bar, stack.minimumSize().width())
        below = self.finish.sizeHint().height() + style.space(4) + 2 * edge
        self.resize(width + bar + 2 * edge, min(stack.totalHeightForWidth(width) + below, parent.height()))

    def _show(self, academy: Academy | None) -> None:
        self.desk.setVisible(academy is not None)
        self.without.setVisible(academy is None)
        page = academy.portal(PortalPurpose.PORTAL) if academy is not None else None
        self.portal.setVisible(page is not None)
        if academy is not None:
            show_desk(self.desk, academy)
        if page is not None:
            self.portal.set(translate("HelpPanel", "Open the academy’s portal"), "open")
            self.portal.setAccessibleDescription(page.value)
            self.portal.clicked.connect(lambda: self.open_link.emit(page.value))
