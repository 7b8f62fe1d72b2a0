# SPDX-License-Identifier: EUPL-1.2
"""From the window's options to the World: this machine, or the practice academy's throw-away one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.demo import Practice
    from wizard.journey.world import World
    from wizard.ui import Options


def require_usable(options: Options) -> None:
    """What the options name can be used; nothing is loaded when they name nothing: the first page comes first.

    Raises BadInput (home, profile root, authority file) and BadAcademyFile.
    """
    named = options.academies or options.profile_root is not None or options.ca_file is not None
    if named or not _has_home():
        world(options)


def world(options: Options, practice: Practice | None = None) -> World:
    """Everything about this machine and this run that is not an answer of the person. Raises as ``require_usable``."""
    if practice is None:
        from wizard.journey.world import here

        return here(options.academies, options.profile_root, options.ca_file)
    from wizard.academies import Catalogue
    from wizard.demo.world import world as practised

    return practised(practice, Catalogue(tuple(options.academies)), options.profile_root)


def _has_home() -> bool:
    try:
        return Path.home().is_dir()
    except RuntimeError:
        return False
