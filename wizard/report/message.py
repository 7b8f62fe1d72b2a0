# SPDX-License-Identifier: EUPL-1.2
"""Letters ready to be sent by the person: the report to the help desk, a request to whoever runs the network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from wizard.core.probe import Family, Passed, Stage, family
from wizard.core.server import Origin, Protocol, Security
from wizard.core.verdict import Actor, Code, verdict
from wizard.report.guard import guard
from wizard.report.text import as_text
from wizard.wording import probe as probe_words
from wizard.wording import report as words

if TYPE_CHECKING:
    from wizard.core.academy import Academy
    from wizard.core.probe import LegReport, ProbeReport
    from wizard.core.verdict import Verdict
    from wizard.report.facts import Facts

_PORTS = frozenset({Code.PORT_SILENT, Code.PORT_CLOSED, Code.UNREACHABLE})
LONGEST = 1900  # characters of a mailto address: mail programs of Windows take some 2,000


@dataclass(frozen=True, slots=True)
class Message:
    """A letter without a recipient."""

    subject: str
    body: str


def help_desk_address(academy: Academy | None) -> str:
    """Where the academy's help desk reads its mail, "" when no document says so."""
    if academy is None:
        return ""
    desk = academy.help_desk.value.email if academy.help_desk is not None else ""
    return desk or next((fact.value.email for fact in academy.contacts if fact.value.email), "")


def help_desk_link(academy: Academy | None, facts: Facts) -> str:
    """A mailto address (RFC 6068) with as much of the report as mail programs take. Raises « secret-in-report »."""
    text = as_text(facts)
    guard(text)
    return link(help_desk_address(academy), Message(words.help_desk_subject(facts.domain), text))


def fits(message: Message) -> bool:
    """Whether a mailto address can carry the whole letter."""
    return len(_start("", message) + _quoted(message.body)) <= LONGEST


def link(to: str, message: Message) -> str:
    """A mailto address of at most LONGEST characters; a longer letter is cut after a whole line, and says so."""
    start = _start(to, message)
    lines = message.body.splitlines()
    whole = start + _quoted("\n".join(lines))
    if len(whole) <= LONGEST:
        return whole
    while lines:
        lines.pop()
        shortened = start + _quoted("\n".join([*lines, "", words.cut_here()]))
        if len(shortened) <= LONGEST:
            return shortened
    return start


def _start(to: str, message: Message) -> str:
    return f"mailto:{quote(to, safe='@')}?subject={_quoted(message.subject)}&body="


def concerns_network(found: Verdict) -> bool:
    """Whether whoever runs the network can do something: a port does not pass, be it of the leg that is not named.

    Not where the server's name is unknown: it may simply be mistyped.
    """
    if len(found.legs) == 1 and found.other in _PORTS:
        return True
    first = found.actors[:1] == (Actor.SCHOOL,)
    return found.family is Family.NETWORK and (first or found.code is Code.SENDING_OTHER_PORT)


def manager_message(report: ProbeReport, domain: str) -> Message:
    """What does not pass, what is asked for and why it is safe: for whoever runs the network. No address, no name."""
    found = verdict(report)
    blocked = [leg for leg in report.legs if family(leg.outcome) is Family.NETWORK]
    seen = tuple(_seen(leg) for leg in report.legs)
    around: tuple[tuple[str, str], ...] = ()
    if report.surroundings is not None:
        told = {(leg.server.host, leg.server.port) for leg in report.legs}
        others = tuple(one for one in report.surroundings.ports if (one.host, one.port) not in told)
        around = words.network(replace(report.surroundings, ports=others), words.ASKED)
    facts = tuple(words.seen_line(name, value, "") for name, value in around)
    wanted = tuple(
        words.wanted_line(
            leg.server.host,
            leg.server.port,
            leg.server.protocol is Protocol.IMAP,
            leg.server.security is Security.STARTTLS,
        )
        for leg in blocked
    )
    moment = words.moment(words.when(report.at), probe_words.seconds(report.seconds))
    academy = all(leg.server.origin is Origin.ACADEMY for leg in blocked)
    body = words.manager_lines(
        domain, moment, (*seen, *facts), wanted, words.in_the_way(found.code.value, found.named), academy
    )
    return Message(words.manager_subject(domain), "\n\n".join(body) + "\n")


def _seen(leg: LegReport) -> str:
    """One line for a leg, with the addresses its name led to."""
    addresses = next(
        (
            result.outcome.detail
            for result in leg.stages
            if result.stage is Stage.RESOLVE and isinstance(result.outcome, Passed)
        ),
        "",
    )
    where = f"{probe_words.leg_name(leg.leg)}, {leg.server.host}:{leg.server.port}"
    reached = next((one for one in leg.stages if one.stage is Stage.GREETING), None)
    if reached is not None and isinstance(reached.outcome, Passed):
        return words.seen_line(where, probe_words.outcome_word(reached.outcome), addresses)
    stage = next((one for one in leg.stages if one.stage is leg.failed_stage), leg.stages[0])
    said = probe_words.result_words(stage)
    if stage.stage is not Stage.CONNECT:
        said = f"{probe_words.stage_name(leg.leg, stage.stage)}, {said}"
    return words.seen_line(where, said, addresses)


def _quoted(text: str) -> str:
    """Percent-encoded, line ends as %0D%0A (RFC 6068, section 5)."""
    return quote("\r\n".join(text.split("\n")), safe="")
