# SPDX-License-Identifier: EUPL-1.2
"""Which Thunderbird is here, and which of its profiles an account can be written to. Reads only."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.changes.formats import prefs
from wizard.changes.locks import in_use
from wizard.clients.base import Detection, Target, Where
from wizard.clients.thunderbird import accounts, installations, profiles
from wizard.core.errors import BadInput

if TYPE_CHECKING:
    from wizard.clients.thunderbird.installations import Installation

CLIENT, NAME = "thunderbird", "Thunderbird"
_OURS = ("mail.account", "mail.server.", "mail.smtp", "mail.identity.")


@dataclass(frozen=True, slots=True)
class ProfileTarget(Target):
    """A profile, there already or to be made, with what planning for it needs."""

    root: Path | None = None  # the directory of profiles.ini; None when the person named the profile itself
    installation: Installation | None = None
    libraries: tuple[Path, ...] = ()  # where an NSS library may be loaded from


def detect(where: Where) -> Detection | None:
    """See ``wizard.clients.base.Client.detect``."""
    found = installations.find(where)
    if where.profile_root is not None:
        targets = _given(where, where.profile_root, found)
    else:
        roots = dict.fromkeys([*(one.profiles for one in found), installations.own_profiles(where)])
        usable = [root for root in roots if any(one.profiles == root for one in found) or profiles.read(root).profiles]
        targets = tuple(target for root in usable for target in _below(where, root, found))
    if not targets:
        return None
    return Detection(CLIENT, NAME, targets[0].version, targets[0].program, targets)


def effective(profile: Path) -> dict[str, prefs.Value]:
    """The preferences in force in a profile: prefs.js, and user.js over it."""
    return {**_read(profile / "prefs.js"), **_read(profile / "user.js")}


def _read(path: Path) -> dict[str, prefs.Value]:
    try:
        return prefs.parse(path.read_bytes()).items()
    except OSError:
        return {}


def _given(where: Where, given: Path, found: tuple[Installation, ...]) -> tuple[ProfileTarget, ...]:
    """The targets of a place the person gave: a directory of profiles, one profile, or an empty directory."""
    given = Path(os.path.realpath(given))
    if given.exists() and not given.is_dir():
        raise BadInput("not-a-profile-root", field="profile-root", value=str(given))
    if profiles.is_profile(given):
        return (_target(where, given, given.name, found[0] if found else None, None, False),)
    try:
        content = list(given.iterdir()) if given.is_dir() else []
    except OSError as error:
        raise BadInput("unreadable-folder", field="profile-root", value=str(given)) from error
    if content and not (given / "profiles.ini").is_file():
        raise BadInput("not-a-profile-root", field="profile-root", value=str(given))
    return _below(where, given, found)


def _below(where: Where, root: Path, found: tuple[Installation, ...]) -> tuple[ProfileTarget, ...]:
    """The profiles of one list, the one Thunderbird opens first; a new one when there is none."""
    listed = profiles.read(root)
    at_home = [one for one in found if os.path.realpath(one.profiles) == os.path.realpath(root)]
    installation = next(iter(at_home or found), None)
    for profile in listed.profiles:  # a profile knows the program that opened it, wherever that is
        last = profiles.last_program(profile.path)
        if installation is None and last is not None:
            installation = installations.at(where, last)
    looked_at = bool(at_home) or root == installations.own_profiles(where)  # by a Thunderbird started plainly
    opened = listed.opened_by(installation)
    used = [one for one in listed.profiles if one == opened or profiles.is_profile(one.path)]
    used.sort(key=lambda one: (one != opened, not one.historic))
    if not used:
        path = profiles.new_path(root)
        return (_target(where, path, profiles.NEW_NAME, installation, root, looked_at),)
    first = opened or next((one for one in used if listed.can_be_chosen(one, installation)), None)
    return tuple(_target(where, one.path, one.name, installation, root, looked_at and one == first) for one in used)


def _target(
    where: Where, path: Path, title: str, installation: Installation | None, root: Path | None, default: bool
) -> ProfileTarget:
    path = Path(os.path.realpath(path))
    libraries = installations.library_directories(where, installation)
    known = accounts.read(effective(path))
    return ProfileTarget(
        client=CLIENT,
        id=str(path),
        title=title,
        path=path,
        exists=path.is_dir(),
        default=default,
        running=bool(in_use(path)),
        version=installation.version if installation else profiles.last_version(path),
        program=installation.directory if installation else None,
        command=installation.command if installation else (),
        can_store=bool(libraries),
        accounts=tuple(address for one in known for address in one.addresses if address),
        notes=("thunderbird.user_js",) if any(key.startswith(_OURS) for key in _read(path / "user.js")) else (),
        root=Path(os.path.realpath(root)) if root is not None else None,
        installation=installation,
        libraries=libraries,
    )
