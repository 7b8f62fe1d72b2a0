# SPDX-License-Identifier: EUPL-1.2
"""What a check means for the person: one closed code, who can act, the evidence, what may be done next. Pure.

The closed sets (``wizard.core.codes``) and the code of a leg (``wizard.core.judging``) are given on from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.core import antivirus, around, causes, judging, probe
from wizard.core.codes import ACTORS, UNKNOWN, Actor, Code, Evidence, network_or_server
from wizard.core.judging import code_of
from wizard.core.probe import Family, Leg, Stage, family
from wizard.core.server import Confidence
from wizard.core.surroundings import Look, Surroundings

if TYPE_CHECKING:
    from wizard.core.probe import LegReport, Outcome, ProbeReport

__all__ = ["UNKNOWN", "Actor", "Code", "Evidence", "Verdict", "code_of", "may_prepare", "verdict"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on a check. ``legs`` are those it speaks of; ``other`` is the code of the leg it does not name."""

    code: Code
    family: Family
    legs: tuple[Leg, ...]
    stage: Stage | None
    host: str
    port: int
    outcome: Outcome
    actors: tuple[Actor, ...]
    evidence: tuple[Evidence, ...]
    may_prepare: bool  # « Préparer quand même »: only the network failed, and the servers are of high confidence
    other: Code
    ports: tuple[int, ...] = ()  # one for each of ``legs``
    named: str = ""  # what the code speaks of: the portal's host, the proxy's, a product
    instead: int = 0  # the port that answers instead

    @property
    def good(self) -> bool:
        """Whether the account may be set up as verified."""
        return self.family is Family.GOOD


def verdict(report: ProbeReport) -> Verdict:
    """The verdict on both legs: the gravest family decides, reception first within a family."""
    gravest = report.family
    concerned = [leg for leg in report.legs if family(leg.outcome) is gravest]
    leg = concerned[0]
    held_up = around.around(report)
    code, found = held_up or judging.of_leg(report, leg)
    if code is Code.GOOD and len(concerned) > 1:
        code = max((code_of(leg) for leg in concerned), key=lambda one: one is Code.MAILBOX_FULL)
    alike = [one for one in concerned if gravest is Family.GOOD or judging.of_leg(report, one)[0] is code]
    same = report.legs if held_up else tuple(alike)
    other = report.send if leg is report.receive else report.receive
    if code is Code.LOGIN_REFUSED and leg is report.send and report.user_name:
        code = Code.SEND_LOGIN_REFUSED
    evidence = tuple(dict.fromkeys((*found, *_evidence(report, leg, other))))
    return Verdict(
        code=code,
        family=Family.NETWORK if code is Code.CAPTIVE_PORTAL else gravest,  # no mail server was met: nobody broke trust
        legs=tuple(one.leg for one in same),
        stage=leg.failed_stage,
        host=leg.server.host,
        port=leg.server.port,
        outcome=leg.outcome,
        actors=_actors(code, leg.outcome, evidence),
        evidence=evidence,
        may_prepare=may_prepare(report),
        other=code_of(other),
        ports=tuple(one.server.port for one in same),
        named=_named(code, report, leg),
        instead=judging.other_port(report) if code is Code.SENDING_OTHER_PORT else 0,
    )


def may_prepare(report: ProbeReport) -> bool:
    """Whether the account may be written unverified: network causes only, servers of high confidence on both legs."""
    harmless = (Family.GOOD, Family.NETWORK, Family.PENDING)
    return (
        report.family is Family.NETWORK
        and all(family(leg.outcome) in harmless for leg in report.legs)
        and all(leg.server.confidence is Confidence.HIGH for leg in report.legs)
    )


def _actors(code: Code, outcome: Outcome, evidence: tuple[Evidence, ...]) -> tuple[Actor, ...]:
    """Who can act; a server that says why it refuses a login says by that who can."""
    if network_or_server(code, evidence):
        return (Actor.SCHOOL, Actor.ACADEMY)
    if code is Code.LOGIN_REFUSED and isinstance(outcome, probe.LoginRefused):
        likeliest = causes.login_causes(outcome, webmail=None, national=False)[0]
        return (Actor.YOU,) if causes.is_yours(likeliest.cause) else (Actor.ACADEMY,)
    return ACTORS.get(code, (Actor.ACADEMY,))


def _named(code: Code, report: ProbeReport, leg: LegReport) -> str:
    seen = report.surroundings or Surroundings()
    if code is Code.CAPTIVE_PORTAL:
        return seen.portal
    if code in (Code.PROXY_LOGIN, Code.PROXY_ONLY):
        return seen.proxy_host
    if code is Code.ANTIVIRUS and isinstance(leg.outcome, probe.BadCertificate):
        return antivirus.product(leg.outcome.facts.issuer)
    return ""


def _evidence(report: ProbeReport, leg: LegReport, other: LegReport) -> tuple[Evidence, ...]:
    found: list[Evidence] = []
    if leg.good:
        return ()
    if other.good:
        found.append(Evidence.OTHER_LEG_WORKS)
    elif any(result.stage is Stage.GREETING and isinstance(result.outcome, probe.Passed) for result in other.stages):
        found.append(Evidence.OTHER_LEG_ANSWERS)
    seen = report.surroundings
    if leg.failed_stage is Stage.CONNECT:
        if seen is not None and seen.web is not Look.UNKNOWN:
            found.append(Evidence.WEB_ANSWERS if seen.web is Look.YES else Evidence.WEB_SILENT)
        found.append(Evidence.NAME_KNOWN)
    if isinstance(leg.outcome, probe.LoginRefused):
        if len(leg.outcome.tried) > 1:
            found.append(Evidence.BOTH_FORMS_TRIED)
        if leg is report.send and report.user_name:
            found.append(Evidence.RECEPTION_ACCEPTED)
    return tuple(found)
