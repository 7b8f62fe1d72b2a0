# SPDX-License-Identifier: EUPL-1.2
"""Pages 6 and 7 when the disk is not as it was shown, when it is full, and in practice: whose profile is opened."""

from __future__ import annotations

import dataclasses
import errno
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.ui.person import GOOD, PATIENCE, Person, somebody
from tests.unit.clients.thunderbird.trees import linux, pretend
from wizard import changes
from wizard.changes.stopping import Stoppable
from wizard.clients.thunderbird import client, keystore
from wizard.core.account import Store
from wizard.core.plan import FileChange, WritePlan

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def to_summary(person: Person, from_academy: bool = False) -> Any:
    """From the first page (or the second) to page 6; the password rests nowhere."""
    person.to_check(GOOD, GOOD.password, from_academy)
    person.arrive("check")
    person.next()
    person.arrive("program")
    person.page.store.set_value(Store.NONE)
    person.next()
    person.arrive("summary")
    person.bot.waitUntil(lambda: person.page.diff.isVisible(), timeout=PATIENCE)
    return person.page


@pytest.fixture
def profile(root: Path) -> Path:
    """A profile with settings of its own."""
    (root / "profiles.ini").write_text(
        "[General]\nVersion=2\nStartWithLastProfile=1\n\n[Profile0]\nName=perso\nIsRelative=1\nPath=perso\nDefault=1\n"
    )
    place = root / "perso"
    place.mkdir()
    (place / "prefs.js").write_text('// Mozilla User Preferences\n\nuser_pref("mail.openMessageBehavior", 1);\n')
    return place


def test_what_changed_since_the_summary_is_not_written_over(person: Person, profile: Path) -> None:
    page = to_summary(person)
    prefs = profile / "prefs.js"
    changed = prefs.read_text() + 'user_pref("mail.spellcheck.inline", false);\n'
    prefs.write_text(changed)
    person.next()
    person.bot.waitUntil(lambda: page.trouble.isVisible(), timeout=PATIENCE)
    assert person.controller.shown == "summary"
    assert "a changé depuis le récapitulatif" in page.trouble.accessibleName()
    assert prefs.read_text() == changed
    assert changes.receipts() == ()
    first = person.controller.planned
    person.bot.waitUntil(lambda: not page.busy and person.controller.planned is not None, timeout=PATIENCE)
    person.bot.waitUntil(lambda: _knows(person, "mail.spellcheck.inline"), timeout=PATIENCE)
    assert first is not None
    person.next()
    person.arrive("done")
    person.bot.waitUntil(lambda: "ajoutée" in person.page.deeds.rows[1].stage.words, timeout=PATIENCE)
    assert 'user_pref("mail.spellcheck.inline", false);' in prefs.read_text()
    assert GOOD.address in prefs.read_text()


def _knows(person: Person, text: str) -> bool:
    plan = person.controller.draft.plan
    return plan is not None and any(text.encode() in (change.before or b"") for change in plan.files)


def test_a_full_disk_writes_nothing_and_is_told(person: Person, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = to_summary(person)
    before = {path: path.read_bytes() for path in profile.parent.rglob("*") if path.is_file()}
    real = Stoppable.write

    def full(store: Stoppable, path: Path, *rest: Any, **more: Any) -> None:
        if profile in path.parents:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        real(store, path, *rest, **more)

    monkeypatch.setattr(Stoppable, "write", full)
    person.next()
    person.bot.waitUntil(lambda: page.trouble.isVisible(), timeout=PATIENCE)
    assert "plein" in page.trouble.accessibleName()
    assert {path: path.read_bytes() for path in profile.parent.rglob("*") if path.is_file()} == before
    assert changes.receipts() == ()
    monkeypatch.setattr(Stoppable, "write", real)
    person.bot.waitUntil(lambda: not page.busy, timeout=PATIENCE)
    person.next()  # room was made
    person.arrive("done")
    assert GOOD.address in (profile / "prefs.js").read_text()


def test_practice_opens_its_own_profile_and_never_the_persons(
    qtbot: QtBot, dressed: object, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def start(command: list[str], **_more: object) -> SimpleNamespace:
        started.append(command)
        return SimpleNamespace()

    monkeypatch.setattr(client, "subprocess", SimpleNamespace(Popen=start, DEVNULL=None))
    monkeypatch.setattr(keystore, "_ask", pretend)
    own = home / ".thunderbird"
    own.mkdir()
    with somebody(qtbot, None) as person:
        person.press(person.shell.footer.other)
        person.arrive("academy")
        world = person.controller.world
        practice = person.controller.practice
        assert practice is not None
        assert world.where.profile_root == practice.practice.home / "practice-profiles"
        installed = dataclasses.replace(
            linux(tmp_path / "system"), home=world.where.home, profile_root=world.where.profile_root
        )
        person.controller.world = dataclasses.replace(world, where=installed)
        to_summary(person, from_academy=True)
        person.next()
        person.arrive("done")
        person.next()
        person.bot.waitUntil(lambda: bool(started), timeout=PATIENCE)
        where = started[0][started[0].index("--profile") + 1]
        assert where.startswith(str(practice.practice.home))
    assert list(own.iterdir()) == []


def test_what_a_killed_run_left_on_a_shared_computer_goes_at_the_next_start(
    qtbot: QtBot, dressed: object, home: Path
) -> None:
    target = home / "prefs.js"
    plan = WritePlan("thunderbird", "perso", GOOD.address, (FileChange(str(target), None, b"x"),))
    changes.apply(plan)
    left = changes.apply(dataclasses.replace(plan, changes=(FileChange(str(target), b"x", b"y"),)), passing=True)
    assert left.id in {receipt.id for receipt in changes.receipts()}
    with somebody(qtbot, None):
        qtbot.waitUntil(lambda: len(changes.receipts()) == 1, timeout=PATIENCE)
    assert left.id not in {receipt.id for receipt in changes.receipts()}
    assert target.read_bytes() == b"y"
