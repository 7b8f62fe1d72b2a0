# SPDX-License-Identifier: EUPL-1.2
"""A refused login on the check's page: the question, what its answers leave, and no second try by a reflex."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.ui.pages.samples import draft, report
from wizard import wording
from wizard.core.academy import LoginForm
from wizard.core.probe import BadCertificate, CertificateFacts, CertificateFault, LoginRefused, Stage, TimedOut
from wizard.core.surroundings import Surroundings
from wizard.ui.pages.check import CheckPage
from wizard.ui.pages.check_verdict import GUIDE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizard.academies import Catalogue
    from wizard.core.probe import ProbeReport

PLAIN = LoginRefused("AUTHENTICATIONFAILED", "non", tuple(LoginForm))


@pytest.fixture
def check(qtbot: QtBot, catalogue: Catalogue) -> CheckPage:
    """The page with somebody's answers, shown."""
    page = CheckPage()
    qtbot.addWidget(page)
    page.show_draft(draft(catalogue.get("amiens")))
    page.resize(900, 700)
    page.show()
    return page


def refused(outcome: LoginRefused = PLAIN) -> ProbeReport:
    """Reception refused the login."""
    return report(receive=outcome, at=Stage.LOGIN)


def sentences(page: CheckPage) -> list[str]:
    """What to do now, as it is said."""
    return [step for step, _, _ in page.view.login.steps]


def test_the_webmail_tells_the_causes_apart(check: CheckPage) -> None:
    check.show_report(refused())
    login = check.view.login
    assert login.question.isVisible()
    assert "webmail" in login.question.text()
    assert not login.causes.isVisible()
    first = sentences(check)
    login.webmail.card(True).click()
    assert "logiciels de messagerie" in login.causes.text()
    assert "mal tapé" not in login.causes.text() + check.view.words.text()
    yes = sentences(check)
    login.webmail.card(False).click()
    assert "mal tapé" in login.causes.text()
    assert len({tuple(first), tuple(yes), tuple(sentences(check))}) == 3


def test_what_the_server_says_is_not_asked(check: CheckPage) -> None:
    check.show_report(refused(LoginRefused("EXPIRED", "expired")))
    assert not check.view.login.webmail.isVisible()
    assert "EXPIRED" in check.view.login.causes.text()
    check.show_report(report(receive=TimedOut(5.0)))
    assert not check.view.login.isVisible()


def test_the_same_password_is_not_sent_again(check: CheckPage, qtbot: QtBot) -> None:
    check.show_report(refused())
    with qtbot.waitSignal(check.link) as pressed:
        check.submit()
    assert pressed.args == ["retype"]


def test_the_national_mail_shows_how_to_make_its_password(check: CheckPage, qtbot: QtBot) -> None:
    national = refused()
    server = replace(national.receive.server, host="imap.messagerie.education.gouv.fr")
    check.show_report(replace(national, receive=replace(national.receive, server=server)))
    check.view.login.webmail.card(True).click()
    with qtbot.waitSignal(check.link) as pressed:
        check.view.steps.buttons[0].click()
    assert pressed.args == [GUIDE]


def test_the_answer_outlives_the_language(check: CheckPage) -> None:
    check.show_report(refused())
    check.view.login.webmail.card(True).click()
    wording.set_language("en")
    check.retranslate()
    assert check.view.login.answer is True
    assert "webmail" in check.view.login.question.text()
    check.show_report(refused(replace(PLAIN, text="another day")))
    assert check.view.login.answer is None


def test_a_product_that_reads_along_may_be_agreed_to_where_this_system_trusts_it(check: CheckPage) -> None:
    for fault, offered in ((CertificateFault.INTERCEPTED, True), (CertificateFault.UNKNOWN_AUTHORITY, False)):
        avast = BadCertificate(fault, CertificateFacts(issuer="Avast Web/Mail Shield Root"))
        check.show_report(report(receive=avast, at=Stage.TLS))
        assert "Avast" in check.heading[0]
        assert check.view.consent.isVisible() is offered


def test_a_portal_is_the_network_s_affair_on_the_map(check: CheckPage) -> None:
    shown = report(receive=TimedOut(5.0), send=TimedOut(5.0))
    check.show_report(replace(shown, surroundings=Surroundings(portal="hotspot.example")))
    assert [box.failed for box in check.map.boxes] == [False, True, False]
    assert "hotspot.example" in check.view.words.text()
