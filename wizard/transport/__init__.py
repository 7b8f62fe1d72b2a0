# SPDX-License-Identifier: EUPL-1.2
"""The one place where a connection is opened: names, Happy Eyeballs, TLS, trust. Everything has a deadline."""

from wizard.transport import deadlines
from wizard.transport.certificates import certificate_facts, judge
from wizard.transport.connection import Connection
from wizard.transport.faults import StageFailed
from wizard.transport.names import Address, resolve
from wizard.transport.race import connect
from wizard.transport.secure import Secured, secure
from wizard.transport.trust import Authority, Trust

__all__ = [
    "Address",
    "Authority",
    "Connection",
    "Secured",
    "StageFailed",
    "Trust",
    "certificate_facts",
    "connect",
    "deadlines",
    "judge",
    "resolve",
    "secure",
]
