# SPDX-License-Identifier: EUPL-1.2
"""From the window's options to the World: this machine, or the practice academy's throw-away one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.core.errors import BadInput

if TYPE_CHECKING:
    import argparse

    from wizard.demo import Practice
    from wizard.journey.world import World


def require_usable(options: argparse.Namespace) -> None:
    """What the options name can be used; read only when there is something to read.

    Raises BadInput (home, profile root, authority file) and BadAcademyFile.
    """
    home()
    if options.profile_root is not None and not options.profile_root.is_dir():
        raise BadInput("not-a-profile-root", field="profile-root", value=str(options.profile_root))
    _authority(options.ca_file)
    if options.academies:
        from wizard.academies import Catalogue

        Catalogue(tuple(options.academies))


def home() -> Path:
    """The person's home. Raises BadInput when there is none that can be used."""
    try:
        place = Path.home()
    except RuntimeError as error:
        raise BadInput("home-missing", field="HOME", value="HOME") from error
    if not place.is_dir():
        raise BadInput("home-missing", field="HOME", value=str(place))
    return place


def world(options: argparse.Namespace, practice: Practice | None = None) -> World:
    """Everything about this machine and this run that is not an answer of the person."""
    from wizard.academies import Catalogue
    from wizard.clients.base import Where
    from wizard.journey.world import World

    catalogue = Catalogue(tuple(options.academies))
    if practice is None:
        return World(
            catalogue=catalogue,
            where=Where(home=home(), profile_root=options.profile_root),
            ca_file=_authority(options.ca_file),
        )
    return World(
        catalogue=catalogue,
        where=Where(home=practice.home, profile_root=options.profile_root),
        ca_file=practice.ca_file,
        hosts=practice.hosts,
        extra_prefs=practice.extra_prefs,
        practice=practice.academy,
    )


def _authority(path: Path | None) -> Path | None:
    if path is None:
        return None
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadInput("unreadable-file", field="ca-file", value=str(path)) from error
    if b"-----BEGIN CERTIFICATE-----" not in content:
        raise BadInput("not-a-ca-file", field="ca-file", value=str(path))
    return path
