# SPDX-License-Identifier: EUPL-1.2
"""The command « discover » on the real ports, in networks of its own: who is asked, what is found, in how long."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.peers.small_network import DATABASE
from tests.real.require import require_programs, require_root
from tests.real.scenes.bench import DOMAIN, IMAP, MAIL, ROOT, SITE, SMTP
from tests.real.searching import AUTOCONFIG, HOSTING, SCENES
from wizard import aio

pytestmark = pytest.mark.servers
WEBMAIL, MESSAGERIE = f"webmail.{DOMAIN}", f"messagerie.{DOMAIN}"


def played(*module: str) -> dict[str, Any]:
    """What a module tells that is run in a network of its own."""
    require_root("a scene is a network namespace")
    require_programs("util-linux iproute2 nftables", "unshare", "ip", "nft", "mount")
    command = [
        "unshare",
        "--net",
        "--mount",
        "--fork",
        "--kill-child",
        sys.executable,
        "-m",
        *module,
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def play(name: str) -> dict[str, Any]:
    """One scene; the search is put beside what the servers saw."""
    seen = played("tests.real.searching", name)
    document = seen["document"]
    seen["search"] = (
        document.get("discovery") or document.get("error", {}).get("facts", {}).get("discovery") or document
    )
    seen["states"] = {source["source"]: source["state"] for source in seen["search"].get("sources", [])}
    assert seen["complaints"] == ""
    assert seen["elsewhere"] == 0, "an address outside of the scene was contacted"
    return seen


def usable(seen: dict[str, Any]) -> list[tuple[str, str]]:
    """Host and origin of the servers that may be used."""
    return [(each["host"], each["origin"]) for servers in seen["search"]["usable"].values() for each in servers]


def test_every_host_contacted_is_listed() -> None:
    seen = play("everything")
    web = {DOMAIN, AUTOCONFIG, DATABASE, HOSTING, f"autoconfig.{HOSTING}", WEBMAIL}
    assert set(seen["web"]) == web
    assert set(seen["search"]["contacted"]) == web | {IMAP, SMTP}  # webmail is asked for mail too
    guessed = {f"{name}.{DOMAIN}" for name in ("imap", "smtp", "smtps", "mail", "messagerie", "courrier", "webmail")}
    services = {f"_{name}._tcp.{DOMAIN}" for name in ("imaps", "imap", "submissions", "submission")}
    asked = set(seen["names"])
    assert asked - {f"mail.{HOSTING}"} == web | guessed | services
    assert set(seen["states"].values()) == {"answered"}
    assert seen["search"]["national"] == {"evidence": "redirect", "host": "messagerie.education.gouv.fr"}
    assert [each["rank"] for each in seen["search"]["candidates"]] == sorted([0, 1, 2, 3, 4, 5] * 2)


def test_a_whole_journey_contacts_whom_it_says_and_nobody_else() -> None:
    """Search, check, set-up, check again, undo, in one network that sees every packet."""
    seen = played("tests.real.whole_journey")
    search, *checks, undone = seen["documents"]
    assert [each["exit_code"] for each in seen["documents"]] == [0, 0, 0, 0, 0]
    # the search: the domain's own settings, Mozilla's list, the webmails (for a move), then guesses that were begun
    web = {AUTOCONFIG, DOMAIN, DATABASE, WEBMAIL}
    assert set(seen["web"]) == web
    assert web <= set(search["contacted"]) <= web | {IMAP, SMTP}
    legs = [leg["server"] for each in checks for leg in each["report"]["legs"].values()]
    assert {(server["host"], server["port"]) for server in legs} == {(IMAP, 993), (SMTP, 465)}
    # what the network saw: these hosts' addresses on these ports (a webmail is guessed to read mail from), these names
    assert seen["connected"] == sorted([f"{SITE}:443", f"{SITE}:993", f"{MAIL}:993", f"{MAIL}:465"])
    guessed = {f"{name}.{DOMAIN}" for name in ("imap", "smtp", "smtps", "mail", "messagerie", "courrier", "webmail")}
    services = {f"_{name}._tcp.{DOMAIN}" for name in ("imaps", "imap", "submissions", "submission")}
    assert set(seen["names"]) == web | guessed | services
    assert checks[-1]["since"]["contacted"] == []  # nothing changed: nobody else was asked
    assert undone["report"]["left"] == []


def test_the_address_goes_nowhere() -> None:
    seen = play("everything")
    for head in seen["heads"]:
        assert "alice" not in head
        assert "?" not in head
        assert "@" not in head


def test_a_known_academy_opens_no_connection() -> None:
    seen = play("known-academy")
    assert (seen["connections"], seen["names"], seen["web"]) == (0, {}, [])
    assert usable(seen) == [(IMAP, "academy"), (SMTP, "academy")]
    assert seen["search"]["seconds"] <= 0.005


def test_the_systems_proxy_is_used() -> None:
    seen = play("by-a-proxy")
    assert usable(seen) == [(IMAP, "provider"), (SMTP, "provider")]
    hosts = {target.removesuffix(":443") for target in seen["proxied"]}
    assert {AUTOCONFIG, DOMAIN, DATABASE} <= hosts
    assert hosts <= set(seen["search"]["contacted"])
    assert AUTOCONFIG not in seen["names"]  # the proxy resolves


def test_a_dropped_web_costs_little() -> None:
    seen = play("web-dropped")
    assert usable(seen) == [(IMAP, "srv"), (SMTP, "srv")]
    assert seen["states"]["provider"] == "late"
    answer = next(source["seconds"] for source in seen["search"]["sources"] if source["source"] == "srv")
    # an answer of the DNS takes a few milliseconds: the web is granted the least that its two round trips need
    assert seen["search"]["seconds"] <= answer + 1.2 * max(answer, aio.SHORTEST)


def test_ipv6_only() -> None:
    seen = play("only-ipv6")
    assert usable(seen) == [(IMAP, "provider"), (SMTP, "provider")]


def test_a_silent_resolver_is_named() -> None:
    seen = play("names-dropped")
    codes = {source["source"]: source["code"] for source in seen["search"]["sources"]}
    assert (codes["srv"], codes["provider"]) == ("resolver-silent", "network")
    assert seen["search"]["seconds"] < 6
    assert seen["code"] == 5


def test_settings_that_moved_to_another_domain_are_got_after_consent_only() -> None:
    seen = play("led-elsewhere")
    there = f"autoconfig.{HOSTING}"
    assert seen["search"]["consent_needed"] == [there]
    assert [source["led_to"] for source in seen["search"]["sources"] if source["led_to"]] == [there]
    assert not {there} & ({*seen["web"]} | {*seen["names"]})
    assert seen["code"] == 5
    agreed = play("led-elsewhere-agreed")
    assert there in agreed["web"]
    assert usable(agreed) == [(IMAP, "provider"), (SMTP, "provider")]
    assert agreed["code"] == 0


def test_every_scene_is_played() -> None:
    led = {"led-elsewhere", "led-elsewhere-agreed"}
    others = {"everything", "known-academy", "by-a-proxy", "web-dropped", "only-ipv6", "names-dropped"}
    assert set(SCENES) == others | led
