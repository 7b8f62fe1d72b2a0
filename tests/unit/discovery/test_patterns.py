# SPDX-License-Identifier: EUPL-1.2
"""Guesses of host names: few, under TLS from the first byte, marked as guesses."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.peers.small_network import SmallNetwork
from tests.real.faults import DroppingPort
from wizard import aio
from wizard.core.discovered import Standing
from wizard.core.server import Confidence, Origin, Protocol, Security
from wizard.discovery import Question, patterns
from wizard.discovery.patterns import candidates
from wizard.transport import deadlines
from wizard.transport.net import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_guesses_of_a_domain() -> None:
    imap, smtp = candidates(" AC-Essai.example ")
    assert [server.host.split(".")[0] for server in imap] == ["imap", "mail", "messagerie", "courrier", "webmail"]
    assert [server.endpoint for server in smtp][:2] == ["smtp.ac-essai.example:465", "smtps.ac-essai.example:465"]
    for server in (*imap, *smtp):
        assert server.origin is Origin.PATTERN
        assert server.confidence is Confidence.VERY_LOW
        assert server.security is Security.TLS


@given(st.text(max_size=30))
def test_nothing_but_a_domain_is_guessed_about(text: str) -> None:
    try:
        imap, _ = candidates(text)
    except ValueError:
        return
    assert imap[0].host.isascii()
    assert not set(imap[0].host) & set(" @/:?#")


@pytest.mark.parametrize(
    "text", ["", "ac-amiens", "a@b.fr", "http://x.fr", "x.fr/y", "académie.fr", "-x.fr", "1.2.3.4"]
)
def test_refused(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text) or "^$"):
        candidates(text)


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallNetwork]:
    zones = {
        "essai.example": "mail A 127.0.0.1\nmessagerie A 127.0.0.1\nsmtp A 127.0.0.1\n",
        "dead.example": "imap A 127.0.0.2\nmail A 127.0.0.1\nsmtp A 127.0.0.1\n",
        "other.example": "imap A 127.0.0.1\nsmtp A 127.0.0.1\n",
    }
    hosts = tuple(
        f"{name}.{zone}" for zone in ("essai.example", "dead.example") for name in ("mail", "messagerie", "smtp")
    )
    with (
        SmallNetwork(tmp_path_factory.mktemp("network"), zones, {}, hosts) as running,
        DroppingPort("127.0.0.2", running.ports[Protocol.IMAP]),
    ):
        yield running


def asked(network: SmallNetwork, domain: str, *, everything: bool = False, **ports: int) -> tuple[list[str], list[str]]:
    watch = Watch()
    question = Question(domain, f"a@{domain}", network.net, everything=everything)
    placed = network.ports | {Protocol(name): port for name, port in ports.items()}
    report = aio.run(patterns.ask(question, watch, ports=placed))
    assert {each.standing for each in report.candidates} <= {Standing.SAME_DOMAIN}
    return [each.server.host for each in report.candidates], sorted(watch.hosts)


def test_the_more_usual_name_wins(network: SmallNetwork) -> None:
    found, hosts = asked(network, "essai.example")
    assert found == ["mail.essai.example", "smtp.essai.example"]
    assert hosts == ["mail.essai.example", "messagerie.essai.example", "smtp.essai.example"]
    every, _ = asked(network, "essai.example", everything=True)
    assert every == [f"{name}.essai.example" for name in ("mail", "messagerie", "smtp", "mail", "messagerie")]


def test_a_dead_guess_costs_little(network: SmallNetwork) -> None:
    start = time.perf_counter()
    found, _ = asked(network, "dead.example")
    assert found == ["mail.dead.example", "smtp.dead.example"]
    assert time.perf_counter() - start < deadlines.CONNECT  # not the dead one's own time


def test_another_name_is_no_answer(network: SmallNetwork) -> None:
    found, hosts = asked(network, "other.example")
    assert (found, hosts) == ([], ["imap.other.example", "smtp.other.example"])


def test_another_greeting_is_no_answer(network: SmallNetwork) -> None:
    found, _ = asked(network, "essai.example", imap=network.ports[Protocol.SMTP])
    assert found == ["smtp.essai.example"]


def test_a_resolver_that_names_one_address_for_all(network: SmallNetwork) -> None:
    network.dns.everybody = "127.0.0.1"
    try:
        assert asked(network, "other.example")[0] == []
    finally:
        network.forget()
