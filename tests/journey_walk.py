# SPDX-License-Identifier: EUPL-1.2
"""The whole practice journey, page by page, for whoever makes it: one way for every room that walks it from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

PASSWORD = "Craie-Bleue-7-Pupitres"  # the practice academy's, public
ADDRESS = "camille.exemple@ac-entrainement.example"
NAME, LOGIN = "Camille Exemple", "cexemple"


class Words(NamedTuple):
    """What is read on the screen, in one language."""

    practise: str
    on: str
    academy: str
    you: str
    password_page: str
    verdict: str
    program: str
    summary: str
    done: str
    fields: tuple[str, str, str]
    choosing: str
    criteria: tuple[str, str]
    having: str
    new: str
    typed: str
    write: str


FRENCH = Words(
    practise="S’entraîner sans réseau",
    on="Continuer",
    academy="Étape 1 sur 7, Votre académie",
    you="Étape 2 sur 7, Vous",
    password_page="Étape 3 sur 7, Votre mot de passe",
    verdict="Étape 4 sur 7, La réception et l’envoi fonctionnent",
    program="Étape 5 sur 7, Votre logiciel",
    summary="Étape 6 sur 7, Voici exactement ce qui sera écrit",
    done="Étape 7 sur 7, Votre messagerie est prête",
    fields=("Nom affiché", "Adresse académique", "Identifiant"),
    choosing="J’en choisis un",
    criteria=("6 critères sur 6 restent à remplir", "4 critères sur 6 restent à remplir"),
    having="J’ai déjà mon mot de passe",
    new="Nouveau mot de passe",
    typed="Mot de passe",
    write="Écrire ces réglages",
)
ENGLISH = Words(
    practise="Practise without a network",
    on="Next",
    academy="Step 1 of 7, Your academy",
    you="Step 2 of 7, You",
    password_page="Step 3 of 7, Your password",
    verdict="Step 4 of 7, Reception and sending work",
    program="Step 5 of 7, Your mail program",
    summary="Step 6 of 7, This is exactly what will be written",
    done="Step 7 of 7, Your mail is ready",
    fields=("Name shown", "Academic address", "Identifier"),
    choosing="I am choosing one",
    criteria=("6 criteria of 6 are still to be met", "4 criteria of 6 are still to be met"),
    having="I already have my password",
    new="New password",
    typed="Password",
    write="Write these settings",
)


class Traveller(Protocol):
    """Whoever makes the journey, by the means they have; ``page`` is a name of ``WALKED``."""

    def arrive(self, page: str) -> None:
        """Wait until this page is there."""

    def write(self, field: str, text: str) -> None:
        """Fill « name », « address », « login » or « password »."""

    def choose(self, way: str) -> None:
        """Take one of the two ways of the page of the password: « choosing » or « having »."""

    def go_on(self, page: str) -> None:
        """Do what leads from this page to the next one."""


WALKED = ("home", "academy", "you", "password", "check", "program", "summary", "done")


def walk(traveller: Traveller, look: Callable[[str], None], *, choosing: bool = True) -> None:
    """Pages 0 to 7; ``look`` is called with the name of each page once it is there and filled.

    ``choosing``: on the way a password is looked at being chosen, which ``look`` hears of under that name.
    """
    for page in WALKED:
        traveller.arrive(page)
        if page == "you":
            for field, text in (("name", NAME), ("address", ADDRESS), ("login", LOGIN)):
                traveller.write(field, text)
        elif page == "password":
            if choosing:
                traveller.choose("choosing")
                look("choosing")
                traveller.choose("having")
            traveller.write("password", PASSWORD)
        look(page)
        if page != WALKED[-1]:
            traveller.go_on(page)
