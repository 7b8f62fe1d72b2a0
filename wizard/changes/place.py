# SPDX-License-Identifier: EUPL-1.2
"""Where the assistant keeps its own files: the journal, the receipts, the lock of its single run."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_used: list[Path] = []


def user_directory() -> Path:
    """The data folder of this person (HOME and XDG_DATA_HOME are honoured); it is not created here."""
    if _used:
        return _used[0]
    return Path(platformdirs.user_data_path("assistant-messagerie", appauthor=False))


def use(place: Path | None) -> None:
    """Keep everything in this folder instead, for a practice run that must leave nothing; None: as usual again."""
    _used[:] = [] if place is None else [place]
