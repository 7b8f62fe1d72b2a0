# SPDX-License-Identifier: EUPL-1.2
"""The probe matrix: each fault gets its own verdict, and the password reaches nobody it should not."""

from __future__ import annotations

import base64
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.real import faults
from tests.real.asking import ask, ends, request
from wizard.core.probe import (
    BadCertificate,
    CertificateFault,
    Family,
    LoginRefused,
    MissingCapability,
    NameNotFound,
    Refused,
    Stage,
    TimedOut,
    TlsFailed,
    TlsReason,
)
from wizard.core.verdict import Code, verdict

if TYPE_CHECKING:
    from tests.real.servers import MailServers
    from wizard.core.probe import ProbeReport

pytestmark = pytest.mark.servers


def _never_written(report: ProbeReport) -> None:
    assert report.family is Family.TRUST
    assert not verdict(report).may_prepare


@pytest.mark.parametrize("starttls", [False, True], ids=["tls", "starttls"])
@pytest.mark.parametrize(
    ("ip", "fault", "code"),
    [
        ("127.0.0.2", CertificateFault.OTHER_NAME, Code.OTHER_NAME),
        ("127.0.0.3", CertificateFault.EXPIRED, Code.EXPIRED),
        ("127.0.0.4", CertificateFault.SELF_SIGNED, Code.SELF_SIGNED),
    ],
)
def test_bad_certificates(untouched: MailServers, ip: str, fault: CertificateFault, code: Code, starttls: bool) -> None:
    report = ask(request(untouched, ip=ip, starttls=starttls))
    for leg in report.legs:
        outcome = ends(leg, Stage.TLS)
        assert isinstance(outcome, BadCertificate)
        assert outcome.fault is fault
        assert outcome.facts.fingerprint_sha256
        assert outcome.facts.names
    assert verdict(report).code is code
    _never_written(report)


def test_unknown_authority(untouched: MailServers) -> None:
    report = ask(request(untouched, ca_file=None))
    outcome = ends(report.receive, Stage.TLS)
    assert isinstance(outcome, BadCertificate)
    assert outcome.fault is CertificateFault.UNKNOWN_AUTHORITY
    assert "Autorité d'essai" in outcome.facts.issuer
    _never_written(report)


def test_authority_of_the_system_only_is_interception(untouched: MailServers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(untouched.ca_file))
    report = ask(request(untouched, ca_file=None))
    outcome = ends(report.receive, Stage.TLS)
    assert isinstance(outcome, BadCertificate)
    assert outcome.fault is CertificateFault.INTERCEPTED
    assert verdict(report).code is Code.INTERCEPTED
    _never_written(report)


def test_interception_is_gone_through_after_consent_only(
    mail_servers: MailServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(mail_servers.ca_file))
    report = ask(request(mail_servers, ca_file=None, accept_intercepted=True))
    assert report.good
    assert "Autorité d'essai" in report.intercepted_by


def test_authority_given_by_it_is_named_in_the_report(mail_servers: MailServers) -> None:
    assert "Autorité d'essai" in ask(request(mail_servers)).intercepted_by


def test_tls_1_1_only(untouched: MailServers) -> None:
    files = (untouched.root / "ca" / "good.pem", untouched.root / "ca" / "good.key")
    heard = faults.Recorder()
    with faults.FaultyServer(faults.under_tls(files, heard, tls11=True)) as old:
        report = ask(request(untouched, imap_port=old.port, smtp_port=old.port))
    assert heard.read == b""  # the look at its certificate did reach it, and said nothing
    assert ends(report.receive, Stage.TLS) == TlsFailed(TlsReason.TOO_OLD, "TLSv1.1")
    assert verdict(report).code is Code.TLS_TOO_OLD
    _never_written(report)


@pytest.mark.parametrize("greeting", [b"* OK IMAP4rev1 ready", b"220 smtp ESMTP"])
def test_plain_text_on_the_tls_port(untouched: MailServers, greeting: bytes) -> None:
    heard = faults.Recorder(greeting)
    with faults.FaultyServer(heard) as plain:
        report = ask(request(untouched, imap_port=plain.port, smtp_port=plain.port))
    assert heard.read.startswith(b"\x16\x03")  # a handshake, and nothing in clear
    for word in (b"alice", b"AUTH", b"LOGIN", b"EHLO", base64.b64encode(b"\0alice\0Secret-alice-1")):
        assert word not in heard.read
    outcome = ends(report.receive, Stage.TLS)
    assert isinstance(outcome, TlsFailed)
    assert outcome.reason is TlsReason.NOT_TLS
    _never_written(report)


def test_starttls_stripped_on_the_way(untouched: MailServers) -> None:
    imap = faults.relay(("127.0.0.1", untouched.imap), strip=b"STARTTLS")
    smtp = faults.relay(("127.0.0.1", untouched.submission), strip=b"STARTTLS")
    with faults.FaultyServer(imap) as one, faults.FaultyServer(smtp) as two:
        report = ask(request(untouched, starttls=True, imap_port=one.port, smtp_port=two.port))
    for leg in report.legs:
        assert ends(leg, Stage.TLS) == MissingCapability("STARTTLS")
    assert verdict(report).code is Code.NO_STARTTLS
    _never_written(report)


def test_plain_servers_without_starttls_get_no_password(untouched: MailServers) -> None:
    imap = faults.Script(
        "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready", {"CAPABILITY": "* CAPABILITY IMAP4rev1\nTAG OK"}
    )
    smtp = faults.Script("220 x ESMTP", {"EHLO": "250-x\n250 AUTH PLAIN LOGIN", "QUIT": "221 bye"})
    with faults.FaultyServer(imap) as one, faults.FaultyServer(smtp) as two:
        report = ask(request(untouched, starttls=True, imap_port=one.port, smtp_port=two.port))
    for leg in report.legs:
        assert leg.outcome == MissingCapability("STARTTLS")
    words = " ".join(line.upper() for line in (*imap.seen, *smtp.seen))
    assert "AUTH" not in words
    assert "LOGIN" not in words


def test_closed_port_and_unknown_name(untouched: MailServers) -> None:
    asked = request(untouched, imap_port=1)
    gone = replace(asked.smtp[0], host="smtp.introuvable.invalid")
    report = ask(replace(asked, smtp=(gone,)))
    assert ends(report.receive, Stage.CONNECT) == Refused(untouched.imap_host, 1)
    assert ends(report.send, Stage.RESOLVE) == NameNotFound("smtp.introuvable.invalid")
    said = verdict(report)
    assert (said.code, said.other, said.may_prepare) == (Code.PORT_CLOSED, Code.NAME_NOT_FOUND, True)


def test_reception_closed_sending_decides_about_the_password(mail_servers: MailServers) -> None:
    mark = mail_servers.mark()
    report = ask(request(mail_servers, imap_port=1))
    assert report.send.good
    assert report.user_name == "alice"
    assert verdict(report).may_prepare
    assert mail_servers.smtp_logins(mark) == ["alice"]


def test_reception_closed_and_wrong_password(mail_servers: MailServers) -> None:
    mark = mail_servers.mark()
    report = ask(request(mail_servers, imap_port=1, password="faux"))
    assert isinstance(report.send.outcome, LoginRefused)
    assert report.refusals == 2
    assert mail_servers.refused_logins(mark) == (0, 2)
    assert verdict(report).code is Code.LOGIN_REFUSED


def test_silent_after_accept_within_the_deadline(untouched: MailServers) -> None:
    with faults.FaultyServer(faults.silent) as mute:
        start = time.monotonic()
        report = ask(request(untouched, imap_port=mute.port, smtp_port=mute.port))
    assert time.monotonic() - start < 9  # both legs side by side: one deadline of 5 s, not two
    for leg in report.legs:
        assert ends(leg, Stage.TLS) == TimedOut(5.0)
    assert verdict(report).code is Code.SERVER_SILENT


def test_silent_greeting(untouched: MailServers) -> None:
    files = (untouched.root / "ca" / "good.pem", untouched.root / "ca" / "good.key")
    with faults.FaultyServer(faults.under_tls(files, faults.silent)) as mute:
        report = ask(request(untouched, imap_port=mute.port, smtp_port=mute.port))
    for leg in report.legs:
        assert ends(leg, Stage.GREETING) == TimedOut(8.0)


def test_slow_line_is_not_a_verdict(mail_servers: MailServers) -> None:
    imap = faults.relay(("127.0.0.1", mail_servers.imaps), delay=0.3)
    smtp = faults.relay(("127.0.0.1", mail_servers.smtps), delay=0.3)
    with faults.FaultyServer(imap) as one, faults.FaultyServer(smtp) as two:
        report = ask(request(mail_servers, imap_port=one.port, smtp_port=two.port))
    assert report.good, report


def test_tls_cut_during_the_handshake(untouched: MailServers) -> None:
    with faults.FaultyServer(faults.hang_up) as cutter:
        report = ask(request(untouched, imap_port=cutter.port, smtp_port=cutter.port))
    outcome = ends(report.receive, Stage.TLS)
    assert isinstance(outcome, TlsFailed)
    assert outcome.reason is TlsReason.CLOSED
