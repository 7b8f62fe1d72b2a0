# SPDX-License-Identifier: EUPL-1.2
"""A NUMEN and a birth date are recognised in every form they are typed in, and ordinary text is not taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.core.numen import holds_birth_date, holds_numen, looks_like_birth_date, looks_like_numen

LIKE_NUMEN = [
    "20E9501234ABC",
    "01 E 95 01234ABC",
    "60 E 04 12345ABC",
    "20e9501234abc",
    " 20E95 01234 ABC ",
    "20-E-95-01234-ABC",
    "20.E.95.01234.ABC",
    "20\u00a0E\u00a095\u00a001234\u00a0ABC",
    "20E95\u200b01234ABC",
    "\uff12\uff10\uff259501234ABC",
    "\u0662\u0660E9501234ABC",
    "2 0 E 9 5 0 1 2 3 4 A B C",
]
UNLIKE_NUMEN = [
    "",
    "pnom",
    "20E9501234AB",
    "20E950123ABC",
    "2EE9501234ABC",
    "20E9501234A1C",
    "prenom.nom",
    "0800001A",
    "Motdepasse12!",
]
DATES = [
    "12031985",
    "12/03/1985",
    "12-03-1985",
    "12.03.1985",
    "12 03 1985",
    "1/3/1985",
    "12/03/85",
    "120385",
    "1985-03-12",
    "19850312",
    "12 mars 1985",
    "1er août 1985",
    "12 FÉVRIER 2001",
    " 31 / 12 / 1999 ",
]
NOT_DATES = [
    "",
    "pnom",
    "99031985",
    "12131985",
    "32/01/1985",
    "1985",
    "0322823740",
    "pnom1985",
    "12/03",
    "80000",
    "3 mars",
]


@pytest.mark.parametrize("text", LIKE_NUMEN)
def test_numen(text: str) -> None:
    assert looks_like_numen(text)
    assert holds_numen(f"mon code {text} merci")
    assert not looks_like_numen(f"mon code {text} merci")


@pytest.mark.parametrize("text", UNLIKE_NUMEN)
def test_not_a_numen(text: str) -> None:
    assert not looks_like_numen(text)
    assert not holds_numen(text)


@pytest.mark.parametrize("text", DATES)
def test_birth_date(text: str) -> None:
    assert looks_like_birth_date(text)


@pytest.mark.parametrize("text", [text for text in DATES if len(text) > 6])
def test_birth_date_inside_other_text(text: str) -> None:
    assert holds_birth_date(f"né le {text.strip()}.")


@pytest.mark.parametrize("text", NOT_DATES)
def test_not_a_birth_date(text: str) -> None:
    assert not looks_like_birth_date(text)
    assert not holds_birth_date(text)


def test_a_longer_number_holds_no_date() -> None:
    assert not holds_birth_date("112031985")
    assert not holds_birth_date("120319850")
    assert holds_birth_date("pnom12031985")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_text_gets_an_answer(text: str) -> None:
    assert looks_like_numen(text) <= holds_numen(text)
    assert looks_like_birth_date(text) in (True, False)
    assert holds_birth_date(text) in (True, False)
