# SPDX-License-Identifier: EUPL-1.2
"""A verdict that is not good: what happens, who can act, what to do now, both legs in short, details folded."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wizard.core.probe import BadCertificate, CertificateFault, Family, Leg, LoginRefused, StageResult, family
from wizard.core.verdict import Actor, Code
from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, clear, column, row
from wizard.ui.widgets.stages import Stage, StageList
from wizard.ui.widgets.states import State
from wizard.ui.widgets.verdict import Folded, NumberedSteps, WhoCanAct
from wizard.wording import probe as said
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.probe import LegReport, ProbeReport
    from wizard.core.verdict import Verdict
    from wizard.journey.draft import Draft
    from wizard.ui.pages.check_login import RefusedLogin

GUIDE = "guide:national/mot-de-passe-application"
_ACTOR_ICONS = {Actor.YOU: "user", Actor.SCHOOL: "school", Actor.ACADEMY: "server"}


class VerdictView(QWidget):
    """``link``: help (the help desk), servers (I know my servers), intercepted (consent to what reads the traffic)."""

    link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.card = Card()
        self.words = self.card.add(Text(rich=True))
        self._login: RefusedLogin | None = None
        self.who = self.card.add(WhoCanAct())
        self.steps = self.card.add(NumberedSteps())
        self._verdict: Verdict | None = None
        self._mode = "normal"
        self.legs = {leg: StageList() for leg in Leg}
        self.details = Folded("")
        self.servers = Button("", "quietlink", "server")
        self.desk = Button("", "quietlink", "phone")
        self.consent = Button("", "quietlink", "shield")
        self.columns = Columns((7, 5))
        self.columns.add_left(self.card)
        self.ways = QWidget()
        self._ways = row(self.desk, self.servers, QWidget(), stretch=2)
        self.ways.setLayout(self._ways)
        self.columns.add_left(self.ways)
        for leg in Leg:
            self.columns.add_right(self.legs[leg])
        self.foot = self.columns.add_right(column(self.details, self.consent, gap=0))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        self.servers.clicked.connect(lambda: self.link.emit("servers"))
        self.desk.clicked.connect(lambda: self.link.emit("help"))
        self.consent.clicked.connect(lambda: self.link.emit("intercepted"))
        self.steps.pressed.connect(lambda _index: self.link.emit(GUIDE))

    @property
    def login(self) -> RefusedLogin:
        """The question about the webmail; made when a login was refused."""
        if self._login is None:
            from wizard.ui.pages.check_login import RefusedLogin

            self._login = RefusedLogin()
            self._login.changed.connect(self._say_what_to_do)
            self.card.body.insertWidget(self.card.body.indexOf(self.words) + 1, self._login)
        return self._login

    def set_mode(self, mode: str) -> None:
        """Both ways on stand below each other where the window is narrow."""
        self._mode = mode
        self._place_ways()

    def _place_ways(self) -> None:
        """Below the card; a refused login fills that column: then with the details, at the right."""
        aside = self._login is not None and not self._login.isHidden()
        if aside and self.foot.indexOf(self.ways) < 0:
            self.foot.insertWidget(1, self.ways)
        elif not aside and self.columns.left.indexOf(self.ways) < 0:
            self.columns.add_left(self.ways)
        upright = aside or self._mode == "narrow"
        self._ways.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(style.space(0 if aside else 1 if upright else 6))

    def show_report(self, report: ProbeReport, verdict: Verdict, draft: Draft | None) -> None:
        """Say the verdict, in the language in use."""
        refused = verdict.outcome if verdict.code is Code.LOGIN_REFUSED else None
        if isinstance(refused, LoginRefused):
            self.login.show_refused(refused, report)
        if self._login is not None:
            self._login.setVisible(refused is not None)
        self._place_ways()
        self._verdict = verdict
        self._say_what_to_do()
        for leg in report.legs:
            self._show_leg(leg)
        self._show_details(report)
        self.servers.set(translate("CheckPage", "I know my servers"), "server")
        self.desk.set(translate("CheckPage", "The academy’s help desk"), "phone")
        self.desk.setVisible(draft is not None and draft.academy is not None)
        self.consent.set(translate("CheckPage", "I accept that this traffic is read here"), "shield")
        self.consent.setVisible(trusted_here(verdict))

    def _say_what_to_do(self) -> None:
        """The cause, who can act and the steps; by what the person answered where a login was refused."""
        verdict = self._verdict
        assert verdict is not None
        login = self._login if self._login is not None and not self._login.isHidden() else None
        cause = said.cause(verdict) if login is None or login.answer is None else ""
        bold = f" <b>{escape(cause)}</b>" if cause else ""
        self.words.setText(escape(said.observation(verdict)) + bold)
        actors = tuple(Actor)
        who = login.actor if login is not None else next(iter(verdict.actors), None)
        self.who.set(
            translate("CheckPage", "Who can act?"),
            [said.actor_name(actor) for actor in actors],
            [_ACTOR_ICONS[actor] for actor in actors],
            -1 if who is None else actors.index(who),
        )
        steps = [(step, "", "") for step in said.steps(verdict)]
        self.steps.set(translate("CheckPage", "What to do now"), login.steps if login is not None else steps)

    def _show_leg(self, leg: LegReport) -> None:
        where = translate("CheckPage", "port {0}").format(leg.server.port)
        self.legs[leg.leg].set_heading(said.leg_name(leg.leg), where)
        self.legs[leg.leg].set_rows(leg_rows(leg))

    def _show_details(self, report: ProbeReport) -> None:
        self.details.set_title(translate("CheckPage", "Technical details"))
        clear(self.details.body)
        for leg in report.legs:
            lines = [said.leg_summary(leg)]
            for result in leg.stages:
                lines += [text for text in (said.technical(result.outcome),) if text]
                if isinstance(result.outcome, BadCertificate):
                    facts = said.certificate_lines(result.outcome.facts)
                    lines += [translate("CheckPage", "{0}: {1}").format(name, value) for name, value in facts]
            text = Text("\n".join(lines), "small", "muted")
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.details.body.addWidget(text)


def trusted_here(verdict: Verdict) -> bool:
    """Whether the traffic is read by something that this system trusts: then consent may be given."""
    outcome = verdict.outcome
    return isinstance(outcome, BadCertificate) and outcome.fault is CertificateFault.INTERCEPTED


def leg_rows(leg: LegReport) -> list[Stage]:
    """A leg in short: what passed up to the failure, the failure, and how many stages were not tried."""
    if leg.good:
        total = sum(result.seconds for result in leg.stages)
        words = translate("CheckPage", "passed · {0}").format(said.seconds(total))
        return [Stage(State.MET, translate("CheckPage", "All {0} stages").format(len(leg.stages)), words)]
    rows: list[Stage] = []
    pending: list[StageResult] = []
    for result in leg.stages:
        kind = family(result.outcome)
        if kind is Family.PENDING:
            pending.append(result)
            continue
        state = State.MET if kind is Family.GOOD else State.UNMET
        rows.append(Stage(state, said.stage_name(leg.leg, result.stage), said.result_words(result)))
    if len(pending) == 1:
        rows.append(Stage(State.SKIP, said.stage_name(leg.leg, pending[0].stage), said.result_words(pending[0])))
    elif pending:
        name = translate("CheckPage", "The {0} other stages").format(len(pending))
        rows.append(Stage(State.SKIP, name, translate("CheckPage", "not tried")))
    passed = [row for row in rows if row.state is State.MET]
    if len(passed) > 3:  # what passed is said in one line: the failure is what matters
        short = Stage(
            State.MET,
            translate("CheckPage", "The first {0} stages").format(len(passed)),
            passed[0].words.split(" · ")[0],
        )
        rows = [short, *(row for row in rows if row.state is not State.MET)]
    return rows
