# SPDX-License-Identifier: EUPL-1.2
"""Asking the real servers the way the program does, in one line a test."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.real import faults
from wizard import aio, probe
from wizard.core.academy import LoginForm
from wizard.core.probe import Family, NotTried, Stage, family
from wizard.core.secret import Secret
from wizard.core.server import Confidence, Origin, Protocol, Security, Server

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.real.servers import MailServers
    from wizard.core.probe import LegReport, Outcome, ProbeReport, StageEvent


def servers_of(
    peers: MailServers, *, starttls: bool = False, imap_port: int = 0, smtp_port: int = 0
) -> tuple[Server, Server]:
    """Both servers under their names, implicit TLS or STARTTLS, the port replaced where a test stands in between."""
    security = Security.STARTTLS if starttls else Security.TLS
    imap = imap_port or (peers.imap if starttls else peers.imaps)
    smtp = smtp_port or (peers.submission if starttls else peers.smtps)
    return (
        Server(Protocol.IMAP, peers.imap_host, imap, security, Origin.ACADEMY, Confidence.HIGH),
        Server(Protocol.SMTP, peers.smtp_host, smtp, security, Origin.ACADEMY, Confidence.HIGH),
    )


def request(
    peers: MailServers,
    login: str = "alice",
    *,
    password: str | None = None,
    starttls: bool = False,
    imap_port: int = 0,
    smtp_port: int = 0,
    ip: str = "127.0.0.1",
    imap_ip: str = "",
    smtp_ip: str = "",
    **changes: Any,
) -> probe.ProbeRequest:
    """A check of one user on the addresses given."""
    imap, smtp = servers_of(peers, starttls=starttls, imap_port=imap_port, smtp_port=smtp_port)
    user = peers.users[login]
    asked = probe.ProbeRequest(
        imap=(imap,),
        smtp=(smtp,),
        address=peers.address(login),
        user_names=((LoginForm.IDENTIFIER, login), (LoginForm.ADDRESS, peers.address(login))),
        password=Secret(user.password if password is None else password),
        ca_file=peers.ca_file,
        hosts={peers.imap_host: imap_ip or ip, peers.smtp_host: smtp_ip or ip},
    )
    return replace(asked, **changes)


def ask(asked: probe.ProbeRequest, listener: Callable[[StageEvent], None] | None = None) -> ProbeReport:
    """Run the check on a loop of the program's own kind."""
    report: ProbeReport = aio.run(probe.check(asked, listener))
    return report


def ends(leg: LegReport, stage: Stage) -> Outcome:
    """The outcome of a leg that ends at this stage: all before passed, all after were not tried."""
    order = list(Stage)
    for result in leg.stages:
        place = order.index(result.stage) - order.index(stage)
        if place < 0:
            assert family(result.outcome) is Family.GOOD, result
        if place > 0:
            assert isinstance(result.outcome, NotTried), result
    return leg.outcome


def ask_scripted(
    peers: MailServers, imap: faults.Script | None, smtp: faults.Script | None, **asked: Any
) -> ProbeReport:
    """Ask scripted servers under good TLS on one leg or both; a leg without a script asks the real server."""
    files = (peers.root / "ca" / "good.pem", peers.root / "ca" / "good.key")
    one = faults.FaultyServer(faults.under_tls(files, imap or faults.silent))
    two = faults.FaultyServer(faults.under_tls(files, smtp or faults.silent))
    with one, two:
        return ask(request(peers, imap_port=one.port if imap else 0, smtp_port=two.port if smtp else 0, **asked))


def threads_end(before: set[threading.Thread]) -> bool:
    """Whether the threads of a check end by themselves soon after it."""
    limit = time.monotonic() + 3
    while time.monotonic() < limit:
        if not [thread for thread in set(threading.enumerate()) - before if thread.name.startswith("off_loop")]:
            return True
        time.sleep(0.02)
    return False
