# SPDX-License-Identifier: EUPL-1.2
"""A procedure as a value: its labels, where it starts, what it finds, and which is offered first."""

from __future__ import annotations

import pytest

from wizard.core.procedure import (
    DOORS,
    Button,
    Field,
    Form,
    Marks,
    Message,
    Part,
    Private,
    Procedure,
    Screen,
    Shape,
    Situation,
    Value,
    Webmail,
    find,
    offered,
)
from wizard.core.server import Confidence


def screen(id: str, number: int = 1, *parts: Part, finds: Value | None = None, short: str = "") -> Screen:
    return Screen(id, number, short or id, f"Titre {id}", ("Faites ceci.",), "C’est fait", parts=parts, finds=finds)


def procedure(
    id: str,
    *screens: Screen,
    confidence: Confidence = Confidence.LOW,
    situations: tuple[Situation, ...] = (Situation.LOST_PASSWORD,),
    webmail: Webmail | None = None,
    starts: tuple[tuple[Situation, str], ...] = (),
) -> Procedure:
    return Procedure(
        id, id, "Résumé", situations, confidence, ("document4",), "2026-11-22", screens or (screen("a"),),
        starts=starts, webmail=webmail,
    )  # fmt: skip


def test_the_doors_are_the_eight_situations_in_the_order_of_the_page() -> None:
    assert [door.value for door in DOORS] == [
        "lost_identifier", "lost_password", "first_connection", "no_account",
        "changed_password", "compromised", "changed_academy", "leaving",
    ]  # fmt: skip


def test_literal_labels_are_those_of_buttons_links_and_messages_each_once() -> None:
    page = screen(
        "a", 1,
        Shape(Form.TITLE), Message("Message possible", "N’en tenez pas compte.", "VALIDER", 1), Field("NUMEN", 2),
        Marks("Symboles", 2), Message("Autre", "Sans bouton"), Button("VALIDER", 3), Button("Aide", link=True),
    )  # fmt: skip
    assert page.literal == ("VALIDER", "Aide")


@pytest.mark.parametrize(
    ("part", "private"),
    [
        (Field("NUMEN", 1, Private.NUMEN), True),
        (Field("Date de naissance", 1, Private.BIRTH_DATE), True),
        (Field("Identifiant", 1), False),
        (Button("NUMEN", 1), False),
    ],
)
def test_a_screen_is_private_when_a_field_takes_a_numen_or_a_birth_date(part: Part, private: bool) -> None:
    assert screen("a", 1, part).private is private


def test_two_pages_of_one_screen_have_one_label() -> None:
    way = procedure("x/y", screen("a"), screen("b", 2), screen("c", 2, short="autre"), screen("d", 3))
    assert way.labels() == ("a", "b", "d")


def test_a_situation_may_begin_further_on() -> None:
    way = procedure("x/y", screen("a"), screen("b", 2), starts=((Situation.LOST_PASSWORD, "b"),))
    assert way.start(Situation.LOST_PASSWORD) == 1
    assert way.start(Situation.FIRST_CONNECTION) == 0
    assert way.start(None) == 0


def test_what_is_found_follows_the_screens() -> None:
    way = procedure(
        "x/y", screen("a", finds=Value.LOGIN), screen("b"), screen("c", finds=Value.PASSWORD),
        screen("d", finds=Value.LOGIN),
    )  # fmt: skip
    assert way.finds == (Value.LOGIN, Value.PASSWORD)
    assert way.academy == "x"


WAYS = (
    procedure("common/c", confidence=Confidence.HIGH),
    procedure("national/n", confidence=Confidence.HIGH, webmail=Webmail.NATIONAL),
    procedure("amiens/low", webmail=Webmail.OWN),
    procedure("amiens/medium", confidence=Confidence.MEDIUM),
    procedure("amiens/other", situations=(Situation.NUMEN,)),
)


@pytest.mark.parametrize(
    ("webmail", "ids"),
    [
        (None, ["amiens/medium", "amiens/low", "national/n", "common/c"]),
        (Webmail.OWN, ["amiens/medium", "amiens/low", "common/c"]),
        (Webmail.NATIONAL, ["national/n", "amiens/medium", "common/c"]),
    ],
)
def test_the_academys_come_first_then_the_best_supported(webmail: Webmail | None, ids: list[str]) -> None:
    assert [way.id for way in offered(WAYS, Situation.LOST_PASSWORD, webmail)] == ids


def test_a_link_leads_to_an_id_or_to_the_first_of_a_situation() -> None:
    by_id, by_situation = find(iter(WAYS), "common/c"), find(iter(WAYS), "lost_password", Webmail.OWN)
    assert (by_id, by_situation) == (WAYS[0], WAYS[3])
    assert find(WAYS, "numen") == WAYS[4]
    assert find(WAYS, "leaving") is None
    assert find(WAYS, "amiens/nowhere") is None
