# SPDX-License-Identifier: EUPL-1.2
"""Each source by itself, against real names, real https and real records on loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.peers.dns_server import Fault
from tests.peers.small_network import DATABASE, SmallNetwork, config
from tests.peers.web_server import Reply, moved
from wizard import aio
from wizard.core.discovered import RANKS, SourceReport, SourceState, Standing
from wizard.core.server import Confidence, Origin, Security
from wizard.discovery import Question, ispdb, mx, provider, records
from wizard.transport.net import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.discovery.question import Source

DOMAIN = "essai.example"
AUTOCONFIG = f"autoconfig.{DOMAIN}"
ZONE = """
@ A 127.0.0.1
autoconfig A 127.0.0.1
"""
HOST_ZONE = "autoconfig A 127.0.0.1\n@ A 127.0.0.1\nmx1.mail A 127.0.0.1\nautoconfig.mail A 127.0.0.1\n"
SAME = config(f"imap.{DOMAIN}", f"smtp.{DOMAIN}")
OTHER = config("imap.hosting.example", "smtp.hosting.example")
ZONES = {
    DOMAIN: ZONE + "@ MX 10 mx1.mail.hosting.example.\n",
    "own.example": "@ MX 10 mail\n",
    "null.example": "@ MX 0 .\n",
    "srv.example": "_imaps._tcp SRV 0 1 993 imap\n_imap._tcp SRV 0 1 143 imap\n_submission._tcp SRV 0 1 587 smtp.else.example.\n",
    "not.example": "_imaps._tcp SRV 0 0 0 .\n_submissions._tcp SRV 0 0 0 .\n",
    "hosting.example": HOST_ZONE,
    "thunderbird.net": "autoconfig A 127.0.0.1\n",
}
HOSTS = (
    DOMAIN,
    AUTOCONFIG,
    DATABASE,
    "hosting.example",
    "autoconfig.hosting.example",
    "autoconfig.mail.hosting.example",
)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallNetwork]:
    with SmallNetwork(tmp_path_factory.mktemp("network"), ZONES, {}, HOSTS) as network:
        yield network


@pytest.fixture
def network(running: SmallNetwork) -> SmallNetwork:
    running.forget()
    running.web.routes.clear()
    return running


def asked(
    source: Source, network: SmallNetwork, domain: str = DOMAIN, **more: object
) -> tuple[SourceReport, list[str]]:
    watch = Watch()
    question = Question(domain, f"prof@{domain}", network.net, **more)  # type: ignore[arg-type]
    return aio.run(source(question, watch)), watch.hosts


def test_the_provider_has_a_file(network: SmallNetwork) -> None:
    network.web.routes[f"{AUTOCONFIG}/mail/config-v1.1.xml"] = Reply(200, SAME)
    report, hosts = asked(provider.ask, network)
    assert (report.origin, report.state, report.authenticated) == (Origin.PROVIDER, SourceState.ANSWERED, True)
    assert [each.server.endpoint for each in report.candidates] == [f"imap.{DOMAIN}:993", f"smtp.{DOMAIN}:465"]
    for each in report.candidates:
        assert (each.rank, each.standing, each.user_name) == (1, Standing.SAME_DOMAIN, "prof")
        assert each.detail == f"https://{AUTOCONFIG}/mail/config-v1.1.xml"
    assert (
        {AUTOCONFIG} <= set(hosts) <= {DOMAIN, AUTOCONFIG}
    )  # the best place may have answered before the others began


@pytest.mark.parametrize(
    "path",
    [
        f"{DOMAIN}/.well-known/autoconfig/mail/config-v1.1.xml",
        f"{AUTOCONFIG}/.well-known/mail-v1.xml",
        f"{DOMAIN}/.well-known/mail-v1.xml",
    ],
)
def test_every_place_is_looked_at(network: SmallNetwork, path: str) -> None:
    network.web.routes[path] = Reply(200, SAME)
    report, _ = asked(provider.ask, network)
    assert [each.detail for each in report.candidates] == [f"https://{path}"] * 2
    assert not [seen for seen in network.web.seen if "prof" in seen or "?" in seen]


def test_the_first_place_that_can_be_used_wins(network: SmallNetwork) -> None:
    network.web.routes[f"{AUTOCONFIG}/mail/config-v1.1.xml"] = Reply(200, b"<html>hello</html>", delay=0.1)
    network.web.routes[f"{DOMAIN}/.well-known/autoconfig/mail/config-v1.1.xml"] = Reply(200, SAME, delay=0.2)
    network.web.routes[f"{DOMAIN}/.well-known/mail-v1.xml"] = Reply(200, OTHER)
    report, _ = asked(provider.ask, network)
    assert report.candidates[0].server.host == f"imap.{DOMAIN}"


@pytest.mark.parametrize(
    ("reply", "state", "code"),
    [
        (Reply(404), SourceState.NOTHING, ""),
        (Reply(410), SourceState.NOTHING, ""),
        (Reply(500), SourceState.FAILED, "status"),
        (Reply(200, b"not xml"), SourceState.FAILED, "not-xml"),
        (Reply(200, b"<html/>"), SourceState.FAILED, "no-provider"),
        (Reply(200, b"x" * 300_000), SourceState.FAILED, "too-large"),
        (moved("https://autoconfig.hosting.example/x"), SourceState.FAILED, "redirect-elsewhere"),
        (moved("http://essai.example/x"), SourceState.FAILED, "redirect-plain"),
        (Reply(200, config("h", "s.fr")), SourceState.ANSWERED, ""),
    ],
)
def test_what_the_provider_may_say(network: SmallNetwork, reply: Reply, state: SourceState, code: str) -> None:
    network.web.routes[f"{AUTOCONFIG}/mail/config-v1.1.xml"] = reply
    report, hosts = asked(provider.ask, network)
    assert (report.state, report.code) == (state, code)
    assert "autoconfig.hosting.example" not in hosts


def test_a_redirect_elsewhere_needs_consent_for_that_host(network: SmallNetwork) -> None:
    network.web.routes[f"{AUTOCONFIG}/mail/config-v1.1.xml"] = moved("https://autoconfig.hosting.example/x")
    network.web.routes["autoconfig.hosting.example/x"] = Reply(200, OTHER)
    report, hosts = asked(provider.ask, network, accept_hosts=frozenset({"autoconfig.hosting.example"}))
    assert "autoconfig.hosting.example" in hosts
    assert {each.standing for each in report.candidates} == {Standing.ELSEWHERE}


def test_a_redirect_elsewhere_names_the_host_it_leads_to(network: SmallNetwork) -> None:
    network.web.routes[f"{AUTOCONFIG}/mail/config-v1.1.xml"] = Reply(404)
    network.web.routes[f"{DOMAIN}/.well-known/mail-v1.xml"] = moved("https://autoconfig.hosting.example/x")
    report, hosts = asked(provider.ask, network)
    assert (report.code, report.led_to) == ("redirect-elsewhere", "autoconfig.hosting.example")
    assert "autoconfig.hosting.example" not in hosts


def test_a_real_name_fills_its_placeholder_and_goes_nowhere(network: SmallNetwork) -> None:
    network.web.routes[f"{AUTOCONFIG}/mail/config-v1.1.xml"] = Reply(
        200, SAME.replace(b"%EMAILLOCALPART%", b"%REALNAME%")
    )
    report, _ = asked(provider.ask, network, real_name="Camille Exemple")
    assert {each.user_name for each in report.candidates} == {"Camille Exemple"}
    assert not [seen for seen in network.web.seen if "Camille" in seen]
    assert asked(provider.ask, network)[0].candidates == ()


def test_a_login_in_a_browser_only(network: SmallNetwork) -> None:
    network.web.routes[f"{AUTOCONFIG}/mail/config-v1.1.xml"] = Reply(200, config("imap.x.fr", "smtp.x.fr", "OAuth2"))
    report, _ = asked(provider.ask, network)
    assert (report.state, report.oauth_only) == (SourceState.ANSWERED, True)
    assert [each.server.host for each in report.candidates] == ["imap.x.fr"]


def test_the_database_is_told_the_domain_only(network: SmallNetwork) -> None:
    network.web.routes[f"{DATABASE}/v1.1/{DOMAIN}"] = Reply(200, OTHER)
    report, hosts = asked(ispdb.ask, network)
    assert (network.web.seen, hosts) == ([f"{DATABASE}/v1.1/{DOMAIN}"], [DATABASE])
    assert {(each.rank, each.standing) for each in report.candidates} == {(2, Standing.ELSEWHERE)}
    assert {each.server.confidence for each in report.candidates} == {Confidence.MEDIUM}


def test_records_of_the_domain(network: SmallNetwork) -> None:
    report, hosts = asked(records.ask, network, "srv.example")
    found = [(each.server.endpoint, each.server.security, each.standing) for each in report.candidates]
    assert found == [
        ("imap.srv.example:993", Security.TLS, Standing.SAME_DOMAIN),
        ("imap.srv.example:143/starttls", Security.STARTTLS, Standing.SAME_DOMAIN),
        ("smtp.else.example:587/starttls", Security.STARTTLS, Standing.ELSEWHERE),
    ]
    assert report.candidates[0].detail == "_imaps._tcp.srv.example SRV 0 1 993 imap.srv.example"
    assert (report.authenticated, report.candidates[0].server.confidence) == (False, Confidence.LOW)
    assert (report.candidates[0].rank, hosts) == (RANKS.index(Origin.SRV), [])


def test_dnssec_raises_the_confidence_not_the_standing(network: SmallNetwork) -> None:
    network.dns.proven = True
    report, _ = asked(records.ask, network, "srv.example")
    assert report.authenticated
    assert {each.server.confidence for each in report.candidates} == {Confidence.MEDIUM}
    assert report.candidates[-1].standing is Standing.ELSEWHERE


@pytest.mark.parametrize(
    ("domain", "fault", "state", "code"),
    [
        ("not.example", None, SourceState.NOTHING, "not-offered"),
        (DOMAIN, None, SourceState.NOTHING, ""),
        (DOMAIN, Fault.REFUSED, SourceState.FAILED, "resolver-refuses"),
    ],
)
def test_no_records(network: SmallNetwork, domain: str, fault: Fault | None, state: SourceState, code: str) -> None:
    if fault is not None:
        network.dns.faults["*"] = fault
    report, _ = asked(records.ask, network, domain)
    assert (report.state, report.code) == (state, code)


def test_who_receives_the_mail_is_asked_once(network: SmallNetwork) -> None:
    network.web.routes[f"{DATABASE}/v1.1/hosting.example"] = Reply(200, OTHER)
    report, hosts = asked(mx.ask, network)
    assert {(each.rank, each.standing) for each in report.candidates} == {(4, Standing.ELSEWHERE)}
    assert {each.user_name for each in report.candidates} == {"prof"}
    assert set(hosts) == {
        "autoconfig.mail.hosting.example",
        "autoconfig.hosting.example",
        "hosting.example",
        DATABASE,
    }  # mail.hosting.example has no address
    assert [name for name, kind in network.dns.asked if kind == "MX"] == [DOMAIN]


@pytest.mark.parametrize(
    ("domain", "code"),
    [("own.example", ""), ("null.example", "not-offered"), ("srv.example", ""), ("no.example", "resolver-refuses")],
)
def test_nobody_else_receives_the_mail(network: SmallNetwork, domain: str, code: str) -> None:
    report, hosts = asked(mx.ask, network, domain)
    assert (report.code, report.candidates, hosts, network.web.seen) == (code, (), [], [])


@pytest.mark.parametrize(
    ("host", "domains"),
    [
        ("mx1.mail.ovh.net", ("mail.ovh.net", "ovh.net")),
        ("mx.ovh.net", ("ovh.net",)),
        ("ovh.net", ("ovh.net",)),
        ("mx.essai.example", ()),
        ("localhost", ()),
    ],
)
def test_domains_of_a_receiving_host(host: str, domains: tuple[str, ...]) -> None:
    assert mx.domains_of(host, DOMAIN) == domains
