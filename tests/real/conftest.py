# SPDX-License-Identifier: EUPL-1.2
"""The real peers, started once a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.real.servers import MailServers

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def mail_servers() -> Iterator[MailServers]:
    """Dovecot and Postfix, for the whole run (one user's actions are told apart by ``mark()``)."""
    servers = MailServers()
    try:
        yield servers.start()
    finally:
        servers.stop()
