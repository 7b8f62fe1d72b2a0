# SPDX-License-Identifier: EUPL-1.2
"""The password's page in the journey: the initial password leads to the guide, phrases come, the portal has its say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.person import GOOD, PATIENCE
from wizard.core.password import State, check_new
from wizard.demo.accounts import NUMEN
from wizard.ui.pages.password import CHOOSE

if TYPE_CHECKING:
    from tests.ui.person import Person


def test_a_numen_leads_to_the_first_connection_and_back(person: Person) -> None:
    person.to_password(GOOD)
    person.type(person.page.typed, NUMEN)
    assert person.page.typed.text() == ""
    person.press(person.page.initial.button)
    person.arrive("guide")
    guide = person.controller.guiding.guide
    assert guide is not None
    assert guide.procedure.id == "entrainement/activation"
    assert person.controller.guiding.back()
    person.arrive("password")
    assert not person.controller.draft.password, "nothing of it was kept"


def test_no_password_leads_to_the_guide_and_back(person: Person) -> None:
    person.to_password(GOOD)
    person.press(person.page.lost)
    person.arrive("guide")
    assert person.controller.guiding.guide is not None
    assert person.controller.guiding.guide.came_from == "password"


def test_the_old_password_is_looked_for_before_the_new_one_is_used(person: Person) -> None:
    person.to_password(GOOD)
    person.page.way.set_value(CHOOSE)
    person.page.chosen.show_phrase("brioche-Voile42-orner-tasse-climat")
    person.next()
    assert person.page.chosen.told
    person.press(person.page.chosen.portal.elsewhere)
    person.arrive("guide")
    assert person.controller.guiding.guide is not None
    assert person.controller.guiding.guide.procedure.id == "common/mot-de-passe-change"
    assert person.controller.guiding.back()
    person.arrive("password")
    assert person.page.chosen.new.text() == "brioche-Voile42-orner-tasse-climat", "nothing is typed twice"


def test_what_the_portal_accepted_goes_on_to_the_check(person: Person) -> None:
    person.to_password(GOOD)
    person.page.way.set_value(CHOOSE)
    for field in (person.page.chosen.new, person.page.chosen.again):
        person.type(field, "motdepasse7")
    assert not person.shell.footer.other.isVisible()
    person.next()
    assert person.controller.shown == "password"
    person.press(person.shell.footer.other)
    person.bot.waitUntil(lambda: person.controller.shown == "check", timeout=PATIENCE)
    assert person.controller.draft.password.reveal() == "motdepasse7"


def test_each_press_proposes_another_phrase_that_meets_everything(person: Person) -> None:
    person.to_password(GOOD)
    person.page.way.set_value(CHOOSE)
    half, seen = person.page.chosen, set()
    for _ in range(3):
        before = half.new.text()
        person.press(half.phrase.button)
        person.bot.waitUntil(lambda before=before: half.new.text() != before, timeout=PATIENCE)
        person.bot.waitUntil(lambda: half.strength.accessibleName() == "Solidité\xa0: très bonne", timeout=PATIENCE)
        assert half.again.text() == half.new.text()
        academy = person.controller.draft.academy
        assert academy is not None
        lines = check_new(half.new.text(), academy.password, confirmation=half.again.text())
        assert {line.state for line in lines} == {State.MET}
        seen.add(half.new.text())
    assert len(seen) == 3
