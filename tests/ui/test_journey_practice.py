# SPDX-License-Identifier: EUPL-1.2
"""The whole journey in the window, pages 0 to 7, against the practice academy's real servers in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.person import ADDRESS_ONLY, BLOCKED, GOOD, PATIENCE, Person, somebody
from wizard import changes, wording
from wizard.core.account import Store
from wizard.demo.accounts import ACCOUNTS
from wizard.ui.text import set_language
from wizard.ui.widgets.states import State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def person(qtbot: QtBot, dressed: object, tmp_path: Path) -> Iterator[Person]:
    """Somebody in front of the window; profiles of Thunderbird go to a folder of this test."""
    root = tmp_path / "profiles"
    root.mkdir()
    with somebody(qtbot, root) as someone:
        yield someone


def test_the_whole_journey_and_back(person: Person, tmp_path: Path, home: Path) -> None:
    account = GOOD
    person.to_check(account, account.password)
    person.arrive("check")
    assert person.page.heading_state is State.MET
    for leg in person.page.legs.values():
        assert [row.stage.state for row in leg.rows] == [State.MET] * 6
    person.next()
    person.arrive("program")
    assert person.page.target().path.parent == tmp_path / "profiles"
    person.page.store.set_value(Store.NONE)
    person.next()
    person.arrive("summary")
    person.bot.waitUntil(lambda: person.page.diff.isVisible(), timeout=PATIENCE)
    assert not list((tmp_path / "profiles").iterdir())  # nothing is written before the summary
    person.next()
    person.arrive("done")
    written = {path.name for path in (tmp_path / "profiles").rglob("*") if path.is_file()}
    assert {"prefs.js", "profiles.ini"} <= written
    assert person.presses <= 12
    person.page.undo.emit()
    person.bot.waitUntil(lambda: not person.page.busy and person.page.result.isVisible(), timeout=PATIENCE)
    assert not list((tmp_path / "profiles").iterdir())
    person.shell.practice_left.emit()
    person.arrive("home")
    assert not list(home.rglob("journal"))  # practice leaves nothing in the person's home
    assert person.controller.practice is None


def test_the_accounts_stand_on_the_first_page(person: Person) -> None:
    person.press(person.shell.footer.other)
    person.arrive("academy")
    assert person.shell.band is not None
    assert person.shell.band.isVisible()
    shown = {row._value for row in person.page.practice.rows}
    for account in ACCOUNTS:
        assert {account.address, account.identifier, account.password} <= shown


def test_a_wrong_password_leads_back_with_the_reason(person: Person) -> None:
    account = GOOD
    person.to_check(account, "faux-mot-de-passe")
    person.arrive("check")
    assert person.page.heading_state is State.UNMET
    assert person.page.secondary is None  # never prepared all the same
    person.next()
    person.arrive("password")
    assert person.page.refusal.isVisible()
    assert person.page.typed.text() == ""
    person.type(person.page.typed, account.password)
    assert not person.page.refusal.isVisible()
    person.next()
    person.arrive("check")
    assert person.page.heading_state is State.MET


def test_a_blocked_account_stops_and_says_who_can_act(person: Person) -> None:
    account = BLOCKED
    person.to_check(account, account.password)
    person.arrive("check")
    assert person.page.heading_state is State.UNMET
    assert person.page.secondary is None  # never prepared all the same
    assert person.page.view.isVisible()


def test_an_account_known_by_its_address_is_found_out(person: Person) -> None:
    account = ADDRESS_ONLY
    person.to_check(account, account.password)
    person.arrive("check")
    assert person.page.heading_state is State.MET
    assert person.controller.draft.report is not None
    assert person.controller.draft.report.user_name == account.address
    assert person.controller.draft.report.refusals == 1


def test_back_keeps_every_answer_and_leaving_forgets_them(person: Person) -> None:
    account = GOOD
    person.to_check(account, account.password)
    person.arrive("check")
    person.press(person.shell.footer.back)
    person.arrive("password")
    assert person.page.typed.text() == account.password
    person.press(person.shell.footer.back)
    person.arrive("you")
    assert person.page.address.text() == account.address
    person.next()
    person.next()
    person.arrive("check")  # the verdict is still there: nothing was changed
    assert person.controller.draft.report is not None
    person.controller.home()
    person.press(person.page.doors["setup"])
    person.arrive("academy")
    person.next()
    person.arrive("you")
    assert person.page.address.text() == ""


def test_stopping_the_check(person: Person) -> None:
    account = GOOD
    person.to_check(account, account.password)
    person.bot.waitUntil(lambda: person.controller.shown == "check", timeout=PATIENCE)
    if person.page.busy:
        person.press(person.shell.footer.cancel)
        assert not person.page.busy
        assert person.page.report is None
        person.next()
    person.arrive("check")
    assert person.page.heading_state is State.MET


def test_the_language_changes_in_the_middle(person: Person) -> None:
    set_language("fr")
    account = GOOD
    person.to_check(account, account.password)
    person.arrive("check")
    person.controller.speak("en")
    assert person.page.heading[0] == "Reception and sending work"
    person.next()
    person.arrive("program")
    assert person.page.heading[0] == "Your mail program"
    assert wording.language() == "en"
    set_language("fr")


def test_checking_an_account_writes_nothing(person: Person, tmp_path: Path) -> None:
    account = GOOD
    person.press(person.shell.footer.other)
    person.arrive("academy")
    person.controller.follow("recheck")
    person.arrive("recheck")
    for field, text in (
        (person.page.address, account.address),
        (person.page.login, account.identifier),
        (person.page.password, account.password),
    ):
        person.type(field, text)
    person.next()
    person.arrive("check")
    assert person.page.heading_state is State.MET
    assert not list((tmp_path / "profiles").iterdir())
    assert changes.receipts() == ()
    person.next()
    person.arrive("home")
