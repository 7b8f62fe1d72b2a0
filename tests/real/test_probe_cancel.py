# SPDX-License-Identifier: EUPL-1.2
"""Stopping a check at any stage: at once, with nothing sent afterwards and no thread left."""

from __future__ import annotations

import asyncio
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.real import faults
from tests.real.asking import ask, ends, request, servers_of, threads_end
from wizard import aio, probe
from wizard.core.probe import Leg, Passed, Stage, StageEvent, TimedOut
from wizard.core.surroundings import Look
from wizard.core.verdict import Code, Evidence, verdict
from wizard.transport import deadlines

if TYPE_CHECKING:
    from tests.real.servers import MailServers

pytestmark = pytest.mark.servers


async def _stop_during(asked: probe.ProbeRequest, stage: Stage) -> float:
    """Cancel a quarter of a second after reception began this stage; gives the seconds until it was stopped."""
    begun = asyncio.Event()

    def listen(event: StageEvent) -> None:
        if event.leg is Leg.RECEIVE and event.stage is stage and event.outcome is None:
            begun.set()

    task = asyncio.ensure_future(probe.check(asked, listen))
    await asyncio.wait_for(begun.wait(), 10)
    await asyncio.sleep(0.25)
    start = time.monotonic()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    return time.monotonic() - start


def _silent_login(sock: object) -> None:
    faults.Script("* OK ready", {"CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN\nTAG OK", "AUTHENTICATE": ""})(sock)  # type: ignore[arg-type]


@pytest.mark.parametrize("stage", [Stage.TLS, Stage.GREETING, Stage.LOGIN])
def test_cancel_is_at_once_and_leaves_nothing(mail_servers: MailServers, stage: Stage) -> None:
    files = (mail_servers.root / "ca" / "good.pem", mail_servers.root / "ca" / "good.key")
    handle = {
        Stage.TLS: faults.silent,
        Stage.GREETING: faults.under_tls(files, faults.silent),
        Stage.LOGIN: faults.under_tls(files, _silent_login),
    }[stage]
    before = set(threading.enumerate())
    with faults.FaultyServer(handle) as mute:
        stopped = aio.run(_stop_during(request(mail_servers, imap_port=mute.port), stage))
        assert stopped < 2  # the deadline of the stage is 5 to 30 s: it was not waited for
        assert threads_end(before)


def test_cancel_while_connecting(mail_servers: MailServers) -> None:
    with faults.DroppingPort() as dropped:
        assert aio.run(_stop_during(request(mail_servers, imap_port=dropped.port), Stage.CONNECT)) < 2


def test_whole_check_has_a_deadline(mail_servers: MailServers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadlines, "CHECK", 1.0)
    files = (mail_servers.root / "ca" / "good.pem", mail_servers.root / "ca" / "good.key")
    with faults.FaultyServer(faults.under_tls(files, _silent_login)) as mute:
        report = ask(request(mail_servers, imap_port=mute.port))
    assert report.receive.failed_stage is Stage.LOGIN
    assert isinstance(report.receive.outcome, TimedOut)
    assert report.refusals == 0


def test_silent_first_server_does_not_cost_the_sum(mail_servers: MailServers) -> None:
    """465 accepts and says nothing, 587 works: one deadline in all, and the story told for one server at a time."""
    asked = request(mail_servers)
    second = servers_of(mail_servers, starttls=True)[1]
    events: list[StageEvent] = []
    with faults.FaultyServer(faults.silent) as mute:
        first = servers_of(mail_servers, smtp_port=mute.port)[1]
        start = time.monotonic()
        report = ask(
            request(mail_servers, smtp=(first, second), web_port=asked.web_port),
            events.append,
        )
        assert time.monotonic() - start < deadlines.TLS + 3
    assert report.good, report
    assert report.send.server == second
    told = [(event.server, event.stage) for event in events if event.leg is Leg.SEND]
    assert [server for server, _ in told] == sorted((server for server, _ in told), key=[first, second].index)
    assert [stage for server, stage in told if server == second] == [stage for stage in Stage for _ in range(2)]


def test_web_port_is_looked_at_when_the_mail_port_is_closed(mail_servers: MailServers) -> None:
    with faults.FaultyServer(faults.silent) as web:
        report = ask(request(mail_servers, imap_port=1, smtp_port=1, web_port=web.port))
    assert Evidence.WEB_ANSWERS in verdict(report).evidence
    silent = ask(request(mail_servers, imap_port=1, web_port=1))
    assert silent.surroundings is not None
    assert silent.surroundings.web is Look.NO
    assert Evidence.WEB_SILENT in verdict(silent).evidence
    # names given by hand: nothing but ports is looked at
    assert (silent.surroundings.route, silent.surroundings.domain_known) == (Look.UNKNOWN, Look.UNKNOWN)


def test_a_check_that_goes_well_looks_at_nothing(mail_servers: MailServers) -> None:
    with faults.FaultyServer(faults.silent) as web:
        report = ask(request(mail_servers, web_port=web.port))
    assert report.good
    assert report.surroundings is None
    assert web.connections == 0


def test_dropped_port_is_told_with_its_evidence(mail_servers: MailServers) -> None:
    """993 says nothing while 443 of the same host answers: within the one deadline of the connection."""
    with faults.DroppingPort() as dropped, faults.FaultyServer(faults.silent) as web:
        start = time.monotonic()
        report = ask(request(mail_servers, imap_port=dropped.port, smtp_port=dropped.port, web_port=web.port))
        assert time.monotonic() - start < deadlines.CONNECT + 2
    for leg in report.legs:
        assert ends(leg, Stage.CONNECT) == TimedOut(5.0)
    said = verdict(report)
    assert (said.code, said.may_prepare) == (Code.MAIL_BLOCKED, True)
    assert Evidence.WEB_ANSWERS in said.evidence


def test_cancel_during_the_looks_around(mail_servers: MailServers) -> None:
    """Both legs are held up and the web port is being looked at: all of it ends at once."""
    before = set(threading.enumerate())

    async def stop(asked: probe.ProbeRequest) -> float:
        task = asyncio.ensure_future(probe.check(asked))
        await asyncio.sleep(deadlines.LOOK_AFTER + 0.5)
        start = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.monotonic() - start

    with faults.DroppingPort() as dropped, faults.DroppingPort() as web:
        ports = {"imap_port": dropped.port, "smtp_port": dropped.port, "web_port": web.port}
        stopped = aio.run(stop(request(mail_servers, **ports)))
    assert stopped < 0.5
    assert threads_end(before)


def test_three_dropped_servers_cost_one_deadline(mail_servers: MailServers) -> None:
    """465, 587 and another one say nothing: all end when the first one does."""
    asked = request(mail_servers, web_port=1)
    with faults.DroppingPort() as dropped:
        silent = [replace(asked.smtp[0], port=dropped.port, host=host) for host in (asked.smtp[0].host, "b", "c")]
        hosts = {**asked.hosts, "b": "127.0.0.1", "c": "127.0.0.1"}
        start = time.monotonic()
        report = ask(replace(asked, smtp=tuple(silent), hosts=hosts))
        assert time.monotonic() - start < deadlines.CONNECT + 1
    assert report.receive.good
    assert isinstance(ends(report.send, Stage.CONNECT), TimedOut)


def test_connection_grown_old_is_opened_again(mail_servers: MailServers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadlines, "STALE", 0.0)
    mark = mail_servers.mark()
    assert ask(request(mail_servers)).good
    assert (len(mail_servers.logins(since=mark)), len(mail_servers.smtp_logins(mark))) == (1, 1)


def test_addresses_are_shown_as_found(mail_servers: MailServers) -> None:
    report = ask(
        request(
            mail_servers,
            hosts={mail_servers.imap_host: ("127.0.0.1", "127.0.0.5"), mail_servers.smtp_host: "127.0.0.1"},
        )
    )
    assert report.receive.stages[0].outcome == Passed("127.0.0.1, 127.0.0.5")
