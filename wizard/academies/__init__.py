# SPDX-License-Identifier: EUPL-1.2
"""The academies: a list from a small index made at build, each one's file read when it is chosen.

``--academies DIR`` adds academies or replaces those of the same id; their files are checked when the list is made.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from wizard import assets
from wizard.core.academy import Academy, AcademyName

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["Catalogue", "load"]


def load(path: Path) -> Academy:
    """Read one academy file. Raises BadAcademyFile with ``file``, ``line``, ``key`` and ``reason``."""
    from wizard.academies import loading  # tomllib and the schema are not needed before an academy is chosen

    return loading.load(path)


@cache
def _of_ours(id: str) -> Academy:
    """One of those that come with the program, read when it is first chosen: their files do not change."""
    return load(assets.path("academies", f"{id}.toml"))


class Catalogue:
    """All academies this program knows: one file each."""

    def __init__(self, extra: Sequence[Path] = ()) -> None:
        """Read the index, then every file of the ``extra`` directories. Raises BadAcademyFile."""
        indexed = tuple(_indexed(entry) for entry in assets.generated("academies.json"))
        self._given: dict[str, Academy] = {}
        if extra:
            from wizard.academies import extras

            self._given, given = extras.read(extra, indexed)
            indexed = (*(name for name in indexed if name.id not in self._given), *given)
        self.names: tuple[AcademyName, ...] = tuple(sorted(indexed, key=lambda name: fold(name.name)))
        self._by_domain = {
            domain: name
            for name in reversed(self.names)
            for domain in (*name.student_domains, *name.former_domains, *name.domains)
        }

    def get(self, id: str) -> Academy:
        """The academy of this id; KeyError when there is none."""
        if id in self._given:
            return self._given[id]
        if not any(name.id == id for name in self.names):
            raise KeyError(id)
        return _of_ours(id)

    def by_domain(self, domain: str) -> AcademyName | None:
        """The academy of a mail domain: today's, a former one or the students'; None when it is nobody's."""
        return self._by_domain.get(domain.strip().lower().rstrip("."))

    def search(self, text: str) -> tuple[AcademyName, ...]:
        """The academies that match « amiens », « ac-am », « somme » or a whole address; all of them for nothing.

        Those of which a word begins with it come first.
        """
        wanted = fold(text)
        if not wanted.strip("@ "):
            return self.names
        if "@" in wanted:
            domain = text.rpartition("@")[2].strip("<> ")
            exact = self.by_domain(domain)
            if exact:
                return (exact,)
            wanted = fold(domain)
        found = (name for name in self.names if wanted in _searched(name))
        return tuple(sorted(found, key=lambda name: f" {wanted}" not in f" {fold(name.name)}"))


def fold(text: str) -> str:
    """Text without accents, case, hyphens or doubled spaces, for comparison: « Orléans-Tours » is « orleans tours »."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(char for char in plain if not unicodedata.combining(char) and unicodedata.category(char) != "Cf")
    return " ".join(kept.replace("-", " ").split())


def _searched(name: AcademyName) -> str:
    words = (name.id, name.name, name.area, *name.domains, *name.former_domains, *name.student_domains)
    return fold(" | ".join(words))


def _indexed(entry: dict[str, object]) -> AcademyName:
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    return AcademyName(**values)  # type: ignore[arg-type]
