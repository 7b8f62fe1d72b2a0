# SPDX-License-Identifier: EUPL-1.2
"""The files that were written to be taken along: where they are, and a button that opens each."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, clear, column, row
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence


class FilesBlock(Card):
    """``opened``: the path of a file or of their folder that the person wants to see."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._paths: list[str] = []
        self._lines = self.add(column(gap=2))
        self.buttons: list[Button] = []
        self.folder = Button("", "link", "save")
        self.folder.clicked.connect(lambda: self.opened.emit(str(PurePath(self._paths[0]).parent)))
        self.body.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def show_files(self, paths: Sequence[str]) -> None:
        """These files, all in one folder."""
        self._paths = list(paths)
        clear(self._lines)
        self.buttons = []
        for path in self._paths:
            button = Button("", "small", "open")
            button.clicked.connect(lambda _checked=False, chosen=path: self.opened.emit(chosen))
            self.buttons.append(button)
            self._lines.addLayout(row(Text(PurePath(path).name), button, gap=3, stretch=0))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.set_title(translate("DonePage", "Your files"))
        self.folder.set(translate("DonePage", "Open the folder"), "save")
        self.folder.setAccessibleDescription(str(PurePath(self._paths[0]).parent) if self._paths else "")
        for button, path in zip(self.buttons, self._paths, strict=True):
            button.set(translate("DonePage", "Open"), "open")
            button.setAccessibleName(translate("DonePage", "Open {0}").format(PurePath(path).name))
