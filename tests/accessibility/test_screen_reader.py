# SPDX-License-Identifier: EUPL-1.2
"""A whole journey as a screen reader has it, from outside the process: names, roles, secrets, announcements, language."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests import journey_walk
from tests.accessibility import journey
from tests.accessibility.atspi import Announcement, Role
from tests.accessibility.desktop import Program

if TYPE_CHECKING:
    from pathlib import Path

    from tests.accessibility.atspi import Node
    from tests.accessibility.desktop import Desktop

pytestmark = [pytest.mark.screen]

CONTROLS = {
    Role.CHECK_BOX,
    Role.COMBO_BOX,
    Role.LIST,
    Role.PASSWORD_TEXT,
    Role.PUSH_BUTTON,
    Role.RADIO_BUTTON,
    Role.TEXT,
    Role.TOGGLE_BUTTON,
}
FEWEST = 4  # controls of a page, with those of the window around it
STATES = ("Respecté", "Non respecté", "À remplir", "Conseil", "Attention")
ENGLISH = (
    r"Next|Back|Cancel|Help|Close|Copy|Show|Hide|Password|Server|Check|Done|OK|Yes|No|Open|Write|Undo|Search|"
    r"Address|Settings|Name|Your|You|The|And|With|Step|Identifier|Receiving|Sending|Met|Encrypted|Leave|Quit"
)
FRENCH = (
    r"Suivant|Continuer|Retour|Annuler|Aide|Fermer|Copier|Afficher|Masquer|Serveur|Vérifier|Vérification|Terminé|"
    r"Oui|Non|Ouvrir|Écrire|Étape|Votre|Vous|Respecté|Envoi|Réception|Mot de passe|Identifiant|Quitter|Chiffré"
)


def words_of(node: Node) -> str:
    return f"{node.name} {node.description}"


def controls_of(seen: list[Node]) -> list[Node]:
    """What the keyboard can reach, lines of text and of lists left out."""
    return [node for node in seen if node.focusable and node.role not in (Role.LABEL, Role.LIST_ITEM, Role.FRAME)]


def settled(program: Program, page: str) -> list[Node]:
    """What shows once the page has its controls: it is known by one of them, or told of, before all are on the bus."""

    def look() -> list[Node]:
        seen = program.seen()
        return seen if len(controls_of(seen)) >= FEWEST else []

    shown: list[Node] = program.bus.wait(look, f"at least {FEWEST} controls on « {page} »")
    return shown


def check_controls(page: str, seen: list[Node]) -> None:
    """Every control has a role that readers know, and a name of its own."""
    controls = controls_of(seen)
    assert [str(node) for node in controls if node.role not in CONTROLS] == [], page
    assert [str(node) for node in controls if not node.name.strip()] == [], page
    names = Counter(node.name for node in controls)
    assert {name: count for name, count in names.items() if count > 1} == {}, page


def check_secrets(page: str, seen: list[Node]) -> None:
    """The password is in no text that a program may ask for (the practice card shows it, to be copied)."""
    if page != "academy":
        assert [str(node) for node in seen if journey_walk.PASSWORD in words_of(node)] == [], page
    for node in seen:
        if node.role in (Role.TEXT, Role.PASSWORD_TEXT):
            assert journey_walk.PASSWORD not in node.text(), page
        if node.role == Role.PASSWORD_TEXT:
            assert set(node.text()) <= {"●", "•", "*"}, page


def check_criteria(seen: list[Node]) -> None:
    """Each criterion begins with its state, in words."""
    panel = next(node for node in seen if node.name.startswith("Exigé"))
    inside = panel.bus.wait(lambda: list(panel.bus.showing(panel)), "the list of criteria, whole")
    rows = [node.name for node in inside if node.role == Role.FILLER and node.name]
    assert len(rows) >= 6, rows
    assert [name for name in rows if not name.startswith(STATES)] == []
    assert "À remplir\xa0: au moins 12 caractères" in rows
    assert "Respecté\xa0: au moins une majuscule" in rows


def foreign(pattern: str, nodes: list[Node]) -> list[str]:
    """Texts that hold a word of the other language."""
    wrong = re.compile(rf"\b({pattern})\b", re.IGNORECASE)
    return [words_of(node) for node in nodes if wrong.search(words_of(node))]


def test_a_whole_journey_through_the_screen_reader(desktop: Desktop, persons_home: Path) -> None:
    pages: list[str] = []
    with Program(desktop, persons_home) as program:

        def look(page: str) -> None:
            seen = settled(program, page)
            check_controls(page, seen)
            check_secrets(page, seen)
            assert foreign(ENGLISH, [node for node in seen if node.name != "English"]) == [], page
            if page == "choosing":
                check_criteria(seen)
            if page == "you":
                program.arrive("Adresse bien écrite")
            pages.append(page)

        journey_walk.walk(journey.Reader(program, journey_walk.FRENCH), look)
        assert pages == ["home", "academy", "you", "choosing", "password", "check", "program", "summary", "done"]
        told = desktop.bus.listen()
        assert program.close() == 0
        assert program.log.read_text().count("Traceback") == 0
    words = journey_walk.FRENCH
    assert told == [  # one announcement a change, none urgent, none twice
        Announcement(text, urgent=False)
        for text in (
            words.academy,
            words.you,
            "Adresse bien écrite, académie reconnue : Académie d’entraînement.",
            words.password_page,
            *words.criteria,
            "Étape 4 sur 7, Vérification en cours…",
            words.verdict,
            words.program,
            words.summary,
            words.done,
        )
    ]
    assert list(persons_home.rglob("*")) == []
    assert list((desktop.place / "temporary").iterdir()) == []


def test_the_english_window_says_nothing_in_french(desktop: Desktop, persons_home: Path) -> None:
    with Program(desktop, persons_home) as program:
        program.find(Role.RADIO_BUTTON, "English").press()

        def look(page: str) -> None:
            own = [node for node in program.seen() if node.name != "Français" and "Académie d’entr" not in node.name]
            assert foreign(FRENCH, own) == [], page

        journey_walk.walk(journey.Reader(program, journey_walk.ENGLISH), look)
        assert program.close() == 0
