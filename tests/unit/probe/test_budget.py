# SPDX-License-Identifier: EUPL-1.2
"""The login budget across runs: four refusals within an hour, times only in the file."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.errors import LoginBudgetSpent
from wizard.probe.budget import REFUSALS, WITHIN, Budget

if TYPE_CHECKING:
    from pathlib import Path

WHO = "camille.exemple@ac-essai.example"
NOW = 1_790_000_000.0


@pytest.fixture
def budget(tmp_path: Path) -> Budget:
    return Budget(tmp_path / "deep" / "refusals.json")


def test_four_refusals_within_the_hour_close_the_account(budget: Budget) -> None:
    for index in range(REFUSALS):
        budget.require(WHO, NOW + index)
        budget.spend(WHO, 1, NOW + index)
    with pytest.raises(LoginBudgetSpent) as spent:
        budget.require(WHO, NOW + 10)
    assert spent.value.facts["moment"] == NOW + WITHIN
    assert budget.left(WHO, NOW + 10) == 0
    budget.require("autre@ac-essai.example", NOW + 10)
    budget.require(WHO, NOW + WITHIN + 1)
    assert budget.left(WHO, NOW + WITHIN + 1.5) == 2


def test_case_and_spaces_of_the_address_do_not_reset_it(budget: Budget) -> None:
    budget.spend(WHO, 4, NOW)
    assert budget.until(f" {WHO.upper()} ", NOW) is not None


def test_file_holds_neither_address_nor_secret_and_is_private(budget: Budget, tmp_path: Path) -> None:
    budget.spend(WHO, 2, NOW)
    path = tmp_path / "deep" / "refusals.json"
    text = path.read_text()
    assert "camille" not in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(json.loads(text)["accounts"].values()) == [[NOW, NOW]]


def test_old_accounts_leave_the_file(budget: Budget, tmp_path: Path) -> None:
    budget.spend(WHO, 1, NOW)
    budget.spend("autre@ac-essai.example", 1, NOW + WITHIN + 1)
    assert len(json.loads((tmp_path / "deep" / "refusals.json").read_text())["accounts"]) == 1


def test_clock_set_back_does_not_close_for_days(budget: Budget) -> None:
    budget.spend(WHO, 4, NOW + 10 * WITHIN)
    until = budget.until(WHO, NOW)
    assert until is not None
    assert until <= NOW + WITHIN


def test_nothing_refused_writes_nothing(budget: Budget, tmp_path: Path) -> None:
    budget.spend(WHO, 0, NOW)
    assert not (tmp_path / "deep").exists()


ODD_FILES = [b'{"schema":1,"accounts":{"a":["x"]}}', b'{"schema":1,"accounts":[1]}', b'{"schema":9}', b"[]"]


@given(st.one_of(st.binary(max_size=60), st.sampled_from(ODD_FILES)))
def test_any_file_can_be_read(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("budget") / "refusals.json"
    path.write_bytes(content)
    assert Budget(path).left(WHO, NOW) == REFUSALS
