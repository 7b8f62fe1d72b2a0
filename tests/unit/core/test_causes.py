# SPDX-License-Identifier: EUPL-1.2
"""Why a login was refused: the server's own code ends the guessing, else the webmail decides; never a certainty."""

from __future__ import annotations

import pytest

from tests.unit.core.test_probe import leg, report
from wizard.core.academy import LoginForm
from wizard.core.causes import FINAL, LoginCause, login_causes, webmail_decides
from wizard.core.probe import Leg, LoginRefused, Stage
from wizard.core.verdict import Actor, Code, verdict
from wizard.wording import causes as words

BOTH = (LoginForm.IDENTIFIER, LoginForm.ADDRESS)


@pytest.mark.parametrize(
    ("code", "first"),
    [
        ("AUTHORIZATIONFAILED", LoginCause.ACCESS_CLOSED),
        ("EXPIRED", LoginCause.PASSWORD_EXPIRED),
        ("CONTACTADMIN", LoginCause.BLOCKED),
        ("PRIVACYREQUIRED", LoginCause.ENCRYPTION_REQUIRED),
        ("5.7.11", LoginCause.ENCRYPTION_REQUIRED),
        ("538", LoginCause.ENCRYPTION_REQUIRED),
        ("5.7.9", LoginCause.MECHANISM),
        ("534", LoginCause.MECHANISM),
    ],
)
def test_codes_that_say_why(code: str, first: LoginCause) -> None:
    refused = LoginRefused(code, "no", BOTH)
    assert not webmail_decides(refused)
    for webmail in (None, True, False):
        ranked = login_causes(refused, webmail=webmail, national=True)
        assert (ranked[0].cause, ranked[0].said, ranked[0].evidence) == (first, True, code)
        assert not any(other.said for other in ranked[1:])
    assert code in words.cause(ranked[0])
    assert code in FINAL


@pytest.mark.parametrize("code", ["", "AUTHENTICATIONFAILED", "5.7.8", "535", "XYZ"])
def test_a_plain_refusal_says_no_cause_at_all(code: str) -> None:
    refused = LoginRefused(code, "Invalid password", BOTH)
    assert webmail_decides(refused)
    for webmail in (None, True, False):
        assert not any(ranked.said for ranked in login_causes(refused, webmail=webmail, national=False))
    assert words.likeliest(refused).startswith("Le plus souvent")


@pytest.mark.parametrize(
    ("code", "actor"), [("AUTHORIZATIONFAILED", Actor.ACADEMY), ("EXPIRED", Actor.YOU), ("", Actor.YOU)]
)
def test_who_can_act_is_what_the_server_says(code: str, actor: Actor) -> None:
    refused = leg(Leg.RECEIVE, LoginRefused(code, "no", BOTH), Stage.LOGIN)
    said = verdict(report(refused))
    assert (said.code, said.actors) == (Code.LOGIN_REFUSED, (actor,))


def test_the_webmail_decides() -> None:
    refused = LoginRefused("AUTHENTICATIONFAILED", "no", (LoginForm.IDENTIFIER,))
    no = [ranked.cause for ranked in login_causes(refused, webmail=False, national=False)]
    yes = [ranked.cause for ranked in login_causes(refused, webmail=True, national=False)]
    assert no == [LoginCause.MISTYPED, LoginCause.PROVISIONAL]
    assert yes == [LoginCause.USER_NAME_FORM, LoginCause.ACCESS_CLOSED, LoginCause.ONE_TIME_CODE]
    assert not set(no) & set(yes)
    tried = LoginRefused("AUTHENTICATIONFAILED", "no", BOTH)
    assert LoginCause.USER_NAME_FORM not in [one.cause for one in login_causes(tried, webmail=True, national=False)]


def test_the_application_password_belongs_to_the_national_mail() -> None:
    refused = LoginRefused("5.7.8", "no", BOTH)
    assert login_causes(refused, webmail=True, national=True)[0].cause is LoginCause.APPLICATION_PASSWORD
    assert "mot de passe d’application" in words.steps(refused, national=True)[-1]
    assert "mot de passe d’application" not in "".join(words.steps(refused))
    elsewhere = [one.cause for one in login_causes(refused, webmail=True, national=False)]
    assert LoginCause.APPLICATION_PASSWORD not in elsewhere


@pytest.mark.parametrize("webmail", [None, True, False])
@pytest.mark.parametrize("code", ["", *sorted(FINAL)])
def test_steps_are_few_and_never_call_the_password_wrong(code: str, webmail: bool | None) -> None:
    refused = LoginRefused(code, "no", BOTH)
    said = words.steps(refused, webmail=webmail)
    assert 1 <= len(said) <= 3
    assert len(set(said)) == len(said)
    causes = [words.cause(one) for one in login_causes(refused, webmail=webmail, national=True)]
    assert all("faux" not in sentence for sentence in (*said, *causes))
