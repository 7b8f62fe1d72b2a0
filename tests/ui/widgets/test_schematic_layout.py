# SPDX-License-Identifier: EUPL-1.2
"""The geometry of a drawn portal screen: the parts in their order, inside the room, never over each other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from wizard.core.procedure import Button, Field, Form, Marks, Message, Private, Shape
from wizard.ui.widgets import schematic_layout as layout

if TYPE_CHECKING:
    from wizard.core.procedure import Part

UNIT = 4
STEPS = st.integers(0, 4)
LABELS = st.sampled_from(("Jour", "NUMEN", "Date de naissance", "J’ai oublié mon identifiant", "VALIDER " * 12))
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(Shape, st.sampled_from(Form), STEPS, st.booleans()),
    st.builds(Field, LABELS, STEPS, st.sampled_from((None, *Private))),
    st.builds(Button, LABELS, STEPS, st.booleans()),
    st.builds(Message, LABELS, LABELS, st.sampled_from(("", "VALIDER")), STEPS),
    st.builds(Marks, LABELS, STEPS),
)


def measure(text: str, role: str, room: float) -> tuple[float, float]:
    """Letters of 7 by 18 pixels, on as many lines as the room needs."""
    each = max(int(room // 7), 1)
    lines = max(-(-len(text) // each), 1)
    return (float(min(len(text), each) * 7), lines * 18.0) if text else (0.0, 0.0)


def drawn(*parts: Part, width: float = 532, dense: bool = False) -> layout.Drawing:
    return layout.draw(parts, width, UNIT, measure, dense=dense)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS, max_size=8), st.integers(240, 1200), st.booleans())
def test_every_part_has_its_own_place_inside_the_drawing(parts: list[Part], width: int, dense: bool) -> None:
    drawing = drawn(*parts, width=width, dense=dense)
    assert [placed.part for placed in drawing.parts] == parts
    whole = QRectF(0, 0, width, drawing.height)
    for placed in drawing.parts:
        assert whole.contains(placed.box), placed
        for inside in (placed.inner, placed.words):
            assert inside.isEmpty() or placed.box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(inside), placed
    for index, one in enumerate(drawing.parts):
        for two in drawing.parts[index + 1 :]:
            assert not one.box.intersects(two.box), (one, two)
    for frame in drawing.frames:
        assert whole.contains(frame.box)
        held = [placed for placed in drawing.parts if frame.box.contains(placed.box)]
        assert held
        assert {placed.part.step for placed in held} == {frame.step}


def test_dense_is_never_higher() -> None:
    parts = (Message("A", "B", "VALIDER", 1), Field("NUMEN", 2, Private.NUMEN), Button("VALIDER", 3), Marks("C", 4))
    assert drawn(*parts, dense=True).height < drawn(*parts).height


def test_what_one_step_uses_stands_in_one_frame() -> None:
    fields = (Field("Identifiant", 1), Field("NUMEN", 2), Shape(Form.FIELD, 2), Button("VALIDER", 3))
    drawing = drawn(*fields)
    assert [frame.step for frame in drawing.frames] == [1, 2]  # a button is its own frame


def test_a_code_at_the_foot_stays_out_of_the_frame_above() -> None:
    above, code = Field("Code", 1), Shape(Form.CODE, 1, bottom=True)
    drawing = drawn(above, code)
    assert [frame.step for frame in drawing.frames] == [1, 1]
    assert drawing.parts[1].box.top() - drawing.frames[0].box.bottom() >= 8 * UNIT


@pytest.mark.parametrize(
    ("parts", "beside"),
    [
        ((Field("Jour", 1), Field("Mois", 1)), True),
        ((Field("NUMEN", 1, Private.NUMEN), Field("Date de naissance", 1, Private.BIRTH_DATE)), True),
        ((Field("Identifiant académique", 1), Field("Mot de passe provisoire", 1)), False),
        ((Field("Jour", 1), Field("Mois", 2)), False),
        ((Button("J’ai oublié mon identifiant", 1), Button("Mot de passe", link=True)), True),
        ((Button("Préférences", 1), Button("Mots de passe sécurisés", 2)), False),
    ],
)
def test_which_parts_share_a_line(parts: tuple[Part, Part], beside: bool) -> None:
    first, second = (placed.box for placed in drawn(*parts).parts)
    assert (first.top() == second.top()) is beside


def test_buttons_that_do_not_fit_in_a_row_stand_below_each_other() -> None:
    links = [Button("J’ai oublié mon identifiant", link=True) for _ in range(3)]
    tops = [placed.box.top() for placed in drawn(*links, width=300).parts]
    assert all(one < two for one, two in pairwise(tops))


def test_the_button_of_a_message_goes_below_where_there_is_no_room_beside() -> None:
    message = Message("Message d’erreur possible", "N’en tenez pas compte.", "VALIDER", 1)
    wide, narrow = drawn(message).parts[0], drawn(message, width=260).parts[0]
    assert wide.inner.left() > wide.words.right()
    assert narrow.inner.top() > narrow.words.bottom()
