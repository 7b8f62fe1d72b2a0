# SPDX-License-Identifier: EUPL-1.2
"""What will be written, before it is: targets with their bytes before and after, and what is owned in them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.core.handover import Handover

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


@dataclass(frozen=True, slots=True)
class RegistryValue:
    """A value of the Windows registry. ``kind`` is its type as winnt.h numbers it.

    REG_SZ 1 and REG_EXPAND_SZ 2: str; REG_BINARY 3: bytes; REG_DWORD 4 and REG_QWORD 11: int; REG_MULTI_SZ 7: tuple.
    """

    kind: int
    data: str | int | bytes | tuple[str, ...]

    def encoded(self) -> bytes:
        """One form for one value: what is compared, hashed and kept for undoing."""
        data = self.data.hex() if isinstance(self.data, bytes) else self.data
        return json.dumps({"kind": self.kind, "data": data}, ensure_ascii=True, sort_keys=True).encode()

    @classmethod
    def decode(cls, content: bytes) -> RegistryValue:
        """The value of ``encoded``. Raises ValueError for anything else."""
        found = json.loads(content)
        if not isinstance(found, dict) or set(found) != {"kind", "data"} or not isinstance(found["kind"], int):
            raise ValueError("not a registry value")
        kind, data = found["kind"], found["data"]
        if isinstance(data, list):
            return cls(kind, tuple(str(each) for each in data))
        if isinstance(data, str) and kind not in (1, 2):
            return cls(kind, bytes.fromhex(data))
        if not isinstance(data, str | int):
            raise ValueError("not the data of a registry value")
        return cls(kind, data)


@dataclass(frozen=True, slots=True)
class RegistryChange:
    """One value below HKEY_CURRENT_USER (64-bit view); ``before`` None: not there, ``after`` None: taken away.

    ``passing``: the program itself may change it later, and then it is left without a word; where it is absent,
    undoing puts ``before`` back. Keys on the way are made when needed and undone when empty.
    """

    key: str  # « HKCU\\Software\\… »
    name: str
    before: RegistryValue | None
    after: RegistryValue | None
    note: str = ""  # an id: the sentence shown above the change (wizard.wording.plans)
    passing: bool = False

    def __post_init__(self) -> None:
        """Refuse (ValueError) what belongs to the machine or to another person."""
        if not self.key.startswith("HKCU\\") or self.key.endswith("\\"):
            raise ValueError(f"not a key of the person: {self.key}")

    @property
    def path(self) -> str:
        """Key and name: what receipts, errors and diffs show."""
        return f"{self.key}\\{self.name}"


Change = FileChange | DirectoryChange | RegistryChange


@dataclass(frozen=True, slots=True)
class WritePlan:
    """Everything one client needs written for one account, in order (what makes the rest findable comes last)."""

    client: str  # "thunderbird"
    title: str  # what the person calls the target: the profile's name
    address: str
    changes: tuple[Change, ...]
    locks: tuple[str, ...] = ()  # profile directories whose own lock is held while writing
    verified: bool = True
    closed: tuple[str, ...] = ()  # processes that must not run while writing and undoing, such as « outlook.exe »
    handover: Handover | None = None  # what the person does afterwards
    version: str = ""  # of the program, where it is known
    notes: tuple[str, ...] = ()  # what must be known before: ids whose sentences ``wizard.wording.plans`` holds
    about: tuple[str, ...] = ()  # how the program was installed: ids whose words ``wizard.wording.outlook`` holds
    distrusted: str = ""  # the authority the person agreed to on this system, and which the program may not know

    @property
    def empty(self) -> bool:
        """Nothing to write: everything is already as it should be, or all is done by the person."""
        return not self.changes

    @property
    def by_hand(self) -> bool:
        """Nothing is written, but there is something to be done by the person: not « set up already »."""
        return self.empty and self.handover is not None

    @property
    def files(self) -> tuple[FileChange, ...]:
        """The files of the plan."""
        return tuple(change for change in self.changes if isinstance(change, FileChange))

    @property
    def directories(self) -> tuple[DirectoryChange, ...]:
        """The directories of the plan."""
        return tuple(change for change in self.changes if isinstance(change, DirectoryChange))

    @property
    def on_disk(self) -> tuple[FileChange | DirectoryChange, ...]:
        """The files and directories of the plan, in its order."""
        return tuple(change for change in self.changes if not isinstance(change, RegistryChange))

    @property
    def registry(self) -> tuple[RegistryChange, ...]:
        """The registry values of the plan."""
        return tuple(change for change in self.changes if isinstance(change, RegistryChange))
