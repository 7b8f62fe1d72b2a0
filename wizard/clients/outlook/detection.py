# SPDX-License-Identifier: EUPL-1.2
"""Which Outlook is on this computer, and which profiles an account can be added to. Reads only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.changes import computer
from wizard.changes.registry import MemoryRegistry
from wizard.clients.base import Detection, Target
from wizard.clients.outlook import accounts, installations

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wizard.changes.registry import Registry
    from wizard.clients.base import Where
    from wizard.clients.outlook.installations import Installation

CLIENT, NAME = "outlook", "Outlook"
MODERN, MODERN_NAME = "outlook-new", "Outlook (new)"
PROCESS, MODERN_PROCESS = "outlook.exe", "olk.exe"
NEW_PROFILE = "Outlook"  # what Outlook calls the first one itself
ROUTES = ("prf", "autodiscover", "guide")  # in the order of what is known of them
_PACKAGES = "Microsoft.OutlookForWindows_*"
_VARIABLE = re.compile(r"%([^%]+)%")


@dataclass(frozen=True, slots=True)
class OutlookTarget(Target):
    """A profile of classic Outlook and a way to add an account to it, with what planning and watching need."""

    installation: Installation | None = None
    registry: Registry = field(default_factory=MemoryRegistry)
    processes: Callable[[], frozenset[str]] = frozenset
    local: Path = Path()  # %LOCALAPPDATA%
    shared: Path = Path()  # %ProgramData%

    @property
    def profile(self) -> str:
        """The profile's name: what it is called is what it is."""
        return self.title

    @property
    def office(self) -> str:
        """The version Outlook's settings live below."""
        return self.installation.version if self.installation else installations.VERSIONS[0]


def detect(where: Where) -> Detection | None:
    """Classic Outlook with its profiles, each by every route; see ``wizard.clients.base.Client.detect``."""
    if where.platform != "win32" or where.profile_root is not None:
        return None
    found = installations.find(where)
    if not found:
        return None
    newest = found[0]
    running = PROCESS in where.processes()
    named = accounts.profiles(where.registry, newest.version)
    notes = tuple(_notes(where))
    targets = [
        _target(where, newest, profile, route, bool(named), profile == (named or (NEW_PROFILE,))[0], running, notes)
        for route in ROUTES
        for profile in (named or (NEW_PROFILE,))
    ]
    return Detection(CLIENT, NAME, newest.build, newest.program, tuple(targets), notes)


def detect_modern(where: Where) -> Detection | None:
    """New Outlook: its package, or its alias. What passes through a third party is a note, said before the choice."""
    if where.platform != "win32" or where.profile_root is not None:
        return None
    local = local_data(where)
    packages = sorted((local / "Packages").glob(_PACKAGES)) if (local / "Packages").is_dir() else []
    alias = local / "Microsoft" / "WindowsApps" / "olk.exe"
    if not packages and not _there(alias):
        return None
    preferences = rf"{accounts.office('16.0')}\Preferences"
    used = where.registry.value(preferences, "UseNewOutlook")
    notes = ("outlook_new.cloud", *(("outlook_new.in_use",) if used is not None and used.data == 1 else ()))
    target = Target(
        MODERN,
        MODERN,
        MODERN_NAME,
        packages[0] if packages else alias,
        running=MODERN_PROCESS in where.processes(),
        program=alias,
        command=(str(alias),) if _there(alias) else (),
        notes=notes,
        route="guide",
        keeps=False,
    )
    return Detection(MODERN, MODERN_NAME, "", alias, (target,), notes)


def local_data(where: Where) -> Path:
    """%LOCALAPPDATA%."""
    return where.variable("LOCALAPPDATA") or where.home / "AppData" / "Local"


def hint(where: Where) -> computer.SharedHint:
    """Whether the profile of the person's session roams or is emptied, as far as the registry says."""

    def value(key: str, name: str) -> object:
        found = where.registry.value(f"HKLM\\{key}", name)
        return found.data if found else None

    return computer.judge(where.environment, value, _own_sid(where))


def _there(alias: Path) -> bool:
    try:
        alias.lstat()  # an alias of the Store is a link that nobody can follow, and that starts the program all the same
    except OSError:
        return False
    return True


def _target(
    where: Where,
    installation: Installation,
    profile: str,
    route: str,
    exists: bool,
    default: bool,
    running: bool,
    notes: tuple[str, ...],
) -> OutlookTarget:
    found = accounts.read(where.registry, installation.version, profile)
    local = local_data(where)
    return OutlookTarget(
        client=CLIENT,
        id=f"{installation.version}/{profile}/{route}",
        title=profile,
        path=local / "Microsoft" / "Outlook",
        exists=exists,
        default=default,
        running=running,
        version=installation.build,
        about=installation.about,
        program=installation.program.parent,
        command=(str(installation.program),),
        can_store=False,  # Outlook asks for the password itself; we never write it there
        accounts=tuple(dict.fromkeys(one.address for one in found)),
        notes=(*notes, *(("outlook.pop3",) if any(one.kind == "pop3" for one in found) else ())),
        route=route,
        keeps=False,
        installation=installation,
        registry=where.registry,
        processes=where.processes,
        local=local,
        shared=where.variable("ProgramData") or Path("C:\\ProgramData"),
    )


def _notes(where: Where) -> list[str]:
    notes = ["outlook.leftovers"] if installations.leftovers(where) else []
    hints = {
        computer.SharedHint.ROAMING_PROFILE: "outlook.roaming",
        computer.SharedHint.TEMPORARY_PROFILE: "outlook.mandatory",
        computer.SharedHint.SHARED_PC_MODE: "outlook.mandatory",
    }
    found = hints.get(hint(where))
    return [*notes, *([found] if found else [])]


def _own_sid(where: Where) -> str:
    """The security identifier of the person: the profile whose path is theirs; empty when none is."""
    own = where.environment.get("USERPROFILE", "").lower()
    above = f"HKLM\\{computer.PROFILES}"
    for sid in where.registry.keys(above):
        path = installations.text(where.registry.value(f"{above}\\{sid}", "ProfileImagePath"))
        if own and _expanded(path, where.environment).lower() == own:
            return sid
    return ""


def _expanded(path: str, environment: Mapping[str, str]) -> str:
    known = {name.lower(): value for name, value in environment.items()}
    return _VARIABLE.sub(lambda match: known.get(match[1].lower(), match[0]), path)
