# SPDX-License-Identifier: EUPL-1.2
"""What may follow a verdict, in the window: the report is read and saved, the letter begun, the proof given, changes said."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.pages.samples import IMAP, SMTP, draft, report
from tests.ui.person import BLOCKED, GOOD, PATIENCE
from wizard import changes, logs
from wizard.academies import Catalogue
from wizard.core.academy import LoginForm
from wizard.core.changed import Difference, Worked, compare
from wizard.core.probe import TimedOut
from wizard.core.proof import Proof, Removal
from wizard.core.surroundings import Look, PortLook, Surroundings
from wizard.journey import remembered
from wizard.journey.recheck import Since
from wizard.report.facts import Part
from wizard.report.system import System
from wizard.ui import links
from wizard.ui.pages.check import CheckPage
from wizard.ui.pages.check_after import AfterVerdict
from wizard.ui.pages.manager_letter import LetterPage
from wizard.ui.pages.report_preview import ReportPage
from wizard.ui.text import set_language
from wizard.ui.widgets.dialog import Question

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.person import Person

SYSTEM = System("Assistant Messagerie 1", "Debian 12", "IMAPClient 3", "2026-11-22 09:12:00+01:00", "poste-7")
SILENT = TimedOut(5.0)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses handed to the system instead of being opened."""
    handed: list[str] = []
    monkeypatch.setattr(links, "open_in_browser", handed.append)
    return handed


def answer(person: Person, agree: bool) -> None:
    """Press one of the two buttons of the question on the screen."""
    asked = [one for one in QApplication.topLevelWidgets() if isinstance(one, Question) and one.isVisible()]
    assert len(asked) == 1
    person.press(asked[0].act if agree else asked[0].safe)


def after(person: Person) -> AfterVerdict:
    found: AfterVerdict = person.controller.turn.after.view  # type: ignore[union-attr]
    return found


# --- the report ------------------------------------------------------------------------------------------------------------


def preview(**seen: Any) -> ReportPage:
    page = ReportPage()
    page.show_report(draft(Catalogue().get("amiens")).answer(report=report(receive=SILENT)), SYSTEM, Since(**seen))
    return page


def said(page: ReportPage) -> str:
    QApplication.processEvents()
    while page._coming:  # the sections come one by one
        QApplication.processEvents()
    return " ".join(text.accessibleName() for text in page._sections if not text.isHidden())


def test_the_preview_says_what_will_leave_and_no_more(show: Callable[..., Any]) -> None:
    page = preview()
    show(page)
    assert "cexemple" in said(page)
    assert "poste-7" not in said(page)
    page.ticks[Part.COMPUTER].box.setChecked(True)
    assert "poste-7" in said(page)
    page.ticks[Part.ACCOUNT].box.setChecked(False)
    assert "camille.exemple" not in said(page)
    assert page.facts is not None
    assert said(page)
    assert {section.title for section in page.facts.sections} <= {t.text().split("</b>")[0][3:] for t in page._sections}
    assert page.guarded.kind == "success"


def test_a_secret_in_it_is_said_and_nothing_can_be_saved(show: Callable[..., Any]) -> None:
    logs.add_secret("cexemple")
    page = preview()
    show(page)
    assert page.guarded.kind == "error"
    assert not page.valid
    page.submit()
    assert page.dialog is None
    assert page.secondary is None  # no letter either
    page.ticks[Part.ACCOUNT].box.setChecked(False)
    assert page.guarded.kind == "success"
    page.submit()
    assert page.dialog is not None


def test_a_password_too_short_to_be_looked_for_is_not_said_to_have_been(show: Callable[..., Any]) -> None:
    logs.add_secret("ab")
    page = preview()
    show(page)
    assert page.valid
    assert page.guarded.kind == "warn"
    assert "trop court" in page.guarded.accessibleName()
    assert "Aucun secret" not in page.guarded.accessibleName()


def test_it_is_said_again_in_another_language(show: Callable[..., Any]) -> None:
    page = preview()
    show(page)
    try:
        set_language("en")
        page.retranslate()
        assert "never in the report" in said(page)
        assert page.heading[0] == "Report for the help desk"
    finally:
        set_language("fr")
    page.retranslate()
    assert "jamais dans le rapport" in said(page)


def test_the_report_from_the_verdict_and_back(person: Person, tmp_path: Path, home: Path) -> None:
    person.to_check(BLOCKED, BLOCKED.password)
    person.arrive("check")
    person.press(after(person).buttons["report"])
    person.arrive("report")
    person.bot.waitUntil(lambda: person.page.facts is not None, timeout=PATIENCE)
    place = tmp_path / "rapport.html"
    person.page.place.emit(str(place))
    assert person.page.result.isVisible()
    written = place.read_text(encoding="utf-8")
    assert BLOCKED.identifier in written
    assert BLOCKED.password not in written
    person.page.place.emit(str(tmp_path / ("x" * 300)))
    assert person.page.error
    person.press(person.shell.footer.cancel)
    person.arrive("check")
    assert person.page.view.isVisible()
    assert after(person).buttons["report"].isVisible()


def test_a_letter_goes_to_the_help_desk_of_the_academy_only(opened: list[str]) -> None:
    academy = Catalogue().get("amiens")
    assert links.begin_letter("mailto:a@ac-amiens.fr?subject=s&body=b", academy)
    assert links.begin_letter("mailto:?subject=s&body=b", None)
    assert len(opened) == 2
    for refused in (
        "mailto:a@elsewhere.example?subject=s&body=b",
        "mailto:a@ac-amiens.fr,b@elsewhere.example?subject=s&body=b",
        "mailto:a@ac-amiens.fr?subject=s&body=b&bcc=x@elsewhere.example",
        "mailto:a@ac-amiens.fr?subject=s&body=12A3456789ABC",
        "https://ac-amiens.fr/?subject=s&body=b",
        "mailto:?subject=s&body=b#x",
    ):
        assert not links.begin_letter(refused, academy), refused
    assert len(opened) == 2


# --- the message to the network's people ---------------------------------------------------------------------------------


def test_the_letter_names_the_port_and_nobody(show: Callable[..., Any]) -> None:
    page = LetterPage()
    page.show_report(report(receive=SILENT), "ac-amiens.fr")
    show(page)
    assert "imap.ac-amiens.fr, port 993" in page.text.text()
    assert "cexemple" not in page.text.text() + page.subject.text()
    page.copy.click()
    copied = QApplication.clipboard().text()
    assert page.subject.text() in copied
    assert page.text.text() in copied


@pytest.mark.parametrize("long", [False, True])
def test_the_letter_is_begun_whole_or_is_there_to_be_pasted(person: Person, opened: list[str], long: bool) -> None:
    ports = tuple(PortLook(f"smtp{number}.ac-amiens.fr", 465, Look.SILENT) for number in range(30 if long else 0))
    found = report(receive=SILENT)
    found = type(found)(found.receive, found.send, surroundings=Surroundings(web=Look.YES, ports=ports))
    person.controller.journey.answer(imap=(IMAP,), smtp=(SMTP,), address="a@ac-amiens.fr", login="a")
    person.controller.journey.answer(report=found)
    person.controller.show("letter")
    person.next()
    parts = parse_qs(urlsplit(opened[0]).query, keep_blank_values=True)
    body = parts["body"][0]
    if long:
        assert body == ""
        assert "smtp29" in QApplication.clipboard().text()
    else:
        assert body.replace("\r\n", "\n").strip() == person.page.text.text()


# --- the last proof --------------------------------------------------------------------------------------------------------


def test_a_message_to_oneself_is_sent_only_once_agreed_to(person: Person) -> None:
    person.to_check(GOOD, GOOD.password)
    person.arrive("check")
    person.press(after(person).buttons["prove"])
    answer(person, agree=False)
    assert not person.page.busy
    assert not after(person).proof.isVisible()
    person.press(after(person).buttons["prove"])
    answer(person, agree=True)
    person.bot.waitUntil(lambda: after(person).proof.isVisible(), timeout=PATIENCE)
    assert after(person).proof.kind == "success"
    assert not after(person).buttons["prove"].isVisible()
    assert not person.page.busy
    person.next()
    person.arrive("program")  # and the journey goes on


def test_the_proof_can_be_stopped_and_the_verdict_stays(person: Person) -> None:
    person.to_check(GOOD, GOOD.password)
    person.arrive("check")
    person.press(after(person).buttons["prove"])
    answer(person, agree=True)
    assert person.page.busy
    person.controller.cancel()
    assert not person.page.busy
    assert person.page.report is not None
    assert person.page.error
    assert person.controller.shown == "check"


@pytest.mark.parametrize("removal", list(Removal))
def test_what_came_of_the_proof_is_said_and_heard(
    show: Callable[..., Any], heard: list[tuple[str, bool]], removal: Removal
) -> None:
    page, view = CheckPage(), AfterVerdict()
    page.show_report(report())
    view.stand_on(page, True)
    view.show_verdict(report())
    show(page)
    seen = None if removal is Removal.NOT_SEEN else 2.0
    view.show_proof(Proof(True, seen, removal, SILENT if seen is None else Proof(True).outcome))
    assert view.proof.kind == ("warn" if seen is None else "success")
    assert any(view.proof.accessibleName().split(".")[0] in text for text, _ in heard)


# --- check again -----------------------------------------------------------------------------------------------------------


def test_changes_are_shown_beside_a_verdict_and_their_absence_below_a_good_one(show: Callable[..., Any]) -> None:
    worked = Worked("2026-09-01", IMAP, SMTP, LoginForm.IDENTIFIER)
    for found in (report(receive=SILENT), report()):
        page, view = CheckPage(), AfterVerdict()
        page.show_report(found)
        view.stand_on(page, found.good)
        view.show_verdict(found)
        changed = compare(worked, found)
        view.show_since(Since(worked, changed))
        show(page)
        assert view.changes.isVisible() is bool(changed)
        assert view.same.isVisible() is not bool(changed)
        if changed:
            assert changed[0].what is Difference.NETWORK


def test_check_my_account_compares_with_the_day_of_the_set_up(person: Person) -> None:
    person.to_check(GOOD, GOOD.password)
    person.arrive("check")
    assert not after(person).same.isVisible()  # in the journey there is nothing to compare with
    remembered.remember(person.controller.draft, datetime.date(2026, 9, 1))
    assert "assistant-messagerie" in str(changes.user_directory())
    person.controller.begin(rechecking=True)
    person.arrive("recheck")
    person.type(person.page.address, GOOD.address)
    person.type(person.page.login, GOOD.identifier)
    person.type(person.page.password, GOOD.password)
    person.next()
    person.arrive("check")
    person.bot.waitUntil(lambda: after(person).same.isVisible(), timeout=PATIENCE)
    assert "01/09/2026" in after(person).same.text()


def test_the_next_person_sees_nothing_of_the_last_check(person: Person) -> None:
    person.to_check(GOOD, GOOD.password)
    person.arrive("check")
    person.controller.begin(rechecking=True)
    person.arrive("recheck")
    assert not [view for view in person.shell.findChildren(AfterVerdict) if view.isVisible()]
