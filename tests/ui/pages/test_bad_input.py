# SPDX-License-Identifier: EUPL-1.2
"""What people type by mistake: said in words, put right by one press, nothing lost, nothing secret kept."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.pages.samples import PAGES, draft
from wizard.core.account import Owner
from wizard.core.server import Confidence, Security
from wizard.ui.pages.check_servers import ServersForm
from wizard.ui.pages.password import CHOOSE, PasswordPage
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

NUMEN = "00A0000000ZZZ"


@pytest.fixture
def you(catalogue: Catalogue, amiens: Academy, show: Show) -> YouPage:
    """Page 2 for Amiens, with nothing typed."""
    page = YouPage()
    page.show_names(catalogue.names)
    page.show_draft(draft(amiens).answer(name="", address="", login=""))
    show(page)
    return page


ADDRESSES = [
    ("camille.exemple@ac-amiens.fr", State.MET),
    ("Camille Exemple <camille.exemple@ac-amiens.fr>", None),
    ("mailto:camille.exemple@ac-amiens.fr", None),
    ("camille.exemple@@ac-amiens.fr", State.UNMET),
    ("camille.exemple@ac-amiens", State.UNMET),
    ("camille.exemple@ac-amien.fr", State.UNMET),
    ("camille.exemple@gmail.com", State.UNMET),
    ("camille.exemple@etud.ac-amiens.fr", State.UNMET),
    ("ce.0800001a@ac-amiens.fr", State.WARN),
    ("cexemple@ac-amiens.fr", State.WARN),
    ("camille.exemple@ac-lille.fr", State.WARN),
    ("camille.exemple@аc-amiens.fr", State.UNMET),
]


@pytest.mark.parametrize(("typed", "state"), ADDRESSES)
def test_addresses(you: YouPage, typed: str, state: State | None) -> None:
    you.name.set_text("Camille Exemple")
    you.login.set_text("cexemple")
    you.address.set_text(typed)
    problems = you.problems()
    if state is State.UNMET:
        assert you.address.state is State.UNMET
        assert [where for _, where in problems] == [you.address.edit]
        assert problems[0][0] == you.address.message
    else:
        assert problems == []
        assert you.answer()["address"].endswith(".fr")  # type: ignore[attr-defined]
        assert you.answer()["address"].count("@") == 1  # type: ignore[attr-defined]
        if state is not None:
            assert you.address.state is state
    assert you.address.text() == typed  # nothing is lost


def test_red_waits_until_the_field_is_left(you: YouPage) -> None:
    you.address.set_text("camille.exemple@ac-amiens")
    assert you.address.state is None
    you.address.insist()
    assert you.address.state is State.UNMET


def test_a_near_miss_is_put_right_by_one_press(you: YouPage) -> None:
    you.address.set_text("camille.exemple@ac-amien.fr")
    you.address.insist()
    assert you.address.suggestion.isVisible()
    you.address.suggestion.click()
    assert you.address.text() == "camille.exemple@ac-amiens.fr"
    assert you.address.state is State.MET


def test_another_academy_is_proposed_never_taken(you: YouPage, qtbot: QtBot) -> None:
    you.address.set_text("camille.exemple@ac-aix-marseille.fr")
    assert you.switch.isVisible()
    with qtbot.waitSignal(you.switched) as asked:
        you.switch.click()
    assert asked.args == ["aix-marseille"]
    you.address.set_text("camille.exemple@ac-amiens.fr")
    assert not you.switch.isVisible()


def test_forms_are_examples_and_choosing_one_confirms_it(you: YouPage) -> None:
    you.name.set_text("Camille Exemple")
    you.address.set_text("camille.exemple@ac-amiens.fr")
    assert you.login.text() == ""
    assert you.forms.group.value() is None
    assert [card.accessibleName() for card in you.forms.group.cards] == ["cexemple", "cexemple2"]
    you.login.set_text("c.exemple")
    assert you.forms.group.cards[-1].accessibleName() == "c.exemple"
    assert you.forms.group.cards[-1].isChecked()
    you.forms.group.card("cexemple2").click()
    assert you.login.text() == "cexemple2"


@pytest.mark.parametrize("typed", [NUMEN, NUMEN.lower(), "00 A 00 00000 ZZZ", "12/03/1985"])
@pytest.mark.parametrize("which", ["name", "address", "login"])
def test_a_numen_or_a_birth_date_is_wiped_and_refused(you: YouPage, which: str, typed: str) -> None:
    field = getattr(you, which)
    field.set_text(typed)
    assert field.text() == ""
    assert field.state is State.UNMET
    reason = field.message
    assert reason
    field.edit.undo()
    assert field.text() == ""
    field.set_text("x")
    assert field.message != reason  # it goes with the next key


@pytest.mark.parametrize("name", ["academy", "stuck"])
def test_a_numen_in_a_search_is_wiped(name: str, show: Show, catalogue: Catalogue, qtbot: QtBot) -> None:
    page = PAGES[name](catalogue)
    show(page)
    edit = page.search.edit  # type: ignore[attr-defined]
    searched: list[str] = []
    page.searched.connect(searched.append)  # type: ignore[attr-defined]
    edit.setText(NUMEN)
    assert edit.text() == ""
    assert "NUMEN" in page.error
    assert all(NUMEN not in text for text in searched)


@pytest.mark.parametrize("typed", [NUMEN, "12/03/1985", "120385", "120385:993"])
def test_a_numen_or_a_birth_date_is_no_server(typed: str, show: Show, catalogue: Catalogue) -> None:
    page = PAGES["check-servers"](catalogue)
    show(page)
    fields = page.findChild(ServersForm).fields.values()
    assert len(fields) == 2
    for field in fields:
        field.edit.setText(typed)
        assert field.text() == ""
        assert ("NUMEN" in field.message) == (typed == NUMEN)
        assert field.message.endswith(("Tapez le nom d’un serveur.", "Type the name of a server."))
        field.edit.undo()
        assert field.text() == ""


@pytest.mark.parametrize("undo", ["undo", "keys"])
def test_what_was_wiped_key_by_key_does_not_come_back(undo: str, you: YouPage) -> None:
    edit = you.login.edit
    edit.setFocus()
    QTest.keyClicks(edit, NUMEN)
    assert edit.text() == ""
    for _ in range(20):
        if undo == "undo":
            edit.undo()
        else:
            QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert edit.text() == ""
    assert not edit.isUndoAvailable()


@pytest.mark.parametrize(
    "typed", ["imap.ac-x.fr:993:1", "imap ac-x.fr", "imap.ac-x.fr:99999", "http://imap.ac-x.fr", ""]
)
def test_what_is_no_server_is_said(typed: str, show: Show, catalogue: Catalogue) -> None:
    page = PAGES["check-servers"](catalogue)
    show(page)
    field = page.form.fields["imap"]  # type: ignore[attr-defined]
    field.set_text(typed)
    assert len(page.problems()) == 1
    assert field.state is State.UNMET


def test_servers_typed_are_less_sure_than_the_academys(show: Show, catalogue: Catalogue) -> None:
    page = PAGES["check-servers"](catalogue)
    show(page)
    page.form.fields["smtp"].set_text("smtp.ac-amiens.fr:587/starttls")  # type: ignore[attr-defined]
    answer = page.answer()
    assert answer["imap"][0].confidence is Confidence.HIGH  # type: ignore[index]
    assert answer["smtp"][0].confidence is Confidence.MEDIUM  # type: ignore[index]
    assert answer["smtp"][0].security is Security.STARTTLS  # type: ignore[index]


@pytest.fixture
def password(amiens: Academy, show: Show) -> PasswordPage:
    """Page 3 for Amiens."""
    page = PasswordPage()
    page.show_draft(draft(amiens).answer(password=None))
    show(page)
    return page


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("Craie-Bleue-7\n", "Craie-Bleue-7"),
        ("Craie-Bleue-7\r\n", "Craie-Bleue-7"),
        (" Craie-Bleue-7", "Craie-Bleue-7"),
        ("Craie-Bleue-7 ", "Craie-Bleue-7"),
    ],
)
def test_accidents_of_pasting_are_asked_about(password: PasswordPage, typed: str, offered: str) -> None:
    QGuiApplication.clipboard().setText(typed)
    password.typed.edit.paste()  # a line end comes in too: a one-line field keeps it
    assert password.typed.state is State.WARN
    assert password.answer()["password"].reveal() == typed  # type: ignore[attr-defined]
    password.typed.suggestion.click()
    assert password.typed.text() == offered


def test_any_password_that_exists_goes(password: PasswordPage) -> None:
    for text in ("é", 'a"\\:%', "x" * 300, "motdepasse"):
        password.typed.set_text(text)
        assert password.problems() == []
        assert password.answer()["password"].reveal() == text  # type: ignore[attr-defined]


def test_an_empty_password_or_a_numen_does_not_go(password: PasswordPage) -> None:
    assert [where for _, where in password.problems()] == [password.typed.edit]
    password.typed.set_text(NUMEN)
    assert password.typed.text() == ""
    assert password.typed.state is State.UNMET
    assert password.problems()


def test_a_new_password_meets_the_rules_then_goes_to_the_portal_first(password: PasswordPage, qtbot: QtBot) -> None:
    password.way.set_value(CHOOSE)
    chosen = password.chosen
    chosen.new.set_text("craie")
    password.submit()
    assert "majuscule" in password.error
    assert chosen.new.state is State.UNMET
    chosen.new.set_text("Craie-Bleue-7")
    password.submit()
    assert chosen.again.state is State.UNMET
    chosen.again.set_text("Craie-Bleue-7")
    answers: list[dict[str, object]] = []
    password.answered.connect(answers.append)
    password.submit()
    assert answers == []
    assert chosen.told
    assert chosen.portal.isVisible()
    assert chosen.portal.isAncestorOf(chosen.portal.lead)
    titles = [label.text().replace("\u2011", "-") for label in chosen.portal.findChildren(QLabel)]
    assert "Tapez-le maintenant sur le portail" in titles
    chosen.new.set_text("Craie-Bleue-8")
    assert not chosen.told  # changed: it must be typed there again
    chosen.again.set_text("Craie-Bleue-8")
    password.submit()
    password.submit()
    assert [answer["password"].reveal() for answer in answers] == ["Craie-Bleue-8"]  # type: ignore[attr-defined]


def test_the_page_names_the_only_hosts(password: PasswordPage, amiens: Academy) -> None:
    assert "imap.ac-amiens.fr" in password.heading[1]
    assert "smtp.ac-amiens.fr" in password.heading[1]
    known = draft(amiens)
    second = dataclasses.replace(known.imap[0], host="imap2.ac-amiens.fr")  # tried beside the first
    password.show_draft(known.answer(imap=(*known.imap, second)))
    assert "imap2.ac-amiens.fr" in password.heading[1]
    password.show_draft(known.answer(imap=(), smtp=()))
    assert "ac-amiens" not in password.heading[1]


def test_a_refusal_is_shown_until_something_is_typed(password: PasswordPage) -> None:
    password.typed.set_text("faux")
    password.forget()
    password.show_refusal("Refusé.", "Retapez-le.")
    assert password.refusal.isVisible()
    assert password.typed.text() == ""
    password.typed.set_text("v")
    assert not password.refusal.isVisible()


def test_a_shared_computer_is_only_proposed(you: YouPage) -> None:
    assert you.answer()["owner"] is Owner.MINE
    you.show_shared()
    assert you.answer()["owner"] is Owner.SHARED
