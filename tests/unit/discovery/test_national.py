# SPDX-License-Identifier: EUPL-1.2
"""The national mail is noticed without a password: who receives the mail, where the webmail leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.peers.dns_server import Fault
from tests.peers.small_network import SmallNetwork
from tests.peers.web_server import Reply, moved
from wizard import aio
from wizard.core.discovered import National
from wizard.discovery import Question, discover, national
from wizard.transport.net import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator

WEB = "webmail A 127.0.0.1\nmessagerie A 127.0.0.1\n"
ZONES = {
    "moved.example": "@ MX 5 filter.example.\n@ MX 10 mx1.messagerie.education.gouv.fr.\n",
    "web.example": WEB,
    "near.example": "@ MX 10 mx.education.gouv.fr.example.\n",
}
HOSTS = tuple(f"{name}.web.example" for name in ("webmail", "messagerie"))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallNetwork]:
    with SmallNetwork(tmp_path_factory.mktemp("network"), ZONES, {}, HOSTS) as network:
        yield network


@pytest.fixture
def network(running: SmallNetwork) -> SmallNetwork:
    running.forget()
    running.web.routes.clear()
    return running


def look(network: SmallNetwork, domain: str) -> National | None:
    found: National | None = aio.run(national.look(Question(domain, f"a@{domain}", network.net), Watch()))
    return found


def test_the_receiving_host_is_the_ministrys(network: SmallNetwork) -> None:
    assert look(network, "moved.example") == National("mx", "mx1.messagerie.education.gouv.fr")
    assert look(network, "near.example") is None


@pytest.mark.parametrize(
    "reply",
    [
        moved("https://messagerie.education.gouv.fr/login"),
        moved("http://messagerie.education.gouv.fr/", 301),
        moved("https://webmail.web.example/next"),
    ],
)
def test_the_webmail_leads_there(network: SmallNetwork, reply: Reply) -> None:
    network.web.routes["webmail.web.example/"] = reply
    network.web.routes["webmail.web.example/next"] = moved("https://messagerie.education.gouv.fr/")
    assert look(network, "web.example") == National("redirect", "messagerie.education.gouv.fr")
    asked = {name for name, _ in network.dns.asked}
    assert asked == {"web.example", "webmail.web.example", "messagerie.web.example"}  # nothing is followed there


@pytest.mark.parametrize("reply", [Reply(200, b"login"), moved("https://ailleurs.example/"), Reply(500)])
def test_no_sign(network: SmallNetwork, reply: Reply) -> None:
    network.web.routes["webmail.web.example/"] = reply
    assert look(network, "web.example") is None


def test_nothing_is_asked_for_the_ministrys_own_domain(network: SmallNetwork) -> None:
    assert look(network, "education.gouv.fr") is None
    assert network.dns.asked == []


def test_the_search_tells_it_and_lists_the_hosts(network: SmallNetwork) -> None:
    network.web.routes["webmail.web.example/"] = moved("https://messagerie.education.gouv.fr/")
    network.dns.faults["autoconfig.thunderbird.net"] = Fault.NXDOMAIN
    report = aio.run(discover(Question("web.example", "a@web.example", network.net), deadline=4))
    assert report.national == National("redirect", "messagerie.education.gouv.fr")
    assert {"webmail.web.example", "messagerie.web.example"} <= set(report.contacted)
