# SPDX-License-Identifier: EUPL-1.2
"""The watch, played with a clock of ours: an Outlook that obeys, ignores, is slow, crashes, hangs, or never starts."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import account, computer, registry, target
from wizard.changes.registry import MemoryRegistry
from wizard.clients.base import Moment, Settled
from wizard.clients.outlook import accounts, settle
from wizard.clients.outlook.plan import FOLDER, IMPORT, setup_key
from wizard.core.errors import NothingToSetUp
from wizard.core.plan import RegistryValue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OBEYS = [Moment.OPENING, Moment.LOOKING, Moment.TIDYING]
TWICE = [Moment.OPENING, Moment.LOOKING, Moment.REOPEN, Moment.LOOKING_AGAIN, Moment.TIDYING]
OURS = RegistryValue(1, rf"C:\Users\hexemple\AppData\Local\{FOLDER}\outlook-account.prf")


class World:
    """A computer whose time passes when the watch waits; ``events`` are what happens at which second."""

    def __init__(self, tmp_path: Path, events: dict[int, Callable[[World], None]]) -> None:
        self.time, self.running, self.events, self.started = 0.0, False, dict(events), 0
        self.asked, self.profile = 0, "Outlook"
        self.where = computer(tmp_path, "365-c2r")
        assert isinstance(self.where.registry, MemoryRegistry)
        self.registry = self.where.registry
        self.registry.set(setup_key("16.0"), IMPORT, OURS)
        self.said: list[Moment] = []
        self.course: list[str] = []

    async def wait(self, seconds: float) -> None:
        self.time += seconds
        for at in sorted(at for at in self.events if at <= self.time):
            self.events.pop(at)(self)

    async def reopened(self) -> None:
        self.asked += 1
        self.running = True

    def start(self) -> None:
        self.started += 1
        self.events.setdefault(2, lambda world: setattr(world, "running", True))

    @property
    def plain(self) -> str:
        """What was seen, in one line."""
        return ", ".join(self.course)

    def running_now(self) -> frozenset[str]:
        return frozenset({"outlook.exe"} if self.running else ())

    def settle(self, ask: bool = True, start: Callable[[], None] | None = None) -> Settled:
        used = replace(target(self.where), title=self.profile, processes=lambda: self.running_now())
        clock = settle.Clock(lambda: self.time, self.wait)
        reopened = self.reopened if ask else None
        watch = settle.settle(account(), used, start or self.start, self.said.append, reopened, clock, self.course)
        return asyncio.run(watch)


def makes(seed: str = "account-sz") -> Callable[[World], None]:
    """Outlook takes the import and makes the account as that seed has it."""

    def event(world: World) -> None:
        key = rf"{accounts.office('16.0')}\Profiles\Outlook\{accounts.ACCOUNTS}\00000007"
        world.registry.require(key)
        source = rf"{accounts.office('16.0')}\Profiles\Outlook\{accounts.ACCOUNTS}\00000002"
        for name, value in registry(seed).values(source).items():
            world.registry.set(key, name, value)
        if world.registry.value(setup_key("16.0"), IMPORT):
            world.registry.delete(setup_key("16.0"), IMPORT)

    return event


def stops(world: World) -> None:
    world.running = False


def test_the_account_comes(tmp_path: Path) -> None:
    world = World(tmp_path, {6: makes()})
    assert world.settle() is Settled.CREATED
    assert (world.said, world.time, world.started, world.asked) == (OBEYS, 6.0, 1, 0)
    assert world.plain == "0 started, 2 runs, 6 import_gone, 6 account_seen, 6 created"


def test_an_account_in_another_profile_is_not_the_one_waited_for(tmp_path: Path) -> None:
    world = World(tmp_path, {6: makes()})
    world.profile = "Ancien"
    assert world.settle(ask=False) is Settled.NOT_SEEN


def test_it_comes_late_in_the_first_wait(tmp_path: Path) -> None:
    world = World(tmp_path, {89: makes("account-binary")})
    assert world.settle() is Settled.CREATED
    assert world.said == OBEYS


def test_it_comes_at_the_second_start_only(tmp_path: Path) -> None:
    world = World(tmp_path, {95: makes()})
    assert world.settle() is Settled.CREATED
    assert (world.said, world.asked, world.started) == (TWICE, 1, 1)


def test_an_import_that_is_ignored_is_taken_away(tmp_path: Path) -> None:
    world = World(tmp_path, {})
    assert world.settle() is Settled.NOT_SEEN
    assert (world.said, world.time) == (TWICE, 180.0)
    seen = "0 started, 2 runs, 90 asked_to_reopen, 90 reopened, 180 import_removed_by_us, 180 not_seen"
    assert world.plain == seen
    assert world.registry.value(setup_key("16.0"), IMPORT) is None


def test_an_import_that_is_not_ours_stays(tmp_path: Path) -> None:
    world = World(tmp_path, {})
    other = RegistryValue(1, r"\\serveur\office\ecole.prf")
    world.registry.set(setup_key("16.0"), IMPORT, other)
    assert world.settle() is Settled.NOT_SEEN
    assert world.registry.value(setup_key("16.0"), IMPORT) == other


def test_an_import_that_outlook_takes_at_the_very_moment_is_no_fault(tmp_path: Path) -> None:
    class Taken(MemoryRegistry):
        def delete(self, key: str, name: str) -> None:
            super().delete(key, name)
            raise FileNotFoundError(2, name)

    world = World(tmp_path, {})
    used = Taken()
    used.require(setup_key("16.0"))
    used.set(setup_key("16.0"), IMPORT, OURS)
    assert not settle.tidy(replace(target(world.where), registry=used))


@pytest.mark.parametrize("failing", [range(3, 20), range(3, 1000)])
def test_a_look_that_fails_is_repeated_and_told_only_at_the_end(tmp_path: Path, failing: range) -> None:
    """Windows may refuse its list of programs for a moment."""
    world = World(tmp_path, {6: makes()})
    running = world.running_now

    def refused() -> frozenset[str]:
        if int(world.time) in failing:
            raise OSError(24, "bad length")
        return running()

    world.running_now = refused  # type: ignore[method-assign]
    if settle.LOOK in failing:
        with pytest.raises(OSError, match="bad length"):
            world.settle()
        assert world.time == settle.LOOK
    else:
        assert world.settle() is Settled.CREATED
        assert world.time == 20.0


def test_nobody_to_ask(tmp_path: Path) -> None:
    world = World(tmp_path, {})
    assert world.settle(ask=False) is Settled.NOT_SEEN
    assert (world.said, world.time) == (OBEYS, 90.0)


def test_outlook_ends_before_the_account(tmp_path: Path) -> None:
    world = World(tmp_path, {20: stops, 120: stops})
    assert world.settle() is Settled.CRASHED
    assert world.said == TWICE
    assert "2 runs, 20 ended, 90 asked_to_reopen, 90 reopened, 90 runs, 120 ended" in world.plain


def test_a_crash_after_the_account_counts_no_more(tmp_path: Path) -> None:
    def both(world: World) -> None:
        makes()(world)
        stops(world)

    assert World(tmp_path, {9: both}).settle() is Settled.CREATED


def test_other_settings_than_ours(tmp_path: Path) -> None:
    world = World(tmp_path, {6: makes("account-differs")})
    assert world.settle() is Settled.DIFFERS
    assert world.plain.endswith("6 account_seen, 7 differs")


def test_values_that_come_one_after_the_other_are_waited_for(tmp_path: Path) -> None:
    def corrects(world: World) -> None:
        key = rf"{accounts.office('16.0')}\Profiles\Outlook\{accounts.ACCOUNTS}"
        for name, value in registry("account-sz").values(rf"{key}\00000002").items():
            world.registry.set(rf"{key}\00000007", name, value)

    world = World(tmp_path, {6: makes("account-differs"), 7: corrects})
    assert world.settle() is Settled.CREATED
    assert world.time == 7.0


def test_what_differs_at_the_very_last_look_is_told(tmp_path: Path) -> None:
    world = World(tmp_path, {90: makes("account-differs")})
    assert world.settle(ask=False) is Settled.DIFFERS


def test_a_key_without_its_values_is_no_account(tmp_path: Path) -> None:
    def half(world: World) -> None:
        key = rf"{accounts.office('16.0')}\Profiles\Outlook\{accounts.ACCOUNTS}\00000007"
        world.registry.require(key)
        source = registry("account-sz").values(key.replace("00000007", "00000002"))
        for name in ("clsid", "Email"):
            world.registry.set(key, name, source[name])

    world = World(tmp_path, {4: half, 30: makes()})
    assert world.settle() is Settled.CREATED
    assert world.time == 30.0


def test_windows_does_not_start_it(tmp_path: Path) -> None:
    def refuse() -> None:
        raise NothingToSetUp("no_program")

    world = World(tmp_path, {})
    assert world.settle(start=refuse) is Settled.NOT_STARTED
    assert world.said == [Moment.OPENING]


def test_it_was_started_and_never_ran(tmp_path: Path) -> None:
    world = World(tmp_path, {})
    assert world.settle(ask=False, start=lambda: None) is Settled.NOT_STARTED


def test_an_outlook_that_runs_already_is_not_started_twice(tmp_path: Path) -> None:
    world = World(tmp_path, {3: makes()})
    world.running = True
    assert world.settle() is Settled.CREATED
    assert world.started == 0


def test_leaving_leaves_the_import_for_undoing(tmp_path: Path) -> None:
    world = World(tmp_path, {})

    async def leave() -> None:
        raise asyncio.CancelledError

    world.reopened = leave  # type: ignore[method-assign]
    with pytest.raises(asyncio.CancelledError):
        world.settle()
    assert world.registry.value(setup_key("16.0"), IMPORT) == OURS
    assert world.plain.endswith("90 asked_to_reopen, 90 stopped")
