# SPDX-License-Identifier: EUPL-1.2
"""Looking for servers that no one has named yet, and what of it may become an answer of the journey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard import aio
from wizard.core.discovered import DiscoveryReport, SourceReport, SourceState
from wizard.core.server import Origin, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.academy import Academy
    from wizard.core.server import Server
    from wizard.discovery.clientconfig import ClientConfig, Refusal
    from wizard.journey.world import World
    from wizard.transport.net import Net


async def discover(
    address: str,
    academy: Academy | None,
    world: World,
    told: Callable[[SourceReport], None] | None = None,
    *,
    real_name: str = "",
    everything: bool = False,
) -> DiscoveryReport:
    """Ask every source that must be asked for the servers of an address; ``told`` hears each as it answers.

    Sources are asked by domain: the address and the name (which fill what a file leaves open) go nowhere.
    ``everything``: ask on although the academy's file says it all. Raises ValueError when the domain is not one in ASCII.
    """
    from wizard import discovery

    question = discovery.Question(
        domain=domain_of(address),
        address=address,
        net=await net_of(world),
        academy=academy,
        accept_hosts=world.accept_hosts,
        real_name=real_name,
        everything=everything,
    )
    return await discovery.discover(question, told)


async def net_of(world: World) -> Net:
    """The network that is asked for servers."""
    if world.net is not None:
        return world.net
    from wizard import transport
    from wizard.transport.net import Net

    return Net(await aio.off_loop(transport.Trust, world.ca_file), hosts=world.hosts)


def domain_of(address: str) -> str:
    """The mail domain of an address, in lower case."""
    return address.rpartition("@")[2].strip().lower()


def answers(report: DiscoveryReport, accepted: frozenset[str] = frozenset()) -> dict[str, tuple[Server, ...]]:
    """The best servers found, as answers of a draft; a host outside the domain only when it was agreed to."""
    return {
        "imap": report.servers(Protocol.IMAP, accepted),
        "smtp": report.servers(Protocol.SMTP, accepted),
    }


def consent_needed(report: DiscoveryReport, accepted: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Hosts outside the address's domain which stand between the person and working servers.

    Servers that a source names, then hosts where a source says that its file is (``report.led_elsewhere``).
    """
    if all(answers(report, accepted).values()):
        return ()
    hosts = dict.fromkeys((*report.elsewhere, *report.led_elsewhere))
    return tuple(host for host in hosts if host not in accepted)


def from_file(data: bytes, address: str, real_name: str = "") -> tuple[DiscoveryReport, ClientConfig | Refusal]:
    """What one autoconfiguration file says, and the file as read. Nothing else is asked; no connection is made.

    The person chose this file: what it names needs no further consent.
    """
    from wizard.core.discovered import Candidate, Standing
    from wizard.discovery import clientconfig

    config = clientconfig.parse(data, address=address, real_name=real_name)
    domain = domain_of(address)
    if not isinstance(config, clientconfig.ClientConfig):
        failed = SourceReport(Origin.FILE, SourceState.FAILED, config.value)
        return DiscoveryReport(domain, (failed,)), config
    found = tuple(
        Candidate(server, 0, Standing.KNOWN, user_name)
        for server, user_name in clientconfig.servers(config, Origin.FILE)
    )
    state = SourceState.ANSWERED if found or config.oauth_only else SourceState.NOTHING
    source = SourceReport(Origin.FILE, state, candidates=found, oauth_only=config.oauth_only)
    return DiscoveryReport(domain, (source,)), config
