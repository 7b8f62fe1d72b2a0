# SPDX-License-Identifier: EUPL-1.2
"""The pages that show the program's work: check, verdict, mail programs, summary, end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit

from tests.ui.pages.samples import PAGES, SMTP, draft, found, planned, report, target
from wizard.core.account import Owner, Store
from wizard.core.probe import (
    BadCertificate,
    CertificateFacts,
    CertificateFault,
    Leg,
    LoginRefused,
    NotTried,
    Passed,
    Stage,
    StageEvent,
    TimedOut,
)
from wizard.core.verdict import Actor
from wizard.ui.pages.academy import AcademyPage
from wizard.ui.pages.check import CheckPage
from wizard.ui.pages.done import DonePage
from wizard.ui.pages.program import ProgramPage
from wizard.ui.pages.summary import SummaryPage
from wizard.ui.widgets.states import State
from wizard.wording import probe as said

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from wizard.academies import Catalogue
    from wizard.core.academy import Academy
    from wizard.core.probe import ProbeReport
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]


def words(root: object) -> str:
    """Every visible label."""
    labels = root.findChildren(QLabel)  # type: ignore[attr-defined]
    return "\n".join(label.text() for label in labels if label.isVisible())


# --- page 1 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["amiens", "AMIENS", "ac-am", "camille.exemple@ac-amiens.fr", "somme"])
def test_search_finds_an_academy(typed: str, show: Show, catalogue: Catalogue) -> None:
    page = AcademyPage()
    page.searched.connect(lambda text: page.show_names(catalogue.search(text)))
    page.chosen.connect(lambda chosen: page.show_academy(catalogue.get(chosen)))
    show(page)
    assert page.problems()
    QTest.keyClicks(page.search.edit, typed)
    assert page.list.only() == "amiens"
    if "@" not in typed:
        QTest.keyClick(page.search.edit, Qt.Key.Key_Down)
    assert page.academy is not None
    assert page.problems() == []
    assert page.answer().get("address", typed) == typed
    assert ("address" in page.answer()) == ("@" in typed)


def test_nothing_found_says_what_to_try(show: Show, catalogue: Catalogue) -> None:
    page = AcademyPage()
    page.searched.connect(lambda text: page.show_names(catalogue.search(text)))
    show(page)
    page.search.edit.setText("amyens")
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    page.search.cross.click()
    assert page.list.isVisible()


def test_unknown_servers_are_said_and_sources_shown(show: Show, catalogue: Catalogue) -> None:
    page = AcademyPage()
    page.show_names(catalogue.names)
    page.show_academy(catalogue.get("aix-marseille"))
    show(page)
    assert "Serveurs inconnus" in words(page)
    page.show_academy(catalogue.get("amiens"))
    assert "document0" not in words(page)
    page.card.sources.head.click()
    QTest.qWait(1)
    assert "document0" in words(page)


# --- page 4 -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def check(amiens: Academy, show: Show) -> CheckPage:
    """Page 4 with a check under way."""
    page = CheckPage()
    page.show_draft(draft(amiens))
    page.begin()
    show(page)
    return page


def test_stages_are_shown_as_they_happen(check: CheckPage) -> None:
    rows = check.legs[Leg.RECEIVE].rows
    assert len(rows) == len(Stage)
    assert {row.stage.state for row in rows} == {State.COMING}
    check.show_event(StageEvent(Leg.RECEIVE, Stage.RESOLVE, None))
    assert rows[0].stage.state is State.RUNNING
    check.show_event(StageEvent(Leg.RECEIVE, Stage.RESOLVE, Passed(), 0.04))
    assert rows[0].stage.state is State.MET
    assert "0,04" in rows[0].stage.words
    assert check.fraction == pytest.approx(1 / 12)
    assert check.busy
    assert check.map.links[0][0].state is State.MET
    assert check.map.links[0][1].state is State.COMING


def test_another_server_of_a_leg_starts_its_stages_again(check: CheckPage) -> None:
    check.show_event(StageEvent(Leg.SEND, Stage.RESOLVE, Passed(), 0.04, SMTP))
    other = SMTP.__class__(SMTP.protocol, SMTP.host, 587)
    check.show_event(StageEvent(Leg.SEND, Stage.RESOLVE, None, 0.0, other))
    assert "587" in words(check.legs[Leg.SEND])
    assert check.legs[Leg.SEND].rows[0].stage.state is State.RUNNING


BAD = BadCertificate(CertificateFault.INTERCEPTED, CertificateFacts(issuer="Filtre"))


@pytest.mark.parametrize(
    ("shown", "failing", "prepare"),
    [
        (report(receive=TimedOut(5.0)), 1, True),
        (report(receive=BAD, at=Stage.TLS), 1, False),
        (report(receive=LoginRefused("EXPIRED", "non"), at=Stage.LOGIN), 2, False),
        (report(), -1, False),
    ],
)
def test_verdicts(check: CheckPage, shown: ProbeReport, failing: int, prepare: bool, qtbot: QtBot) -> None:
    check.show_report(shown)
    assert check.busy == ""
    assert check.heading_state is (State.MET if failing < 0 else State.UNMET)
    assert [box.failed for box in check.map.boxes] == [index == failing for index in range(3)]
    assert (check.secondary is not None) is prepare
    with qtbot.waitSignal(check.link if failing >= 0 else check.answered) as pressed:
        check.submit()
    assert pressed.args == (["again"] if failing >= 0 else [{}])


def test_the_verdict_says_who_can_act_and_hides_the_details(check: CheckPage) -> None:
    check.show_report(report(receive=TimedOut(5.0)))
    QTest.qWait(1)
    assert said.actor_name(Actor.SCHOOL) in check.view.who.accessibleName()
    assert not check.view.details.body.parentWidget().isVisible()
    names = check.map.accessibleName()
    assert "993" in names
    assert "Académie d’Amiens" in names


def test_consent_is_asked_only_where_traffic_is_read(check: CheckPage) -> None:
    check.show_report(report(receive=TimedOut(5.0)))
    assert not check.view.consent.isVisible()
    check.show_report(report(receive=BAD, at=Stage.TLS))
    assert check.view.consent.isVisible()


def test_a_stopped_check_can_be_begun_again(check: CheckPage, qtbot: QtBot) -> None:
    check.show_stopped()
    assert check.busy == ""
    with qtbot.waitSignal(check.link) as pressed:
        check.submit()
    assert pressed.args == ["again"]
    assert isinstance(report(receive=TimedOut(5)).receive.stages[-1].outcome, NotTried)


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
    assert page.primary == ("&Écrire ces réglages", "check")


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


def test_a_shared_computer_says_that_its_copy_goes(done: DonePage, amiens: Academy) -> None:
    answers = planned(amiens)[0].answer(receipt="r")
    done.show_draft(answers.answer(owner=Owner.SHARED).answer(plan=answers.plan, account=answers.account, receipt="r"))
    QTest.qWait(1)
    assert "effacée" in words(done.regret)
