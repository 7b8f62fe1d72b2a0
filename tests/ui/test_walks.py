# SPDX-License-Identifier: EUPL-1.2
"""Each procedure of each document, in the real window, screen by screen: what is read, marked, copied and opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.ui import walking
from tests.ui.walking import plain, read
from wizard.core.procedure import Situation
from wizard.ui import links

if TYPE_CHECKING:
    from tests.ui.person import Person

NAME, LOGIN = "Camille Exemple", "cexemple"
IDENTIFIER, PASSWORD = "J’ai oublié mon identifiant", "J’ai oublié mon mot de passe"
AIX = "https://messagerie.ac-aix-marseille.fr"
MESSAGERIE, PORTAIL = "https://www.ac-amiens.fr/messagerie", "https://portail.ac-amiens.fr"
# an address with the state of a session, and one by http, are neither opened nor copied
NOT_SHOWN = ("execution=e2s1", "http://messagerie.ac-aix-marseille.fr")
S = Situation


@dataclass(frozen=True)
class Seen:
    """A screen as the documents have it: labels written so, in their order, and what is opened from it."""

    id: str
    labels: tuple[str, ...] = ()
    opens: str = ""


@dataclass(frozen=True)
class Walk:
    """A procedure, how a person comes to it, and its screens."""

    id: str
    situation: Situation
    screens: tuple[Seen, ...]

    @property
    def academy(self) -> str:
        """The academy it is tried in."""
        folder = self.id.partition("/")[0]
        return "amiens" if folder in ("common", "national") else folder

    @property
    def end(self) -> str:
        """Where it leads: into the journey with what was found, else back to « Je suis bloqué »."""
        if self.situation is S.CHANGED_ACADEMY:
            return "academy"
        nothing_found = self.id.startswith("common/") or self.situation is S.WEBMAIL
        return "stuck" if nothing_found else "password"


WALKS = (
    Walk(
        "aix-marseille/activation",
        S.FIRST_CONNECTION,
        (
            Seen("accueil", (IDENTIFIER, PASSWORD), AIX),
            Seen("date-code"),
            Seen("adresse"),
            Seen("numen", ("VALIDER", "VALIDER")),
            Seen("retour", (IDENTIFIER, PASSWORD), AIX),
            Seen("mot-de-passe", ("VALIDER",)),
        ),
    ),
    Walk(
        "aix-marseille/activation",
        S.LOST_PASSWORD,
        (Seen("retour", (IDENTIFIER, PASSWORD), AIX), Seen("mot-de-passe", ("VALIDER",))),
    ),
    Walk("amiens/parametres", S.LOST_IDENTIFIER, (Seen("formulaire", ("Connexion",), MESSAGERIE), Seen("parametres"))),
    Walk(
        "amiens/activation-login",
        S.FIRST_CONNECTION,
        (Seen("connexion", opens="https://login.ac-amiens.fr"), Seen("mot-de-passe")),
    ),
    Walk("amiens/activation-arena", S.FIRST_CONNECTION, (Seen("connexion"), Seen("mot-de-passe"))),
    Walk(
        "amiens/mot-de-passe-espace-pro",
        S.LOST_PASSWORD,
        (Seen("espace-pro", opens="https://www.ac-amiens.fr/article/espace-pro-121991"),),
    ),
    Walk(
        "amiens/mot-de-passe-bv",
        S.LOST_PASSWORD,
        (
            Seen("accueil", ("Vous avez perdu votre mot de passe",), "https://bv.ac-amiens.fr"),
            Seen("formulaire"),
            Seen("lien"),
        ),
    ),
    Walk("amiens/mot-de-passe-compte", S.LOST_PASSWORD, (Seen("reinitialisation"),)),
    Walk("amiens/cle-otp", S.WEBMAIL, (Seen("code", ("Valider",), PORTAIL),)),
    Walk("amiens/webmail-messagerie", S.WEBMAIL, (Seen("roundcube", opens=MESSAGERIE),)),
    Walk(
        "amiens/webmail-portail",
        S.WEBMAIL,
        (
            Seen("connexion", ("Valider",), PORTAIL),
            Seen("rubrique", ("Intranet, Référentiel et Outils",)),
            Seen("webmail", ("Accès au webmail",)),
        ),
    ),
    Walk(
        "amiens/webmail-intranet",
        S.WEBMAIL,
        (Seen("acces", ("Accès rapides", "Intranet"), "https://intranet.ac-amiens.fr"), Seen("connexion")),
    ),
    Walk("amiens/webmail-arena", S.WEBMAIL, (Seen("arena"),)),
    Walk(
        "national/mot-de-passe-application",
        S.FIRST_CONNECTION,
        (
            Seen("academie", opens="https://messagerie.education.gouv.fr"),
            Seen("preferences", ("Préférences", "Mots de passe sécurisés")),
            Seen("creer", ("Connexion",)),
        ),
    ),
    Walk("common/lettre-accueil", S.NO_ACCOUNT, (Seen("attendre"), Seen("courrier"))),
    Walk("common/mot-de-passe-change", S.CHANGED_PASSWORD, (Seen("avant"), Seen("ou"), Seen("ensuite"))),
    Walk("common/message-douteux", S.COMPROMISED, (Seen("changer"), Seen("signaler"), Seen("reconnaitre"))),
    Walk("common/changer-academie", S.CHANGED_ACADEMY, (Seen("ancien"), Seen("nouveau"))),
    Walk("common/quitter", S.LEAVING, (Seen("garder"), Seen("fermeture"))),
    Walk("common/numen", S.NUMEN, (Seen("quoi"), Seen("obtenir"))),
    Walk("common/page-fermee", S.PAGE_CLOSED, (Seen("verifier"),)),
    Walk("common/premiers-reglages", S.SETTINGS, (Seen("reglages"), Seen("webmail"))),
    Walk("common/qui", S.WHO, (Seen("personnels"), Seen("autres"))),
)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses given to the browser."""
    addresses: list[str] = []
    monkeypatch.setattr(links, "open_in_browser", addresses.append)
    return addresses


def begin(person: Person, walk: Walk) -> None:
    """From the start page to « Avant de commencer »; who they are was answered before."""
    person.press(person.page.doors["stuck"])
    person.arrive("stuck")
    walking.choose_academy(person, f"ac-{walk.academy}")
    person.controller.journey.answer(name=NAME, address=f"camille.exemple@ac-{walk.academy}.fr", login=LOGIN)
    walking.choose_situation(person, walk.situation)
    if walk.id.startswith("national/"):
        person.press(person.page.choice.webmails.card("national"))
        person.bot.waitUntil(lambda: person.page.ways.isVisible())
    walking.take(person, walk.id)


@pytest.mark.wide
@pytest.mark.parametrize("walk", WALKS, ids=[f"{walk.id}-{walk.situation}" for walk in WALKS])
def test_every_screen_as_the_documents_have_it(person: Person, walk: Walk, opened: list[str]) -> None:
    begin(person, walk)
    told = {"": read(person)}
    assert walking.at(person) == ""
    for seen in walk.screens:
        person.next()
        assert walking.at(person) == seen.id
        told[seen.id] = text = read(person)
        look(person, seen, text)
        opened.clear()
        if seen.opens:
            person.press(person.page.view.open)
        assert opened == ([seen.opens] if seen.opens else [])
        for value in walking.copied(person):
            assert value in (LOGIN, person.controller.draft.address, seen.opens, AIX)
    person.next()
    person.arrive(walk.end)
    whole = " ".join(told.values())
    for place, holds in walking.facts_of(walk.id):
        if " = " not in holds and (not place or place in told) and holds not in NOT_SHOWN:
            assert plain(holds) in (told[place] if place else whole), f"{walk.id}/{place}: {holds}"


def look(person: Person, seen: Seen, text: str) -> None:
    """What a screen shows of its data: title, labels in their order, each step, each doubt, false alarms first."""
    guide = person.controller.guiding.guide
    assert guide is not None
    screen = guide.screen
    assert screen is not None
    assert plain(screen.title) in text
    drawing = plain(person.page.view.schematic.sentence()) if person.page.view.schematic is not None else text
    place = 0
    for label in seen.labels:
        place = drawing.find(f"« {plain(label)} »", place) + 1
        assert place > 0, f"{label} in {drawing}"
    assert set(screen.literal) == set(seen.labels) or not screen.parts
    places = [text.index(plain(step)) for step in screen.steps]
    assert places == sorted(places)
    for sentence in (*screen.questions, *screen.items, *(way.text for way in screen.ways)):
        assert plain(sentence) in text
    for warning in screen.warnings:
        assert text.index(plain(warning.text)) < min(places) or not screen.parts  # a list stands at the left of it
    if screen.private:
        assert plain("À taper sur le site de l’académie") in text
        assert plain("jamais ici ni dans un courriel") in text
