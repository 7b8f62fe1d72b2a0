# SPDX-License-Identifier: EUPL-1.2
"""A yearly reminder as a calendar file (RFC 5545): a day and a title, nothing of the person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

_LONGEST = 75  # octets of a line, its end not counted (RFC 5545, section 3.1)


def in_a_year(day: date) -> date:
    """The same day a year later; 28 February for a 29th, which most years do not have."""
    return day.replace(year=day.year + 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def ics(day: date, title: str, uid: str, stamp: datetime) -> bytes:
    """A calendar with one event of the whole day, every year from ``day`` on, announced at nine in the morning.

    ``uid`` tells this event from any other and says nothing else; ``stamp`` is the moment, in UTC, it was made.
    """
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Assistant Messagerie//FR",
        "BEGIN:VEVENT",
        f"UID:{_text(uid)}",
        f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"RRULE:FREQ=YEARLY;BYMONTH={day.month};BYMONTHDAY={day.day}",
        f"SUMMARY:{_text(title)}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",  # the day stays free
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_text(title)}",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return b"".join(_folded(line) for line in lines)


def _text(text: str) -> str:
    """A value of type TEXT (section 3.3.11): marks that part values escaped, controls left out."""
    plain = "".join(char for char in text if char >= " " and not 0x7F <= ord(char) < 0xA0)
    return re.sub(r"([\\;,])", r"\\\1", plain.encode(errors="ignore").decode())


def _folded(line: str) -> bytes:
    """A content line with its end, folded between characters, never inside one (section 3.1)."""
    out, room = b"", _LONGEST
    for char in line:
        octets = char.encode()
        if len(octets) > room:
            out += b"\r\n "
            room = _LONGEST - 1
        out += octets
        room -= len(octets)
    return out + b"\r\n"
