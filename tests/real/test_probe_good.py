# SPDX-License-Identifier: EUPL-1.2
"""Good accounts on real servers: every stage passes, one login a leg, nothing is sent."""

from __future__ import annotations

import base64
import logging
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.real.asking import ask, request, servers_of, threads_end
from tests.real.require import cannot_run
from wizard.core.academy import LoginForm
from wizard.core.errors import BadInput
from wizard.core.probe import Leg, LoginRefused, MailboxOpened, Passed, Stage, StageEvent

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real.servers import MailServers

pytestmark = pytest.mark.servers


def test_good_account_passes_every_stage_and_sends_nothing(mail_servers: MailServers) -> None:
    mark = mail_servers.mark()
    events: list[StageEvent] = []
    report = ask(request(mail_servers), events.append)
    assert report.good, report
    assert (report.user_name, report.login_form, report.refusals) == ("alice", LoginForm.IDENTIFIER, 0)
    opened = report.receive.stages[-1].outcome
    assert isinstance(opened, MailboxOpened)
    assert opened.messages == 3
    assert opened.quota_limit == 20480
    assert report.send.stages[2].outcome == Passed("TLSv1.3")
    assert [login.user for login in mail_servers.logins(since=mark)] == ["alice"]
    assert all(login.tls and login.method == "PLAIN" for login in mail_servers.logins(since=mark))
    assert mail_servers.smtp_logins(mark) == ["alice"]
    assert mail_servers.refused_logins(mark) == (0, 0)
    assert mail_servers.imap_commands("alice", mark) == ["EXAMINE", "CAPABILITY", "GETQUOTAROOT", "LOGOUT"]
    log = mail_servers.postfix_log(mark)
    assert "mail=1 rcpt=1 rset=1 quit=1" in log
    assert "data=" not in log
    for leg in Leg:
        told = [(event.stage, event.outcome is None) for event in events if event.leg is leg]
        assert told == [(stage, begins) for stage in Stage for begins in (True, False)]


@pytest.mark.parametrize("login", ["cexemple", "claire", "plein", "muet"])
def test_each_kind_of_account(mail_servers: MailServers, login: str) -> None:
    mark = mail_servers.mark()
    report = ask(request(mail_servers, login))
    by_address = mail_servers.users[login].by_address
    assert report.user_name == mail_servers.user_name(login)
    assert report.login_form is (LoginForm.ADDRESS if by_address else LoginForm.IDENTIFIER)
    assert report.refusals == int(by_address)
    assert mail_servers.refused_logins(mark) == (int(by_address), 0)  # SMTP tries the accepted form only
    opened = report.receive.outcome
    assert isinstance(opened, MailboxOpened)
    assert opened.over_quota is (login == "plein")
    assert report.send.good is mail_servers.users[login].may_send
    if login == "muet":
        assert "554 5.7.1" in report.send.outcome.text  # type: ignore[union-attr]


def test_starttls_where_it_is_the_servers_way(mail_servers: MailServers) -> None:
    mark = mail_servers.mark()
    report = ask(request(mail_servers, "cexemple", starttls=True))
    assert report.good, report
    assert [login.tls for login in mail_servers.logins("cexemple", mark)] == [True]
    assert "starttls=1" in mail_servers.postfix_log(mark)


def test_ipv6_loopback(mail_servers: MailServers) -> None:
    if not mail_servers.has_ipv6:
        cannot_run("no IPv6 loopback on this machine")
    report = ask(request(mail_servers, ip="::1"))
    assert report.good, report
    assert report.receive.stages[1].outcome == Passed("::1")


def test_dead_first_address_does_not_decide(mail_servers: MailServers) -> None:
    """127.0.0.5 refuses: the second address of the same host is used."""
    both = ("127.0.0.5", "127.0.0.1")
    hosts = {mail_servers.imap_host: both, mail_servers.smtp_host: both}
    report = ask(request(mail_servers, hosts=hosts))
    assert report.good, report


def test_wrong_password_two_refusals_and_no_smtp_login(mail_servers: MailServers) -> None:
    mark = mail_servers.mark()
    counted: list[int] = []
    report = ask(request(mail_servers, password="pas le bon é", on_refusal=lambda: counted.append(1)))
    refused = report.receive.outcome
    assert isinstance(refused, LoginRefused)
    assert refused.code == "AUTHENTICATIONFAILED"
    assert refused.tried == (LoginForm.IDENTIFIER, LoginForm.ADDRESS)
    assert report.refusals == len(counted) == 2
    assert report.user_name == ""
    assert mail_servers.refused_logins(mark) == (2, 0)
    assert "auth=" not in mail_servers.postfix_log(mark)


def test_wrong_password_with_a_known_form_costs_one_refusal(mail_servers: MailServers) -> None:
    mark = mail_servers.mark()
    asked = request(mail_servers, password="faux")
    report = ask(replace(asked, user_names=asked.user_names[:1]))
    assert report.refusals == 1
    assert mail_servers.refused_logins(mark) == (1, 0)


def test_submission_of_the_list_is_used_when_the_first_port_is_closed(mail_servers: MailServers) -> None:
    asked = request(mail_servers)
    closed = replace(asked.smtp[0], port=1)
    second = servers_of(mail_servers, starttls=True)[1]
    events: list[StageEvent] = []
    report = ask(replace(asked, smtp=(closed, second)), events.append)
    assert report.good, report
    assert report.send.server == second
    servers = [event.server for event in events if event.leg is Leg.SEND]
    assert servers == sorted(servers, key=[closed, second].index)  # the story changes server once


def test_no_thread_stays_behind(mail_servers: MailServers) -> None:
    before = set(threading.enumerate())
    ask(request(mail_servers))
    assert threads_end(before)


def test_password_is_in_no_log_line(mail_servers: MailServers, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for starttls in (False, True):
        assert ask(request(mail_servers, "cexemple", starttls=starttls)).good
    wrong = "Canari-%-é"
    ask(request(mail_servers, "cexemple", password=wrong))
    logged = caplog.text + mail_servers.dovecot_log() + mail_servers.postfix_log()
    assert "imap.ac-essai.example" in caplog.text  # the library does speak at this level
    for password in (mail_servers.users["cexemple"].password, wrong):
        for user_name in ("cexemple", mail_servers.address("cexemple")):
            plain = base64.b64encode(f"\0{user_name}\0{password}".encode()).decode()
            assert plain not in logged
        assert password not in logged


def test_authority_file_that_is_none_is_told(mail_servers: MailServers, tmp_path: Path) -> None:
    for content in (None, "rien"):
        path = tmp_path / "ca.pem"
        if content is not None:
            path.write_text(content)
        with pytest.raises(BadInput) as bad:
            ask(request(mail_servers, ca_file=path))
        assert bad.value.code == "not-a-ca-file"
