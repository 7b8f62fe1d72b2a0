# SPDX-License-Identifier: EUPL-1.2
"""Every wait has a deadline: the one table, in seconds."""

from __future__ import annotations

RESOLVE = 4.0
CONNECT = 5.0
TLS = 5.0
GREETING = 8.0
LOGIN = 30.0  # servers delay refusals up to 15 s
QUOTA = 8.0
CHECK = 45.0  # the whole check
DISCOVERY = 10.0  # the whole search for servers
FETCH = 5.0  # one file by https, its redirects included
STAGGER = 0.25  # RFC 8305, section 5: between two addresses of one host
NEXT_SERVER = 0.5  # before the next candidate of a leg is tried beside the first
LAST_CONNECT = 3.0  # the least that a candidate which began later has: all of a leg end together
LOOK_AFTER = 1.0  # a leg without a connection by then: what is around is looked at
HELD_UP = 3.0  # both legs without a connection by then: the plain web is looked at
LOOK = 4.0  # all looks around, side by side: a slow line (600 ms) is not « silent »; over before CONNECT is
WEB = 2.0  # one look at the web, as evidence only
FAREWELL = 1.0  # LOGOUT, QUIT: polite, never waited for long
STALE = 10.0  # a greeted connection older than this is opened again before the login
