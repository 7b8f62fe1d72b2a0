# SPDX-License-Identifier: EUPL-1.2
"""What the window opens in the browser, and which letters it begins: the academy's only, without a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizard.academies import Catalogue, procedures
from wizard.ui import links

if TYPE_CHECKING:
    from tests.ui.person import Person

CATALOGUE = Catalogue()
AMIENS = CATALOGUE.get("amiens")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses given to the browser."""
    addresses: list[str] = []
    monkeypatch.setattr(links, "open_in_browser", addresses.append)
    return addresses


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://www.ac-amiens.fr/messagerie", True),
        ("https://ac-amiens.fr", True),
        ("https://www.thunderbird.net/fr/", True),
        ("https://messagerie.education.gouv.fr", True),
        ("http://www.ac-amiens.fr/", False),
        ("https://ac-amiens.fr.example.org/", False),
        ("https://xac-amiens.fr/", False),
        ("https://user:pass@ac-amiens.fr/", False),
        ("https://ac-amiens.fr:8443/", False),
        ("https://ac-amiens.fr:x/", False),
        ("https://login.ac-amiens.fr/idp/profile/oidc/authorize?execution=e2s1", False),
        ("https://login.ac-amiens.fr/?", False),
        ("https://login.ac-amiens.fr/#jeton", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https://ac-lille.fr/", False),
        ("https://autre.education.gouv.fr/", False),
    ],
)
def test_only_pages_of_the_academy_are_opened(address: str, allowed: bool) -> None:
    assert links.allowed(address, None, AMIENS) is allowed


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("mailto:assistance@ac-amiens.fr", True),
        ("mailto:assistance@ac-amiens.fr?subject=Messagerie%20acad%C3%A9mique", True),
        ("mailto:assistance@ac-amiens.fr?subject=NUMEN%2000A0000000ZZZ", False),
        ("mailto:assistance@ac-amiens.fr?subject=n%C3%A9e%20le%2012/03/1985", False),
        ("mailto:assistance@ac-amiens.fr?subject=a&body=b", False),
        ("mailto:assistance@ac-amiens.fr?bcc=x@example.org", False),
        ("mailto:assistance@ac-amiens.fr,x@example.org", False),
        ("mailto:x@example.org", False),
        ("mailto:x@example.org?subject=@ac-amiens.fr", False),
        ("mailto:", False),
        ("mailto:assistance%40ac-amiens.fr%2Cx@ac-amiens.fr", False),
    ],
)
def test_letters_go_to_the_academy_with_a_subject_alone(address: str, allowed: bool, opened: list[str]) -> None:
    assert links.follow(address, AMIENS) is allowed
    assert opened == ([address] if allowed else [])


@pytest.mark.parametrize("name", CATALOGUE.names, ids=[name.id for name in CATALOGUE.names])
def test_every_page_that_the_data_offers_can_be_opened(name: object) -> None:
    academy = CATALOGUE.get(name.id)  # type: ignore[attr-defined]
    offered = [fact.value for _, fact in academy.portals]
    entries = [one.entry.open for one in procedures.of(academy.id) if one.entry is not None and one.entry.open]
    assert [address for address in (*offered, *entries) if not links.allowed(address, academy)] == []


def test_a_foreign_link_is_not_opened_and_said(person: Person, opened: list[str]) -> None:
    person.controller.open_link("https://example.org/")
    assert opened == []
    assert person.page.error
    person.controller.open_link("https://www.thunderbird.net/fr/")
    assert opened == ["https://www.thunderbird.net/fr/"]
