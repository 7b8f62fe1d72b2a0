# SPDX-License-Identifier: EUPL-1.2
"""The practice academy as the world of a run: its hosts, its authority, a folder of profiles that is thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.clients.base import Where
from wizard.journey.world import World

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.academies import Catalogue
    from wizard.demo.practice import Practice


def world(practice: Practice, catalogue: Catalogue, profile_root: Path | None = None) -> World:
    """Everything the work needs in practice. The profiles lie beside, not in, the place a plain start would open."""
    root = profile_root or practice.home / "practice-profiles"
    if profile_root is None:
        root.mkdir(mode=0o700, exist_ok=True)
    return World(
        catalogue=catalogue,
        where=Where(home=practice.home, profile_root=root),
        ca_file=practice.ca_file,
        hosts=practice.hosts,
        extra_prefs=practice.extra_prefs,
        practice=practice.academy,
        practice_name=practice.academy_name,
    )
