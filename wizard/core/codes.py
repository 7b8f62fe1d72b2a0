# SPDX-License-Identifier: EUPL-1.2
"""The closed sets of a verdict: what happened, who can act, and which observations speak for it."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """What happened, in one word; ``wizard.wording.probe`` has a title, a likely cause and steps for each."""

    GOOD = "good"
    MAILBOX_FULL = "mailbox-full"
    # this computer and the network around it
    NO_NETWORK = "no-network"  # no way out of this computer
    RESOLVER_SILENT = "resolver-silent"  # nobody answers about names
    RESOLVER_REFUSES = "resolver-refuses"
    CAPTIVE_PORTAL = "captive-portal"  # the network wants a sign-in in a browser first
    NAME_HIDDEN = "name-hidden"  # the mail hosts are unknown or led astray while their domain is known
    NAME_NOT_FOUND = "name-not-found"
    PROXY_LOGIN = "proxy-login"  # only the web goes out, and its proxy wants a login
    PROXY_ONLY = "proxy-only"  # only the web goes out, by a proxy
    MAIL_BLOCKED = "mail-blocked"  # no mail port passes, the web does
    NOTHING_PASSES = "nothing-passes"  # not even the web port
    SENDING_OTHER_PORT = "sending-other-port"  # this port does not pass, another one for sending does
    PORT_SILENT = "port-silent"  # nothing comes back: filtered on the way
    PORT_CLOSED = "port-closed"  # the port says it is closed
    UNREACHABLE = "unreachable"  # the network says there is no way
    SERVER_SILENT = "server-silent"  # connected, then no answer in time
    CUT = "cut"  # the connection was cut on the way
    # certificates and encryption
    CLOCK_WRONG = "clock-wrong"
    ANTIVIRUS = "antivirus"  # a known product reads the traffic
    OTHER_NAME = "other-name"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    SELF_SIGNED = "self-signed"
    UNKNOWN_AUTHORITY = "unknown-authority"
    INTERCEPTED = "intercepted"
    UNREADABLE = "unreadable"
    TLS_TOO_OLD = "tls-too-old"
    NOT_TLS = "not-tls"
    TLS_CUT = "tls-cut"
    TLS_FAILED = "tls-failed"
    NO_STARTTLS = "no-starttls"
    NO_LOGIN_METHOD = "no-login-method"
    # the account
    LOGIN_REFUSED = "login-refused"
    ACCOUNT_BLOCKED = "account-blocked"  # the server speaks of the account, not of the password
    SEND_LOGIN_REFUSED = "send-login-refused"  # sending refuses what reception has just accepted
    SENDER_REFUSED = "sender-refused"
    DELIVERY_FULL = "delivery-full"  # mail to oneself would be refused: the mailbox is full
    # the servers
    MAINTENANCE = "maintenance"  # the server says so
    SERVER_BUSY = "server-busy"
    SERVER_UNEXPECTED = "server-unexpected"
    NOT_TRIED = "not-tried"


# what was seen is said, but no rule knows what it means
UNKNOWN = frozenset({Code.SERVER_UNEXPECTED, Code.TLS_FAILED, Code.UNREADABLE, Code.NOT_TRIED})


class Actor(StrEnum):
    """Who can do something about it."""

    YOU = "you"
    SCHOOL = "school"
    ACADEMY = "academy"


class Evidence(StrEnum):
    """An observation that supports the likely cause."""

    OTHER_LEG_WORKS = "other-leg-works"  # the other leg passed every stage
    OTHER_LEG_ANSWERS = "other-leg-answers"  # the other server was reached and greeted
    WEB_ANSWERS = "web-answers"  # port 443 of a mail host or of the address's domain answers
    WEB_SILENT = "web-silent"  # it was looked at and does not
    NAME_KNOWN = "name-known"  # DNS knows the host
    BOTH_FORMS_TRIED = "both-forms-tried"  # identifier and address were both refused
    RECEPTION_ACCEPTED = "reception-accepted"  # the same user name and password
    NO_ROUTE = "no-route"  # this computer has no way out
    NO_RESOLVER = "no-resolver"  # no name server is configured
    RESOLVER_SILENT = "resolver-silent"
    RESOLVER_REFUSES = "resolver-refuses"
    DOMAIN_KNOWN = "domain-known"  # the domain of the address is known here
    SINKHOLED = "sinkholed"  # the mail host's name leads to no real address
    LED_AWAY = "led-away"  # the plain web of the address's domain is led to another site
    WEB_ON_MAIL = "web-on-mail"  # a mail port answers as a web server
    OTHERS_CERTIFICATE = "others-certificate"  # it shows a certificate that is not for the mail server
    PROXY_WORKS = "proxy-works"
    PROXY_ASKS_LOGIN = "proxy-asks-login"
    PROXY_SCRIPT = "proxy-script"  # this computer finds its proxy by a script, which is not run
    PROXY_KIND = "proxy-kind"  # this computer has a proxy of a kind that is not spoken (SOCKS)
    OTHER_PORT = "other-port"  # another port of the same server answers
    CLOCK_BEFORE_RELEASE = "clock-before-release"  # the date is older than this program
    CLOCK_OFF = "clock-off"  # a web server has another day
    TWO_CERTIFICATES = "two-certificates"  # two hosts, two certificates, both not valid yet
    ISSUER_KNOWN = "issuer-known"  # the issuer is a product's own authority
    SERVER_SAYS = "server-says"  # in its own words


_FILTERED = frozenset({Code.PORT_SILENT, Code.UNREACHABLE})
_GETS_THROUGH = frozenset({Evidence.WEB_ANSWERS, Evidence.OTHER_LEG_WORKS, Evidence.OTHER_LEG_ANSWERS})


def network_or_server(code: Code, evidence: tuple[Evidence, ...]) -> bool:
    """Whether nothing shows which holds a port up: a filter is the cause only where something else gets through it."""
    return code in _FILTERED and not _GETS_THROUGH.intersection(evidence)


ACTORS: dict[Code, tuple[Actor, ...]] = {
    Code.GOOD: (),
    Code.MAILBOX_FULL: (Actor.YOU,),
    Code.NO_NETWORK: (Actor.YOU,),
    Code.RESOLVER_SILENT: (Actor.SCHOOL, Actor.YOU),
    Code.RESOLVER_REFUSES: (Actor.SCHOOL, Actor.YOU),
    Code.CAPTIVE_PORTAL: (Actor.YOU,),
    Code.NAME_HIDDEN: (Actor.SCHOOL,),
    Code.NAME_NOT_FOUND: (Actor.YOU, Actor.SCHOOL),
    Code.PROXY_LOGIN: (Actor.SCHOOL,),
    Code.PROXY_ONLY: (Actor.SCHOOL,),
    Code.MAIL_BLOCKED: (Actor.SCHOOL,),
    Code.NOTHING_PASSES: (Actor.SCHOOL, Actor.ACADEMY),
    Code.SENDING_OTHER_PORT: (Actor.YOU, Actor.SCHOOL),
    Code.PORT_SILENT: (Actor.SCHOOL,),
    Code.PORT_CLOSED: (Actor.SCHOOL, Actor.ACADEMY),
    Code.UNREACHABLE: (Actor.SCHOOL,),
    Code.SERVER_SILENT: (Actor.ACADEMY,),
    Code.CUT: (Actor.SCHOOL, Actor.ACADEMY),
    Code.CLOCK_WRONG: (Actor.YOU,),
    Code.ANTIVIRUS: (Actor.YOU, Actor.SCHOOL),
    Code.NOT_YET_VALID: (Actor.YOU, Actor.ACADEMY),
    Code.INTERCEPTED: (Actor.SCHOOL,),
    Code.UNKNOWN_AUTHORITY: (Actor.SCHOOL,),
    Code.SELF_SIGNED: (Actor.SCHOOL, Actor.ACADEMY),
    Code.TLS_CUT: (Actor.SCHOOL,),
    Code.NO_STARTTLS: (Actor.SCHOOL,),
    Code.LOGIN_REFUSED: (Actor.YOU,),
    Code.DELIVERY_FULL: (Actor.YOU,),
}
