# SPDX-License-Identifier: EUPL-1.2
"""What servers answer to greeting and login: only a refusal counts as one, and nothing is tried twice."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from tests.real import faults
from tests.real.asking import ask_scripted, ends
from wizard.core.probe import (
    ConnectionLost,
    LoginRefused,
    MissingCapability,
    NotTried,
    SenderRefused,
    ServerSaid,
    Stage,
)
from wizard.core.verdict import Code, verdict

if TYPE_CHECKING:
    from tests.real.servers import MailServers

pytestmark = pytest.mark.servers


def test_bye_at_greeting(untouched: MailServers) -> None:
    imap = faults.Script("* BYE [UNAVAILABLE] maintenance", {})
    smtp = faults.Script("421 4.3.2 maintenance", {})
    report = ask_scripted(untouched, imap, smtp)
    for leg in report.legs:
        outcome = ends(leg, Stage.GREETING)
        assert isinstance(outcome, ServerSaid)
        assert outcome.temporary
        assert "maintenance" in outcome.text
    assert verdict(report).code is Code.MAINTENANCE
    assert report.refusals == 0


def test_connection_lost_in_login_is_not_a_refusal(untouched: MailServers) -> None:
    imap = faults.Script(
        "* OK ready", {"CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN\nTAG OK", "AUTHENTICATE": None}
    )
    report = ask_scripted(untouched, imap, None)
    assert isinstance(ends(report.receive, Stage.LOGIN), ConnectionLost)
    assert report.refusals == 0
    assert sum("AUTHENTICATE" in line for line in imap.seen) == 1  # not retried with the other form
    assert isinstance(report.send.stages[4].outcome, NotTried)


@pytest.mark.parametrize(
    "answer", ["TAG NO [UNAVAILABLE] backend", "TAG NO [INUSE] busy", "TAG BAD no", "* BYE going\nTAG NO x"]
)
def test_temporary_answers_to_the_login_are_no_refusal(untouched: MailServers, answer: str) -> None:
    imap = faults.Script(
        "* OK ready", {"CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN\nTAG OK", "AUTHENTICATE": answer}
    )
    report = ask_scripted(untouched, imap, None)
    assert isinstance(ends(report.receive, Stage.LOGIN), ServerSaid)
    assert report.refusals == 0
    assert sum("AUTHENTICATE" in line for line in imap.seen) == 1


def test_smtp_temporary_failure_after_reception_accepted(mail_servers: MailServers) -> None:
    smtp = faults.Script("220 x", {"EHLO": "250-x\n250 AUTH PLAIN", "AUTH": "454 4.7.0 later", "QUIT": "221 x"})
    report = ask_scripted(mail_servers, None, smtp)
    assert report.receive.good
    assert report.send.outcome == ServerSaid("454 4.7.0 later", temporary=True)
    assert report.refusals == 0


def test_smtp_refuses_what_reception_accepted(mail_servers: MailServers) -> None:
    smtp = faults.Script("220 x", {"EHLO": "250-x\n250 AUTH LOGIN PLAIN", "AUTH": "535 5.7.8 no", "QUIT": "221 x"})
    report = ask_scripted(mail_servers, None, smtp)
    assert report.receive.good
    assert isinstance(report.send.outcome, LoginRefused)
    assert sum("AUTH" in line for line in smtp.seen) == 1
    assert verdict(report).code is Code.SEND_LOGIN_REFUSED


def test_login_only_servers_are_spoken_to_in_utf8(mail_servers: MailServers) -> None:
    """IMAP LOGIN with quotes and accents; SMTP AUTH LOGIN in three steps."""
    password = 'Mot2passe-É"\\x%:;'
    imap = faults.Script(
        "* OK ready",
        {
            "CAPABILITY": "* CAPABILITY IMAP4rev1\nTAG OK",
            "EXAMINE": "* 7 EXISTS\nTAG OK",
            "LOGOUT": "* BYE\nTAG OK",
        },
    )
    encoded = base64.b64encode(password.encode()).decode()
    smtp = faults.Script(
        "220 x",
        {
            "EHLO": "250-x\n250 AUTH LOGIN",
            "AUTH LOGIN": "334 VXNlcm5hbWU6",
            encoded.upper(): "235 ok",
            base64.b64encode(b"cexemple").decode().upper(): "334 UGFzc3dvcmQ6",
            "MAIL": "250 ok",
            "RCPT": "550 5.1.1 no",
            "QUIT": "221 x",
        },
    )
    report = ask_scripted(mail_servers, imap, smtp, login="cexemple")
    assert report.receive.good, report
    logins = [line for line in imap.seen if " LOGIN " in line]
    assert [line.split(" ", 1)[1] for line in logins] == ['LOGIN "cexemple" "Mot2passe-É\\"\\\\x%:;"']
    assert report.send.outcome == SenderRefused("550 5.1.1 no")


def test_no_login_method(untouched: MailServers) -> None:
    imap = faults.Script("* OK ready", {"CAPABILITY": "* CAPABILITY IMAP4rev1 LOGINDISABLED\nTAG OK"})
    smtp = faults.Script("220 x", {"EHLO": "250-x\n250 AUTH GSSAPI", "QUIT": "221 x"})
    report = ask_scripted(untouched, imap, smtp)
    for leg in report.legs:
        assert ends(leg, Stage.GREETING) == MissingCapability("AUTH")
    assert verdict(report).code is Code.NO_LOGIN_METHOD


def test_blocked_account_stops_at_once(untouched: MailServers) -> None:
    imap = faults.Script(
        "* OK ready",
        {"CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN\nTAG OK", "AUTHENTICATE": "TAG NO [CONTACTADMIN] blocked"},
    )
    report = ask_scripted(untouched, imap, None)
    assert report.refusals == 1
    assert verdict(report).code is Code.ACCOUNT_BLOCKED


def test_server_that_hangs_up_after_a_refusal_still_gets_the_other_form(untouched: MailServers) -> None:
    imap = faults.Script(
        "* OK ready",
        {
            "CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN\nTAG OK",
            "AUTHENTICATE": "TAG NO [AUTHENTICATIONFAILED] no",
            "LOGOUT": None,
        },
    )
    report = ask_scripted(untouched, imap, None)
    assert report.refusals == 2
    assert sum("AUTHENTICATE" in line for line in imap.seen) == 2
