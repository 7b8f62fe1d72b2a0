# SPDX-License-Identifier: EUPL-1.2
"""The list of academies: what is packaged, what is found by typing, what a directory adds or replaces."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from wizard import assets
from wizard.academies import Catalogue, fold, load
from wizard.academies.loading import name_of
from wizard.core.academy import FileFault, LoginForm, PortalPurpose
from wizard.core.errors import BadAcademyFile
from wizard.core.password import CharacterClass
from wizard.core.server import Confidence, Protocol

if TYPE_CHECKING:
    from pathlib import Path

MINIMAL = """schema = 1
id = "{id}"
name = "{name}"
domains = ["{domain}"]
[sources]
"""


def give(folder: Path, id: str, domain: str, name: str = "Essai") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{id}.toml"
    path.write_text(MINIMAL.format(id=id, domain=domain, name=name), encoding="utf-8")
    return path


def test_the_index_says_what_the_files_say() -> None:
    folder = assets.path("academies")
    from_files = {name_of(load(path)) for path in folder.glob("*.toml")}
    assert set(Catalogue().names) == from_files
    assert all(path.stem == load(path).id for path in folder.glob("*.toml"))


def test_amiens_is_documented() -> None:
    amiens = Catalogue().get("amiens")
    assert [server.endpoint for server in amiens.servers_for(Protocol.IMAP)] == ["imap.ac-amiens.fr:993"]
    assert [server.endpoint for server in amiens.servers_for(Protocol.SMTP)] == [
        "smtp.ac-amiens.fr:465",
        "smtp.ac-amiens.fr:587/starttls",
    ]
    for_diagnosis = amiens.servers_for(Protocol.IMAP, at_least=Confidence.VERY_LOW)
    assert [server.host for server in for_diagnosis] == ["imap.ac-amiens.fr", "ac-amiens.fr"]
    assert amiens.login_form is not None
    assert amiens.login_form.value is LoginForm.IDENTIFIER
    assert amiens.student_domains == ("etud.ac-amiens.fr",)
    assert amiens.password.min_length == 8
    assert set(amiens.password.classes) == set(CharacterClass)
    assert amiens.password.avoid_accents
    assert (amiens.password.sources, amiens.password.confidence) == (("document0", "document1"), Confidence.MEDIUM)
    assert amiens.help_desk is not None
    assert amiens.help_desk.value.phone == "03 22 82 37 40"
    assert "9\u00a0h" in amiens.help_desk.value.hours
    lost = amiens.portal(PortalPurpose.LOST_PASSWORD)
    assert lost is not None
    assert lost.value == "https://www.ac-amiens.fr/article/espace-pro-121991"


def test_what_is_unknown_at_aix_marseille_stays_unknown() -> None:
    aix = Catalogue().get("aix-marseille")
    assert aix.servers == ()
    assert aix.help_desk is None
    assert aix.password.min_length == 0
    assert aix.password.classes == ()
    assert aix.password.confidence is None
    webmail = aix.portal(PortalPurpose.WEBMAIL)
    assert webmail is not None
    assert webmail.value == "https://messagerie.ac-aix-marseille.fr"
    assert not next(name for name in Catalogue().names if name.id == "aix-marseille").servers_known


def test_every_fact_is_dated_and_sourced_and_every_link_is_https() -> None:
    for name in Catalogue().names:
        academy = Catalogue().get(name.id)
        facts = [*academy.servers, *(fact for _, fact in academy.portals), *(fact for _, fact in academy.other)]
        assert all(fact.sources and date.fromisoformat(fact.date) >= date(2026, 11, 22) for fact in facts)
        assert all(fact.value.startswith("https://") for _, fact in academy.portals)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("amiens", {"amiens"}),
        ("AMI", {"amiens"}),
        ("ac-am", {"amiens"}),
        (" somme ", {"amiens"}),
        ("Prenom.Nom@AC-AMIENS.FR", {"amiens"}),
        ("Nom <p.nom@ac-amiens.fr>", {"amiens"}),
        ("aix marseille", {"aix-marseille"}),
        ("besancon", {"besancon"}),
        ("orleans tours", {"orleans-tours"}),
        ("x@ac-rouen.fr", {"normandie"}),
        ("caen", {"normandie"}),
        ("REUNION", {"reunion"}),
        ("nationale", {"ministere"}),
        ("x@education.gouv.fr", {"ministere"}),
        ("zzz", set()),
        ("x@ac-ami", {"amiens"}),
    ],
)
def test_search(typed: str, expected: set[str]) -> None:
    assert {name.id for name in Catalogue().search(typed)} == expected


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("ac-amiens.fr", "amiens"),
        ("etud.ac-amiens.fr", "amiens"),
        ("AC-CAEN.FR", "normandie"),
        ("sub.ac-amiens.fr", None),
        ("", None),
    ],
)
def test_by_domain(domain: str, expected: str | None) -> None:
    found = Catalogue().by_domain(domain)
    assert (found.id if found else None) == expected


@pytest.mark.parametrize(
    ("typed", "first"),
    [("mo", "montpellier"), ("re", "reunion"), ("tours", "orleans-tours"), ("ni", "nice"), ("nat", "ministere")],
)
def test_a_word_that_begins_so_comes_first(typed: str, first: str) -> None:
    found = Catalogue().search(typed)
    assert found[0].id == first
    begin = [any(word.startswith(typed) for word in fold(name.name).split()) for name in found]
    assert begin == sorted(begin, reverse=True)


@pytest.mark.parametrize("typed", ["", "  ", "@", " @ "])
def test_nothing_typed_gives_all_of_them(typed: str) -> None:
    catalogue = Catalogue()
    assert catalogue.search(typed) == catalogue.names


def test_an_unknown_id_is_told() -> None:
    with pytest.raises(KeyError):
        Catalogue().get("atlantide")


def test_a_directory_adds_an_academy(tmp_path: Path) -> None:
    give(tmp_path, "atlantide", "ac-atlantide.fr", "Atlantide")
    catalogue = Catalogue([tmp_path])
    assert {name.id for name in catalogue.names} - {name.id for name in Catalogue().names} == {"atlantide"}
    found = catalogue.by_domain("ac-atlantide.fr")
    assert found is not None
    assert found.id == "atlantide"


def test_a_directory_replaces_by_id(tmp_path: Path) -> None:
    give(tmp_path, "amiens", "ac-amiens.fr", "Amiens à nous")
    catalogue = Catalogue([tmp_path])
    assert catalogue.get("amiens").name == "Amiens à nous"
    assert len(catalogue.names) == len(Catalogue().names)


def test_a_domain_has_one_academy_across_all_files(tmp_path: Path) -> None:
    path = give(tmp_path, "autre", "ac-amiens.fr")
    with pytest.raises(BadAcademyFile) as caught:
        Catalogue([tmp_path])
    assert caught.value.code == FileFault.DUPLICATE_DOMAIN
    assert caught.value.facts["file"] == str(path)
    assert caught.value.facts["line"] == 4
    assert caught.value.facts["key"] == "domains[1]"
    assert caught.value.facts["detail"] == "ac-amiens.fr (amiens)"


def test_an_id_is_given_once(tmp_path: Path) -> None:
    first = give(tmp_path, "essai", "ac-essai.fr")
    shutil.copy(first, tmp_path / "zz.toml")
    with pytest.raises(BadAcademyFile) as caught:
        Catalogue([tmp_path])
    assert caught.value.code == FileFault.DUPLICATE_ID
    assert caught.value.facts["line"] == 2


@pytest.mark.parametrize("kind", ["missing", "file", "empty"])
def test_a_directory_that_is_none_is_told(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "academies"
    if kind == "file":
        place.write_text("x", encoding="utf-8")
    elif kind == "empty":
        place.mkdir()
    with pytest.raises(BadAcademyFile) as caught:
        Catalogue([place])
    assert caught.value.code == FileFault.UNREADABLE
    assert caught.value.facts["file"] == str(place)
