# SPDX-License-Identifier: EUPL-1.2
"""Scenes of networks: all well, names, portals, ports, proxies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.peers.dns_server import Fault
from tests.peers.web_server import Reply, moved
from tests.real import faults
from tests.real.authority import Authority
from tests.real.scenes import mail
from tests.real.scenes.bench import DOMAIN, GATE, IMAP, MAIL, MAIL6, NAMES, SITE, SMTP
from tests.real.scenes.table import MAIL_PORTS, scene
from wizard.core.verdict import Code

if TYPE_CHECKING:
    import socket
    from pathlib import Path

    from tests.real.scenes.bench import Bench


# --- everything works ---------------------------------------------------------------------------------------------------


@scene(Code.GOOD)
def good(bench: Bench) -> None:
    """As it should be."""
    bench.mail()
    bench.site()


@scene(Code.GOOD)
def only_ipv6(bench: Bench) -> None:
    """The mail hosts have IPv6 addresses only, and so has this computer (its name server aside)."""
    bench.records = f"imap AAAA {MAIL6}\nsmtp AAAA {MAIL6}\n@ AAAA {MAIL6}\n"
    bench.without = [MAIL, SITE, GATE]
    bench.mail(ip=MAIL6)


@scene(Code.GOOD)
def slow_line(bench: Bench) -> None:
    """600 ms late each way."""
    files = bench.leaf()
    for port, script in ((993, mail.imap()), (465, mail.smtp())):
        far = bench.serve(faults.under_tls(files, script), 0, GATE)
        bench.serve(faults.relay((GATE, far.port), delay=0.6), port)


@scene(Code.GOOD)
def port_465_dropped_587_known(bench: Bench) -> None:
    """The academy names both ports: the second one does."""
    bench.servers.append(("smtp", SMTP, 587, "starttls"))
    bench.mail()
    bench.serve(mail.plain_then_tls(bench.leaf()), 587)
    bench.drop(465)


@scene(Code.MAILBOX_FULL)
def mailbox_full(bench: Bench) -> None:
    """Over quota."""
    full = '* QUOTAROOT INBOX ""\n* QUOTA "" (STORAGE 100 100)\nTAG OK'
    bench.mail(mail.imap(GETQUOTAROOT=full))


# --- the network --------------------------------------------------------------------------------------------------------


@scene(Code.NO_NETWORK)
def no_network(bench: Bench) -> None:
    """No address, no route."""
    bench.route = False
    bench.without = [MAIL, SITE, NAMES, GATE]


@scene(Code.RESOLVER_SILENT)
def names_dropped(bench: Bench) -> None:
    """Port 53 is dropped."""
    bench.mail()
    bench.rule("udp dport 53 drop")
    bench.drop(53)


@scene(Code.RESOLVER_SILENT)
def names_closed(bench: Bench) -> None:
    """Nobody listens on port 53: no word about names comes back."""
    bench.mail()
    bench.rule("udp dport 53 reject")
    bench.reject(53, reason="tcp reset")


@scene(Code.RESOLVER_REFUSES)
def names_refused(bench: Bench) -> None:
    """The name server refuses every question."""
    bench.mail()
    bench.faults = {"*": Fault.REFUSED}


@scene(Code.NAME_HIDDEN)
def names_hidden(bench: Bench) -> None:
    """The mail hosts do not exist here, the domain does."""
    bench.mail()
    bench.site()
    bench.faults = {IMAP: Fault.NXDOMAIN, SMTP: Fault.NXDOMAIN}


@scene(Code.NAME_HIDDEN)
def names_sunk(bench: Bench) -> None:
    """The mail hosts lead to 0.0.0.0."""
    bench.site()
    bench.records = f"imap A 0.0.0.0\nsmtp A 0.0.0.0\n@ A {SITE}\n"


@scene(Code.CAPTIVE_PORTAL)
def portal_by_names(bench: Bench) -> None:
    """The name server leads everybody to the portal; nothing but plain web is answered."""
    bench.everybody = GATE
    bench.web(moved("http://hotspot.example/login"), GATE)
    bench.drop(443, *MAIL_PORTS)


@scene(Code.CAPTIVE_PORTAL)
def portal_by_redirection(bench: Bench) -> None:
    """Names are right; plain web is taken to the portal, the rest is dropped."""
    bench.mail()
    bench.site()
    bench.web(moved("http://hotspot.example/login"), GATE)
    bench.redirect(80, 80)
    bench.drop(443, *MAIL_PORTS)


@scene(Code.CAPTIVE_PORTAL)
def portal_that_rejects(bench: Bench) -> None:
    """The same, with ports that are refused at once."""
    bench.mail()
    bench.site()
    bench.web(moved("https://hotspot.example/login"), GATE)
    bench.redirect(80, 80)
    bench.reject(443, *MAIL_PORTS)


def _portal_takes_all(bench: Bench) -> tuple[Path, Path]:
    """Names are right; the plain web, the web and the mail ports are taken to the portal. Its certificate."""
    bench.mail()
    bench.site()
    bench.web(moved("http://hotspot.example/login"), GATE)
    files = Authority(bench.place / "portal", "Hotspot").leaf("hotspot", ("hotspot.example",))
    bench.serve(faults.under_tls(files, faults.silent), 443, GATE)
    for port in (80, 443, 993, 465):
        bench.redirect(port, port)
    return files


@scene(Code.CAPTIVE_PORTAL)
def portal_on_mail_ports(bench: Bench) -> None:
    """Its web server answers on the mail ports, to whatever comes."""
    _portal_takes_all(bench)
    for port in (993, 465):
        bench.serve(_bad_request, port, GATE)


@scene(Code.CAPTIVE_PORTAL)
def portal_on_mail_ports_patient(bench: Bench) -> None:
    """Its web server waits there for a request; it shows its page and leads nowhere."""
    bench.mail()
    bench.site()
    for port in (80, 993, 465):
        bench.web(Reply(200, b"sign in"), GATE, port)
    for port in (80, 993, 465):
        bench.redirect(port, port)
    bench.drop(443, 587)


@scene(Code.CAPTIVE_PORTAL)
def portal_with_its_certificate(bench: Bench) -> None:
    """It shows its own certificate on the mail ports."""
    files = _portal_takes_all(bench)
    for port in (993, 465):
        bench.serve(faults.under_tls(files, faults.silent), port, GATE)


def _bad_request(sock: socket.socket) -> None:
    """As web servers answer to what is no request."""
    moved_on = b"GET " in sock.recv(4096)
    head = b"302 Found\r\nLocation: http://hotspot.example/login" if moved_on else b"400 Bad Request"
    sock.sendall(b"HTTP/1.1 " + head + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


@scene(Code.PORT_SILENT)
def port_993_dropped(bench: Bench) -> None:
    """Reception alone."""
    bench.mail()
    bench.site()
    bench.drop(993)


@scene(Code.SENDING_OTHER_PORT)
def port_465_dropped_587_open(bench: Bench) -> None:
    """The academy's file names 465 only; 587 would do."""
    bench.mail()
    bench.site()
    bench.serve(mail.plain_then_tls(bench.leaf()), 587)
    bench.drop(465)


@scene(Code.MAIL_BLOCKED)
def mail_dropped(bench: Bench) -> None:
    """993, 465 and 587 dropped; 443 works. The academy's file names all three."""
    bench.servers.append(("smtp", SMTP, 587, "starttls"))
    bench.mail()
    bench.site()
    bench.drop(*MAIL_PORTS)


@scene(Code.MAIL_BLOCKED)
def mail_prohibited(bench: Bench) -> None:
    """A device says that it is prohibited (ICMP)."""
    bench.mail()
    bench.site()
    bench.reject(*MAIL_PORTS)


@scene(Code.UNREACHABLE)
def port_993_prohibited(bench: Bench) -> None:
    """The same of reception alone."""
    bench.mail()
    bench.site()
    bench.reject(993)


@scene(Code.MAIL_BLOCKED)
def only_ipv6_mail_dropped(bench: Bench) -> None:
    """The same without IPv4."""
    bench.records = f"imap AAAA {MAIL6}\nsmtp AAAA {MAIL6}\n@ AAAA {MAIL6}\n"
    bench.without = [MAIL, SITE, GATE]
    bench.serve(faults.under_tls(bench.leaf(DOMAIN), faults.silent), 443, MAIL6)
    bench.drop(*MAIL_PORTS)


@scene(Code.NOTHING_PASSES)
def everything_dropped(bench: Bench) -> None:
    """The web port too."""
    bench.mail()
    bench.site()
    bench.drop(80, 443, *MAIL_PORTS)


@scene(Code.NOTHING_PASSES)
def everything_dropped_script(bench: Bench) -> None:
    """The same where a PAC script would name the proxy."""
    everything_dropped(bench)
    bench.env["auto_proxy"] = f"http://{GATE}/proxy.pac"


@scene(Code.NOTHING_PASSES)
def everything_dropped_socks(bench: Bench) -> None:
    """The same where the way out is a SOCKS proxy."""
    everything_dropped(bench)
    bench.env["all_proxy"] = f"socks5://{GATE}:1080"


@scene(Code.PROXY_ONLY)
def proxy_only(bench: Bench) -> None:
    """The web goes out by a proxy, nothing goes out directly."""
    everything_dropped(bench)
    bench.proxy()


@scene(Code.PROXY_LOGIN)
def proxy_login(bench: Bench) -> None:
    """The same; the proxy asks for a login (407)."""
    everything_dropped(bench)
    bench.proxy(login="eleve:secret")


@scene(Code.PORT_CLOSED)
def ports_closed(bench: Bench) -> None:
    """Nobody listens."""
    bench.site()


@scene(Code.SERVER_SILENT)
def servers_silent(bench: Bench) -> None:
    """They accept, then say nothing."""
    bench.site()
    for port in (993, 465):
        bench.serve(faults.silent, port)
