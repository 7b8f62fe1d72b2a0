# SPDX-License-Identifier: EUPL-1.2
"""« What was green there »: the portal's own marks, ticked by the person where the academy's rules are not known."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout

from wizard.ui.widgets.announce import Announcer
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card
from wizard.wording import QT_TRANSLATE_NOOP, translate

# The usual subjects of such marks; which of them a portal shows is not known here.
_MARKS = {
    "length": QT_TRANSLATE_NOOP("PortalMarks", "The length"),
    "upper": QT_TRANSLATE_NOOP("PortalMarks", "A capital letter"),
    "lower": QT_TRANSLATE_NOOP("PortalMarks", "A small letter"),
    "digit": QT_TRANSLATE_NOOP("PortalMarks", "A digit"),
    "special": QT_TRANSLATE_NOOP("PortalMarks", "A special character"),
    "other": QT_TRANSLATE_NOOP("PortalMarks", "Something else"),
}


class PortalMarks(Card):
    """A box to tick for each mark. Nothing here blocks, and nothing of it is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.lead = self.add(Text(role="small", tone="muted"))
        self.boxes = {code: QCheckBox() for code in _MARKS}
        grid = self.add(QGridLayout())
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // 2, place % 2)
        self.status = self.add(Text(role="small"))
        self._announcer = Announcer(self)
        for box in self.boxes.values():
            box.toggled.connect(self._count)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.set_title(translate("PortalMarks", "What was green there"))
        self.lead.setText(
            translate(
                "PortalMarks",
                "The portal shows the academy’s rules: follow them. Tick what it shows green, if it helps.",
            )
        )
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
        words = translate("PortalMarks", "{0} of {1} ticked. Nothing blocks: the portal decides.")
        self.status.setText(words.format(len(self.ticked()), len(self.boxes)))
