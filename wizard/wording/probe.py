# SPDX-License-Identifier: EUPL-1.2
"""The check in words: its stages, how each went, who can act. The verdict's own sentences are in ``verdicts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core import probe
from wizard.core.academy import LoginForm
from wizard.core.probe import Leg, Stage
from wizard.core.verdict import Actor
from wizard.wording import QT_TRANSLATE_NOOP, language, translate
from wizard.wording.verdicts import cause, day, observation, steps, title

if TYPE_CHECKING:
    from wizard.core.probe import CertificateFacts, LegReport, Outcome, StageEvent, StageResult

__all__ = [
    "actor_name",
    "cause",
    "certificate_lines",
    "coming_words",
    "detail",
    "event_words",
    "form_name",
    "leg_name",
    "leg_summary",
    "observation",
    "outcome_word",
    "result_words",
    "seconds",
    "stage_name",
    "steps",
    "technical",
    "title",
]

_LEGS = {
    Leg.RECEIVE: QT_TRANSLATE_NOOP("Probe", "Reception"),
    Leg.SEND: QT_TRANSLATE_NOOP("Probe", "Sending"),
}
_STAGES = {
    Stage.RESOLVE: QT_TRANSLATE_NOOP("Probe", "Server found"),
    Stage.CONNECT: QT_TRANSLATE_NOOP("Probe", "Connection opened"),
    Stage.TLS: QT_TRANSLATE_NOOP("Probe", "Encryption and certificate"),
    Stage.GREETING: QT_TRANSLATE_NOOP("Probe", "Server’s greeting"),
    Stage.LOGIN: QT_TRANSLATE_NOOP("Probe", "Identification"),
}
_SERVICES = {
    Leg.RECEIVE: QT_TRANSLATE_NOOP("Probe", "Mailbox and space"),
    Leg.SEND: QT_TRANSLATE_NOOP("Probe", "Right to send"),
}
_OUTCOMES: dict[type, tuple[str, str]] = {
    probe.Passed: QT_TRANSLATE_NOOP("Probe", "passed"),
    probe.MailboxOpened: QT_TRANSLATE_NOOP("Probe", "passed"),
    probe.NotTried: QT_TRANSLATE_NOOP("Probe", "not tried"),
    probe.NameNotFound: QT_TRANSLATE_NOOP("Probe", "not found"),
    probe.NoNetwork: QT_TRANSLATE_NOOP("Probe", "no network"),
    probe.Refused: QT_TRANSLATE_NOOP("Probe", "refused"),
    probe.Unreachable: QT_TRANSLATE_NOOP("Probe", "blocked"),
    probe.TimedOut: QT_TRANSLATE_NOOP("Probe", "no answer"),
    probe.BadCertificate: QT_TRANSLATE_NOOP("Probe", "refused by the assistant"),
    probe.TlsFailed: QT_TRANSLATE_NOOP("Probe", "refused by the assistant"),
    probe.MissingCapability: QT_TRANSLATE_NOOP("Probe", "refused by the assistant"),
    probe.ServerSaid: QT_TRANSLATE_NOOP("Probe", "server unavailable"),
    probe.ConnectionLost: QT_TRANSLATE_NOOP("Probe", "cut"),
    probe.LoginRefused: QT_TRANSLATE_NOOP("Probe", "refused"),
    probe.SenderRefused: QT_TRANSLATE_NOOP("Probe", "refused"),
}
_ACTORS = {
    Actor.YOU: QT_TRANSLATE_NOOP("Probe", "You"),
    Actor.SCHOOL: QT_TRANSLATE_NOOP("Probe", "Your school"),
    Actor.ACADEMY: QT_TRANSLATE_NOOP("Probe", "The academy"),
}
_FORMS = {
    LoginForm.IDENTIFIER: QT_TRANSLATE_NOOP("Probe", "identifier"),
    LoginForm.ADDRESS: QT_TRANSLATE_NOOP("Probe", "full address"),
}


def leg_name(leg: Leg) -> str:
    """« Réception » or « Envoi »."""
    return translate(*_LEGS[leg])


def stage_name(leg: Leg, stage: Stage) -> str:
    """What a stage proves; the last one differs by leg."""
    return translate(*(_SERVICES[leg] if stage is Stage.SERVICE else _STAGES[stage]))


def outcome_word(outcome: Outcome) -> str:
    """One or two words for how a stage ended."""
    return translate(*_OUTCOMES[type(outcome)])


def actor_name(actor: Actor) -> str:
    """Who can act, as on the three pills."""
    return translate(*_ACTORS[actor])


def form_name(form: LoginForm) -> str:
    """Which form of user name was accepted."""
    return translate(*_FORMS[form])


def number(value: float, digits: int = 0) -> str:
    """A number with the decimal sign of the language."""
    text = f"{value:.{digits}f}"
    return text.replace(".", ",") if language() == "fr" else text


def seconds(value: float) -> str:
    """« 0,11 s », « 5 s »: two decimals below 2 s, none from there on."""
    return f"{number(value, 2 if value < 2 else 0)}\u00a0s"


def size(kibibytes: int) -> str:
    """« 12 Mo » from KiB (RFC 9208 counts STORAGE so), one decimal where the number is small."""
    mebibytes = kibibytes / 1024
    text = number(mebibytes, 1 if 0 < mebibytes < 10 else 0)
    return translate("Probe", "{0} MB").format(text)


def detail(outcome: Outcome) -> str:
    """The fact beside the word: the TLS version, what is in the mailbox. Empty when there is none to show."""
    if isinstance(outcome, probe.Passed) and outcome.detail.startswith("TLSv"):
        return outcome.detail.replace("TLSv", "TLS\u00a0")
    if isinstance(outcome, probe.MailboxOpened):
        if outcome.quota_limit is None or outcome.quota_used is None:
            return translate("Probe", "space not stated by the server")
        used, limit = size(outcome.quota_used), size(outcome.quota_limit)
        words = translate("Probe", "full: {0} of {1}") if outcome.over_quota else translate("Probe", "{0} of {1} used")
        return words.format(used, limit)
    return ""


def result_words(result: StageResult) -> str:
    """The right end of a line: « réussi · TLS 1.3 · 0,11 s »."""
    parts = [outcome_word(result.outcome), detail(result.outcome)]
    if not isinstance(result.outcome, probe.NotTried):
        parts.append(seconds(result.seconds))
    return " · ".join(part for part in parts if part)


def event_words(event: StageEvent, elapsed: float = 0.0) -> str:
    """The same for a stage that is running (its time from 2 s on) or has just ended."""
    if event.outcome is not None:
        return result_words(probe.StageResult(event.stage, event.outcome, event.seconds))
    running = translate("Probe", "in progress")
    return f"{running} · {seconds(elapsed)}" if elapsed >= 2 else running


def coming_words(leg: Leg, stage: Stage) -> str:
    """For a stage not begun yet; sending identifies itself only after reception was accepted."""
    if leg is Leg.SEND and stage is Stage.LOGIN:
        return translate("Probe", "to come, after reception")
    return translate("Probe", "to come")


def leg_summary(leg: LegReport) -> str:
    """One line for a whole leg: « Envoi, smtp.ac-amiens.fr, port 465 : réussi · 0,6 s »."""
    total = sum(result.seconds for result in leg.stages)
    stage = leg.failed_stage
    where = translate("Probe", "{0}, {1}, port {2}").format(leg_name(leg.leg), leg.server.host, leg.server.port)
    if leg.good or stage is None:
        state = outcome_word(leg.outcome)
        return translate("Probe", "{0}: {1}").format(where, f"{state} · {seconds(total)}" if leg.good else state)
    state = translate("Probe", "{0}, {1}").format(stage_name(leg.leg, stage), outcome_word(leg.outcome))
    return translate("Probe", "{0}: {1}").format(where, state)


def certificate_lines(facts: CertificateFacts) -> tuple[tuple[str, str], ...]:
    """What a certificate says of itself, as label and value, for the details."""
    lines = (
        (translate("Probe", "Issued to"), facts.subject),
        (translate("Probe", "For the names"), ", ".join(facts.names)),
        (translate("Probe", "Issued by"), facts.issuer),
        (translate("Probe", "Valid from"), day(facts.not_before)),
        (translate("Probe", "Valid until"), day(facts.not_after)),
        (translate("Probe", "Fingerprint (SHA-256)"), _in_fours(facts.fingerprint_sha256)),
    )
    return tuple((label, value) for label, value in lines if value)


def technical(outcome: Outcome) -> str:
    """The evidence as the server or the system gave it, for the folded details; never a secret. May be empty."""
    match outcome:
        case probe.Passed(detail=text) | probe.NoNetwork(detail=text) | probe.ConnectionLost(detail=text):
            return text
        case probe.TlsFailed(detail=text) | probe.Unreachable(detail=text) | probe.BadCertificate(detail=text):
            return text
        case probe.ServerSaid(text=text) | probe.SenderRefused(text=text) | probe.LoginRefused(text=text):
            return text
        case probe.MissingCapability(name=name):
            return name
    return ""


def _in_fours(digits: str) -> str:
    """« ab12 cd34… »: read out and compared more easily, and able to go over several lines."""
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
