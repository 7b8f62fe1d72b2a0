# SPDX-License-Identifier: EUPL-1.2
"""The whole search: who wins, what it costs, who was contacted, and that nothing is left running."""

from __future__ import annotations

import asyncio
import dataclasses
import os
import re
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bench.figures import record
from tests.peers.dns_server import Fault
from tests.peers.small_network import DATABASE, SmallNetwork, config
from tests.peers.web_server import Reply
from tests.real.faults import DroppingPort, FaultyServer, relay
from wizard import aio
from wizard.core.academy import Academy, Fact
from wizard.core.discovered import RANKS, DiscoveryReport, SourceReport, SourceState
from wizard.core.server import Confidence, Origin, Protocol, Security, Server
from wizard.discovery import Question, discover, patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

DOMAIN = "essai.example"
AUTOCONFIG = f"autoconfig.{DOMAIN}"
PLACE = f"{AUTOCONFIG}/mail/config-v1.1.xml"
SAME = config(f"imap.{DOMAIN}", f"smtp.{DOMAIN}")
DEAD = "@ A 127.0.0.2\nautoconfig A 127.0.0.2\n"  # these addresses drop what comes
SRV = "_imaps._tcp SRV 0 1 993 records\n_submissions._tcp SRV 0 1 465 records\n"
GUESSED = "imap A 127.0.0.1\nsmtp A 127.0.0.1\n"
LIVE = "@ A 127.0.0.1\nautoconfig A 127.0.0.1\n"
ZONES = {
    DOMAIN: LIVE,
    "srv.example": LIVE + SRV,
    "dead.example": DEAD,
    "deadsrv.example": DEAD + SRV,
    "guess.example": GUESSED,
    "all.example": LIVE + SRV + GUESSED + "@ MX 10 mx.hosting.example.\n",
    "hosting.example": "autoconfig A 127.0.0.1\n",
    "thunderbird.net": "autoconfig A 127.0.0.1\n",
}
HOSTS = (DATABASE, *(f"{name}{domain}" for domain in ZONES for name in ("", "autoconfig.", "imap.", "smtp.")))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallNetwork]:
    with (
        SmallNetwork(tmp_path_factory.mktemp("network"), ZONES, {}, HOSTS) as network,
        DroppingPort("127.0.0.2", network.web.port),
    ):
        yield network


@pytest.fixture
def network(running: SmallNetwork, monkeypatch: pytest.MonkeyPatch) -> SmallNetwork:
    running.forget()
    running.web.routes.clear()
    monkeypatch.setattr(patterns, "_PORTS", running.ports)
    return running


def search(network: SmallNetwork, domain: str, deadline: float = 8.0, **more: object) -> DiscoveryReport:
    question = Question(domain, f"prof@{domain}", network.net, **more)  # type: ignore[arg-type]
    told: list[SourceReport] = []
    report: DiscoveryReport = aio.run(discover(question, told.append, deadline=deadline))
    assert sorted(each.origin for each in told) == sorted(RANKS)
    assert tuple(each.origin for each in report.sources) == RANKS
    return report


def states(report: DiscoveryReport) -> dict[Origin, SourceState]:
    return {source.origin: source.state for source in report.sources}


def academy(confidence: Confidence) -> Academy:
    servers = (
        Server(Protocol.IMAP, "mail.rectorat.example", 993, Security.TLS, Origin.ACADEMY, confidence),
        Server(Protocol.SMTP, "mail.rectorat.example", 465, Security.TLS, Origin.ACADEMY, confidence),
    )
    facts = tuple(Fact(server, confidence, ("x",), "2026-11-01") for server in servers)
    return Academy("essai", "Essai", (DOMAIN,), servers=facts)


def test_a_known_academy_asks_nobody(network: SmallNetwork) -> None:
    known = academy(Confidence.HIGH)

    async def cost() -> float:
        await discover(Question(DOMAIN, f"prof@{DOMAIN}", network.net, known))
        start = time.perf_counter()
        await discover(Question(DOMAIN, f"prof@{DOMAIN}", network.net, known))
        return time.perf_counter() - start

    median = statistics.median(aio.run(cost()) for _ in range(20))
    record("search for servers, known academy, ms", round(median * 1000, 2), "<= 5", "median of 20, nobody asked")
    assert median <= 0.005
    report = search(network, DOMAIN, academy=known)
    assert states(report) == {origin: SourceState.NOT_ASKED for origin in RANKS} | {
        Origin.ACADEMY: SourceState.ANSWERED
    }
    assert (report.contacted, network.dns.asked, network.web.seen) == ((), [], [])
    assert [server.host for server in report.servers(Protocol.IMAP)] == ["mail.rectorat.example"]


def test_a_known_academy_loads_nothing_of_the_network() -> None:
    code = (
        "import sys, asyncio; from wizard.discovery import *; from wizard.core.academy import *; "
        "from wizard.core.server import *; "
        "s = tuple(Fact(Server(p, 'm.example', 993), Confidence.HIGH, (), '') for p in Protocol); "
        "q = Question('x.example', 'a@x.example', None, Academy('x', 'X', ('x.example',), servers=s)); "
        "r = asyncio.run(discover(q)); assert len(r.candidates) == 2; "
        "print([m for m in ('dns', 'http', 'defusedxml', 'publicsuffixlist', 'urllib.request') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path.cwd(), check=True)
    assert done.stdout == "[]\n"


def test_a_known_academy_on_demand(network: SmallNetwork) -> None:
    network.web.routes[PLACE] = Reply(200, SAME)
    report = search(network, DOMAIN, academy=academy(Confidence.HIGH), everything=True)
    assert states(report)[Origin.PROVIDER] is SourceState.ANSWERED
    assert [each.rank for each in report.candidates] == [0, 0, 1, 1]


def test_a_barely_known_academy_gives_way_to_the_provider(network: SmallNetwork) -> None:
    network.web.routes[PLACE] = Reply(200, SAME)
    report = search(network, DOMAIN, academy=academy(Confidence.LOW))
    assert [server.host for server in report.servers(Protocol.SMTP)] == [f"smtp.{DOMAIN}"]
    rather = search(network, DOMAIN, academy=academy(Confidence.MEDIUM))
    assert [server.host for server in rather.servers(Protocol.SMTP)] == ["mail.rectorat.example"]


def test_the_better_rank_wins_though_later(network: SmallNetwork) -> None:
    network.web.routes["autoconfig.srv.example/mail/config-v1.1.xml"] = Reply(
        200, config("imap.srv.example", "smtp.srv.example"), delay=0.15
    )
    report = search(network, "srv.example")
    assert states(report)[Origin.SRV] is SourceState.ANSWERED
    assert [server.host for server in report.servers(Protocol.IMAP)] == ["imap.srv.example"]


def test_losers_are_cancelled(network: SmallNetwork) -> None:
    network.web.routes[PLACE] = Reply(200, SAME)
    network.web.routes[f"{DATABASE}/v1.1/{DOMAIN}"] = Reply(200, SAME, delay=4)
    start = time.perf_counter()
    report = search(network, DOMAIN)
    assert time.perf_counter() - start < 4  # before it would have answered
    assert states(report)[Origin.ISPDB] is SourceState.CANCELLED


@pytest.mark.parametrize("delay", [0.5, 0.8])
def test_a_dead_source_costs_no_more_than_the_next_ones_answer(network: SmallNetwork, delay: float) -> None:
    search(network, DOMAIN, 1.0)  # what is loaded once is loaded
    network.web.routes[f"{DATABASE}/v1.1/dead.example"] = Reply(
        200, config("i.dead.example", "s.dead.example"), delay=delay
    )
    report = search(network, "dead.example")
    answer = next(source.seconds for source in report.sources if source.origin is Origin.ISPDB)
    assert states(report)[Origin.PROVIDER] is SourceState.LATE
    how = f"the domain's own place drops everything; Mozilla's list answers after {answer:.2f} s"
    record("search with one dead source, times the next one's answer", round(report.seconds / answer, 2), "<= 2", how)
    assert answer >= delay
    assert report.seconds <= 2 * answer
    assert [server.host for server in report.servers(Protocol.IMAP)] == ["i.dead.example"]


def test_records_wait_two_round_trips_of_the_web_at_most_for_a_dead_provider(network: SmallNetwork) -> None:
    search(network, "deadsrv.example")
    report = search(network, "deadsrv.example")
    answer = next(source.seconds for source in report.sources if source.origin is Origin.SRV)
    assert [server.host for server in report.servers(Protocol.IMAP)] == ["records.deadsrv.example"]
    # an answer of the DNS takes a few milliseconds here: the web is granted the least that two trips need
    assert report.seconds <= answer + 1.2 * aio.SHORTEST


def test_guesses_come_last(network: SmallNetwork) -> None:
    report = search(network, "guess.example")
    found = [(each.server.host, each.server.confidence) for each in report.candidates]
    assert found == [("imap.guess.example", Confidence.LOW), ("smtp.guess.example", Confidence.LOW)]


def test_a_host_elsewhere_is_used_by_consent_only(network: SmallNetwork) -> None:
    network.web.routes[f"{DATABASE}/v1.1/{DOMAIN}"] = Reply(200, config("imap.hosting.example", "smtp.hosting.example"))
    report = search(network, DOMAIN)
    assert report.elsewhere == ("imap.hosting.example", "smtp.hosting.example")
    assert report.servers(Protocol.IMAP) == ()
    assert len(report.servers(Protocol.IMAP, frozenset(report.elsewhere))) == 1
    assert SourceState.CANCELLED not in states(report).values()  # nothing was found that may be used: all are heard
    network.web.routes[f"autoconfig.{DOMAIN}/mail/config-v1.1.xml"] = Reply(404, delay=1.0)
    agreed = search(network, DOMAIN, accept_hosts=frozenset(report.elsewhere))
    assert agreed.servers(Protocol.SMTP, frozenset(report.elsewhere))


def test_everybody_who_was_contacted_is_listed(network: SmallNetwork) -> None:
    report = search(network, "all.example", everything=True)
    web = {seen.partition("/")[0] for seen in network.web.seen}
    assert web == {"all.example", "autoconfig.all.example", "autoconfig.hosting.example", DATABASE}
    assert set(report.contacted) == web | {"imap.all.example", "smtp.all.example"}
    domains = {name.split(".", name.count(".") - 1)[-1] for name, _ in network.dns.asked}
    assert domains == {"all.example", "hosting.example", "thunderbird.net"}


def test_silence_everywhere_ends_at_the_deadline(network: SmallNetwork) -> None:
    network.dns.faults["*"] = Fault.SILENT
    start = time.perf_counter()
    report = search(network, DOMAIN, deadline=0.8)
    assert time.perf_counter() - start < 4  # no source waits for its own deadline, 5 s
    assert {states(report)[origin] for origin in RANKS[1:]} == {SourceState.LATE}
    assert report.candidates == ()


@pytest.mark.parametrize("moment", [0.0, 0.002, 0.01, 0.03, 0.06, 0.1, 0.2, 0.5])
@pytest.mark.parametrize("domain", ["dead.example", "all.example"])
def test_cancelling_at_any_moment_leaves_nothing(network: SmallNetwork, domain: str, moment: float) -> None:
    async def cancelled() -> float:
        question = Question(domain, f"a@{domain}", network.net, everything=True)
        task = asyncio.ensure_future(discover(question))
        await asyncio.sleep(moment)
        start = time.perf_counter()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled() or moment > 0.05
        assert len(asyncio.all_tasks()) == 1
        return time.perf_counter() - start

    _quiet(None)
    before = _sockets()
    assert aio.run(cancelled()) < 1  # no source's own deadline, 5 s
    _quiet(before)


def test_a_slow_line_drops_nobody(network: SmallNetwork, monkeypatch: pytest.MonkeyPatch) -> None:
    domain = "all.example"
    network.web.routes[f"autoconfig.{domain}/mail/config-v1.1.xml"] = Reply(200, config(f"i.{domain}", f"s.{domain}"))
    with (
        FaultyServer(relay(("127.0.0.1", network.web.port), delay=0.3)) as web,
        FaultyServer(relay(("127.0.0.1", network.ports[Protocol.IMAP]), delay=0.3)) as imap,
        FaultyServer(relay(("127.0.0.1", network.ports[Protocol.SMTP]), delay=0.3)) as smtp,
    ):
        monkeypatch.setattr(patterns, "_PORTS", {Protocol.IMAP: imap.port, Protocol.SMTP: smtp.port})
        network.dns.slow["*"] = 0.3
        slow = dataclasses.replace(network.net, https_port=web.port)
        report: DiscoveryReport = aio.run(discover(Question(domain, f"a@{domain}", slow)))
    assert [server.host for server in report.servers(Protocol.IMAP)] == [f"i.{domain}"]


@pytest.mark.parametrize("domain", ["", "essai", "a b.fr", "1.2.3.4", "é.fr", "x.fr/y"])
def test_only_domains(network: SmallNetwork, domain: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(domain)}$"):
        aio.run(discover(Question(domain, "", network.net)))
    assert network.dns.asked == []


def _quiet(sockets: int | None) -> None:
    """Wait until no thread of ours runs, and no more sockets are open than before."""
    end = time.perf_counter() + 5
    while _threads() or (sockets is not None and _sockets() > sockets):
        assert time.perf_counter() < end, (_threads(), _sockets(), sockets)
        time.sleep(0.02)


def _threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("off_loop")]


def _sockets() -> int:
    links = [Path("/proc/self/fd", name) for name in os.listdir("/proc/self/fd")]  # noqa: PTH208
    return sum(link.is_symlink() and os.readlink(link).startswith("socket:") for link in links)  # noqa: PTH115
