# SPDX-License-Identifier: EUPL-1.2
"""The journal: one private folder a job, from which a later start finishes or takes back what a kill cut short.

What a folder holds says where its job stands, without reading anything:

    begun.json              the steps, on the disk before the first of them is done
    before-N                content of a target before the job
    done.json               commit mark: all steps are done (the folder is now the receipt)
    watched.json            what was seen of the mail program afterwards (``watched``)
    undo.json, undo-N       an undo is under way: its steps, and the contents it takes away
    over.json               nothing is left to do: the folder is being removed
"""

from __future__ import annotations

import dataclasses
import datetime
import json
import re
from typing import TYPE_CHECKING, Any

from wizard.changes.place import user_directory
from wizard.changes.store import TEMPORARY
from wizard.core.plan import Format

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wizard.changes.store import Store

BEGUN, DONE, UNDO, OVER = "begun.json", "done.json", "undo.json", "over.json"
WATCHED = "watched.json"
SCHEMA = 1
_ID = re.compile(r"[0-9]{8}-[0-9]{6}-[0-9a-f]{4}\Z")
_OURS = re.compile(r"(begun|done|undo|over|watched)\.json\Z|(before|undo)-[0-9]+\Z|.*" + re.escape(TEMPORARY) + r"\Z")
_SETTLED = re.compile(r"(begun|done|watched)\.json\Z|before-[0-9]+\Z")
FOLDER = "folder"  # stands for a content's digest where the target is a directory, or a registry key
REGISTRY = "registry"


@dataclasses.dataclass(frozen=True, slots=True)
class Step:
    """One target: the SHA-256 of its content before and after (None: it does not exist), FOLDER for a directory.

    In the registry, ``path`` is a key, or a key and the ``name`` of a value in it.
    """

    path: str
    before: str | None
    after: str | None
    mode: int = 0o600  # given to a file made anew
    format: str = "opaque"
    needed_by: str = ""
    ours: dict[str, Any] = dataclasses.field(default_factory=dict)  # what undo may take from a file that lived on
    kind: str = "file"
    name: str = ""

    @property
    def sound(self) -> bool:
        """Whether every value is what it should be."""
        texts = (self.path, self.before or "", self.after or "", self.format, self.needed_by, self.name)
        return (
            all(isinstance(text, str) for text in texts)
            and self.format in tuple(Format)
            and self.kind in ("file", REGISTRY)
            and type(self.mode) is int
            and isinstance(self.ours, dict)
        )

    @property
    def directory(self) -> bool:
        """Whether the target is a directory."""
        return FOLDER in (self.before, self.after)

    @property
    def in_registry(self) -> bool:
        """Whether the target is a key or value of the Windows registry."""
        return self.kind == REGISTRY

    @property
    def key(self) -> str:
        """The key that holds this registry value; of a key, itself."""
        return self.path if self.directory else self.path[: -len(self.name) - 1]


@dataclasses.dataclass(frozen=True, slots=True)
class Manifest:
    """What a job does, and for whom: written once, before its first step."""

    id: str
    time: str  # ISO, with the offset
    client: str
    title: str
    address: str
    verified: bool
    locks: tuple[str, ...]
    lock_files: tuple[str, ...]  # those that do not exist before the job
    steps: tuple[Step, ...]
    what: tuple[str, ...] = ()  # ids of the sentences that say what was written
    passing: bool = False  # a shared computer: its backups last until the person leaves, or the next start
    closed: tuple[str, ...] = ()  # programs that must not run while the targets are written
    schema: int = SCHEMA

    def encode(self) -> bytes:
        """The JSON document of this manifest."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False, indent=1).encode("utf-8", "surrogateescape")

    @classmethod
    def decode(cls, data: bytes) -> Manifest:
        """Read what ``encode`` wrote. Raises ValueError for anything else."""
        document = json.loads(data.decode("utf-8", "surrogateescape"))
        if not isinstance(document, dict) or document.get("schema") != SCHEMA:
            raise ValueError("not a journal of this version")
        try:
            document["steps"] = tuple(Step(**step) for step in document["steps"])
            for name in ("locks", "lock_files", "what"):
                document[name] = tuple(document[name])
            document["closed"] = tuple(document.get("closed", ()))
            manifest = cls(**document)
            if manifest.sound:
                return manifest
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError("not a journal of this version") from error
        raise ValueError("values that no journal has")

    @property
    def sound(self) -> bool:
        """Whether every value is what it should be: a journal damaged on the disk may still be JSON."""
        texts = (self.client, self.title, self.address, *self.locks, *self.lock_files, *self.what, *self.closed)
        return (
            bool(_ID.match(self.id))
            and datetime.datetime.fromisoformat(self.time).tzinfo is not None
            and all(isinstance(text, str) for text in texts)
            and isinstance(self.verified, bool)
            and isinstance(self.passing, bool)
            and all(step.sound for step in self.steps)
        )


def root() -> Path:
    """The folder of all journals."""
    return user_directory() / "journal"


def folder(id: str) -> Path:
    """The folder of one job. Raises ValueError for what is not the id of a job (a path, for instance)."""
    if not _ID.match(id):
        raise ValueError(id)
    return root() / id


def folders() -> Iterator[Path]:
    """The folders of all jobs, oldest first."""
    if root().is_dir():
        yield from sorted(path for path in root().iterdir() if _ID.match(path.name))


def names(path: Path) -> frozenset[str]:
    """What a folder holds."""
    return frozenset(entry.name for entry in path.iterdir())


def settled(held: frozenset[str]) -> bool:
    """Whether a folder with these names is a receipt and nothing more."""
    return {BEGUN, DONE} <= held and all(_SETTLED.match(name) for name in held)


def backup_name(undoing: bool, number: int) -> str:
    """Where the content that step ``number`` replaces is kept."""
    return f"{'undo' if undoing else 'before'}-{number}"


def staged(step: Step, id: str, number: int) -> Path:
    """The temporary beside a target, by a name that the journal alone tells."""
    from pathlib import Path

    path = Path(step.path)
    return path.with_name(f".{path.name}.{id}-{number}{TEMPORARY}")


def clear(store: Store, path: Path, only: str = "") -> None:
    """Remove our files from a job's folder, then the folder; with ``only``, just the names that begin so.

    The mark that says « over » goes alone, once the others are surely gone: without it they would mean a job cut short.
    """
    held = [name for name in sorted(names(path)) if _OURS.match(name) and name.startswith(only)]
    for name in held:
        if name != OVER:
            store.unlink(path / name)
    store.sync_dir(path)
    if OVER in held:
        store.unlink(path / OVER)
    if not only and not names(path):
        store.rmdir(path)
        store.sync_dir(path.parent)
