# SPDX-License-Identifier: EUPL-1.2
"""A small network on loopback: names, https, mail greetings, under one authority; it knows who was contacted."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Self

from tests.peers.dns_server import DnsServer
from tests.peers.web_server import WebServer
from tests.real.authority import Authority
from tests.real.faults import FaultyServer, under_tls
from wizard.core.server import Protocol
from wizard.transport import Trust
from wizard.transport.net import Net
from wizard.transport.proxies import Proxies

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tests.peers.web_server import Reply

GREETINGS = {Protocol.IMAP: b"* OK ready\r\n", Protocol.SMTP: b"220 ready ESMTP\r\n"}
DATABASE = "autoconfig.thunderbird.net"
CONFIG = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="x"><domain>%EMAILDOMAIN%</domain>
<incomingServer type="imap"><hostname>{imap}</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>{smtp}</hostname><port>465</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username><authentication>{way}</authentication></outgoingServer>
</emailProvider></clientConfig>"""


def config(imap: str, smtp: str, way: str = "password-cleartext") -> bytes:
    """An autoconfiguration file that names these hosts."""
    return CONFIG.format(imap=imap, smtp=smtp, way=way).encode()


class SmallNetwork:
    """``zones`` and ``routes`` as the servers take them; every host with an A record to 127.0.0.1 is the web server.

    ``mail`` names hosts that greet; put ``ports`` in place of the usual ones. ``net`` is what the program is given.
    """

    def __init__(
        self, place: Path, zones: Mapping[str, str], routes: Mapping[str, Reply], hosts: Sequence[str] = ()
    ) -> None:
        self._stack = contextlib.ExitStack()
        authority = Authority(place)
        self.ca_file = authority.file
        self._leaf = authority.leaf("all", tuple(hosts))
        self.dns = DnsServer(zones)
        self.web = WebServer(routes, self._leaf)
        self.mail = {
            protocol: FaultyServer(under_tls(self._leaf, lambda sock, line=line: sock.sendall(line)))  # type: ignore[misc]
            for protocol, line in GREETINGS.items()
        }
        self.ports = {protocol: server.port for protocol, server in self.mail.items()}
        self.net = Net(Trust(authority.file), nameserver=self.dns.address, proxies=Proxies(), https_port=self.web.port)

    def __enter__(self) -> Self:
        for server in (self.dns, self.web, *self.mail.values()):
            self._stack.enter_context(server)
        return self

    def __exit__(self, *exc: object) -> None:
        self._stack.close()

    def forget(self) -> None:
        """As if nothing had been asked, and nothing misbehaved."""
        self.dns.asked.clear()
        self.dns.faults.clear()
        self.dns.slow.clear()
        self.dns.everybody, self.dns.proven = "", False
        self.web.seen.clear()
