# SPDX-License-Identifier: EUPL-1.2
"""Words of the report for the help desk: its parts, the names of its facts, what was seen of the network."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from wizard.core.surroundings import Look, Proxy, Resolver
from wizard.wording import QT_TRANSLATE_NOOP, translate
from wizard.wording.probe import number, seconds
from wizard.wording.verdicts import day

if TYPE_CHECKING:
    from wizard.core.surroundings import Surroundings

_NAMES = {
    "title": QT_TRANSLATE_NOOP("Report", "Report for the help desk"),
    "summary": QT_TRANSLATE_NOOP("Report", "In short"),
    "quotes": QT_TRANSLATE_NOOP("Report", "Servers’ words"),
    "account": QT_TRANSLATE_NOOP("Report", "Account"),
    "network": QT_TRANSLATE_NOOP("Report", "Network"),
    "sources": QT_TRANSLATE_NOOP("Report", "Search for the servers"),
    "computer": QT_TRANSLATE_NOOP("Report", "Computer"),
    "result": QT_TRANSLATE_NOOP("Report", "Result"),
    "observed": QT_TRANSLATE_NOOP("Report", "Observed"),
    "cause": QT_TRANSLATE_NOOP("Report", "Likely cause"),
    "actors": QT_TRANSLATE_NOOP("Report", "Who can act"),
    "changed": QT_TRANSLATE_NOOP("Report", "Changed"),
    "checked": QT_TRANSLATE_NOOP("Report", "Checked on"),
    "duration": QT_TRANSLATE_NOOP("Report", "Duration"),
    "academy": QT_TRANSLATE_NOOP("Report", "Academy"),
    "address": QT_TRANSLATE_NOOP("Report", "Address"),
    "login": QT_TRANSLATE_NOOP("Report", "Identifier"),
    "form": QT_TRANSLATE_NOOP("Report", "Accepted form"),
    "password": QT_TRANSLATE_NOOP("Report", "Password"),
    "refusals": QT_TRANSLATE_NOOP("Report", "Refused logins"),
    "read-by": QT_TRANSLATE_NOOP("Report", "Traffic read by"),
    "encryption": QT_TRANSLATE_NOOP("Report", "Encryption"),
    "source": QT_TRANSLATE_NOOP("Report", "Source"),
    "route": QT_TRANSLATE_NOOP("Report", "Way out"),
    "resolver": QT_TRANSLATE_NOOP("Report", "Name server"),
    "domain": QT_TRANSLATE_NOOP("Report", "Mail domain"),
    "hidden": QT_TRANSLATE_NOOP("Report", "Hidden names"),
    "web": QT_TRANSLATE_NOOP("Report", "Web, port 443"),
    "proxy": QT_TRANSLATE_NOOP("Report", "Web proxy"),
    "portal": QT_TRANSLATE_NOOP("Report", "Sign-in page"),
    "web-on-mail": QT_TRANSLATE_NOOP("Report", "Mail ports that answer as a web page"),
    "ports": QT_TRANSLATE_NOOP("Report", "Ports"),
    "clock": QT_TRANSLATE_NOOP("Report", "Clock"),
    "national": QT_TRANSLATE_NOOP("Report", "National mail"),
    "program": QT_TRANSLATE_NOOP("Report", "Program"),
    "system": QT_TRANSLATE_NOOP("Report", "System"),
    "libraries": QT_TRANSLATE_NOOP("Report", "Libraries"),
    "time": QT_TRANSLATE_NOOP("Report", "Date and time"),
    "name": QT_TRANSLATE_NOOP("Report", "Name"),
}
_PARTS = {
    "account": QT_TRANSLATE_NOOP("Report", "Account"),
    "stages": QT_TRANSLATE_NOOP("Report", "Stages, network and times"),
    "system": QT_TRANSLATE_NOOP("Report", "System and versions"),
    "computer": QT_TRANSLATE_NOOP("Report", "Name of this computer"),
}
_LOOKS = {
    Look.YES: QT_TRANSLATE_NOOP("Report", "yes"),
    Look.NO: QT_TRANSLATE_NOOP("Report", "no"),
    Look.SILENT: QT_TRANSLATE_NOOP("Report", "no answer"),
}
_DOMAINS = {
    Look.YES: QT_TRANSLATE_NOOP("Report", "known on this network"),
    Look.NO: QT_TRANSLATE_NOOP("Report", "unknown on this network"),
    Look.SILENT: QT_TRANSLATE_NOOP("Report", "no answer"),
}
_WEBS = {
    Look.YES: QT_TRANSLATE_NOOP("Report", "open"),
    Look.NO: QT_TRANSLATE_NOOP("Report", "closed or refused"),
    Look.SILENT: QT_TRANSLATE_NOOP("Report", "no answer"),
}
_PORTS = {
    Look.YES: QT_TRANSLATE_NOOP("Report", "{0}, port {1}: open"),
    Look.NO: QT_TRANSLATE_NOOP("Report", "{0}, port {1}: closed or refused"),
    Look.SILENT: QT_TRANSLATE_NOOP("Report", "{0}, port {1}: no answer"),
    Look.UNKNOWN: QT_TRANSLATE_NOOP("Report", "{0}, port {1}: not looked at"),
}
_RESOLVERS = {
    Resolver.ANSWERS: QT_TRANSLATE_NOOP("Report", "answers"),
    Resolver.SILENT: QT_TRANSLATE_NOOP("Report", "no answer"),
    Resolver.REFUSES: QT_TRANSLATE_NOOP("Report", "refuses to answer"),
    Resolver.ABSENT: QT_TRANSLATE_NOOP("Report", "none is set"),
}
_PROXIES = {
    Proxy.NONE: QT_TRANSLATE_NOOP("Report", "none"),
    Proxy.WORKS: QT_TRANSLATE_NOOP("Report", "{0}: works"),
    Proxy.ASKS_LOGIN: QT_TRANSLATE_NOOP("Report", "{0}: asks for a login (407)"),
    Proxy.FAILS: QT_TRANSLATE_NOOP("Report", "{0}: does not let it through"),
    Proxy.UNREAD: QT_TRANSLATE_NOOP("Report", "named by a script (PAC), which is not read"),
    Proxy.UNSPOKEN: QT_TRANSLATE_NOOP("Report", "of a kind that is not used (SOCKS)"),
}


def name(key: str) -> str:
    """The name of a part or of a fact."""
    return translate(*_NAMES[key])


def part(key: str) -> str:
    """What may be left out of the report, beside its box."""
    return translate(*_PARTS[key])


def never() -> str:
    """What stands for the password."""
    return translate("Report", "never in the report")


def left_out() -> str:
    """Why no word of a server is quoted."""
    return translate("Report", "Left out here. A password that was typed is too short to be searched for in them.")


def server(leg: str, endpoint: str) -> str:
    """The title of a leg: « Réception, imap.ac-amiens.fr:993 »."""
    return translate("Report", "{0}, {1}").format(leg, endpoint)


def encryption(starttls: bool) -> str:
    """How a connection is encrypted (RFC 8314)."""
    return (
        translate("Report", "required, by STARTTLS") if starttls else translate("Report", "from the first byte (TLS)")
    )


def source(origin: str, confidence: str) -> str:
    """Who named a server, and how sure that is."""
    return translate("Report", "{0} ({1})").format(origin, confidence)


ASKED = ("hidden", "web", "proxy", "portal", "web-on-mail", "ports")  # what concerns whoever runs the network


def network(seen: Surroundings, only: tuple[str, ...] = (), *, domain: str = "") -> tuple[tuple[str, str], ...]:
    """What was seen around the mail servers, as names and values; what was not looked at is left out.

    ``domain``: that of the address, whose name and web were looked at.
    """
    known = translate(*_DOMAINS[seen.domain_known]) if seen.domain_known in _DOMAINS else ""
    lines = [
        ("route", _look(seen.route) + (_families(seen.families) if seen.route is Look.YES else "")),
        ("resolver", translate(*_RESOLVERS[seen.resolver]) if seen.resolver in _RESOLVERS else ""),
        ("domain", seen_line(domain, known, "") if domain and known else known),
        ("hidden", ", ".join(seen.hidden)),
        ("web", translate(*_WEBS[seen.web]) if seen.web in _WEBS else ""),
        ("proxy", translate(*_PROXIES[seen.proxy]).format(seen.proxy_host) if seen.proxy in _PROXIES else ""),
        ("portal", seen.portal),
        ("web-on-mail", ", ".join(map(str, seen.web_on_mail))),
        ("ports", " · ".join(translate(*_PORTS[one.answer]).format(one.host, one.port) for one in seen.ports)),
        ("clock", "" if seen.clock_off is None else clock(seen.clock_off)),
    ]
    return tuple((name(key), value) for key, value in lines if value and (not only or key in only))


def when(moment: str) -> str:
    """A moment (ISO 8601 with its offset) by this computer's clock: « 22/11/2026 08:14:05 (UTC+01:00) »."""
    try:
        local = datetime.datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return moment
    return f"{day(local.date().isoformat())} {local:%H:%M:%S} (UTC{local.isoformat()[-6:]})"


def rest(count: int) -> str:
    """The stages after the failing one, as the name of one line."""
    return translate("Report", "The {0} others").format(count)


def clock(off: float) -> str:
    """How far this computer's clock is off, by the date of a web answer."""
    if abs(off) < 60:
        return translate("Report", "right ({0} off)").format(seconds(abs(off)))
    hours = number(abs(off) / 3600, 1)
    if off > 0:
        return translate("Report", "{0} h ahead").format(hours)
    return translate("Report", "{0} h behind").format(hours)


def _look(look: Look) -> str:
    return translate(*_LOOKS[look]) if look in _LOOKS else ""


def _families(families: tuple[int, ...]) -> str:
    return f" ({', '.join(f'IPv{family}' for family in families)})" if families else ""


# --- the message to the help desk, and to whoever runs the network -----------------------------------------------


def help_desk_subject(domain: str) -> str:
    """The subject of the letter to the help desk."""
    return translate("Report", "Mail of {0}: report of a check").format(domain)


def cut_here() -> str:
    """Where a letter had to be shortened."""
    return translate("Report", "[…] The rest is in the saved report: please ask me for it.")


def manager_subject(domain: str) -> str:
    """The subject of the message to whoever runs the network."""
    return translate("Report", "Mail of {0}: ports that do not pass on our network").format(domain)


def manager_lines(
    domain: str, moment: str, seen: tuple[str, ...], wanted: tuple[str, ...], more: str, academy: bool
) -> tuple[str, ...]:
    """The message, paragraph by paragraph; ``more`` is a sentence on what else stands in the way, or empty.

    ``academy``: an academy's document names these servers; otherwise nothing is claimed about whose they are.
    """
    return (
        translate("Report", "Hello,"),
        translate(
            "Report", "From our network, a mail program does not reach the mail servers of {0}. A check says so:"
        ).format(domain),
        "\n".join(f"- {line}" for line in (*seen, moment)),
        *((more,) if more else ()),
        translate("Report", "Could you let these connections out? Only outgoing ones, over TCP:"),
        "\n".join(f"- {line}" for line in wanted),
        (translate("Report", "They are the academy’s own mail servers.") + " " if academy else "")
        + translate(
            "Report",
            "Every connection is encrypted, its certificate is checked, and each person logs in with a personal account. "
            "Nothing needs to be opened towards our network.",
        ),
        translate(
            "Report",
            "Reading this traffic on the way (TLS inspection) would make the program refuse it: please leave these hosts out of it.",
        ),
        translate("Report", "These ports are the standard ones for mail (RFC 8314). Thank you."),
    )


def moment(text: str, network_seconds: str) -> str:
    """When the check was made, and how long it took."""
    return translate("Report", "checked on {0}, {1} in all").format(text, network_seconds)


def seen_line(where: str, words: str, addresses: str) -> str:
    """What was seen of one server."""
    if addresses:
        return translate("Report", "{0} ({1}): {2}").format(where, addresses, words)
    return translate("Report", "{0}: {1}").format(where, words)


def wanted_line(host: str, port: int, imap: bool, starttls: bool) -> str:
    """One connection that is asked for."""
    protocol = translate("Report", "IMAP, receiving") if imap else translate("Report", "SMTP submission, sending")
    return translate("Report", "{0}, port {1} ({2}; encryption {3})").format(host, port, protocol, encryption(starttls))


def in_the_way(code: str, named: str) -> str:
    """What else the check saw; empty for a port that merely does not pass."""
    if code in ("proxy-only", "proxy-login"):
        return translate(
            "Report", "The web proxy {0} lets web pages out only: a mail program needs a direct way to these ports."
        ).format(named)
    if code == "name-hidden":
        return translate("Report", "Our name servers hide the names of these hosts: they should be answered again.")
    if code == "resolver-silent":
        return translate("Report", "Our name servers do not answer.")
    if code == "resolver-refuses":
        return translate("Report", "Our name servers refuse to answer about these hosts.")
    return ""
