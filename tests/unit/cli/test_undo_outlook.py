# SPDX-License-Identifier: EUPL-1.2
"""``undo`` when Outlook has made the account itself: what is ours goes, and the person is shown how to remove the rest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import ADDRESS, account, computer, registry, target
from wizard import changes, cli
from wizard.academies import Catalogue
from wizard.changes import registry as system
from wizard.cli import listing
from wizard.clients.outlook import accounts, plan
from wizard.journey.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = rf"{accounts.office('16.0')}\Profiles\Outlook\{accounts.ACCOUNTS}\00000002"


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[changes.Receipt]:
    where = computer(tmp_path, "365-c2r")
    system.use(where.registry)
    monkeypatch.setattr(listing, "here", lambda: World(Catalogue(), where))
    yield changes.apply(plan.plan(account(), target(where)))
    system.use(None)


def outlook_makes_it() -> None:
    for name, value in registry("account-sz").values(KEY).items():
        system.system().set(KEY, name, value)


@pytest.mark.parametrize("made", [True, False])
def test_a_script_is_given_the_windows(
    written: changes.Receipt, capsys: pytest.CaptureFixture[str], made: bool
) -> None:
    if made:
        outlook_makes_it()
    assert cli.main(["undo", "--json"]) == 0
    given = json.loads(capsys.readouterr().out)
    assert given["receipt"] == written.id
    assert given.get("handover", {}).get("guide") == ("outlook-remove" if made else None)
    assert bool(accounts.of(accounts.read(system.system(), "16.0", "Outlook"), ADDRESS)) is made


def test_a_person_reads_them(written: changes.Receipt, capsys: pytest.CaptureFixture[str]) -> None:
    outlook_makes_it()
    assert cli.main(["undo", written.id]) == 0
    said = capsys.readouterr().out
    assert "Supprimer" in said
    assert ADDRESS in said
