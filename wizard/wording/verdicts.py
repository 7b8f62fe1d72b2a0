# SPDX-License-Identifier: EUPL-1.2
"""The verdict in words: a title, what happens, the likely cause with its evidence, at most three steps.

A cause is « most often », « probably »: only what was seen is said as a fact. What was seen comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core import probe
from wizard.core.causes import is_national
from wizard.core.codes import network_or_server
from wizard.core.probe import Leg
from wizard.core.verdict import Code, Evidence
from wizard.wording import QT_TRANSLATE_NOOP, language, translate
from wizard.wording import causes as login
from wizard.wording.remedies import CAUSES, EITHER, STEPS

if TYPE_CHECKING:
    from wizard.core.verdict import Verdict

_BOTH = (Leg.RECEIVE, Leg.SEND)
_BLOCKED = {
    (Leg.RECEIVE,): QT_TRANSLATE_NOOP("Verdict", "Reception (port {receive}) does not get through from this network"),
    (Leg.SEND,): QT_TRANSLATE_NOOP("Verdict", "Sending (port {send}) does not get through from this network"),
    _BOTH: QT_TRANSLATE_NOOP(
        "Verdict", "Neither reception (port {receive}) nor sending (port {send}) gets through from this network"
    ),
}
_SILENT = {
    (Leg.RECEIVE,): QT_TRANSLATE_NOOP("Verdict", "The reception server does not answer in time"),
    (Leg.SEND,): QT_TRANSLATE_NOOP("Verdict", "The sending server does not answer in time"),
    _BOTH: QT_TRANSLATE_NOOP("Verdict", "Neither server answers in time"),
}
_BUSY = {
    (Leg.RECEIVE,): QT_TRANSLATE_NOOP("Verdict", "The reception server is unavailable for the moment"),
    (Leg.SEND,): QT_TRANSLATE_NOOP("Verdict", "The sending server is unavailable for the moment"),
    _BOTH: QT_TRANSLATE_NOOP("Verdict", "Both servers are unavailable for the moment"),
}
_MAINTENANCE = {
    (Leg.RECEIVE,): QT_TRANSLATE_NOOP("Verdict", "The reception server is under maintenance"),
    (Leg.SEND,): QT_TRANSLATE_NOOP("Verdict", "The sending server is under maintenance"),
    _BOTH: QT_TRANSLATE_NOOP("Verdict", "Both servers are under maintenance"),
}
_BY_LEG = {
    Code.MAIL_BLOCKED: _BLOCKED,
    Code.MAINTENANCE: _MAINTENANCE,
    Code.PORT_SILENT: _BLOCKED,
    Code.PORT_CLOSED: _BLOCKED,
    Code.UNREACHABLE: _BLOCKED,
    Code.CUT: _BLOCKED,
    Code.SERVER_SILENT: _SILENT,
    Code.SERVER_BUSY: _BUSY,
}
_NAMES = QT_TRANSLATE_NOOP("Verdict", "The names of the servers cannot be looked up from this network")
_TITLES = {
    Code.GOOD: QT_TRANSLATE_NOOP("Verdict", "Reception and sending work"),
    Code.MAILBOX_FULL: QT_TRANSLATE_NOOP("Verdict", "Your account works, but your mailbox is full"),
    Code.NO_NETWORK: QT_TRANSLATE_NOOP("Verdict", "This computer does not reach the Internet for the moment"),
    Code.RESOLVER_SILENT: _NAMES,
    Code.RESOLVER_REFUSES: _NAMES,
    Code.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP("Verdict", "This network wants you to sign in first"),
    Code.NAME_HIDDEN: QT_TRANSLATE_NOOP("Verdict", "This network does not know the mail server {host}"),
    Code.NAME_NOT_FOUND: QT_TRANSLATE_NOOP("Verdict", "The server {host} cannot be found"),
    Code.PROXY_LOGIN: QT_TRANSLATE_NOOP("Verdict", "Only the web gets out of this network, after a sign-in"),
    Code.PROXY_ONLY: QT_TRANSLATE_NOOP("Verdict", "Only the web gets out of this network, through its proxy"),
    Code.NOTHING_PASSES: QT_TRANSLATE_NOOP("Verdict", "Neither the mail nor the web of the academy answers from here"),
    Code.SENDING_OTHER_PORT: QT_TRANSLATE_NOOP(
        "Verdict", "Sending (port {port}) does not get through, port {instead} answers"
    ),
    Code.CLOCK_WRONG: QT_TRANSLATE_NOOP("Verdict", "The date of this computer seems wrong"),
    Code.ANTIVIRUS: QT_TRANSLATE_NOOP("Verdict", "{named} reads the traffic between you and {host}"),
    Code.OTHER_NAME: QT_TRANSLATE_NOOP("Verdict", "Another server answers in place of {host}"),
    Code.EXPIRED: QT_TRANSLATE_NOOP("Verdict", "The certificate of {host} has expired"),
    Code.NOT_YET_VALID: QT_TRANSLATE_NOOP("Verdict", "The certificate of {host} is not valid yet"),
    Code.SELF_SIGNED: QT_TRANSLATE_NOOP("Verdict", "{host} cannot prove its identity"),
    Code.UNKNOWN_AUTHORITY: QT_TRANSLATE_NOOP("Verdict", "{host} cannot prove its identity"),
    Code.INTERCEPTED: QT_TRANSLATE_NOOP("Verdict", "Something reads the traffic between you and {host}"),
    Code.UNREADABLE: QT_TRANSLATE_NOOP("Verdict", "The certificate of {host} cannot be read"),
    Code.TLS_TOO_OLD: QT_TRANSLATE_NOOP("Verdict", "The encryption of {host} is too old"),
    Code.NOT_TLS: QT_TRANSLATE_NOOP("Verdict", "{host} does not encrypt on port {port}"),
    Code.TLS_CUT: QT_TRANSLATE_NOOP("Verdict", "The encrypted connection to {host} is cut"),
    Code.TLS_FAILED: QT_TRANSLATE_NOOP("Verdict", "No encrypted connection to {host} is possible"),
    Code.NO_STARTTLS: QT_TRANSLATE_NOOP("Verdict", "{host} does not offer encryption on port {port}"),
    Code.NO_LOGIN_METHOD: QT_TRANSLATE_NOOP("Verdict", "{host} does not accept identification by password"),
    Code.LOGIN_REFUSED: QT_TRANSLATE_NOOP("Verdict", "The server refuses this identifier or this password"),
    Code.ACCOUNT_BLOCKED: QT_TRANSLATE_NOOP("Verdict", "The server refuses the account itself"),
    Code.SEND_LOGIN_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Reception works, sending refuses the same password"),
    Code.SENDER_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Reception works, sending refuses your address"),
    Code.DELIVERY_FULL: QT_TRANSLATE_NOOP("Verdict", "Your account works, but your mailbox takes no more messages"),
    Code.SERVER_UNEXPECTED: QT_TRANSLATE_NOOP("Verdict", "{host} gives an answer that the assistant does not know"),
    Code.NOT_TRIED: QT_TRANSLATE_NOOP("Verdict", "The check could not be completed"),
}
# the same where reception was not seen to work
_SENDING_ALONE = {
    Code.SEND_LOGIN_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Sending refuses the password that reception has accepted"),
    Code.SENDER_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Sending accepts your password, but refuses your address"),
    Code.DELIVERY_FULL: QT_TRANSLATE_NOOP("Verdict", "Your mailbox takes no more messages"),
}
_OBSERVED = {
    Code.GOOD: QT_TRANSLATE_NOOP("Verdict", "Your password is right. All stages passed, nothing was sent."),
    Code.MAILBOX_FULL: QT_TRANSLATE_NOOP(
        "Verdict", "Your password is right and all stages passed. New messages may be refused while it is full."
    ),
    Code.NO_NETWORK: QT_TRANSLATE_NOOP("Verdict", "No way to the servers was found."),
    Code.RESOLVER_SILENT: QT_TRANSLATE_NOOP("Verdict", "The address of {host} was asked for, without an answer."),
    Code.RESOLVER_REFUSES: QT_TRANSLATE_NOOP("Verdict", "The address of {host} was asked for, without a result."),
    Code.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP("Verdict", "Neither server is reached."),
    Code.NAME_HIDDEN: QT_TRANSLATE_NOOP("Verdict", "Its name is not known here, or leads nowhere."),
    Code.PROXY_LOGIN: QT_TRANSLATE_NOOP("Verdict", "Neither server is reached directly."),
    Code.PROXY_ONLY: QT_TRANSLATE_NOOP("Verdict", "Neither server is reached directly."),
    Code.MAIL_BLOCKED: QT_TRANSLATE_NOOP("Verdict", "No mail port that was tried lets a connection through."),
    Code.NOTHING_PASSES: QT_TRANSLATE_NOOP("Verdict", "No mail port that was tried lets a connection through."),
    Code.SENDING_OTHER_PORT: QT_TRANSLATE_NOOP("Verdict", "Port {port} of {host} lets no connection through."),
    Code.CLOCK_WRONG: QT_TRANSLATE_NOOP(
        "Verdict", "The certificate of {host} is valid from {since} to {until}. Your password was not sent."
    ),
    Code.ANTIVIRUS: QT_TRANSLATE_NOOP(
        "Verdict", "The certificate comes from “{issuer}”, not from a public authority. Your password was not sent."
    ),
    Code.NAME_NOT_FOUND: QT_TRANSLATE_NOOP("Verdict", "The name {host} is not known on this network."),
    Code.PORT_SILENT: QT_TRANSLATE_NOOP("Verdict", "Port {port} of {host} does not answer ({seconds} s)."),
    Code.PORT_CLOSED: QT_TRANSLATE_NOOP("Verdict", "Port {port} of {host} is closed."),
    Code.UNREACHABLE: QT_TRANSLATE_NOOP("Verdict", "The network says that there is no way to {host}, port {port}."),
    Code.SERVER_SILENT: QT_TRANSLATE_NOOP("Verdict", "{host} accepts the connection, then says nothing ({seconds} s)."),
    Code.CUT: QT_TRANSLATE_NOOP("Verdict", "The connection to {host} was cut on the way. It is not a refusal."),
    Code.OTHER_NAME: QT_TRANSLATE_NOOP("Verdict", "It shows a certificate for {names}. Your password was not sent."),
    Code.EXPIRED: QT_TRANSLATE_NOOP("Verdict", "It ended on {until}. Your password was not sent."),
    Code.NOT_YET_VALID: QT_TRANSLATE_NOOP("Verdict", "It begins on {since}. Your password was not sent."),
    Code.SELF_SIGNED: QT_TRANSLATE_NOOP(
        "Verdict", "It vouches for itself: nobody else does. Your password was not sent."
    ),
    Code.UNKNOWN_AUTHORITY: QT_TRANSLATE_NOOP(
        "Verdict", "Its certificate was issued by “{issuer}”, which is not known here. Your password was not sent."
    ),
    Code.INTERCEPTED: QT_TRANSLATE_NOOP(
        "Verdict",
        "The certificate comes from “{issuer}”. This computer trusts it, but it is no public authority. "
        "Your password was not sent.",
    ),
    Code.UNREADABLE: QT_TRANSLATE_NOOP("Verdict", "The server shows no certificate that can be read."),
    Code.TLS_TOO_OLD: QT_TRANSLATE_NOOP("Verdict", "It offers {version} only. Your password was not sent."),
    Code.NOT_TLS: QT_TRANSLATE_NOOP("Verdict", "The port answers, but not encrypted. Your password was not sent."),
    Code.TLS_CUT: QT_TRANSLATE_NOOP("Verdict", "The connection ends during encryption. Your password was not sent."),
    Code.TLS_FAILED: QT_TRANSLATE_NOOP("Verdict", "Encryption does not come about. Your password was not sent."),
    Code.NO_STARTTLS: QT_TRANSLATE_NOOP(
        "Verdict", "The server, or something in between, hides encryption. Your password was not sent."
    ),
    Code.NO_LOGIN_METHOD: QT_TRANSLATE_NOOP("Verdict", "The server answers, but offers no such identification."),
    Code.LOGIN_REFUSED: QT_TRANSLATE_NOOP("Verdict", "The network and the server work. The server says: “{text}”"),
    Code.ACCOUNT_BLOCKED: QT_TRANSLATE_NOOP("Verdict", "The assistant stopped at once. The server says: “{text}”"),
    Code.SEND_LOGIN_REFUSED: QT_TRANSLATE_NOOP("Verdict", "The sending server says: “{text}”"),
    Code.SENDER_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Your password is right. The sending server says: “{text}”"),
    Code.SERVER_BUSY: QT_TRANSLATE_NOOP("Verdict", "It is not a refusal of your password. The server says: “{text}”"),
    Code.MAINTENANCE: QT_TRANSLATE_NOOP("Verdict", "It is not a refusal of your password. The server says: “{text}”"),
    Code.DELIVERY_FULL: QT_TRANSLATE_NOOP("Verdict", "Your password is right. The sending server says: “{text}”"),
    Code.SERVER_UNEXPECTED: QT_TRANSLATE_NOOP("Verdict", "The server says: “{text}”"),
    Code.NOT_TRIED: QT_TRANSLATE_NOOP("Verdict", "Some stages were not tried."),
}
_EVIDENCE = {
    Evidence.OTHER_LEG_WORKS: {
        Leg.RECEIVE: QT_TRANSLATE_NOOP("Verdict", "Sending works."),
        Leg.SEND: QT_TRANSLATE_NOOP("Verdict", "Reception works."),
    },
    Evidence.OTHER_LEG_ANSWERS: {
        Leg.RECEIVE: QT_TRANSLATE_NOOP("Verdict", "The sending server answers."),
        Leg.SEND: QT_TRANSLATE_NOOP("Verdict", "The reception server answers."),
    },
}
_PLAIN_EVIDENCE = {
    Evidence.WEB_ANSWERS: QT_TRANSLATE_NOOP("Verdict", "The academy’s web port answers."),
    Evidence.WEB_SILENT: QT_TRANSLATE_NOOP("Verdict", "The academy’s web port does not answer either."),
    Evidence.BOTH_FORMS_TRIED: QT_TRANSLATE_NOOP("Verdict", "Your identifier and your address were both tried once."),
    Evidence.RECEPTION_ACCEPTED: QT_TRANSLATE_NOOP("Verdict", "Reception has just accepted the same password."),
    Evidence.NO_ROUTE: QT_TRANSLATE_NOOP("Verdict", "This computer has no connection that leads out."),
    Evidence.NO_RESOLVER: QT_TRANSLATE_NOOP("Verdict", "This computer knows no name service (DNS)."),
    Evidence.RESOLVER_SILENT: QT_TRANSLATE_NOOP("Verdict", "The name service (DNS) of this network does not answer."),
    Evidence.RESOLVER_REFUSES: QT_TRANSLATE_NOOP("Verdict", "The name service (DNS) of this network gives an error."),
    Evidence.DOMAIN_KNOWN: QT_TRANSLATE_NOOP("Verdict", "The domain of your address is known here."),
    Evidence.SINKHOLED: QT_TRANSLATE_NOOP("Verdict", "The name leads to an address where there is nobody."),
    Evidence.LED_AWAY: QT_TRANSLATE_NOOP("Verdict", "A plain web page of your academy leads to “{named}” instead."),
    Evidence.WEB_ON_MAIL: QT_TRANSLATE_NOOP("Verdict", "A web page answers on a mail port."),
    Evidence.OTHERS_CERTIFICATE: QT_TRANSLATE_NOOP("Verdict", "A mail port shows the certificate of another site."),
    Evidence.PROXY_WORKS: QT_TRANSLATE_NOOP("Verdict", "The web proxy {named} lets the web through."),
    Evidence.PROXY_ASKS_LOGIN: QT_TRANSLATE_NOOP("Verdict", "The web proxy {named} asks for a login (code 407)."),
    Evidence.PROXY_SCRIPT: QT_TRANSLATE_NOOP(
        "Verdict", "This computer finds its web proxy by a script, which the assistant does not run."
    ),
    Evidence.PROXY_KIND: QT_TRANSLATE_NOOP(
        "Verdict", "This computer goes out by a proxy of another kind than the web’s, which the assistant does not use."
    ),
    Evidence.OTHER_PORT: QT_TRANSLATE_NOOP("Verdict", "Port {instead} of the same server answers."),
    Evidence.CLOCK_BEFORE_RELEASE: QT_TRANSLATE_NOOP(
        "Verdict", "This computer’s date is before that of the assistant."
    ),
    Evidence.CLOCK_OFF: QT_TRANSLATE_NOOP("Verdict", "A web server is not on the same day as this computer."),
    Evidence.TWO_CERTIFICATES: QT_TRANSLATE_NOOP("Verdict", "Two servers show two certificates that begin later."),
}


def day(moment: str) -> str:
    """The date of an ISO moment as it is read here: 22/11/2026 in French, 2026-11-22 otherwise."""
    year, month, number = f"{moment[:10]}--".split("-")[:3]
    return f"{number}/{month}/{year}" if language() == "fr" and number else moment[:10]


def _facts(verdict: Verdict) -> dict[str, object]:
    """What the sentences may name; every placeholder has a value for every outcome."""
    outcome = verdict.outcome
    certificate = outcome.facts if isinstance(outcome, probe.BadCertificate) else probe.CertificateFacts()
    names = ", ".join(certificate.names[:3]) or certificate.subject
    ports = dict(zip(verdict.legs, verdict.ports, strict=False))
    return {
        "receive": ports.get(Leg.RECEIVE, verdict.port),
        "send": ports.get(Leg.SEND, verdict.port),
        "named": verdict.named,
        "instead": verdict.instead,
        "host": verdict.host,
        "port": verdict.port,
        "seconds": f"{outcome.seconds:.0f}" if isinstance(outcome, probe.TimedOut) else "",
        "names": names,
        "issuer": certificate.issuer,
        "since": day(certificate.not_before),
        "until": day(certificate.not_after),
        "version": getattr(outcome, "detail", "").replace("TLSv", "TLS\u00a0"),
        "text": getattr(outcome, "text", "").rstrip(". ") or "…",  # quoted inside a sentence that has its own full stop
    }


def title(verdict: Verdict) -> str:
    """The verdict in one sentence without a full stop."""
    by_leg = _BY_LEG.get(verdict.code)
    marked = by_leg[verdict.legs] if by_leg else _TITLES[verdict.code]
    if Evidence.OTHER_LEG_WORKS not in verdict.evidence:
        marked = _SENDING_ALONE.get(verdict.code, marked)
    return translate(*marked).format(**_facts(verdict))


def observation(verdict: Verdict) -> str:
    """What was seen, the good news among it: only facts."""
    marked = _OBSERVED.get(verdict.code) or _OBSERVED[Code.SERVER_UNEXPECTED]
    said = [translate(*marked).format(**_facts(verdict))]
    for evidence in verdict.evidence:
        if evidence in _EVIDENCE:
            said.append(translate(*_EVIDENCE[evidence][verdict.legs[0]]))
        elif evidence in _PLAIN_EVIDENCE:
            said.append(translate(*_PLAIN_EVIDENCE[evidence]).format(**_facts(verdict)))
    if len(said) > 1 and said[0][-1] in "”»":  # the server's words, quoted, then something else
        said[0] += "."
    return " ".join(said)


def cause(verdict: Verdict) -> str:
    """The likely cause, said as likely; empty when none is more likely than another."""
    marked = CAUSES.get(verdict.code)
    if network_or_server(verdict.code, verdict.evidence):
        marked = EITHER
    if verdict.code is Code.NO_NETWORK and Evidence.NO_RESOLVER in verdict.evidence:
        marked = None
    if isinstance(verdict.outcome, probe.LoginRefused) and verdict.code is Code.LOGIN_REFUSED:
        return login.likeliest(verdict.outcome)
    return translate(*marked).format(**_facts(verdict)) if marked else ""


def steps(verdict: Verdict) -> tuple[str, ...]:
    """What to do now, the easiest first, at most three."""
    if isinstance(verdict.outcome, probe.LoginRefused) and verdict.code is Code.LOGIN_REFUSED:
        return login.steps(verdict.outcome, national=is_national(verdict.host))
    said = [translate(*marked).format(**_facts(verdict)) for marked in STEPS.get(verdict.code, ())]
    if verdict.may_prepare:
        said.append(
            translate("Verdict", "Or prepare all the same: the mail will come as soon as the network lets it through.")
        )
    return tuple(said[:3])
