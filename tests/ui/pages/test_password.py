# SPDX-License-Identifier: EUPL-1.2
"""Page 3: known and unknown rules, what the portal accepted, the initial password, phrases, sources, announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.ui.pages.samples import draft
from wizard.core.account import Owner
from wizard.core.secret import Secret
from wizard.passwords import weak_words
from wizard.ui.pages.password import CHOOSE, HAVE, PasswordPage
from wizard.ui.widgets.announce import SETTLE_MS
from wizard.ui.widgets.states import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from wizard.academies import Catalogue
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]
    Open = Callable[..., PasswordPage]
    Heard = list[tuple[str, bool]]

GOOD, NUMEN = "brioche-Voile42-orner-tasse-climat", "60E0412345ABC"
ADVICE = (
    *("12 caractères ou plus", "aucune lettre accentuée", "ni votre nom, ni votre identifiant", "ni date, ni année"),
    *("rien qui ressemble à un NUMEN", "pas un simple mot courant"),
)


@pytest.fixture
def opened(show: Show, catalogue: Catalogue) -> Open:
    """The page in the window, for somebody of an academy."""

    def made(academy: str = "amiens", way: str = CHOOSE, owner: Owner = Owner.MINE) -> PasswordPage:
        page = PasswordPage()
        page.show_draft(draft(catalogue.get(academy)).answer(owner=owner, password=Secret("")))
        page.show_common(weak_words())
        page.show_way(way)
        show(page)
        return page

    return made


def words(root: object) -> str:
    labels = root.findChildren(QLabel)  # type: ignore[attr-defined]
    return "\n".join(label.text() for label in labels if label.isVisible())


def rows(page: PasswordPage, kind: str) -> list[str]:
    return [row.spoken() for row in page.chosen.criteria.rows[kind]]


def write(page: PasswordPage, text: str, again: str | None = None) -> None:
    page.chosen.new.set_text(text)
    page.chosen.again.set_text(text if again is None else again)


# --- rules -------------------------------------------------------------------------------------------------------


def test_an_academy_s_rules_and_its_advice_are_told_from_ours(opened: Open) -> None:
    page = opened()
    assert "Exigé par l’académie" in words(page)
    assert len(rows(page, "required")) == 6
    assert [row.partition("\xa0: ")[2] for row in rows(page, "advised")] == [
        *(ADVICE[0], "aucune lettre accentuée (académie)", *ADVICE[2:]),
    ]


def test_rules_that_are_not_known_stay_the_portal_s(opened: Open, qtbot: QtBot) -> None:
    page = opened("aix-marseille")
    shown = words(page)
    assert "Conseils (CNIL, ANSSI)" in shown
    assert "Le portail affiche les règles de l’académie\xa0: suivez-les." in shown
    assert "xigé" not in shown
    assert [row.partition("\xa0: ")[2] for row in rows(page, "required")] == [*ADVICE, "confirmation identique"]
    assert rows(page, "advised") == []
    write(page, "a")
    assert "Conseils suivis\xa0: 5 sur 6. Rien ne bloque." in words(page)
    with qtbot.assertNotEmitted(page.answered):
        page.submit()
    assert page.chosen.told, "nothing blocks"
    assert page.secondary is None
    with qtbot.waitSignal(page.answered) as answered:
        page.submit()
    assert answered.args[0]["password"].reveal() == "a"


def test_what_was_green_there_can_be_ticked_and_blocks_nothing(opened: Open, heard: Heard, qtbot: QtBot) -> None:
    page = opened("aix-marseille")
    write(page, GOOD)
    page.submit()
    marks = page.chosen.portal.marks
    assert marks is not None
    assert marks.isVisible()
    assert [box.text() for box in marks.boxes.values()] == [
        *("Longueur", "Majuscule", "Minuscule", "Chiffre", "Caractère spécial", "Autre"),
    ]
    heard.clear()
    for code in ("length", "digit"):
        QTest.keyClick(marks.boxes[code], Qt.Key.Key_Space)
    assert marks.ticked() == {"length", "digit"}
    qtbot.wait(SETTLE_MS + 100)
    assert heard == [("2 sur 6 cochés. Rien ne bloque\xa0: le portail décide.", False)]
    with qtbot.waitSignal(page.answered):
        page.submit()
    write(page, GOOD + "7")
    page.submit()
    assert marks.ticked() == frozenset(), "they were those of another password"


def test_known_rules_need_no_marks(opened: Open) -> None:
    page = opened()
    write(page, GOOD)
    page.submit()
    assert page.chosen.told
    assert page.chosen.portal.marks is None


def test_each_rule_says_where_it_comes_from(opened: Open) -> None:
    page = opened()
    assert not page.chosen.sources_words.isVisible()
    page.chosen.sources.click()
    said = page.chosen.sources_words.text().splitlines()
    assert said[0].startswith("Exigé par l’académie\xa0: au moins 8 caractères. Source\xa0: ")
    assert "document0" not in "".join(said), "in words"
    assert "Conseillé\xa0: 12 caractères ou plus. Source\xa0: CNIL, ANSSI." in said
    unknown = opened("aix-marseille")
    unknown.chosen.sources.click()
    said = unknown.chosen.sources_words.text().splitlines()
    assert said[0] == "L’académie n’a publié aucune règle que nous connaissions."
    assert {line.rpartition("Source\xa0: ")[2] for line in said[1:]} == {"CNIL, ANSSI.", "ANSSI.", "ce logiciel."}


# --- going on ----------------------------------------------------------------------------------------------------


def test_red_only_after_leaving_the_field(opened: Open) -> None:
    page = opened()
    page.chosen.new.edit.setFocus()
    QTest.keyClicks(page.chosen.new.edit, "motdepasse")
    assert "Non respecté" not in " ".join(rows(page, "required"))
    assert "À remplir\xa0: au moins une majuscule" in rows(page, "required")
    QApplication.sendEvent(page.chosen.new.edit, QFocusEvent(QEvent.Type.FocusOut))
    assert "Non respecté\xa0: au moins une majuscule" in rows(page, "required")
    assert page.chosen.new.state is State.UNMET


def test_what_the_portal_accepted_can_always_be_used(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    assert page.secondary is None
    write(page, "motdepasse7")
    with qtbot.assertNotEmitted(page.answered):
        page.submit()
    assert page.error.startswith("Il manque une majuscule")
    assert page.secondary is not None
    assert page.secondary[0].replace("&", "") == "Le portail l’a accepté"
    write(page, "motdepasse7", "motdepasse")
    assert page.secondary is None, "which of the two?"
    with qtbot.assertNotEmitted(page.answered):
        page.accept()
    write(page, "motdepasse7")
    with qtbot.waitSignal(page.answered) as answered:
        page.accept()
    assert answered.args[0]["password"].reveal() == "motdepasse7"


def test_before_it_is_used_the_telephone_is_switched_off(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    write(page, GOOD)
    assert "téléphone" not in words(page)
    page.submit()
    assert "éteignez d’abord le courrier sur le téléphone" in words(page)
    with qtbot.waitSignal(page.link) as asked:
        page.chosen.portal.elsewhere.click()
    assert asked.args == ["guide:common/mot-de-passe-change"]


def test_no_password_leads_to_the_guided_screens(opened: Open, qtbot: QtBot) -> None:
    page = opened(way=HAVE)
    assert page.lost.text() == "Je n’ai pas, ou plus, de mot de passe"
    with qtbot.waitSignal(page.link) as asked:
        page.lost.click()
    assert asked.args == ["lost-password"]
    page.show_way("choose")
    assert not page.lost.isVisible()


@pytest.mark.parametrize(("owner", "said"), [(Owner.MINE, False), (Owner.SHARED, True)])
def test_good_practice_at_its_moment(opened: Open, owner: Owner, said: bool) -> None:
    shown = words(opened(way=HAVE, owner=owner))
    assert "L’administration ne vous le demandera jamais." in shown
    assert ("déconnectez-vous" in shown) is said


# --- the initial password ----------------------------------------------------------------------------------------


def fields(page: PasswordPage) -> dict[str, QLineEdit]:
    return {"typed": page.typed.edit, "new": page.chosen.new.edit, "again": page.chosen.again.edit}


@pytest.mark.parametrize("name", ["typed", "new", "again"])
@pytest.mark.parametrize("form", [NUMEN, "60e0412345abc", "60 E 04 12345 ABC"])
def test_a_numen_is_wiped_and_leads_to_the_first_connection(name: str, form: str, opened: Open, qtbot: QtBot) -> None:
    page = opened(way=HAVE if name == "typed" else CHOOSE)
    edit = fields(page)[name]
    assert not page.initial.isVisible()
    edit.setFocus()
    QTest.keyClicks(edit, form)
    assert edit.text() == ""
    edit.undo()
    assert edit.text() == "", "it cannot be brought back"
    assert "Ceci ressemble à un NUMEN" in words(page)
    assert page.initial.isVisible()
    with qtbot.waitSignal(page.link) as asked:
        page.initial.button.click()
    assert asked.args == ["first-connection"]
    QTest.keyClicks(edit, "x")
    assert not page.initial.isVisible()


def test_a_numen_dressed_up_is_no_new_password_but_one_that_exists_may_be_tried(opened: Open) -> None:
    page = opened()
    page.chosen.new.set_text(f"Mon{NUMEN}!")
    assert page.chosen.new.text() == ""
    page.show_way("have")
    page.typed.set_text(f"Mon{NUMEN}!")
    assert page.problems() == [], "the portal decides"


# --- phrases -----------------------------------------------------------------------------------------------------


def test_a_phrase_is_proposed_again_and_spelled(opened: Open, heard: Heard) -> None:
    page = opened()
    phrase = page.chosen.phrase
    assert phrase.button.text().replace("&", "") == "Proposer une phrase de passe"
    assert not phrase.spell.isVisible()
    page.chosen.show_phrase("brioche-Voile42")
    assert phrase.button.text().replace("&", "") == "En proposer une autre"
    heard.clear()
    phrase.spell.click()
    assert phrase.spelled.text() == "brioche · tiret · Voile (V majuscule) · 42"
    assert [text for text, _ in heard] == ["brioche, tiret, Voile (V majuscule), 42"]
    phrase.spell.click()
    assert not phrase.spelled.isVisible()
    assert phrase.spelled.text() == "", "nothing of it stays"
    phrase.spell.click()
    QTest.keyClicks(page.chosen.new.edit, "x")
    assert not phrase.spell.isVisible()
    assert "brioche" not in words(page)


def test_one_announcement_for_what_was_typed(opened: Open, heard: Heard, qtbot: QtBot) -> None:
    page = opened()
    qtbot.wait(SETTLE_MS + 100)
    heard.clear()
    page.chosen.new.edit.setFocus()
    QTest.keyClicks(page.chosen.new.edit, "craie7!x")
    qtbot.wait(SETTLE_MS + 200)
    assert [text for text, _ in heard if text] == ["2 critères sur 6 restent à remplir"]
