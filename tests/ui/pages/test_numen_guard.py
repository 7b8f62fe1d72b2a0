# SPDX-License-Identifier: EUPL-1.2
"""No field of ours keeps a NUMEN or a birth date: every field of every page is tried, and its reason is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from tests.ui.pages.samples import PAGES
from wizard.demo.accounts import NUMEN
from wizard.ui.pages.recheck import RecheckPage
from wizard.ui.pages.stuck import StuckPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from wizard.academies import Catalogue
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]

BIRTH_DATE = "12/03/1985"
FORMS = (NUMEN, NUMEN.lower(), f"{NUMEN[:2]} {NUMEN[2]} {NUMEN[3:5]} {NUMEN[5:10]} {NUMEN[10:]}")
FIELDS = {  # how many fields each page has; a page that has none is not there
    "academy": 1,
    "stuck-search": 1,
    "recheck": 3,
    "you": 3,
    "password": 1,
    "password-chosen": 2,
    "check-servers": 2,
    "guide-login": 1,
}


def _searching(catalogue: Catalogue) -> Page:
    """« Je suis bloqué » before an academy is chosen."""
    page = StuckPage()
    page.show_names(catalogue.names)
    return page


ALL = {**PAGES, "stuck-search": _searching}


def fields(page: Page) -> list[QLineEdit]:
    return [edit for edit in page.findChildren(QLineEdit) if edit.isVisible() and not edit.isReadOnly()]


def said(shell: Shell) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in shell.findChildren(QLabel) if label.isVisible())


@pytest.mark.wide
@pytest.mark.parametrize("name", ALL)
def test_the_pages_that_have_fields(name: str, show: Show, catalogue: Catalogue) -> None:
    page = ALL[name](catalogue)
    show(page)
    assert len(fields(page)) == FIELDS.get(name, 0)
    for kind in (QPlainTextEdit, QTextEdit):
        assert [edit for edit in page.findChildren(kind) if not edit.isReadOnly()] == []
    assert [box for box in page.findChildren(QComboBox) if box.isEditable()] == []


@pytest.mark.parametrize("name", FIELDS)
def test_no_field_keeps_a_numen_or_a_birth_date(name: str, show: Show, catalogue: Catalogue) -> None:
    page = ALL[name](catalogue)
    shell = show(page)
    for edit in fields(page):
        secret = edit.echoMode() is QLineEdit.EchoMode.Password
        for typed in FORMS if secret else (*FORMS, BIRTH_DATE):
            edit.setText("")
            if typed == BIRTH_DATE:
                edit.insert(typed)
            else:
                QTest.keyClicks(edit, typed)
            assert edit.text() == "", typed
            assert not edit.isUndoAvailable()
            edit.undo()
            assert edit.text() == ""
            words = said(shell)
            assert typed not in words
            assert ("NUMEN" if typed != BIRTH_DATE else "date de naissance") in words, typed


@pytest.mark.wide
@pytest.mark.parametrize("name", FIELDS)
def test_nothing_of_a_birth_date_typed_key_by_key_stays(name: str, show: Show, catalogue: Catalogue) -> None:
    page = ALL[name](catalogue)
    show(page)
    for edit in fields(page):
        if edit.echoMode() is QLineEdit.EchoMode.Password:  # advised against, not refused: it may be one of theirs
            continue
        for typed in (BIRTH_DATE, "12 03 1985", "12.03.1985", "12031985", "20011203", "2001-12-03"):
            edit.setText("")
            QTest.keyClicks(edit, typed)  # most are wiped at the short form of the year
            assert edit.text() == "", typed
            QTest.keyClicks(edit, "c1985")
            assert edit.text() == "c1985", typed


def test_a_numen_takes_no_digit_of_what_is_typed_after_it(show: Show, catalogue: Catalogue) -> None:
    page = PAGES["password"](catalogue)
    show(page)
    (edit,) = fields(page)
    edit.setText("")
    QTest.keyClicks(edit, NUMEN + "7pupitres")
    assert edit.text() == "7pupitres"


@pytest.mark.wide
@pytest.mark.parametrize("name", FIELDS)
def test_what_is_pasted_is_wiped_too(name: str, show: Show, catalogue: Catalogue) -> None:
    page = ALL[name](catalogue)
    show(page)
    for edit in fields(page):
        edit.selectAll()
        edit.insert(NUMEN)
        assert edit.text() == ""
        assert not edit.isUndoAvailable()


def test_a_numen_as_a_password_leads_to_the_first_connection(show: Show, qtbot: QtBot) -> None:
    page = RecheckPage()
    show(page)
    assert not page.first.isVisible()
    page.password.set_text(NUMEN)
    assert page.first.isVisible()
    with qtbot.waitSignal(page.link) as asked:
        page.first.click()
    assert asked.args == ["guide:first_connection"]
    page.password.set_text("Craie-Bleue-7")
    assert not page.first.isVisible()
