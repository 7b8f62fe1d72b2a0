# SPDX-License-Identifier: EUPL-1.2
"""Values of the journey as lines for people, and plans and receipts as parts of documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard import changes
from wizard.cli import output
from wizard.core.account import Owner
from wizard.core.probe import Leg, Stage
from wizard.core.typed_password import PasswordFinding
from wizard.core.verdict import verdict as judge
from wizard.wording import changes as change_words
from wizard.wording import clients, identity, journey, outlook, password, plans, translate, verdicts
from wizard.wording import probe as words
from wizard.wording import vault as vault_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizard.core.handover import Handover, ProgramGuide
    from wizard.core.message import Finding
    from wizard.core.plan import WritePlan
    from wizard.core.probe import ProbeReport, StageEvent
    from wizard.core.receipt import Receipt, Recovery, UndoReport
    from wizard.journey.draft import Draft


def notes(findings: Sequence[Finding], *, quiet: bool) -> None:
    """What is only unusual in the answers: said, never blocking."""
    for finding in () if quiet else findings:
        output.warn(note(finding))


def note(finding: Finding) -> str:
    """The sentence of something found about an answer."""
    return password.finding(finding) if isinstance(finding.code, PasswordFinding) else identity.sentence(finding)


def notes_document(findings: Sequence[Finding]) -> list[dict[str, str]]:
    """The same for a script: a code and its sentence each."""
    return [{"code": str(finding.code), "message": note(finding)} for finding in findings]


def known_document(plan: WritePlan) -> list[dict[str, str]]:
    """What must be known of the target, in the same form."""
    return [{"code": note, "message": plans.note(note)} for note in plan.notes]


def progress(draft: Draft) -> Callable[[StageEvent], None]:
    """A listener that prints a line for each stage that ended."""
    width = max(len(words.stage_name(leg, stage)) for leg in Leg for stage in Stage)

    def listen(event: StageEvent) -> None:
        if event.outcome is not None:
            name = words.stage_name(event.leg, event.stage)
            output.say(f"{words.leg_name(event.leg):<10} {name:<{width}}  {words.event_words(event)}")

    return listen


def verdict(report: ProbeReport) -> None:
    """The verdict: title, what was observed, the likely cause with its evidence, who can act, what to do."""
    judged = judge(report)
    output.say()
    output.say(verdicts.title(judged))
    for part in (verdicts.observation(judged), verdicts.cause(judged)):
        if part:
            output.say("  " + part)
    if judged.actors:
        names = ", ".join(words.actor_name(actor) for actor in judged.actors)
        output.say("  " + translate("Cli", "Who can act: {0}").format(names))
    for number, step in enumerate(verdicts.steps(judged), 1):
        output.say(f"  {number}. {step}")


def plan(draft: Draft, *, practice: bool = False) -> None:
    """What was found, the plan as a diff, what was done of it, and where the password rests."""
    assert draft.plan is not None
    if draft.plan.about:
        output.say(outlook.about(clients.name(draft.client), draft.plan.version, draft.plan.about))
    if draft.plan.handover is not None and (draft.plan.by_hand or not draft.plan.empty):
        handover(draft.plan.handover, draft.settled)
    if draft.plan.empty:
        if not draft.plan.by_hand:
            output.say(plans.nothing_to_write(draft.plan))
        return
    for file in changes.preview(draft.plan):
        output.say()
        output.say(file.path)
        if file.directory:
            output.say("  + " + translate("Cli", "new folder"))
        taken = file.path.endswith(plans.TAKEN_ALONG)
        if file.note and (taken or not file.groups):
            output.say("  " + plans.note(file.note))
        if file.size is not None:
            output.say("  + " + translate("Cli", "{0} bytes").format(file.size))
        for group in () if taken else file.groups:
            if group.note:
                output.say("  " + plans.note(group.note))
            for line in group.lines:
                output.say(f"  {line.sign} {line.text}")
    output.say()
    elsewhere = draft.plan.handover is not None
    output.say(journey.rests_elsewhere() if elsewhere else journey.rests(draft.store))
    if draft.kept is not None:
        output.say(vault_words.saved(draft.kept.condition, draft.kept.backend))
    if draft.plan.distrusted:
        output.say(plans.distrusted(draft.plan.distrusted))
    if draft.receipt and practice:
        output.say(translate("Cli", "Written in a practice profile, which goes with this run."))
    elif draft.receipt and draft.owner is Owner.SHARED:
        output.say(kept_nowhere(draft.client))
    elif draft.receipt:
        output.say(
            translate("Cli", "Written. To put everything back: assistant-messagerie undo {0}").format(draft.receipt)
        )
    else:
        output.say(translate("Cli", "Nothing was written."))


def handover(given: Handover, settled: str = "") -> None:
    """What the person does next: windows with their values, texts of codes, what will be asked.

    A program that is watched makes the account itself: until the watch has ended (``settled``), nothing is to be done.
    """
    if settled or not given.settles:
        windows(given.guide)
    for code in given.codes:
        output.say()
        output.say(translate("Cli", "The text of the code (--out DIR writes it as a page to photograph):"))
        output.say(code)
    words = clients.asks(given.asks) or (outlook.asks(given.asks) if given.asks.startswith("outlook") else "")
    if words:
        output.say()
        output.say(words)


def windows(guide: ProgramGuide | None) -> None:
    """The windows of a mail program, each with its steps and values."""
    for number, window in enumerate(guide.screens if guide else (), 1):
        output.say()
        output.say(f"{number}. {window.screen.title}")
        for step in window.screen.steps:
            output.say(f"   - {step}")
        for field in window.copies:
            if field.value:
                output.say(f"     {field.label}: {field.value}")


def handover_document(given: Handover | None) -> dict[str, Any]:
    """The same for a script; nothing when nothing is left to the person."""
    if given is None:
        return {}
    return {
        "handover": {
            "guide": given.guide.id if given.guide else "",
            "windows": [
                {
                    "id": window.screen.id,
                    "title": window.screen.title,
                    "steps": list(window.screen.steps),
                    "values": [{"label": field.label, "value": field.value} for field in window.copies],
                }
                for window in (given.guide.screens if given.guide else ())
            ],
            "codes": list(given.codes),
            "files": list(given.files),
            "asks": given.asks,
        }
    }


def kept_nowhere(client: str) -> str:
    """What a shared computer keeps of a run. Outlook keeps a copy of the messages all the same: see what it asks."""
    if client == "outlook":
        return translate(
            "Cli",
            "Written. This computer is shared: the assistant leaves no password, no log and no backup on it. "
            "This writing cannot be undone.",
        )
    return translate(
        "Cli",
        "Written. This computer is shared: it keeps no password, no copy of your messages, no log and no backup. "
        "This writing cannot be undone.",
    )


def plan_document(plan: WritePlan) -> dict[str, Any]:
    """A plan as a script reads it; secrets are hidden as on the screen."""
    return {
        "client": plan.client,
        "title": plan.title,
        "address": plan.address,
        "verified": plan.verified,
        "empty": plan.empty,
        "version": plan.version,
        "about": list(plan.about),
        "distrusted": plan.distrusted,
        "files": output.plain(changes.preview(plan)),
    }


def receipt_document(receipt: Receipt) -> dict[str, Any]:
    """A receipt as a script reads it."""
    document: dict[str, Any] = output.plain(receipt)
    return document


def undone(report: UndoReport, forgotten: bool | None) -> None:
    """What the undo did, what it left alone and why, and what became of a password in the keyring."""
    for line in change_words.undone(report):
        output.say(line)
    if forgotten is not None:
        output.say(vault_words.forgotten(forgotten))


def recovery(entry: Recovery) -> str:
    """What became of a job that a kill had cut short."""
    return "\n".join(change_words.recovery(entry))
