# SPDX-License-Identifier: EUPL-1.2
"""Guesses of host names: few, under TLS from the first byte, marked as guesses."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.server import Confidence, Origin, Security
from wizard.discovery import candidates


def test_guesses_of_a_domain() -> None:
    imap, smtp = candidates(" AC-Essai.example ")
    assert [server.host.split(".")[0] for server in imap] == ["imap", "mail", "messagerie", "courrier", "webmail"]
    assert [server.endpoint for server in smtp][:2] == ["smtp.ac-essai.example:465", "smtps.ac-essai.example:465"]
    for server in (*imap, *smtp):
        assert server.origin is Origin.PATTERN
        assert server.confidence is Confidence.VERY_LOW
        assert server.security is Security.TLS


@given(st.text(max_size=30))
def test_nothing_but_a_domain_is_guessed_about(text: str) -> None:
    try:
        imap, _ = candidates(text)
    except ValueError:
        return
    assert imap[0].host.isascii()
    assert not set(imap[0].host) & set(" @/:?#")


@pytest.mark.parametrize(
    "text", ["", "ac-amiens", "a@b.fr", "http://x.fr", "x.fr/y", "académie.fr", "-x.fr", "1.2.3.4"]
)
def test_refused(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text) or "^$"):
        candidates(text)
