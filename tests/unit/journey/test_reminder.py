# SPDX-License-Identifier: EUPL-1.2
"""The reminder on the disk: whole, replaced in one step, with nothing of the person in it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest

from wizard.journey import reminder
from wizard.wording import journey as words

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime.datetime(2028, 2, 29, 23, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))


def test_a_year_from_now_and_then_every_year(tmp_path: Path) -> None:
    path = tmp_path / "agenda" / reminder.NAME
    path.parent.mkdir()
    path.write_text("before", encoding="utf-8")
    assert reminder.save(path, NOW) == datetime.date(2029, 2, 28)
    text = path.read_bytes().decode("utf-8").replace("\r\n ", "")
    assert "DTSTART;VALUE=DATE:20290228\r\n" in text
    assert "DTSTAMP:20280229T223000Z\r\n" in text
    assert f"SUMMARY:{words.reminder_title()}\r\n" in text
    assert "@" not in text
    assert [one.name for one in path.parent.iterdir()] == [reminder.NAME]


def test_two_reminders_are_two_events(tmp_path: Path) -> None:
    for name in ("one.ics", "two.ics"):
        reminder.save(tmp_path / name, NOW)
    assert (tmp_path / "one.ics").read_bytes() != (tmp_path / "two.ics").read_bytes()


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    place = tmp_path / "folder.ics"
    (place / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match=r"."):
        reminder.save(place, NOW)
    assert [one.name for one in place.iterdir()] == ["inside"]
