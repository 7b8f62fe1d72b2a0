# SPDX-License-Identifier: EUPL-1.2
"""Every fact of the five documents has its place in the data, and what it says stands there."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
FACTS = tomllib.loads((ROOT / "tests" / "data" / "documents.toml").read_text(encoding="utf-8"))["facts"]
AT_LEAST = {"document0": 21, "document1": 26, "document2": 59, "document3": 47, "document4": 25}
DOCUMENTS = frozenset(AT_LEAST)


def fold(text: str) -> str:
    """Without what typography adds: the documents write straight apostrophes and plain spaces."""
    return " ".join(text.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ").lower().split())


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def place(where: str) -> dict[str, Any]:
    """The table a place names; KeyError, FileNotFoundError or StopIteration when there is none."""
    kind, _, rest = where.partition(":")
    if kind == "academy":
        return read(RESOURCES / "academies" / f"{rest}.toml")
    assert kind == "procedure", where
    folder, name, *screen = rest.split("/")
    document = read(RESOURCES / "procedures" / folder / f"{name}.toml")
    if not screen:
        return document
    return next(found for found in document["screens"] if [found["id"]] == screen)


def texts(value: object) -> Iterator[str]:
    """Every text of a table, and its scalars as « key = value, key = value »."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield ", ".join(f"{key} = {_plain(item)}" for key, item in value.items() if not _nested(item))
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


def _nested(item: object) -> bool:
    return isinstance(item, dict) or (isinstance(item, list) and any(isinstance(one, dict) for one in item))


def _plain(item: object) -> str:
    return str(item).lower() if isinstance(item, bool) else " ".join(item) if isinstance(item, list) else str(item)


def holds(where: str, words: str) -> bool:
    return any(fold(words) in fold(text) for text in texts(place(where)))


@pytest.mark.parametrize("fact", FACTS, ids=[fact["id"] for fact in FACTS])
def test_a_fact_stands_in_its_place(fact: dict[str, str]) -> None:
    assert set(fact) == {"id", "document", "text", "place", "holds"}
    assert fact["id"].startswith(f"d{fact['document'].removeprefix('document')}-")
    assert len(fold(fact["holds"])) >= 8
    assert holds(fact["place"], fact["holds"]), f"{fact['place']} does not say « {fact['holds']} »"


def test_a_fact_without_its_place_would_be_seen() -> None:
    assert not holds("academy:amiens", "imap.ac-aix-marseille.fr")
    assert not holds("procedure:aix-marseille/activation/accueil", "VALIDER")
    with pytest.raises(StopIteration):
        place("procedure:aix-marseille/activation/nowhere")


def test_every_document_is_there_whole() -> None:
    assert len({fact["id"] for fact in FACTS}) == len(FACTS)
    counted = Counter(fact["document"] for fact in FACTS)
    assert set(counted) == DOCUMENTS
    assert {document: number for document, number in counted.items() if number < AT_LEAST[document]} == {}


def test_every_procedure_comes_from_a_fact_or_from_another_source() -> None:
    told = {"/".join(fact["place"].removeprefix("procedure:").split("/")[:2]) for fact in FACTS}
    orphans = []
    for path in sorted((RESOURCES / "procedures").glob("*/*.toml")):
        if f"{path.parent.name}/{path.stem}" not in told and DOCUMENTS.issuperset(read(path)["sources"]):
            orphans.append(path.name)
    assert orphans == []


def test_a_screen_of_ours_is_told_by_a_fact_or_says_that_the_document_stops() -> None:
    told = {fact["place"].removeprefix("procedure:") for fact in FACTS}
    silent = []
    for folder in ("aix-marseille", "amiens"):
        for path in (RESOURCES / "procedures" / folder).glob("*.toml"):
            for screen in read(path)["screens"]:
                id = f"{folder}/{path.stem}/{screen['id']}"
                if id not in told and not screen.get("questions"):
                    silent.append(id)
    assert silent == []


@pytest.mark.parametrize("place_of", sorted({fact["place"] for fact in FACTS}))
def test_the_place_of_a_fact_names_its_document(place_of: str) -> None:
    kind, _, rest = place_of.partition(":")
    sources = place(f"{kind}:" + "/".join(rest.split("/")[:2]))["sources"]
    assert {fact["document"] for fact in FACTS if fact["place"] == place_of} <= set(sources)


def test_every_contact_comes_from_a_fact_or_from_another_source() -> None:
    said = [fold(fact["holds"]) for fact in FACTS if fact["place"].startswith("academy:")]
    for path in sorted((RESOURCES / "academies").glob("*.toml")):
        for contact in read(path).get("contacts", ()):
            if DOCUMENTS.issuperset(contact["sources"]):
                words = fold(", ".join(f"{key} = {value}" for key, value in contact.items() if key != "sources"))
                assert any(one in words for one in said), contact["role"]
