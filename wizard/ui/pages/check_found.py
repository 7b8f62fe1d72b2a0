# SPDX-License-Identifier: EUPL-1.2
"""« You do not know your servers? »: the sources as they answer, and what each offers, with who says so and how sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from wizard.core.discovered import SourceState, Standing
from wizard.core.server import Protocol
from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, clear
from wizard.ui.widgets.stages import Stage, StageList
from wizard.ui.widgets.states import State
from wizard.ui.widgets.verdict import Folded
from wizard.wording import discovery as words
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.discovered import Candidate, DiscoveryReport, SourceReport
    from wizard.core.server import Origin

MOST = 4  # offers shown: the better sources first
_STATES = {
    SourceState.ANSWERED: State.MET,
    SourceState.NOTHING: State.SKIP,
    SourceState.FAILED: State.WARN,
    SourceState.LATE: State.WARN,
    SourceState.CANCELLED: State.SKIP,
    SourceState.NOT_ASKED: State.SKIP,
}


class FoundCard(Card):
    """Asks for a search by ``searched``; an offer that is pressed goes out by ``taken`` (its candidates)."""

    searched = Signal()
    taken = Signal(object)  # tuple[Candidate, ...]: one for receiving, one for sending, or one of them
    national = Signal()
    led = Signal(str)  # a host of another domain, where a source says that the settings are

    def __init__(self) -> None:
        super().__init__()
        self._report: DiscoveryReport | None = None
        self._sources: dict[Origin, SourceReport] = {}
        self._asked: tuple[Origin, ...] = ()
        self._lead = self.add(Text(role="small", tone="muted"))
        self.search = Button("", "secondary", "search")
        self.search.clicked.connect(self.searched)
        self.sources = StageList()
        self.asked = Folded("")  # stands below the card: the form places it
        self.asked.body.setContentsMargins(0, 0, 0, 0)
        self.asked.body.addWidget(self.sources)
        self.asked.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(style.space(2))
        self.add(self._list)
        self.add(self.search)
        self.offers: list[tuple[Candidate, ...]] = []
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.set_title(translate("FoundCard", "You do not know them?"))
        self._lead.setText(
            translate(
                "FoundCard",
                "The assistant looks for them without your password. Nothing goes to a server before you accept it.",
            )
        )
        again = self._report is not None
        self.search.set(
            translate("FoundCard", "Look again") if again else translate("FoundCard", "Look for the servers"), "search"
        )
        self._show_sources()
        if self._report is not None:
            self.show_report(self._report)

    def begin(self, asked: Sequence[Origin]) -> None:
        """A search starts: these sources are asked, best first."""
        self._report = None
        self._sources.clear()
        self._asked = tuple(asked)
        self.offers.clear()
        clear(self._list)
        self.search.hide()
        self._show_sources()
        self.asked.set_open(True)

    def show_source(self, source: SourceReport) -> None:
        """One source has answered, or has lost."""
        self._sources[source.origin] = source
        self._show_sources()

    def show_report(self, report: DiscoveryReport) -> None:
        """The search is over: what may be accepted, and what else was seen."""
        self._report = report
        clear(self._list)
        self.offers = offers(report)
        for offer in self.offers:
            self._add_offer(offer)
        if report.oauth_only:
            self._list.addWidget(Text(words.oauth_only(), "small", "warning"))
        elif not self.offers:
            none = translate("FoundCard", "No server was found. Ask the help desk.")
            self._list.addWidget(Text(none, "small", "warning"))
        for host in report.led_elsewhere:
            button = Button(translate("FoundCard", "Look at {0} too").format(host), "small", "search")
            button.clicked.connect(lambda _=False, led=host: self.led.emit(led))
            self._list.addWidget(button)
            self._list.addWidget(Text(words.standing(Standing.ELSEWHERE), "small", "warning"))
        if report.national is not None:
            self._list.addWidget(Text(words.national(report.national), "small"))
            button = Button(translate("FoundCard", "Yes, it is the national mail"), "small", "check")
            button.clicked.connect(self.national)
            self._list.addWidget(button)
        self.search.set(translate("FoundCard", "Look again"), "search")
        self.search.show()
        self.asked.set_open(not self.offers)

    def stop(self) -> None:
        """The search was stopped before its end."""
        self._asked = tuple(origin for origin in self._asked if origin in self._sources)
        self._show_sources()
        self.search.show()

    def _add_offer(self, offer: tuple[Candidate, ...]) -> None:
        names = [each.server.endpoint for each in offer]
        button = Button(translate("FoundCard", "Accept these servers"), "small", "check")
        button.setAccessibleName(translate("FoundCard", "Accept {0}").format(", ".join(names)))
        button.clicked.connect(lambda _=False, chosen=offer: self.taken.emit(chosen))
        first = offer[0]
        elsewhere = next((each for each in offer if each.standing is Standing.ELSEWHERE), first)
        facts = (
            words.origin(first.server.origin),
            words.standing(elsewhere.standing),
            words.confidence(first.server.confidence),
        )
        tone = "warning" if elsewhere.standing is Standing.ELSEWHERE else "muted"
        for name in names:
            self._list.addWidget(Text(name, "small_strong"))
        self._list.addWidget(Text(" · ".join(facts), "small", tone))
        self._list.addWidget(button)

    def _show_sources(self) -> None:
        self.asked.set_title(translate("FoundCard", "Who was asked"))
        self.asked.setVisible(bool(self._asked))
        self.sources.set_rows([self._row(origin) for origin in self._asked])

    def _row(self, origin: Origin) -> Stage:
        source = self._sources.get(origin)
        if source is None:
            return Stage(State.RUNNING, words.origin(origin), translate("FoundCard", "asked"))
        return Stage(_STATES[source.state], words.origin(origin), words.state(source))


def offers(report: DiscoveryReport) -> list[tuple[Candidate, ...]]:
    """A pair a source, the better source first: its own best servers, completed by the best of the others.

    Without any server for one direction, the other alone is offered.
    """
    found: list[tuple[Candidate, ...]] = []
    ranks = dict.fromkeys(each.rank for each in report.candidates)
    for rank in ranks:
        pair = []
        for protocol in Protocol:
            usable = [each for each in report.candidates if each.server.protocol is protocol]
            own = [each for each in usable if each.rank == rank]
            if best := (own or [each for each in usable if each.rank > rank] or usable)[:1]:
                pair += best
        if tuple(pair) not in found:
            found.append(tuple(pair))
    return found[:MOST]
