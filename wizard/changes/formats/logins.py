# SPDX-License-Identifier: EUPL-1.2
"""Thunderbird's logins.json: entries added or removed by their guid, everything unknown carried along.

The encrypted fields are made elsewhere: nothing here is ever in clear.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_EMPTY = (
    b'{"nextId":1,"logins":[],"potentiallyVulnerablePasswords":[],"dismissedBreachAlertsByLoginGUID":{},"version":3}'
)


class BadLogins(ValueError):
    """The file is not what Thunderbird writes: nothing may be added to it."""


@dataclass(frozen=True, slots=True)
class Logins:
    """The saved logins. ``bytes(logins)`` is the file, unchanged to the byte when nothing was changed."""

    data: bytes
    document: Mapping[str, Any] = field(hash=False)

    def __bytes__(self) -> bytes:
        return self.data

    @property
    def entries(self) -> tuple[Mapping[str, Any], ...]:
        """The entries as they stand, encrypted fields included."""
        return tuple(self.document["logins"])

    @property
    def guids(self) -> frozenset[str]:
        """The guids of all entries."""
        return frozenset(str(entry["guid"]) for entry in self.entries if "guid" in entry)

    def find(self, hostname: str) -> tuple[Mapping[str, Any], ...]:
        """Entries of one origin, such as ``imap://imap.example.fr``."""
        return tuple(entry for entry in self.entries if entry.get("hostname") == hostname)

    def with_entry(self, entry: Mapping[str, Any]) -> Logins:
        """A copy with one more entry; its ``id`` is the next free one, its ``guid`` must be new (ValueError)."""
        if entry["guid"] in self.guids:
            raise ValueError("this guid is taken")
        used = [number for other in self.entries if isinstance(number := other.get("id"), int)]
        next_id = self.document.get("nextId")
        number = max([next_id if isinstance(next_id, int) else 1, *(value + 1 for value in used)])
        logins = [*self.entries, {"id": number, **{key: entry[key] for key in entry if key != "id"}}]
        return _made({**self.document, "nextId": number + 1, "logins": logins})

    def without(self, guids: Collection[str]) -> Logins:
        """A copy without the entries of these guids; the same value when none of them is there."""
        kept = [entry for entry in self.entries if entry.get("guid") not in guids]
        return self if len(kept) == len(self.entries) else _made({**self.document, "logins": kept})


def parse(data: bytes | None) -> Logins:
    """Read the file; None stands for a profile without one. Raises BadLogins."""
    content = _EMPTY if data is None or not data.strip() else data
    try:
        document = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadLogins("not JSON") from error
    if not isinstance(document, dict) or not isinstance(document.get("logins"), list):
        raise BadLogins("no list of logins")
    if not all(isinstance(entry, dict) for entry in document["logins"]):
        raise BadLogins("an entry is not an object")
    return Logins(content, document)


def _made(document: Mapping[str, Any]) -> Logins:
    """As JSON.stringify writes it: compact, UTF-8."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return Logins(text.encode("utf-8", "surrogatepass"), document)
