# SPDX-License-Identifier: EUPL-1.2
"""What every mail program must do, run against each: find, plan without writing, write, find it done, take it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.thunderbird.trees import account, linux, pretend, where
from wizard import changes, clients
from wizard.clients.thunderbird import keystore
from wizard.core.account import Store
from wizard.core.errors import BadInput, NothingToSetUp
from wizard.core.secret import Secret
from wizard.wording import plans

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.clients.base import Client, Target, Where
    from wizard.core.plan import WritePlan

PASSWORD = Secret("Canari-7Zq")


@pytest.fixture(params=clients.IDS)
def client(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Client:
    monkeypatch.setattr(keystore, "_ask", pretend)
    return clients.get(request.param)


@pytest.fixture
def computer(tmp_path: Path) -> Where:
    """A computer on which every mail program is installed, and none was ever opened."""
    return linux(tmp_path)


def target(client: Client, computer: Where) -> Target:
    found = client.detect(computer)
    assert found is not None
    return found.targets[0]


def plan(client: Client, computer: Where, store: Store = Store.THUNDERBIRD, user: str = "cexemple") -> WritePlan:
    given = account(user, f"{user}@ac-essai.fr")
    return client.plan(given, target(client, computer), store, PASSWORD)


def tree(place: Path) -> dict[str, bytes | None]:
    return {str(path): path.read_bytes() if path.is_file() else None for path in sorted(place.rglob("*"))}


def test_all_are_listed_once_by_their_id(computer: Where) -> None:
    assert tuple(one.id for one in clients.ALL) == clients.IDS
    assert [found.client for found in clients.detect(computer)] == list(clients.IDS)
    with pytest.raises(KeyError):
        clients.get("none of ours")
    with pytest.raises(AttributeError):
        clients.__getattr__("none of ours")


def test_nothing_is_found_where_nothing_is(client: Client, tmp_path: Path) -> None:
    assert client.detect(where(tmp_path, tmp_path / "empty")) is None


def test_what_is_found_can_be_chosen_by_its_id(client: Client, computer: Where) -> None:
    found = client.detect(computer)
    assert found is not None
    assert (found.client, found.name) == (client.id, client.name)
    assert len({one.id for one in found.targets}) == len(found.targets)
    assert all(found.target(one.id) is one for one in found.targets)
    assert not client.running(found.targets[0])


@pytest.mark.parametrize("store", list(Store))
def test_planning_writes_nothing_and_is_the_same_twice(client: Client, computer: Where, store: Store) -> None:
    before = tree(computer.home)
    first, second = plan(client, computer, store), plan(client, computer, store)
    assert tree(computer.home) == before
    assert not first.empty
    assert [change.path for change in first.changes] == [change.path for change in second.changes]
    assert first.address == "cexemple@ac-essai.fr"


@pytest.mark.parametrize("store", list(Store))
def test_written_it_is_found_done_and_taken_back_to_the_byte(client: Client, computer: Where, store: Store) -> None:
    before = tree(computer.home)
    receipt = changes.apply(plan(client, computer, store))
    assert target(client, computer).accounts == ("cexemple@ac-essai.fr",)
    assert plan(client, computer, store).empty
    changes.undo(receipt.id)
    assert tree(computer.home) == before


def test_two_accounts_live_together_and_each_is_taken_back_alone(client: Client, computer: Where) -> None:
    changes.apply(plan(client, computer))
    alone = tree(computer.home)
    second = changes.apply(plan(client, computer, user="deux"))
    assert target(client, computer).accounts == ("cexemple@ac-essai.fr", "deux@ac-essai.fr")
    assert plan(client, computer).empty
    changes.undo(second.id)
    assert tree(computer.home) == alone


def test_the_first_of_two_accounts_can_be_taken_back_first(client: Client, computer: Where) -> None:
    first = changes.apply(plan(client, computer))
    changes.apply(plan(client, computer, user="deux"))
    changes.undo(first.id)
    assert target(client, computer).accounts == ("deux@ac-essai.fr",)
    left = plan(client, computer, user="deux")
    assert left.empty, [(change.path, change.after) for change in left.files]


def test_what_is_shown_has_no_secret_and_a_sentence_everywhere(client: Client, computer: Where) -> None:
    given = plan(client, computer)
    shown = changes.preview(given)
    secrets = [secret for change in given.files for secret in change.secrets]
    assert secrets
    assert not [secret for secret in (*secrets, PASSWORD.reveal()) if secret in repr(shown)]
    for file in shown:
        assert all(plans.note(group.note) for group in file.groups)


def test_an_unverified_account_is_marked_as_such(client: Client, computer: Where) -> None:
    given = client.plan(account(verified=False), target(client, computer), Store.NONE, None)
    assert not given.verified
    assert any(plans.account_name(account().label, verified=False).encode() in change.after for change in given.files)


def test_a_place_that_is_a_file_is_refused_and_a_lost_program_is_told(client: Client, computer: Where) -> None:
    file = computer.home / "file"
    file.write_text("x", encoding="utf-8")
    with pytest.raises(BadInput):
        client.detect(replace(computer, profile_root=file))
    with pytest.raises(NothingToSetUp):
        client.launch(replace(target(client, computer), command=()))
