# SPDX-License-Identifier: EUPL-1.2
"""A namespace made into a network: addresses, names, servers on the real ports, filters, and one run of the check."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from tests.peers.dns_server import DnsServer
from tests.peers.proxy import ProxyServer
from tests.peers.web_server import Reply, WebServer, moved
from tests.real.authority import Authority
from tests.real.faults import FaultyServer, Recorder, under_tls
from tests.real.scenes import mail

if TYPE_CHECKING:
    from tests.real.faults import Handler

DOMAIN = "ac-essai.example"
IMAP, SMTP = f"imap.{DOMAIN}", f"smtp.{DOMAIN}"
MAIL, SITE, NAMES, GATE = "192.0.2.10", "192.0.2.20", "192.0.2.53", "192.0.2.1"  # RFC 5737
MAIL6 = "2001:db8::10"
ADDRESS, LOGIN, PASSWORD = f"alice@{DOMAIN}", "alice", "Secret-alice-1"
ROOT = Path(__file__).parents[3]


class Bench:
    """Made inside a namespace. A scene changes what it needs before ``check()``; everything else is as it should be."""

    def __init__(self) -> None:
        self._stack = contextlib.ExitStack()
        self.place = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="am-scene-")))
        self.authority = Authority(self.place / "ca")
        self.trusted: Path | None = self.authority.file
        self.env: dict[str, str] = {}
        self.before: list[str] = []
        self.servers = [("imap", IMAP, 993, "tls"), ("smtp", SMTP, 465, "tls")]
        self.records = f"imap A {MAIL}\nsmtp A {MAIL}\n@ A {SITE}\nwww A {SITE}\n"
        self.without: list[str] = []  # addresses that this scene's computer does not have
        self.route = True
        self.faults: dict[str, Any] = {}
        self.everybody = ""
        self.dns: DnsServer | None = None
        self._rules: list[str] = []
        self._redirects: list[str] = []

    def __enter__(self) -> Self:
        _run("ip link set lo up")
        for ip in (MAIL, SITE, NAMES, GATE):
            _run(f"ip addr add {ip}/32 dev lo")
        _run(f"ip -6 addr add {MAIL6}/128 dev lo nodad")
        return self

    def __exit__(self, *exc: object) -> None:
        self._stack.close()

    # --- what a scene may change ----------------------------------------------------------------------------------------

    def leaf(self, *names: str, start: int = -1, end: int = 300, self_signed: bool = False) -> tuple[Path, Path]:
        """A certificate of the academy's authority, for both mail hosts unless named; days from now."""
        days = {"start": timedelta(days=start), "end": timedelta(days=end)}
        return self.authority.leaf("-".join(names) or "good", names or (IMAP, SMTP), self_signed=self_signed, **days)

    def drop(self, *ports: int) -> None:
        """Nothing comes back from these TCP ports."""
        self._rules.append(f"tcp dport {{ {', '.join(map(str, ports))} }} drop")

    def reject(self, *ports: int, reason: str = "icmpx admin-prohibited") -> None:
        """These TCP ports are refused by a device on the way."""
        self._rules.append(f"tcp dport {{ {', '.join(map(str, ports))} }} reject with {reason}")

    def rule(self, text: str) -> None:
        """Any filter of what comes in (nft)."""
        self._rules.append(text)

    def redirect(self, port: int, to: int) -> None:
        """Every connection to a port is taken to another one of the gate: transparent interception."""
        self._redirects.append(f"tcp dport {port} dnat to {GATE}:{to}")

    def serve(self, handle: Handler, port: int, ip: str = MAIL) -> FaultyServer:
        """A server on this address and port."""
        return self._stack.enter_context(FaultyServer(handle, ip, port))

    def mail(
        self,
        imap: Handler | None = None,
        smtp: Handler | None = None,
        *,
        files: tuple[Path, Path] | None = None,
        ip: str = MAIL,
        tls11: bool = False,
    ) -> None:
        """Both mail servers under implicit TLS, good ones unless given."""
        files = files or self.leaf()
        self.serve(under_tls(files, imap or mail.imap(), tls11=tls11), 993, ip)
        self.serve(under_tls(files, smtp or mail.smtp(), tls11=tls11), 465, ip)

    def site(self) -> None:
        """The academy's web site: https, and plain http that leads there; https on the mail host too."""
        files = self.leaf(DOMAIN, f"www.{DOMAIN}", *(IMAP, SMTP))
        for ip in (SITE, MAIL):
            self._stack.enter_context(WebServer({"/": Reply(body=b"site")}, files, ip=ip, port=443))
        self._stack.enter_context(WebServer({"/": moved(f"https://www.{DOMAIN}/")}, ip=SITE, port=80))

    def web(self, reply: Reply, ip: str, port: int = 80) -> None:
        """A plain web server that gives one answer to everything."""
        self._stack.enter_context(WebServer({"/": reply}, ip=ip, port=port))

    def proxy(self, login: str = "") -> None:
        """A web proxy on the gate, named by the environment; it leads to the academy's site by a port of its own."""
        inner = self.serve(under_tls(self.leaf(DOMAIN), Recorder()), 0, GATE)
        server = ProxyServer({f"{DOMAIN}:443": (GATE, inner.port)}, login=login, ip=GATE, port=3128)
        self._stack.enter_context(server)
        self.env["https_proxy"] = f"http://{GATE}:3128"

    # --- the run -----------------------------------------------------------------------------------------------------------

    def check(self) -> dict[str, Any]:
        """Set up what the scene asked for and run ``check`` on the command line; its document, and seconds in all."""
        self._network()
        self.dns = (
            self._stack.enter_context(DnsServer({DOMAIN: self.records}, ip=NAMES, port=53)) if self.route else None
        )
        if self.dns is not None:
            self.dns.faults.update(self.faults)
            self.dns.everybody = self.everybody
        home = self.place / "home"
        home.mkdir()
        trust = ("--ca-file", str(self.trusted)) if self.trusted else ()
        command = [
            sys.executable,
            "-m",
            "wizard",
            "check",
            ADDRESS,
            "--login",
            LOGIN,
            "--academies",
            str(self._academy()),
        ]
        started = time.monotonic()
        done = self.run([*self.before, *command, *trust, "--password-stdin", "--json"], home, PASSWORD)
        seconds = time.monotonic() - started
        try:
            document: dict[str, Any] = json.loads(done.stdout)
        except ValueError:
            document = {"error": {"message": done.stderr.decode()[-2000:]}}
        asked = sorted(self.dns.questions()) if self.dns is not None else []
        return {"seconds": seconds, "document": document, "asked": asked, "complaints": done.stderr.decode()[-2000:]}

    def run(self, command: list[str], home: Path, given: str = "") -> subprocess.CompletedProcess[bytes]:
        """Run a command in this network; ``given`` is its standard input."""
        kept = {name: os.environ[name] for name in ("PATH", "LC_ALL") if name in os.environ}
        fixed = {"HOME": str(home), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        return subprocess.run(
            command,
            input=given.encode(),
            capture_output=True,
            cwd=ROOT,
            env=kept | fixed | self.env,
            timeout=60,
            check=False,
        )

    def _network(self) -> None:
        if self.route:
            _run("ip -6 route add default dev lo")
        if self.route and MAIL not in self.without:
            _run("ip route add default dev lo")
        for ip in self.without:
            _run(f"ip addr del {ip}/32 dev lo")
        for name, text in (("hosts", "127.0.0.1 localhost\n"), ("resolv.conf", f"nameserver {NAMES}\n")):
            (self.place / name).write_text(text)
            _run(f"mount --bind {self.place / name} /etc/{name}")
        if self._rules:
            _nft("table inet scene", "chain inet scene seen { type filter hook input priority 0; }")
            for rule in self._rules:
                _run(f"nft add rule inet scene seen {rule}")
        if self._redirects:
            _nft("table ip taken", "chain ip taken out { type nat hook output priority -100; }")
            for rule in self._redirects:
                _run(f"nft add rule ip taken out ip daddr != {GATE} {rule}")

    def _academy(self) -> Path:
        """An academy's file with its servers, known for sure."""
        fact = 'confidence = "high"\nsources = ["bench"]\ndate = "2026-11-22"\n'
        servers = "".join(
            f'\n[[servers]]\nprotocol = "{protocol}"\nhost = "{host}"\nport = {port}\nsecurity = "{security}"\n{fact}'
            for protocol, host, port, security in self.servers
        )
        folder = self.place / "academies"
        folder.mkdir()
        head = f'schema = 1\nid = "essai"\nname = "Essai"\ndomains = ["{DOMAIN}"]\n'
        text = f'{head}{servers}\n[sources.bench]\nauthority = "serveurs d\'essai"\n'
        (folder / "essai.toml").write_text(text, encoding="utf-8")
        return folder


def _run(command: str) -> None:
    subprocess.run(command.split(), check=True, capture_output=True)


def _nft(*made: str) -> None:
    for one in made:
        subprocess.run(["nft", f"add {one}"], check=True, capture_output=True)
