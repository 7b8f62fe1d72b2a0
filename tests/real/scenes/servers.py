# SPDX-License-Identifier: EUPL-1.2
"""Scenes of servers: certificates, what reads along, what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.real import faults
from tests.real.authority import Authority
from tests.real.scenes import mail
from tests.real.scenes.bench import GATE, IMAP, SMTP
from tests.real.scenes.table import scene
from wizard.core.verdict import Code

if TYPE_CHECKING:
    from tests.real.scenes.bench import Bench


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


@scene(Code.UNKNOWN_AUTHORITY)
def intercepted_unknown(bench: Bench) -> None:
    """By an authority nobody knows."""
    _intercept(bench, "Filtrage du lycee")


@scene(Code.ANTIVIRUS)
def intercepted_antivirus(bench: Bench) -> None:
    """By a known product that the system trusts."""
    own = _intercept(bench, "Avast Web/Mail Shield Root")
    bench.env["SSL_CERT_FILE"] = str(own.file)


@scene(Code.INTERCEPTED)
def intercepted_trusted(bench: Bench) -> None:
    """By an authority that this system trusts."""
    own = _intercept(bench, "Filtrage du lycee")
    bench.env["SSL_CERT_FILE"] = str(own.file)


@scene(Code.EXPIRED)
def expired(bench: Bench) -> None:
    """It ended last week."""
    bench.site()
    bench.mail(files=bench.leaf(start=-300, end=-7))


@scene(Code.NOT_YET_VALID)
def not_yet_valid(bench: Bench) -> None:
    """It begins next week, and this computer's clock is right."""
    bench.site()
    bench.mail(files=bench.leaf(start=7))


@scene(Code.CLOCK_WRONG)
def clock_wrong(bench: Bench) -> None:
    """This computer lives in 2016."""
    bench.mail()
    bench.before = ["faketime", "2016-01-01 10:00:00"]


@scene(Code.CLOCK_WRONG)
def clock_ahead(bench: Bench) -> None:
    """This computer lives in 2040: every certificate looks expired, the web knows the day."""
    bench.mail()
    bench.site()
    bench.before = ["faketime", "2040-01-01 10:00:00"]


@scene(Code.OTHER_NAME)
def other_name(bench: Bench) -> None:
    """A certificate for somebody else."""
    bench.mail(files=bench.leaf("www.autre.example"))


@scene(Code.SELF_SIGNED)
def self_signed(bench: Bench) -> None:
    """It vouches for itself."""
    bench.mail(files=bench.leaf(self_signed=True))


@scene(Code.TLS_TOO_OLD)
def old_tls(bench: Bench) -> None:
    """TLS 1.1 at most."""
    bench.mail(tls11=True)


@scene(Code.NOT_TLS)
def plain_on_the_tls_port(bench: Bench) -> None:
    """The ports answer in clear."""
    for port, line in ((993, b"* OK ready"), (465, b"220 ready")):
        bench.serve(faults.Recorder(line), port)


@scene(Code.TLS_CUT)
def tls_cut(bench: Bench) -> None:
    """Hung up during the handshake."""
    for port in (993, 465):
        bench.serve(faults.hang_up, port)


@scene(Code.NO_STARTTLS)
def starttls_missing(bench: Bench) -> None:
    """587 does not offer it."""
    bench.servers[1] = ("smtp", SMTP, 587, "starttls")
    bench.mail()
    bench.serve(mail.plain_then_tls(bench.leaf(), offered=False), 587)


# --- what the servers say -----------------------------------------------------------------------------------------------


@scene(Code.NO_LOGIN_METHOD)
def auth_missing(bench: Bench) -> None:
    """Sending offers no AUTH."""
    bench.mail(smtp=mail.smtp(EHLO="250 mail"))


@scene(Code.SERVER_BUSY)
def busy(bench: Bench) -> None:
    """BYE and 421."""
    bench.mail(mail.imap("* BYE too many connections"), mail.smtp("421 4.3.2 too many connections"))


@scene(Code.SERVER_BUSY)
def unavailable(bench: Bench) -> None:
    """BYE and 503: RFC 5321 has no other code for a server that is there and does not serve."""
    bench.mail(mail.imap("* BYE come back later"), mail.smtp("503 5.3.2 service unavailable"))


@scene(Code.MAINTENANCE)
def maintenance(bench: Bench) -> None:
    """They say so."""
    bench.mail(mail.imap("* BYE [UNAVAILABLE] Scheduled maintenance"), mail.smtp("421 4.3.2 maintenance"))


@scene(Code.SERVER_BUSY)
def temporary_login_failure(bench: Bench) -> None:
    """454 4.7.0 after reception accepted."""
    bench.mail(smtp=mail.smtp(AUTH="454 4.7.0 temporary authentication failure"))


@scene(Code.LOGIN_REFUSED)
def login_refused(bench: Bench) -> None:
    """AUTHENTICATIONFAILED."""
    bench.mail(mail.imap(AUTHENTICATE="TAG NO [AUTHENTICATIONFAILED] Invalid credentials"))


@scene(Code.LOGIN_REFUSED)
def access_not_opened(bench: Bench) -> None:
    """AUTHORIZATIONFAILED: the cause is said by the server."""
    bench.mail(mail.imap(AUTHENTICATE="TAG NO [AUTHORIZATIONFAILED] IMAP is not enabled"))


@scene(Code.LOGIN_REFUSED)
def password_expired(bench: Bench) -> None:
    """EXPIRED: reset it, never « wrong »."""
    bench.mail(mail.imap(AUTHENTICATE="TAG NO [EXPIRED] change it first"))


@scene(Code.ACCOUNT_BLOCKED)
def account_blocked(bench: Bench) -> None:
    """CONTACTADMIN."""
    bench.mail(mail.imap(AUTHENTICATE="TAG NO [CONTACTADMIN] call us"))


@scene(Code.SEND_LOGIN_REFUSED)
def sending_refuses_the_login(bench: Bench) -> None:
    """535 5.7.8 after reception accepted."""
    bench.mail(smtp=mail.smtp(AUTH="535 5.7.8 no"))


@scene(Code.SENDER_REFUSED)
def sender_refused(bench: Bench) -> None:
    """MAIL FROM is refused."""
    bench.mail(smtp=mail.smtp(MAIL="553 5.7.1 sender not owned"))


@scene(Code.SENDER_REFUSED)
def recipient_refused(bench: Bench) -> None:
    """RCPT TO oneself is refused."""
    bench.mail(smtp=mail.smtp(RCPT="550 5.1.1 no such user here"))


@scene(Code.DELIVERY_FULL)
def delivery_full(bench: Bench) -> None:
    """RCPT TO oneself: 452."""
    bench.mail(smtp=mail.smtp(RCPT="452 4.2.2 mailbox full"))
