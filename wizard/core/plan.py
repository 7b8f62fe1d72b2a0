# SPDX-License-Identifier: EUPL-1.2
"""What will be written, before it is: targets with their bytes before and after, and what is owned in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """Formats in which a change can be undone entry by entry, when the file lives on."""

    PREFS = "prefs"  # Mozilla prefs.js: user_pref(key, value)
    INI = "ini"  # profiles.ini, installs.ini
    LOGINS = "logins"  # Thunderbird's logins.json
    OPAQUE = "opaque"  # whole file or nothing


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file: ``before`` None = it does not exist yet. ``after`` is never None here: plans only add or replace."""

    path: str  # absolute, links resolved
    before: bytes | None
    after: bytes
    format: Format = Format.OPAQUE
    mode: int = 0o600  # for a new file; an existing one keeps its own
    secrets: tuple[str, ...] = ()  # parts of ``after`` never shown (and never written to a log)
    note: str = ""  # an id: the sentence shown above the change (wizard.wording.plans)


@dataclass(frozen=True, slots=True)
class DirectoryChange:
    """A directory to create (0700); undone only when empty again."""

    path: str


Change = FileChange | DirectoryChange


@dataclass(frozen=True, slots=True)
class WritePlan:
    """Everything one client needs written for one account, in order."""

    client: str  # "thunderbird"
    title: str  # what the person calls the target: the profile's name
    address: str
    changes: tuple[Change, ...]
    locks: tuple[str, ...] = ()  # profile directories whose own lock is held while writing
    verified: bool = True

    @property
    def empty(self) -> bool:
        """Nothing to do: everything is already as it should be."""
        return not self.changes
