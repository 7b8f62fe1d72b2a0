# SPDX-License-Identifier: EUPL-1.2
"""What is kept of a guide is written in the order asked for, off the window's thread, and a full disk disturbs nobody."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import pytest

from tests.ui.person import PATIENCE
from wizard import changes
from wizard.academies import procedures
from wizard.changes import files
from wizard.core.academy import Academy
from wizard.journey import guide
from wizard.journey.draft import Draft
from wizard.ui.keeping import Keeping
from wizard.ui.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wizard.journey.progress import Saved

AIX = Academy("aix-marseille", "Aix-Marseille", ("ac-aix-marseille.fr",))
PROCEDURE = next(one for one in procedures.of("aix-marseille") if one.academy == "aix-marseille")
BEGUN = guide.begin(PROCEDURE, None, "you")
DRAFT = Draft(academy=AIX)


@pytest.fixture
def keeping(home: Path) -> Iterator[Keeping]:
    runner = Runner()
    yield Keeping(runner)
    runner.close(wait=5)


def kept() -> bool:
    return (changes.user_directory() / "guide.json").exists()


def test_the_last_wish_counts(keeping: Keeping, qtbot: QtBot) -> None:
    here = BEGUN
    for _ in range(20):
        keeping.save(here, DRAFT)
        here = here.forward() or BEGUN
    keeping.forget()
    found: list[Saved | None] = []
    keeping.look(found.append)
    qtbot.waitUntil(lambda: found != [], timeout=PATIENCE)
    assert found == [None]
    assert not kept()


def test_looking_waits_for_what_is_being_written(keeping: Keeping, qtbot: QtBot) -> None:
    found: list[Saved | None] = []
    keeping.save(BEGUN, DRAFT)
    following = BEGUN.forward()
    assert following is not None
    keeping.save(following, DRAFT)
    keeping.look(found.append)
    qtbot.waitUntil(lambda: found != [], timeout=PATIENCE)
    assert found[0] is not None
    assert found[0].screen == "accueil"
    assert keeping.saved == found[0]


def test_it_is_written_off_the_thread_of_the_window(
    keeping: Keeping, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    real = files.write_private

    def write(path: Path, data: bytes) -> None:
        threads.append(threading.current_thread())
        real(path, data)

    monkeypatch.setattr(files, "write_private", write)
    keeping.save(BEGUN, DRAFT)
    qtbot.waitUntil(kept, timeout=PATIENCE)
    assert threads
    assert threads[0] is not threading.main_thread()


def test_a_full_disk_is_in_the_log_only(
    keeping: Keeping, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "write_private", full)
    with caplog.at_level(logging.WARNING):
        keeping.save(BEGUN, DRAFT)
        qtbot.waitUntil(lambda: "is not kept" in caplog.text, timeout=PATIENCE)
    found: list[Saved | None] = []
    keeping.look(found.append)  # and it goes on
    qtbot.waitUntil(lambda: found != [], timeout=PATIENCE)
    assert found == [None]
