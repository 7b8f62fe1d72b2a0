# SPDX-License-Identifier: EUPL-1.2
"""The commands: academies, criteria, discover, check, setup, outlook-report, undo."""

from __future__ import annotations

import contextlib
import datetime
from typing import TYPE_CHECKING

from wizard import aio, changes
from wizard.changes import place
from wizard.cli import after_check, answers, criteria, discover, listing, outlook_report, output, show
from wizard.clients.base import Settled
from wizard.core.account import Owner, Store
from wizard.core.errors import UNVERIFIED, BadInput, CheckFailed
from wizard.core.verdict import verdict
from wizard.journey import STEPS, steps, work
from wizard.wording import plans, translate

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable, Iterator

    from wizard.clients.base import Moment
    from wizard.core.message import Finding
    from wizard.demo import Practice
    from wizard.journey.draft import Draft
    from wizard.journey.world import World


TAKEN_ALONG = ("apple", "android", "sheet")  # nothing logs in on this computer


def run(options: argparse.Namespace) -> int:
    """Run the command of these options; its exit code. Raises the error tree."""
    if options.command == "academies":
        return listing.academies(options)
    if options.command == "undo":
        return listing.undo(options)
    if options.command == "criteria":
        return criteria.judge(options)
    if options.command == "outlook-report":
        return outlook_report.run(options)
    for recovery in changes.recover():
        output.warn(show.recovery(recovery))
    changes.purge(datetime.datetime.now(datetime.UTC))
    with _practice(options.demo) as practice:
        world = answers.world(options, practice)
        command = {"check": check, "discover": discover.run, "setup": setup}[options.command]
        return command(options, world)


@contextlib.contextmanager
def _practice(wanted: bool) -> Iterator[Practice | None]:
    if not wanted:
        yield None
        return
    from wizard.demo import PracticeThread

    with PracticeThread() as practice:
        place.use(practice.home / "assistant-messagerie")  # nothing of practice in the person's own folder
        try:
            yield practice
        finally:
            place.use(None)


def check(options: argparse.Namespace, world: World) -> int:
    """Check an account on its servers. Exit 0 when both legs are good; CheckFailed carries the verdict."""
    after_check.ready(options)
    notes: list[Finding] = []
    draft = answers.with_password(answers.draft(options, world, notes), options, notes)
    show.notes(notes, quiet=options.json)
    try:
        checked = _checked(draft, options, world)
    except CheckFailed as error:
        after_check.failed(error, draft, options, world)
        raise
    said = after_check.run(checked, options, world)
    if options.json:
        assert checked.report is not None
        report = output.report_document(checked.report)
        output.document("check", 0, report=report, notes=show.notes_document(notes), **said)
    return 0


def _checked(draft: Draft, options: argparse.Namespace, world: World) -> Draft:
    report = aio.run(work.check(draft, world, None if options.json else show.progress(draft)))
    allowed = getattr(options, "allow_unverified", False)
    draft = draft.answer(report=report).answer(allow_unverified=allowed)
    if not options.json:
        show.verdict(report)
    if not report.good and not (allowed and steps.may_prepare(draft)):
        raise CheckFailed(verdict(report).family.value, report=report)
    return draft


def setup(options: argparse.Namespace, world: World) -> int:
    """Plan, or check and write. Exit 0, or UNVERIFIED when it was written on a network that blocks."""
    notes: list[Finding] = []
    draft = _placed(answers.draft(options, world, notes), options, world)
    if options.plan and not _password_given(options):
        show.notes(notes, quiet=options.json)
        return _plan_only(draft, options, world, notes)
    if _password_wanted_nowhere(options):
        if draft.client in TAKEN_ALONG:
            return _untried(draft, options, world, notes)
        raise BadInput("password-not-given", field="password")
    draft = answers.with_password(draft, options, notes)
    show.notes(notes, quiet=options.json)
    draft = _checked(draft, options, world)
    draft = aio.run(work.plan(draft, world))
    if options.plan:
        return _shown(draft, options, 0, notes)
    # a shared computer keeps no copy, and practice goes with its folder
    draft = aio.run(work.write(draft, keep_backup=draft.owner is not Owner.SHARED and not world.practice))
    if draft.plan is not None and draft.plan.handover is not None and draft.plan.handover.settles:
        draft = _settled(draft, options, world)
    unfinished = {step.id for step in STEPS if step.applies(draft) and not step.complete(draft)}
    assert unfinished <= {"academy"}, unfinished  # none is known where the servers were given by name
    assert draft.account is not None
    fine = draft.account.verified and draft.settled in ("", Settled.NOTHING, Settled.CREATED)
    return _shown(draft, options, 0 if fine else UNVERIFIED, notes)


def _placed(draft: Draft, options: argparse.Namespace, world: World) -> Draft:
    """With the target, before any login is spent: there may be no program at all, or it keeps no password of ours."""
    target = aio.run(work.target_of(draft, world))
    written = draft.client in ("sheet", "apple") and target.route != "guide"
    if written and draft.owner is Owner.SHARED and not draft.out:
        raise BadInput("folder-missing", field="out")
    if options.route:
        target = aio.run(work.way(draft, world, target, options.route))
    for known in () if options.json else target.notes:  # such as who reads along with new Outlook
        output.warn(plans.note(known))
    draft = draft.answer(profile=target.id)
    can_store = target.keeps and target.can_store
    if not can_store and options.store == Store.THUNDERBIRD and not target.keeps:
        raise BadInput("store-elsewhere", field="store")
    return draft if can_store or (options.store and target.keeps) else draft.answer(store=Store.NONE)


def _reopened(options: argparse.Namespace) -> Callable[[], Awaitable[None]] | None:
    """Enter says that the program was opened again; None where nobody sits at a terminal."""
    import sys

    if options.json or not (sys.stdin and sys.stdin.isatty()):
        return None

    async def wait() -> None:
        from wizard.wording import outlook

        output.say(outlook.reopened() + translate("Cli", ": press Enter"))
        await aio.off_loop(sys.stdin.readline)

    return wait


def _settled(draft: Draft, options: argparse.Namespace, world: World) -> Draft:
    """Open the program and watch it; each moment is a line."""
    from wizard.journey import after
    from wizard.wording import outlook

    def said(moment: Moment) -> None:
        if not options.json:
            output.say(outlook.moment(moment.value))

    draft = aio.run(after.settle(draft, world, said, _reopened(options)))
    if not options.json:
        output.say(outlook.verdict(draft.settled, draft.address))
    return draft


def _password_given(options: argparse.Namespace) -> bool:
    return bool(options.password_stdin or options.password_keyring or options.password_fd is not None)


def _password_wanted_nowhere(options: argparse.Namespace) -> bool:
    import sys

    return not _password_given(options) and not (sys.stdin and sys.stdin.isatty())


def _plan_only(draft: Draft, options: argparse.Namespace, world: World, notes: list[Finding]) -> int:
    """The plan without a password: nothing was checked, and no login is stored; both are said."""
    draft = aio.run(work.plan(draft.answer(store=Store.NONE), world))
    if not options.json:
        output.say(translate("Cli", "No password was given: nothing was checked, and the plan stores none."))
    return _shown(draft, options, 0, notes)


def _untried(draft: Draft, options: argparse.Namespace, world: World, notes: list[Finding]) -> int:
    """What is taken along may be written without a password: it says that nothing was tried."""
    show.notes(notes, quiet=options.json)
    if not options.json:
        output.say(translate("Cli", "No password was given: nothing was checked."))
    draft = aio.run(work.plan(draft, world))
    draft = aio.run(work.write(draft, keep_backup=draft.owner is not Owner.SHARED and not world.practice))
    return _shown(draft, options, UNVERIFIED, notes)


def _shown(draft: Draft, options: argparse.Namespace, exit_code: int, notes: list[Finding]) -> int:
    assert draft.plan is not None
    if options.json:
        output.document(
            "setup",
            exit_code,
            written=bool(draft.receipt),
            receipt=draft.receipt,
            verified=draft.plan.verified,
            store=draft.store,
            keyring=draft.keyring,
            user_name=draft.account.user_name if draft.account else "",
            undoable=bool(draft.receipt) and draft.owner is not Owner.SHARED and not options.demo,
            notes=[*show.notes_document(notes), *show.known_document(draft.plan)],
            plan=show.plan_document(draft.plan),
            settled=draft.settled,
            **show.handover_document(draft.plan.handover),
            **({"report": output.report_document(draft.report)} if draft.report else {}),
        )
    else:
        show.plan(draft, practice=options.demo)
    return exit_code
