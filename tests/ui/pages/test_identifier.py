# SPDX-License-Identifier: EUPL-1.2
"""The identifier on page 2 and on « Check my account »: examples to compare with, what is confirmed and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from tests.ui.pages.samples import PAGES, draft
from wizard.demo.accounts import NUMEN
from wizard.ui.pages.you import YouPage
from wizard.ui.widgets.states import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from wizard.academies import Catalogue
    from wizard.core.academy import Academy
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]


@pytest.fixture
def you(catalogue: Catalogue, amiens: Academy, show: Show) -> YouPage:
    """Page 2 for Amiens, with nothing typed."""
    page = YouPage()
    page.show_names(catalogue.names)
    page.show_draft(draft(amiens).answer(name="", address="", login=""))
    show(page)
    return page


@pytest.mark.parametrize("name", ["you", "recheck"])
def test_an_unusual_identifier_is_to_be_confirmed_once_written(
    name: str, show: Show, catalogue: Catalogue, qtbot: QtBot
) -> None:
    page = PAGES[name](catalogue)
    shell = show(page)
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    page.address.set_text("camille.exemple@ac-amiens.fr")  # type: ignore[attr-defined]
    field, other = page.login, page.address  # type: ignore[attr-defined]
    field.set_text("")
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "cexem")
    assert (field.state, field.message) == (None, "")
    other.edit.setFocus()
    assert field.state is State.WARN
    assert "formes habituelles" in field.message
    assert page.answer()["login"] == "cexem"
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "ple")
    assert field.state is None
    field.set_text(NUMEN)
    why = field.message
    other.edit.setFocus()
    other.set_text("camille.exemple@ac-amiens.f")
    assert field.message == why  # it stays said until the next key


def test_a_compound_name_shows_its_forms_and_those_of_its_address(you: YouPage) -> None:
    you.name.set_text("François-Marie Dupont")
    assert [card.accessibleName() for card in you.forms.group.cards] == ["fdupont", "fdupont2", "fmdupont"]
    for form in ("francois-marie.dupont@", "francoismarie.dupont@", "francoismariedupont@"):
        assert f"{form}ac-amiens.fr" in you.address.hint.text()
    assert you.address.text() == you.login.text() == ""
    you.name.set_text("Елена Иванова")
    assert not you.forms.isVisible()
    assert "prenom.nom@ac-amiens.fr" in you.address.hint.text()


def test_who_has_lost_the_identifier_is_led_there(you: YouPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(you.link) as asked:
        you.unknown.click()
    assert asked.args == ["lost-identifier"]


@pytest.mark.parametrize("typed", ["camille.exemple@etud.ac-amiens.fr", "camille@monlycee.net"])
def test_who_is_not_served_is_told_who_is(you: YouPage, qtbot: QtBot, typed: str) -> None:
    you.address.set_text(typed)
    assert you.problems()
    assert you.switch.isVisible()
    with qtbot.waitSignal(you.link) as asked:
        you.switch.click()
    assert asked.args == ["guide:common/qui"]
    you.address.set_text("camille.exemple@ac-amiens.fr")
    assert not you.switch.isVisible()
