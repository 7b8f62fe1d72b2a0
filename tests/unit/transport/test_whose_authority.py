# SPDX-License-Identifier: EUPL-1.2
"""A file given by IT is the consent for the authority in it and for no other that the system happens to trust."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.real.authority import Authority
from tests.real.faults import FaultyServer, under_tls
from wizard import aio, transport
from wizard.core.probe import BadCertificate, CertificateFault
from wizard.transport import StageFailed, Trust, trust

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.transport.secure import Secured

HOST = "imap.ac-essai.example"


@pytest.fixture
def authorities(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Authority, Authority]:
    """The one that reads the traffic, trusted by this system; and another."""
    made = []
    for name in ("reads", "other"):
        (tmp_path / name).mkdir()
        made.append(Authority(tmp_path / name))
    monkeypatch.setenv("SSL_CERT_FILE", str(made[0].file))
    return made[0], made[1]


def secured(reads: Authority, given: Trust, *, agreed: bool = False) -> Secured:
    """TLS with a server whose certificate this authority made."""

    async def ask() -> Secured:
        found = await transport.resolve(HOST, server.port, {HOST: "127.0.0.1"})
        connection = await transport.connect(HOST, found)
        done = await transport.secure(connection, HOST, given, accept_intercepted=agreed)
        done.connection.cut()
        return done

    with FaultyServer(under_tls(reads.leaf("x", (HOST,)), lambda sock: None)) as server:
        return aio.run(ask())


def test_its_own_file_is_enough(authorities: tuple[Authority, Authority]) -> None:
    reads, _ = authorities
    done = secured(reads, Trust(reads.file))
    assert done.authority is trust.Authority.GIVEN
    assert done.issuer


@pytest.mark.parametrize("given", [False, True], ids=["no file", "the file of another"])
def test_nothing_else_is_but_consent(given: bool, authorities: tuple[Authority, Authority]) -> None:
    reads, other = authorities
    asked = Trust(other.file if given else None)
    with pytest.raises(StageFailed) as failed:
        secured(reads, asked)
    assert isinstance(failed.value.outcome, BadCertificate)
    assert failed.value.outcome.fault is CertificateFault.INTERCEPTED
    done = secured(reads, asked, agreed=True)
    assert done.authority is trust.Authority.SYSTEM
    assert done.issuer
