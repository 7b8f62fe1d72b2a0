# SPDX-License-Identifier: EUPL-1.2
"""The real Thunderbird and the practice academy: it reads the letters and leaves nothing; opened mid-writing, it is held off."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.real.test_thunderbird_homes import stop_holder
from tests.real.thunderbird import RealThunderbird, Screen, wait
from tests.unit.journey.test_work import draft_of
from wizard import aio, changes
from wizard.academies import Catalogue
from wizard.changes import place
from wizard.changes.store import Store as Disk
from wizard.core.account import Store
from wizard.demo import Lesson, PracticeThread
from wizard.demo.world import world as practice_world
from wizard.journey import work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.demo import Practice
    from wizard.journey.draft import Draft

pytestmark = [pytest.mark.thunderbird, pytest.mark.timeout(150)]


@pytest.fixture
def practice() -> Iterator[Practice]:
    """As a practice is run: its own place for what the assistant keeps."""
    with PracticeThread() as started:
        place.use(started.home / "assistant-messagerie")
        yield started
        place.use(None)


def good(practice: Practice, store: Store) -> Draft:
    """The answers of whoever has the good account."""
    return draft_of(practice, Lesson.GOOD).answer(client="thunderbird", store=store)


def test_the_welcome_letters_are_read_in_thunderbird(
    practice: Practice, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world, draft = practice_world(practice, Catalogue()), good(practice, Store.THUNDERBIRD)

    def letters() -> int:
        """Whole letters that the practice server has given since the program was opened."""
        lines = [record.getMessage() for record in caplog.records[opened:]]
        return sum("FETCH (UID" in line and " BODY[]" in line for line in lines)

    with Screen(tmp_path / "screen") as screen:
        for name, value in screen.environment(home).items():
            monkeypatch.setenv(name, value)
        draft = draft.answer(report=aio.run(work.check(draft, world)))
        draft = aio.run(work.write(aio.run(work.plan(draft, world))))
        (profile,) = (path.parent for path in practice.home.rglob("prefs.js"))
        caplog.set_level(logging.DEBUG, logger="pymap.imap")  # every line of the dialogue; its password is public
        opened = len(caplog.records)
        aio.run(work.launch(draft, world))
        try:
            wait(lambda: letters() == 3, "the three welcome letters", screen.windows)
            titles = list(screen.windows().values())
        finally:
            stop_holder(profile)
    assert titles
    assert all(title.endswith("Mozilla Thunderbird") for title in titles), titles
    assert changes.receipts()[0].id == draft.receipt
    left = [path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()]
    # what the graphics library and the session bus of any program keep, and nothing of a mail program or of ours
    assert [path for path in left if not path.startswith((".cache/mesa_shader_cache/", ".dbus/"))] == []


class Meeting(Disk):
    """Somebody opens Thunderbird at the very moment when its login store is put in place."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen, self.home = screen, home
        self.told: list[str] = []

    def rename(self, source: Path, target: Path) -> None:
        if target.name == "logins.json" and not self.told:
            with RealThunderbird(self.screen, self.home, "--profile", str(target.parent)) as thunderbird:
                thunderbird.wait_window("Close Thunderbird")
                self.told = thunderbird.titles()
        super().rename(source, target)


def test_a_thunderbird_opened_in_the_middle_of_the_writing_is_held_off(
    practice: Practice, home: Path, tmp_path: Path
) -> None:
    world = practice_world(practice, Catalogue())
    plan = aio.run(work.plan(good(practice, Store.NONE), world)).plan
    assert plan is not None
    changes.apply(plan)
    plan = aio.run(work.plan(good(practice, Store.THUNDERBIRD), world)).plan
    assert plan is not None
    with Screen(tmp_path / "screen") as screen:
        store = Meeting(screen, home)
        receipt = changes.apply(plan, store=store)
    assert store.told == ["Close Thunderbird"]
    assert {change.path: Path(change.path).read_bytes() for change in plan.files} == {
        change.path: change.after for change in plan.files
    }
    assert changes.undo(receipt.id).complete
