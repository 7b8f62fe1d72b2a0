# SPDX-License-Identifier: EUPL-1.2
"""An existing password: kept exactly as typed, accidents pointed out, never repeated in what is said about it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.message import Severity
from wizard.core.typed_password import PasswordFinding as Found
from wizard.core.typed_password import check_typed, without_edge_spaces, without_line_end


def codes(text: str) -> list[str]:
    return [finding.code for finding in check_typed(text).findings]


@pytest.mark.parametrize("text", ["a", "Abc1!", "\" \\ : % ' ;", '"', "\\", "%s%n", "{0}", "x" * 254, "a b"])
def test_nothing_is_said_of_an_ordinary_one(text: str) -> None:
    checked = check_typed(text)
    assert checked.findings == ()
    assert checked.usable
    assert checked.severity is Severity.GOOD
    assert checked.value.reveal() == text


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        ("", Found.EMPTY, Severity.WRONG),
        ("   ", Found.EMPTY, Severity.WRONG),
        ("\r\n", Found.EMPTY, Severity.WRONG),
        ("ab\0cd", Found.NUL, Severity.WRONG),
        ("caf\udce9", Found.NOT_TEXT, Severity.WRONG),
        ("secret\n", Found.LINE_END, Severity.CONFIRM),
        ("secret\r\n", Found.LINE_END, Severity.CONFIRM),
        ("\nsecret", Found.LINE_END, Severity.CONFIRM),
        ("secret\u2028", Found.LINE_END, Severity.CONFIRM),
        (" secret", Found.EDGE_SPACE, Severity.CONFIRM),
        ("secret\u00a0", Found.EDGE_SPACE, Severity.CONFIRM),
        ("secret\u202f", Found.EDGE_SPACE, Severity.CONFIRM),
        ("se\tcret", Found.CONTROL, Severity.CONFIRM),
        ("se\u200bcret", Found.CONTROL, Severity.CONFIRM),
        ("se\ncret", Found.CONTROL, Severity.CONFIRM),
        ("x" * 255, Found.LONG, Severity.CONFIRM),
        ("été", Found.ACCENTS, Severity.ADVICE),
        ("€", Found.ACCENTS, Severity.ADVICE),
        (unicodedata.normalize("NFD", "été"), Found.DECOMPOSED, Severity.ADVICE),
    ],
)
def test_accidents(text: str, code: Found, severity: Severity) -> None:
    checked = check_typed(text)
    assert [(finding.code, finding.severity) for finding in checked.findings] == [(code, severity)]
    assert checked.usable is (severity < Severity.WRONG)
    assert checked.value.reveal() == text, "kept as typed"


def test_long_is_counted_in_bytes() -> None:
    assert Found.LONG in codes("é" * 128)
    assert Found.LONG not in codes("é" * 127)


def test_zero_width_at_the_edge_is_both() -> None:
    assert codes("secret\u200b") == [Found.EDGE_SPACE, Found.CONTROL]


@pytest.mark.parametrize("text", ["12A3456789ABC", "12a3456789abc", " 12A3456789ABC\r\n"])
def test_a_numen_is_wiped(text: str) -> None:
    checked = check_typed(text)
    assert [(finding.code, finding.severity) for finding in checked.findings] == [(Found.NUMEN, Severity.WRONG)]
    assert checked.value.reveal() == ""
    assert not checked.usable
    assert "12A3456789ABC" not in repr(checked).upper()


def test_repairs_take_off_only_what_they_say() -> None:
    assert without_line_end(" secret \r\n") == " secret "
    assert without_line_end("se\ncret") == "se\ncret"
    assert without_edge_spaces("\u00a0\u200b a b \n") == "a b"


@given(st.text())
def test_the_value_is_never_changed_nor_repeated(text: str) -> None:
    checked = check_typed(text)
    assert checked.value.reveal() in (text, "")
    for finding in checked.findings:
        assert finding.suggestion is None
        assert finding.facts in ((), ("255",))
    assert checked.usable is (bool(text) and checked.severity < Severity.WRONG)


@given(st.text())
def test_a_repaired_password_has_no_more_edge(text: str) -> None:
    once = without_line_end(text)
    assert without_line_end(once) == once
    if once and once.strip():
        assert Found.LINE_END not in codes(once)
    clean = without_edge_spaces(text)
    assert clean == clean.strip()
    assert clean in text
