# SPDX-License-Identifier: EUPL-1.2
"""Every verdict and outcome can be said, in both languages, with nothing left unfilled."""

from __future__ import annotations

import re

import pytest

from tests.unit.core.test_probe import BAD, leg, report
from wizard import wording
from wizard.core.probe import (
    BadCertificate,
    CertificateFacts,
    CertificateFault,
    Leg,
    LoginRefused,
    MailboxOpened,
    NotTried,
    Outcome,
    Passed,
    SenderRefused,
    ServerSaid,
    Stage,
    StageEvent,
    StageResult,
    TimedOut,
)
from wizard.core.verdict import Actor, Code, verdict
from wizard.wording import probe as words
from wizard.wording.remedies import CAUSES, STEPS

DROPPED = leg(Leg.RECEIVE, TimedOut(5.0), Stage.CONNECT)


@pytest.fixture(params=["fr", "en"], autouse=True)
def spoken(request: pytest.FixtureRequest) -> str:
    """Both languages in turn."""
    wording.set_language(request.param)
    return str(request.param)


@pytest.mark.parametrize("which", list(Leg))
@pytest.mark.parametrize("outcome", BAD, ids=repr)
def test_every_failure_is_told(which: Leg, outcome: object, spoken: str) -> None:
    for stage in Stage:
        bad = leg(which, outcome, stage)  # type: ignore[arg-type]
        for user_name in ("", "pnom"):
            said = verdict(report(**{which.value: bad}, user_name=user_name))
            texts = [words.title(said), words.observation(said), words.cause(said), *words.steps(said)]
            assert texts[0]
            assert not texts[0].endswith(".")
            assert 1 <= len(words.steps(said)) <= 3
            for text in texts:
                without_quotes = re.sub(r"[«“].*?[»”]", "", text)
                assert not re.search(r"\{\w*\}", without_quotes), text
        assert words.leg_summary(bad)
        assert words.outcome_word(outcome)  # type: ignore[arg-type]


def test_both_legs_blocked_have_one_title() -> None:
    blocked = {which.value: leg(which, TimedOut(5.0), Stage.CONNECT) for which in Leg}
    both = words.title(verdict(report(**blocked)))
    one = words.title(verdict(report(blocked["receive"])))
    assert both != one


def test_who_reads_along_is_a_likely_cause_and_no_observation(spoken: str) -> None:
    read = BadCertificate(CertificateFault.INTERCEPTED, CertificateFacts(issuer="Filtre"))
    said = verdict(report(leg(Leg.RECEIVE, read, Stage.TLS)))
    who = {"fr": ("établissement", "antivirus"), "en": ("school", "antivirus")}[spoken]
    assert "Filtre" in words.observation(said)
    assert not any(word in words.observation(said) + words.title(said) for word in who)
    assert all(word in words.cause(said) for word in who)
    assert {"fr": "probablement", "en": "Probably"}[spoken] in words.cause(said)


@pytest.mark.parametrize(
    ("outcome", "stage", "code"),
    [
        (SenderRefused("553 no"), Stage.SERVICE, Code.SENDER_REFUSED),
        (ServerSaid("452 4.2.2 full"), Stage.SERVICE, Code.DELIVERY_FULL),
        (LoginRefused("5.7.8", "no"), Stage.LOGIN, Code.SEND_LOGIN_REFUSED),
    ],
)
def test_reception_is_said_to_work_only_where_it_was_seen_to(
    outcome: Outcome, stage: Stage, code: Code, spoken: str
) -> None:
    refused = leg(Leg.SEND, outcome, stage)
    cut = leg(Leg.RECEIVE, ServerSaid("BAD", temporary=False), Stage.SERVICE)
    both = verdict(report(send=refused, user_name="pnom"))
    alone = verdict(report(cut if code is Code.SEND_LOGIN_REFUSED else DROPPED, refused, user_name="pnom"))
    assert (both.code, alone.code) == (code, code)
    works = {"fr": ("réception fonctionne", "compte fonctionne"), "en": ("Reception works", "account works")}[spoken]
    assert any(word in words.title(both) for word in works)
    assert not any(word in words.title(alone) + words.observation(alone) for word in works)


def test_tables_cover_the_codes() -> None:
    assert set(STEPS) == set(Code) - {Code.GOOD, Code.LOGIN_REFUSED}  # the latter: by cause
    assert set(CAUSES) <= set(Code)


def test_lines_of_stages(spoken: str) -> None:
    passed = words.result_words(StageResult(Stage.TLS, Passed("TLSv1.3"), 0.114))
    assert "TLS\u00a01.3" in passed
    assert ("0,11\u00a0s" if spoken == "fr" else "0.11\u00a0s") in passed
    assert words.seconds(5.01) == "5\u00a0s"
    full = words.detail(MailboxOpened(1, 20480, 20480))
    assert full != words.detail(MailboxOpened(1, 2048, 20480))
    assert words.detail(MailboxOpened(1))
    assert "0" not in words.result_words(StageResult(Stage.LOGIN, NotTried(), 0.0))
    running = words.event_words(StageEvent(Leg.SEND, Stage.LOGIN, None), elapsed=1.0)
    assert running != words.event_words(StageEvent(Leg.SEND, Stage.LOGIN, None), elapsed=3.0)
    assert words.coming_words(Leg.SEND, Stage.LOGIN) != words.coming_words(Leg.RECEIVE, Stage.LOGIN)
    names = [words.stage_name(which, stage) for which in Leg for stage in Stage]
    assert len(set(names)) == 7
    assert all(words.actor_name(actor) for actor in Actor)


def test_certificate_lines_show_what_is_known() -> None:
    outcome = BAD[5]
    lines = words.certificate_lines(outcome.facts)  # type: ignore[union-attr]
    assert [value for _, value in lines][:3] == ["CN: a", "a.example", "CN: b"]
    assert words.technical(outcome) == ""  # type: ignore[arg-type]
