# SPDX-License-Identifier: EUPL-1.2
"""Verdicts of the check: the network in the way, a product that reads along, a refused login and its question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.screens import invented as data
from wizard.core.academy import LoginForm
from wizard.core.probe import (
    BadCertificate,
    CertificateFacts,
    CertificateFault,
    Leg,
    LegReport,
    LoginRefused,
    NotTried,
    Passed,
    Stage,
    StageResult,
)
from wizard.core.surroundings import Look, Proxy, Surroundings
from wizard.journey import STEPS
from wizard.ui.pages.check import CheckPage
from wizard.wording import journey

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.probe import ProbeReport
    from wizard.ui.shell import Shell

OUT = Surroundings(route=Look.YES, domain_known=Look.YES)
AVAST = BadCertificate(CertificateFault.INTERCEPTED, CertificateFacts(issuer="Avast Web/Mail Shield Root"))
REFUSED = LoginRefused("AUTHENTICATIONFAILED", "[AUTHENTICATIONFAILED] Authentication failed.", tuple(LoginForm))


def _held_up(**seen: object) -> ProbeReport:
    """Both ports silent, with this around them."""
    whole = data.report(data.BLOCKED)
    ended = (Passed("192.0.2.10"), data.BLOCKED, *(NotTried() for _ in range(4)))
    times = zip(Stage, ended, (0.02, 5.0, 0.0, 0.0, 0.0, 0.0), strict=True)
    send = LegReport(Leg.SEND, whole.send.server, tuple(StageResult(*each) for each in times))
    return replace(whole, send=send, surroundings=replace(OUT, **seen))  # type: ignore[arg-type]


def _shown(report: ProbeReport, then: Callable[[CheckPage], object] = lambda page: None) -> Callable[[Shell], None]:
    def scene(shell: Shell) -> None:
        page = CheckPage()
        page.show_draft(data.answers())
        page.show_report(report)
        then(page)
        shell.set_steps([journey.step_name(step.id) for step in STEPS])
        shell.show_page(page, [step.id for step in STEPS].index("check") + 1)

    return scene


SCENES: dict[str, Callable[[Shell], None]] = {
    "verdict-filtre": _shown(_held_up(web=Look.YES)),
    "verdict-portail": _shown(_held_up(portal="hotspot.example")),
    "verdict-proxy": _shown(_held_up(web=Look.SILENT, proxy=Proxy.ASKS_LOGIN, proxy_host="proxy.lycee.example")),
    "verdict-antivirus": _shown(data.report(AVAST, Stage.TLS)),
    "verdict-refus": _shown(data.report(REFUSED, Stage.LOGIN)),
    "verdict-refus-webmail": _shown(
        data.report(REFUSED, Stage.LOGIN), lambda page: page.view.login.webmail.set_value(True)
    ),
}
