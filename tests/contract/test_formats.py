# SPDX-License-Identifier: EUPL-1.2
"""What every format owes to undo, checked on each: bytes kept, ours taken, others' kept, whole when nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import pytest

from wizard.changes import ours
from wizard.changes.formats import ini, logins, prefs
from wizard.core.plan import FileChange, Format

if TYPE_CHECKING:
    from collections.abc import Callable


class Case(NamedTuple):
    """A format with a file of somebody's, our addition to it, and somebody's later addition."""

    format: Format
    parse: Callable[[bytes], object]
    theirs: bytes
    add: Callable[[bytes], bytes]
    live: Callable[[bytes], bytes]
    mark: bytes  # in what we add
    later: bytes  # in what somebody adds


def _login(data: bytes, guid: str) -> bytes:
    return bytes(logins.parse(data or None).with_entry({"guid": guid}))


CASES = [
    Case(
        Format.PREFS,
        prefs.parse,
        b'# note\r\nuser_pref("theirs", 1);\r\n',
        lambda data: bytes(prefs.parse(data).with_values({"ours": "x"})),
        lambda data: bytes(prefs.parse(data).with_values({"later": True})),
        b'"ours"',
        b'"later"',
    ),
    Case(
        Format.INI,
        ini.parse,
        b"; note\r\n[Theirs]\r\na=b\r\n",
        lambda data: bytes(ini.parse(data).with_values("Ours", {"c": "d"})),
        lambda data: bytes(ini.parse(data).with_values("Later", {"e": "f"})),
        b"[Ours]",
        b"[Later]",
    ),
    Case(
        Format.LOGINS,
        logins.parse,
        b'{ "logins": [ {"guid": "{theirs}", "unknown": [1.5]} ], "nextId": 4, "more": {} }',
        lambda data: _login(data, "{ours}"),
        lambda data: _login(data, "{later}"),
        b"{ours}",
        b"{later}",
    ),
]


def back(case: Case, before: bytes | None, after: bytes, now: bytes) -> ours.Taken:
    """The file without ours; the facts pass through the journal's JSON."""
    facts = json.loads(json.dumps(ours.facts(FileChange("/f", before, after, case.format))))
    return ours.take_back(case.format, facts, before, now)


def test_every_format_but_the_opaque_one_is_here() -> None:
    assert {case.format for case in CASES} == set(Format) - {Format.OPAQUE}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.format)
class TestFormat:
    """The contract."""

    def test_reading_and_writing_changes_no_byte(self, case: Case) -> None:
        for data in (case.theirs, case.add(case.theirs), case.live(case.add(case.theirs))):
            assert bytes(case.parse(data)) == data  # type: ignore[call-overload]

    def test_what_is_theirs_stays_as_it_was_when_ours_is_added(self, case: Case) -> None:
        after = case.add(case.theirs)
        assert case.mark in after
        assert b"theirs" in after.lower()

    def test_only_ours_goes(self, case: Case) -> None:
        after = case.add(case.theirs)
        now, left = back(case, case.theirs, after, case.live(after))
        assert now is not None
        assert case.mark not in now
        assert case.later in now
        assert b"theirs" in now.lower()
        assert left == ()

    def test_a_file_we_made_goes_when_nothing_else_is_in_it(self, case: Case) -> None:
        after = case.add(b"")
        assert back(case, None, after, after) == (None, ())
        now, _ = back(case, None, after, case.live(after))
        assert now is not None
        assert case.later in now

    def test_taking_back_twice_takes_nothing_more(self, case: Case) -> None:
        after = case.add(case.theirs)
        now, _ = back(case, case.theirs, after, case.live(after))
        assert now is not None
        assert back(case, case.theirs, after, now) == (now, ())
