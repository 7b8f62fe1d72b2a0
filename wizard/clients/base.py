# SPDX-License-Identifier: EUPL-1.2
"""What every mail program the assistant can set up looks like: found, planned for, started."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from wizard.changes import processes, registry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wizard.changes.registry import Registry
    from wizard.core.account import Account, Store
    from wizard.core.plan import WritePlan
    from wizard.core.secret import Secret


@dataclass(frozen=True, slots=True)
class Where:
    """The computer as a search sees it; everything can be given, so that a test looks into a tree of its own."""

    home: Path = field(default_factory=Path.home)
    profile_root: Path | None = None  # given by the person (--profile-root): only this place is looked at
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    platform: str = sys.platform
    root: Path = Path("/")  # where the system's own directories hang (not Windows, which says them in its environment)
    registry: Registry = field(default_factory=registry.system)
    processes: Callable[[], frozenset[str]] = field(default_factory=lambda: processes.names)

    def system(self, path: str) -> Path:
        """A directory of the system, such as ``/usr/lib/thunderbird``."""
        return self.root / path.lstrip("/")

    def variable(self, name: str) -> Path | None:
        """The directory an environment variable names, None when it is not set."""
        value = self.environment.get(name, "")
        return Path(value) if value else None


@dataclass(frozen=True, slots=True)
class Target:
    """One place an account may be written to: a profile, there already or to be made.

    ``notes`` are ids whose sentences ``wizard.wording.plans`` holds.
    """

    client: str  # id of the mail program
    id: str  # the profile's directory, as text: what a Draft remembers
    title: str  # what the person calls it
    path: Path
    exists: bool = True
    default: bool = True  # what the mail program opens by itself
    running: bool = False
    version: str = ""  # of the program that will open it, or that last did
    program: Path | None = None  # installation directory
    command: tuple[str, ...] = ()  # how to start the program; empty when it was not found
    can_store: bool = False  # whether the password can rest in the program's own store
    accounts: tuple[str, ...] = ()  # addresses set up there
    notes: tuple[str, ...] = ()
    route: str = ""  # how it is set up, where a program has several ways
    keeps: bool = True  # False: the assistant has no say in where this program keeps the password


class Kind(StrEnum):
    """Why a mail program is proposed."""

    INSTALLED = "installed"  # it was found on this computer
    OTHER = "other"  # always: a phone, a sheet to take along


@dataclass(frozen=True, slots=True)
class Detection:
    """A mail program found on this computer; ``targets`` is never empty, the one to propose first."""

    client: str
    name: str  # a brand, the same in every language
    version: str
    program: Path | None
    targets: tuple[Target, ...]
    notes: tuple[str, ...] = ()
    kind: Kind = Kind.INSTALLED

    def target(self, id: str = "") -> Target | None:
        """The target of that id, or the first when no id is given."""
        return next((target for target in self.targets if not id or target.id == id), None)


class Client(Protocol):
    """A mail program. ``detect`` and ``plan`` only read."""

    id: str
    name: str

    def detect(self, where: Where) -> Detection | None:
        """What is found on this computer; None when there is nothing of this program.

        Raises BadInput when ``where.profile_root`` is not usable.
        """
        ...

    def plan(
        self,
        account: Account,
        target: Target,
        store: Store,
        password: Secret | None,
        *,
        ca_file: Path | None = None,
        offline_copy: bool = True,
        extra_prefs: Mapping[str, str | int | bool] | None = None,
    ) -> WritePlan:
        """Everything to write; empty when all is already as it should be.

        ``ca_file`` (PEM) is the establishment's authority the check was made with: the program must trust it too.
        ``offline_copy`` False keeps messages off this computer's disk (shared computer). ``extra_prefs`` are settings
        of the practice academy's throw-away profile. Raises PrimaryPassword, BadInput (a file that cannot be read as
        what it is), WriteFailed (the store cannot be prepared).
        """
        ...

    def launch(self, target: Target) -> None:
        """Start the program on this target, detached from us. Raises NothingToSetUp when it was not found."""
        ...

    def running(self, target: Target) -> bool:
        """Whether the program is open on this target now."""
        ...
