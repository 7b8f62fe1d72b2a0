# SPDX-License-Identifier: EUPL-1.2
"""The academy page with every academy: found by a letter, told as far as it is known, quick to search."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from wizard import wording
from wizard.academies import Catalogue
from wizard.core.academy import PortalPurpose
from wizard.core.server import Protocol
from wizard.ui import links
from wizard.ui.pages import said
from wizard.ui.pages.academy import AcademyPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]

LONGEST_TURN = 0.040  # seconds of the event loop, what a person does not notice; 10 ms were measured
EVERY = [name.id for name in Catalogue().names]


def words(page: AcademyPage) -> str:
    QApplication.processEvents()
    texts = [label.text() for label in page.card.findChildren(QLabel) if label.isVisibleTo(page.card)]
    return "\n".join(texts).replace("\u00a0", " ").replace("\u202f", " ")


def made(catalogue: Catalogue, show: Show, id: str) -> AcademyPage:
    page = AcademyPage()
    page.searched.connect(lambda text: page.show_names(catalogue.search(text)))
    page.chosen.connect(lambda chosen: page.show_academy(catalogue.get(chosen)))
    page.show_names(catalogue.names)
    show(page)
    page.show_academy(catalogue.get(id))
    return page


def test_enter_takes_the_only_one_left_then_goes_on(show: Show, catalogue: Catalogue, qtbot: QtBot) -> None:
    page = made(catalogue, show, "amiens")
    page.search.edit.setFocus()
    QTest.keyClicks(page.search.edit, "aix")
    with qtbot.assertNotEmitted(page.answered):
        QTest.keyClick(page.search.edit, Qt.Key.Key_Return)
    assert page.academy is not None
    assert page.academy.id == "aix-marseille"  # not the one chosen before
    with qtbot.waitSignal(page.answered) as answered:
        QTest.keyClick(page.search.edit, Qt.Key.Key_Return)
    assert answered.args[0]["academy"].id == "aix-marseille"


@pytest.mark.parametrize("id", EVERY)
def test_the_card_says_which_servers_are_known(id: str, show: Show, catalogue: Catalogue) -> None:
    academy = catalogue.get(id)
    shown = words(made(catalogue, show, id))
    known = [protocol for protocol in Protocol if academy.servers_for(protocol)]
    expected = {
        (): "Serveurs inconnus",
        (Protocol.IMAP,): "Réception : serveur connu",
        (Protocol.SMTP,): "Envoi : serveur connu",
        (Protocol.IMAP, Protocol.SMTP): "Réglages connus",
    }
    assert expected[tuple(known)] in shown
    assert [text for text in expected.values() if text in shown] == [expected[tuple(known)]]
    assert ("l’assistant" in shown.lower()) is (len(known) < 2)
    best = [academy.servers_for(protocol)[0] for protocol in known]
    assert ("À confirmer : la vérification" in shown) is any(server.confidence < 2 for server in best)


@pytest.mark.parametrize("id", EVERY)
def test_the_card_names_the_pages_and_where_each_fact_was_read(id: str, show: Show, catalogue: Catalogue) -> None:
    academy = catalogue.get(id)
    page = made(catalogue, show, id)
    for purpose, name in ((PortalPurpose.WEBMAIL, "Webmail"), (PortalPurpose.PORTAL, "Portail")):
        fact = academy.portal(purpose)
        shown = [line for line in words(page).splitlines() if line.startswith(f"{name} : ")]
        assert shown == ([] if fact is None else [f"{name} : {fact.value.removeprefix('https://')}{doubt(fact)}"])
    page.card.sources.set_open(True)
    shown = words(page)
    for server in academy.servers:
        assert server.value.endpoint in shown
        assert all(who.replace("\u00a0", " ") in shown for who in academy.stated_by(server))
    assert "public_code" not in shown
    assert "blog_" not in shown


def doubt(fact: object) -> str:
    return "" if fact.confidence >= 2 else ", à confirmer"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("id", "warned"),
    [("rennes", "NUMEN par courriel : ne le faites pas"), ("montpellier", "webmail.ac-montpellier.fr")],
)
def test_what_is_dangerous_stands_first(id: str, warned: str, show: Show, catalogue: Catalogue) -> None:
    shown = words(made(catalogue, show, id))
    _name, title, warning, *rest = (line for line in shown.splitlines() if line)
    assert title == "Attention"
    assert warned in warning
    assert any("serveur" in line.lower() for line in rest)


def test_the_national_mail_is_said_of_the_academies_that_are_on_it(show: Show, catalogue: Catalogue) -> None:
    shown = {id: "Messagerie nationale" in words(made(catalogue, show, id)).splitlines()[1:] for id in EVERY}
    assert [id for id, told in shown.items() if told] == ["aix-marseille", "reunion", "nantes"]


@pytest.mark.parametrize(
    ("id", "title"),
    [
        ("amiens", "Académie d’Amiens"),
        ("orleans-tours", "Académie d’Orléans-Tours"),
        ("reunion", "Académie de La Réunion"),
        ("normandie", "Académie de Normandie"),
        ("ministere", "Messagerie nationale"),
        ("polynesie", "Polynésie française"),
    ],
)
def test_a_title_says_academy_of_an_academy_only(id: str, title: str, catalogue: Catalogue) -> None:
    assert said.academy(catalogue.get(id)) == title


def test_the_card_counts_the_others_to_ask(show: Show, catalogue: Catalogue) -> None:
    assert "Autres contacts, sous « Aide » : 6" in words(made(catalogue, show, "amiens"))
    assert "Autres contacts" not in words(made(catalogue, show, "toulouse"))


def test_every_page_of_an_academy_may_be_opened(catalogue: Catalogue) -> None:
    for id in EVERY:
        academy = catalogue.get(id)
        assert [fact.value for _, fact in academy.portals if not links.allowed(fact.value, academy)] == []


def test_a_key_pressed_in_the_search_holds_nothing_up(show: Show, catalogue: Catalogue) -> None:
    page = made(catalogue, show, "amiens")
    longest = []
    for text in ("o", "or", "", "a", "ac-", "e", ""):
        best = 1.0
        for _ in range(3):  # the best of three: another program may have the processor
            page.search.edit.setText("zz")
            QApplication.processEvents()
            start = time.perf_counter()
            page.search.edit.setText(text)
            QApplication.processEvents()
            best = min(best, time.perf_counter() - start)
        longest.append(best)
    assert max(longest) < LONGEST_TURN


def test_the_card_changes_its_language(show: Show, catalogue: Catalogue) -> None:
    page = made(catalogue, show, "nantes")
    wording.set_language("en")
    page.retranslate()
    page.card.retranslate()
    shown = words(page)
    assert "Sending: server known" in shown
    assert "Its pages" in shown
    assert "serveur connu" not in shown
