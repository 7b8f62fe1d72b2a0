# SPDX-License-Identifier: EUPL-1.2
"""The rules of the verdict where both legs end alike: what the network around them shows. Pure.

A rule gives the observations that speak for it; without any it does not hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core import probe
from wizard.core.certificate import is_for
from wizard.core.codes import Code, Evidence
from wizard.core.probe import Family, Stage, TlsReason, family
from wizard.core.server import Confidence
from wizard.core.surroundings import Look, Proxy, Resolver, Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.probe import LegReport, ProbeReport

BEFORE_GREETING = (Stage.RESOLVE, Stage.CONNECT, Stage.TLS)
_UNUSED_PROXIES: dict[Proxy, tuple[Evidence, ...]] = {
    Proxy.UNREAD: (Evidence.PROXY_SCRIPT,),
    Proxy.UNSPOKEN: (Evidence.PROXY_KIND,),
}

Found = tuple[Evidence, ...]


def _nameless(report: ProbeReport) -> bool:
    """Whether a name could not be asked for at all."""
    return any(leg.failed_stage is Stage.RESOLVE and isinstance(leg.outcome, probe.NoNetwork) for leg in report.legs)


def _held_up(report: ProbeReport) -> bool:
    """Whether no port passed, and not only because somebody said « closed »: nothing came back, or no way was known."""
    outcomes = [leg.outcome for leg in report.legs if leg.failed_stage is Stage.CONNECT]
    return len(outcomes) == 2 and any(isinstance(one, probe.TimedOut | probe.Unreachable) for one in outcomes)


def _no_network(report: ProbeReport, seen: Surroundings) -> Found:
    if seen.route is Look.NO:
        return (Evidence.NO_ROUTE,)
    return (Evidence.NO_RESOLVER,) if _nameless(report) and seen.resolver is Resolver.ABSENT else ()


def _portal(report: ProbeReport, seen: Surroundings) -> Found:
    shown = {Evidence.LED_AWAY: seen.portal, Evidence.WEB_ON_MAIL: seen.web_on_mail}
    return tuple(evidence for evidence, seen_so in shown.items() if seen_so)


def _taken_over(report: ProbeReport, seen: Surroundings) -> Found:
    """A portal that answers on the mail ports too, by HTTP or under a certificate of its own.

    A certificate in the mail server's name is no portal's: whoever reads along shows such a one.
    """
    found = _portal(report, seen)
    legs = [_elsewhere(leg) for leg in report.legs]
    if not found or None in legs:
        return ()
    return tuple(dict.fromkeys((*found, *(evidence for leg in legs for evidence in leg or ()))))


def _elsewhere(leg: LegReport) -> Found | None:
    """None when the leg reached its mail server, or may have; else what the answer shows of somebody else."""
    match leg.outcome:
        case probe.TlsFailed(reason=TlsReason.NOT_TLS | TlsReason.CLOSED | TlsReason.OTHER):
            return ()
        case probe.BadCertificate(facts=facts) if facts.names and not is_for(facts, leg.server.host):
            return (Evidence.OTHERS_CERTIFICATE,)
    return () if family(leg.outcome) is Family.NETWORK and leg.failed_stage in BEFORE_GREETING else None


def _resolver_silent(report: ProbeReport, seen: Surroundings) -> Found:
    return (Evidence.RESOLVER_SILENT,) if _nameless(report) and seen.resolver is Resolver.SILENT else ()


def _resolver_refuses(report: ProbeReport, seen: Surroundings) -> Found:
    return (Evidence.RESOLVER_REFUSES,) if _nameless(report) and seen.resolver is Resolver.REFUSES else ()


def _hidden(report: ProbeReport, seen: Surroundings) -> Found:
    found = [hidden_leg(report, leg) for leg in report.legs]
    return found[0] or found[1] if all(found) else ()


def hidden_leg(report: ProbeReport, leg: LegReport) -> Found:
    """The mail host is unknown while the domain is known: hidden, if its name leads astray or is known for sure."""
    seen = report.surroundings or Surroundings()
    here = leg.server.host in seen.hidden and family(leg.outcome) is Family.NETWORK
    if not here or seen.domain_known is not Look.YES:
        return ()
    if leg.failed_stage is not Stage.RESOLVE:
        return (Evidence.SINKHOLED, Evidence.DOMAIN_KNOWN)
    return (Evidence.DOMAIN_KNOWN,) if leg.server.confidence is Confidence.HIGH else ()


def _proxy_login(report: ProbeReport, seen: Surroundings) -> Found:
    asks = seen.proxy is Proxy.ASKS_LOGIN and seen.web in (Look.NO, Look.SILENT)
    return (Evidence.PROXY_ASKS_LOGIN, Evidence.WEB_SILENT) if asks else ()


def _proxy_only(report: ProbeReport, seen: Surroundings) -> Found:
    only = seen.proxy is Proxy.WORKS and seen.web in (Look.NO, Look.SILENT)
    return (Evidence.PROXY_WORKS, Evidence.WEB_SILENT) if only else ()


def _mail_blocked(report: ProbeReport, seen: Surroundings) -> Found:
    open_ports = any(port.answer is Look.YES for port in seen.ports)
    return (Evidence.WEB_ANSWERS,) if _held_up(report) and seen.web is Look.YES and not open_ports else ()


def _nothing(report: ProbeReport, seen: Surroundings) -> Found:
    open_ports = any(port.answer is Look.YES for port in seen.ports)
    if open_ports or not _held_up(report) or seen.web not in (Look.NO, Look.SILENT):
        return ()
    return (Evidence.WEB_SILENT, *_UNUSED_PROXIES.get(seen.proxy, ()))


# both legs failed in the network: the most specific first
NETWORK_RULES: tuple[tuple[Code, Callable[[ProbeReport, Surroundings], Found]], ...] = (
    (Code.NO_NETWORK, _no_network),
    (Code.CAPTIVE_PORTAL, _portal),
    (Code.RESOLVER_SILENT, _resolver_silent),
    (Code.RESOLVER_REFUSES, _resolver_refuses),
    (Code.NAME_HIDDEN, _hidden),
    (Code.PROXY_LOGIN, _proxy_login),
    (Code.PROXY_ONLY, _proxy_only),
    (Code.MAIL_BLOCKED, _mail_blocked),
    (Code.NOTHING_PASSES, _nothing),
)

# somebody answered, but neither mail server did
TAKEN_OVER_RULES = ((Code.CAPTIVE_PORTAL, _taken_over),)


def around(report: ProbeReport) -> tuple[Code, Found] | None:
    """What holds up both legs at once, with the observations that say so; None when nothing of the kind was seen."""
    if report.surroundings is None:
        return None
    stuck = all(family(leg.outcome) is Family.NETWORK for leg in report.legs)
    for code, rule in NETWORK_RULES if stuck else TAKEN_OVER_RULES:
        if found := rule(report, report.surroundings):
            return code, found
    return None
