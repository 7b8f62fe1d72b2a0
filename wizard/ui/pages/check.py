# SPDX-License-Identifier: EUPL-1.2
"""Page 4, the check: a map, a line per stage as it happens, then a verdict that says who can act."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.probe import Family, Leg, Stage, StageEvent, family
from wizard.core.verdict import Code, verdict
from wizard.ui.pages import check_words as words
from wizard.ui.pages.full import FullPage
from wizard.ui.text import retranslate_all
from wizard.ui.widgets.layout import Columns
from wizard.ui.widgets.network_map import NetworkMap
from wizard.ui.widgets.stages import StageList
from wizard.ui.widgets.states import State
from wizard.wording import probe as said
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.probe import Outcome, ProbeReport
    from wizard.core.server import Server
    from wizard.journey.draft import Draft
    from wizard.ui.pages.check_servers import ServersForm
    from wizard.ui.pages.check_verdict import VerdictView

LIMIT = 45.0  # seconds: the whole check (transport's table of deadlines)
_RUNNING = "running"  # a stage that has begun and has no outcome yet


class CheckPage(FullPage):
    """Servers, then the check, then its verdict. ``link``: again, prepare, servers, help; ``stopped`` by the person."""

    form_made = Signal(object)  # the ServersForm, when it is first needed

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._stages: dict[tuple[Leg, Stage], tuple[object, float]] = {}
        self._servers: dict[Leg, Server | None] = {}
        self.report: ProbeReport | None = None
        self.rechecking = False
        self.map = NetworkMap()
        self.legs = {leg: StageList() for leg in Leg}
        self.columns = Columns((1, 1))
        self.columns.add_left(self.legs[Leg.RECEIVE])
        self.columns.add_right(self.legs[Leg.SEND])
        self._view: VerdictView | None = None
        self._form: ServersForm | None = None
        for widget in (self.map, self.columns):
            self.body.addWidget(widget)
            widget.hide()
        self.body.addStretch(1)
        self.clock = QTimer(self, interval=500)
        self.clock.timeout.connect(self._tick)
        self.retranslate()

    @property
    def view(self) -> VerdictView:
        """A verdict that is not good; made when there is one, as a check that goes well never shows it."""
        if self._view is None:
            from wizard.ui.pages.check_verdict import VerdictView

            self._view = VerdictView()
            self._view.link.connect(self.link)
            self.add_below(self._view)
        return self._view

    @property
    def form(self) -> ServersForm:
        """The servers to be typed; made when they are not known."""
        if self._form is None:
            from wizard.ui.pages.check_servers import ServersForm

            self._form = ServersForm()
            self.add_below(self._form)
            self.form_made.emit(self._form)
            if self._draft is not None:
                self._form.show_draft(self._draft)
        return self._form

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.cancel = translate("CheckPage", "&Stop the check") if self.busy else None
        if self.report is not None:
            self.show_report(self.report)
        elif self.asking:
            self.show_form(self.form.reason)
        else:
            self._say_running()
            for leg in Leg:
                self._show_leg(leg)
            self._show_map()
        retranslate_all(self)

    def show_draft(self, draft: Draft) -> None:
        """The servers that will be tried."""
        self._draft = draft
        self._servers = {Leg.RECEIVE: next(iter(draft.imap), None), Leg.SEND: next(iter(draft.smtp), None)}
        if self._form is not None:
            self._form.show_draft(draft)

    # --- servers not known ----------------------------------------------------------------------------------------

    def show_form(self, reason: str = "") -> None:
        """Ask for the servers: they are not known, or the person knows better."""
        self.report = None
        self._only(self.form)
        self.form.show_reason(reason)
        self.heading_state = None
        self.heading = (
            translate("CheckPage", "Your servers"),
            translate("CheckPage", "Two lines such as imap.example.fr:993. They are checked like any other."),
        )
        self.primary = (translate("CheckPage", "Ch&eck"), "next")
        self.secondary = None

    # --- the check ------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A check starts: all stages to come."""
        self.report = None
        self._stages.clear()
        self._only(self.map, self.columns)
        self.heading_state = None
        self.primary = None
        self.secondary = None
        self.error = ""
        self.busy_limit = LIMIT
        self.busy_detail = translate("CheckPage", "at most 2 refused tries")
        self.fraction = 0.0
        self._say_running()
        self.busy = translate("CheckPage", "Check under way")
        self.cancel = translate("CheckPage", "&Stop the check")
        for leg in Leg:
            self._show_leg(leg)
        self._show_map()
        self.clock.start()

    def show_event(self, event: StageEvent) -> None:
        """A stage began or ended."""
        self.note(event)
        self.show_noted()

    def note(self, event: StageEvent) -> None:
        """Remember that a stage began or ended; ``show_noted`` shows all that came meanwhile."""
        if event.server is not None and event.server != self._servers.get(event.leg):
            self._servers[event.leg] = event.server
            for stage in Stage:
                self._stages.pop((event.leg, stage), None)
        value: tuple[object, float] = (event.outcome, event.seconds)
        self._stages[event.leg, event.stage] = (_RUNNING, monotonic()) if event.outcome is None else value

    def show_noted(self) -> None:
        """Show the stages as they are now."""
        self._tick()
        self._show_map()
        ended = sum(1 for outcome, _ in self._stages.values() if outcome is not _RUNNING)
        self.fraction = ended / (2 * len(Stage))

    def end(self) -> None:
        """The check is over or was stopped."""
        self.clock.stop()
        self.busy = ""
        self.fraction = None
        self.cancel = None

    def show_stopped(self) -> None:
        """The person stopped it: nothing is known, it can be done again."""
        self.end()
        self.report = None
        self.heading = (
            translate("CheckPage", "Check stopped"),
            translate("CheckPage", "Nothing was decided and nothing was written."),
        )
        self.primary = (translate("CheckPage", "Check a&gain"), "redo")

    def show_report(self, report: ProbeReport) -> None:
        """The verdict."""
        self.end()
        self.report = report
        for leg in report.legs:
            self._servers[leg.leg] = leg.server
            for result in leg.stages:
                self._stages[leg.leg, result.stage] = (result.outcome, result.seconds)
        found = verdict(report)
        if found.good:
            self._only(self.map, self.columns)
        else:
            self.view.show_report(report, found, self._draft)
            self._only(self.map, self.view)
        for leg_name in Leg:
            self._show_leg(leg_name)
        self._show_map()
        self.heading_state = State.MET if found.good else State.UNMET
        self.heading = (said.title(found), said.observation(found) if found.good else "")
        again = (translate("CheckPage", "Check a&gain"), "redo")
        if self._retypes:
            again = (translate("CheckPage", "&Type the password again"), "key")
        self.primary = (
            (None if not self.rechecking else (translate("CheckPage", "Fi&nish"), "check")) if found.good else again
        )
        prepare = found.may_prepare and not self.rechecking
        self.secondary = (translate("CheckPage", "&Prepare all the same"), "") if prepare else None
        self.cancel = translate("CheckPage", "La&ter") if self.may_wait else None

    @property
    def may_wait(self) -> bool:
        """Whether the network alone is in the way: elsewhere, another day, the same answers will do."""
        found = verdict(self.report) if self.report is not None else None
        return found is not None and found.family is Family.NETWORK and not self.rechecking

    @property
    def _retypes(self) -> bool:
        """Whether the login was refused: the same password again would only spend a try."""
        return self.report is not None and verdict(self.report).code is Code.LOGIN_REFUSED

    def submit(self) -> None:
        """The main button: give the servers, go on, or check again."""
        if self.busy:
            return
        if self.asking:
            super().submit()
        elif self.report is not None and verdict(self.report).good:
            self.error = ""
            self.answered.emit({})
        else:
            self.link.emit("retype" if self._retypes else "again")

    def answer(self) -> dict[str, object]:
        """The servers typed or accepted."""
        return self.form.answer()

    def problems(self) -> list[tuple[str, QWidget]]:
        """What is missing in the form."""
        return self.form.problems()

    def first_focus(self) -> QWidget | None:
        """The form when it is there; otherwise the main button."""
        return self.form.first_focus() if self.asking else None

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def asking(self) -> bool:
        """Whether the form for the servers is what is shown."""
        return self._form is not None and self._form.isVisibleTo(self)

    def add_below(self, widget: QWidget) -> None:
        """Below the others, before the stretch; it flows for the room there is like them."""
        self.body.insertWidget(self.body.count() - 1, widget)
        widget.hide()
        for child in (widget, *widget.findChildren(QWidget)):
            tell = getattr(child, "set_mode", None)
            if tell is not None:
                tell(self.mode)

    def _only(self, *shown: QWidget) -> None:
        for widget in (self.map, self.columns, self._view, self._form):
            if widget is not None:
                widget.setVisible(widget in shown)
        self.set_full(self._view is not None and self._view in shown)

    def _say_running(self) -> None:
        self.heading = (
            translate("CheckPage", "Check under way…"),
            translate(
                "CheckPage",
                "Reception and sending are tried together, with your real password, over an encrypted connection.",
            ),
        )

    def _tick(self) -> None:
        for leg in Leg:
            self._show_leg(leg)

    def _state(self, leg: Leg, stage: Stage) -> tuple[State, Outcome | None, float]:
        outcome, seconds = self._stages.get((leg, stage), (None, 0.0))
        if outcome is None:
            return State.COMING, None, 0.0
        if outcome is _RUNNING:
            return State.RUNNING, None, monotonic() - seconds
        kind = family(outcome)  # type: ignore[arg-type]
        state = State.MET if kind is Family.GOOD else State.SKIP if kind is Family.PENDING else State.UNMET
        return state, outcome, seconds  # type: ignore[return-value]

    def _show_leg(self, leg: Leg) -> None:
        server = self._servers.get(leg)
        where = translate("CheckPage", "{0}, port {1}").format(server.host, server.port) if server else ""
        self.legs[leg].set_heading(said.leg_name(leg), where)
        self.legs[leg].set_rows([words.stage_row(leg, stage, *self._state(leg, stage)) for stage in Stage])

    def _show_map(self) -> None:
        states = {leg: [self._state(leg, stage)[0] for stage in Stage] for leg in Leg}
        found = verdict(self.report) if self.report is not None else None
        self.map.set(*words.map_of(states, found, self._draft))
