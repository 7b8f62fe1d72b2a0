# SPDX-License-Identifier: EUPL-1.2
"""The rules of the verdict: each code on what shows it, none without evidence, the most specific first."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.core.test_probe import BAD, FACTS, SERVERS, leg, report
from wizard import RELEASED
from wizard.core import around, judging
from wizard.core.antivirus import product
from wizard.core.probe import (
    BadCertificate,
    CertificateFault,
    Family,
    Leg,
    LoginRefused,
    NameNotFound,
    NoNetwork,
    NotTried,
    Passed,
    ProbeReport,
    Refused,
    SenderRefused,
    ServerSaid,
    Stage,
    TimedOut,
    TlsFailed,
    TlsReason,
    Unreachable,
    family,
)
from wizard.core.server import Confidence
from wizard.core.surroundings import Look, PortLook, Proxy, Resolver, Surroundings
from wizard.core.verdict import Actor, Code, Evidence, verdict

OUT = Surroundings(route=Look.YES, families=(4,), resolver=Resolver.ANSWERS, domain_known=Look.YES)
DROPPED = TimedOut(5.0)
NAMELESS = NoNetwork("resolver: 4 s")


def held_up(outcome: object = DROPPED, stage: Stage = Stage.CONNECT, **seen: object) -> ProbeReport:
    """Both legs end alike; what was seen around."""
    legs = (leg(Leg.RECEIVE, outcome, stage), leg(Leg.SEND, outcome, stage))  # type: ignore[arg-type]
    return report(*legs, surroundings=replace(OUT, **seen))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("seen", "code", "evidence"),
    [
        (held_up(route=Look.NO, web=Look.SILENT), Code.NO_NETWORK, Evidence.NO_ROUTE),
        (held_up(NAMELESS, Stage.RESOLVE, resolver=Resolver.ABSENT), Code.NO_NETWORK, Evidence.NO_RESOLVER),
        (held_up(NAMELESS, Stage.RESOLVE, resolver=Resolver.SILENT), Code.RESOLVER_SILENT, Evidence.RESOLVER_SILENT),
        (held_up(NAMELESS, Stage.RESOLVE, resolver=Resolver.REFUSES), Code.RESOLVER_REFUSES, Evidence.RESOLVER_REFUSES),
        (held_up(portal="hotspot.example", web=Look.YES), Code.CAPTIVE_PORTAL, Evidence.LED_AWAY),
        (held_up(web=Look.YES), Code.MAIL_BLOCKED, Evidence.WEB_ANSWERS),
        (held_up(Unreachable("imap.example", 993), web=Look.YES), Code.MAIL_BLOCKED, Evidence.WEB_ANSWERS),
        (held_up(web=Look.SILENT), Code.NOTHING_PASSES, Evidence.WEB_SILENT),
        (held_up(web=Look.SILENT, proxy=Proxy.UNREAD), Code.NOTHING_PASSES, Evidence.PROXY_SCRIPT),
        (held_up(web=Look.SILENT, proxy=Proxy.UNSPOKEN), Code.NOTHING_PASSES, Evidence.PROXY_KIND),
        (held_up(web=Look.NO, proxy=Proxy.WORKS, proxy_host="p"), Code.PROXY_ONLY, Evidence.PROXY_WORKS),
        (held_up(web=Look.SILENT, proxy=Proxy.ASKS_LOGIN), Code.PROXY_LOGIN, Evidence.PROXY_ASKS_LOGIN),
        (held_up(web=Look.YES, proxy=Proxy.ASKS_LOGIN), Code.MAIL_BLOCKED, Evidence.WEB_ANSWERS),
        (
            held_up(NameNotFound("x"), Stage.RESOLVE, hidden=("imap.example", "smtp.example")),
            Code.NAME_HIDDEN,
            Evidence.DOMAIN_KNOWN,
        ),
        (held_up(Refused("x", 1), hidden=("imap.example", "smtp.example")), Code.NAME_HIDDEN, Evidence.SINKHOLED),
    ],
    ids=lambda value: value.value if isinstance(value, Code | Evidence) else "",
)
def test_what_holds_up_both_legs(seen: ProbeReport, code: Code, evidence: Evidence) -> None:
    said = verdict(seen)
    assert said.code is code
    assert evidence in said.evidence
    assert said.legs == (Leg.RECEIVE, Leg.SEND)
    assert said.ports == (993, 465)


def test_a_closed_port_is_not_called_a_filter() -> None:
    """« Closed » may well be the server's own word: only silence or « no way » beside a web that works speaks of one."""
    for web in Look:
        assert verdict(held_up(Refused("imap.example", 993), web=web)).code is Code.PORT_CLOSED


def test_another_port_that_passes_is_not_all_mail_blocked() -> None:
    submission = (PortLook("smtp.example", 587, Look.YES),)
    assert verdict(held_up(web=Look.YES, ports=submission)).code is Code.PORT_SILENT
    sending = report(send=leg(Leg.SEND, DROPPED, Stage.CONNECT), surroundings=replace(OUT, ports=submission))
    said = verdict(sending)
    assert (said.code, said.instead, said.legs) == (Code.SENDING_OTHER_PORT, 587, (Leg.SEND,))
    closed = replace(OUT, ports=(PortLook("smtp.example", 587, Look.SILENT),))
    assert verdict(replace(sending, surroundings=closed)).code is Code.PORT_SILENT


def test_an_unknown_name_is_hidden_only_where_it_is_known_for_sure() -> None:
    unknown = held_up(NameNotFound("x"), Stage.RESOLVE, hidden=("imap.example", "smtp.example"))
    guessed = {which: replace(server, confidence=Confidence.MEDIUM) for which, server in SERVERS.items()}
    typed = report(
        replace(unknown.receive, server=guessed[Leg.RECEIVE]),
        replace(unknown.send, server=guessed[Leg.SEND]),
        surroundings=unknown.surroundings,
    )
    assert verdict(typed).code is Code.NAME_NOT_FOUND
    half = replace(held_up(Refused("x", 1)), surroundings=replace(OUT, hidden=("imap.example",)))
    assert (verdict(half).code, verdict(half).legs) == (Code.NAME_HIDDEN, (Leg.RECEIVE,))
    nowhere = replace(unknown, surroundings=replace(OUT, hidden=("imap.example",), domain_known=Look.NO))
    assert verdict(nowhere).code is Code.NAME_NOT_FOUND


def test_no_way_to_one_host_is_not_no_network() -> None:
    way = held_up(NoNetwork("no route"), web=Look.UNKNOWN)
    assert verdict(way).code is Code.UNREACHABLE
    assert verdict(replace(way, surroundings=None)).code is Code.NO_NETWORK


def early(print_: str) -> BadCertificate:
    """A certificate that is not valid yet."""
    return BadCertificate(CertificateFault.NOT_YET_VALID, replace(FACTS, fingerprint_sha256=print_))


def test_the_clock_is_wrong_only_with_proof() -> None:
    one = report(leg(Leg.RECEIVE, early("A"), Stage.TLS), at="2027-01-01T00:00:00+00:00")
    assert verdict(one).code is Code.NOT_YET_VALID
    assert verdict(replace(one, at=f"{RELEASED}T00:00:00+00:00")).code is Code.NOT_YET_VALID
    assert verdict(replace(one, at="2016-01-01T00:00:00+00:00")).code is Code.CLOCK_WRONG
    behind = replace(one, at="2025-12-20T00:00:00+00:00", surroundings=Surroundings(clock_off=-20 * 86_400.0))
    assert Evidence.CLOCK_OFF in verdict(behind).evidence
    for off in (-3_600.0, 20 * 86_400.0, -60 * 86_400.0):  # too little, the wrong way, too much: not valid then either
        assert Evidence.CLOCK_OFF not in verdict(replace(behind, surroundings=Surroundings(clock_off=off))).evidence
    both = replace(one, send=leg(Leg.SEND, early("B"), Stage.TLS))
    assert Evidence.TWO_CERTIFICATES in verdict(both).evidence
    same = replace(one, send=leg(Leg.SEND, early("A"), Stage.TLS))
    assert verdict(same).code is Code.NOT_YET_VALID


def test_a_clock_that_is_ahead_makes_certificates_look_expired() -> None:
    ended = BadCertificate(CertificateFault.EXPIRED, FACTS)
    one = report(leg(Leg.RECEIVE, ended, Stage.TLS), at="2027-01-15T00:00:00+00:00")
    assert verdict(one).code is Code.EXPIRED
    ahead = verdict(replace(one, surroundings=Surroundings(clock_off=365 * 86_400.0)))
    assert (ahead.code, ahead.evidence[0]) == (Code.CLOCK_WRONG, Evidence.CLOCK_OFF)
    for off in (0.0, -365 * 86_400.0, 30 * 86_400.0):  # right, behind, or it ended all the same
        assert verdict(replace(one, surroundings=Surroundings(clock_off=off))).code is Code.EXPIRED
    # a clock that is behind proves nothing about what has ended
    assert verdict(replace(one, at="2016-01-01T00:00:00+00:00")).code is Code.EXPIRED
    undated = replace(ended, facts=replace(FACTS, not_after=""))
    broken = report(leg(Leg.RECEIVE, undated, Stage.TLS), at=one.at, surroundings=Surroundings(clock_off=1e7))
    assert verdict(broken).code is Code.EXPIRED


PORTALS = BadCertificate(CertificateFault.UNKNOWN_AUTHORITY, replace(FACTS, names=("hotspot.example",)))
NOT_TLS = TlsFailed(TlsReason.NOT_TLS)


@pytest.mark.parametrize(
    ("outcomes", "seen", "evidence"),
    [
        ((NOT_TLS, NOT_TLS), {"web_on_mail": (993, 465)}, {Evidence.WEB_ON_MAIL}),
        ((NOT_TLS, NOT_TLS), {"portal": "hotspot.example"}, {Evidence.LED_AWAY}),
        ((PORTALS, PORTALS), {"portal": "hotspot.example"}, {Evidence.LED_AWAY, Evidence.OTHERS_CERTIFICATE}),
        ((PORTALS, TimedOut(5.0)), {"portal": "h"}, {Evidence.LED_AWAY, Evidence.OTHERS_CERTIFICATE}),
        ((TimedOut(5.0), TimedOut(5.0)), {"web_on_mail": (993,)}, {Evidence.WEB_ON_MAIL}),
    ],
)
def test_a_portal_that_takes_the_mail_ports_over(
    outcomes: tuple[object, object], seen: dict[str, object], evidence: set[Evidence]
) -> None:
    legs = [leg(which, outcome, Stage.TLS) for which, outcome in zip(Leg, outcomes, strict=True)]  # type: ignore[arg-type]
    said = verdict(report(*legs, surroundings=Surroundings(**seen)))  # type: ignore[arg-type]
    assert (said.code, set(said.evidence), said.actors) == (Code.CAPTIVE_PORTAL, evidence, (Actor.YOU,))
    assert said.legs == (Leg.RECEIVE, Leg.SEND)
    assert said.family is Family.NETWORK  # no mail server was met: nobody broke trust


def test_who_reads_along_is_no_portal_and_a_portal_needs_evidence() -> None:
    forged = BadCertificate(CertificateFault.INTERCEPTED, replace(FACTS, names=("imap.example", "smtp.example")))
    away = Surroundings(portal="www.autre.example")
    both = [leg(which, forged, Stage.TLS) for which in Leg]
    assert verdict(report(*both, surroundings=away)).code is Code.INTERCEPTED
    spoken = [leg(which, NOT_TLS, Stage.TLS) for which in Leg]
    assert verdict(report(*spoken, surroundings=Surroundings())).code is Code.NOT_TLS
    assert verdict(report(spoken[0], surroundings=away)).code is Code.NOT_TLS  # sending works
    refused = leg(Leg.SEND, LoginRefused(), Stage.LOGIN)
    assert verdict(report(spoken[0], refused, surroundings=away)).code is Code.NOT_TLS


def test_known_products_are_named() -> None:
    avast = replace(FACTS, issuer="Common Name: Avast Web/Mail Shield Root, Organization: Avast Web/Mail Shield")
    for fault in (CertificateFault.INTERCEPTED, CertificateFault.UNKNOWN_AUTHORITY):
        said = verdict(report(leg(Leg.RECEIVE, BadCertificate(fault, avast), Stage.TLS)))
        assert (said.code, said.named) == (Code.ANTIVIRUS, "Avast")
    expired = verdict(report(leg(Leg.RECEIVE, BadCertificate(CertificateFault.EXPIRED, avast), Stage.TLS)))
    assert expired.code is Code.EXPIRED
    assert product("Common Name: ESET SSL Filter CA, Organization: ESET, spol. s r. o.") == "ESET"
    assert product("Common Name: Kaspersky Anti-Virus Personal Root") == "Kaspersky"
    assert product("Common Name: Lycée Avgoustinos, Organization: Resetting") == ""


@pytest.mark.parametrize(
    ("outcome", "stage", "code"),
    [
        (ServerSaid("* BYE Scheduled Maintenance until 18:00"), Stage.GREETING, Code.MAINTENANCE),
        (ServerSaid("421 4.3.2 too many connections"), Stage.GREETING, Code.SERVER_BUSY),
        (ServerSaid("452 4.2.2 mailbox full"), Stage.SERVICE, Code.DELIVERY_FULL),
        (SenderRefused("552 5.2.2 over quota"), Stage.SERVICE, Code.DELIVERY_FULL),
        (SenderRefused("552 over quota"), Stage.SERVICE, Code.DELIVERY_FULL),
        (ServerSaid("450 4.2.2"), Stage.SERVICE, Code.DELIVERY_FULL),
        (SenderRefused("550 5.1.1 no"), Stage.SERVICE, Code.SENDER_REFUSED),
        (SenderRefused("552 5.3.4 too large"), Stage.SERVICE, Code.SENDER_REFUSED),
        (ServerSaid("452 4.3.1 insufficient system storage"), Stage.SERVICE, Code.SERVER_BUSY),  # not the person's
        (ServerSaid("452 4.5.3 too many recipients"), Stage.SERVICE, Code.SERVER_BUSY),
        (ServerSaid("452 insufficient system storage"), Stage.SERVICE, Code.SERVER_BUSY),
        (ServerSaid("452 4.3.1 later"), Stage.GREETING, Code.SERVER_BUSY),
    ],
)
def test_what_the_sending_server_says(outcome: object, stage: Stage, code: Code) -> None:
    assert verdict(report(send=leg(Leg.SEND, outcome, stage))).code is code  # type: ignore[arg-type]


def test_who_can_act_on_a_school_network() -> None:
    assert verdict(held_up(web=Look.YES)).actors == (Actor.SCHOOL,)
    assert verdict(held_up(portal="x.example")).actors == (Actor.YOU,)


@pytest.mark.parametrize(
    ("outcome", "code"), [(DROPPED, Code.PORT_SILENT), (Unreachable("imap.example", 993), Code.UNREACHABLE)]
)
def test_the_school_alone_is_named_only_where_something_else_gets_through(outcome: object, code: Code) -> None:
    reception = leg(Leg.RECEIVE, outcome, Stage.CONNECT)  # type: ignore[arg-type]
    closed = leg(Leg.SEND, Refused("smtp.example", 465), Stage.CONNECT)
    alone, beside = verdict(report(reception, closed)), verdict(report(reception))
    assert (alone.code, beside.code) == (code, code)
    assert alone.actors == (Actor.SCHOOL, Actor.ACADEMY)
    assert beside.actors == (Actor.SCHOOL,)
    assert Evidence.OTHER_LEG_WORKS in beside.evidence


looks = st.builds(
    Surroundings,
    **{
        item.name: st.sampled_from(Look)
        for item in fields(Surroundings)
        if item.name in {"route", "domain_known", "web"}
    },
    resolver=st.sampled_from(Resolver),
    proxy=st.sampled_from(Proxy),
    hidden=st.sampled_from([(), ("imap.example",), ("imap.example", "smtp.example")]),
    portal=st.sampled_from(["", "portal.example"]),
    web_on_mail=st.sampled_from([(), (993, 465)]),
    ports=st.lists(
        st.builds(PortLook, st.just("smtp.example"), st.sampled_from([465, 587]), st.sampled_from(Look))
    ).map(tuple),
    clock_off=st.sampled_from([None, 0.0, 1e9]),
)
ended = st.tuples(st.sampled_from([*BAD, NotTried(), Passed()]), st.sampled_from(list(Stage)))


@settings(max_examples=500)
@given(ended, ended, looks, st.sampled_from(["", "2016-01-01", "2030-01-01"]))
def test_every_outcome_in_every_network_has_one_verdict(
    one: tuple[object, Stage], two: tuple[object, Stage], seen: Surroundings, at: str
) -> None:
    whole = report(leg(Leg.RECEIVE, *one), leg(Leg.SEND, *two), surroundings=seen, at=at)  # type: ignore[arg-type]
    said = verdict(whole)
    assert said.code in Code
    assert said.legs
    assert len(said.ports) == len(said.legs)
    ruled = {code for code, _ in (*around.NETWORK_RULES, *judging.LEG_RULES)}
    if said.code in ruled - {Code.UNREACHABLE, Code.NO_NETWORK, Code.RESOLVER_SILENT}:
        assert said.evidence  # no cause is named without an observation
    if said.code in {code for code, _ in around.NETWORK_RULES}:
        families = {family(one.outcome) for one in whole.legs if one.leg in said.legs}
        assert families <= {Family.NETWORK, *((Family.TRUST,) if said.code is Code.CAPTIVE_PORTAL else ())}
