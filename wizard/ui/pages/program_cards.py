# SPDX-License-Identifier: EUPL-1.2
"""The cards of page 5: a mail program or a way to take the settings along, what is known of it, its details."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from wizard.clients.base import Kind
from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.choice import ChoiceCard
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import column, row
from wizard.wording import clients, outlook, plans, translate

if TYPE_CHECKING:
    from wizard.clients.base import Detection, Target

_ICONS = {"apple": "mobile", "android": "mobile", "sheet": "print"}
OPTIONAL = ("android",)  # its code is shown: only who wants its page too says where that goes
FILES = ("apple", "sheet", *OPTIONAL)  # programs whose settings leave in files: the person may say where these go
THUNDERBIRD = "thunderbird"


def card(detection: Detection) -> ChoiceCard:
    """What it is, whether it is installed, what the assistant does, what must be known before choosing it."""
    installed = detection.kind is Kind.INSTALLED and bool(detection.targets[0].command)
    version = plans.program_version("", detection.version)
    badge = ""
    if installed and version:
        badge = translate("ProgramPage", "Installed, version {0}").format(version)
    elif installed and detection.client != THUNDERBIRD:
        badge = translate("ProgramPage", "Installed")
    words = [clients.description(detection.client), *map(plans.note, detection.notes)]
    return ChoiceCard(
        clients.title(detection.client, detection.name),
        " ".join(word for word in words if word),
        icon=_ICONS.get(detection.client, "mail"),
        badge=badge,
    )


class TargetBox(QWidget):
    """Which profile, which device or which way; hidden where there is only one and it has no name of its own."""

    changed = Signal()

    def __init__(self, detection: Detection, chosen: str) -> None:
        super().__init__()
        self.box = QComboBox()
        for target in detection.targets:
            self.box.addItem(target_words(target), target.id)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.box.currentIndexChanged.connect(self.changed)
        self.box.setMinimumHeight(style.space(8.5))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setMinimumWidth(style.space(30))  # of many accounts only the first are seen
        profile = detection.client == THUNDERBIRD
        words = translate("ProgramPage", "Profile") if profile else translate("ProgramPage", "How")
        label = Text(words, "small_strong", wrap=False)
        label.setBuddy(self.box)
        named = translate("ProgramPage", "Profile of {0}") if profile else translate("ProgramPage", "How: {0}")
        self.box.setAccessibleName(named.format(clients.title(detection.client, detection.name)))
        line = row(label, self.box, Text(), gap=3, stretch=2)
        line.setContentsMargins(0, style.space(1.5), 0, 0)
        self._detection = detection
        self.about = Text(role="small", tone="muted")  # for whoever helps: which one it is, and what is in it
        self.box.currentIndexChanged.connect(self._say_found)
        self.setLayout(column(line, self.about, gap=1))
        self._say_found()

    def _say_found(self) -> None:
        target = self._detection.targets[max(0, self.box.currentIndex())]
        said = [plans.note(id) for id in target.notes if id not in self._detection.notes]  # those stand on the card
        if target.about:
            found = outlook.about(self._detection.name, target.version, target.about)
            said.insert(0, outlook.profile(found, target.title, target.accounts, exists=target.exists))
        self.about.setText(" ".join(said))
        self.about.setVisible(bool(said))
        self.box.setAccessibleDescription(self.about.text())


class Folder(QWidget):
    """Where files to take along go. ``wanted``: the person would choose another folder; ``cleared``: none any more."""

    wanted = Signal()
    cleared = Signal()

    def __init__(self, *, optional: bool = False) -> None:
        super().__init__()
        self.given = ""
        self.optional = optional
        self._default = ""
        self._shared = False
        self._label = Text(role="small_strong", wrap=False)
        self._place = Text(role="small")
        self.button = Button("", "small", "save")
        self.button.clicked.connect(self._pressed)
        line = row(self._label, self._place, self.button, gap=3, stretch=1)
        line.setContentsMargins(0, style.space(1.5), 0, 0)
        self.setLayout(line)
        self.retranslate()

    def set(self, given: str, default: Path, shared: bool) -> None:
        """The folder chosen ("" for none), the one proposed; on a shared computer none is proposed."""
        self.given, self._default, self._shared = given, str(default), shared
        self.retranslate()

    @property
    def missing(self) -> bool:
        """Whether the person must choose."""
        return self._shared and not self.given and not self.optional

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        none = translate("ProgramPage", "This computer is shared: choose your own stick or folder.")
        shown = self.given or ("" if self._shared else self._default)
        label, button = translate("ProgramPage", "Folder"), translate("ProgramPage", "Another folder…")
        if self.optional:
            none, shown = translate("ProgramPage", "The code is shown here: no file is written."), self.given
            keep, leave = translate("ProgramPage", "Keep a page too…"), translate("ProgramPage", "Keep no page")
            label, button = translate("ProgramPage", "Page"), leave if shown else keep
        self._label.setText(label)
        self._place.setText(_short(shown) if shown else none)
        self.button.set(button, "save")
        self.button.setAccessibleDescription(shown or none)

    def _pressed(self) -> None:
        (self.cleared if self.optional and self.given else self.wanted).emit()


def target_words(target: Target) -> str:
    """« default-release : aucun compte », or what a way is called."""
    if target.client != THUNDERBIRD:
        way = clients.way(target.id) or clients.way(target.route)
        named = translate("ProgramPage", "{0}: {1}")  # two profiles may go the same ways; a device is its own name
        return way if clients.way(target.id) or not way else named.format(target.title, way)
    title = plans.profile_title(target.title, target.exists)
    if not target.exists:
        return title
    accounts = ", ".join(target.accounts) or translate("ProgramPage", "no account")
    return translate("ProgramPage", "{0}: {1}").format(title, accounts)


def _short(place: str) -> str:
    """A folder as its last two parts, which a person recognises."""
    path = Path(place)
    return str(Path(*path.parts[-2:])) if len(path.parts) > 3 else place
