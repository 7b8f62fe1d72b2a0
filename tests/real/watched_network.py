# SPDX-License-Identifier: EUPL-1.2
"""``python -m tests.real.watched_network WALK…``: walks through the window in a network where every contact is seen.

Inside a namespace: real Dovecot and Postfix on the real ports, a name server, the web sites of a domain; an address of
its own for each host, so that an address says which host was meant.

What was contacted is read from the kernel: a rule of the output hook enters the destination of every packet into a set,
before any translation of addresses. No thread, library or child process sends beside it, connected or not (only root's
own frames below IP would pass). A trace of system calls would also hold what was never sent, as a datagram socket that
is connected to ask the routing table, and may lose a child. What was asked about names is the name server's own log.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any, Self

from tests.peers.dns_server import DnsServer
from tests.peers.small_network import DATABASE, config
from tests.peers.web_server import Reply, WebServer, moved
from tests.real.scenes.bench import DOMAIN, IMAP, NAMES, ROOT, SMTP, Bench
from tests.real.servers import MailServers

if TYPE_CHECKING:
    from pathlib import Path

HOSTING = "hosting.example"
AUTOCONFIG, WEBMAIL, MESSAGERIE = f"autoconfig.{DOMAIN}", f"webmail.{DOMAIN}", f"messagerie.{DOMAIN}"
OTHER_SMTP = f"mail.{DOMAIN}"
HOSTS = {
    IMAP: "192.0.2.10",
    SMTP: "192.0.2.11",
    OTHER_SMTP: "192.0.2.12",
    DOMAIN: "192.0.2.20",
    AUTOCONFIG: "192.0.2.21",
    WEBMAIL: "192.0.2.22",
    MESSAGERIE: "192.0.2.23",
    HOSTING: "192.0.2.30",
    f"autoconfig.{HOSTING}": "192.0.2.31",
    DATABASE: "192.0.2.40",
}
RECORDS = "_imaps._tcp SRV 0 1 993 imap\n_submissions._tcp SRV 0 1 465 smtp\n" + f"@ MX 10 mx.{HOSTING}.\n"
TABLES = """
add table inet watch
add set inet watch four { type ipv4_addr . inet_proto . inet_service; flags dynamic; size 4096; }
add set inet watch six { type ipv6_addr . inet_proto . inet_service; flags dynamic; size 4096; }
add set inet watch rest { type inet_proto; flags dynamic; size 256; }
# after connections are told apart (-200: the answers of servers are none), before addresses are translated (-100)
add chain inet watch out { type filter hook output priority -150; }
add rule inet watch out ct direction reply return
add rule inet watch out meta l4proto { tcp, udp } add @four { ip daddr . meta l4proto . th dport }
add rule inet watch out meta l4proto { tcp, udp } add @six { ip6 daddr . meta l4proto . th dport }
add rule inet watch out meta l4proto != { tcp, udp } add @rest { meta l4proto }
add table inet way
add chain inet way in { type filter hook input priority 0; }
add table ip real
add chain ip real out { type nat hook output priority -100; }
"""
BLOCKED = "meta l4proto tcp ct original proto-dst { 143, 465, 587, 993 } drop"  # the port before it is translated


class WatchedNetwork(Bench):
    """Its servers run from its beginning to its end; each walk is a window of its own."""

    def __enter__(self) -> Self:
        super().__enter__()
        for ip in HOSTS.values():
            if ip not in (HOSTS[IMAP], HOSTS[DOMAIN]):  # the bench has these
                _run("ip", "addr", "add", f"{ip}/32", "dev", "lo")
        (self.place / "nsswitch.conf").write_text("hosts: files dns\n")  # no daemon of this machine answers instead
        _run("mount", "--bind", str(self.place / "nsswitch.conf"), "/etc/nsswitch.conf")
        self._network()
        _run("nft", "-f", "-", given=TABLES)
        self.mail_servers = MailServers(domain=DOMAIN)
        self._stack.callback(self.mail_servers.stop)
        self.mail_servers.start()
        self._names()
        self._web()
        self._real_ports()
        return self

    def _names(self) -> None:
        zones = {DOMAIN: RECORDS, HOSTING: "", "thunderbird.net": ""}
        for host, ip in HOSTS.items():
            zone = next(name for name in zones if host == name or host.endswith(f".{name}"))
            zones[zone] += f"{host}. A {ip}\n"
        self.dns = self._stack.enter_context(DnsServer(zones, ip=NAMES, port=53))

    def _web(self) -> None:
        """Every source of a search has something, late enough for every place to be asked."""
        file, other = config(IMAP, SMTP), config(f"imap.{HOSTING}", f"smtp.{HOSTING}")
        routes = {
            f"{AUTOCONFIG}/mail/config-v1.1.xml": Reply(200, file, delay=0.3),
            f"{DATABASE}/v1.1/{DOMAIN}": Reply(200, file),
            f"autoconfig.{HOSTING}/mail/config-v1.1.xml": Reply(200, other, delay=0.3),
            f"{WEBMAIL}/": moved("https://messagerie.education.gouv.fr/"),
            "/": Reply(200, b"site"),
        }
        files = self.mail_servers.authority.leaf("web", tuple(HOSTS))
        for ip in HOSTS.values():
            self._stack.enter_context(WebServer(routes, files, ip=ip, port=443))
        self._stack.enter_context(WebServer({"/": moved(f"https://{DOMAIN}/")}, ip=HOSTS[DOMAIN], port=80))

    def _real_ports(self) -> None:
        """The mail hosts on the ports everybody knows."""
        servers = self.mail_servers
        ways = (
            (IMAP, 993, servers.imaps),
            (SMTP, 465, servers.smtps),
            (SMTP, 587, servers.submission),
            (OTHER_SMTP, 465, servers.smtps),
        )
        for host, port, inner in ways:
            _run("nft", f"add rule ip real out ip daddr {HOSTS[host]} tcp dport {port} dnat to 127.0.0.1:{inner}")

    def _settle(self) -> None:
        """Begin with nothing: the last packets of what was before (an earlier walk, the look whether servers are up) pass."""
        limit = time.monotonic() + 20
        while time.monotonic() < limit:
            self._forget()
            time.sleep(0.3)
            if not self._contacts()["sent"]:
                return
        raise AssertionError(self._contacts())

    # --- a walk ---------------------------------------------------------------------------------------------------------

    def walk(self, name: str, home: Path, *rules: str) -> dict[str, Any]:
        """One window from its start to its end; page by page what was said on it, and what had been contacted by then."""
        self._settle()
        for rule in rules:
            _run("nft", f"add rule inet way in {rule}")
        home.mkdir(exist_ok=True)
        kept = {key: os.environ[key] for key in ("PATH", "LC_ALL") if key in os.environ}
        fixed = {"HOME": str(home), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        ca_file = str(self.mail_servers.ca_file)
        command = [sys.executable, "-m", "tests.real.watched_person", name, ca_file]
        pipe = subprocess.PIPE
        person = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, cwd=ROOT, env=kept | fixed, bufsize=1
        )
        assert person.stdin is not None
        assert person.stdout is not None
        seen = []
        for line in person.stdout:
            seen.append({**json.loads(line), **self._contacts()})
            person.stdin.write("\n")
        complaints = person.communicate(timeout=30)[1]
        seen.append({"page": "closed", "words": "", **self._contacts()})
        _run("nft", "flush chain inet way in")
        return {"pages": seen, "code": person.returncode, "complaints": complaints[-4000:]}

    def _forget(self) -> None:
        assert self.dns is not None
        self.dns.asked.clear()
        self.dns.over_tcp.clear()
        for name in ("four", "six", "rest"):
            _run("nft", f"flush set inet watch {name}")

    def _contacts(self) -> dict[str, Any]:
        """What the name server was asked, and every address, protocol and port that a packet was sent to, so far."""
        assert self.dns is not None
        sent = [each["concat"] for name in ("four", "six") for each in _elements(name)]
        return {
            "asked": sorted({*self.dns.asked, *self.dns.over_tcp}),
            "sent": sorted(sent, key=str),
            "rest": _elements("rest"),
        }


def _elements(name: str) -> list[Any]:
    listing = json.loads(_run("nft", "-j", "list", "set", "inet", "watch", name))
    found: list[Any] = next(each["set"] for each in listing["nftables"] if "set" in each).get("elem", [])
    return found


def _run(*command: str, given: str | None = None) -> str:
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (command, done.stderr)
    return done.stdout


def main() -> None:
    """The walks that were asked for, in their order, in the homes they belong to."""
    with WatchedNetwork() as network:
        seen = {}
        for each in sys.argv[1:]:
            name, _, home = each.partition("@")
            rules = (BLOCKED,) if name == "blocked" else ()
            seen[name] = network.walk(name, network.place / (home or name), *rules)
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main()
