# SPDX-License-Identifier: EUPL-1.2
"""What ``check`` may do once its verdict is known: compare, report, a message for the network's people, a last proof."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard import aio, logs
from wizard.cli import output
from wizard.core.errors import AssistantError, BadInput, CheckFailed
from wizard.journey import recheck
from wizard.wording import changed, translate
from wizard.wording import report as report_words

if TYPE_CHECKING:
    import argparse

    from wizard.cli.parser import Parser
    from wizard.core.proof import Proof
    from wizard.journey.draft import Draft
    from wizard.journey.recheck import Since
    from wizard.journey.world import World


def add(check: Parser) -> None:
    """The options of ``check`` for what comes after it."""
    check.add_argument(
        "--report", metavar="FILE", type=Path, help=translate("Cli", "save a report for the help desk (text, or .html)")
    )
    check.add_argument(
        "--manager-message",
        action="store_true",
        help=translate("Cli", "when a port does not pass, write the message to whoever runs the network"),
    )
    check.add_argument(
        "--prove",
        action="store_true",
        help=translate("Cli", "after a good check, send a message to yourself, see it arrive, delete it"),
    )


def ready(options: argparse.Namespace) -> None:
    """Refuse, before any login is spent, a place where no report can be saved. Raises BadInput."""
    place: Path | None = options.report
    if place is not None and (place.is_dir() or not place.absolute().parent.is_dir()):
        raise BadInput("unwritable-file", field="report", value=str(place))


def run(draft: Draft, options: argparse.Namespace, world: World) -> dict[str, Any]:
    """Do what was asked and say it; gives the same for a document.

    After a good check, a report that cannot be saved raises BadInput or AssistantError (« secret-in-report »).
    """
    assert draft.report is not None
    said: dict[str, Any] = {}
    since = aio.run(recheck.since_then(draft, world))
    if since.worked is not None:
        said["since"] = _compared(since, options)
    if options.prove and draft.report.good:
        said["proof"] = _proof(draft, options, world)
    if options.manager_message:
        said["manager_message"] = _message(draft, options)
    if options.report is not None:
        said.update(_report(draft, options, since))
    return said


def _report(draft: Draft, options: argparse.Namespace, since: Since) -> dict[str, Any]:
    """Save it. A verdict that is not good outweighs a report that was not saved: both are said, the verdict ends."""
    from wizard.wording import errors

    assert draft.report is not None
    try:
        return {"saved_report": _saved(draft, options, since)}
    except AssistantError as error:
        if draft.report.good:
            error.facts["report"] = draft.report  # the document holds the check all the same
            raise
        sentence = errors.sentence(error)
        if not options.json:
            output.warn(sentence)
        return {"report_error": {"type": type(error).__name__, "code": error.code, "message": sentence}}


def failed(error: CheckFailed, draft: Draft, options: argparse.Namespace, world: World) -> None:
    """The same after a check that was not good: what is said goes with the error."""
    error.facts.update(run(draft.answer(report=error.facts["report"]), options, world))


def _compared(since: Since, options: argparse.Namespace) -> dict[str, Any]:
    assert since.worked is not None
    lines = [changed.sentence(change, since.worked) for change in since.changes] or [changed.nothing(since.worked)]
    if not options.json:
        output.say()
        output.say(changed.title())
        for line in lines:
            output.say("  " + line)
        if since.contacted:
            output.say("  " + changed.asked(since.contacted))
    return {
        "worked": output.plain(since.worked),
        "changes": output.plain(since.changes),
        "sentences": lines,
        "contacted": list(since.contacted),
    }


def _proof(draft: Draft, options: argparse.Namespace, world: World) -> dict[str, Any]:
    from wizard.core.proof import WAIT, Moment
    from wizard.journey import proving
    from wizard.wording import proof as words

    def told(moment: Moment) -> None:
        if not options.json:
            output.say("  " + words.moment(moment, WAIT))

    if not options.json:
        output.say()
    proof: Proof = aio.run(proving.prove(draft, world, told))
    if not options.json:
        output.say(words.title(proof))
        output.say("  " + words.detail(proof))
    return {**output.plain(proof), "good": proof.good, "title": words.title(proof), "detail": words.detail(proof)}


def _message(draft: Draft, options: argparse.Namespace) -> dict[str, Any] | None:
    from wizard.core.verdict import verdict
    from wizard.report.message import concerns_network, manager_message

    assert draft.report is not None
    if not concerns_network(verdict(draft.report)):
        if not options.json:
            output.say()
            output.say(
                translate("Cli", "No port is closed on the way: there is nothing to ask of the network’s people.")
            )
        return None
    message = manager_message(draft.report, draft.address.rpartition("@")[2])
    if not options.json:
        output.say()
        output.say(message.subject)
        output.say()
        output.say(message.body)
    return {"subject": message.subject, "body": message.body}


def _saved(draft: Draft, options: argparse.Namespace, since: Since) -> str:
    from wizard.report import facts, guard, system

    told = facts.collect(draft, system.gather(), None, since.changes, since.worked, since.contacted)
    found = told.chosen(facts.USUAL)
    try:
        guard.save(options.report, found)
    except OSError as error:
        raise BadInput("unwritable-file", field="report", value=str(options.report)) from error
    if not options.json:
        output.say()
        output.say(translate("Cli", "The report is saved: {0}. Read it before you send it.").format(options.report))
        if logs.short_secret():
            output.say(f"{report_words.name('quotes')}{translate('Discovery', ': ')}{report_words.left_out()}")
    return str(options.report)
