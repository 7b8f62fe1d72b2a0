# SPDX-License-Identifier: EUPL-1.2
"""Forward, back and sideways through a guided procedure."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wizard.core.procedure import Need, Procedure, Screen, Situation
from wizard.core.server import Confidence
from wizard.journey import guide
from wizard.journey.guide import BEFORE, Guide


def procedure(name: str = "amiens/perdu", screens: int = 3, *, need: bool = True, start: int = 0) -> Procedure:
    return Procedure(
        id=name,
        title="Perdu",
        summary="Trois écrans.",
        situations=(Situation.LOST_PASSWORD,),
        confidence=Confidence.HIGH,
        sources=("document0",),
        date="2026-11-22",
        screens=tuple(
            Screen(f"e{index}", index + 1, f"É{index}", f"Écran {index}", ("Lisez.",), "Suite")
            for index in range(screens)
        ),
        starts=((Situation.LOST_PASSWORD, f"e{start}"),),
        before=(Need("numen", "Votre NUMEN."),) if need else (),
    )


def test_it_begins_before_the_first_screen() -> None:
    begun = guide.begin(procedure(), None, "stuck")
    assert begun.at == BEFORE
    assert begun.screen is None
    assert begun.number == 0
    assert begun.back() is None


def test_forward_shows_every_screen_in_order_and_ends() -> None:
    here: Guide | None = guide.begin(procedure(), None, "stuck")
    seen = []
    while here is not None:
        seen.append(here.at)
        assert here.last is (here.at == 2)
        here = here.forward()
    assert seen == [BEFORE, 0, 1, 2]


def test_a_situation_begins_with_its_own_screen() -> None:
    begun = guide.begin(procedure(start=1), Situation.LOST_PASSWORD, "password")
    first = begun.forward()
    assert first is not None
    assert first.screen is not None
    assert first.screen.id == "e1"
    assert first.back() == begun
    assert guide.begin(procedure(start=1), None, "password").first == 0


def test_a_link_is_followed_and_comes_back_to_the_same_screen() -> None:
    here = guide.begin(procedure(), None, "you").forward()
    assert here is not None
    there = here.follow(procedure("common/numen", 2, need=False))
    assert there.at == 0  # nothing to prepare
    assert there.followed
    assert there.came_from == "you"
    assert there.back() == here
    second = there.forward()
    assert second is not None
    assert second.forward() == here


def test_a_link_to_a_procedure_with_things_to_have_at_hand_says_them_first() -> None:
    here = guide.begin(procedure(), None, "you")
    there = here.follow(procedure("amiens/autre"))
    assert there.at == BEFORE
    assert there.back() == here
    first = there.forward()
    assert first is not None
    assert first.back() == there


def test_a_link_to_the_same_procedure_only_changes_where_it_begins() -> None:
    whole = procedure(start=2)
    here = guide.begin(whole, Situation.LOST_PASSWORD, "password").forward()
    assert here is not None
    assert here.at == 2
    again = here.follow(whole, Situation.LOST_IDENTIFIER)
    assert (again.at, again.first, again.trail) == (0, 0, ())


def test_links_in_a_circle_do_not_pile_up() -> None:
    one, two = procedure("amiens/un"), procedure("amiens/deux")
    here = guide.begin(one, None, "stuck")
    for _ in range(5):
        here = here.follow(two).follow(one)
    assert here.procedure is one
    assert here.trail == ()


def test_what_was_ticked_stays_when_going_on() -> None:
    ticked = guide.begin(procedure(), None, "stuck").tick(frozenset({"Votre NUMEN."}))
    following = ticked.forward()
    assert following is not None
    assert following.ticked == {"Votre NUMEN."}
    assert following.back() == ticked


@given(st.integers(1, 8), st.integers(0, 7), st.booleans())
def test_back_undoes_forward_everywhere(screens: int, start: int, linked: bool) -> None:
    whole = procedure(screens=screens, start=min(start, screens - 1))
    here = guide.begin(whole, Situation.LOST_PASSWORD, "home")
    if linked:
        here = guide.begin(procedure("a/b"), None, "home").follow(whole, Situation.LOST_PASSWORD)
    while not here.last:
        following = here.forward()
        assert following is not None
        assert following.back() == here
        here = following
