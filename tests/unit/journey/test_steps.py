# SPDX-License-Identifier: EUPL-1.2
"""What completes each step: nothing is written on a bad or missing check unless the network alone failed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wizard.core.academy import LoginForm
from wizard.core.plan import FileChange, WritePlan
from wizard.core.probe import (
    Leg,
    LegReport,
    LoginRefused,
    MailboxOpened,
    NotTried,
    Outcome,
    Passed,
    ProbeReport,
    Refused,
    Stage,
    StageResult,
)
from wizard.core.server import Confidence, Protocol, Server
from wizard.journey import STEPS, Gap, Journey
from wizard.journey.draft import Draft
from wizard.journey.steps import may_prepare

IMAP = Server(Protocol.IMAP, "imap.ac-amiens.fr", 993, confidence=Confidence.HIGH)
SMTP = Server(Protocol.SMTP, "smtp.ac-amiens.fr", 465, confidence=Confidence.HIGH)
KNOWN = Draft(imap=(IMAP,), smtp=(SMTP,))
CHANGE = FileChange("/p/prefs.js", None, b"x")


def leg(which: Leg, server: Server, bad: Outcome | None = None, at: Stage = Stage.CONNECT) -> LegReport:
    """A leg that passes, or ends with ``bad`` at one stage."""
    results: list[StageResult] = []
    for stage in Stage:
        good = MailboxOpened(1, None, None) if which is Leg.RECEIVE and stage is Stage.SERVICE else Passed()
        ended = bad is not None and list(Stage).index(stage) > list(Stage).index(at)
        results.append(StageResult(stage, NotTried() if ended else bad if bad and stage is at else good, 0.1))
    return LegReport(which, server, tuple(results))


def report(bad: Outcome | None = None, at: Stage = Stage.CONNECT) -> ProbeReport:
    """Both legs, good or ending alike."""
    return ProbeReport(leg(Leg.RECEIVE, IMAP, bad, at), leg(Leg.SEND, SMTP, bad, at))


GOOD = report()
BLOCKED = report(Refused("imap.ac-amiens.fr", 993))
REFUSED = report(LoginRefused("AUTHENTICATIONFAILED", "no", (LoginForm.IDENTIFIER,)), Stage.LOGIN)


def missing(step: str, draft: Draft) -> tuple[Gap, ...]:
    return next(one for one in STEPS if one.id == step).missing(draft)


@pytest.mark.parametrize(
    ("draft", "gaps"),
    [
        (Draft(), (Gap.SERVERS,)),
        (replace(KNOWN, smtp=()), (Gap.SERVERS,)),
        (replace(KNOWN, imap=(), report=GOOD), (Gap.SERVERS,)),
        (KNOWN, (Gap.CHECK,)),
        (replace(KNOWN, allow_unverified=True), (Gap.CHECK,)),
        (replace(KNOWN, report=GOOD), ()),
        (replace(KNOWN, report=BLOCKED), (Gap.VERDICT,)),
        (replace(KNOWN, report=BLOCKED, allow_unverified=True), ()),
        (replace(KNOWN, report=REFUSED), (Gap.VERDICT,)),
        (replace(KNOWN, report=REFUSED, allow_unverified=True), (Gap.VERDICT,)),
    ],
)
def test_the_check(draft: Draft, gaps: tuple[Gap, ...]) -> None:
    assert missing("check", draft) == gaps


def test_preparing_all_the_same_is_for_the_network_only() -> None:
    assert not may_prepare(KNOWN)
    assert may_prepare(replace(KNOWN, report=BLOCKED))
    assert not may_prepare(replace(KNOWN, report=REFUSED))


@pytest.mark.parametrize(
    ("draft", "gaps"),
    [
        (Draft(), (Gap.PROGRAM,)),
        (Draft(client="thunderbird"), (Gap.PROGRAM,)),
        (Draft(profile="p"), (Gap.PROGRAM,)),
        (Draft(client="thunderbird", profile="p"), ()),
    ],
)
def test_the_program(draft: Draft, gaps: tuple[Gap, ...]) -> None:
    assert missing("program", draft) == gaps


@pytest.mark.parametrize(
    ("draft", "gaps"),
    [
        (Draft(), (Gap.PLAN,)),
        (Draft(plan=WritePlan("t", "t", "a", (CHANGE,))), (Gap.RECEIPT,)),
        (Draft(plan=WritePlan("t", "t", "a", (CHANGE,)), receipt="r"), ()),
        (Draft(plan=WritePlan("t", "t", "a", ())), ()),
    ],
)
def test_the_summary(draft: Draft, gaps: tuple[Gap, ...]) -> None:
    assert missing("summary", draft) == gaps
    step = next(one for one in STEPS if one.id == "summary")
    assert step.complete(draft) == (gaps == ())


def test_the_last_step_is_followed_by_nothing() -> None:
    journey = Journey(Draft(plan=WritePlan("t", "t", "a", ())))
    journey._at = len(STEPS) - 2
    assert journey.following is not None
    assert journey.following.id == "done"
    assert journey.forward() == ()
    assert (journey.position, journey.following) == (len(STEPS) - 1, None)
    assert journey.forward() == ()
    assert journey.step.id == "done"


def test_there_is_nothing_before_the_first_step() -> None:
    journey = Journey()
    assert not journey.may_go_back
    assert not journey.back()
    assert journey.position == 0


def test_nobody_is_led_forward() -> None:
    journey = Journey()
    with pytest.raises(ValueError, match="summary"):
        journey.go_to("summary")
    assert journey.position == 0
