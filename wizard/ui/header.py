# SPDX-License-Identifier: EUPL-1.2
"""What stands above the page: the steps, or on the start page the product's name and the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.ui.page import Page
    from wizard.ui.widgets.masthead import Masthead
    from wizard.ui.widgets.stepper import Stepper


class Header(QWidget):
    """One of the two heads; each is made when it is first needed."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.masthead: Masthead | None = None
        self.stepper: Stepper | None = None
        self.bar = QFrame()
        self.bar.setProperty("look", "header")
        self._mode = "normal"
        self._inside = QVBoxLayout(self.bar)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.bar)

    def show_page(self, page: Page, labels: Sequence[str], step: int) -> None:
        """Show the head of this page."""
        if page.stepper and self.stepper is None:
            from wizard.ui.widgets.stepper import Stepper

            self.stepper = Stepper()
            self.stepper.set_mode(self._mode)
            self._inside.addWidget(self.stepper)
        if not page.stepper and self.masthead is None:
            from wizard.ui.widgets.masthead import Masthead

            self.masthead = Masthead()
            self.masthead.language_chosen.connect(self.language_chosen)
            self.masthead.set_mode(self._mode)
            self._column.insertWidget(0, self.masthead)
        if self.stepper is not None:
            self.stepper.set(labels, step)
        if self.masthead is not None:
            self.masthead.setVisible(not page.stepper)
        self.bar.setVisible(page.stepper and step > 0)

    def where(self, page: Page, step: int) -> tuple[str, str]:
        """« Étape 3 sur 7 » and « Ensuite : Vérification », the page's own words, or nothing outside the steps."""
        if self.stepper is not None:
            self.stepper.set_where(page.where_words[0] if page.where_words else "")
        if page.where_words:
            return page.where_words
        if self.stepper is None or not page.stepper or not step:
            return "", ""
        return self.stepper.position(), self.stepper.following()

    def set_mode(self, mode: str) -> None:
        """Lower or narrower, as the window is."""
        self._mode = mode
        for head in (self.stepper, self.masthead):
            if head is not None:
                head.set_mode(mode)
