# SPDX-License-Identifier: EUPL-1.2
"""The command « discover »: every candidate with source, rank and trust, and what each source answered in how long."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard import aio
from wizard.cli import answers, output, show
from wizard.core import identity
from wizard.core.discovered import SourceState
from wizard.core.errors import BadInput, CheckFailed
from wizard.core.server import Origin
from wizard.journey import finding
from wizard.wording import discovery as words
from wizard.wording import translate

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from wizard.core.discovered import Candidate, DiscoveryReport, SourceReport
    from wizard.core.message import Finding
    from wizard.journey.world import World


def add(command: Callable[..., Any]) -> None:
    """Declare the command and its options."""
    parser = command("discover", translate("Cli", "look for the servers of an address: no password is asked or sent"))
    option = parser.add_argument
    option("address", metavar="ADDRESS", help=translate("Cli", "the academic address"))
    option("--academy", metavar="ID", help=translate("Cli", "the academy, when the address does not say it"))
    option(
        "--name",
        metavar="NAME",
        default="",
        help=translate("Cli", "your name, which some settings ask for: sent nowhere"),
    )
    option(
        "--file",
        metavar="CONFIG.xml",
        type=Path,
        help=translate("Cli", "read this autoconfiguration file only, and ask nobody"),
    )
    option("--all", action="store_true", help=translate("Cli", "ask every source, whatever the academy's file says"))
    option(
        "--accept-host",
        metavar="HOST",
        action="append",
        default=[],
        help=translate("Cli", "a mail host outside the address's domain that you agree to"),
    )
    option(
        "--ca-file",
        metavar="PEM",
        type=Path,
        help=translate("Cli", "an authority given by your IT, trusted for this check"),
    )
    parser.set_defaults(accept_intercepted=False)


def run(options: argparse.Namespace, world: World) -> int:
    """Print what was found. Exit 0 when there is a server for receiving and one for sending; else CheckFailed."""
    notes: list[Finding] = []
    academy, address = answers.whose(options, world, notes)
    name = answers.usable("name", identity.check_name(options.name), notes) if options.name else ""
    show.notes(notes, quiet=options.json)
    accepted = frozenset(host.strip().lower() for host in options.accept_host)
    world = dataclasses.replace(world, accept_hosts=accepted)
    told = None if options.json else _line
    if options.file is not None:
        report, _ = finding.from_file(_content(options.file), address, name)
        if told:
            told(report.sources[0])
    else:
        try:
            report = aio.run(finding.discover(address, academy, world, told, real_name=name, everything=options.all))
        except ValueError as error:
            raise BadInput("bad-domain", field="address", value=finding.domain_of(address)) from error
    if not options.json:
        _tell(report, accepted)
    if not all(finding.answers(report, accepted).values()):
        raise CheckFailed("no-servers", discovery=document(report, accepted))
    if options.json:
        output.document("discover", 0, **document(report, accepted))
    return 0


def document(report: DiscoveryReport, accepted: frozenset[str] = frozenset()) -> dict[str, Any]:
    """A search as a script reads it."""
    return {
        "domain": report.domain,
        "seconds": round(report.seconds, 3),
        "candidates": [_candidate(each) for each in report.candidates],
        "sources": [_source(each) for each in report.sources],
        "usable": output.plain(finding.answers(report, accepted)),
        "consent_needed": list(finding.consent_needed(report, accepted)),
        "national": output.plain(report.national),
        "oauth_only": report.oauth_only,
        "contacted": list(report.contacted),
    }


def _candidate(found: Candidate) -> dict[str, Any]:
    return {
        "rank": found.rank,
        "source": found.server.origin.value,
        "trust": found.standing.value,
        "confidence": found.server.confidence.name.lower(),
        "protocol": found.server.protocol.value,
        "server": found.server.endpoint,
        "user_name": found.user_name,
        "detail": found.detail,
    }


def _source(source: SourceReport) -> dict[str, Any]:
    return {
        "source": source.origin.value,
        "state": source.state.value,
        "code": source.code,
        "seconds": round(source.seconds, 3),
        "hosts": list(source.hosts),
        "candidates": len(source.candidates),
        "authenticated": source.authenticated,
        "led_to": source.led_to,
    }


def _line(source: SourceReport) -> None:
    """One source, as it answers."""
    if source.state is SourceState.NOT_ASKED:
        return
    took = "" if source.origin in (Origin.ACADEMY, Origin.FILE) else f"  {source.seconds:.2f} s"
    hosts = f"  ({', '.join(source.hosts)})" if source.hosts else ""
    output.say(f"{words.origin(source.origin)}{translate('Discovery', ': ')}{words.state(source)}{took}{hosts}")


def _tell(report: DiscoveryReport, accepted: frozenset[str]) -> None:
    output.say()
    for found in report.candidates:
        server = found.server
        facts = (words.origin(server.origin), words.standing(found.standing), words.confidence(server.confidence))
        name = f"  {found.user_name}" if found.user_name else ""
        output.say(f"{found.rank + 1}. {words.protocol(server.protocol)}  {server.endpoint}{name}")
        output.say(f"   {' · '.join(facts)}")
    for host in finding.consent_needed(report, accepted):
        names_server = host in report.elsewhere
        output.say((words.consent if names_server else words.consent_to_look)(host, report.domain))
        output.say("   " + translate("Cli", "If you agree: --accept-host {0}").format(host))
    if report.national is not None:
        output.say(words.national(report.national))
    if report.oauth_only:
        output.say(words.oauth_only())


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(1 << 20)  # far above the cap of the reader, which tells « too large »
    except OSError as error:
        raise BadInput("unreadable-file", field="file", value=str(path), reason=error.strerror or "") from error
