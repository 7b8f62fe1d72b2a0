# SPDX-License-Identifier: EUPL-1.2
"""From « Je suis bloqué » to « Vous » by keyboard alone, in the practice academy; what a screen reader is told on the way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import journey_walk
from tests.accessibility.atspi import Announcement, Role
from tests.accessibility.desktop import Program
from tests.accessibility.test_keyboard import Keyboard
from tests.accessibility.test_screen_reader import check_controls, check_secrets, settled

if TYPE_CHECKING:
    from tests.accessibility.desktop import Desktop

pytestmark = [pytest.mark.screen]

GOLDEN = Path(__file__).parents[1] / "data" / "tab_order_guided.json"
BEFORE = (  # announced up to the guide
    "Bonjour. Que souhaitez-vous faire ?",
    "Vous êtes bloqué : voyons cela",
    "Démarches affichées : 1.",
    "Démarches affichées : 2.",
)
GUIDE = (  # what is announced of each page, and the button that leads on
    ("Avant de commencer, Retrouver son identifiant et choisir son mot de passe", "Commencer\xa0: écran 1"),
    ("Écran 1 sur 5, Ouvrez le portail et cliquez sur « J’ai oublié mon identifiant »", "J’ai cliqué\xa0: écran 2"),
    ("Écran 2 sur 5, Saisissez le jour, le mois et le code affiché", "C’est saisi\xa0: écran 3"),
    ("Écran 3 sur 5, Saisissez votre adresse académique", "C’est saisi\xa0: écran 4"),
    ("Écran 4 sur 5, Donnez votre date de naissance et votre NUMEN", "J’ai mon identifiant"),
    (
        "Écran 5 sur 5, Revenez à l’accueil et cliquez sur « J’ai oublié mon mot de passe »",
        "J’ai cliqué\xa0: le formulaire",
    ),
    ("Écran 5 sur 5, Choisissez votre nouveau mot de passe", "Le portail l’a accepté"),
)
ASKED = "L’identifiant affiché par le portail"


class Guided(Keyboard):
    """Who is stuck: keys only, and every page looked at as a screen reader does."""

    def to_stuck(self) -> None:
        """The practice academy, its start page, then « Je suis bloqué »."""
        self.arrive("home")
        self.reach(journey_walk.FRENCH.practise)
        self.press("space")
        self.arrive("academy")
        self.reach("Accueil")
        self.press("Return")
        self.program.find(Role.PUSH_BUTTON, "Je suis bloqué")
        self.reach("Je suis bloqué")
        self.press("space")
        self.program.arrive("Vous êtes bloqué")

    def choose_situation(self) -> None:
        """« C’est ma première connexion », by the arrows; the way that is then offered."""
        self.reach("J’ai oublié mon identifiant")
        self.press("Down")
        self.holds("J’ai oublié mon mot de passe")
        self.press("Down")
        self.holds("C’est ma première connexion")
        self.program.find(Role.PUSH_BUTTON, "Me guider")

    def see(self, page: str) -> None:
        """Names, roles, secrets; the order of Tab."""
        seen = settled(self.program, page)
        check_controls(page, seen)
        check_secrets(page, seen)
        self.order(page)


def test_stuck_then_five_screens_by_keyboard_alone(desktop: Desktop, persons_home: Path) -> None:
    with Program(desktop, persons_home) as program:
        keys = Guided(program)
        keys.to_stuck()
        keys.choose_situation()
        keys.see("stuck")
        keys.reach("Me guider")
        keys.press("Return")
        for number, (announced, button) in enumerate(GUIDE):
            program.arrive(announced)
            keys.see(f"guide-{number}")
            if button == "J’ai mon identifiant":
                keys.reach(ASKED)
                keys.screen.run("xdotool", "type", "--delay", "8", journey_walk.LOGIN)
            keys.reach(button)
            keys.press("Return")
        program.arrive(journey_walk.FRENCH.you)
        assert program.find(Role.TEXT, "Identifiant").text() == journey_walk.LOGIN  # found on the portal, typed once
        told = desktop.bus.listen()
        assert "Traceback" not in program.log.read_text()
    words = (journey_walk.FRENCH.academy, *BEFORE, *(announced for announced, _ in GUIDE), journey_walk.FRENCH.you)
    assert told == [Announcement(text, urgent=False) for text in words]  # one a change, none urgent, none twice
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert keys.orders == golden, json.dumps(keys.orders, ensure_ascii=False, indent=1)
    assert list(persons_home.rglob("*")) == []
