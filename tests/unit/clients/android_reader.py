# SPDX-License-Identifier: EUPL-1.2
"""A reader of the telephone's code that knows the format only: qr-code-format.md, version 1, and what the app refuses.

Thunderbird for Android refuses the whole code for one value it does not know, a null, or a line break.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

SECURITY = {0: "", 2: "starttls", 3: "tls"}
LOGIN = {0, 1, 2, 5, 6}


@dataclass(frozen=True)
class Server:
    """One server of an account, as the telephone takes it."""

    host: str
    port: int
    security: str
    login: int
    user: str


@dataclass(frozen=True)
class Account:
    """What the telephone makes of two lists; a password is not among it and may not be in the code."""

    name: str
    incoming: Server
    outgoing: Server
    address: str
    shown: str


def read(text: str) -> tuple[int, int, list[Account]]:
    """The number of the code, how many there are, its accounts. Raises ValueError where the telephone would refuse."""
    version, numbers, *lists = json.loads(text)
    number, total = map(_whole, numbers)
    if _whole(version) != 1 or not lists or len(lists) % 2 or not 1 <= number <= total:
        raise ValueError("not this format")
    return number, total, [_account(*pair) for pair in zip(lists[::2], lists[1::2], strict=True)]


def _account(incoming: list[Any], groups: list[Any]) -> Account:
    ((outgoing, (address, shown)),) = groups
    if not 6 <= len(incoming) <= 7 or len(outgoing) != 6:
        raise ValueError("a place too many: the next one is the password's")
    address = _line(address)
    if not address.isascii():
        raise ValueError("not ASCII")
    name = _line(incoming[6]) if len(incoming) > 6 else ""
    return Account(name or address, _server(incoming), _server(outgoing), address, _line(shown))


def _server(places: list[Any]) -> Server:
    protocol, host, port, security, login, user = places[:6]
    if _whole(protocol) != 0 or not _line(host).isascii() or not 0 < _whole(port) < 65536 or _whole(login) not in LOGIN:
        raise ValueError("a value that the telephone does not know")
    return Server(host, port, SECURITY[_whole(security)], login, _line(user))


def _whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError("not a number")
    return value


def _line(value: object) -> str:
    if not isinstance(value, str) or "\n" in value or "\r" in value:
        raise ValueError("not one line")
    return value
