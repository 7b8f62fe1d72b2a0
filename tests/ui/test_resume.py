# SPDX-License-Identifier: EUPL-1.2
"""A guide left for later: offered again at the next start, on the same screen; never a secret, never on a shared PC."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.ui import walking
from tests.ui.person import PATIENCE, Person, somebody
from tests.ui.walking import at, plain
from wizard import changes
from wizard.academies import Catalogue
from wizard.core.account import Owner
from wizard.core.errors import BadAcademyFile
from wizard.core.procedure import Situation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ADDRESS = "camille.exemple@ac-aix-marseille.fr"


def kept() -> dict[str, object] | None:
    """What is on the disk."""
    try:
        return json.loads((changes.user_directory() / "guide.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None


def offered(person: Person) -> bool:
    """Whether the start page offers to go on."""
    return person.page.resume is not None and bool(person.page.resume.isVisible())


def begin(person: Person, situation: Situation = Situation.FIRST_CONNECTION) -> None:
    """At Aix-Marseille, to « Avant de commencer »."""
    person.press(person.page.doors["stuck"])
    person.arrive("stuck")
    walking.choose_academy(person, "ac-aix-marseille")
    walking.choose_situation(person, situation)
    walking.take(person, "aix-marseille/activation")


@pytest.fixture
def tomorrow(qtbot: QtBot, dressed: object, root: Path) -> Iterator[Person]:
    """The same person in front of a window opened later; made before the first window is used, awake afterwards."""
    with somebody(qtbot, root) as someone:
        yield someone


def test_it_goes_on_where_it_was_left(person: Person, tomorrow: Person) -> None:
    begin(person)
    person.press(next(iter(person.page.view.ticks.values())).box)
    for screen in ("accueil", "date-code", "adresse"):
        person.next()
        assert at(person) == screen
    person.bot.waitUntil(lambda: (kept() or {}).get("screen") == "adresse", timeout=PATIENCE)
    assert person.shell.footer.cancel.text().replace("&", "") == "Reprendre plus tard"
    person.press(person.shell.footer.cancel)
    person.arrive("home")
    person.bot.waitUntil(lambda: offered(person), timeout=PATIENCE)  # at once, here as well
    tomorrow.controller.turn.begin()
    tomorrow.bot.waitUntil(lambda: offered(tomorrow), timeout=PATIENCE)
    assert plain("Écran 3 sur 5") in plain(tomorrow.page.resume.accessibleName())
    tomorrow.press(tomorrow.page.resume.button)
    tomorrow.bot.waitUntil(lambda: tomorrow.controller.shown == "guide", timeout=PATIENCE)
    assert at(tomorrow) == "adresse"
    for screen in ("date-code", "accueil", ""):
        tomorrow.press(tomorrow.shell.footer.back)
        assert at(tomorrow) == screen
    assert [tick.box.isChecked() for tick in tomorrow.page.view.ticks.values()][:2] == [True, False]
    assert tomorrow.controller.draft.academy.id == "aix-marseille"


def test_who_came_from_page_you_comes_back_to_it_days_later(person: Person, tomorrow: Person) -> None:
    person.press(person.page.doors["setup"])
    person.arrive("academy")
    person.page.search.edit.setText("ac-aix-marseille")
    person.page.list.list.setCurrentRow(0)
    person.bot.waitUntil(lambda: person.page.academy is not None, timeout=PATIENCE)
    person.next()
    person.arrive("you")
    person.type(person.page.name, "Camille Exemple")
    person.type(person.page.address, ADDRESS)
    person.press(person.page.unknown)
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    for _ in range(4):
        person.next()
    assert at(person) == "numen"
    person.bot.waitUntil(lambda: (kept() or {}).get("screen") == "numen", timeout=PATIENCE)
    person.shell.close()
    tomorrow.controller.turn.begin()
    tomorrow.bot.waitUntil(lambda: offered(tomorrow), timeout=PATIENCE)
    tomorrow.press(tomorrow.page.resume.button)
    tomorrow.bot.waitUntil(lambda: tomorrow.controller.shown == "guide", timeout=PATIENCE)
    assert at(tomorrow) == "numen"
    tomorrow.type(tomorrow.page.view.login.field, "cexemple")
    tomorrow.press(tomorrow.shell.footer.other)
    tomorrow.arrive("you")
    page = tomorrow.page
    assert (page.name.text(), page.address.text(), page.login.text()) == ("Camille Exemple", ADDRESS, "cexemple")
    assert tomorrow.controller.journey.step.id == "you"
    tomorrow.bot.waitUntil(lambda: kept() is None, timeout=PATIENCE)  # it is finished


def test_nothing_is_kept_on_a_shared_computer(person: Person) -> None:
    begin(person)
    person.next()
    person.bot.waitUntil(lambda: kept() is not None, timeout=PATIENCE)
    person.press(person.shell.footer.back)
    assert at(person) == ""
    person.page.view.owner.group.set_value(Owner.SHARED)
    person.next()
    person.bot.waitUntil(lambda: kept() is None, timeout=PATIENCE)  # what was kept goes
    person.next()
    person.press(person.shell.footer.cancel)
    person.arrive("home")
    person.bot.wait(200)
    assert kept() is None
    assert person.page.resume is None


def test_nothing_is_kept_before_anybody_said_whose_computer_it_is(person: Person) -> None:
    begin(person)
    assert person.shell.footer.cancel.text().replace("&", "") == "Annuler"  # not « Reprendre plus tard »
    person.press(person.shell.footer.cancel)
    person.arrive("home")
    person.bot.wait(200)
    assert kept() is None


def test_it_goes_when_page_you_says_that_the_computer_is_shared(person: Person) -> None:
    begin(person, Situation.LOST_PASSWORD)
    person.next()
    person.bot.waitUntil(lambda: kept() is not None, timeout=PATIENCE)
    person.press(person.shell.footer.cancel)
    person.arrive("home")
    person.press(person.page.doors["setup"])
    person.arrive("academy")
    person.page.search.edit.setText("ac-aix-marseille")
    person.page.list.list.setCurrentRow(0)
    person.bot.waitUntil(lambda: person.page.academy is not None, timeout=PATIENCE)
    person.next()
    person.arrive("you")
    for field, text in (
        (person.page.name, "Camille Exemple"),
        (person.page.address, ADDRESS),
        (person.page.login, "cexemple"),
    ):
        person.type(field, text)
    assert kept() is not None
    person.page.owner.group.set_value(Owner.SHARED)
    person.next()
    person.arrive("password")
    person.bot.waitUntil(lambda: kept() is None, timeout=PATIENCE)


def test_it_can_be_forgotten(person: Person) -> None:
    begin(person)
    person.next()
    person.bot.waitUntil(lambda: kept() is not None, timeout=PATIENCE)
    person.press(person.shell.footer.cancel)
    person.arrive("home")
    person.bot.waitUntil(lambda: offered(person), timeout=PATIENCE)
    person.press(person.page.resume.drop)
    assert person.page.resume is None
    person.bot.waitUntil(lambda: kept() is None, timeout=PATIENCE)


def test_a_finished_guide_is_not_offered_again(person: Person) -> None:
    begin(person, Situation.LOST_PASSWORD)
    for _ in range(2):
        person.next()
    person.bot.waitUntil(lambda: kept() is not None, timeout=PATIENCE)
    person.next()
    person.arrive("you")
    person.bot.waitUntil(lambda: kept() is None, timeout=PATIENCE)


def test_an_academy_that_is_no_more_is_told(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    begin(person)
    person.next()
    person.bot.waitUntil(lambda: kept() is not None, timeout=PATIENCE)
    person.press(person.shell.footer.cancel)
    person.bot.waitUntil(lambda: offered(person), timeout=PATIENCE)

    def gone(_self: object, _id: str) -> None:
        raise BadAcademyFile("unreadable", file="aix-marseille.toml", line=0, key="", reason="unreadable")

    monkeypatch.setattr(Catalogue, "get", gone)
    person.press(person.page.resume.button)
    person.bot.waitUntil(lambda: person.page.error != "", timeout=PATIENCE)
    person.bot.waitUntil(lambda: kept() is None, timeout=PATIENCE)


def test_a_procedure_that_is_no_more_leads_to_those_of_now(person: Person) -> None:
    begin(person)
    person.next()
    person.bot.waitUntil(lambda: kept() is not None, timeout=PATIENCE)
    person.press(person.shell.footer.cancel)
    person.bot.waitUntil(lambda: offered(person), timeout=PATIENCE)
    place = changes.user_directory() / "guide.json"
    document = json.loads(place.read_text(encoding="utf-8"))
    place.write_text(json.dumps({**document, "procedure": "aix-marseille/ancienne"}), encoding="utf-8")
    person.controller.turn.begin()
    person.bot.waitUntil(lambda: person.controller.keeping.saved.procedure.endswith("ancienne"), timeout=PATIENCE)
    person.bot.waitUntil(lambda: offered(person), timeout=PATIENCE)
    person.press(person.page.resume.button)
    person.arrive("stuck")  # what the academy has now
    assert person.page.academy.id == "aix-marseille"
    person.bot.waitUntil(lambda: kept() is None, timeout=PATIENCE)
