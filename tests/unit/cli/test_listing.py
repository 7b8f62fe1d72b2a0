# SPDX-License-Identifier: EUPL-1.2
"""``academies``: the list for people, every fact for scripts, one academy in sentences."""

from __future__ import annotations

import argparse
import json
import time
from typing import Any

import pytest

from wizard import wording
from wizard.academies import Catalogue
from wizard.cli import listing
from wizard.core.errors import BadInput

LONGEST_READ = 1.0  # seconds for all the files; 40 ms were measured, the rest is for a loaded machine


def ask(capsys: pytest.CaptureFixture[str], id: str | None = None, *, as_json: bool = False) -> str:
    wording.set_language("fr")
    assert listing.academies(argparse.Namespace(academies=[], id=id, json=as_json)) == 0
    return capsys.readouterr().out


def documents(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, Any]]:
    return {entry["id"]: entry for entry in json.loads(ask(capsys, as_json=True))["academies"]}


def test_the_list_has_a_line_an_academy_in_columns(capsys: pytest.CaptureFixture[str]) -> None:
    lines = ask(capsys).splitlines()
    assert len(lines) == len(Catalogue().names)
    assert len({line.index("serveurs ") for line in lines}) == 1
    assert next(line for line in lines if line.startswith("amiens ")).endswith("serveurs connus")
    assert next(line for line in lines if line.startswith("corse ")).endswith("serveurs inconnus")


def test_the_document_lists_all_of_them_with_their_facts(capsys: pytest.CaptureFixture[str]) -> None:
    given = documents(capsys)
    assert list(given) == [name.id for name in Catalogue().names]
    national = given["ministere"]
    assert national["servers"][0]["value"]["host"] == "imap.education.gouv.fr"
    assert national["servers"][0]["confidence"] == "medium"
    assert national["servers"][0]["sources"] == ["forwarder"]
    assert given["normandie"]["former_domains"] == ["ac-caen.fr", "ac-rouen.fr"]
    assert given["amiens"]["servers_known"]
    assert not given["guadeloupe"]["servers_known"]
    facts = [fact for entry in given.values() for fact in entry["servers"]]
    facts += [fact for entry in given.values() for _, fact in (*entry["portals"], *entry["other"])]
    assert len(facts) > 150
    assert all(fact["sources"] and fact["date"] and fact["confidence"] for fact in facts)


def test_one_academy_is_the_same_in_both_documents(capsys: pytest.CaptureFixture[str]) -> None:
    listed = documents(capsys)["lyon"]
    alone = json.loads(ask(capsys, "lyon", as_json=True))["academy"]
    assert {**alone, "servers_known": True} == listed


def test_reading_every_file_is_quick(capsys: pytest.CaptureFixture[str]) -> None:
    start = time.perf_counter()
    documents(capsys)
    assert time.perf_counter() - start < LONGEST_READ


@pytest.mark.parametrize("id", [name.id for name in Catalogue().names])
def test_an_academy_in_sentences_says_every_fact_with_its_source_and_note(
    capsys: pytest.CaptureFixture[str], id: str
) -> None:
    academy = Catalogue().get(id)
    said = ask(capsys, id)
    assert academy.name in said
    for fact in (*academy.servers, *(fact for _, fact in (*academy.portals, *academy.other))):
        text = fact.value if isinstance(fact.value, str) else fact.value.endpoint
        assert text in said
        assert fact.note in said
        if text not in academy.domains:
            assert f"· {' ; '.join(academy.stated_by(fact))} · {fact.date}" in said
    policy = academy.password
    assert policy.note in said
    if policy.sources:
        assert said.split("Mot de passe", 1)[1].splitlines()[1].endswith(policy.date), said
    assert bool(academy.servers) is ("Serveurs : inconnus" not in said.replace("\u00a0", " "))


def test_unknown_servers_lead_to_the_search(capsys: pytest.CaptureFixture[str]) -> None:
    assert "« discover » les cherche" in ask(capsys, "corse").replace("\u00a0", " ")
    assert "discover" not in ask(capsys, "amiens")


def test_an_academy_that_is_none_is_refused() -> None:
    with pytest.raises(BadInput) as caught:
        listing.academies(argparse.Namespace(academies=[], id="atlantide", json=False))
    assert caught.value.code == "unknown-academy"
