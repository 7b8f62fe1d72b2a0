# SPDX-License-Identifier: EUPL-1.2
"""Every scene with the one verdict it must give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.peers.dns_server import Fault
from tests.peers.web_server import moved
from tests.real import faults
from tests.real.authority import Authority
from tests.real.scenes import mail
from tests.real.scenes.bench import DOMAIN, GATE, IMAP, MAIL, MAIL6, NAMES, SITE, SMTP
from wizard.core.verdict import Code

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.real.scenes.bench import Bench


@dataclass(frozen=True)
class Scene:
    """How it is prepared, and the verdict it must give."""

    prepare: Callable[[Bench], None]
    expected: Code


SCENES: dict[str, Scene] = {}
_ALL = (993, 465, 587, 143)


def _scene(expected: Code) -> Callable[[Callable[[Bench], None]], Callable[[Bench], None]]:
    def keep(prepare: Callable[[Bench], None]) -> Callable[[Bench], None]:
        SCENES[prepare.__name__.replace("_", "-")] = Scene(prepare, expected)
        return prepare

    return keep


# --- everything works ---------------------------------------------------------------------------------------------------


@_scene(Code.GOOD)
def good(bench: Bench) -> None:
    """As it should be."""
    bench.mail()
    bench.site()


@_scene(Code.GOOD)
def only_ipv6(bench: Bench) -> None:
    """The mail hosts have IPv6 addresses only, and so has this computer (its name server aside)."""
    bench.records = f"imap AAAA {MAIL6}\nsmtp AAAA {MAIL6}\n@ AAAA {MAIL6}\n"
    bench.without = [MAIL, SITE, GATE]
    bench.mail(ip=MAIL6)


@_scene(Code.GOOD)
def slow_line(bench: Bench) -> None:
    """600 ms late each way."""
    files = bench.leaf()
    for port, script in ((993, mail.imap()), (465, mail.smtp())):
        far = bench.serve(faults.under_tls(files, script), 0, GATE)
        bench.serve(faults.relay((GATE, far.port), delay=0.6), port)


@_scene(Code.GOOD)
def port_465_dropped_587_known(bench: Bench) -> None:
    """The academy names both ports: the second one does."""
    bench.servers.append(("smtp", SMTP, 587, "starttls"))
    bench.mail()
    bench.serve(mail.plain_then_tls(bench.leaf()), 587)
    bench.drop(465)


@_scene(Code.MAILBOX_FULL)
def mailbox_full(bench: Bench) -> None:
    """Over quota."""
    full = '* QUOTAROOT INBOX ""\n* QUOTA "" (STORAGE 100 100)\nTAG OK'
    bench.mail(mail.imap(GETQUOTAROOT=full))


# --- the network --------------------------------------------------------------------------------------------------------


@_scene(Code.NO_NETWORK)
def no_network(bench: Bench) -> None:
    """No address, no route."""
    bench.route = False
    bench.without = [MAIL, SITE, NAMES, GATE]


@_scene(Code.RESOLVER_SILENT)
def names_dropped(bench: Bench) -> None:
    """Port 53 is dropped."""
    bench.mail()
    bench.rule("udp dport 53 drop")
    bench.drop(53)


@_scene(Code.RESOLVER_SILENT)
def names_closed(bench: Bench) -> None:
    """Nobody listens on port 53: no word about names comes back."""
    bench.mail()
    bench.rule("udp dport 53 reject")
    bench.reject(53, reason="tcp reset")


@_scene(Code.RESOLVER_REFUSES)
def names_refused(bench: Bench) -> None:
    """The name server refuses every question."""
    bench.mail()
    bench.faults = {"*": Fault.REFUSED}


@_scene(Code.NAME_HIDDEN)
def names_hidden(bench: Bench) -> None:
    """The mail hosts do not exist here, the domain does."""
    bench.mail()
    bench.site()
    bench.faults = {IMAP: Fault.NXDOMAIN, SMTP: Fault.NXDOMAIN}


@_scene(Code.NAME_HIDDEN)
def names_sunk(bench: Bench) -> None:
    """The mail hosts lead to 0.0.0.0."""
    bench.site()
    bench.records = f"imap A 0.0.0.0\nsmtp A 0.0.0.0\n@ A {SITE}\n"


@_scene(Code.CAPTIVE_PORTAL)
def portal_by_names(bench: Bench) -> None:
    """The name server leads everybody to the portal; nothing but plain web is answered."""
    bench.everybody = GATE
    bench.web(moved("http://hotspot.example/login"), GATE)
    bench.drop(443, *_ALL)


@_scene(Code.CAPTIVE_PORTAL)
def portal_by_redirection(bench: Bench) -> None:
    """Names are right; plain web is taken to the portal, the rest is dropped."""
    bench.mail()
    bench.site()
    bench.web(moved("http://hotspot.example/login"), GATE)
    bench.redirect(80, 80)
    bench.drop(443, *_ALL)


@_scene(Code.CAPTIVE_PORTAL)
def portal_that_rejects(bench: Bench) -> None:
    """The same, with ports that are refused at once."""
    bench.mail()
    bench.site()
    bench.web(moved("https://hotspot.example/login"), GATE)
    bench.redirect(80, 80)
    bench.reject(443, *_ALL)


@_scene(Code.PORT_SILENT)
def port_993_dropped(bench: Bench) -> None:
    """Reception alone."""
    bench.mail()
    bench.site()
    bench.drop(993)


@_scene(Code.SENDING_OTHER_PORT)
def port_465_dropped_587_open(bench: Bench) -> None:
    """The academy's file names 465 only; 587 would do."""
    bench.mail()
    bench.site()
    bench.serve(mail.plain_then_tls(bench.leaf()), 587)
    bench.drop(465)


@_scene(Code.MAIL_BLOCKED)
def mail_dropped(bench: Bench) -> None:
    """993, 465 and 587 dropped; 443 works. The academy's file names all three."""
    bench.servers.append(("smtp", SMTP, 587, "starttls"))
    bench.mail()
    bench.site()
    bench.drop(*_ALL)


@_scene(Code.MAIL_BLOCKED)
def mail_prohibited(bench: Bench) -> None:
    """A device says that it is prohibited (ICMP)."""
    bench.mail()
    bench.site()
    bench.reject(*_ALL)


@_scene(Code.MAIL_BLOCKED)
def only_ipv6_mail_dropped(bench: Bench) -> None:
    """The same without IPv4."""
    bench.records = f"imap AAAA {MAIL6}\nsmtp AAAA {MAIL6}\n@ AAAA {MAIL6}\n"
    bench.without = [MAIL, SITE, GATE]
    bench.serve(faults.under_tls(bench.leaf(DOMAIN), faults.silent), 443, MAIL6)
    bench.drop(*_ALL)


@_scene(Code.NOTHING_PASSES)
def everything_dropped(bench: Bench) -> None:
    """The web port too."""
    bench.mail()
    bench.site()
    bench.drop(80, 443, *_ALL)


@_scene(Code.NOTHING_PASSES)
def everything_dropped_script(bench: Bench) -> None:
    """The same where a PAC script would name the proxy."""
    everything_dropped(bench)
    bench.env["auto_proxy"] = f"http://{GATE}/proxy.pac"


@_scene(Code.NOTHING_PASSES)
def everything_dropped_socks(bench: Bench) -> None:
    """The same where the way out is a SOCKS proxy."""
    everything_dropped(bench)
    bench.env["all_proxy"] = f"socks5://{GATE}:1080"


@_scene(Code.PROXY_ONLY)
def proxy_only(bench: Bench) -> None:
    """The web goes out by a proxy, nothing goes out directly."""
    everything_dropped(bench)
    bench.proxy()


@_scene(Code.PROXY_LOGIN)
def proxy_login(bench: Bench) -> None:
    """The same; the proxy asks for a login (407)."""
    everything_dropped(bench)
    bench.proxy(login="eleve:secret")


@_scene(Code.PORT_CLOSED)
def ports_closed(bench: Bench) -> None:
    """Nobody listens."""
    bench.site()


@_scene(Code.SERVER_SILENT)
def servers_silent(bench: Bench) -> None:
    """They accept, then say nothing."""
    for port in (993, 465):
        bench.serve(faults.silent, port)


# --- trust --------------------------------------------------------------------------------------------------------------


def _intercept(bench: Bench, name: str) -> Authority:
    """Both mail ports are taken to something that shows certificates of its own authority."""
    bench.mail()
    bench.site()
    own = Authority(bench.place / "other", name)
    files = own.leaf("x", (IMAP, SMTP))
    for port in (993, 465):
        bench.serve(faults.under_tls(files, faults.silent), port, GATE)
        bench.redirect(port, port)
    return own


@_scene(Code.UNKNOWN_AUTHORITY)
def intercepted_unknown(bench: Bench) -> None:
    """By an authority nobody knows."""
    _intercept(bench, "Filtrage du lycee")


@_scene(Code.ANTIVIRUS)
def intercepted_antivirus(bench: Bench) -> None:
    """By a known product that the system trusts."""
    own = _intercept(bench, "Avast Web/Mail Shield Root")
    bench.env["SSL_CERT_FILE"] = str(own.file)


@_scene(Code.INTERCEPTED)
def intercepted_trusted(bench: Bench) -> None:
    """By an authority that this system trusts."""
    own = _intercept(bench, "Filtrage du lycee")
    bench.env["SSL_CERT_FILE"] = str(own.file)


@_scene(Code.EXPIRED)
def expired(bench: Bench) -> None:
    """It ended last week."""
    bench.mail(files=bench.leaf(start=-300, end=-7))


@_scene(Code.NOT_YET_VALID)
def not_yet_valid(bench: Bench) -> None:
    """It begins next week, and this computer's clock is right."""
    bench.mail(files=bench.leaf(start=7))


@_scene(Code.CLOCK_WRONG)
def clock_wrong(bench: Bench) -> None:
    """This computer lives in 2016."""
    bench.mail()
    bench.before = ["faketime", "2016-01-01 10:00:00"]


@_scene(Code.OTHER_NAME)
def other_name(bench: Bench) -> None:
    """A certificate for somebody else."""
    bench.mail(files=bench.leaf("www.autre.example"))


@_scene(Code.SELF_SIGNED)
def self_signed(bench: Bench) -> None:
    """It vouches for itself."""
    bench.mail(files=bench.leaf(self_signed=True))


@_scene(Code.TLS_TOO_OLD)
def old_tls(bench: Bench) -> None:
    """TLS 1.1 at most."""
    bench.mail(tls11=True)


@_scene(Code.NOT_TLS)
def plain_on_the_tls_port(bench: Bench) -> None:
    """The ports answer in clear."""
    for port, line in ((993, b"* OK ready"), (465, b"220 ready")):
        bench.serve(faults.Recorder(line), port)


@_scene(Code.TLS_CUT)
def tls_cut(bench: Bench) -> None:
    """Hung up during the handshake."""
    for port in (993, 465):
        bench.serve(faults.hang_up, port)


@_scene(Code.NO_STARTTLS)
def starttls_missing(bench: Bench) -> None:
    """587 does not offer it."""
    bench.servers[1] = ("smtp", SMTP, 587, "starttls")
    bench.mail()
    bench.serve(mail.plain_then_tls(bench.leaf(), offered=False), 587)


# --- what the servers say -----------------------------------------------------------------------------------------------


@_scene(Code.NO_LOGIN_METHOD)
def auth_missing(bench: Bench) -> None:
    """Sending offers no AUTH."""
    bench.mail(smtp=mail.smtp(EHLO="250 mail"))


@_scene(Code.SERVER_BUSY)
def busy(bench: Bench) -> None:
    """BYE and 421."""
    bench.mail(mail.imap("* BYE too many connections"), mail.smtp("421 4.3.2 too many connections"))


@_scene(Code.MAINTENANCE)
def maintenance(bench: Bench) -> None:
    """They say so."""
    bench.mail(mail.imap("* BYE [UNAVAILABLE] Scheduled maintenance"), mail.smtp("421 4.3.2 maintenance"))


@_scene(Code.SERVER_BUSY)
def temporary_login_failure(bench: Bench) -> None:
    """454 4.7.0 after reception accepted."""
    bench.mail(smtp=mail.smtp(AUTH="454 4.7.0 temporary authentication failure"))


@_scene(Code.LOGIN_REFUSED)
def login_refused(bench: Bench) -> None:
    """AUTHENTICATIONFAILED."""
    bench.mail(mail.imap(AUTHENTICATE="TAG NO [AUTHENTICATIONFAILED] Invalid credentials"))


@_scene(Code.LOGIN_REFUSED)
def access_not_opened(bench: Bench) -> None:
    """AUTHORIZATIONFAILED: the cause is said by the server."""
    bench.mail(mail.imap(AUTHENTICATE="TAG NO [AUTHORIZATIONFAILED] IMAP is not enabled"))


@_scene(Code.ACCOUNT_BLOCKED)
def account_blocked(bench: Bench) -> None:
    """CONTACTADMIN."""
    bench.mail(mail.imap(AUTHENTICATE="TAG NO [CONTACTADMIN] call us"))


@_scene(Code.SEND_LOGIN_REFUSED)
def sending_refuses_the_login(bench: Bench) -> None:
    """535 5.7.8 after reception accepted."""
    bench.mail(smtp=mail.smtp(AUTH="535 5.7.8 no"))


@_scene(Code.SENDER_REFUSED)
def sender_refused(bench: Bench) -> None:
    """MAIL FROM is refused."""
    bench.mail(smtp=mail.smtp(MAIL="553 5.7.1 sender not owned"))


@_scene(Code.DELIVERY_FULL)
def delivery_full(bench: Bench) -> None:
    """RCPT TO oneself: 452."""
    bench.mail(smtp=mail.smtp(RCPT="452 4.2.2 mailbox full"))
