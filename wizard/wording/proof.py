# SPDX-License-Identifier: EUPL-1.2
"""The last proof in words: the message itself, what goes on, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core import probe
from wizard.core.proof import Moment, Removal
from wizard.wording import QT_TRANSLATE_NOOP, translate
from wizard.wording.probe import outcome_word, seconds, technical

if TYPE_CHECKING:
    from wizard.core.proof import Proof

_MOMENTS = {
    Moment.LOGIN: QT_TRANSLATE_NOOP("Proof", "Identification on both servers"),
    Moment.SENDING: QT_TRANSLATE_NOOP("Proof", "The message leaves"),
    Moment.WAITING: QT_TRANSLATE_NOOP("Proof", "Waiting for its arrival, {0} s at most"),
    Moment.REMOVING: QT_TRANSLATE_NOOP("Proof", "The message has arrived; it is taken away"),
}
_REMOVALS = {
    Removal.GONE: QT_TRANSLATE_NOOP("Proof", "It was then deleted, it alone."),
    Removal.BINNED: QT_TRANSLATE_NOOP("Proof", "It is now in your bin: this server deletes no single message."),
    Removal.LEFT: QT_TRANSLATE_NOOP("Proof", "It could not be deleted: you will find it in your mailbox, “{subject}”."),
}


def subject() -> str:
    """The subject of the message to oneself."""
    return translate("Proof", "Test of Assistant Messagerie")


def text() -> str:
    """What the message says, should it stay."""
    return translate(
        "Proof",
        "You asked the assistant to prove that your mail works: this message left from your address and came back to it. "
        "You can delete it.",
    )


def moment(value: Moment, limit: float) -> str:
    """What the proof is doing."""
    return translate(*_MOMENTS[value]).format(f"{limit:.0f}")


def question() -> tuple[str, str, str, str]:
    """What is asked before: question, consequence, no, yes."""
    return (
        translate("Proof", "Send a message to yourself?"),
        translate(
            "Proof",
            "One message goes from your address to your address. As soon as it has arrived, the assistant deletes it, "
            "and nothing else.",
        ),
        translate("Proof", "Do not send"),
        translate("Proof", "Send the message"),
    )


def title(proof: Proof) -> str:
    """What came of it, in one sentence without a full stop."""
    if proof.good:
        return translate("Proof", "A message left and arrived in {0}").format(seconds(proof.seen_after or 0.0))
    if proof.sent:
        return translate("Proof", "The message left, but was not seen to arrive")
    if isinstance(proof.outcome, probe.ConnectionLost | probe.TimedOut):
        return translate("Proof", "It is not known whether the message left")
    return translate("Proof", "The message did not leave")


def detail(proof: Proof) -> str:
    """What became of the message, or what was in the way."""
    if proof.good:
        return translate(*_REMOVALS[proof.removal]).format(subject=subject())
    if proof.sent:
        return translate(
            "Proof",
            "It may come later, or lie in another folder (unwanted mail). Its subject is “{0}”: you can delete it.",
        ).format(subject())
    said = technical(proof.outcome)
    return (
        translate("Proof", "{0}: {1}").format(outcome_word(proof.outcome), said)
        if said
        else outcome_word(proof.outcome)
    )


def stopped() -> str:
    """The person stopped it."""
    return translate("Proof", "Stopped. If “{0}” is in your mailbox, you can delete it.").format(subject())
