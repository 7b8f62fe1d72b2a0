# SPDX-License-Identifier: EUPL-1.2
"""The practice journey to its end: the real Thunderbird opens the practice mailbox, asks nothing, leaves nothing behind."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from tests.real.test_thunderbird_homes import stop_holder
from tests.real.thunderbird import Screen, wait
from wizard import aio, changes
from wizard.academies import Catalogue
from wizard.changes import place
from wizard.core.account import Store
from wizard.core.secret import Secret
from wizard.demo import Lesson, PracticeThread
from wizard.demo.world import world as practice_world
from wizard.journey import work
from wizard.journey.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wizard.demo import Practice

pytestmark = [pytest.mark.thunderbird, pytest.mark.timeout(150)]


@pytest.fixture
def practice() -> Iterator[Practice]:
    """As a practice is run: its own place for what the assistant keeps."""
    with PracticeThread() as started:
        place.use(started.home / "assistant-messagerie")
        yield started
        place.use(None)


def test_the_welcome_letters_are_read_in_thunderbird(
    practice: Practice, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world = practice_world(practice, Catalogue())
    account = next(one for one in practice.accounts if one.lesson is Lesson.GOOD)
    draft = Draft().answer(
        academy=practice.academy,
        name=account.name,
        address=account.address,
        login=account.identifier,
        password=Secret(account.password),
        client="thunderbird",
        store=Store.THUNDERBIRD,
        **work.known_servers(practice.academy),
    )

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
