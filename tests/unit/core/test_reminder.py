# SPDX-License-Identifier: EUPL-1.2
"""The calendar file: well formed to the letter, whatever its title; nothing of the person in it."""

from __future__ import annotations

import datetime
import re
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wizard.core.reminder import ics, in_a_year

STAMP = datetime.datetime(2026, 11, 22, 9, 12, tzinfo=datetime.UTC)


def lines(data: bytes) -> list[str]:
    """The content lines, unfolded."""
    assert data.endswith(b"\r\n")
    return data.decode("utf-8").removesuffix("\r\n").replace("\r\n ", "").split("\r\n")


def test_the_whole_file() -> None:
    assert lines(ics(date(2027, 11, 22), "Mot de passe ; tout va bien, oui", "u-1", STAMP)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Assistant Messagerie//FR",
        "BEGIN:VEVENT",
        "UID:u-1",
        "DTSTAMP:20261122T091200Z",
        "DTSTART;VALUE=DATE:20271122",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=22",
        "SUMMARY:Mot de passe \\; tout va bien\\, oui",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Mot de passe \\; tout va bien\\, oui",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.dates(date(1583, 1, 1), date(9998, 12, 31)))
@example("x\r\nATTENDEE:mailto:a@b", date(2026, 1, 1))
@example("é" * 200, date(2026, 1, 1))
@example("\u2028\x85\x00\ud800", date(2026, 1, 1))
def test_a_title_adds_no_line_and_no_line_is_too_long(title: str, day: date) -> None:
    data = ics(day, title, title, STAMP)
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert 0 < len(line) <= 75
        line.decode("utf-8")  # folded between characters
    names = [re.split("[:;]", line)[0] for line in lines(data)]
    assert names == [re.split("[:;]", line)[0] for line in lines(ics(day, "", "", STAMP))]
    (summary,) = (line.removeprefix("SUMMARY:") for line in lines(data) if line.startswith("SUMMARY:"))
    assert re.fullmatch(r"(?:[^\\;,\x00-\x1f]|\\[\\;,])*", summary)
    assert re.sub(r"\\(.)", r"\1", summary) == "".join(
        char for char in title if char >= " " and not 0x7F <= ord(char) < 0xA0 and not 0xD800 <= ord(char) < 0xE000
    )


@pytest.mark.parametrize(
    ("letters", "lengths"), [(67, [75]), (68, [75, 2]), (67 + 74, [75, 75]), (67 + 75, [75, 75, 2])]
)
def test_a_line_is_folded_where_it_is_full_and_not_before(letters: int, lengths: list[int]) -> None:
    data = ics(date(2027, 11, 22), "e" * letters, "u", STAMP)
    start = data.index(b"SUMMARY:")
    folded = data[start : data.index(b"CLASS")].removesuffix(b"\r\n").split(b"\r\n")
    assert [len(line) for line in folded] == lengths


@pytest.mark.parametrize(
    ("day", "next_"),
    [
        (date(2026, 11, 22), date(2027, 11, 22)),
        (date(2028, 2, 29), date(2029, 2, 28)),
        (date(2027, 2, 28), date(2028, 2, 28)),
        (date(2026, 12, 31), date(2027, 12, 31)),
    ],
)
def test_a_year_later(day: date, next_: date) -> None:
    assert in_a_year(day) == next_
