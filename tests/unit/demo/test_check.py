# SPDX-License-Identifier: EUPL-1.2
"""The assistant's own check against the practice servers: each account shows what it is there to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.demo.dialogue import server
from wizard import aio, probe
from wizard.core.academy import LoginForm
from wizard.core.probe import Leg, LoginRefused, MailboxOpened, NotTried, ProbeReport, Stage, StageEvent
from wizard.core.secret import Secret
from wizard.core.server import Protocol
from wizard.demo import Lesson, Practice, PracticeThread, accounts

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def practice() -> Iterator[Practice]:
    with PracticeThread(Practice(refusal_delay=0.01)) as running:
        yield running


def _check(
    practice: Practice, lesson: Lesson, password: str | None = None, events: list[StageEvent] | None = None
) -> ProbeReport:
    account = next(account for account in accounts.ACCOUNTS if account.lesson is lesson)
    request = probe.ProbeRequest(
        imap=(server(practice, Protocol.IMAP),),
        smtp=(server(practice, Protocol.SMTP),),
        address=account.address,
        user_names=((LoginForm.IDENTIFIER, account.identifier), (LoginForm.ADDRESS, account.address)),
        password=Secret(account.password if password is None else password),
        ca_file=practice.ca_file,
        hosts=practice.hosts,
    )
    report = aio.run(probe.check(request, events.append if events is not None else lambda event: None))
    assert isinstance(report, ProbeReport)
    return report


def test_the_good_account_passes_every_stage(practice: Practice) -> None:
    events: list[StageEvent] = []
    report = _check(practice, Lesson.GOOD, events=events)
    assert report.good, report
    assert (report.login_form, report.user_name, report.refusals) == (LoginForm.IDENTIFIER, "cexemple", 0)
    mailbox = report.receive.stages[-1].outcome
    assert mailbox == MailboxOpened(messages=3, quota_used=None, quota_limit=None)  # no quota here: not offered
    assert {(event.leg, event.stage) for event in events if event.outcome} == {(leg, at) for leg in Leg for at in Stage}


def test_the_address_only_account_is_found_at_the_price_of_one_refusal(practice: Practice) -> None:
    report = _check(practice, Lesson.ADDRESS_ONLY)
    assert report.good, report
    assert (report.login_form, report.refusals) == (LoginForm.ADDRESS, 1)


def test_a_wrong_password_costs_two_refusals_and_no_smtp_login(practice: Practice) -> None:
    report = _check(practice, Lesson.GOOD, password="Pas-Le-Bon-1")
    assert isinstance(report.receive.outcome, LoginRefused)
    assert report.receive.outcome.code == "AUTHENTICATIONFAILED"
    assert report.refusals == 2
    assert {stage.stage: stage.outcome for stage in report.send.stages}[Stage.LOGIN] == NotTried()


def test_the_blocked_account_stops_at_once(practice: Practice) -> None:
    report = _check(practice, Lesson.BLOCKED)
    assert isinstance(report.receive.outcome, LoginRefused)
    assert report.receive.outcome.code == "CONTACTADMIN"
    assert report.refusals == 1
