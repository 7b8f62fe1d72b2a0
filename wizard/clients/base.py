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
from wizard.core.account import Store
from wizard.core.plan import WritePlan

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from wizard.changes.registry import Registry
    from wizard.core.academy import Academy
    from wizard.core.account import Account
    from wizard.core.handover import Handover, ProgramGuide
    from wizard.core.plan import Change
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
    signer: tuple[Path, Path] | None = (
        None  # the establishment's certificate and key (PEM) that sign a profile for Apple
    )
    out: Path | None = None  # where files to take along go (--out); None: the person's documents

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
    about: tuple[str, ...] = ()  # how that program was installed, see ``WritePlan.about``
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


class Moment(StrEnum):
    """What happens while a mail program is watched until it has made the account."""

    OPENING = "opening"  # the program is started
    LOOKING = "looking"  # the account is looked for
    REOPEN = "reopen"  # the person is asked to close the program and open it again, once
    LOOKING_AGAIN = "looking_again"
    TIDYING = "tidying"  # what the program did not take is removed


class Settled(StrEnum):
    """How the watch ended."""

    NOTHING = "nothing"  # nothing to watch
    CREATED = "created"  # the account was read where the program keeps it
    DIFFERS = "differs"  # an account of this address was read, with other settings
    NOT_SEEN = "not_seen"  # the program ran, and no account of this address was read
    NOT_STARTED = "not_started"
    CRASHED = "crashed"  # it ended before an account was read


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """What is wished beside the account; each mail program takes what it can use."""

    store: Store = Store.NONE  # where the password rests
    password: Secret | None = None
    ca_file: Path | None = None  # PEM: the establishment's authority the check was made with, to be trusted too
    offline_copy: bool = True  # False: no messages on this computer's disk (shared computer)
    extra_prefs: Mapping[str, str | int | bool] = field(default_factory=dict)  # of the practice academy's profile
    academy: Academy | None = None  # who helps, for a sheet to take along


class Plain:
    """What a mail program answers that needs neither watching nor a removal by the person."""

    id: str

    def handed(
        self, account: Account, target: Target, handover: Handover, written: tuple[Change, ...] = ()
    ) -> WritePlan:
        """The plan of what the person goes on with, and of the files that help."""
        address = account.identity.address
        return WritePlan(
            self.id,
            target.title,
            address,
            written,
            verified=account.verified,
            handover=handover,
            version=target.version,
        )

    async def settle(
        self,
        account: Account,
        target: Target,
        said: Callable[[Moment], None],
        reopened: Callable[[], Awaitable[None]] | None,
    ) -> Settled:
        """See ``Client.settle``."""
        return Settled.NOTHING

    def still_there(self, where: Where, address: str) -> ProgramGuide | None:
        """See ``Client.still_there``."""
        return None


class Client(Protocol):
    """A mail program. ``detect`` and ``plan`` only read."""

    id: str
    name: str

    def detect(self, where: Where) -> Detection | None:
        """What is found on this computer; None when there is nothing of this program.

        Raises BadInput when ``where.profile_root`` is not usable.
        """
        ...

    def plan(self, account: Account, target: Target, options: PlanOptions) -> WritePlan:
        """Everything to write; empty when all is already as it should be.

        Raises PrimaryPassword, BadInput (a file that cannot be read as what it is), WriteFailed (the store cannot be
        prepared).
        """
        ...

    def launch(self, target: Target) -> None:
        """Start the program on this target, detached from us. Raises NothingToSetUp when it was not found."""
        ...

    def running(self, target: Target) -> bool:
        """Whether the program is open on this target now."""
        ...

    async def settle(
        self,
        account: Account,
        target: Target,
        said: Callable[[Moment], None],
        reopened: Callable[[], Awaitable[None]] | None,
    ) -> Settled:
        """After the writing: start the program and watch until the account is there; ``said`` hears each moment.

        ``reopened`` returns once the person has closed the program and opened it again; None: nobody is there to ask.
        Cancelling it stops the watch and leaves everything as it is.
        """
        ...

    def still_there(self, where: Where, address: str) -> ProgramGuide | None:
        """After undoing: how the person removes the account the program has made itself; None when there is none."""
        ...
