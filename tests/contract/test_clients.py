# SPDX-License-Identifier: EUPL-1.2
"""What every mail program must do, run against each: find, plan without writing, write, be taken back to the byte."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.contract.computers import ACCOUNTS, ALWAYS, COMPUTERS, FILES
from tests.unit.clients.thunderbird.trees import account, linux, pretend, where
from wizard import changes, clients
from wizard.changes import registry
from wizard.changes.formats import reg
from wizard.clients.base import PlanOptions
from wizard.clients.thunderbird import keystore
from wizard.core.account import Store
from wizard.core.errors import BadInput, NothingToSetUp
from wizard.core.secret import Secret
from wizard.wording import clients as client_words
from wizard.wording import outlook, plans

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
def computer(client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Where:
    """A computer on which the program is installed, and was never opened; its registry is the one written to."""
    made = COMPUTERS[client.id](tmp_path)
    monkeypatch.setattr(registry, "system", lambda: made.registry)
    return made


only_accounts = pytest.mark.parametrize("client", ACCOUNTS, indirect=True)


def target(client: Client, computer: Where) -> Target:
    found = client.detect(computer)
    assert found is not None
    return found.targets[0]


def plan(client: Client, computer: Where, store: Store = Store.THUNDERBIRD, user: str = "cexemple") -> WritePlan:
    given = account(user, f"{user}@ac-essai.fr")
    return client.plan(given, target(client, computer), PlanOptions(store, PASSWORD))


def tree(computer: Where, tmp_path: Path) -> dict[str, object]:
    """Everything on the disk but the journal, and the person's part of the registry (its order means nothing)."""
    kept = changes.user_directory()
    files = {
        str(path): path.read_bytes() if path.is_file() else None
        for path in sorted(tmp_path.rglob("*"))
        if kept not in (path, *path.parents) and path not in kept.parents
    }
    known = computer.registry.exists("HKCU\\Software")
    values = reg.parse(reg.export(computer.registry, "HKCU\\Software")) if known else {}
    return {**files, "registry": values}


def test_all_are_listed_once_by_their_id(tmp_path: Path) -> None:
    assert tuple(one.id for one in clients.ALL) == clients.IDS
    assert set(clients.IDS) <= set(COMPUTERS)
    on_linux = [found.client for found in clients.detect(linux(tmp_path))]
    assert on_linux == [id for id in clients.IDS if id in ("thunderbird", *ALWAYS)]
    with pytest.raises(KeyError):
        clients.get("none of ours")
    with pytest.raises(AttributeError):
        clients.__getattr__("none of ours")


def test_nothing_is_found_where_nothing_is(client: Client, tmp_path: Path) -> None:
    found = client.detect(where(tmp_path, tmp_path / "empty"))
    assert (found is not None) == (client.id in ALWAYS)


def test_what_is_found_can_be_chosen_by_its_id_and_is_called_something(client: Client, computer: Where) -> None:
    found = client.detect(computer)
    assert found is not None
    assert (found.client, found.name) == (client.id, client.name)
    assert len({one.id for one in found.targets}) == len(found.targets)
    assert all(found.target(one.id) is one for one in found.targets)
    assert not client.running(found.targets[0])
    assert client_words.title(client.id, found.name)
    assert client_words.description(client.id)
    assert all(plans.note(note) for note in (*found.notes, *(note for one in found.targets for note in one.notes)))


@pytest.mark.parametrize("store", list(Store))
def test_planning_writes_nothing_and_is_the_same_twice(
    client: Client, computer: Where, store: Store, tmp_path: Path
) -> None:
    before = tree(computer, tmp_path)
    first, second = plan(client, computer, store), plan(client, computer, store)
    assert tree(computer, tmp_path) == before
    assert not first.empty or first.by_hand
    assert [change.path for change in first.changes] == [change.path for change in second.changes]
    assert first.address == "cexemple@ac-essai.fr"


@pytest.mark.parametrize("store", list(Store))
def test_written_it_is_found_done_and_taken_back_to_the_byte(
    client: Client, computer: Where, store: Store, tmp_path: Path
) -> None:
    given = plan(client, computer, store)
    if given.by_hand:  # then it is by hand for every account, and nothing can be written of it
        assert plan(client, computer, store, "deux").by_hand
        return
    before = tree(computer, tmp_path)
    receipt = changes.apply(given)
    assert tree(computer, tmp_path) != before
    if client.id in ACCOUNTS:
        assert target(client, computer).accounts == ("cexemple@ac-essai.fr",)
    if client.id in (*ACCOUNTS, *FILES):
        assert plan(client, computer, store).empty
    changes.undo(receipt.id)
    assert tree(computer, tmp_path) == before


@only_accounts
def test_two_accounts_live_together_and_each_is_taken_back_alone(
    client: Client, computer: Where, tmp_path: Path
) -> None:
    changes.apply(plan(client, computer))
    alone = tree(computer, tmp_path)
    second = changes.apply(plan(client, computer, user="deux"))
    assert target(client, computer).accounts == ("cexemple@ac-essai.fr", "deux@ac-essai.fr")
    assert plan(client, computer).empty
    changes.undo(second.id)
    assert tree(computer, tmp_path) == alone


@only_accounts
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
    assert bool(secrets) == (client.id in ACCOUNTS)
    assert not [secret for secret in (*secrets, PASSWORD.reveal()) if secret in repr((shown, given.handover))]
    for file in shown:
        assert all(plans.note(group.note) for group in file.groups)
    if given.handover is not None and given.handover.asks:
        asks = given.handover.asks
        assert client_words.asks(asks) or outlook.asks(asks)


def test_the_password_is_nowhere_in_what_is_written(client: Client, computer: Where) -> None:
    given = plan(client, computer)
    secret = PASSWORD.reveal()
    assert not [change.path for change in given.registry if secret in repr(change)]
    readable = [change for change in given.files if not change.secrets]  # the other is Thunderbird's, and encrypted
    assert not [change.path for change in readable if secret.encode() in change.after]


@only_accounts
def test_an_unverified_account_is_marked_as_such(client: Client, computer: Where) -> None:
    given = client.plan(account(verified=False), target(client, computer), PlanOptions())
    assert not given.verified
    assert any(plans.account_name(account().label, verified=False).encode() in change.after for change in given.files)


def test_an_unverified_account_is_planned_as_such(client: Client, computer: Where) -> None:
    assert not client.plan(account(verified=False), target(client, computer), PlanOptions()).verified


@only_accounts
def test_a_place_that_is_a_file_is_refused(client: Client, computer: Where) -> None:
    file = computer.home / "file"
    file.write_text("x", encoding="utf-8")
    with pytest.raises(BadInput):
        client.detect(replace(computer, profile_root=file))


@pytest.mark.parametrize("client", [id for id in clients.IDS if id in ALWAYS], indirect=True)
def test_a_folder_for_files_that_is_a_file_is_refused(client: Client, computer: Where) -> None:
    file = computer.home / "file"
    file.write_text("x", encoding="utf-8")
    with pytest.raises(BadInput):
        client.detect(replace(computer, out=file))


def test_a_lost_program_is_told(client: Client, computer: Where) -> None:
    with pytest.raises(NothingToSetUp):
        client.launch(replace(target(client, computer), command=()))
