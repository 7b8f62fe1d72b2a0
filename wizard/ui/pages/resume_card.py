# SPDX-License-Identifier: EUPL-1.2
"""On the start page: a guide that was left for later, to go on with or to forget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.journey.progress import Saved


class ResumeCard(Banner):
    """A banner with two buttons; ``link`` says which: « resume » or « forget-guide »."""

    link = Signal(str)

    def __init__(self, saved: Saved) -> None:
        super().__init__("info")
        self._saved = saved
        self.drop = Button(kind="small")
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.drop)
        self.pressed.connect(lambda: self.link.emit("resume"))
        self.drop.clicked.connect(lambda: self.link.emit("forget-guide"))
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        saved = self._saved
        where = translate("Home", "Screen {0} of {1}. Nothing secret was kept.").format(saved.number, saved.of)
        if not saved.number:
            where = translate("Home", "Before the first screen. Nothing secret was kept.")
        self.set(translate("Home", "You had begun: {0}.").format(saved.title), where, translate("Home", "Resume"))
        self.drop.set(translate("Home", "Forget it"))
