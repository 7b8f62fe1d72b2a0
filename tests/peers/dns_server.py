# SPDX-License-Identifier: EUPL-1.2
"""A name server of the tests' own, with real zones: UDP and TCP, truncation, and every way to misbehave."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections import defaultdict
from enum import Enum, auto
from typing import TYPE_CHECKING, Self

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.rrset
import dns.zone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SOA = "$TTL 60\n@ SOA ns hostmaster 1 60 60 60 60\n@ NS ns\nns A 127.0.0.1\n"


class Fault(Enum):
    """What happens to questions about a name."""

    SILENT = auto()  # nothing comes back
    REFUSED = auto()
    SERVFAIL = auto()
    NXDOMAIN = auto()
    GARBAGE = auto()  # bytes that are no message


class DnsServer:
    """Answers for ``zones`` (name → lines of a zone file), REFUSED outside of them. A context manager.

    ``faults`` and ``slow`` are by name (« * » for every name) and may be changed while it runs; ``asked`` keeps every
    question as (name, type), ``over_tcp`` those that came by TCP; ``everybody``: one address for every name, as the
    resolver of a captive portal; ``proven``: sets AD where it is asked for, as a validating resolver; ``spoil``: what
    becomes of an answer.
    """

    def __init__(self, zones: Mapping[str, str], *, ip: str = "127.0.0.1", port: int = 0) -> None:
        self._zones = {
            dns.name.from_text(name): dns.zone.from_text(_SOA + text, dns.name.from_text(name), check_origin=False)
            for name, text in zones.items()
        }
        self.faults: dict[str, Fault] = {}
        self.slow: dict[str, float] = {}
        self.everybody = ""
        self.proven = False
        self.spoil: Callable[[bytes], bytes] | None = None  # what becomes of a whole answer on its way
        self.asked: list[tuple[str, str]] = []
        self.over_tcp: list[tuple[str, str]] = []
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        while True:
            self._tcp = socket.create_server((ip, port))
            self._udp = socket.socket(self._tcp.family, socket.SOCK_DGRAM)
            try:
                self._udp.bind((ip, self._tcp.getsockname()[1]))
                break
            except OSError:  # another one's UDP port
                self._tcp.close()
                self._udp.close()
                if port:
                    raise
        self.address: tuple[str, int] = self._tcp.getsockname()[:2]

    def __enter__(self) -> Self:
        for work in (self._datagrams, self._streams):
            self._start(work)
        return self

    def __exit__(self, *exc: object) -> None:
        self._stop.set()
        with contextlib.suppress(OSError):
            self._tcp.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        self._tcp.close()
        self._udp.close()

    def questions(self) -> dict[str, list[str]]:
        """Every name that was asked about, with its types in order."""
        found: dict[str, list[str]] = defaultdict(list)
        for name, kind in self.asked:
            found[name].append(kind)
        return dict(found)

    def _start(self, work: object, *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _datagrams(self) -> None:
        self._udp.settimeout(0.1)  # nothing else wakes it where a filter drops what comes to this port
        while not self._stop.is_set():
            try:
                wire, peer = self._udp.recvfrom(4096)
            except TimeoutError:
                continue
            self._start(self._one_datagram, wire, peer)

    def _one_datagram(self, wire: bytes, peer: object) -> None:
        answer = self._answer(wire, tcp=False)
        if answer is not None and not self._stop.is_set():
            self._udp.sendto(answer, peer)  # type: ignore[call-overload]

    def _streams(self) -> None:
        while True:
            try:
                sock, _ = self._tcp.accept()
            except OSError:
                return
            self._start(self._one_stream, sock)

    def _one_stream(self, sock: socket.socket) -> None:
        with sock, contextlib.suppress(OSError):
            sock.settimeout(5)
            size = int.from_bytes(sock.recv(2), "big")
            answer = self._answer(sock.recv(size), tcp=True)
            if answer is not None:
                sock.sendall(len(answer).to_bytes(2, "big") + answer)

    def _answer(self, wire: bytes, *, tcp: bool) -> bytes | None:
        try:
            query = dns.message.from_wire(wire)
        except dns.exception.DNSException:
            return None
        question = query.question[0]
        name, kind = question.name.to_text(omit_final_dot=True).lower(), dns.rdatatype.to_text(question.rdtype)
        (self.over_tcp if tcp else self.asked).append((name, kind))
        if wait := self.slow.get(name, self.slow.get("*", 0.0)):
            self._stop.wait(wait)
        fault = self.faults.get(name, self.faults.get("*"))
        if fault is Fault.SILENT:
            return None
        if fault is Fault.GARBAGE:
            return wire[:2] + b"\xff" * 40
        answer = dns.message.make_response(query)
        answer.flags |= dns.flags.RA
        if self.proven and query.flags & dns.flags.AD:
            answer.flags |= dns.flags.AD
        if fault is None:
            self._fill(answer, question.name, question.rdtype)
        else:
            answer.set_rcode(dns.rcode.from_text(fault.name))
        whole = self._wire(answer, query, tcp=tcp)
        return self.spoil(whole) if self.spoil else whole

    @staticmethod
    def _wire(answer: dns.message.Message, query: dns.message.Message, *, tcp: bool) -> bytes:
        whole = answer.to_wire()
        if tcp or len(whole) <= 512:
            return whole
        short = dns.message.make_response(query)
        short.flags |= dns.flags.TC | dns.flags.RA
        return short.to_wire()

    def _fill(self, answer: dns.message.Message, name: dns.name.Name, kind: dns.rdatatype.RdataType) -> None:
        if self.everybody:
            if kind == dns.rdatatype.A:
                answer.answer.append(dns.rrset.from_text(name, 60, "IN", "A", self.everybody))
            return
        zone = next((each for origin, each in self._zones.items() if name.is_subdomain(origin)), None)
        if zone is None:
            answer.set_rcode(dns.rcode.REFUSED if not answer.answer else dns.rcode.NOERROR)
            return
        node = zone.get_node(name)
        if node is None:
            answer.set_rcode(dns.rcode.NXDOMAIN)
            return
        for wanted in (kind, dns.rdatatype.CNAME):
            found = node.get_rdataset(dns.rdataclass.IN, wanted)
            if found is None:
                continue
            records = [record.to_text(zone.origin, relativize=False) for record in found]
            answer.answer.append(dns.rrset.from_text(name, found.ttl, "IN", wanted, *records))
            if wanted != kind:
                self._fill(answer, dns.name.from_text(records[0]), kind)
            return
