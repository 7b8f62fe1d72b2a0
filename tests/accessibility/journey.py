# SPDX-License-Identifier: EUPL-1.2
"""The whole practice journey through what a screen reader offers: names are looked for, actions done, words waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.accessibility.atspi import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.accessibility.desktop import Program

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


def walk(program: Program, words: Words, look: Callable[[str], None]) -> None:
    """Pages 0 to 7; ``look`` is called with the name of each page (and of its states worth a look) once it is there."""
    button = Role.PUSH_BUTTON
    practise = program.find(button, words.practise)
    look("home")
    practise.press()
    program.arrive(words.academy)
    look("academy")
    program.find(button, words.on).press()
    program.arrive(words.you)
    for field, text in zip(words.fields, (NAME, ADDRESS, LOGIN), strict=True):
        program.find(Role.TEXT, field).write(text)
    look("you")
    program.find(button, words.on).press()
    program.arrive(words.password_page)
    program.find(Role.RADIO_BUTTON, words.choosing).press()
    program.arrive(words.criteria[0])
    new = program.find(Role.PASSWORD_TEXT, words.new)
    for end in range(1, 6):  # typed faster than they can be told one by one
        new.write(PASSWORD[:end])
    program.arrive(words.criteria[1])
    look("choosing")
    program.find(Role.RADIO_BUTTON, words.having).press()
    program.find(Role.PASSWORD_TEXT, words.typed).write(PASSWORD)
    look("password")
    program.find(button, words.on).press()
    program.arrive(words.verdict)
    look("check")
    program.find(button, words.on).press()
    program.arrive(words.program)
    program.find(Role.RADIO_BUTTON, "Thunderbird")
    look("program")
    program.find(button, words.on).press()
    program.arrive(words.summary)
    program.find(Role.LIST_ITEM, "prefs.js")
    look("summary")
    program.find(button, words.write).press()
    program.arrive(words.done)
    look("done")
