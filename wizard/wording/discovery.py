# SPDX-License-Identifier: EUPL-1.2
"""The search for servers in words: who was asked, what each answered, how far a server may be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.discovered import SourceState, Standing
from wizard.core.server import Confidence, Origin, Protocol
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from wizard.core.discovered import National, SourceReport

_ORIGINS = {
    Origin.ACADEMY: QT_TRANSLATE_NOOP("Discovery", "The academy’s file"),
    Origin.PERSON: QT_TRANSLATE_NOOP("Discovery", "You"),
    Origin.PROVIDER: QT_TRANSLATE_NOOP("Discovery", "The mail domain’s own settings"),
    Origin.ISPDB: QT_TRANSLATE_NOOP("Discovery", "Mozilla’s list of mail services"),
    Origin.SRV: QT_TRANSLATE_NOOP("Discovery", "The domain’s records (DNS)"),
    Origin.MX: QT_TRANSLATE_NOOP("Discovery", "The host that receives this domain’s mail"),
    Origin.FILE: QT_TRANSLATE_NOOP("Discovery", "The file you gave"),
    Origin.PATTERN: QT_TRANSLATE_NOOP("Discovery", "Usual names (guesses)"),
}
_STATES = {
    SourceState.ANSWERED: QT_TRANSLATE_NOOP("Discovery", "names servers"),
    SourceState.NOTHING: QT_TRANSLATE_NOOP("Discovery", "knows nothing about it"),
    SourceState.FAILED: QT_TRANSLATE_NOOP("Discovery", "could not be used"),
    SourceState.LATE: QT_TRANSLATE_NOOP("Discovery", "had not answered in time"),
    SourceState.CANCELLED: QT_TRANSLATE_NOOP("Discovery", "no longer needed: a better source had answered"),
    SourceState.NOT_ASKED: QT_TRANSLATE_NOOP("Discovery", "not asked"),
}
_STANDINGS = {
    Standing.KNOWN: QT_TRANSLATE_NOOP("Discovery", "given"),
    Standing.SAME_DOMAIN: QT_TRANSLATE_NOOP("Discovery", "same domain as the address"),
    Standing.ELSEWHERE: QT_TRANSLATE_NOOP("Discovery", "another domain: to be agreed to"),
}
_CONFIDENCES = {
    Confidence.HIGH: QT_TRANSLATE_NOOP("Discovery", "sure"),
    Confidence.MEDIUM: QT_TRANSLATE_NOOP("Discovery", "rather sure"),
    Confidence.LOW: QT_TRANSLATE_NOOP("Discovery", "to be confirmed"),
    Confidence.VERY_LOW: QT_TRANSLATE_NOOP("Discovery", "a guess"),
}
_CODES = {
    "name": QT_TRANSLATE_NOOP("Discovery", "its name does not exist"),
    "network": QT_TRANSLATE_NOOP("Discovery", "it cannot be reached from this network"),
    "timeout": QT_TRANSLATE_NOOP("Discovery", "it did not answer in time"),
    "certificate": QT_TRANSLATE_NOOP("Discovery", "its certificate does not prove who it is"),
    "tls": QT_TRANSLATE_NOOP("Discovery", "it does not encrypt in a way that can be accepted"),
    "status": QT_TRANSLATE_NOOP("Discovery", "it answered with an error"),
    "redirect-plain": QT_TRANSLATE_NOOP("Discovery", "it leads to a page without encryption: not followed"),
    "redirect-elsewhere": QT_TRANSLATE_NOOP("Discovery", "it leads to another domain: not followed"),
    "redirects": QT_TRANSLATE_NOOP("Discovery", "it leads from one page to the next without end"),
    "too-large": QT_TRANSLATE_NOOP("Discovery", "its answer is too large to be settings"),
    "proxy-login": QT_TRANSLATE_NOOP("Discovery", "the network’s proxy asks for a login"),
    "proxy": QT_TRANSLATE_NOOP("Discovery", "the network’s proxy does not let it through"),
    "proxy-unused": QT_TRANSLATE_NOOP(
        "Discovery", "no direct way, and the proxy (by a script, or SOCKS) is of a kind that is not used"
    ),
    "broken": QT_TRANSLATE_NOOP("Discovery", "its answer cannot be read"),
    "not-xml": QT_TRANSLATE_NOOP("Discovery", "its answer is not a settings file"),
    "entities": QT_TRANSLATE_NOOP("Discovery", "its file declares entities, as attacks do: not read"),
    "no-provider": QT_TRANSLATE_NOOP("Discovery", "its file describes no mail service"),
    "no-server": QT_TRANSLATE_NOOP("Discovery", "its file names no server that can be used"),
    "nxdomain": QT_TRANSLATE_NOOP("Discovery", "the record does not exist"),
    "no-data": QT_TRANSLATE_NOOP("Discovery", "there is no such record"),
    "resolver-silent": QT_TRANSLATE_NOOP("Discovery", "the name server does not answer"),
    "resolver-refuses": QT_TRANSLATE_NOOP("Discovery", "the name server refuses to answer"),
    "no-resolver": QT_TRANSLATE_NOOP("Discovery", "this computer has no name server"),
    "not-offered": QT_TRANSLATE_NOOP("Discovery", "the record says that the service is not offered"),
    "unusable-record": QT_TRANSLATE_NOOP("Discovery", "the record names no host that can be used"),
}
_PROTOCOLS = {
    Protocol.IMAP: QT_TRANSLATE_NOOP("Discovery", "Reception"),
    Protocol.SMTP: QT_TRANSLATE_NOOP("Discovery", "Sending"),
}


def origin(value: Origin) -> str:
    """Who named a server."""
    return translate(*_ORIGINS[value])


def state(source: SourceReport) -> str:
    """What a source answered, with the reason when there is one."""
    said = translate(*_STATES[source.state])
    if source.oauth_only:
        return translate("Discovery", "names servers that ask for a login in a browser")
    why = [code(source.code)] if source.code else []
    if source.led_to:
        why = [translate("Discovery", "it leads to {0}, of another domain: not followed").format(source.led_to)]
    return translate("Discovery", ": ").join((said, *why))


def code(value: str) -> str:
    """Why a source could not be used."""
    return translate(*_CODES[value])


def standing(value: Standing) -> str:
    """How a server's host is related to the address."""
    return translate(*_STANDINGS[value])


def confidence(value: Confidence) -> str:
    """How well a server is supported."""
    return translate(*_CONFIDENCES[value])


def protocol(value: Protocol) -> str:
    """Reception or sending."""
    return translate(*_PROTOCOLS[value])


def consent(host: str, domain: str) -> str:
    """What must be agreed to before a password goes to a host of another domain; both are named."""
    return translate(
        "Discovery",
        "The address belongs to {0}, the server {1} does not. Agree only if your academy or your school told you so: "
        "your password will go to {1}.",
    ).format(domain, host)


def consent_to_look(host: str, domain: str) -> str:
    """What must be agreed to before settings are read from a host of another domain; both are named."""
    return translate(
        "Discovery",
        "The settings of {0} are said to be at {1}, which belongs to another domain. Agree to look there only if your "
        "academy or your school told you so: your password does not go there.",
    ).format(domain, host)


def national(hint: National) -> str:
    """The hint that the mailboxes are the national mail's, with what it rests on."""
    if hint.evidence == "mx":
        return translate(
            "Discovery",
            "The mail of this domain seems to be received by the national mail service (its mail goes to {0}). "
            "Is your webmail messagerie.education.gouv.fr?",
        ).format(hint.host)
    return translate(
        "Discovery",
        "The webmail of this domain leads to {0}: it seems to be the national mail service. "
        "Is your webmail messagerie.education.gouv.fr?",
    ).format(hint.host)


def oauth_only() -> str:
    """The servers ask for a login in a browser only."""
    return translate(
        "Discovery",
        "The servers found accept only a login in a browser (OAuth2). This assistant sets up a password: it cannot use "
        "them. Your mail program itself can, when it offers it.",
    )
