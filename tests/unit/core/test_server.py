# SPDX-License-Identifier: EUPL-1.2
"""HOST[:PORT][/starttls] as it is read and written again; what cannot be a server is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.server import DEFAULT_PORTS, BadEndpoint, Protocol, Security, Server


@pytest.mark.parametrize(
    ("protocol", "text", "endpoint"),
    [
        (Protocol.IMAP, "imap.ac-amiens.fr", "imap.ac-amiens.fr:993"),
        (Protocol.SMTP, " SMTP.ac-amiens.fr ", "smtp.ac-amiens.fr:465"),
        (Protocol.IMAP, "imap.ac-amiens.fr/starttls", "imap.ac-amiens.fr:143/starttls"),
        (Protocol.SMTP, "smtp.ac-amiens.fr/starttls", "smtp.ac-amiens.fr:587/starttls"),
        (Protocol.SMTP, "smtp.ac-amiens.fr:2525/tls", "smtp.ac-amiens.fr:2525"),
        (Protocol.IMAP, "a:1", "a:1"),
        (Protocol.IMAP, "a:65535", "a:65535"),
        (Protocol.IMAP, f"{'a' * 63}.fr:993", f"{'a' * 63}.fr:993"),
    ],
)
def test_an_endpoint_is_read(protocol: Protocol, text: str, endpoint: str) -> None:
    server = Server.parse(protocol, text)
    assert (server.protocol, server.endpoint) == (protocol, endpoint)
    assert Server.parse(protocol, server.endpoint) == server


@pytest.mark.parametrize(
    "text",
    [
        "",
        ":993",
        "a:0",
        "a:65536",
        "a:123456",
        "a:-1",
        "a:99x",
        "a:٩٩٣",
        "a/plain",
        "a:143/none",
        "-a.fr",
        "a-.fr",
        "a..fr",
        "a b.fr",
        "é.fr",
        f"{'a' * 64}.fr",
        ".".join(["a" * 60] * 5),
        "a:993:993",
    ],
)
def test_what_is_no_server_is_refused(text: str) -> None:
    with pytest.raises(BadEndpoint) as caught:
        Server.parse(Protocol.IMAP, text)
    assert caught.value.text == text


@pytest.mark.parametrize("text", ["12A3456789ABC", "12a3456789abc:993", "12031985", "12.03.1985:993", "12/03/1985"])
def test_a_numen_or_a_birth_date_is_no_server_and_is_not_shown(text: str) -> None:
    with pytest.raises(BadEndpoint) as caught:
        Server.parse(Protocol.IMAP, text)
    assert text not in (caught.value.text, str(caught.value))


def test_an_address_of_four_numbers_is_no_date() -> None:
    assert Server.parse(Protocol.IMAP, "10.12.10.5").host == "10.12.10.5"


@given(st.text(max_size=40), st.sampled_from(Protocol))
def test_any_text_is_a_server_or_refused(text: str, protocol: Protocol) -> None:
    try:
        server = Server.parse(protocol, text)
    except BadEndpoint:
        return
    assert 0 < server.port < 65536
    assert Server.parse(protocol, server.endpoint) == server


def test_every_pair_has_a_port_of_its_own() -> None:
    assert len(set(DEFAULT_PORTS.values())) == len(Protocol) * len(Security) == len(DEFAULT_PORTS)
