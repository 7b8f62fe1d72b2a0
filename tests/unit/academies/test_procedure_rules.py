# SPDX-License-Identifier: EUPL-1.2
"""What holds for every procedure there is: whose pages, no NUMEN on its way, links that lead somewhere, French set as French."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from wizard import assets
from wizard.academies import Catalogue, procedure_rules, procedures
from wizard.core.procedure import DOORS, Button, Message, Procedure, Situation, Value, Webmail, find, offered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILES = sorted(assets.path("procedures").glob("*/*.toml"))
THIN, WIDE = "\u202f", "\u00a0"
TYPOGRAPHY = {
    "straight apostrophe": re.compile("'"),
    "three full stops": re.compile(r"\.\.\."),
    "no U+202F before ; ! ?": re.compile(f"(?<!{THIN})[;!?]"),
    "no U+00A0 before :": re.compile(f"(?<!{WIDE}):"),
    "no U+00A0 inside « »": re.compile(f"«(?!{WIDE})|(?<!{WIDE})»"),
    "veuillez": re.compile("veuillez", re.IGNORECASE),
    "exclamation mark": re.compile("!"),
    "login or client": re.compile(r"\b(login|client)\b", re.IGNORECASE),
}
MAIL_OR_PHONE = re.compile(r"courriel|téléphon|télécopie|\bfax\b|envoy|écrivez", re.IGNORECASE)
REFUSAL = re.compile(r"\bne\b|\bn’|\bni\b|jamais|par courrier|par la poste|passe de départ", re.IGNORECASE)
LONGEST = 20  # words of a sentence
FRENCH = {
    "title", "summary", "audience", "duration", "text", "note", "notes", "questions", "label", "lead", "steps", "items",
    "expect", "strong", "short", "done", "button", "authority",
}  # fmt: skip

WORD = re.compile(r"\w[\w’.@-]*")

every = pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}-{path.stem}" for path in FILES])


def texts(value: object, key: str = "") -> Iterator[str]:
    """The French of a file, by the keys that hold it."""
    if isinstance(value, str) and key in FRENCH:
        yield re.sub(r"https?://\S+|execution=\S+", "x", value)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from texts(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item, key)


def document(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def sentences(path: Path) -> list[str]:
    return [sentence for text in texts(document(path)) for sentence in re.split(r"(?<=[.?])\s", text)]


@every
def test_a_file_is_read_and_its_entry_is_the_academys(path: Path) -> None:
    way = procedures.load(path)
    assert way.id == f"{path.parent.name}/{path.stem}"
    if way.entry and way.entry.open:
        assert re.fullmatch(r"https://[a-z0-9.-]+(/[A-Za-z0-9._/-]*)?", way.entry.open)
        assert way.entry.open.split("/")[2].endswith((*procedure_rules.domains(way.academy), "education.gouv.fr"))
    elif way.entry:
        assert way.entry.note


@every
def test_no_way_sends_a_numen_or_a_birth_date_by_mail_or_telephone(path: Path) -> None:
    for sentence in sentences(path):
        if re.search(r"\bNUMEN\b|date de naissance", sentence) and MAIL_OR_PHONE.search(sentence):
            assert REFUSAL.search(sentence), sentence


@every
def test_links_lead_to_a_procedure_of_this_academy_or_a_situation(path: Path) -> None:
    way = procedures.load(path)
    known = procedures.of(way.academy)
    for link in way.next:
        assert find(known, link.to) or link.to in tuple(Situation), link.to
        assert link.to != way.id


@every
def test_what_is_literal_is_said_in_the_steps_in_the_same_letters(path: Path) -> None:
    """A button that a step uses is named in the text of that step: nobody looks for other words on the portal."""
    for screen in procedures.load(path).screens:
        for part in screen.parts:
            label = part.label if isinstance(part, Button) else part.button if isinstance(part, Message) else ""
            if label and part.step:
                assert f"«{WIDE}{label}{WIDE}»" in screen.steps[part.step - 1], (screen.id, label)


@every
def test_a_value_to_copy_can_be_known(path: Path) -> None:
    way = procedures.load(path)
    for screen in way.screens:
        assert Value.PORTAL not in screen.values or way.entry, screen.id
        assert bool(screen.parts) or bool(screen.items) or bool(screen.ways) or bool(screen.steps)


@every
@pytest.mark.parametrize("rule", TYPOGRAPHY)
def test_typography(path: Path, rule: str) -> None:
    broken = [text for text in texts(document(path)) if TYPOGRAPHY[rule].search(text)]
    assert broken == []


@every
def test_sentences_are_short(path: Path) -> None:
    assert [sentence for sentence in sentences(path) if len(WORD.findall(sentence)) > LONGEST] == []


def test_every_academy_has_its_procedures_read_without_a_fault() -> None:
    for name in Catalogue().names:
        assert procedures.of(name.id)


def test_every_folder_is_an_academys_or_ours() -> None:
    ids = {name.id for name in Catalogue().names} | {"common", "national", "entrainement"}
    assert {path.parent.name for path in FILES} <= ids
    assert len(FILES) >= 29


def test_what_rennes_is_said_to_ask_is_never_shown() -> None:
    assert not any(path.parent.name == "rennes" for path in FILES)
    for path in assets.path("academies").parent.rglob("*.toml"):
        assert "melouvert@" not in path.read_text(encoding="utf-8"), path


def test_every_door_leads_somewhere_where_the_documents_say_so() -> None:
    def leads(academy: str, situation: Situation) -> tuple[Procedure, ...]:
        return offered(procedures.of(academy), situation, Webmail.OWN)

    assert all(leads(academy, door) for door in DOORS for academy in ("amiens", "aix-marseille", "entrainement"))
    assert {door for door in DOORS if not leads("rennes", door)} == {Situation.LOST_IDENTIFIER, Situation.LOST_PASSWORD}
