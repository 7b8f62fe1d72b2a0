# SPDX-License-Identifier: EUPL-1.2
"""Guesses by usual names, against real Dovecot and Postfix: found under TLS, without a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizard import aio
from wizard.core.server import Confidence, Origin, Protocol
from wizard.discovery import Question, patterns
from wizard.transport import Trust
from wizard.transport.net import Net, Watch
from wizard.transport.proxies import Proxies

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.real.servers import MailServers
    from wizard.core.discovered import SourceReport

pytestmark = pytest.mark.servers


def _asked(servers: MailServers, hosts: Mapping[str, str]) -> SourceReport:
    net = Net(Trust(servers.ca_file), hosts=hosts, proxies=Proxies())
    question = Question(servers.domain, f"a@{servers.domain}", net, everything=True)
    ports = {Protocol.IMAP: servers.imaps, Protocol.SMTP: servers.smtps}
    report: SourceReport = aio.run(patterns.ask(question, Watch(), ports=ports))
    return report


def test_guesses_are_found_without_a_password(mail_servers: MailServers) -> None:
    mark = mail_servers.mark()
    domain = mail_servers.domain
    hosts = {f"{name}.{domain}": "127.0.0.1" for name in ("imap", "smtp", "mail", "smtps")}
    unknown = {f"{name}.{domain}": "127.0.0.5" for name in ("messagerie", "courrier", "webmail")}
    found = [each.server for each in _asked(mail_servers, hosts | unknown).candidates]
    names = [(server.protocol, server.host.partition(".")[0]) for server in found]
    assert names == [  # smtps is not in the certificate
        (Protocol.IMAP, "imap"),
        (Protocol.IMAP, "mail"),
        (Protocol.SMTP, "smtp"),
        (Protocol.SMTP, "mail"),
    ]
    assert {(server.origin, server.confidence) for server in found} == {(Origin.PATTERN, Confidence.LOW)}
    assert mail_servers.events("auth_request_finished", mark) == []


def test_guesses_with_a_bad_certificate_are_dropped(mail_servers: MailServers) -> None:
    names = ("imap", "smtp", "mail", "smtps", "messagerie", "courrier", "webmail")
    report = _asked(mail_servers, {f"{name}.{mail_servers.domain}": "127.0.0.2" for name in names})
    assert report.candidates == ()
