# SPDX-License-Identifier: EUPL-1.2
"""The academies: a list from a small index made at build, each one's file read when it is chosen.

``--academies DIR`` adds academies or replaces those of the same id; their files are checked when the list is made.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from wizard import assets
from wizard.core.academy import Academy, AcademyName

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

__all__ = ["Catalogue", "load"]


def load(path: Path) -> Academy:
    """Read one academy file. Raises BadAcademyFile with ``file``, ``line``, ``key`` and ``reason``."""
    from wizard.academies import loading  # tomllib and the schema are not needed before an academy is chosen

    return loading.load(path)


class Catalogue:
    """All academies this program knows: those with a file, and those of which only the domains are known."""

    def __init__(self, extra: Sequence[Path] = ()) -> None:
        """Read the index, then every file of the ``extra`` directories. Raises BadAcademyFile."""
        indexed = tuple(_indexed(entry) for entry in assets.generated("academies.json"))
        self._given: dict[str, Academy] = {}
        given: tuple[AcademyName, ...] = ()
        if extra:
            from wizard.academies import extras

            kept = [name for name in indexed if name.documented]
            self._given, given = extras.read(extra, kept)
            indexed = tuple(name for name in indexed if not _replaced(name, given))
        listed = (*(name for name in indexed if name.documented), *given)
        self.names: tuple[AcademyName, ...] = tuple(sorted(listed, key=lambda name: fold(name.name)))
        self.known: tuple[AcademyName, ...] = (*self.names, *(name for name in indexed if not name.documented))
        self._by_domain = {
            domain: name
            for name in reversed(self.known)
            for domain in (*name.student_domains, *name.former_domains, *name.domains)
        }

    def get(self, id: str) -> Academy:
        """The academy of this id, its file read now; KeyError when there is none.

        One known by its domains only has no fact at all: its servers are for the person to give.
        """
        if id in self._given:
            return self._given[id]
        name = next((name for name in self.known if name.id == id), None)
        if name is None:
            raise KeyError(id)
        if name.documented:
            return load(assets.path("academies", f"{id}.toml"))
        return Academy(name.id, name.name, name.domains, former_domains=name.former_domains, documented=False)

    def by_domain(self, domain: str) -> AcademyName | None:
        """The academy of a mail domain: today's, a former one or the students'; None when it is nobody's."""
        return self._by_domain.get(domain.strip().lower().rstrip("."))

    def search(self, text: str) -> tuple[AcademyName, ...]:
        """The academies that match « amiens », « ac-am », « somme » or a whole address; all of them for nothing.

        Those without a file are only given when none that has one matches.
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
        found = tuple(name for name in self.known if wanted in _searched(name))
        return tuple(name for name in found if name.documented) or found


def fold(text: str) -> str:
    """Text without accents, case, hyphens or doubled spaces, for comparison: « Orléans-Tours » is « orleans tours »."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(char for char in plain if not unicodedata.combining(char) and unicodedata.category(char) != "Cf")
    return " ".join(kept.replace("-", " ").split())


def _searched(name: AcademyName) -> str:
    words = (name.id, name.name, name.area, *name.domains, *name.former_domains, *name.student_domains)
    return fold(" | ".join(words))


def _replaced(name: AcademyName, given: Iterable[AcademyName]) -> bool:
    return any(
        name.id == other.id or (not name.documented and set(name.domains) & set(other.domains)) for other in given
    )


def _indexed(entry: dict[str, object]) -> AcademyName:
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    return AcademyName(**values)  # type: ignore[arg-type]
