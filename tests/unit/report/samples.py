# SPDX-License-Identifier: EUPL-1.2
"""A check that a network blocked, and what is told with it."""

from __future__ import annotations

from typing import Any

from wizard.academies import Catalogue
from wizard.core.probe import (
    Leg,
    LegReport,
    NotTried,
    Passed,
    ProbeReport,
    Stage,
    StageResult,
    TimedOut,
)
from wizard.core.secret import Secret
from wizard.core.server import Confidence, Origin, Protocol, Security, Server
from wizard.core.surroundings import Look, PortLook, Proxy, Resolver, Surroundings
from wizard.journey.draft import Draft
from wizard.report import system

CANARY = "Canari-Été'42&<%"
IMAP = Server(Protocol.IMAP, "imap.ac-amiens.fr", 993, Security.TLS, Origin.ACADEMY, Confidence.HIGH)
SMTP = Server(Protocol.SMTP, "smtp.ac-amiens.fr", 587, Security.STARTTLS, Origin.ACADEMY, Confidence.HIGH)
SEEN = Surroundings(
    route=Look.YES,
    families=(4, 6),
    resolver=Resolver.ANSWERS,
    domain_known=Look.YES,
    ports=(PortLook("imap.ac-amiens.fr", 993, Look.SILENT), PortLook("smtp.ac-amiens.fr", 465, Look.NO)),
    web=Look.YES,
    proxy=Proxy.WORKS,
    proxy_host="proxy.lycee.invalid",
    clock_off=4000.0,
)
SYSTEM = system.System(
    "Assistant Messagerie 0.1.0", "Debian 12", "IMAPClient 3", "2026-11-22 06:00:00+01:00", "poste-7"
)


def leg(which: Leg, bad: Any = None, at: Stage = Stage.CONNECT) -> LegReport:
    order = list(Stage)
    results = [
        StageResult(stage, Passed("192.0.2.10" if stage is Stage.RESOLVE else ""), 0.04)
        if bad is None or order.index(stage) < order.index(at)
        else StageResult(stage, bad if stage is at else NotTried(), 5.0 if stage is at else 0.0)
        for stage in Stage
    ]
    return LegReport(which, IMAP if which is Leg.RECEIVE else SMTP, tuple(results))


def draft(report: ProbeReport | None, **answers: Any) -> Draft:
    academy = Catalogue().get("amiens")
    known: dict[str, Any] = {"academy": academy, "imap": (IMAP,), "smtp": (SMTP,)}
    filled = (
        Draft()
        .answer(**known)
        .answer(address="camille.exemple@ac-amiens.fr", login="cexemple", password=Secret(CANARY), **answers)
    )
    return filled.answer(report=report)


def blocked(seen: Surroundings | None = SEEN) -> ProbeReport:
    return ProbeReport(
        leg(Leg.RECEIVE, TimedOut(5.0)), leg(Leg.SEND), seconds=5.2, at="2026-11-22T05:00:00+00:00", surroundings=seen
    )
