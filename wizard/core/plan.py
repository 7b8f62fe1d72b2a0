# SPDX-License-Identifier: EUPL-1.2
"""What will be written, before it is: targets with their bytes before and after, and what is owned in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

HIDDEN = "\u25cf" * 8  # stands for a secret in anything shown: one width, whatever the secret's length


class Format(StrEnum):
    """Formats in which a change can be undone entry by entry, when the file lives on."""

    PREFS = "prefs"  # Mozilla prefs.js: user_pref(key, value)
    INI = "ini"  # profiles.ini, installs.ini
    LOGINS = "logins"  # Thunderbird's logins.json
    OPAQUE = "opaque"  # whole file or nothing


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file: ``before`` None = it does not exist yet. ``after`` is never None here: plans only add or replace.

    The last fields say how to undo it once somebody else has changed the file too (all optional):
    ``owned`` are key prefixes of a prefs file, each ending in a dot, below which everything is ours, whoever wrote it
    (« mail.server.server2. »); ``list_items`` are (key, item) pairs of comma-separated preferences in which only the
    item is ours; ``counters`` are high-water marks: their later value is left without a word. ``needed_by`` is another
    target of the plan (file or directory): as long as undo cannot put that one back wholly, this one stays
    (a key file while logins made with it remain; the entry of a profile while its folder remains).
    ``notes`` are (part of a line, note id) pairs, first match wins: the sentence above each group of the diff.
    """

    path: str  # absolute, links resolved
    before: bytes | None
    after: bytes
    format: Format = Format.OPAQUE
    mode: int = 0o600  # for a new file; an existing one keeps its own
    secrets: tuple[str, ...] = ()  # parts of ``after`` never shown (and never written to a log)
    note: str = ""  # an id: the sentence shown above the change (wizard.wording.plans)
    notes: tuple[tuple[str, str], ...] = ()
    owned: tuple[str, ...] = ()
    list_items: tuple[tuple[str, str], ...] = ()
    counters: tuple[str, ...] = ()
    needed_by: str = ""

    def __post_init__(self) -> None:
        """Refuse (ValueError) a prefix so wide that undo would take what is not ours."""
        for prefix in self.owned:
            if not prefix.endswith(".") or prefix.count(".") < 2:
                raise ValueError(f"not the prefix of one object: {prefix}")


@dataclass(frozen=True, slots=True)
class DirectoryChange:
    """A directory to create (0700); undone only when empty again."""

    path: str


Change = FileChange | DirectoryChange


@dataclass(frozen=True, slots=True)
class WritePlan:
    """Everything one client needs written for one account, in order (what makes the rest findable comes last)."""

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

    @property
    def files(self) -> tuple[FileChange, ...]:
        """The files of the plan."""
        return tuple(change for change in self.changes if isinstance(change, FileChange))

    @property
    def directories(self) -> tuple[DirectoryChange, ...]:
        """The directories of the plan."""
        return tuple(change for change in self.changes if isinstance(change, DirectoryChange))
