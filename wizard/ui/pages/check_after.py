# SPDX-License-Identifier: EUPL-1.2
"""Below a verdict: what changed since the account was set up, what may follow, and what came of the last proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.core.verdict import verdict
from wizard.report.message import concerns_network
from wizard.ui.widgets import style
from wizard.ui.widgets.announce import announce
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, clear, row
from wizard.wording import changed, proof, translate

if TYPE_CHECKING:
    from wizard.core.probe import ProbeReport
    from wizard.core.proof import Proof
    from wizard.journey.recheck import Since
    from wizard.ui.pages.check import CheckPage


class AfterVerdict(QWidget):
    """``link``: report, manager, prove."""

    link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._report: ProbeReport | None = None
        self._since: Since | None = None
        self._proof: Proof | None = None
        self.same = Text(tone="muted")
        self.changes = Card(role="strong")
        self._lines = QVBoxLayout()
        self.changes.add(self._lines)
        self.proof = Banner("success")
        self.buttons = {name: Button("", "quietlink") for name in ("prove", "manager", "report")}
        self._stands: bool | None = None
        self._ways = row(*self.buttons.values(), QWidget(), gap=6, stretch=3)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(style.space(2))
        box.addWidget(self.same)
        box.addWidget(self.changes)
        box.addWidget(self.proof)
        box.addLayout(self._ways)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for widget in (self.same, self.changes, self.proof):
            widget.hide()
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self.link.emit(name))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.buttons["report"].set(translate("AfterVerdict", "Report for the help desk"), "file")
        self.buttons["manager"].set(translate("AfterVerdict", "Message to whoever runs the network"), "send")
        self.buttons["prove"].set(translate("AfterVerdict", "Send myself a message as a last proof"), "mail")
        self.changes.set_title(changed.title())
        self._show_changes()
        self._show_proof()

    def set_mode(self, mode: str) -> None:
        """The ways on stand below each other where there is little width."""
        narrow = mode == "narrow" or not self._stands
        self._ways.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(style.space(0 if narrow else 6))

    def stand_on(self, page: CheckPage, good: bool) -> None:
        """Below the stages when all is well; otherwise in the helping column, and what changed below the verdict."""
        if self._stands != good:
            self._stands = good
            if good:
                page.add_below(self)
                self._box.insertWidget(0, self.changes)
            else:
                page.view.foot.addWidget(self)
                page.view.columns.add_left(self.changes)
        self.set_mode(page.mode)

    def show_verdict(self, report: ProbeReport) -> None:
        """A verdict has come: what may follow it."""
        if report is not self._report:
            self._since = self._proof = None
        self._report = report
        self.buttons["manager"].setVisible(not report.good and concerns_network(verdict(report)))
        self.retranslate()
        self.show()

    def show_since(self, since: Since) -> None:
        """What today is compared with."""
        self._since = since
        self._show_changes()

    def show_proof(self, found: Proof) -> None:
        """What came of the message to oneself."""
        self._proof = found
        self._show_proof()
        announce(self, f"{proof.title(found)}. {proof.detail(found)}")

    def _show_changes(self) -> None:
        clear(self._lines)
        worked = self._since.worked if self._since is not None else None
        changes = self._since.changes if self._since is not None else ()
        self.changes.setVisible(bool(changes))
        self.same.setVisible(worked is not None and not changes)
        if worked is not None:
            self.same.setText(changed.nothing(worked))
            for change in changes:
                self._lines.addWidget(Text(changed.sentence(change, worked)))
        if self._since is not None and self._since.contacted:
            self._lines.addWidget(Text(changed.asked(self._since.contacted), "small", "muted"))

    def _show_proof(self) -> None:
        self.proof.setVisible(self._proof is not None)
        self.buttons["prove"].setVisible(self._report is not None and self._report.good and self._proof is None)
        if self._proof is not None:
            self.proof.set_kind("success" if self._proof.good else "warn")
            self.proof.set(proof.title(self._proof) + ".", proof.detail(self._proof))
