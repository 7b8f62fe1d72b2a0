# SPDX-License-Identifier: EUPL-1.2
"""What the documents say is what the procedures say: screens in their order, literal labels, pages that may be opened."""

from __future__ import annotations

import re

import pytest

from wizard.academies import procedures
from wizard.core.procedure import (
    COMMON,
    Button,
    Caution,
    Field,
    Message,
    Private,
    Procedure,
    Situation,
    Value,
    Webmail,
    find,
    offered,
)
from wizard.core.server import Confidence

HIGH, MEDIUM, LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
AIX, PRACTICE = procedures.of("aix-marseille")[0], procedures.of("entrainement")[0]
AMIENS = procedures.of("amiens")


def fold(text: str) -> str:
    return text.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")


def used(way: Procedure) -> list[tuple[str, ...]]:
    """The literal labels of each screen that a step uses, in order."""
    return [
        tuple(
            fold(part.label if isinstance(part, Button) else part.button)
            for part in screen.parts
            if isinstance(part, Button | Message) and part.step
        )
        for screen in way.screens
    ]


@pytest.mark.parametrize("way", [AIX, PRACTICE], ids=lambda way: way.id)
def test_the_five_screens_of_aix_marseille_in_their_order(way: Procedure) -> None:
    assert [(screen.id, screen.number) for screen in way.screens] == [
        ("accueil", 1), ("date-code", 2), ("adresse", 3), ("numen", 4), ("retour", 5), ("mot-de-passe", 5),
    ]  # fmt: skip
    assert used(way) == [
        ("J'ai oublié mon identifiant",), (), (), ("VALIDER", "VALIDER"), ("J'ai oublié mon mot de passe",), ("VALIDER",),
    ]  # fmt: skip
    assert {fold(label) for screen in way.screens for label in screen.literal} == {
        "J'ai oublié mon identifiant", "J'ai oublié mon mot de passe", "VALIDER",
    }  # fmt: skip
    assert [screen.id for screen in way.screens if screen.home] == ["retour"]
    assert (way.start(Situation.LOST_PASSWORD), way.start(Situation.LOST_IDENTIFIER)) == (4, 0)
    assert way.finds == (Value.LOGIN, Value.PASSWORD)
    assert len(way.labels()) == 5


def test_the_two_validate_of_screen_four_are_two_steps_and_the_false_alarm_is_announced() -> None:
    screen = AIX.screens[3]
    validate = [part for part in screen.parts if isinstance(part, Button | Message)]
    assert [(type(part), part.step) for part in validate] == [(Message, 1), (Button, 4)]
    assert fold(screen.steps[0]) == "Un message apparaît ? Cliquez sur « VALIDER »."
    (warning,) = screen.warnings
    assert warning.kind is Caution.FALSE_ALARM
    assert "n'en tenez pas compte" in fold(warning.text)
    assert screen.private
    assert screen.finds is Value.LOGIN


def test_the_form_of_the_fifth_screen_asks_in_the_documents_order() -> None:
    fields = [part for part in AIX.screens[5].parts if isinstance(part, Field)]
    assert [(part.label, part.private) for part in fields] == [
        ("Identifiant académique", None), ("NUMEN", Private.NUMEN), ("Date de naissance", Private.BIRTH_DATE),
        ("Nouveau mot de passe", None),
    ]  # fmt: skip
    assert AIX.screens[5].values == (Value.LOGIN,)
    assert AIX.screens[2].values == (Value.ADDRESS,)


def test_what_document_four_leaves_open_stays_open() -> None:
    asked = fold(" ".join(AIX.questions))
    assert "quel jour et de quel mois" in asked
    assert "message d'erreur de l'écran 4" in asked
    assert "image absente" in asked
    assert "sans dire lesquels" in fold(AIX.screens[1].questions[0])
    message = next(part for part in AIX.screens[3].parts if isinstance(part, Message))
    assert fold(message.text) == "N'en tenez pas compte."  # the portal's own words are not known
    rules = fold(" ".join([*AIX.screens[5].steps, AIX.screens[5].expect, *(w.text for w in AIX.screens[5].warnings)]))
    assert not re.search(r"\d+ (caractères|signes)|majuscule|minuscule|chiffre|spécia", rules)


def test_an_http_address_is_said_and_the_https_one_of_the_academy_is_opened() -> None:
    assert AIX.entry is not None
    assert AIX.entry.written == "http://messagerie.ac-aix-marseille.fr"
    assert AIX.entry.open == "https://messagerie.ac-aix-marseille.fr"
    assert "http" in AIX.entry.note


def test_the_practice_portal_is_imaginary() -> None:
    assert PRACTICE.entry is not None
    assert PRACTICE.entry.open == ""
    assert any("00A0000000ZZZ" in need.text for need in PRACTICE.before)
    assert all(screen.address == "messagerie.ac-entrainement.example" for screen in PRACTICE.screens)


@pytest.mark.parametrize(
    ("name", "confidence", "opened", "labels", "finds"),
    [
        ("parametres", MEDIUM, "https://www.ac-amiens.fr/messagerie", [("Connexion",), ()], (Value.LOGIN,)),
        ("activation-login", LOW, "https://login.ac-amiens.fr", [(), ()], (Value.PASSWORD,)),
        ("activation-arena", LOW, "", [(), ()], (Value.PASSWORD,)),
        ("mot-de-passe-espace-pro", MEDIUM, "https://www.ac-amiens.fr/article/espace-pro-121991", [()], (Value.PASSWORD,)),
        ("mot-de-passe-bv", LOW, "https://bv.ac-amiens.fr", [("Vous avez perdu votre mot de passe",), (), ()], (Value.PASSWORD,)),
        ("mot-de-passe-compte", LOW, "", [()], (Value.PASSWORD,)),
        ("cle-otp", LOW, "https://portail.ac-amiens.fr", [("Valider",)], ()),
        ("webmail-messagerie", MEDIUM, "https://www.ac-amiens.fr/messagerie", [()], ()),
        ("webmail-portail", LOW, "https://portail.ac-amiens.fr", [("Valider",), ("Intranet, Référentiel et Outils",), ("Accès au webmail",)], ()),
        ("webmail-intranet", LOW, "https://intranet.ac-amiens.fr", [("Accès rapides", "Intranet"), ()], ()),
        ("webmail-arena", LOW, "", [()], ()),
    ],
)  # fmt: skip
def test_the_ways_of_amiens(
    name: str, confidence: Confidence, opened: str, labels: list[tuple[str, ...]], finds: tuple[Value, ...]
) -> None:
    way = find(AMIENS, f"amiens/{name}")
    assert way is not None
    assert way.entry is not None
    assert (way.confidence, way.entry.open, used(way), way.finds) == (confidence, opened, labels, finds)
    assert bool(opened) is any(screen.opens for screen in way.screens)
    assert opened or way.entry.note  # what is not opened is said


def test_amiens_has_these_eleven_ways_and_no_other() -> None:
    assert len([way for way in AMIENS if way.academy == "amiens"]) == 11


def test_the_circle_of_arena_is_said_before_it_is_entered() -> None:
    for name, number in (("activation-arena", 0), ("webmail-arena", 0)):
        way = find(AMIENS, f"amiens/{name}")
        assert way is not None
        assert (
            "Si Arena demande un code reçu dans la boîte, appelez l'assistance".lower()
            in fold(" ".join(warning.text for warning in way.screens[number].warnings)).lower()
        )


def test_where_the_link_of_bv_is_sent_is_not_guessed() -> None:
    way = find(AMIENS, "amiens/mot-de-passe-bv")
    assert way is not None
    assert any("ne dit pas où le lien est envoyé" in fold(question) for question in way.questions)
    said = fold(" ".join([*way.screens[1].steps, way.screens[1].expect]))
    assert not re.search(r"adresse (personnelle|privée|de secours)|téléphone|SMS", said)


@pytest.mark.parametrize(
    ("academy", "situation", "webmail", "ids"),
    [
        ("amiens", "lost_identifier", Webmail.OWN, ["parametres"]),
        ("amiens", "lost_password", Webmail.OWN, ["mot-de-passe-espace-pro", "mot-de-passe-bv", "mot-de-passe-compte"]),
        ("amiens", "first_connection", Webmail.OWN, ["parametres", "activation-arena", "activation-login", "lettre-accueil"]),
        ("amiens", "first_connection", Webmail.NATIONAL, ["mot-de-passe-application", "parametres",
         "activation-arena", "activation-login", "lettre-accueil"]),
        ("amiens", "lost_password", Webmail.NATIONAL, ["mot-de-passe-application", "mot-de-passe-espace-pro",
         "mot-de-passe-bv", "mot-de-passe-compte"]),
        ("amiens", "webmail", Webmail.NATIONAL, ["mot-de-passe-application"]),
        ("amiens", "webmail", Webmail.OWN, ["webmail-messagerie", "cle-otp", "webmail-arena", "webmail-intranet", "webmail-portail"]),
        ("amiens", "changed_password", None, ["mot-de-passe-espace-pro", "mot-de-passe-change"]),
        ("amiens", "compromised", None, ["mot-de-passe-espace-pro", "message-douteux"]),
        ("aix-marseille", "lost_password", None, ["activation", "mot-de-passe-application"]),
        ("aix-marseille", "lost_password", Webmail.OWN, ["activation"]),
        ("aix-marseille", "numen", None, ["numen"]),
        ("reunion", "webmail", Webmail.NATIONAL, ["mot-de-passe-application", "connexion-etranger"]),
        ("rennes", "lost_password", Webmail.OWN, []),
        ("rennes", "no_account", None, ["lettre-accueil"]),
        ("rennes", "leaving", None, ["quitter"]),
        ("rennes", "changed_academy", None, ["changer-academie"]),
        ("rennes", "page_closed", None, ["page-fermee"]),
        ("rennes", "who", None, ["qui"]),
    ],
)  # fmt: skip
def test_what_is_offered(academy: str, situation: str, webmail: Webmail | None, ids: list[str]) -> None:
    found = offered(procedures.of(academy), Situation(situation), webmail)
    assert [way.id.partition("/")[2] for way in found] == ids


def test_the_ways_to_a_numen_say_who_says_so() -> None:
    numen = find(AMIENS, "common/numen")
    assert numen is not None
    ways = numen.screens[1].ways
    assert [(way.sources, way.confidence) for way in ways] == [
        *[(("document1",), HIGH)] * 3, (("document4",), HIGH), *[(("document2",), LOW)] * 3,
    ]  # fmt: skip
    assert "pièce d'identité" in fold(ways[2].text)
    assert "ni par téléphone ni par courriel" in fold(ways[3].text)


def test_the_letter_is_told_with_its_low_confidence() -> None:
    letter = find(AMIENS, "common/lettre-accueil")
    assert letter is not None
    assert letter.confidence is LOW
    assert letter.academy == COMMON
    assert "à confirmer" in letter.notes[0]
    assert "5 et 10 jours ouvrés" in fold(letter.screens[0].items[1])
    assert "deux semaines" in letter.screens[0].expect
    assert len(letter.screens[1].items) == 4
