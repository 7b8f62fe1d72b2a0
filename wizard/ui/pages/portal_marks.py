# SPDX-License-Identifier: EUPL-1.2
"""« What was green there »: the portal's own marks, ticked by the person where the academy's rules are not known."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from wizard.ui.widgets.announce import Announcer
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import column, rule
from wizard.wording import QT_TRANSLATE_NOOP, translate

# The usual subjects of such marks; which of them a portal shows is not known here.
_MARKS = {
    "length": QT_TRANSLATE_NOOP("PortalMarks", "Length"),
    "upper": QT_TRANSLATE_NOOP("PortalMarks", "Capital letter"),
    "lower": QT_TRANSLATE_NOOP("PortalMarks", "Small letter"),
    "digit": QT_TRANSLATE_NOOP("PortalMarks", "Digit"),
    "special": QT_TRANSLATE_NOOP("PortalMarks", "Special character"),
    "other": QT_TRANSLATE_NOOP("PortalMarks", "Other"),
}


class PortalMarks(QWidget):
    """A box to tick for each mark. Nothing here blocks, and nothing of it is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Text(role="strong")
        self.status = Text(role="small", tone="muted")
        self.boxes = {code: QCheckBox() for code in _MARKS}
        self._grid = QGridLayout()
        self._announcer = Announcer(self)
        for box in self.boxes.values():
            box.toggled.connect(self._count)
        self.setLayout(column(rule(), self.title, self._grid, self.status, gap=1.5))
        self.set_mode("normal")
        self.retranslate()

    def set_mode(self, mode: str) -> None:
        """Three beside each other where there is room, one where there is none."""
        across = 1 if mode == "narrow" else 3
        for place, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, place // across, place % across)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.title.setText(translate("PortalMarks", "What was green there"))
        for code, box in self.boxes.items():
            box.setText(translate(*_MARKS[code]))
        self._say()

    def ticked(self) -> frozenset[str]:
        """The marks that were green, by their codes."""
        return frozenset(code for code, box in self.boxes.items() if box.isChecked())

    def clear(self) -> None:
        """Another password: its marks are not those of the one before."""
        for box in self.boxes.values():
            box.setChecked(False)

    def _count(self) -> None:
        self._say()
        if self.isVisible():
            self._announcer.say(self.status.text())

    def _say(self) -> None:
        done = len(self.ticked())
        said = translate("PortalMarks", "Tick what the portal shows green, if it helps. Nothing blocks.")
        if done:
            said = translate("PortalMarks", "{0} of {1} ticked. Nothing blocks: the portal decides.")
        self.status.setText(said.format(done, len(self.boxes)))
