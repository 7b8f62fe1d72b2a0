# SPDX-License-Identifier: EUPL-1.2
"""The check as the page's widgets want it: rows of stages, and the map with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.account import Owner
from wizard.core.probe import Family, Leg, Stage, StageEvent, StageResult, family
from wizard.core.verdict import Actor, Code
from wizard.ui.pages import said as said_as
from wizard.ui.widgets.network_map import Box, Lane
from wizard.ui.widgets.stages import Stage as Row
from wizard.ui.widgets.states import State
from wizard.wording import probe as said
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.probe import Outcome
    from wizard.core.verdict import Verdict
    from wizard.journey.draft import Draft

Link = tuple[Lane, Lane]
_HERE = (Code.NO_NETWORK, Code.CLOCK_WRONG, Code.ANTIVIRUS)
_NEAR = 1  # stages before the academy's server: its name is found by the network one is on


def stage_row(leg: Leg, stage: Stage, state: State, outcome: Outcome | None, seconds: float) -> Row:
    """One line of a leg."""
    if state is State.COMING:
        words = said.coming_words(leg, stage)
    elif outcome is None:
        words = said.event_words(StageEvent(leg, stage, None), seconds)
    else:
        words = said.result_words(StageResult(stage, outcome, seconds))
    return Row(state, said.stage_name(leg, stage), words)


def map_of(
    states: dict[Leg, list[State]], verdict: Verdict | None, draft: Draft | None
) -> tuple[tuple[Box, ...], tuple[Link, ...], str]:
    """Boxes, links and the same in words, from the states of the stages of both legs."""
    near = {leg: _joined(states[leg][:_NEAR]) for leg in Leg}
    far = {leg: _joined(states[leg][_NEAR:]) for leg in Leg}
    failing = _failing(verdict)
    boxes = (
        Box("laptop", translate("CheckPage", "This computer"), _here(verdict), failing == 0),
        Box("school", _middle_name(draft), _between(near, far, verdict), failing == 1),
        Box("server", academy_name(draft), _there(far, verdict), failing == 2),
    )
    links = tuple(
        (Lane(lanes[Leg.RECEIVE], said.leg_name(Leg.RECEIVE)), Lane(lanes[Leg.SEND], said.leg_name(Leg.SEND)))
        for lanes in (near, far)
    )
    description = ". ".join(translate("CheckPage", "{0}: {1}").format(box.title, box.words) for box in boxes)
    return boxes, links, description + "."


def academy_name(draft: Draft | None) -> str:
    """« Amiens », or « l’académie » when it is not known."""
    if draft is None or draft.academy is None:
        return translate("CheckPage", "The academy")
    if draft.academy.practice:
        return translate("CheckPage", "Invented academy")
    return said_as.academy(draft.academy)


def _joined(states: list[State]) -> State:
    if State.UNMET in states:
        return State.UNMET
    if all(state is State.MET for state in states):
        return State.MET
    if State.SKIP in states:
        return State.SKIP
    started = any(state in (State.MET, State.RUNNING) for state in states)
    return State.RUNNING if started else State.COMING


def _failing(verdict: Verdict | None) -> int:
    """Which box stops the mail: 0 here, 1 the network, 2 the academy; -1 none."""
    if verdict is None or verdict.good or verdict.code is Code.NOT_TRIED:
        return -1
    if verdict.code in _HERE:
        return 0
    if verdict.code is Code.CAPTIVE_PORTAL:
        return 1
    if verdict.family in (Family.LOGIN, Family.SERVICE):
        return 2
    return 1 if Actor.SCHOOL in verdict.actors else 2


def _middle_name(draft: Draft | None) -> str:
    if draft is not None and draft.owner is not Owner.MINE:
        return translate("CheckPage", "School")
    return translate("CheckPage", "The network you are on")


def _here(verdict: Verdict | None) -> str:
    if _failing(verdict) == 0:
        return translate("CheckPage", "something to look at")
    return translate("CheckPage", "ready") if verdict is None else translate("CheckPage", "all is well")


def _between(near: dict[Leg, State], far: dict[Leg, State], verdict: Verdict | None) -> str:
    if _failing(verdict) == 1 and verdict is not None and family(verdict.outcome) is Family.TRUST:
        return translate("CheckPage", "not to be trusted")
    if _failing(verdict) == 1 and verdict is not None:
        return translate("CheckPage", "{0}: {1}").format(verdict.port, said.outcome_word(verdict.outcome))
    if verdict is not None and verdict.code is Code.NO_NETWORK:
        return translate("CheckPage", "not reached")
    if all(state is State.MET for state in near.values()) or verdict is not None:
        return translate("CheckPage", "lets the mail through")
    return translate("CheckPage", "being tried")


def _there(far: dict[Leg, State], verdict: Verdict | None) -> str:
    if verdict is None:
        return translate("CheckPage", "being asked")
    if verdict.good:
        return translate("CheckPage", "accepts your account")
    if _failing(verdict) == 2:
        return said.outcome_word(verdict.outcome)
    if State.MET in far.values():
        return translate("CheckPage", "answers")
    return translate("CheckPage", "not reached")
