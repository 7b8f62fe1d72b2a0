# SPDX-License-Identifier: EUPL-1.2
"""Who owns a host name: the registrable domain, and never one for what is no name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.transport.suffixes import registrable, same_site


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("imap.ac-amiens.fr", "ac-amiens.fr"),
        ("IMAP.AC-Amiens.fr.", "ac-amiens.fr"),
        ("messagerie.education.gouv.fr", "education.gouv.fr"),
        ("a.b.essai.example", "essai.example"),
        ("x.github.io", "x.github.io"),
        ("gouv.fr", ""),
        ("fr", ""),
        ("localhost", ""),
        ("1.2.3.4", ""),
        ("1.2.3", ""),
        ("::1", ""),
        ("a..fr", ""),
        ("-a.fr", ""),
        ("académie.fr", ""),
        ("a.fr/x", ""),
        ("", ""),
    ],
)
def test_registrable_domain(host: str, domain: str) -> None:
    assert registrable(host) == domain


def test_same_site_needs_a_domain() -> None:
    assert same_site("imap.ac-amiens.fr", "ac-amiens.fr")
    assert not same_site("ac-amiens.fr", "ac-lille.fr")
    assert not same_site("education.gouv.fr", "impots.gouv.fr")
    assert not same_site("1.2.3.4", "1.2.3.4")
    assert not same_site("fr", "fr")


@given(st.text(max_size=40))
def test_whatever_is_given(text: str) -> None:
    domain = registrable(text)
    assert domain == "" or text.lower().removesuffix(".").endswith(domain)
    assert not domain or registrable(domain) == domain
