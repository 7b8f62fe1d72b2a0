# SPDX-License-Identifier: EUPL-1.2
"""Pages 1 and 4: search and facts, the check and its verdict. Page 3 is in test_password."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.ui.pages.samples import SMTP, draft, report
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
from wizard.transport import deadlines
from wizard.ui.pages.academy import AcademyPage
from wizard.ui.pages.check import CheckPage
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
    assert "Tutoriel de l’académie" not in words(page)
    page.card.sources.head.click()
    QTest.qWait(1)
    assert "Tutoriel de l’académie" in words(page)


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


def test_the_clock_that_is_seen_ends_where_the_check_does(check: CheckPage) -> None:
    assert check.busy
    assert check.busy_limit == deadlines.CHECK


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
    again = "retype" if failing == 2 else "again"  # the same password again would only spend a try
    assert pressed.args == ([again] if failing >= 0 else [{}])


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
