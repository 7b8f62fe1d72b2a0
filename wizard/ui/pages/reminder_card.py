# SPDX-License-Identifier: EUPL-1.2
"""A yearly reminder, for whoever wants one: a calendar file put where the person says."""

from __future__ import annotations

import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wizard.ui.pages import said
from wizard.ui.widgets import style
from wizard.ui.widgets.announce import announce
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import row
from wizard.wording import journey, translate


class Reminder(QWidget):
    """A button, who asks for it and who does not; then where the file is, or why it is nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.button = Button("", "small", "clock")
        self.why = Text(role="small", tone="muted")
        self.result = Text(role="small")
        self.result.hide()
        self.dialog: QFileDialog | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(style.space(1.5))
        box.addLayout(row(self.button, QWidget(), stretch=1))
        box.addWidget(self.why)
        box.addWidget(self.result)
        self.button.clicked.connect(self._ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use; what was said of a file goes."""
        self.button.set(translate("Reminder", "Yearly reminder (calendar file)…"), "clock")
        self.why.setText(journey.reminder_why())
        self.result.hide()

    def _ask(self) -> None:
        from wizard.journey.reminder import NAME

        self.dialog = QFileDialog(self, translate("Reminder", "Where to put the reminder"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilter(translate("Reminder", "Calendar (*.ics)"))
        self.dialog.setDefaultSuffix("ics")
        self.dialog.selectFile(NAME)
        self.dialog.fileSelected.connect(self.save)
        self.dialog.open()

    def save(self, path: str) -> None:
        """Write the file and say where, or why not."""
        from wizard.journey import reminder

        try:
            first = reminder.save(Path(path), datetime.datetime.now().astimezone())
        except OSError:
            words = translate("Reminder", "{0} was not written. Choose another folder, or free some room.")
            self._say(words.format(path), "error")
        else:
            words = translate("Reminder", "Written: {0}. Open it to put it into your calendar; first reminder on {1}.")
            self._say(words.format(path, said.day(first.isoformat())), "success")

    def _say(self, words: str, tone: str) -> None:
        self.result.setText(words)
        self.result.set_tone(tone)
        self.result.show()
        announce(self, words)
