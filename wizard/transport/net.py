# SPDX-License-Identifier: EUPL-1.2
"""The network as one search or one look sees it: whom to trust, whom to ask for names, through which proxy."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wizard.transport.proxies import Proxies
    from wizard.transport.trust import Trust


@dataclass(frozen=True, slots=True)
class Net:
    """``hosts``, ``nameserver`` and the ports are set by tests and by the practice academy only."""

    trust: Trust
    hosts: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)  # all the names there are
    nameserver: tuple[str, int] | None = None  # address and port; None: the system's
    proxies: Proxies | None = None  # None: the system's, read when first needed
    https_port: int = 443
    http_port: int = 80

    @property
    def closed(self) -> bool:
        """Whether no resolver is asked: the practice academy's names are its own, and stay on this computer."""
        return bool(self.hosts) and self.nameserver is None


@dataclass
class Watch:
    """What a search shows while it runs: whom it contacts, and a first sign of life (called from any thread)."""

    alive: Callable[[], None] = lambda: None
    hosts: list[str] = field(default_factory=list)

    def contacts(self, host: str) -> None:
        """A host that has an address is about to be asked."""
        if host not in self.hosts:
            self.hosts.append(host)

    def beside(self, alive: Callable[[], None]) -> Watch:
        """Another one with the same list of hosts and its own sign of life."""
        return Watch(alive, self.hosts)
