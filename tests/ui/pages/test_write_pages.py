# SPDX-License-Identifier: EUPL-1.2
"""Pages 5 to 7: mail programs, summary, end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit

from tests.ui.pages.samples import PAGES, draft, found, planned, target
from wizard.core.account import Owner, Store
from wizard.ui.pages.done import DonePage
from wizard.ui.pages.program import ProgramPage
from wizard.ui.pages.summary import SummaryPage
from wizard.wording import vault

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from wizard.academies import Catalogue
    from wizard.core.academy import Academy
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]


def words(root: object) -> str:
    """Every visible label."""
    labels = root.findChildren(QLabel)  # type: ignore[attr-defined]
    return "\n".join(label.text() for label in labels if label.isVisible())


# --- page 5 -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def program(amiens: Academy, show: Show) -> ProgramPage:
    """Page 5 before anything was found."""
    page = ProgramPage()
    page.show_draft(draft(amiens))
    show(page)
    return page


def test_the_first_program_and_profile_are_proposed(program: ProgramPage) -> None:
    program.show_found(found(target(title="default-release"), target(title="vieux")))
    assert program.answer() == {
        "client": "thunderbird",
        "profile": "/p/default-release",
        "out": "",
        "store": Store.THUNDERBIRD,
        "keyring": False,
    }
    program.profiles["thunderbird"].setCurrentIndex(1)
    assert program.answer()["profile"] == "/p/vieux"
    program.show_found(found(target(title="default-release"), target(title="vieux")))
    assert program.answer()["profile"] == "/p/vieux"  # looking again keeps the choice


def test_a_running_thunderbird_holds_the_page(program: ProgramPage, qtbot: QtBot) -> None:
    program.show_found(found(target(running=True)))
    assert program.running.isVisible()
    assert len(program.problems()) == 1
    with qtbot.waitSignal(program.look_again):
        program.running.button.click()
    program.show_found(found(target()))
    assert not program.running.isVisible()
    assert program.problems() == []


def test_a_shared_computer_keeps_nothing(program: ProgramPage, amiens: Academy) -> None:
    program.show_draft(draft(amiens).answer(owner=Owner.SHARED))
    program.show_found(found())
    assert program.answer()["store"] is Store.NONE
    assert program.store.card(Store.THUNDERBIRD).unavailable
    assert not program.keyring.isVisible()
    program.store.card(Store.THUNDERBIRD).click()
    assert program.answer()["store"] is Store.NONE


def test_without_its_library_the_store_cannot_be_chosen(program: ProgramPage) -> None:
    program.show_found(found(target(can_store=False)))
    assert program.answer()["store"] is Store.NONE


def test_the_keyring_is_never_ticked_by_us(program: ProgramPage) -> None:
    program.show_found(found())
    program.show_keyring("KDE", True)
    assert not program.keyring.isChecked()
    program.keyring.click()
    assert program.answer()["keyring"] is True
    program.show_keyring("aucun", False)
    assert program.answer()["keyring"] is False


def test_nothing_found_is_no_dead_end(program: ProgramPage, qtbot: QtBot) -> None:
    program.show_found(())
    assert program.primary == ("", "")
    opened: list[str] = []
    program.open_link.connect(opened.append)
    for button in program.nothing.findChildren(QAbstractButton):
        if button.isVisible() and button is not program.nothing.again:
            button.click()
    assert opened == ["https://www.ac-amiens.fr/messagerie", "https://www.thunderbird.net/fr/"]
    with qtbot.waitSignal(program.look_again):
        program.nothing.again.click()


# --- pages 6 and 7 ----------------------------------------------------------------------------------------------------


def test_the_summary_shows_every_line_and_no_secret(show: Show, catalogue: Catalogue) -> None:
    page = PAGES["summary"](catalogue)
    show(page)
    text = "\n".join(edit.toPlainText() for edit in page.findChildren(QPlainTextEdit))
    assert 'user_pref("mail.accountmanager.accounts", "account1,account2");' in text
    assert "Craie-Bleue-7" not in text + words(page)
    assert "mot de passe masqué" in text
    assert "imap.ac-amiens.fr, 993, chiffré" in words(page)
    assert page.primary == ("É&crire ces réglages", "check")


def test_an_account_that_is_there_already_is_said(amiens: Academy, show: Show, qtbot: QtBot) -> None:
    import dataclasses

    page = SummaryPage()
    answers, _ = planned(amiens)
    assert answers.plan is not None
    page.show_draft(answers.answer(plan=dataclasses.replace(answers.plan, changes=())))
    page.show_diffs(())
    show(page)
    assert page.nothing.isVisible()
    assert page.primary is None
    with qtbot.waitSignal(page.answered):
        page.submit()


def test_an_authority_that_thunderbird_may_not_know_is_said_before_and_after(
    amiens: Academy, show: Show, catalogue: Catalogue
) -> None:
    import dataclasses

    answers, diffs = planned(amiens)
    assert answers.plan is not None
    plan = dataclasses.replace(answers.plan, distrusted="Proxy du lycée")
    read = answers.answer(plan=plan).answer(receipt="r")
    summary, done = SummaryPage(), DonePage()
    for page in (summary, done):
        page.show_draft(answers.answer(receipt="r"))
        show(page)
        assert "Proxy du lycée" not in words(page) + page.heading[1]
        page.show_draft(read)
    summary.show_diffs(diffs)
    assert "Proxy du lycée" in words(summary.distrusted)
    assert "Proxy du lycée" in done.heading[1]
    assert "ne vous demandera rien" not in done.heading[1]


def test_trouble_stays_while_the_plan_is_made_again(amiens: Academy, show: Show) -> None:
    page = SummaryPage()
    answers, diffs = planned(amiens)
    page.show_draft(answers)
    show(page)
    page.show_trouble("Rien n’a été écrit.", "Le disque est plein.")
    page.show_diffs(diffs, keep_trouble=True)
    assert page.trouble.isVisible()
    page.show_diffs(diffs)
    assert not page.trouble.isVisible()


@pytest.fixture
def done(catalogue: Catalogue, show: Show) -> DonePage:
    """Page 7 after a writing."""
    page = PAGES["done"](catalogue)
    assert isinstance(page, DonePage)
    show(page)
    return page


def test_the_end_says_what_was_done_and_where_the_password_rests(done: DonePage) -> None:
    text = words(done)
    assert "2 lignes" in text
    assert "22\u00a0novembre\u00a02026" in text
    assert "Dans le coffre de Thunderbird" in text
    assert "Pas dans le trousseau" in text
    assert "supprimer cet assistant" in text


def test_undo_asks_first_and_lists_what_was_left(done: DonePage, qtbot: QtBot) -> None:
    done.undo_button.click()
    question = done.question
    assert question.isVisible()
    assert question.defaultButton() is question.safe
    with qtbot.waitSignal(done.undo):
        question.act.click()
    done.show_undone("Presque tout est annulé.", ["prefs.js a changé depuis."])
    QTest.qWait(1)
    assert "prefs.js a changé depuis." in done.result.accessibleName()
    assert not done.regret.isVisible()
    assert "Dans le coffre" not in words(done)


def test_after_an_undo_the_page_says_what_became_of_the_password_in_the_keyring(done: DonePage) -> None:
    done.show_facts("", "", "Votre mot de passe repose dans le trousseau.")
    done.show_undone("Tout est annulé.", [], vault.forgotten(True))
    QTest.qWait(1)
    assert "Votre mot de passe n’est plus dans le trousseau" in words(done.rest)
    assert "repose dans le trousseau" not in words(done.rest)


def test_a_shared_computer_says_that_its_copy_goes(done: DonePage, amiens: Academy) -> None:
    answers = planned(amiens)[0].answer(receipt="r")
    done.show_draft(answers.answer(owner=Owner.SHARED).answer(plan=answers.plan, account=answers.account, receipt="r"))
    QTest.qWait(1)
    assert "effacée" in words(done.regret)
