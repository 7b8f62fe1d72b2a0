# SPDX-License-Identifier: EUPL-1.2
"""``python -m tests.real.searching SCENE``: the command « discover » in a network of its own, on the real ports.

The system's resolver is asked (knot's zones behind a validating unbound is test_dns's; here a server that keeps what
it was asked), https is on 443, mail on 993 and 465; what goes to any other address is counted.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from tests.peers.dns_server import DnsServer
from tests.peers.proxy import ProxyServer
from tests.peers.small_network import DATABASE, config
from tests.peers.web_server import Reply, WebServer, moved
from tests.real.faults import FaultyServer, under_tls
from tests.real.scenes.bench import DOMAIN, GATE, IMAP, MAIL, MAIL6, NAMES, SITE, SMTP, Bench

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.real.faults import Handler

AUTOCONFIG = f"autoconfig.{DOMAIN}"
HOSTING, HOSTING_SITE = "hosting.example", "192.0.2.30"
PLACE = f"{AUTOCONFIG}/mail/config-v1.1.xml"
ADDRESS = f"alice@{DOMAIN}"
WEB = f"@ A {SITE}\nautoconfig A {SITE}\nwebmail A {SITE}\n"
GUESSES = f"imap A {MAIL}\nsmtp A {MAIL}\n"
SRV = "_imaps._tcp SRV 0 1 993 imap\n_submissions._tcp SRV 0 1 465 smtp\n"
FILE = config(IMAP, SMTP)


class Search(Bench):
    """A network with a web site, Mozilla's database, a hosting firm and mail servers that greet."""

    def __init__(self) -> None:
        super().__init__()
        self.records = WEB + GUESSES + SRV + f"@ MX 10 mx.{HOSTING}.\n"
        self.routes: dict[str, Reply] = {}
        self.options = ["--all"]
        self.site_ip = SITE
        self.listening = True
        self.greeters: dict[int, Handler] = {
            993: lambda sock: sock.sendall(b"* OK ready\r\n"),
            465: lambda sock: sock.sendall(b"220 ready\r\n"),
        }
        self._web: list[WebServer] = []
        self._proxy: ProxyServer | None = None

    def through_a_proxy(self) -> None:
        """The environment names a proxy on the gate; the direct way to 443 is dropped."""
        ways = {f"{host}:443": (GATE, 8443) for host in (DOMAIN, AUTOCONFIG, DATABASE, f"webmail.{DOMAIN}")}
        self._proxy = self._stack.enter_context(ProxyServer(ways, ip=GATE, port=3128))
        self.env["https_proxy"] = f"http://{GATE}:3128"
        self.drop(443)

    def discover(self) -> dict[str, Any]:
        """Run the command; what it said, whom it asked, and how long it took."""
        self.listen()
        return self._run_it()

    def listen(self) -> None:
        """Start all servers and count whoever is connected to."""
        files = self.leaf(
            DOMAIN, AUTOCONFIG, f"webmail.{DOMAIN}", DATABASE, HOSTING, f"autoconfig.{HOSTING}", IMAP, SMTP
        )
        known = {self.site_ip, HOSTING_SITE, MAIL, GATE, NAMES}
        for ip, port in ((self.site_ip, 443), (HOSTING_SITE, 443), (GATE, 8443)):
            if not (ip in self.without or (ip == HOSTING_SITE and MAIL in self.without)):
                server = WebServer(self.routes, files, ip=ip, port=port)
                self._web.append(self._stack.enter_context(server))
        mail_ip = MAIL6 if MAIL in self.without else MAIL
        for port, handle in self.greeters.items() if self.listening else ():
            self._stack.enter_context(FaultyServer(under_tls(files, handle), mail_ip, port))
        self._network()
        subprocess.run(["nft", "add table inet out"], check=True)
        subprocess.run(["nft", "add chain inet out new { type filter hook output priority 0; }"], check=True)
        others = ", ".join(sorted(ip for ip in known if ":" not in ip))
        for rule in (
            f"ct state new ip daddr != {{ {others} }} counter",
            f"ct state new ip6 daddr != {MAIL6} meta l4proto {{ tcp, udp }} counter",
            "ct state new meta l4proto { tcp, udp } counter",
        ):
            subprocess.run(["nft", f"add rule inet out new {rule}"], check=True)
        zones = {
            DOMAIN: self.records,
            "thunderbird.net": f"autoconfig {'AAAA' if ':' in self.site_ip else 'A'} {self.site_ip}\n",
            HOSTING: f"@ A {HOSTING_SITE}\nautoconfig A {HOSTING_SITE}\n",
        }
        self.dns = self._stack.enter_context(DnsServer(zones, ip=NAMES, port=53))
        self.dns.faults.update(self.faults)

    def command(self, *line: str, given: str = "") -> subprocess.CompletedProcess[bytes]:
        """Run the program in this network; ``given`` is its standard input."""
        return self.run([sys.executable, "-m", "wizard", *line], self.place, given)

    def _run_it(self) -> dict[str, Any]:
        assert self.dns is not None
        line = ["discover", ADDRESS, "--json", *self.options, "--ca-file", str(self.authority.file)]
        line += ["--academies", str(self._academy())] if self.servers else []
        started = time.monotonic()
        done = self.command(*line)
        seconds = time.monotonic() - started
        listing = subprocess.run(["nft", "-j", "list", "chain", "inet", "out", "new"], capture_output=True, check=True)
        counters = [
            part["counter"]["packets"]
            for each in json.loads(listing.stdout)["nftables"]
            for part in each.get("rule", {}).get("expr", [])
            if "counter" in part
        ]
        document: dict[str, Any] = {}
        with contextlib.suppress(ValueError):
            document = json.loads(done.stdout)
        return {
            "seconds": seconds,
            "code": done.returncode,
            "document": document,
            "complaints": done.stderr.decode()[-2000:],
            "names": self.dns.questions(),
            "web": self.web_hosts(),
            "paths": sorted(seen for server in self._web for seen in server.seen),
            "heads": [head for server in self._web for head in server.heads],
            "proxied": sorted(set(self._proxy.targets)) if self._proxy else [],
            "elsewhere": sum(counters[:2]),
            "connections": counters[2],
        }

    def web_hosts(self) -> list[str]:
        """Every host that a web server was asked as."""
        return sorted({seen.partition("/")[0] for server in self._web for seen in server.seen})


SCENES: dict[str, Callable[[Search], None]] = {}


def _scene(prepare: Callable[[Search], None]) -> Callable[[Search], None]:
    SCENES[prepare.__name__.replace("_", "-")] = prepare
    return prepare


@_scene
def everything(search: Search) -> None:
    """All sources have something, late enough for every place to be asked; the academy's file too."""
    other = config(f"imap.{HOSTING}", f"smtp.{HOSTING}")
    search.routes = {
        PLACE: Reply(200, FILE, delay=0.3),
        f"{DATABASE}/v1.1/{DOMAIN}": Reply(200, FILE),
        f"autoconfig.{HOSTING}/mail/config-v1.1.xml": Reply(200, other, delay=0.3),
        f"webmail.{DOMAIN}/": moved("https://messagerie.education.gouv.fr/"),
    }


@_scene
def known_academy(search: Search) -> None:
    """The academy's file says it all, and nobody asks for more."""
    search.options = []


@_scene
def led_elsewhere(search: Search) -> None:
    """The domain's settings have moved to the hosting company's; guesses do not answer."""
    search.servers = []
    search.options = []
    search.listening = False
    search.records = WEB
    moved_to = f"autoconfig.{HOSTING}"
    search.routes = {
        PLACE: moved(f"https://{moved_to}/mail/config-v1.1.xml"),
        f"{moved_to}/mail/config-v1.1.xml": Reply(200, config(f"imap.{DOMAIN}", f"smtp.{DOMAIN}")),
    }


@_scene
def led_elsewhere_agreed(search: Search) -> None:
    """The same, and the person agreed."""
    led_elsewhere(search)
    search.options = ["--accept-host", f"autoconfig.{HOSTING}"]


@_scene
def by_a_proxy(search: Search) -> None:
    """Nothing gets out to 443 but through the proxy."""
    search.servers = []
    search.options = []
    search.routes = {PLACE: Reply(200, FILE, delay=0.1)}
    search.records = WEB
    search.listening = False
    search.through_a_proxy()


@_scene
def web_dropped(search: Search) -> None:
    """443 is dropped everywhere: records do."""
    search.servers = []
    search.options = []
    search.drop(443)


@_scene
def only_ipv6(search: Search) -> None:
    """IPv6 addresses only (the name server aside)."""
    search.servers = []
    search.options = []
    search.without = [MAIL, SITE, GATE]
    search.site_ip = MAIL6
    search.records = f"@ AAAA {MAIL6}\nautoconfig AAAA {MAIL6}\n"
    search.routes = {PLACE: Reply(200, FILE)}


@_scene
def names_dropped(search: Search) -> None:
    """The name server never answers."""
    search.servers = []
    search.options = []
    search.rule("udp dport 53 drop")


def main() -> None:
    """Prepare the scene, search, tell."""
    with Search() as search:
        for ip in (HOSTING_SITE,):
            subprocess.run(["ip", "addr", "add", f"{ip}/32", "dev", "lo"], check=True)
        SCENES[sys.argv[1]](search)
        seen = search.discover()
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main()
