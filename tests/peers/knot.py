# SPDX-License-Identifier: EUPL-1.2
"""Real name servers on loopback: knot signs and serves the zones, unbound resolves and validates them."""

from __future__ import annotations

import subprocess
import time
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Self

import dns.exception
import dns.resolver

from tests.real.ports import free_ports

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

PACKAGES, PROGRAMS = "knot unbound", ("knotd", "unbound")
_SOA = "$TTL 60\n@ SOA ns hostmaster 1 60 60 60 60\n@ NS ns\nns A 127.0.0.1\n"
_KNOT = """
server:
  listen: 127.0.0.1@{port}
  rundir: {place}
  user: root
database:
  storage: {place}
template:
  - id: default
    storage: {place}
    file: "%s.zone"
    journal-content: none
    zonefile-sync: -1
    zonefile-load: whole
zone:
"""
_UNBOUND = """
server:
  interface: 127.0.0.1
  port: {port}
  username: ""
  chroot: ""
  directory: "{place}"
  pidfile: ""
  use-syslog: no
  do-not-query-localhost: no
  trust-anchor-file: "{place}/anchor"
  local-zone: "example." nodefault
  access-control: 127.0.0.0/8 allow
remote-control:
  control-enable: no
"""


class NameServers:
    """``zones``: name → lines of a zone file; those of ``signed`` carry DNSSEC; ``lame``: delegated to nobody who knows.

    ``resolver`` is where the validating resolver listens. A context manager.
    """

    def __init__(
        self, place: Path, zones: Mapping[str, str], *, signed: Sequence[str] = (), lame: Sequence[str] = ()
    ) -> None:
        place.mkdir(parents=True, exist_ok=True)
        self._place, self._zones, self._signed, self._lame = place, zones, tuple(signed), tuple(lame)
        self._knot_port, port = free_ports(2, ("127.0.0.1",))
        self.resolver: tuple[str, int] = ("127.0.0.1", port)
        self.authority: tuple[str, int] = ("127.0.0.1", self._knot_port)
        self._running: list[tuple[subprocess.Popen[bytes], IO[bytes]]] = []

    def __enter__(self) -> Self:
        try:
            self._start_knot()
            self._start_unbound()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *exc: object) -> None:
        for process, log in self._running:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
            process.kill()
            process.wait(5)
            log.close()
        self._running.clear()

    def _start_knot(self) -> None:
        text = _KNOT.format(port=self._knot_port, place=self._place)
        for name, lines in self._zones.items():
            (self._place / f"{name}.zone").write_text(_SOA + lines, encoding="utf-8")
            text += f"  - domain: {name}\n    dnssec-signing: {'on' if name in self._signed else 'off'}\n"
        (self._place / "knot.conf").write_text(text, encoding="utf-8")
        self._run("knot", "knotd", "-c", str(self._place / "knot.conf"))
        for name in self._zones:
            _until_known(self.authority, name, "DNSKEY" if name in self._signed else "SOA")

    def _start_unbound(self) -> None:
        keys = [
            f"{name}. 60 IN DNSKEY {key}\n"
            for name in self._signed
            for key in _until_known(self.authority, name, "DNSKEY")
        ]
        (self._place / "anchor").write_text("".join(keys), encoding="utf-8")
        text = _UNBOUND.format(port=self.resolver[1], place=self._place)
        for name in (*self._zones, *self._lame):
            text += f"stub-zone:\n  name: {name}\n  stub-addr: 127.0.0.1@{self._knot_port}\n"
        (self._place / "unbound.conf").write_text(text, encoding="utf-8")
        self._run("unbound", "unbound", "-d", "-c", str(self._place / "unbound.conf"))
        _until_known(self.resolver, next(iter(self._zones)), "SOA")

    def _run(self, name: str, *command: str) -> None:
        log = (self._place / f"{name}.log").open("wb")
        self._running.append((subprocess.Popen(command, stdout=log, stderr=log, cwd=self._place), log))


def _until_known(server: tuple[str, int], name: str, kind: str) -> list[str]:
    """The records of a name as soon as the server has them."""
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = [server[0]], server[1]
    end = time.monotonic() + 15
    while True:
        try:
            return [record.to_text() for record in resolver.resolve(f"{name}.", kind, lifetime=1)]
        except dns.exception.DNSException:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
