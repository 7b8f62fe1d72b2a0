# SPDX-License-Identifier: EUPL-1.2
"""Classic Outlook over a real registry and real processes: found, written for, watched with a stand-in, taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import ADDRESS, SEEDS, account, registry, target
from tests.windows.inside import outlook as stand_in
from tests.windows.inside.desk import OFFICE, Desk, exported, run, seeded
from wizard import changes
from wizard.clients.base import Moment, Settled
from wizard.clients.outlook import accounts, detection, plan, prf
from wizard.core.errors import ProgramRunning

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("own_registry")

ALL = sorted(path.stem for path in SEEDS.glob("*.reg"))


@pytest.mark.parametrize("seed", ALL)
def test_the_real_registry_says_what_the_one_in_memory_says(tmp_path: Path, seed: str) -> None:
    where = seeded(tmp_path, seed, USERDNSDOMAIN="AC")
    real, memory = detection.detect(where), detection.detect(replace(where, registry=registry(seed)))
    assert (real is None) == (memory is None)
    if real is None or memory is None:
        return
    assert (real.version, real.notes) == (memory.version, memory.notes)
    assert sorted((one.id, one.default, one.accounts, one.notes) for one in real.targets) == sorted(
        (one.id, one.default, one.accounts, one.notes) for one in memory.targets
    )


@pytest.mark.parametrize("seed", ["2013", "2016-msi", "365-c2r", "365-first-start", "two-profiles"])
@pytest.mark.parametrize("route", ["prf", "autodiscover"])
def test_taken_back_to_the_byte(tmp_path: Path, seed: str, route: str) -> None:
    where = seeded(tmp_path, seed)
    before = exported(tmp_path, "before.reg") if where.registry.exists(OFFICE) else b""
    made = plan.plan(account(), target(where, route))
    receipt = changes.apply(made)
    assert where.registry.exists(OFFICE)
    copy = made.files[0].after
    (tmp_path / "copy.reg").write_bytes(copy)
    assert run("reg", "import", str(tmp_path / "copy.reg")) == 0  # Windows reads our copy
    for change in made.registry:  # and what that put back is taken away again
        if change.after is None and where.registry.value(change.key, change.name) is not None:
            where.registry.delete(change.key, change.name)
    assert changes.undo(receipt.id).complete
    if before:
        assert exported(tmp_path, "after.reg") == before
    else:
        assert not where.registry.exists(rf"{OFFICE}\16.0")


@pytest.mark.parametrize(
    "name", ["Hélène Exemple", "Hélène Œuvrard-Noël", "Zażółć Łukasz", "Жанна", "Anne “Nana” ’t Hooft"]
)
def test_windows_reads_our_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / "account.prf"
    path.write_bytes(prf.build(account(name), "École", exists=True))
    assert stand_in.ini(str(path), "General", "ProfileName") == "École"
    assert stand_in.ini(str(path), "Account1", "EmailAddress") == ADDRESS
    shown = stand_in.ini(str(path), "Account1", "DisplayName")
    assert shown
    assert name.isascii() or "?" not in shown
    assert (shown == name) is (name in ("Hélène Exemple", "Hélène Œuvrard-Noël", "Anne “Nana” ’t Hooft"))


@pytest.mark.parametrize("way", ["right", "binary", "slow"])
def test_outlook_makes_the_account(tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path, way, monkeypatch)
    receipt = changes.apply(plan.plan(account(), desk.target))
    try:
        assert desk.settle() is Settled.CREATED
        assert desk.said == [Moment.OPENING, Moment.LOOKING, Moment.TIDYING]
        assert not desk.imports()
        with pytest.raises(ProgramRunning):  # asked to be closed, never ended
            changes.undo(receipt.id)
    finally:
        desk.close()
    assert changes.undo(receipt.id).complete
    found = accounts.of(accounts.read(desk.where.registry, "16.0", "Outlook"), ADDRESS)
    assert found is not None  # the account is the person's to remove
    assert list((tmp_path / "local").iterdir()) == []


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("second-start", Settled.CREATED),
        ("wrong-server", Settled.DIFFERS),
        ("ignore", Settled.NOT_SEEN),
        ("hang", Settled.NOT_SEEN),
        ("crash", Settled.CRASHED),
    ],
)
def test_outlook_does_otherwise(tmp_path: Path, way: str, expected: Settled, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path, way, monkeypatch)
    receipt = changes.apply(plan.plan(account(), desk.target))
    try:
        assert desk.settle() is expected
        assert desk.asked == (0 if way == "wrong-server" else 1)
        assert not desk.imports()
    finally:
        desk.close("end")
    assert changes.undo(receipt.id).complete


def test_a_first_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path, "right", monkeypatch, "365-first-start")
    changes.apply(plan.plan(account("Hélène Œuvrard"), desk.target))
    try:
        assert desk.settle(ask=False) is Settled.CREATED
    finally:
        desk.close()
