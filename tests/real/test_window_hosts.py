# SPDX-License-Identifier: EUPL-1.2
"""Whole journeys in the window: every name asked about and every address contacted, and none but those expected and named.

See ``watched_network`` for how it is seen, ``watched_person`` for the journeys.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest

from tests.peers.small_network import DATABASE
from tests.real.require import require_programs, require_root
from tests.real.scenes.bench import DOMAIN, IMAP, NAMES, ROOT, SMTP
from tests.real.watched_network import AUTOCONFIG, HOSTING, HOSTS, MESSAGERIE, OTHER_SMTP, WEBMAIL

pytestmark = [pytest.mark.servers, pytest.mark.timeout(120)]

SIDE_BY_SIDE = (("known", "again@known", "moved@known", "unknown"), ("blocked", "refused", "opening", "straying"))
RESOLVER = "the system's name server:53/udp"
BEFORE = ("home", "academy", "you", "password")
ALL_PAGES = (*BEFORE, "check", "report", "program", "summary", "done", "closed")
_HOST = re.compile(r"(?<![\w.@-])(?:[a-z0-9-]+\.)+(?:example|net|fr|invalid)\b")
# in a report, what names other hosts than those of today: what was on an earlier day, where a webmail leads to
_OTHERS = re.compile(r"Changement +.* \d\d/\d\d/\d{4}|Messagerie nationale")


@dataclass(frozen=True)
class Page:
    """By the time a page stood there: the words on it, the questions about names, « host:port » that were contacted."""

    words: str
    asked: frozenset[tuple[str, str]]
    sent: frozenset[str]
    rest: tuple[str, ...]  # protocols without ports

    @property
    def named(self) -> set[str]:
        """Hosts in the words."""
        lines = (line for line in self.words.splitlines() if not _OTHERS.match(line.strip()))
        return set(_HOST.findall("\n".join(lines)))

    @property
    def hosts(self) -> set[str]:
        """Hosts that were contacted, whatever for; the name server is the system's, not the program's choice."""
        return {place.partition(":")[0] for place in self.sent - {RESOLVER}}


Walk = dict[str, Page]
Walked = Callable[[str], Walk]


def _play(walks: tuple[str, ...]) -> dict[str, Any]:
    command = ["unshare", "--net", "--mount", "--fork", "--kill-child", sys.executable, "-m"]
    done = subprocess.run(
        [*command, "tests.real.watched_network", *walks],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


@pytest.fixture(scope="module")
def walked() -> Walked:
    """Every walk, once; one that came to its end is given by its name."""
    require_root("the journeys are made in a network namespace")
    require_programs("util-linux iproute2 nftables", "unshare", "ip", "nft", "mount")
    with ThreadPoolExecutor(len(SIDE_BY_SIDE)) as pool:
        seen = {name: walk for played in pool.map(_play, SIDE_BY_SIDE) for name, walk in played.items()}

    def whole(name: str) -> Walk:
        assert seen[name]["code"] == 0, seen[name]["complaints"]
        return {each["page"]: _page(each) for each in seen[name]["pages"]}

    return whole


def _page(seen: dict[str, Any]) -> Page:
    asked = frozenset((name, kind) for name, kind in seen["asked"])
    return Page(seen["words"], asked, frozenset(_place(*each) for each in seen["sent"]), tuple(map(str, seen["rest"])))


def _place(ip: str, protocol: str, port: int) -> str:
    if (ip, protocol, port) == (NAMES, "udp", 53):
        return RESOLVER
    host = next((name for name, address in HOSTS.items() if address == ip), ip)
    return f"{host}:{port}" if protocol == "tcp" else f"{host}:{port}/{protocol}"


def addresses_of(*hosts: str) -> set[tuple[str, str]]:
    """The questions for the addresses of hosts."""
    return {(host, kind) for host in hosts for kind in ("A", "AAAA")}


MAIL = {RESOLVER, f"{IMAP}:993", f"{SMTP}:465"}
MAIL_NAMES = addresses_of(IMAP, SMTP)


def nothing(walk: Walk, pages: Iterable[str]) -> None:
    """No packet and no question by the time these pages stood there."""
    for page in pages:
        assert (walk[page].asked, walk[page].sent, walk[page].rest) == (frozenset(), frozenset(), ()), page


def exactly(walk: Walk, pages: Iterable[str], asked: set[tuple[str, str]], sent: set[str]) -> None:
    """These questions and these places, from the first of these pages to the last."""
    for page in pages:
        assert walk[page].asked == asked, page
        assert walk[page].sent == sent, page
        assert walk[page].rest == (), page


def test_opening_the_window_contacts_nobody(walked: Walked) -> None:
    walk = walked("opening")
    assert tuple(walk) == ("home", "closed")
    nothing(walk, walk)


def test_a_known_academy_pages_0_to_7(walked: Walked) -> None:
    """Its two servers, from the check on; nobody else."""
    walk = walked("known")
    assert tuple(walk) == ALL_PAGES
    nothing(walk, BEFORE)
    exactly(walk, ALL_PAGES[4:], MAIL_NAMES, MAIL)
    for page in ("password", "check", "report", "summary"):
        assert walk[page].named == walk["closed"].hosts, page


def test_servers_that_nobody_knows_pages_0_to_7(walked: Walked) -> None:
    """Six sources are asked when the page of the check is reached: each place is named by the report."""
    walk = walked("unknown")
    assert tuple(walk) == (*BEFORE, "found", *ALL_PAGES[4:])
    nothing(walk, BEFORE)
    web = (DOMAIN, AUTOCONFIG, DATABASE, HOSTING, f"autoconfig.{HOSTING}", WEBMAIL, MESSAGERIE)
    guessed = [f"{name}.{DOMAIN}" for name in ("imap", "smtp", "smtps", "mail", "messagerie", "courrier", "webmail")]
    services = {(f"_{name}._tcp.{DOMAIN}", "SRV") for name in ("imap", "imaps", "submission", "submissions")}
    asked = addresses_of(*web, *guessed) | services | {(DOMAIN, "MX")}
    greeted = {*MAIL, f"{OTHER_SMTP}:993", f"{OTHER_SMTP}:465", f"{MESSAGERIE}:993", f"{MESSAGERIE}:465"}
    sent = greeted | {f"{host}:443" for host in web} | {f"{WEBMAIL}:993"}
    exactly(walk, ("found", *ALL_PAGES[4:]), asked, sent)
    assert walk["report"].named == walk["closed"].hosts
    assert walk["closed"].hosts == {*HOSTS}


def test_checking_again_contacts_the_two_servers(walked: Walked) -> None:
    """An account set up earlier, nothing changed."""
    walk = walked("again")
    assert tuple(walk) == ("home", "recheck", "check", "report", "closed")
    nothing(walk, ("home", "recheck"))
    exactly(walk, ("check", "report", "closed"), MAIL_NAMES, MAIL)
    assert walk["check"].named == walk["report"].named == walk["closed"].hosts


def test_checking_again_what_has_changed_looks_for_the_national_mail(walked: Walked) -> None:
    """Another server for sending: only then who receives the domain's mail, and where its webmail leads to."""
    walk = walked("moved")
    nothing(walk, ("home", "recheck"))
    asked = addresses_of(IMAP, OTHER_SMTP, WEBMAIL, MESSAGERIE) | {(DOMAIN, "MX")}
    sent = {RESOLVER, f"{IMAP}:993", f"{OTHER_SMTP}:465", f"{WEBMAIL}:443", f"{MESSAGERIE}:443"}
    exactly(walk, ("check", "report", "closed"), asked, sent)
    assert walk["report"].named == walk["closed"].hosts


def test_a_refused_login_contacts_nobody_else(walked: Walked) -> None:
    """Refused, the report saved, then the right password, to page 7."""
    walk = walked("refused")
    assert tuple(walk) == (*BEFORE, "refused", "report of the refusal", *ALL_PAGES[4:])
    nothing(walk, BEFORE)
    exactly(walk, ("refused", "report of the refusal", *ALL_PAGES[4:]), MAIL_NAMES, MAIL)
    assert "refus" in walk["report of the refusal"].words
    assert "refus" not in walk["report"].words  # it is that of the second check
    assert walk["report of the refusal"].named == walk["report"].named == walk["closed"].hosts


def test_ports_that_do_not_pass_are_looked_at_around_the_same_hosts(walked: Walked) -> None:
    """The other port of sending, the web of the mail hosts and of the domain; then prepared all the same, to page 7."""
    walk = walked("blocked")
    assert tuple(walk) == ALL_PAGES
    nothing(walk, BEFORE)
    around = {f"{SMTP}:587", f"{IMAP}:443", f"{SMTP}:443", f"{DOMAIN}:443", f"{DOMAIN}:80"}
    exactly(walk, ALL_PAGES[4:], addresses_of(IMAP, SMTP, DOMAIN), MAIL | around)
    assert walk["report"].named == walk["closed"].hosts


def test_the_watch_sees_whatever_is_sent(walked: Walked) -> None:
    """A child process, datagrams, a connection that never comes about, no port at all: each fails the tests above."""
    seen = walked("straying")["home"]
    assert seen.asked == addresses_of("trace.invalid")
    assert seen.sent == {RESOLVER, "198.51.100.7:123/udp", "2001:db8::7:123/udp", "203.0.113.7:443"}
    assert seen.rest == ("icmp",)
