# SPDX-License-Identifier: EUPL-1.2
"""Letters ready to be sent: to the help desk, and to whoever runs the network."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.report.samples import CANARY, SYSTEM, blocked, draft, leg
from wizard import wording
from wizard.academies import Catalogue
from wizard.core.probe import (
    Leg,
    LoginRefused,
    NameNotFound,
    ProbeReport,
    Refused,
    Stage,
    TimedOut,
)
from wizard.core.server import Origin
from wizard.core.surroundings import Surroundings
from wizard.core.verdict import verdict
from wizard.report import facts as room
from wizard.report import message, text


def test_the_letter_to_the_help_desk_is_short_enough_and_whole_lines_are_cut() -> None:
    found = room.collect(draft(blocked()), SYSTEM)
    link = message.link("assistance@ac-amiens.fr", message.Message("s & é", text.as_text(found)))
    assert len(link) <= message.LONGEST
    parts = urlsplit(link)
    assert (parts.scheme, parts.path) == ("mailto", "assistance@ac-amiens.fr")
    said = parse_qs(parts.query)
    assert said["subject"] == ["s & é"]
    lines = said["body"][0].split("\r\n")
    assert lines[-1].startswith("[…]")
    assert set(lines[:-2]) <= set(text.as_text(found).splitlines())


def test_the_letter_goes_where_the_academys_file_says() -> None:
    catalogue = Catalogue()
    every = [catalogue.get(name.id) for name in catalogue.names]
    known = [academy for academy in every if message.help_desk_address(academy)]
    assert known
    found = room.collect(draft(blocked()), SYSTEM)
    for academy in known:
        desk = academy.help_desk.value.email if academy.help_desk is not None else ""
        to = message.help_desk_address(academy)
        assert to in (desk, *(fact.value.email for fact in academy.contacts))
        assert not desk or to == desk
        parts = urlsplit(message.help_desk_link(academy, found))
        assert (parts.scheme, parts.path) == ("mailto", to)
    assert message.help_desk_address(None) == ""


@given(subject=st.text(max_size=80), body=st.text(max_size=4000))
@settings(max_examples=60, deadline=None)
def test_any_letter_fits_and_is_read_back(subject: str, body: str) -> None:
    subject = subject.encode("utf-8", "ignore").decode()
    body = body.encode("utf-8", "ignore").decode()
    link = message.link("", message.Message(subject, body))
    assert len(link) <= message.LONGEST
    assert link.startswith("mailto:?subject=")
    assert link.count("&") == 1


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_message_to_the_network_says_what_and_nobody(language: str) -> None:
    wording.set_language(language)
    try:
        found = message.manager_message(blocked(), "ac-amiens.fr")
    finally:
        wording.set_language("fr")
    assert "imap.ac-amiens.fr" in found.body
    assert "993" in found.body
    assert "192.0.2.10" in found.body
    assert "smtp.ac-amiens.fr, port 587" not in found.body  # it passes: nothing is asked for it
    for private in ("camille", "cexemple", CANARY):
        assert private not in found.subject + found.body


def test_only_a_verdict_on_the_network_calls_for_that_message() -> None:
    assert message.concerns_network(verdict(blocked()))
    assert not message.concerns_network(verdict(ProbeReport(leg(Leg.RECEIVE), leg(Leg.SEND))))
    refused = ProbeReport(leg(Leg.RECEIVE, LoginRefused("", "no"), Stage.LOGIN), leg(Leg.SEND))
    assert not message.concerns_network(verdict(refused))


@pytest.mark.parametrize("shut", [TimedOut(5.0), Refused("smtp.ac-amiens.fr", 587)])
def test_a_port_that_does_not_pass_is_asked_for_beside_a_refused_login(shut: TimedOut | Refused) -> None:
    refused = leg(Leg.RECEIVE, LoginRefused("", "no"), Stage.LOGIN)
    report = ProbeReport(refused, leg(Leg.SEND, shut))
    assert message.concerns_network(verdict(report))
    wanted = message.manager_message(report, "ac-amiens.fr").body
    assert "smtp.ac-amiens.fr, port 587" in wanted
    assert "imap.ac-amiens.fr, port 993" not in wanted  # it passes: nothing is asked for it
    away = Surroundings(portal="hotspot.example")
    portal = ProbeReport(leg(Leg.RECEIVE, shut), leg(Leg.SEND, shut), surroundings=away)
    assert not message.concerns_network(verdict(portal))  # sign in first: nobody has to open anything


def test_a_name_that_may_be_mistyped_is_not_the_network_s_matter() -> None:
    unknown = ProbeReport(leg(Leg.RECEIVE, NameNotFound("x"), Stage.RESOLVE), leg(Leg.SEND))
    assert not message.concerns_network(verdict(unknown))


def test_whose_the_servers_are_is_claimed_only_when_an_academy_says_so() -> None:
    claim = wording.translate("Report", "They are the academy’s own mail servers.")
    assert claim in message.manager_message(blocked(), "ac-amiens.fr").body
    found = blocked()
    typed = replace(found.receive, server=replace(found.receive.server, origin=Origin.PERSON))
    assert claim not in message.manager_message(replace(found, receive=typed), "ac-amiens.fr").body
