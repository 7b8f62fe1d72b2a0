# SPDX-License-Identifier: EUPL-1.2
"""Which ways « Je suis bloqué » offers, in which academy, for which mail; and where each page's question leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui import walking
from tests.ui.person import GOOD, PATIENCE, Person
from tests.ui.walking import at, plain, read
from wizard.academies import procedures
from wizard.changes import computer
from wizard.core.academy import LoginForm
from wizard.core.account import Owner
from wizard.core.errors import BadAcademyFile
from wizard.core.procedure import Situation
from wizard.journey import work

if TYPE_CHECKING:
    from collections.abc import Sequence

S = Situation


def to_stuck(person: Person, academy: str = "") -> None:
    person.press(person.page.doors["stuck"])
    person.arrive("stuck")
    if academy:
        walking.choose_academy(person, academy)


def offered(person: Person) -> list[str]:
    person.bot.waitUntil(lambda: person.page.ways.isVisible(), timeout=PATIENCE)
    return [card.procedure.id for card in person.page.ways.cards]


@pytest.mark.parametrize(
    ("academy", "situation", "ways"),
    [
        ("ac-aix-marseille", S.LOST_IDENTIFIER, ["aix-marseille/activation"]),
        ("ac-aix-marseille", S.LOST_PASSWORD, ["aix-marseille/activation"]),
        ("ac-aix-marseille", S.FIRST_CONNECTION, ["aix-marseille/activation", "common/lettre-accueil"]),
        ("ac-amiens", S.LOST_IDENTIFIER, ["amiens/parametres"]),
        (
            "ac-amiens",
            S.LOST_PASSWORD,
            ["amiens/mot-de-passe-espace-pro", "amiens/mot-de-passe-bv", "amiens/mot-de-passe-compte"],
        ),
        ("ac-amiens", S.NO_ACCOUNT, ["common/lettre-accueil"]),
        ("ac-amiens", S.CHANGED_ACADEMY, ["common/changer-academie"]),
        ("ac-amiens", S.LEAVING, ["common/quitter"]),
        ("ac-rennes", S.LOST_PASSWORD, []),
        ("ac-rennes", S.LOST_IDENTIFIER, []),
    ],
)
def test_the_ways_of_an_academy_the_surest_first(
    person: Person, academy: str, situation: Situation, ways: Sequence[str]
) -> None:
    to_stuck(person, academy)
    walking.choose_situation(person, situation)
    assert offered(person) == ways
    ours = not any(not way.startswith("common/") for way in ways) and situation in (S.LOST_PASSWORD, S.LOST_IDENTIFIER)
    assert person.page.ways.without.isVisible() is ours


def test_the_eight_situations_stand_in_their_order(person: Person) -> None:
    to_stuck(person)
    assert [card.accessibleName() for card in person.page.choice.situations.cards] == [
        "J’ai oublié mon identifiant",
        "J’ai oublié mon mot de passe",
        "C’est ma première connexion",
        "Je n’ai rien reçu, je n’ai pas encore de compte",
        "J’ai changé (ou je dois changer) mon mot de passe",
        "Je crois que quelqu’un connaît mon mot de passe, j’ai répondu à un message douteux",
        "J’ai changé d’académie",
        "Je quitte l’académie",
    ]


def test_the_academy_is_asked_for_only_where_its_own_screens_are_needed(person: Person) -> None:
    to_stuck(person)
    person.press(person.page.choice.situations.card(S.LOST_PASSWORD))
    assert not person.page.ways.isVisible()
    assert "Choisissez votre académie" in person.page.hint.accessibleName()
    walking.choose_academy(person, "ac-aix-marseille")
    assert offered(person) == ["aix-marseille/activation"]
    person.press(person.page.other)  # « Changer d’académie »
    assert person.page.search.isVisible()
    walking.choose_situation(person, S.LEAVING)  # holds everywhere
    assert offered(person) == ["common/quitter"]
    walking.take(person, "common/quitter")
    assert at(person) == ""


def test_rennes_is_warned_and_never_sent_to_write_its_numen(person: Person) -> None:
    to_stuck(person, "ac-rennes")
    assert person.page.warning.isVisible()
    assert plain("demande d’envoyer le NUMEN par courriel : ne le faites pas") in read(person)
    assert "@" not in read(person).replace("assistance@", "")


def test_the_national_mail_has_its_own_way_servers_and_user_name(person: Person) -> None:
    to_stuck(person, "ac-amiens")
    person.controller.journey.answer(name="Camille Exemple", address="camille.exemple@ac-amiens.fr", login="cexemple")
    walking.choose_situation(person, S.FIRST_CONNECTION)
    assert not any(way.startswith("national/") for way in offered(person))
    person.press(person.page.choice.webmails.card("national"))
    assert offered(person)[0] == "national/mot-de-passe-application"
    walking.take(person, "national/mot-de-passe-application")
    draft = person.controller.draft
    assert draft.webmail == "national"
    assert [server.host for server in draft.imap] == ["imap.education.gouv.fr"]
    assert draft.smtp == ()  # in no document: looked for, or typed
    assert work.user_names(draft)[0] == (LoginForm.ADDRESS, "camille.exemple@ac-amiens.fr")
    for _ in range(4):
        person.next()
    person.arrive("password")
    assert person.controller.draft.imap == draft.imap


def test_several_ways_are_left_to_choose_from_and_lead_back_to_the_password(person: Person) -> None:
    person.press(person.page.doors["setup"])
    person.arrive("academy")
    person.page.search.edit.setText("ac-amiens")
    person.page.list.list.setCurrentRow(0)
    person.bot.waitUntil(lambda: person.page.academy is not None, timeout=PATIENCE)
    person.next()
    person.arrive("you")
    for field, text in (
        (person.page.name, "Camille Exemple"),
        (person.page.address, "camille.exemple@ac-amiens.fr"),
        (person.page.login, "cexemple"),
    ):
        person.type(field, text)
    person.next()
    person.arrive("password")
    person.press(person.page.lost)
    person.arrive("stuck")
    assert person.page.situation is S.LOST_PASSWORD
    assert len(offered(person)) == 3
    servers = person.controller.draft.imap
    assert servers
    person.press(person.page.choice.webmails.card(""))  # « Je ne sais pas » costs nothing
    assert len(offered(person)) > 3
    person.press(person.page.choice.webmails.card("national"))
    offered(person)
    assert person.controller.draft.imap == servers
    person.press(person.page.choice.webmails.card("own"))
    offered(person)
    walking.take(person, "amiens/mot-de-passe-espace-pro")
    person.next()
    assert at(person) == "espace-pro"
    person.next()
    person.arrive("password")
    assert person.controller.journey.step.id == "password"


def test_a_check_of_an_account_asks_and_is_come_back_to(person: Person) -> None:
    person.press(person.page.doors["recheck"])
    person.arrive("recheck")
    person.type(person.page.address, "camille.exemple@ac-aix-marseille.fr")
    person.page.link.emit("guide:first_connection")
    person.arrive("stuck")
    assert person.page.situation is S.FIRST_CONNECTION
    walking.choose_academy(person, "ac-aix-marseille")
    offered(person)
    walking.take(person, "aix-marseille/activation")
    for _ in range(4):
        person.next()
    assert at(person) == "numen"
    person.type(person.page.view.login.field, "cexemple")
    person.press(person.shell.footer.other)
    person.arrive("recheck")
    assert person.page.address.text() == "camille.exemple@ac-aix-marseille.fr"
    assert person.page.login.text() == "cexemple"


def test_the_end_leads_to_the_old_places_of_the_password_and_back(person: Person) -> None:
    person.to_check(GOOD, GOOD.password)
    person.arrive("check")
    person.page.link.emit("guide:common/mot-de-passe-change")
    person.bot.waitUntil(lambda: person.controller.shown == "guide", timeout=PATIENCE)
    for _ in range(4):
        person.next()
    person.arrive("check")
    assert person.controller.draft.report is not None
    assert person.controller.journey.step.id == "check"


@pytest.mark.parametrize("academy", ["ac-amiens", "ac-rennes"])
def test_who_has_the_letter_goes_on_to_the_first_connection(person: Person, academy: str) -> None:
    to_stuck(person, academy)
    walking.choose_situation(person, S.NO_ACCOUNT)
    walking.take(person, "common/lettre-accueil")
    person.next()
    person.next()
    assert person.page.primary[0] == "Passer à la première connexion"
    person.next()
    person.arrive("stuck")
    assert person.page.situation is S.FIRST_CONNECTION
    assert person.page.choice.situations.card(S.FIRST_CONNECTION).isChecked()
    own = [way for way in offered(person) if way.startswith("amiens/")]
    assert bool(own) is (academy == "ac-amiens")


@pytest.mark.parametrize("academy", ["", "ac-rennes"])
def test_a_link_without_a_way_in_this_academy_says_who_can_help(person: Person, academy: str) -> None:
    to_stuck(person, academy)
    walking.choose_situation(person, S.COMPROMISED)
    walking.take(person, "common/message-douteux")
    person.next()
    person.page.wanted.emit("lost_password")
    person.arrive("stuck")
    assert person.page.situation is S.LOST_PASSWORD
    if not academy:  # its own screens are needed: which one?
        assert "Choisissez votre académie" in person.page.hint.accessibleName()
        return
    assert offered(person) == []
    assert person.page.ways.without.isVisible()
    assert person.page.helpers.isVisible()


def test_who_changes_academy_chooses_the_new_one(person: Person) -> None:
    to_stuck(person, "ac-amiens")
    walking.choose_situation(person, S.CHANGED_ACADEMY)
    walking.take(person, "common/changer-academie")
    person.next()
    person.next()
    assert person.page.primary[0] == "Choisir ma nouvelle académie"
    person.next()
    person.arrive("academy")
    assert person.controller.draft.academy is None
    assert person.controller.journey.step.id == "academy"


def test_what_is_offered_is_announced(person: Person, heard: list[tuple[str, bool]]) -> None:
    to_stuck(person, "ac-amiens")
    heard.clear()
    walking.choose_situation(person, S.LOST_PASSWORD)
    assert [text for text, _ in heard if "Démarches" in text] == ["Démarches affichées\u00a0: 3."]


def test_procedures_that_cannot_be_read_are_told(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_academy: str) -> None:
        raise BadAcademyFile("not-toml", file="amiens/parametres.toml", line=3, key="", reason="")

    to_stuck(person, "ac-amiens")
    monkeypatch.setattr(procedures, "of", broken)
    person.press(person.page.choice.situations.card(S.LOST_PASSWORD))
    person.bot.waitUntil(lambda: person.page.error != "", timeout=PATIENCE)
    assert not person.page.ways.isVisible()
    assert person.page.helpers.desk.isVisible()  # who can help is still there


def test_a_computer_that_looks_shared_is_proposed_as_shared(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(computer, "shared_hint", lambda: computer.SharedHint.SHARED_PC_MODE)
    to_stuck(person, "ac-aix-marseille")
    walking.choose_situation(person, S.LOST_PASSWORD)
    walking.take(person, "aix-marseille/activation")
    assert at(person) == ""
    assert person.page.view.owner.group.value() is Owner.SHARED


def test_an_identifier_found_is_an_answer_once_its_field_is_left(person: Person) -> None:
    to_stuck(person, "ac-aix-marseille")
    walking.choose_situation(person, S.LOST_IDENTIFIER)
    walking.take(person, "aix-marseille/activation")
    for _ in range(4):
        person.next()
    assert at(person) == "numen"
    person.type(person.page.view.login.field, "cexemple")
    person.page.view.login.field.left.emit()  # as when the keyboard goes elsewhere
    assert person.controller.draft.login == "cexemple"
    person.press(person.shell.footer.back)
    person.next()
    assert at(person) == "numen"
    assert person.page.view.login.field.text() == "cexemple"
