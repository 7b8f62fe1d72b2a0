# SPDX-License-Identifier: EUPL-1.2
"""Page 5, the mail program: the ones really found here, other ways, the profile, where the password rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from wizard.clients.base import Kind
from wizard.core.account import Owner, Store
from wizard.ui.page import Mode, Page
from wizard.ui.pages import program_cards as cards
from wizard.ui.pages.no_program import NoProgram
from wizard.ui.widgets import style
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, column
from wizard.wording import clients, journey, plans, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.clients.base import Detection, Target
    from wizard.journey.draft import Draft


class ProgramPage(Page):
    """Where to read the mail. ``look_again`` asks for a new search of this computer."""

    look_again = Signal()
    open_link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Detection, ...] = ()
        self._wanted = ("", "")  # program and profile of the draft
        self._shared = False
        self._looked = False
        self._keyring_words = ("", True)
        self.programs = ChoiceGroup()
        self.profiles: dict[str, QComboBox] = {}
        self.folders: dict[str, cards.Folder] = {}
        self._out = {False: "", True: ""}  # the folder chosen for files, and for those that may be left out
        self.running = Banner("warn")
        self.rests = Card()
        self.store = self.rests.add(ChoiceGroup(horizontal=False))
        for store in (Store.THUNDERBIRD, Store.NONE):
            self.store.add(store, ChoiceCard("", framed=False))
        self.keyring = QCheckBox()
        self.rests.add(self.keyring)
        self.keyring_note = self.rests.add(Text(role="small", tone="muted"))
        self.elsewhere = Text(role="small", tone="muted")  # instead of ``rests``, where that is not ours to choose
        self.nothing = NoProgram()
        for widget in (self.nothing, self.programs, self.running, self.rests, self.elsewhere):
            self.body.addWidget(widget)
            widget.hide()
        self.body.addStretch(1)
        self.programs.changed.connect(self._show_chosen)
        self.running.pressed.connect(self.look_again)
        self.nothing.look_again.connect(self.look_again)
        self.nothing.open_link.connect(self.open_link)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.programs.set_name(translate("ProgramPage", "Mail programs found"))
        title = translate("ProgramPage", "Where your password rests")
        self.rests.set_title(title)
        self.store.set_name(title)
        self.store.card(Store.THUNDERBIRD).set(
            translate("ProgramPage", "In Thunderbird, to read and send without being asked"), plans.store_warning()
        )
        self.store.card(Store.NONE).set(translate("ProgramPage", "Nowhere"), plans.will_ask(Store.NONE, self._shared))
        self._say_keyring()
        self._say_heading()
        if self._looked:
            self.show_found(self._found)

    def show_draft(self, draft: Draft) -> None:
        """The choices made before, and what the computer's owner allows."""
        self._wanted = (draft.client, draft.profile)
        self._out = {False: "", True: "", draft.client in cards.OPTIONAL: draft.out}
        self._shared = draft.owner is Owner.SHARED
        self.store.set_value(Store.NONE if self._shared else draft.store)
        self.keyring.setChecked(draft.keyring and not self._shared)
        self.nothing.show_academy(draft.academy)
        self.retranslate()

    def show_found(self, found: Sequence[Detection]) -> None:
        """The mail programs of this computer; none: what else can be done."""
        self._found, self._looked = tuple(found), True
        self._say_heading()
        installed = any(detection.kind is Kind.INSTALLED for detection in found)
        first = found[0].client if found and found[0].kind is Kind.INSTALLED else None  # else: nobody chooses for them
        chosen = self.programs.value() or self._wanted[0] or first
        profile = self.target().id if self.target() else self._wanted[1]  # type: ignore[union-attr]
        self.programs.clear()
        self.profiles.clear()
        self.folders.clear()
        for detection in found:
            self._add(detection, profile)
        self.programs.setVisible(bool(found))
        self.nothing.setVisible(not installed)
        self.primary = None if found else ("", "")
        self.programs.set_value(chosen)
        self._show_chosen()
        self.set_mode(self.mode)

    def show_keyring(self, sentence: str, usable: bool) -> None:
        """What this computer's keyring is, and whether it can be chosen."""
        self._keyring_words = (sentence, usable)
        self._limit_store()

    def target(self) -> Target | None:
        """The profile chosen now."""
        client = self.programs.value()
        box = self.profiles.get(str(client))
        detection = next((one for one in self._found if one.client == client), None)
        if detection is None:
            return None
        return detection.targets[max(0, box.currentIndex())] if box is not None else detection.targets[0]

    def answer(self) -> dict[str, object]:
        """Program, profile, folder of the files, where the password rests."""
        target = self.target()
        store = self.store.value() or Store.NONE
        elsewhere = self._shared or (target is not None and not target.keeps)
        folder = self.folders.get(str(self.programs.value()))
        return {
            "client": str(self.programs.value() or ""),
            "profile": target.id if target else "",
            "out": folder.given if folder is not None else "",
            "store": Store.NONE if elsewhere else store,
            "keyring": self.keyring.isChecked() and self.keyring.isEnabled() and not self._shared,
        }

    def kept(self) -> dict[str, object]:
        """The choices so far."""
        return self.answer()

    def problems(self) -> list[tuple[str, QWidget]]:
        """A program, closed; a folder of the person's own on a shared computer."""
        target = self.target()
        if target is None:
            return [(journey.gap("program"), self.programs)]
        if _in_the_way(target):
            return [(translate("ProgramPage", "Close {0} first.").format(clients.name(target.client)), self.running)]
        folder = self.folders.get(str(self.programs.value()))
        if folder is not None and folder.missing and target.route != "guide":
            return [(translate("ProgramPage", "Choose the folder for your files."), folder.button)]
        return []

    def first_focus(self) -> QWidget | None:
        """The program chosen."""
        client = self.programs.value()
        return self.programs.card(client) if client else None

    def _say_heading(self) -> None:
        lead = translate("ProgramPage", "Where would you like to read your mail? This was found on this computer.")
        if self._looked and not any(detection.kind is Kind.INSTALLED for detection in self._found):
            lead = translate(
                "ProgramPage", "No mail program was found that the assistant can set up. Here is how to go on."
            )
        self.heading = (translate("ProgramPage", "Your mail program"), lead)

    def set_mode(self, mode: Mode) -> None:
        """The list of profiles gives way where the window is narrow."""
        super().set_mode(mode)
        for box in self.profiles.values():
            box.setMinimumWidth(style.space(55 if mode is Mode.NARROW else 70))
        self._say_keyring()

    def _say_keyring(self) -> None:
        """A native check box does not wrap: where the window is narrow its words go over two lines."""
        words = translate("ProgramPage", "Also in this computer’s keyring, to check again later")
        self.keyring.setText(words.replace(", ", ",\n") if self.mode is Mode.NARROW else words)
        self.keyring.setAccessibleName(words)

    def _add(self, detection: Detection, profile: str) -> None:
        card = cards.card(detection)
        extras: list[QWidget] = []
        if len(detection.targets) > 1 or detection.client == cards.THUNDERBIRD:
            holder = cards.TargetBox(detection, profile)
            holder.changed.connect(self._show_chosen)
            extras.append(holder)
            self.profiles[detection.client] = holder.box
        if detection.client in cards.FILES:
            folder = self.folders[detection.client] = cards.Folder(optional=detection.client in cards.OPTIONAL)
            folder.set(self._out[folder.optional], detection.targets[0].path, self._shared)
            folder.wanted.connect(self._choose_folder)
            folder.cleared.connect(lambda: self.take_folder(""))
            extras.append(folder)
        if extras:
            together = QWidget()
            together.setLayout(column(*extras, gap=0))
            card.set_extra(together)
        self.programs.add(detection.client, card)

    def _choose_folder(self) -> None:
        """A stick, the desk top: the system's own dialog."""
        title = translate("ProgramPage", "Where your files go")
        dialog = QFileDialog(self, title, self._out[self.programs.value() in cards.OPTIONAL])
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    def take_folder(self, place: str) -> None:
        """The files of the program chosen go there; "": nowhere."""
        optional = self.programs.value() in cards.OPTIONAL
        self._out[optional] = place
        for client, folder in ((client, one) for client, one in self.folders.items() if one.optional is optional):
            detection = next(one for one in self._found if one.client == client)
            folder.set(place, detection.targets[0].path, self._shared)
        self.error = ""

    def _show_chosen(self, _value: object = None) -> None:
        """What depends on the program and the profile: whether it is open, where the password can rest."""
        target = self.target()
        self.error = ""
        self.running.setVisible(target is not None and _in_the_way(target))
        if target is not None and _in_the_way(target):
            name = clients.name(target.client)
            words = translate("ProgramPage", "I have closed {0}").format(name)
            self.running.set(plans.is_running(name), "", words)
        self.rests.setVisible(target is not None and target.keeps)
        self.elsewhere.setVisible(target is not None and not target.keeps)
        named = translate("ProgramPage", "{0}: {1}")
        self.elsewhere.setText(named.format(self.rests.title.text(), journey.rests_elsewhere()))
        self._limit_store()

    def _limit_store(self) -> None:
        """On a shared computer nothing is kept; without Thunderbird's library its store cannot be filled."""
        target = self.target()
        card = self.store.card(Store.THUNDERBIRD)
        if self._shared:
            reason = translate("ProgramPage", "Not on a shared computer: nothing secret stays here.")
        elif target is not None and not target.can_store:
            reason = translate("ProgramPage", "Not possible here: this Thunderbird’s own library was not found.")
        else:
            reason = ""
        card.set_unavailable(reason)
        if reason and self.store.value() is Store.THUNDERBIRD:
            self.store.set_value(Store.NONE)
        sentence, usable = self._keyring_words
        self.keyring.setVisible(not self._shared)
        self.keyring.setEnabled(usable)
        if not usable:
            self.keyring.setChecked(False)
        self.keyring_note.setText(sentence)
        self.keyring_note.setVisible(bool(sentence) and not self._shared)


def _in_the_way(target: Target) -> bool:
    """Whether the program must be closed first: not for a guided copy, which is made in it."""
    return target.running and target.route != "guide"
