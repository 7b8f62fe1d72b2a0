# SPDX-License-Identifier: EUPL-1.2
"""The directories of academy files given by the person (``--academies DIR``): read whole, checked together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.academies import lines, loading
from wizard.core.academy import Academy, AcademyName, FileFault

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


def read(
    directories: Sequence[Path], packaged: Iterable[AcademyName]
) -> tuple[dict[str, Academy], tuple[AcademyName, ...]]:
    """The academies of these directories by id, and their lines of the list.

    Raises BadAcademyFile for a wrong file, a directory that cannot be read or holds no academy, an id given twice,
    and a domain that another academy already has (one that is replaced does not count).
    """
    found: dict[str, Academy] = {}
    places: dict[str, Path] = {}
    for path in (path for directory in directories for path in _files(directory)):
        academy = loading.load(path)
        if academy.id in found:
            line = lines.line_of(loading.read(path), ("id",))
            raise loading.refused(path, FileFault.DUPLICATE_ID, line=line, key="id", detail=str(places[academy.id]))
        found[academy.id] = academy
        places[academy.id] = path
    names = tuple(loading.name_of(academy) for academy in found.values())
    owners = {domain: name.id for name in packaged if name.id not in found for _, _, domain in _domains(name)}
    for name in names:
        for key, number, domain in _domains(name):
            owner = owners.setdefault(domain, name.id)
            if owner != name.id:
                line = lines.line_of(loading.read(places[name.id]), (key,))
                where = lines.dotted((key, number))
                raise loading.refused(
                    places[name.id], FileFault.DUPLICATE_DOMAIN, line=line, key=where, detail=f"{domain} ({owner})"
                )
    return found, names


def _files(directory: Path) -> list[Path]:
    try:
        files = sorted(path for path in directory.iterdir() if path.suffix == ".toml")
    except OSError as error:
        raise loading.refused(directory, FileFault.UNREADABLE, detail=error.strerror or "") from None
    if not files:
        raise loading.refused(directory, FileFault.UNREADABLE, detail="*.toml")
    return files


def _domains(name: AcademyName) -> list[tuple[str, int, str]]:
    groups = (
        ("domains", name.domains),
        ("former_domains", name.former_domains),
        ("student_domains", name.student_domains),
    )
    return [(key, number, domain) for key, domains in groups for number, domain in enumerate(domains)]
