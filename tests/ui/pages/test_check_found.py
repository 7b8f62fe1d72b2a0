# SPDX-License-Identifier: EUPL-1.2
"""The search for servers in the window: sources as they answer, offers, consent for another domain, the way back."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject

from tests.screens import invented
from wizard import wording
from wizard.core.discovered import RANKS, DiscoveryReport, SourceReport, SourceState
from wizard.core.server import Origin, Protocol
from wizard.journey import finding
from wizard.journey.draft import Draft
from wizard.journey.world import here
from wizard.ui.controller_find import Finder
from wizard.ui.pages.check import CheckPage
from wizard.ui.pages.check_found import FoundCard, offers
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.dialog import Question
from wizard.ui.widgets.label import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

DRAFT = Draft().answer(address="camille.exemple@ac-exemple.fr", name="Camille Exemple", login="cexemple")


class Turn(QObject):
    """As much of a turn as a search asks for, with a loop that ends at once."""

    def __init__(self, page: CheckPage) -> None:
        super().__init__()
        self.page, self.draft, self.world = page, DRAFT, here()
        self.controller = self
        self.followed: list[str] = []

    def follow(self, link: str) -> None:
        self.followed.append(link)

    def run(self, work: Any, done: Any, failed: Any, event: Any) -> None:
        try:
            done(asyncio.run(work(event)))
        except Exception as error:
            failed(error)


@pytest.fixture
def found(qtbot: QtBot, dressed: object) -> FoundCard:
    wording.set_language("en")
    card = FoundCard()
    qtbot.addWidget(card)
    qtbot.addWidget(card.asked)
    return card


@pytest.fixture
def turn(qtbot: QtBot, dressed: object) -> Iterator[Turn]:
    wording.set_language("en")
    page = CheckPage()
    qtbot.addWidget(page)
    page.show_draft(DRAFT)
    page.show_form("why")
    page.show()
    turn = Turn(page)
    turn.finder = Finder(turn, page.form)  # type: ignore[arg-type]
    yield turn
    page.hide()


def texts(card: FoundCard) -> str:
    labels = (*card.findChildren(Text), *card.asked.findChildren(Text))
    return "\n".join(label.text() for label in labels if not label.isHidden())


def accepting(card: FoundCard) -> list[Button]:
    return [button for button in card.findChildren(Button) if button.text().startswith("Accept")]


def test_the_sources_are_shown_from_the_start_and_as_they_answer(found: FoundCard) -> None:
    found.begin(RANKS)
    said = texts(found)
    assert "Mozilla’s list of mail services" in said
    assert said.count("asked") >= len(RANKS)
    found.show_source(SourceReport(Origin.SRV, SourceState.FAILED, "resolver-silent"))
    assert "could not be used: the name server does not answer" in texts(found)
    assert found.search.isHidden()


def test_offers_are_pairs_by_source(found: FoundCard) -> None:
    pairs = offers(invented.DISCOVERY)
    assert [[each.server.endpoint for each in pair] for pair in pairs] == [
        ["imap.ac-exemple.fr:993", "smtp.ac-exemple.fr:465"],
        ["courrier.exemple.org:993", "courrier.exemple.org:465"],
    ]


def test_a_source_with_one_direction_is_completed() -> None:
    provider, ispdb = invented.DISCOVERY.sources[1:3]
    half = SourceReport(Origin.PROVIDER, SourceState.ANSWERED, candidates=provider.candidates[:1])
    pairs = offers(DiscoveryReport("ac-exemple.fr", (half, ispdb)))
    assert [each.server.host for each in pairs[0]] == ["imap.ac-exemple.fr", "courrier.exemple.org"]
    alone = offers(DiscoveryReport("ac-exemple.fr", (half,)))
    assert [[each.server.protocol for each in pair] for pair in alone] == [[Protocol.IMAP]]


def test_what_was_found_says_who_and_how_sure(found: FoundCard) -> None:
    found.begin(RANKS)
    found.show_report(invented.DISCOVERY)
    assert len(accepting(found)) == 2
    said = texts(found)
    assert "The mail domain’s own settings · same domain as the address · rather sure" in said
    assert "another domain: to be agreed to" in said
    assert "mx.education.gouv.fr" in said
    assert not found.search.isHidden()


def test_nothing_found_is_said(found: FoundCard) -> None:
    found.show_report(DiscoveryReport("ac-exemple.fr", (SourceReport(Origin.SRV, SourceState.NOTHING),)))
    assert accepting(found) == []
    assert "No server was found" in texts(found)
    oauth = SourceReport(Origin.PROVIDER, SourceState.ANSWERED, oauth_only=True)
    found.show_report(DiscoveryReport("ac-exemple.fr", (oauth,)))
    assert "OAuth2" in texts(found)
    half = SourceReport(
        Origin.ISPDB,
        SourceState.ANSWERED,
        candidates=invented.DISCOVERY.sources[1].candidates[:1],
        oauth_only=True,
    )
    found.show_report(DiscoveryReport("ac-exemple.fr", (half,)))  # the other direction wants a browser
    assert len(accepting(found)) == 1
    assert "OAuth2" in texts(found)


def test_the_card_speaks_the_language_of_now(found: FoundCard) -> None:
    found.begin(RANKS)
    found.show_report(invented.DISCOVERY)
    wording.set_language("fr")
    found.retranslate()
    said = texts(found) + "".join(button.text() for button in found.findChildren(Button))
    assert "Accepter ces serveurs" in said
    assert "Accepter imap.ac-exemple.fr:993" in accepting(found)[0].accessibleName()
    assert "Accept these" not in said


def search(turn: Turn, monkeypatch: pytest.MonkeyPatch, report: DiscoveryReport | Exception) -> None:
    async def answer(
        address: str, academy: object, world: object, told: Any, *, real_name: str, everything: bool
    ) -> DiscoveryReport:
        assert (address, real_name, everything) == (DRAFT.address, DRAFT.name, True)
        if isinstance(report, Exception):
            raise report
        for source in report.sources:
            told(source)
        return report

    monkeypatch.setattr(finding, "discover", answer)
    turn.page.form.found.search.click()


def test_an_offer_of_the_same_domain_is_taken_at_once(turn: Turn, monkeypatch: pytest.MonkeyPatch) -> None:
    search(turn, monkeypatch, invented.DISCOVERY)
    assert turn.page.busy == ""
    accepting(turn.page.form.found)[0].click()
    answer = turn.page.form.answer()
    assert [server.endpoint for (server,) in answer.values()] == ["imap.ac-exemple.fr:993", "smtp.ac-exemple.fr:465"]
    assert {server.origin for (server,) in answer.values()} == {Origin.PROVIDER}


def test_another_domain_is_asked_about_with_both_names(turn: Turn, monkeypatch: pytest.MonkeyPatch) -> None:
    search(turn, monkeypatch, invented.DISCOVERY)
    accepting(turn.page.form.found)[1].click()
    question = turn.finder.question
    assert isinstance(question, Question)
    assert "ac-exemple.fr" in question.informativeText()
    assert "courrier.exemple.org" in question.informativeText()
    assert turn.page.form.fields[Protocol.IMAP].text() == ""
    question.safe.click()
    assert turn.page.form.fields[Protocol.IMAP].text() == ""
    accepting(turn.page.form.found)[1].click()
    turn.finder.question.act.click()
    assert turn.page.form.fields[Protocol.IMAP].text() == "courrier.exemple.org:993"


def test_the_national_mail_leads_to_its_guide(turn: Turn, monkeypatch: pytest.MonkeyPatch) -> None:
    search(turn, monkeypatch, invented.DISCOVERY)
    button = next(each for each in turn.page.form.found.findChildren(Button) if each.text().startswith("Yes"))
    button.click()
    assert turn.followed == ["guide:national/mot-de-passe-application"]


def test_a_domain_that_cannot_be_asked_about(turn: Turn, monkeypatch: pytest.MonkeyPatch) -> None:
    search(turn, monkeypatch, ValueError("ac-exemple.fr"))
    assert "ac-exemple.fr" in turn.page.error
    assert turn.page.busy == ""
    assert not turn.page.form.found.search.isHidden()


def test_settings_elsewhere_are_looked_at_after_consent_only(turn: Turn, monkeypatch: pytest.MonkeyPatch) -> None:
    led = SourceReport(Origin.PROVIDER, SourceState.FAILED, "redirect-elsewhere", led_to="autoconfig.exemple.org")
    accepted: list[frozenset[str]] = []

    async def answer(
        address: str, academy: object, world: Any, told: Any, *, real_name: str, everything: bool
    ) -> DiscoveryReport:
        accepted.append(world.accept_hosts)
        return invented.DISCOVERY if world.accept_hosts else DiscoveryReport("ac-exemple.fr", (led,))

    monkeypatch.setattr(finding, "discover", answer)
    found = turn.page.form.found
    found.search.click()
    look = next(each for each in found.findChildren(Button) if each.text() == "Look at autoconfig.exemple.org too")
    look.click()
    question = turn.finder.question
    assert "ac-exemple.fr" in question.informativeText()
    assert "autoconfig.exemple.org" in question.informativeText()
    question.safe.click()
    assert accepted == [frozenset()]
    look.click()
    turn.finder.question.act.click()
    assert accepted == [frozenset(), frozenset({"autoconfig.exemple.org"})]
    assert len(accepting(found)) == 2
