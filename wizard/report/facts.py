# SPDX-License-Identifier: EUPL-1.2
"""What the report says: sections of named facts, all of them words. No field of it can hold a Secret.

The password of a draft is never read here. What a server said is shown redacted, should it repeat what it was given;
where a password was typed that is too short to be looked for, no word of a server is shown at all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from wizard import logs
from wizard.core.probe import BadCertificate, ConnectionLost, LoginRefused, NotTried, SenderRefused, ServerSaid
from wizard.core.server import Security
from wizard.core.verdict import verdict
from wizard.wording import changed as changed_words
from wizard.wording import discovery as discovery_words
from wizard.wording import probe as probe_words
from wizard.wording import report as words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.core.changed import Change, Worked
    from wizard.core.discovered import DiscoveryReport
    from wizard.core.probe import LegReport, Outcome, ProbeReport
    from wizard.journey.draft import Draft
    from wizard.report.system import System


class Part(StrEnum):
    """What the person may leave out."""

    ACCOUNT = "account"
    STAGES = "stages"
    SYSTEM = "system"
    COMPUTER = "computer"


USUAL = frozenset({Part.ACCOUNT, Part.STAGES, Part.SYSTEM})  # the computer's name only when it is wanted


@dataclass(frozen=True, slots=True)
class Line:
    """A fact: its name and its value, as they are read."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """Facts under one title; ``part`` is None for what is always told."""

    title: str
    lines: tuple[Line, ...]
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """The whole report, in the language in use when it was collected."""

    title: str
    made: str  # when, local time
    domain: str
    sections: tuple[Section, ...]

    def chosen(self, parts: frozenset[Part]) -> Facts:
        """The same with these parts only."""
        return replace(self, sections=tuple(one for one in self.sections if one.part is None or one.part in parts))


def collect(
    draft: Draft,
    system: System,
    discovery: DiscoveryReport | None = None,
    changes: tuple[Change, ...] = (),
    worked: Worked | None = None,
    contacted: tuple[str, ...] = (),
) -> Facts:
    """Everything that is known of this account's check, in words. Pure but for the language in use.

    ``contacted``: hosts that were asked beside the mail servers, where something changed.
    """
    report, domain = draft.report, draft.address.rpartition("@")[2]
    sections = [_summary(report, changes, worked, contacted), _account(draft)]
    if report is not None:
        sections += [_leg(leg) for leg in report.legs]
        if report.surroundings is not None:
            lines = tuple(Line(*line) for line in words.network(report.surroundings, domain=domain))
            sections.append(Section(words.name("network"), lines, Part.STAGES))
    if discovery is not None:
        sections.append(_sources(discovery))
    sections.append(_computer(system))
    sections.append(Section(words.name("computer"), (Line(words.name("name"), system.computer),), Part.COMPUTER))
    return Facts(
        title=words.name("title"),
        made=words.when(system.time),
        domain=domain,
        sections=tuple(section for section in sections if section.lines),
    )


def _summary(
    report: ProbeReport | None, changes: tuple[Change, ...], worked: Worked | None, contacted: tuple[str, ...]
) -> Section:
    lines: list[tuple[str, str]] = []
    if report is not None:
        found = verdict(report)
        found = replace(found, outcome=_hushed(found.outcome))
        lines += [
            ("result", probe_words.title(found)),
            ("observed", _shown(probe_words.observation(found))),
            ("cause", _shown(probe_words.cause(found))),
            ("actors", ", ".join(probe_words.actor_name(actor) for actor in found.actors)),
        ]
        if worked is not None:
            lines += [("changed", changed_words.sentence(change, worked)) for change in changes]
            if not changes:
                lines.append(("changed", changed_words.nothing(worked)))
            if contacted:
                lines.append(("changed", changed_words.asked(contacted)))
        if logs.short_secret():
            lines.append(("quotes", words.left_out()))
        lines += [("checked", words.when(report.at)), ("duration", probe_words.seconds(report.seconds))]
    return Section(words.name("summary"), _lines(lines))


def _account(draft: Draft) -> Section:
    report = draft.report
    form = report.login_form if report is not None else None
    return Section(
        words.name("account"),
        _lines(
            [
                ("academy", draft.academy.name if draft.academy else ""),
                ("address", draft.address),
                ("login", draft.login),
                ("form", probe_words.form_name(form) if form else ""),
                ("refusals", str(report.refusals) if report is not None and report.refusals else ""),
                ("read-by", report.intercepted_by if report is not None else ""),
                ("password", words.never()),
            ]
        ),
        Part.ACCOUNT,
    )


def _hushed(outcome: Outcome) -> Outcome:
    """The same; without what the server said where a secret is too short to be looked for in it."""
    if not logs.short_secret():
        return outcome
    if isinstance(outcome, ServerSaid | SenderRefused | LoginRefused):
        return replace(outcome, text="[…]")
    if isinstance(outcome, ConnectionLost):  # the library names the line at which it gave up
        return ConnectionLost()
    return outcome


def _shown(text: str) -> str:
    """A sentence that may quote a server, redacted; masking a short secret letter by letter would tell it."""
    return text if logs.short_secret() else logs.redact(text)


def _leg(leg: LegReport) -> Section:
    server = leg.server
    said = discovery_words.origin(server.origin), discovery_words.confidence(server.confidence)
    lines = [
        Line(words.name("encryption"), words.encryption(server.security is Security.STARTTLS)),
        Line(words.name("source"), words.source(*said)),
    ]
    untried = [result for result in leg.stages if isinstance(result.outcome, NotTried)]
    for result in leg.stages:
        if len(untried) > 1 and result in untried:
            continue
        value = probe_words.result_words(result)
        detail = _shown(probe_words.technical(_hushed(result.outcome)))
        if detail and detail != probe_words.detail(result.outcome):
            value = f"{value} · {detail}"
        lines.append(Line(probe_words.stage_name(leg.leg, result.stage), value))
        if isinstance(result.outcome, BadCertificate):
            lines += [Line(*line) for line in probe_words.certificate_lines(result.outcome.facts)]
    if len(untried) > 1:
        lines.append(Line(words.rest(len(untried)), probe_words.outcome_word(untried[0].outcome)))
    return Section(words.server(probe_words.leg_name(leg.leg), server.endpoint), tuple(lines), Part.STAGES)


def _sources(discovery: DiscoveryReport) -> Section:
    lines = []
    for source in discovery.sources:
        asked = [discovery_words.state(source), probe_words.seconds(source.seconds), ", ".join(source.hosts)]
        lines.append(Line(discovery_words.origin(source.origin), " · ".join(one for one in asked if one)))
    if discovery.national is not None:
        lines.append(Line(words.name("national"), discovery.national.host))
    return Section(words.name("sources"), tuple(lines), Part.STAGES)


def _computer(system: System) -> Section:
    lines = [("program", system.program), ("system", system.system), ("libraries", system.libraries)]
    return Section(words.name("computer"), _lines([*lines, ("time", words.when(system.time))]), Part.SYSTEM)


def _lines(pairs: Iterable[tuple[str, str]]) -> tuple[Line, ...]:
    return tuple(Line(words.name(key), value) for key, value in pairs if value)
