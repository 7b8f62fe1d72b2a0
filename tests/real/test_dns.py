# SPDX-License-Identifier: EUPL-1.2
"""Records of real name servers: knot serves, unbound resolves; weights, aliases, DNSSEC, lame delegations."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.peers.knot import PACKAGES, PROGRAMS, NameServers
from tests.real.require import require_programs, require_root
from wizard import aio
from wizard.core.discovered import SourceState, Standing
from wizard.core.server import Confidence
from wizard.discovery import Question
from wizard.discovery import records as srv_source
from wizard.transport import Trust, records
from wizard.transport.net import Net, Watch
from wizard.transport.proxies import Proxies
from wizard.transport.records import NameFault

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.servers
LONG = "".join(f"_imaps._tcp SRV 0 1 993 a-rather-long-name-of-a-mail-server-{n:02}\n" for n in range(60))
ZONES = {
    "signed.example": """
imap A 127.0.0.1
_imaps._tcp SRV 10 60 993 a
_imaps._tcp SRV 10 30 993 b
_imaps._tcp SRV 10 10 993 c
_imaps._tcp SRV 20 0 1993 last
_submissions._tcp SRV 0 0 0 .
_submission._tcp SRV 0 1 587 smtp.plain.example.
_imap._tcp CNAME alias.plain.example.
@ MX 20 second
@ MX 10 first
bare TXT "x"
""",
    "plain.example": "alias SRV 0 1 143 imap\nimap A 127.0.0.1\n@ MX 10 mx\nmx CNAME imap\n",
    "long.example": LONG,
}
LAME = "lame.example"  # the resolver is sent to a server that does not have the zone


@pytest.fixture(scope="module")
def net(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Net]:
    require_root("the name servers keep it")
    require_programs(PACKAGES, *PROGRAMS)
    place = tmp_path_factory.mktemp("names")
    with NameServers(place, ZONES, signed=("signed.example",), lame=(LAME,)) as servers:
        yield Net(Trust(), nameserver=servers.resolver, proxies=Proxies())


def test_weights_over_a_thousand_draws(net: Net) -> None:
    async def draws() -> Counter[str]:
        found: Counter[str] = Counter()
        for _ in range(1000):
            answer = await records.srv("_imaps._tcp.signed.example", net)
            assert answer.items[-1].host == "last.signed.example"
            found[answer.items[0].host[0]] += 1
        return found

    found = aio.run(draws())
    for name, share in (("a", 0.6), ("b", 0.3), ("c", 0.1)):
        sigma = (1000 * share * (1 - share)) ** 0.5
        assert abs(found[name] - 1000 * share) <= 3.5 * sigma, found


def test_dnssec_is_told_from_none(net: Net) -> None:
    assert aio.run(records.srv("_imaps._tcp.signed.example", net)).authenticated
    assert aio.run(records.mx("signed.example", net)).authenticated
    assert not aio.run(records.mx("plain.example", net)).authenticated


def test_an_alias_out_of_the_signed_zone_is_not_proven(net: Net) -> None:
    answer = aio.run(records.srv("_imap._tcp.signed.example", net))
    assert [(each.host, each.port) for each in answer.items] == [("imap.plain.example", 143)]
    assert not answer.authenticated


def test_receiving_hosts_in_order(net: Net) -> None:
    assert aio.run(records.mx("signed.example", net)).items == ("first.signed.example", "second.signed.example")
    assert aio.run(records.mx("plain.example", net)).items == ("mx.plain.example",)


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("_submissions._tcp.signed.example", NameFault.NOT_OFFERED),
        ("_pop3._tcp.signed.example", NameFault.NXDOMAIN),
        ("_imaps._tcp.plain.example", NameFault.NXDOMAIN),
        ("bare.signed.example", NameFault.NO_DATA),
        (f"_imaps._tcp.{LAME}", NameFault.REFUSED),
    ],
)
def test_why_there_is_none(net: Net, name: str, fault: NameFault) -> None:
    assert aio.run(records.srv(name, net)).fault is fault


def test_a_long_answer(net: Net) -> None:
    assert len(aio.run(records.srv("_imaps._tcp.long.example", net)).items) == 60


def test_addresses_follow_aliases(net: Net) -> None:
    found = aio.run(records.addresses("mx.plain.example", 993, net))
    assert [address.sockaddr[:2] for address in found] == [("127.0.0.1", 993)]
    assert aio.run(records.address_known("mx.plain.example", net)) is None
    assert aio.run(records.address_known("nobody.plain.example", net)) is NameFault.NXDOMAIN


def test_the_source_carries_all_of_it(net: Net) -> None:
    question = Question("signed.example", "a@signed.example", net)
    report = aio.run(srv_source.ask(question, Watch()))
    assert report.state is SourceState.ANSWERED
    by_host = {each.server.host: each for each in report.candidates}
    assert by_host["last.signed.example"].server.confidence is Confidence.MEDIUM
    assert by_host["smtp.plain.example"].standing is Standing.ELSEWHERE
    assert by_host["imap.plain.example"].server.confidence is Confidence.LOW
    assert not report.authenticated
