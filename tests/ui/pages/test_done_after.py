# SPDX-License-Identifier: EUPL-1.2
"""The end of the journey: where the old password may be left, what to beware of, and a reminder nobody asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from tests.ui.pages.samples import PAGES, planned
from wizard import wording
from wizard.core.account import Owner
from wizard.ui.pages.done import DonePage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from wizard.academies import Catalogue
    from wizard.core.academy import Academy
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]


@pytest.fixture
def done(catalogue: Catalogue, show: Show) -> DonePage:
    """Page 7 after a writing."""
    page = PAGES["done"](catalogue)
    assert isinstance(page, DonePage)
    show(page)
    return page


def words(root: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def test_where_the_old_password_may_be_left_telephone_first(done: DonePage, qtbot: QtBot) -> None:
    said = words(done.after)
    assert "Éteignez d’abord le courrier sur le téléphone" in said
    for place in ("Outlook", "autres ordinateurs", "téléphone", "tablette", "navigateur"):
        assert place in said
    with qtbot.waitSignal(done.link) as asked:
        done.after.tour.click()
    assert asked.args == ["guide:common/mot-de-passe-change"]


def test_what_to_beware_of(done: DonePage, qtbot: QtBot) -> None:
    said = words(done.rest)
    assert "ne vous le demandera jamais" in said
    assert "Gardez le courrier privé à part" in said
    with qtbot.waitSignal(done.link) as asked:
        done.doubt.click()
    assert asked.args == ["guide:common/message-douteux"]


def test_the_procedures_it_leads_to_exist() -> None:
    from wizard.academies import procedures

    known = {one.id for one in procedures.of("amiens")}
    assert {"common/mot-de-passe-change", "common/message-douteux"} <= known


def test_a_shared_computer_is_to_be_left_and_keeps_no_file(done: DonePage, amiens: Academy) -> None:
    answers = planned(amiens)[0].answer(receipt="r")
    done.show_draft(answers.answer(owner=Owner.SHARED).answer(plan=answers.plan, account=answers.account, receipt="r"))
    assert "déconnectez-vous en partant" in words(done.rest)
    assert not done.after.reminder.isVisible()
    done.show_draft(answers.answer(receipt="r"))
    assert done.after.reminder.isVisible()


def test_what_was_undone_leaves_nothing_to_go_through(done: DonePage) -> None:
    done.show_undone("Tout est annulé.", [])
    assert not done.after.isVisible()


def test_what_was_undone_is_still_so_after_a_guide(done: DonePage, amiens: Academy) -> None:
    done.show_undone("Tout est annulé.", [])
    title = done.heading[0]
    done.show_draft(planned(amiens)[0].answer(receipt=""))
    assert done.heading[0] == title
    assert not done.regret.isVisible()
    assert not done.after.isVisible()
    done.show_draft(planned(amiens)[0].answer(receipt="r"))
    assert done.regret.isVisible()
    assert done.undo_button.isEnabled()


def test_a_yearly_reminder_is_offered_and_nobody_asks_for_it(
    done: DonePage, tmp_path: Path, heard: list[tuple[str, bool]]
) -> None:
    reminder = done.after.reminder
    assert "La CNIL ne demande pas d’en changer chaque année" in words(reminder)
    reminder.button.click()
    dialog = reminder.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    path = tmp_path / "rappel.ics"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    text = path.read_bytes().decode("utf-8").replace("\r\n ", "")
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert "RRULE:FREQ=YEARLY" in text
    for secret in ("Craie-Bleue-7", "Camille", "Exemple", "cexemple", "@", "ac-amiens"):
        assert secret not in text
    assert str(path) in words(reminder)
    assert [said for said, _ in heard].count(reminder.result.text()) == 1


def test_a_reminder_that_cannot_be_written_is_told(done: DonePage, tmp_path: Path) -> None:
    place = tmp_path / "dossier.ics"
    (place / "plein").mkdir(parents=True)
    done.after.reminder.save(str(place))
    said = words(done.after.reminder)
    assert "n’a pas été écrit" in said
    assert "Premier rappel" not in said
    assert done.after.reminder.result.property("tone") == "error"


def test_the_end_is_said_in_both_languages(done: DonePage) -> None:
    french = words(done.after)
    wording.set_language("en")
    done.retranslate()
    english = words(done.after)
    assert "The CNIL asks for no yearly change" in english
    wording.set_language("fr")
    done.retranslate()
    assert words(done.after) == french
