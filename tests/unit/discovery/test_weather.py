# SPDX-License-Identifier: EUPL-1.2
"""The whole search in any weather: whatever names and web servers do, a report comes, in time, and nothing is left."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.peers.dns_server import Fault
from tests.peers.small_network import DATABASE, SmallNetwork, config
from tests.peers.web_server import Reply, moved
from wizard import aio
from wizard.core.discovered import RANKS, DiscoveryReport, SourceState, Standing
from wizard.core.server import Protocol
from wizard.discovery import Question, discover
from wizard.transport import suffixes

if TYPE_CHECKING:
    from collections.abc import Iterator

DOMAIN = "essai.example"
ZONE = """
@ A 127.0.0.1
@ MX 10 mx.hosting.example.
autoconfig A 127.0.0.1
webmail A 127.0.0.1
_imaps._tcp SRV 0 1 993 imap
_submissions._tcp SRV 0 1 465 smtp
"""
ZONES = {
    DOMAIN: ZONE,
    "hosting.example": "autoconfig A 127.0.0.1\n@ A 127.0.0.1\n",
    "thunderbird.net": "autoconfig A 127.0.0.1\n",
}
HOSTS = (DOMAIN, f"autoconfig.{DOMAIN}", f"webmail.{DOMAIN}", "hosting.example", "autoconfig.hosting.example", DATABASE)
PLACES = (
    f"autoconfig.{DOMAIN}/mail/config-v1.1.xml",
    f"{DOMAIN}/.well-known/mail-v1.xml",
    f"{DATABASE}/v1.1/{DOMAIN}",
    "autoconfig.hosting.example/mail/config-v1.1.xml",
    f"webmail.{DOMAIN}/",
)
NAMES = (f"_imaps._tcp.{DOMAIN}", f"_submissions._tcp.{DOMAIN}", DOMAIN, f"autoconfig.{DOMAIN}", DATABASE, "*")
REPLIES = (
    Reply(200, config(f"imap.{DOMAIN}", f"smtp.{DOMAIN}")),
    Reply(200, config("imap.hosting.example", "smtp.hosting.example"), delay=0.3),
    Reply(200, config("imap.x.fr", "smtp.x.fr", "OAuth2")),
    Reply(200, b"<clientConfig><emailProvider/></clientConfig>"),
    Reply(200, b"\xff\xfe<"),
    Reply(200, b"x" * 300_000, chunked=True),
    Reply(200, b"x" * 500, drip=0.1),
    Reply(500),
    Reply(raw=b""),
    Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"),
    Reply(delay=20),
    moved("https://messagerie.education.gouv.fr/"),
    moved(f"https://{DOMAIN}/"),
    moved("http://x"),
)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallNetwork]:
    with SmallNetwork(tmp_path_factory.mktemp("network"), ZONES, {}, HOSTS) as running:
        yield running


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    replies=st.dictionaries(st.sampled_from(PLACES), st.sampled_from(REPLIES)),
    faults=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(Fault), max_size=2),
    everything=st.booleans(),
)
def test_any_weather(
    network: SmallNetwork, replies: dict[str, Reply], faults: dict[str, Fault], everything: bool
) -> None:
    network.forget()
    network.web.routes.clear()
    network.web.routes.update(replies)
    network.dns.faults.update(faults)
    question = Question(DOMAIN, f"a@{DOMAIN}", network.net, everything=everything)
    start = time.perf_counter()
    report: DiscoveryReport = aio.run(discover(question, deadline=1.0))
    assert time.perf_counter() - start < 4  # no source waits for its own deadline, 5 s
    assert tuple(source.origin for source in report.sources) == RANKS
    for source in report.sources:
        assert (source.state is SourceState.ANSWERED) is bool(source.candidates or source.oauth_only), source
    for each in report.candidates:
        assert (each.standing is Standing.SAME_DOMAIN) is suffixes.same_site(each.server.host, DOMAIN)
    for protocol in Protocol:
        assert all(suffixes.same_site(server.host, DOMAIN) for server in report.servers(protocol))
    assert {seen.partition("/")[0] for seen in network.web.seen} <= set(report.contacted)
    _no_threads()


def _no_threads() -> None:
    end = time.perf_counter() + 5
    while any(thread.name.startswith("off_loop") for thread in threading.enumerate()):
        assert time.perf_counter() < end
        time.sleep(0.02)
