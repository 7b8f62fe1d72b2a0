# SPDX-License-Identifier: EUPL-1.2
"""Every academy's file: all of them are there, each fact is sourced and dated, and nothing unsafe is offered."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from wizard import assets
from wizard.academies import Catalogue, load
from wizard.core.academy import LoginForm, PortalPurpose
from wizard.core.server import Confidence, Protocol, Security

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.core.academy import Academy, Fact

THIRTY = [
    "aix-marseille",
    "amiens",
    "besancon",
    "bordeaux",
    "clermont",
    "corse",
    "creteil",
    "dijon",
    "grenoble",
    "guadeloupe",
    "guyane",
    "lille",
    "limoges",
    "lyon",
    "martinique",
    "mayotte",
    "montpellier",
    "nancy-metz",
    "nantes",
    "nice",
    "normandie",
    "orleans-tours",
    "paris",
    "poitiers",
    "reims",
    "rennes",
    "reunion",
    "strasbourg",
    "toulouse",
    "versailles",
]
OTHERS = {"ministere", "polynesie", "noumea", "wallis-et-futuna"}
FILES = sorted(assets.path("academies").glob("*.toml"))
OWN_RULES = {"amiens"}  # the only academy whose own documents give rules for a password
NATIONAL = "messagerie.education.gouv.fr"
BELIEVED = Confidence.LOW


@cache
def read(id: str) -> Academy:
    return load(assets.path("academies", f"{id}.toml"))


def facts(academy: Academy) -> Iterator[Fact[Any]]:
    yield from academy.servers
    yield from (fact for _, fact in (*academy.portals, *academy.other))
    yield from (
        fact
        for fact in (academy.login_form, academy.identifier_form, academy.address_form, academy.help_desk)
        if fact is not None
    )


def about(academy: Academy, subject: str) -> list[Fact[str]]:
    return [fact for name, fact in academy.other if name == subject]


every = pytest.mark.parametrize("id", [path.stem for path in FILES])


def test_the_thirty_academies_the_overseas_ones_and_the_national_mail_have_a_file() -> None:
    assert len(THIRTY) == 30
    assert {path.stem for path in FILES} == {*THIRTY, *OTHERS}
    assert {name.id for name in Catalogue().names} == {*THIRTY, *OTHERS}


def test_a_domain_belongs_to_one_academy() -> None:
    names = Catalogue().names
    domains = [d for name in names for d in (*name.domains, *name.former_domains, *name.student_domains)]
    assert len(domains) == len(set(domains))
    assert all(Catalogue().by_domain(domain) for domain in ("ac-caen.fr", "ac-rouen.fr", "education.gouv.fr"))


@every
def test_every_fact_has_sources_a_date_and_a_confidence(id: str) -> None:
    academy = read(id)
    assert academy.id == id
    for fact in facts(academy):
        assert fact.sources
        assert fact.date >= "2026-11-22"
        assert isinstance(fact.confidence, Confidence)
    policy = academy.password
    assert (policy.confidence is None) is (policy.sources == ()) is (policy.date == "")
    (domain,) = about(academy, "domain")[:1]
    assert domain.value == academy.domains[0]


@every
def test_a_server_offered_is_encrypted_and_belongs_to_the_academy(id: str) -> None:
    academy = read(id)
    for fact in academy.servers:
        assert fact.value.security in (Security.TLS, Security.STARTTLS)
        assert (fact.value.port == 587) is (fact.value.security is Security.STARTTLS)
        assert fact.value.host.endswith(academy.domains[0])


@every
def test_a_page_offered_is_https_stable_and_of_the_academy_or_the_national_mail(id: str) -> None:
    academy = read(id)
    hosts = (*academy.domains, *academy.former_domains, *academy.student_domains)
    for _, fact in academy.portals:
        assert fact.confidence >= BELIEVED
        found = re.fullmatch(r"https://([a-z0-9.-]+)(/[^?#]*)?", fact.value)
        assert found, fact.value
        host = found[1]
        assert host == NATIONAL or any(host == own or host.endswith("." + own) for own in hosts), host


@every
def test_only_the_academys_own_documents_make_rules_for_a_password(id: str) -> None:
    policy = read(id).password
    asks = bool(policy.min_length or policy.max_length or policy.classes or policy.avoid_accents)
    assert asks is (id in OWN_RULES)


@every
def test_no_file_repeats_a_way_that_sends_a_numen(id: str) -> None:
    text = assets.path("academies", f"{id}.toml").read_text(encoding="utf-8")
    assert "melouvert@" not in text
    for line in text.splitlines():
        if re.search(r"\bNUMEN\b", line) and re.search(r"courriel|téléphon|écri[rv]|envoy", line, re.IGNORECASE):
            assert "ne le faites pas" in line or "jamais" in line, line


@every
def test_the_french_of_a_file_is_set_as_french_is(id: str) -> None:
    for line in assets.path("academies", f"{id}.toml").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or " = " not in line:
            continue
        words = line.partition(" = ")[2]
        assert "'" not in words, line
        assert not re.search(r" [:;?!»](\s|\"|$)|«[^\u00a0]|[^\u00a0]»|\.\.\.", words), line


@every
def test_the_sources_have_no_personal_name_and_no_address_but_an_institutions(id: str) -> None:
    sources = tomllib.loads(assets.path("academies", f"{id}.toml").read_text(encoding="utf-8"))["sources"]
    for source in sources.values():
        address = source.get("address", "")
        assert "blog" not in source["authority"].lower() or not address
        assert "~" not in address


def test_what_no_source_gives_stays_unknown() -> None:
    with_imap = {id for id in (*THIRTY, *OTHERS) if read(id).servers_for(Protocol.IMAP)}
    with_smtp = {id for id in (*THIRTY, *OTHERS) if read(id).servers_for(Protocol.SMTP)}
    assert with_imap == {"amiens", "creteil", "lyon", "montpellier", "orleans-tours", "strasbourg", "ministere"}
    assert with_smtp == {
        "amiens", "creteil", "lyon", "nancy-metz", "nantes", "orleans-tours", "poitiers", "strasbourg", "versailles",
    }  # fmt: skip
    assert {id for id in (*THIRTY, *OTHERS) if read(id).help_desk} == {"amiens", "toulouse"}
    for id in ("guadeloupe", "polynesie", "noumea", "wallis-et-futuna"):
        academy = read(id)
        assert [name for name, _ in academy.other] == ["domain"]
        assert (academy.servers, academy.portals, academy.identifier_form) == ((), (), None)


def test_a_port_in_the_clear_is_a_warning_not_a_server() -> None:
    for id in ("reunion", "poitiers"):
        (fact,) = about(read(id), "server_doubtful")
        assert fact.confidence < BELIEVED
        assert "port 25" in fact.value
        assert all(known.value.port != 25 for known in read(id).servers)


def test_the_national_mail_wants_the_whole_address_and_has_no_sending_server_known() -> None:
    national = read("ministere")
    assert national.login_form is not None
    assert national.login_form.value is LoginForm.ADDRESS
    assert [server.endpoint for server in national.servers_for(Protocol.IMAP)] == ["imap.education.gouv.fr:993"]
    assert national.servers_for(Protocol.SMTP) == ()
    assert about(national, "smtp_absent")
    (webmail,) = [fact.value for purpose, fact in national.portals if purpose is PortalPurpose.WEBMAIL]
    assert webmail == f"https://{NATIONAL}"


def test_rennes_is_warned_of_the_page_that_asks_for_a_numen() -> None:
    (warning,) = about(read("rennes"), "warning")
    assert warning.confidence is Confidence.VERY_LOW
    assert "NUMEN" in warning.value
    assert read("rennes").portals == ()
