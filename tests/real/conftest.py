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


@pytest.fixture
def untouched(mail_servers: MailServers) -> Iterator[MailServers]:
    """No login of any kind may be seen by the real servers during the test."""
    mark = mail_servers.mark()
    yield mail_servers
    assert mail_servers.events("auth_request_finished", mark) == []
    assert mail_servers.refused_logins(mark) == (0, 0)
