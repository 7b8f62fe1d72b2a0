# SPDX-License-Identifier: EUPL-1.2
"""Files that a person takes away (sheet, picture, profile): where they go, what they are called."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.clients.base import Plain
from wizard.core.errors import BadInput, NothingToSetUp
from wizard.core.plan import DirectoryChange, FileChange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.clients.base import Target, Where
    from wizard.core.plan import Change


class Paper(Plain):
    """What a « mail program » answers of which nothing runs on this computer."""

    def launch(self, target: Target) -> None:
        """There is nothing here to start."""
        raise NothingToSetUp("not-opened")

    def running(self, target: Target) -> bool:
        """Nothing is in the way."""
        return False


def folder(where: Where) -> Path:
    """The folder given, else the person's documents. Raises BadInput for one that is not a folder."""
    given = chosen(where)
    if given is not None:
        return given
    if where.home != Path.home():  # another home: the system's answer would be about ours
        return where.home / "Documents"
    import platformdirs

    return Path(platformdirs.user_documents_path())


def chosen(where: Where) -> Path | None:
    """The folder given by the person, absolute. Raises BadInput for one that is not a folder."""
    if where.out is None:
        return None
    place = where.out.expanduser().resolve()
    if place.exists() and not place.is_dir():
        raise BadInput("not-a-folder", field="out", value=str(place))
    return place


def file_name(kind: str, address: str, suffix: str) -> str:
    """« fiche-camille.exemple@ac-amiens.fr.pdf », of characters that every system takes."""
    return f"{kind}-{re.sub(r'[^A-Za-z0-9.@_+-]', '_', address)}.{suffix}"


def changes(files: Iterable[tuple[Path, bytes, str]]) -> tuple[Change, ...]:
    """What must be written for these files (path, content, note id); those that are so already are left out.

    Raises BadInput when one that is there cannot be read.
    """
    written: list[Change] = []
    for path, content, note in files:
        try:
            before = path.read_bytes() if path.exists() else None
        except OSError as error:
            raise BadInput("unreadable-file", field="out", value=str(path)) from error
        if before == content:
            continue
        if not written:
            written += _missing(path.parent)
        written.append(FileChange(str(path), before, content, note=note, mode=0o600))
    return tuple(written)


def _missing(place: Path) -> list[DirectoryChange]:
    """The folders that are not there yet, outermost first."""
    missing: list[DirectoryChange] = []
    while not place.is_dir():
        missing.insert(0, DirectoryChange(str(place)))
        place = place.parent
    return missing
