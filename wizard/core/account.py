# SPDX-License-Identifier: EUPL-1.2
"""A mail account ready to be written: identity, both servers, the user name that the check found right."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.identity import Identity
    from wizard.core.server import Server


class Owner(StrEnum):
    """Whose computer this is."""

    MINE = "mine"
    ASSIGNED = "assigned"  # the school's, only I use it
    SHARED = "shared"  # nothing secret may rest here


class Store(StrEnum):
    """Where the password rests once the job is done."""

    THUNDERBIRD = "thunderbird"  # in the mail program's own login store
    NONE = "none"  # the mail program asks for it once


@dataclass(frozen=True, slots=True)
class Account:
    """What a mail program is given. ``verified`` says whether a check logged in with it."""

    identity: Identity
    imap: Server
    smtp: Server
    user_name: str
    label: str  # what the mail program shows, the address by default
    verified: bool = True
